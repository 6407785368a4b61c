/** Sectors on their own, each as it was published or as the record has it. */
import { amountLever } from "../levers.js";
import type { Preset } from "./preset.js";

const arrestsNow = amountLever("mx.arrests").neutral;

/** Presets of models that stand alone, in the order in which they are listed. */
export const presetsAlone: readonly Preset[] = [
  {
    id: "core-2023",
    model: "core-2023",
    title: { en: "As published", es: "Como se publicó" },
    about: {
      en: "The model published in 2023, continued: recruitment and arrests go on as fitted to 2012-2022. Its authors would call it the course of things if nothing changes.",
      es: "El modelo publicado en 2023, continuado: el reclutamiento y las detenciones siguen como se ajustaron a 2012-2022. Sus autores lo llamarían el curso de las cosas si nada cambia.",
    },
  },
  {
    id: "core-2023-arrests-doubled",
    model: "core-2023",
    title: { en: "As published, arrests doubled", es: "Como se publicó, detenciones al doble" },
    about: {
      en: "The state imprisons twice as many members as in the published fit, 220 people a week, from January 2026. Those who favour it say that members behind bars neither recruit nor kill.",
      es: "El Estado encarcela al doble de integrantes que en el ajuste publicado, 220 personas por semana, desde enero de 2026. Quienes lo defienden dicen que los integrantes presos ni reclutan ni matan.",
    },
    levers: { "mx.arrests": 2 * arrestsNow },
  },
  {
    id: "core-2023-recruitment-halved",
    model: "core-2023",
    title: {
      en: "As published, recruitment halved",
      es: "Como se publicó, reclutamiento a la mitad",
    },
    about: {
      en: "Half of those who would join are kept from joining, from January 2026. Those who favour it say that groups live from new members, and that the young can be offered something better.",
      es: "Se evita el ingreso de la mitad de quienes se unirían, desde enero de 2026. Quienes lo defienden dicen que los grupos viven de nuevos integrantes y que a los jóvenes se les puede ofrecer algo mejor.",
    },
    levers: { "mx.recruitment-prevention": 1 / 2 },
  },
  {
    id: "arms-chain",
    model: "arms-chain",
    title: { en: "The arms chain alone", es: "Solo la cadena de armas" },
    about: {
      en: "Guns from US shops to criminal groups in Mexico and out of their hands again, with members of groups as in the model published in 2023, up to January 2026 and level from then on. Nobody observes the flow or the stock: flow and removal are drawn from what studies say, and the stock follows.",
      es: "Las armas desde las tiendas de Estados Unidos hasta los grupos criminales en México y fuera de sus manos, con los integrantes de los grupos como en el modelo publicado en 2023, hasta enero de 2026 y constantes desde entonces. Nadie observa el flujo ni las existencias: el flujo y las pérdidas se extraen de lo que dicen los estudios, y las existencias resultan de ellos.",
    },
  },
  {
    id: "ladder",
    model: "ladder",
    title: { en: "The ladder as recorded", es: "La escalada según el registro" },
    about: {
      en: "Where US action towards Mexico stands on the ladder of escalation, as recorded to June 2026 and then left there: what the governments decide is set from outside.",
      es: "En qué peldaño de la escalada está la acción de EE. UU. hacia México, según el registro hasta junio de 2026 y mantenida ahí después: lo que deciden los gobiernos se fija desde fuera.",
    },
  },
  {
    id: "ladder-endogenous",
    model: "ladder",
    title: { en: "The ladder moving by itself", es: "La escalada por sí misma" },
    about: {
      en: "The same with two governments that answer to events by themselves: the ladder climbs and falls by hazards taken from the record and from judgement. Beyond two years it is an extrapolation.",
      es: "Lo mismo con dos gobiernos que responden por sí mismos a los hechos: la escalada sube y baja con tasas tomadas del registro y del juicio. Más allá de dos años es una extrapolación.",
    },
    assume: { politics: "endogenous" },
  },
  {
    id: "us-demand",
    model: "us-demand",
    title: { en: "US demand, alone", es: "La demanda de EE. UU., sola" },
    about: {
      en: "People in the United States who use illicit opioids and methamphetamine, their treatment and their deaths, driven by the record to 2025 and continued: supply, treatment and naloxone stay as they were last counted.",
      es: "Las personas que en Estados Unidos consumen opioides ilícitos y metanfetamina, su tratamiento y sus muertes, con los datos registrados hasta 2025 y continuados: la oferta, el tratamiento y la naloxona siguen como se contaron por última vez.",
    },
  },
  {
    id: "mexico-groups",
    model: "mexico-groups",
    title: { en: "Groups in full, as now", es: "Los grupos completos, como ahora" },
    about: {
      en: "Criminal groups with leaders, splits, entry and end, the choice to join, prison and return, and the state's response continued as on record. Money, guns and demand stay as on record.",
      es: "Los grupos criminales con líderes, divisiones, entradas y finales, la decisión de unirse, la prisión y el regreso, y la respuesta del Estado continuada como consta. El dinero, las armas y la demanda siguen como constan.",
    },
  },
  {
    id: "mexico-violence",
    model: "mexico-violence",
    title: { en: "Violence in Mexico alone", es: "Solo la violencia en México" },
    about: {
      en: "Homicides, missing and displaced people in Mexico and its 32 states, with members killed by groups as in the model published in 2023 up to January 2026 and level from then on. The record informs latent trends up to now; then they are free, with the spread that the record shows.",
      es: "Homicidios, personas desaparecidas y desplazadas en México y sus 32 estados, con los integrantes muertos por otros grupos como en el modelo publicado en 2023 hasta enero de 2026 y constantes desde entonces. El registro informa las tendencias latentes hasta hoy; después quedan libres, con la dispersión que muestra el registro.",
    },
  },
  {
    id: "mexico-side",
    model: "mexico-side",
    title: { en: "The Mexican side, as now", es: "El lado mexicano, como ahora" },
    about: {
      en: "Criminal groups, the state's response, guns and violence by state together, continued as on record. Drug money, US demand and foreign force stay as on record.",
      es: "Grupos criminales, respuesta del Estado, armas y violencia por estado en conjunto, continuados como constan. El dinero de las drogas, la demanda de EE. UU. y la fuerza extranjera siguen como constan.",
    },
  },
  {
    id: "us-supply",
    model: "us-supply",
    title: { en: "Drug supply and money", es: "Oferta de drogas y dinero" },
    about: {
      en: "Supply of four drugs to the United States and the groups' money, with use as recorded and then held. Nothing new is decided.",
      es: "Oferta de cuatro drogas a Estados Unidos y dinero de los grupos, con el consumo registrado y luego mantenido. No se decide nada nuevo.",
    },
  },
  {
    id: "two-governments",
    model: "two-governments",
    title: { en: "The two governments alone", es: "Solo los dos gobiernos" },
    about: {
      en: "US force, leverage and sanctions, Mexico's co-operation, and what they cost, without the groups, the market or the victims of crime: those stand as they are, drug revenue as on record. Strikes at sea go on at the tempo of early 2026, there is no force on Mexican soil, and co-operation stays where we judge it to be. Most of what force and threats would do has not been measured; wide judgements stand for it.",
      es: "La fuerza, la presión y las sanciones de Estados Unidos, la cooperación de México y lo que cuestan, sin los grupos, el mercado ni las víctimas de la delincuencia, que quedan como están, con los ingresos por drogas que constan. Los ataques en el mar siguen al ritmo de principios de 2026, no hay fuerza en suelo mexicano y la cooperación se mantiene donde juzgamos que está. Casi nada de lo que harían la fuerza y las amenazas se ha medido; lo representan juicios con márgenes amplios.",
    },
  },
];
