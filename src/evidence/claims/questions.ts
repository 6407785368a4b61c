/** The five questions at the end of the founding article, answered from the records. */
import { type Bilingual, inBoth } from "../bilingual.js";
import { at, best, type Figure, figure, figureSources, high, low } from "./figure.js";
import { gunFlowFigure } from "./iron-river.js";

/** Tables of the law to ask, in a situation that otherwise stands as now. */
export interface LawQuestion {
  /** `input=value` texts. */
  readonly inputs: readonly string[];
  /** Ids of tables. */
  readonly tables: readonly string[];
}

/** A question with what the records answer and what the model adds. */
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
  /** What the model adds; null where the records are the whole answer. */
  readonly computed: Bilingual | null;
}

/** Every source of a question, those of its numbers first. */
export const questionSources = (question: Question): readonly string[] => [
  ...new Set([...question.answer.flatMap(figureSources), ...question.sources]),
];

export const questions: readonly Question[] = [
  {
    id: "q1",
    question: inBoth("Why were the cartels designated?", "¿Por qué se designó a los cárteles?"),
    answer: [
      figure(
        {
          all: best("sanctions.groups_designated_2025"),
          mexican: best("sanctions.mexican_groups_designated_2025"),
        },
        "An order of 20 January 2025 opened the way; {all} groups were listed on 20 February 2025, {mexican} of them Mexican. The order calls them a threat to national security through drugs, violence and influence on governments (recalled).",
        "Una orden del 20 de enero de 2025 abrió el camino; {all} grupos fueron designados el 20 de febrero de 2025, {mexican} de ellos mexicanos. La orden los llama una amenaza a la seguridad nacional por las drogas, la violencia y la influencia sobre gobiernos (de memoria).",
      ),
      figure(
        { years: best("sanctions.material_support_maximum_sentence") },
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
    computed: null,
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
    computed: null,
  },
  {
    id: "q3",
    question: inBoth("Could strikes backfire?", "¿Podrían los ataques ser contraproducentes?"),
    answer: [
      figure(
        {
          six: best("violence.leader_removed_drug_homicide_rise"),
          twelve: best("violence.leader_captured_homicide_rise"),
          elsewhere: best("violence.leader_captured_rise_elsewhere"),
          hit: best("force.leader_hit_attack_multiplier"),
          acute: best("violence.acute_retaliation_deaths"),
          acuteLow: low("violence.acute_retaliation_deaths"),
          acuteHigh: high("violence.acute_retaliation_deaths"),
        },
        "On most of what has been measured, yes. In Mexico (2006 to 2010 data) drug-related killings rose by {six%} in the municipality in the six months after a leader was removed; homicide rose by {twelve%} for at least twelve months where one was captured and by {elsewhere%} for six months where the same group operates. In Pakistan a group whose leader was hit attacked {hit} times as often as after a miss (working paper of 2019). Moves against top leaders in Mexico cost {acute} lives within days ({acuteLow} to {acuteHigh}; 2019 to 2026).",
        "Según la mayor parte de lo medido, sí. En México (datos de 2006 a 2010) los homicidios ligados a drogas subieron {six%} en el municipio en los seis meses tras la remoción de un líder; el homicidio subió {twelve%} por al menos doce meses donde se capturó a uno y {elsewhere%} por seis meses donde opera el mismo grupo. En Pakistán un grupo cuyo líder fue alcanzado atacó {hit} veces lo que tras un fallo (documento de trabajo de 2019). Las acciones contra altos líderes en México costaron {acute} vidas en días ({acuteLow} a {acuteHigh}; 2019 a 2026).",
      ),
      figure(
        {
          fall: best("force.strike_programme_attack_fall"),
          fallLow: low("force.strike_programme_attack_fall"),
          fallHigh: high("force.strike_programme_attack_fall"),
        },
        "Against it: a sustained programme with the host's co-operation cut attacks in its area by {fall%} ({fallLow%} to {fallHigh%}; 2008 to 2011) while it lasted, and another study found little or no effect of strikes on recruitment.",
        "En contra: un programa sostenido con cooperación del Estado anfitrión redujo los ataques en su zona {fall%} ({fallLow%} a {fallHigh%}; 2008 a 2011) mientras duró, y otro estudio halló poco o ningún efecto de los ataques sobre el reclutamiento.",
      ),
    ],
    law: [],
    sources: ["force-and-politics.SHAH18", "force-and-politics.JS16"],
    claims: ["c23", "c24", "c25", "c26", "c30", "c33"],
    computed: inBoth(
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
          members: best("groups.members_2022"),
          membersLow: low("groups.members_2022"),
          membersHigh: high("groups.members_2022"),
          groups: at("groups.consultancy_groups_year", "2023"),
          revenue: best("money.drug_export_revenue_2025"),
          revenueLow: low("money.drug_export_revenue_2025"),
          revenueHigh: high("money.drug_export_revenue_2025"),
          attacks: at("state_response.armed_attacks_on_army_year", "2025"),
        },
        "About {members} members ({membersLow} to {membersHigh}) in 2022, estimated and not all armed; {groups} groups by one count of June 2023; drug exports of about {revenue} US dollars a year ({revenueLow} to {revenueHigh}) in 2024 to 2025, derived; {attacks} armed attacks on the army in 2025. The largest were splitting in 2024 to 2026.",
        "Unos {members} integrantes ({membersLow} a {membersHigh}) en 2022, estimados y no todos armados; {groups} grupos según un conteo de junio de 2023; exportaciones de droga por unos {revenue} dólares al año ({revenueLow} a {revenueHigh}) en 2024 y 2025, derivado; {attacks} ataques armados contra el ejército en 2025. Los mayores se estaban dividiendo entre 2024 y 2026.",
      ),
      figure(
        {
          rifles: at("arms.heavy_rifles_seized_ministry_2024_2026", "2024-10-01/2026-02-10"),
          guns: best("arms.latest_guns_held"),
          gunsLow: low("arms.latest_guns_held"),
          gunsHigh: high("arms.latest_guns_held"),
        },
        "Heavy rifles ({rifles} seized from October 2024 to February 2026), improvised armour, explosives and drones are documented; guided missiles are not. The guns they hold have never been counted: {guns} ({gunsLow} to {gunsHigh}) is a judgement. Presence is reported in nearly every state; control is not measured.",
        "Están documentados fusiles pesados ({rifles} asegurados de octubre de 2024 a febrero de 2026), blindaje artesanal, explosivos y drones; misiles guiados, no. Las armas que tienen nunca se han contado: {guns} ({gunsLow} a {gunsHigh}) es un juicio. Se reporta presencia en casi todos los estados; el control no se mide.",
      ),
    ],
    law: [],
    sources: ["cartels.apfact-2023", "cartels.hipocrita-2025", "cartels.rbtfl-2026"],
    claims: ["c27", "c28", "c35", "c36"],
    computed: inBoth(
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
          seizedLow: low("arms.share_seized_southbound"),
          seizedHigh: high("arms.share_seized_southbound"),
          fastest: low("arms.stock_half_life_without_inflow"),
          slowest: high("arms.stock_half_life_without_inflow"),
        },
        "Between {seizedLow%} and {seizedHigh%} of the guns that go south are seized on the US side (FY2024 to FY2026, derived). Even with no inflow the groups' stock would halve in {fastest} to {slowest} years (arithmetic on assumed rates of loss).",
        "Entre {seizedLow%} y {seizedHigh%} de las armas que van al sur se decomisan del lado estadounidense (años fiscales 2024 a 2026, derivado). Aun sin entrada, el arsenal de los grupos se reduciría a la mitad en {fastest} a {slowest} años (aritmética con tasas de pérdida supuestas).",
      ),
    ],
    law: [],
    sources: ["firearms.S13"],
    claims: ["c37", "c38", "c31"],
    computed: inBoth(
      "What closing it changes: homicides, members and firepower with the inflow halved and cut.",
      "Qué cambia cerrarlo: homicidios, integrantes y poder de fuego con la entrada a la mitad y cortada.",
    ),
  },
];
