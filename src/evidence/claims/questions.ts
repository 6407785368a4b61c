/** The five questions at the end of the founding article, answered from the records. */
import { type Bilingual, inBoth } from "../bilingual.js";
import {
  leader_captured_homicide_rise,
  leader_captured_rise_elsewhere,
  leader_removed_drug_homicide_rise,
} from "../force-and-politics/leader-removal.js";
import { acute_retaliation_deaths } from "../force-and-politics/retaliation.js";
import {
  groups_designated_2025,
  material_support_maximum_sentence,
  mexican_groups_designated_2025,
} from "../force-and-politics/sanctions.js";
import {
  leader_hit_attack_multiplier,
  strike_programme_attack_fall,
} from "../force-and-politics/strikes.js";
import { armed_attacks_on_army_year } from "../mexico-data/security-forces.js";
import { at, best, type Figure, figure, high, low, stated } from "./figure.js";
import { gunFlowFigure } from "./iron-river.js";

/** Tables of the law to ask, in a situation that otherwise stands as now. */
export interface LawQuestion {
  /** `input=value` texts. */
  readonly inputs: readonly string[];
  /** Ids of tables. */
  readonly tables: readonly string[];
}

/** A question with what the records answer and what the model still owes. */
export interface Question {
  /** `q1` to `q5`. */
  readonly id: string;
  readonly question: Bilingual;
  readonly answer: readonly Figure[];
  /** What the law tables answer as part of it. */
  readonly law: readonly LawQuestion[];
  /** Sources beside those of the numbers. */
  readonly sources: readonly string[];
  /** Claims that go deeper. */
  readonly claims: readonly string[];
  /** What the model will add; null where the records are the whole answer. */
  readonly awaits: Bilingual | null;
}

/** Every source of a question, those of its numbers first. */
export const questionSources = (question: Question): readonly string[] => [
  ...new Set([
    ...question.answer.flatMap((one) =>
      Object.values(one.numbers).flatMap((number) => number.sources),
    ),
    ...question.sources,
  ]),
];

const revenueSources = ["supply.S-KILMER22", "supply.S-RAND10", "supply.S-DPF2424"];

export const questions: readonly Question[] = [
  {
    id: "q1",
    question: inBoth("Why were the cartels designated?", "¿Por qué se designó a los cárteles?"),
    answer: [
      figure(
        { all: best(groups_designated_2025), mexican: best(mexican_groups_designated_2025) },
        "An order of 20 January 2025 opened the way; {all} groups were listed on 20 February 2025, {mexican} of them Mexican. The order calls them a threat to national security through drugs, violence and influence on governments (recalled).",
        "Una orden del 20 de enero de 2025 abrió el camino; {all} grupos fueron designados el 20 de febrero de 2025, {mexican} de ellos mexicanos. La orden los llama una amenaza a la seguridad nacional por las drogas, la violencia y la influencia sobre gobiernos (de memoria).",
      ),
      figure(
        { years: best(material_support_maximum_sentence) },
        "In law it freezes assets, bars entry and makes material support a crime of up to {years} years in prison (2025). It gives no power to use force, and no effect on any group's revenue has been measured.",
        "En derecho congela bienes, impide la entrada y hace del apoyo material un delito de hasta {years} años de prisión (2025). No da poder para usar la fuerza, y no se ha medido ningún efecto sobre los ingresos de ningún grupo.",
      ),
    ],
    law: [],
    sources: [
      "force-and-politics.us-eo-14157",
      "force-and-politics.MON25",
      "force-and-politics.us-8-usc-1189",
      "force-and-politics.GAO20",
    ],
    claims: ["c09", "c10", "c11", "c12"],
    awaits: null,
  },
  {
    id: "q2",
    question: inBoth(
      "Can the United States legally attack in Mexico?",
      "¿Puede Estados Unidos atacar legalmente en México?",
    ),
    answer: [
      figure(
        {},
        "Three orders of law answer, and none settles the others. As things stand (June 2026: no consent, no Security Council, no armed attack, no act of Congress):",
        "Responden tres órdenes de derecho, y ninguno decide los demás. Tal como están las cosas (junio de 2026: sin consentimiento, sin Consejo de Seguridad, sin ataque armado, sin ley del Congreso):",
      ),
    ],
    law: [
      {
        inputs: ["force=single-strike"],
        tables: ["international.force-in-mexico", "us.single-strike", "mexico.foreign-state"],
      },
      { inputs: ["force=campaign"], tables: ["us.single-strike", "us.campaign"] },
    ],
    sources: [],
    claims: ["c12", "c22"],
    awaits: null,
  },
  {
    id: "q3",
    question: inBoth("Could strikes backfire?", "¿Podrían los ataques ser contraproducentes?"),
    answer: [
      figure(
        {
          six: best(leader_removed_drug_homicide_rise),
          twelve: best(leader_captured_homicide_rise),
          elsewhere: best(leader_captured_rise_elsewhere),
          hit: best(leader_hit_attack_multiplier),
          acute: best(acute_retaliation_deaths),
          acuteLow: low(acute_retaliation_deaths),
          acuteHigh: high(acute_retaliation_deaths),
        },
        "On most of what has been measured, yes. In Mexico (2006 to 2010 data) drug-related killings rose by {six%} in the municipality in the six months after a leader was removed; homicide rose by {twelve%} for at least twelve months where one was captured and by {elsewhere%} for six months where the same group operates. In Pakistan a group whose leader was hit attacked {hit} times as often as after a miss (working paper of 2019). Moves against top leaders in Mexico cost {acute} lives within days ({acuteLow} to {acuteHigh}; 2019 to 2026).",
        "Según la mayor parte de lo medido, sí. En México (datos de 2006 a 2010) los homicidios ligados a drogas subieron {six%} en el municipio en los seis meses tras la remoción de un líder; el homicidio subió {twelve%} por al menos doce meses donde se capturó a uno y {elsewhere%} por seis meses donde opera el mismo grupo. En Pakistán un grupo cuyo líder fue alcanzado atacó {hit} veces lo que tras un fallo (documento de trabajo de 2019). Las acciones contra altos líderes en México costaron {acute} vidas en días ({acuteLow} a {acuteHigh}; 2019 a 2026).",
      ),
      figure(
        {
          fall: best(strike_programme_attack_fall),
          fallLow: low(strike_programme_attack_fall),
          fallHigh: high(strike_programme_attack_fall),
        },
        "Against it: a sustained programme with the host's co-operation cut attacks in its area by {fall%} ({fallLow%} to {fallHigh%}; 2008 to 2011) while it lasted, and another study found little or no effect of strikes on recruitment.",
        "En contra: un programa sostenido con cooperación del Estado anfitrión redujo los ataques en su zona {fall%} ({fallLow%} a {fallHigh%}; 2008 a 2011) mientras duró, y otro estudio halló poco o ningún efecto de los ataques sobre el reclutamiento.",
      ),
    ],
    law: [],
    sources: ["force-and-politics.SHAH18", "force-and-politics.JS16"],
    claims: ["c23", "c24", "c25", "c26", "c30", "c33"],
    awaits: inBoth(
      "The model's own answer: homicides, civilians killed, co-operation and trade under strikes alone, in how many of 100 runs better or worse.",
      "La respuesta del propio modelo: homicidios, civiles muertos, cooperación y comercio solo con ataques, en cuántas de 100 corridas mejor o peor.",
    ),
  },
  {
    id: "q4",
    question: inBoth(
      "How powerful are the cartels now?",
      "¿Qué tan poderosos son hoy los cárteles?",
    ),
    answer: [
      figure(
        {
          members: stated(175_000, ["cartels.pch-2023"]),
          membersLow: stated(160_000, ["cartels.pch-2023"]),
          membersHigh: stated(185_000, ["cartels.pch-2023"]),
          groups: stated(175, ["cartels.ac-2023"]),
          revenue: stated(5, revenueSources),
          revenueLow: stated(2.5, revenueSources),
          revenueHigh: stated(10, revenueSources),
          attacks: at(armed_attacks_on_army_year, "2025"),
        },
        "About {members} members ({membersLow} to {membersHigh}) in 2022, estimated and not all armed; {groups} groups by one count of June 2023; drug exports of about {revenue} thousand million US dollars a year ({revenueLow} to {revenueHigh}) in 2024 to 2025, derived; {attacks} armed attacks on the army in 2025. The largest were splitting in 2024 to 2026.",
        "Unos {members} integrantes ({membersLow} a {membersHigh}) en 2022, estimados y no todos armados; {groups} grupos según un conteo de junio de 2023; exportaciones de droga por unos {revenue} mil millones de dólares al año ({revenueLow} a {revenueHigh}) en 2024 y 2025, derivado; {attacks} ataques armados contra el ejército en 2025. Los mayores se estaban dividiendo entre 2024 y 2026.",
      ),
      figure(
        {
          fifty: stated(215, ["cartels.elpais-2026", "firearms.S18"]),
          guns: stated(370_000, ["cartels.pch-2023"], "recalled"),
          gunsLow: stated(240_000, ["cartels.pch-2023"], "recalled"),
          gunsHigh: stated(1_350_000, ["firearms.S02"], "recalled"),
        },
        "Heavy rifles ({fifty} seized from October 2024 to February 2026), improvised armour, explosives and drones are documented; guided missiles are not. The guns they hold have never been counted: {guns} ({gunsLow} to {gunsHigh}) is a judgement. Presence is reported in nearly every state; control is not measured.",
        "Están documentados fusiles pesados ({fifty} asegurados de octubre de 2024 a febrero de 2026), blindaje artesanal, explosivos y drones; misiles guiados, no. Las armas que tienen nunca se han contado: {guns} ({gunsLow} a {gunsHigh}) es un juicio. Se reporta presencia en casi todos los estados; el control no se mide.",
      ),
    ],
    law: [],
    sources: ["cartels.apfact-2023", "cartels.hipocrita-2025", "cartels.rbtfl-2026"],
    claims: ["c27", "c28", "c35", "c36"],
    awaits: inBoth(
      "Members, groups, revenue and guns in January 2026 from the joined model, with their spread.",
      "Integrantes, grupos, ingresos y armas en enero de 2026 según el modelo unido, con su dispersión.",
    ),
  },
  {
    id: "q5",
    question: inBoth("What is the Iron River?", "¿Qué es el Río de Hierro?"),
    answer: [
      figure(
        {},
        "The flow of guns and ammunition that are bought in the United States and smuggled to criminal groups in Mexico. Nobody observes it; it is inferred from seizures, traces and sales.",
        "El flujo de armas y municiones que se compran en Estados Unidos y se introducen de contrabando para grupos criminales en México. Nadie lo observa; se infiere de aseguramientos, rastreos y ventas.",
      ),
      gunFlowFigure,
      figure(
        {
          seizedLow: stated(0.005, ["firearms.S24", "firearms.S25", "firearms.S26"]),
          seizedHigh: stated(0.04, ["firearms.S24", "firearms.S25", "firearms.S26"]),
          fastest: stated(3.5, ["firearms.S80"]),
          slowest: stated(14, ["firearms.S80"]),
        },
        "Between {seizedLow%} and {seizedHigh%} of the guns that go south are seized on the US side (FY2024 to FY2026, derived). Even with no inflow the groups' stock would halve in {fastest} to {slowest} years (arithmetic on assumed rates of loss).",
        "Entre {seizedLow%} y {seizedHigh%} de las armas que van al sur se decomisan del lado estadounidense (años fiscales 2024 a 2026, derivado). Aun sin entrada, el arsenal de los grupos se reduciría a la mitad en {fastest} a {slowest} años (aritmética con tasas de pérdida supuestas).",
      ),
    ],
    law: [],
    sources: ["firearms.S13"],
    claims: ["c37", "c38", "c31"],
    awaits: inBoth(
      "What closing it changes: homicides, members and firepower with the inflow halved and cut.",
      "Qué cambia cerrarlo: homicidios, integrantes y poder de fuego con la entrada a la mitad y cortada.",
    ),
  },
];
