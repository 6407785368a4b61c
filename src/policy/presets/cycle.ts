/**
 * Scenarios of the whole cycle. Each paragraph is one that those who favour the course would accept
 * as theirs. Decisions begin in January 2026; amounts are twice today's, or the end of what has been
 * studied, so that no course is made to look well by going further than the others.
 */
import { amountLever } from "../levers.js";
import type { ScenarioFile } from "../scenario-file.js";
import type { Preset } from "./preset.js";

type Levers = NonNullable<ScenarioFile["levers"]>;

const MODEL = "whole-cycle";
const STRIKES_A_MONTH = 10;
const YEAR_OF_FORCE = { from: "2026-01", to: "2026-12" };
const YEARS_OF_FORCE = { from: "2026-01", to: "2030-12" };
const MONTH_OF_THE_RAID = { from: "2026-01", to: "2026-01" };
/** Months in which a programme that must be built up reaches its size. */
const BUILD_UP = 24;

const mostStudied = (lever: string): number => amountLever(lever).studied[1];
const builtUp = (value: number) => ({ value, ramp: BUILD_UP });

const strikes = (consent: string, span: { from: string; to: string }): Levers => ({
  "us.force-on-land": { value: consent, ...span },
  "us.force-rate": { value: STRIKES_A_MONTH, ...span },
});

const treatment: Levers = {
  "us.treatment-places": builtUp(mostStudied("us.treatment-places")),
  "us.naloxone-kits": builtUp(mostStudied("us.naloxone-kits")),
};
const gunsHeldBack: Levers = {
  "us.gun-sale-rules": "dealer-and-rifle-rules",
  "us.southbound-inspection": builtUp(mostStudied("us.southbound-inspection")),
  "joint.gun-tracing": builtUp(mostStudied("joint.gun-tracing")),
};
const prevention: Levers = {
  "mx.recruitment-prevention": builtUp(mostStudied("mx.recruitment-prevention")),
};
const rootCauses: Levers = {
  ...treatment,
  ...gunsHeldBack,
  ...prevention,
  "mx.clearance": builtUp(mostStudied("mx.clearance")),
};

/** Presets of the whole cycle, the reference first. */
export const presetsOfTheCycle: readonly Preset[] = [
  {
    id: "as-now",
    model: MODEL,
    title: { en: "As now", es: "Como ahora" },
    about: {
      en: "What both governments did at the end of 2025 goes on: strikes on boats at sea, listings and orders against banks, arrests, transfers and troops as last counted, treatment and naloxone as last counted. Nobody's programme: the course against which the others are read.",
      es: "Sigue lo que ambos gobiernos hacían a fines de 2025: ataques a embarcaciones en el mar, designaciones y órdenes contra bancos, detenciones, traslados y tropas según la última cuenta, tratamiento y naloxona según la última cuenta. No es el programa de nadie: es el curso con el que se comparan los demás.",
    },
    assumes: {
      en: "Recorded levels are held from 2026 on; politics is an input.",
      es: "Los niveles registrados se mantienen desde 2026; la política es un dato de entrada.",
    },
  },
  {
    id: "strikes-without-consent",
    model: MODEL,
    title: { en: "A year of strikes without consent", es: "Un año de ataques sin consentimiento" },
    about: {
      en: "The United States strikes ten times a month on Mexican soil during 2026, half of it at laboratories and half at leadership, without Mexico's consent. Those who favour it say that the threat to Americans does not wait for permission and that groups must feel a pressure that Mexico has not brought.",
      es: "Estados Unidos ataca diez veces al mes en suelo mexicano durante 2026, la mitad contra laboratorios y la mitad contra líderes, sin el consentimiento de México. Quienes lo defienden dicen que la amenaza contra los estadounidenses no espera permisos y que los grupos deben sentir una presión que México no ha ejercido.",
    },
    assumes: {
      en: "What a strike destroys, and how Mexico answers, are wide judgements: no such programme has been measured in Mexico.",
      es: "Lo que destruye un ataque y cómo responde México son juicios amplios: ningún programa así se ha medido en México.",
    },
    levers: strikes("without-consent", YEAR_OF_FORCE),
  },
  {
    id: "strikes-with-consent",
    model: MODEL,
    title: { en: "A year of strikes with consent", es: "Un año de ataques con consentimiento" },
    about: {
      en: "The same ten strikes a month during 2026 with the consent of Mexico's government and Senate, who share intelligence and ground. Those who favour it say that force works where the host helps. Mexico's government has refused it.",
      es: "Los mismos diez ataques al mes durante 2026 con el consentimiento del gobierno y del Senado de México, que comparten inteligencia y terreno. Quienes lo defienden dicen que la fuerza sirve donde el anfitrión ayuda. El gobierno de México lo ha rechazado.",
    },
    assumes: {
      en: "Consent is full and lasts the year; what a strike destroys is a wide judgement.",
      es: "El consentimiento es pleno y dura el año; lo que destruye un ataque es un juicio amplio.",
    },
    levers: strikes("with-consent", YEAR_OF_FORCE),
  },
  {
    id: "precedent-raid",
    model: MODEL,
    title: { en: "A single raid without consent", es: "Una sola incursión sin consentimiento" },
    about: {
      en: "One acknowledged strike at leadership in January 2026 without Mexico's consent, as in Pakistan in 2011 or Iraq in 2020, and no more. Those who favour it say that one blow shows resolve, and that relations recovered after the precedents.",
      es: "Un solo ataque reconocido contra líderes en enero de 2026 sin el consentimiento de México, como en Pakistán en 2011 o en Irak en 2020, y ninguno más. Quienes lo defienden dicen que un golpe muestra determinación y que las relaciones se recuperaron tras los precedentes.",
    },
    assumes: {
      en: "Nobody answers by a second act; the precedents differ from Mexico in what the page on law lists.",
      es: "Nadie responde con un segundo acto; los precedentes difieren de México en lo que enumera la página de derecho.",
    },
    levers: {
      "us.force-on-land": { value: "without-consent", ...MONTH_OF_THE_RAID },
      "us.force-rate": { value: 1, ...MONTH_OF_THE_RAID },
      "us.force-aim": { value: 1, ...MONTH_OF_THE_RAID },
    },
  },
  {
    id: "sanctions-only",
    model: MODEL,
    title: { en: "Sanctions and no force", es: "Sanciones y nada de fuerza" },
    about: {
      en: "Listings and orders against banks stay; strikes at sea end. Those who favour it say that money is what groups live from, and that cutting it costs no lives.",
      es: "Las designaciones y las órdenes contra bancos se mantienen; los ataques en el mar terminan. Quienes lo defienden dicen que los grupos viven del dinero y que cortarlo no cuesta vidas.",
    },
    assumes: {
      en: "Audits could isolate no effect of sanctions on revenue, so by default there is none; assume sanctions=audit-upper for the most that audits leave open.",
      es: "Las auditorías no pudieron aislar ningún efecto de las sanciones sobre los ingresos, así que por defecto no hay ninguno; suponga sanctions=audit-upper para el máximo que dejan abierto.",
    },
    levers: { "us.sanctions": "listing-and-bank-orders", "us.force-at-sea": 0 },
  },
  {
    id: "force-at-sea",
    model: MODEL,
    title: { en: "More force at sea", es: "Más fuerza en el mar" },
    about: {
      en: "Strikes on boats go on at the highest monthly rate on record. Those who favour it say that traffickers must not be safe on any sea, and that it needs nobody's consent.",
      es: "Los ataques a embarcaciones siguen al ritmo mensual más alto registrado. Quienes lo defienden dicen que los traficantes no deben estar a salvo en ningún mar y que no requiere el consentimiento de nadie.",
    },
    assumes: {
      en: "No effect on the flow of drugs has been measured, so none is drawn; people killed on boats are counted.",
      es: "No se ha medido ningún efecto sobre el flujo de drogas, así que no se supone ninguno; las personas muertas en las embarcaciones se cuentan.",
    },
    levers: { "us.force-at-sea": mostStudied("us.force-at-sea") },
  },
  {
    id: "arrests-doubled",
    model: MODEL,
    title: { en: "Arrests doubled", es: "Detenciones al doble" },
    about: {
      en: "Mexico imprisons twice as many members as in the published fit, 220 a week, from January 2026. Those who favour it say that members behind bars neither recruit nor kill.",
      es: "México encarcela al doble de integrantes que en el ajuste publicado, 220 por semana, desde enero de 2026. Quienes lo defienden dicen que los integrantes presos ni reclutan ni matan.",
    },
    assumes: {
      en: "Courts and prisons keep pace; a share of those released comes back.",
      es: "Los tribunales y las cárceles dan abasto; una parte de quienes salen regresa.",
    },
    levers: { "mx.arrests": 2 * amountLever("mx.arrests").neutral },
  },
  {
    id: "leaders-first",
    model: MODEL,
    title: { en: "Leaders first", es: "Primero los líderes" },
    about: {
      en: "Mexico captures or kills leaders at the highest rate that has been studied, about twice that on record. Those who favour it say that a group without its head loses its reach and its protection.",
      es: "México captura o mata líderes al ritmo más alto que se ha estudiado, cerca del doble del registrado. Quienes lo defienden dicen que un grupo sin cabeza pierde su alcance y su protección.",
    },
    assumes: {
      en: "Studies of removals found more killing after them; how long is disputed (switch leader-removal).",
      es: "Los estudios hallaron más muertes tras la caída de líderes; se discute por cuánto tiempo (alternativa leader-removal).",
    },
    levers: { "mx.leader-removals": mostStudied("mx.leader-removals") },
  },
  {
    id: "recruitment-prevention",
    model: MODEL,
    title: { en: "Recruitment halved", es: "Reclutamiento a la mitad" },
    about: {
      en: "Half of those who would join are kept from joining, built up over two years. Those who favour it say that groups live from new members, and that the young can be offered something better.",
      es: "Se evita el ingreso de la mitad de quienes se unirían, en una ampliación de dos años. Quienes lo defienden dicen que los grupos viven de nuevos integrantes y que a los jóvenes se les puede ofrecer algo mejor.",
    },
    assumes: {
      en: "That it can be done on this scale: no programme has shown it.",
      es: "Que puede hacerse a esta escala: ningún programa lo ha mostrado.",
    },
    levers: prevention,
  },
  {
    id: "iron-river-closed",
    model: MODEL,
    title: { en: "The Iron River held back", es: "El Río de Hierro contenido" },
    about: {
      en: "The United States brings in dealer and rifle rules, inspects a fifth of southbound vehicles, and traces and prosecutes half of the guns seized. Those who favour it say that the guns that kill in Mexico are sold under US law.",
      es: "Estados Unidos adopta reglas para vendedores y rifles, inspecciona una quinta parte de los vehículos hacia el sur, y rastrea y procesa la mitad de las armas aseguradas. Quienes lo defienden dicen que las armas que matan en México se venden bajo la ley de Estados Unidos.",
    },
    assumes: {
      en: "Guns last for years, so that a smaller inflow acts slowly; what other countries would supply instead is not known.",
      es: "Las armas duran años, así que un flujo menor actúa despacio; no se sabe qué suplirían otros países.",
    },
    levers: gunsHeldBack,
  },
  {
    id: "demand-treatment",
    model: MODEL,
    title: { en: "Treatment and naloxone", es: "Tratamiento y naloxona" },
    about: {
      en: "Half more places for treatment with medication and half more naloxone kits than now, built up over two years. Those who favour it say that people in treatment die less and buy less, and that this is in the hands of the United States alone.",
      es: "La mitad más de lugares de tratamiento con medicamentos y de naloxona que ahora, en una ampliación de dos años. Quienes lo defienden dicen que quienes están en tratamiento mueren menos y compran menos, y que depende solo de Estados Unidos.",
    },
    assumes: {
      en: "How many seek treatment does not change: places beyond demand do nothing.",
      es: "No cambia cuánta gente busca tratamiento: los lugares más allá de la demanda no hacen nada.",
    },
    levers: treatment,
  },
  {
    id: "precursor-control",
    model: MODEL,
    title: { en: "Precursors controlled", es: "Precursores controlados" },
    about: {
      en: "Both governments, with the countries of origin, close half of the supply of precursors. Those who favour it say that synthetic drugs need chemicals before they need anything else, and that two earlier shocks were felt.",
      es: "Ambos gobiernos, con los países de origen, cierran la mitad del suministro de precursores. Quienes lo defienden dicen que las drogas sintéticas necesitan químicos antes que nada y que dos choques anteriores se sintieron.",
    },
    assumes: {
      en: "A closure may not bite, and is made up for within months or years (switch shock-recovery).",
      es: "Un cierre puede no surtir efecto y se compensa en meses o años (alternativa shock-recovery).",
    },
    levers: { "joint.precursor-control": mostStudied("joint.precursor-control") },
  },
  {
    id: "co-operation-ends",
    model: MODEL,
    title: { en: "Co-operation ends", es: "Termina la cooperación" },
    about: {
      en: "Mexico withdraws from all joint work: no shared intelligence, no transfers, no troops at the border, no help with tracing or inspection. Those who would withdraw say that no country can help one that threatens it.",
      es: "México se retira de todo trabajo conjunto: sin inteligencia compartida, sin traslados, sin tropas en la frontera, sin ayuda en el rastreo ni en la inspección. Quienes se retirarían dicen que ningún país puede ayudar a otro que lo amenaza.",
    },
    assumes: {
      en: "Withdrawal is decided and lasts; what each channel is worth is a judgement.",
      es: "La retirada se decide y perdura; lo que vale cada canal es un juicio.",
    },
    levers: {
      "mx.co-operation-withheld": 1,
      "mx.transfers": 0,
      "mx.border-troops": 0,
    },
  },
  {
    id: "root-causes",
    model: MODEL,
    title: { en: "Root causes", es: "Causas de fondo" },
    about: {
      en: "Demand, guns, recruitment and justice together: treatment and naloxone, rules and inspection against the flow of guns, half of recruits kept from joining, a fifth of homicides cleared, built up over two years. Those who favour it say that this is what keeps the cycle going.",
      es: "Demanda, armas, reclutamiento y justicia a la vez: tratamiento y naloxona, reglas e inspección contra el flujo de armas, la mitad de los reclutas que no se une, una quinta parte de los homicidios esclarecida, en una ampliación de dos años. Quienes lo defienden dicen que esto es lo que mantiene el ciclo.",
    },
    assumes: {
      en: "Four programmes succeed at once at the end of what has been studied; what they cost is judged within a factor of ten.",
      es: "Cuatro programas tienen éxito a la vez en el extremo de lo estudiado; su costo se juzga con un factor de diez.",
    },
    levers: rootCauses,
  },
  {
    id: "everything-but-force",
    model: MODEL,
    title: { en: "Everything but force", es: "Todo menos la fuerza" },
    about: {
      en: "Root causes, and with them precursor control, scanning of traffic going north, arrests led by intelligence and sanctions; strikes at sea end. Those who favour it say that there is much between doing nothing and bombing.",
      es: "Causas de fondo y, con ellas, control de precursores, revisión del tráfico hacia el norte, detenciones guiadas por inteligencia y sanciones; los ataques en el mar terminan. Quienes lo defienden dicen que hay mucho entre no hacer nada y bombardear.",
    },
    assumes: {
      en: "All of it succeeds at once at the end of what has been studied.",
      es: "Todo tiene éxito a la vez en el extremo de lo estudiado.",
    },
    levers: {
      ...rootCauses,
      "joint.precursor-control": mostStudied("joint.precursor-control"),
      "us.northbound-inspection": builtUp(mostStudied("us.northbound-inspection")),
      "joint.intelligence": builtUp(mostStudied("joint.intelligence")),
      "us.sanctions": "listing-and-bank-orders",
      "us.force-at-sea": 0,
    },
  },
  {
    id: "force-only",
    model: MODEL,
    title: { en: "Force alone", es: "Solo la fuerza" },
    about: {
      en: "Five years of ten strikes a month on Mexican soil without consent, strikes at sea at their highest rate, and nothing else changed. Those who favour it say that groups so armed are an army, and that an army yields to force that lasts.",
      es: "Cinco años de diez ataques al mes en suelo mexicano sin consentimiento, ataques en el mar a su ritmo más alto y nada más. Quienes lo defienden dicen que grupos así armados son un ejército y que un ejército cede ante una fuerza que dura.",
    },
    assumes: {
      en: "Mexico neither consents nor answers by force; five years of it lie outside all that has been studied.",
      es: "México no consiente ni responde con fuerza; cinco años de esto quedan fuera de todo lo estudiado.",
    },
    levers: {
      ...strikes("without-consent", YEARS_OF_FORCE),
      "us.force-at-sea": { value: mostStudied("us.force-at-sea"), ...YEARS_OF_FORCE },
    },
  },
];
