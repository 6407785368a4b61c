/**
 * The couplings of the whole cycle, in the order in which the founding article tells it: use pays
 * groups, groups buy people and guns, these make violence, deaths move two governments, and what
 * they do comes back (docs/decisions/0050-couplings.md).
 */
import { inBoth } from "../evidence/bilingual.js";
import type { Coupling } from "./coupling.js";
import { TOLL_SOURCES } from "./politics/frame.js";
import type { ModelChoices } from "./simulation-model.js";
import { mappedMembersTold } from "./violence/presence.js";

const QUANTITIES = ["supply.S-KILMER22", "supply.S-RAND19"];
const REVENUE = ["supply.S-RAND10", "supply.S-KILMER22"];
const PAY = ["cartels.pc-code-2025a"];
const FIGHTING = ["cartels.pch-2023", "cartels.pc-code-2023"];
const ARREST = ["force-and-politics.TT26", "force-and-politics.INF22"];

const STRIKES = ["force-and-politics.MIR19", "force-and-politics.RIG19"];
const BREACHES = ["force-and-politics.DUKE25", "force-and-politics.NH25"];

/** One need answered by what another sector offers under the same name. */
const heard = (by: string, ...needs: readonly string[]) => needs.map((need) => ({ by, need }));

const always: readonly Coupling[] = [
  {
    id: "demand-to-supply",
    from: "demand",
    hears: heard("supply", "drug_wanted"),
    carries: inBoth(
      "What people in the United States would buy at the going price is what supply tries to ship.",
      "Lo que la gente en Estados Unidos compraría al precio vigente es lo que la oferta intenta enviar.",
    ),
    basis: "definition",
    strength: [],
    sources: QUANTITIES,
  },
  {
    id: "supply-to-demand",
    from: "supply",
    hears: heard("demand", "retail_price_ratio", "fentanyl_purity_ratio", "fentanyl_share"),
    carries: inBoth(
      "Price, strength and the share of fentanyl reach the people who use drugs: use answers to price, death to strength.",
      "El precio, la potencia y la proporción de fentanilo llegan a quienes consumen: el consumo responde al precio, la muerte a la potencia.",
    ),
    basis: "measured",
    strength: ["demand.price_elasticity_fentanyl_short", "demand.price_elasticity_fentanyl_long"],
    sources: ["demand.S43", "demand.S46", "demand.S48"],
  },
  {
    id: "supply-to-money",
    from: "supply",
    hears: heard("money", "export_quantity", "border_price", "export_revenue_recorded"),
    carries: inBoth(
      "What crosses the border, at the price there, is the groups' income from drugs.",
      "Lo que cruza la frontera, al precio de ahí, es el ingreso de los grupos por drogas.",
    ),
    basis: "definition",
    strength: [],
    sources: REVENUE,
  },
  {
    id: "groups-to-money",
    from: "groups",
    hears: heard("money", "total_members", "members"),
    carries: inBoth(
      "Income is shared by the members there are, and over groups by size.",
      "El ingreso se reparte entre los integrantes que hay, y entre los grupos según su tamaño.",
    ),
    basis: "derived",
    strength: ["money.income_size_exponent"],
    sources: PAY,
  },
  {
    id: "money-to-recruitment",
    from: "money",
    hears: heard("groups", "income_per_member_ratio"),
    carries: inBoth(
      "Income for each member over that on record moves the choice to join.",
      "El ingreso por integrante respecto al registrado mueve la decisión de unirse.",
    ),
    basis: "judged",
    strength: ["groups.money_sensitivity"],
    sources: PAY,
  },
  {
    id: "money-to-arms",
    from: "money",
    hears: heard("arms", "arms_budget_ratio"),
    carries: inBoth(
      "Money for arms over that on record moves how many guns groups want.",
      "El dinero para armas respecto al registrado mueve cuántas armas quieren los grupos.",
    ),
    basis: "judged",
    strength: ["arms.revenue_elasticity"],
    sources: ["firearms.S01", "firearms.S34", "firearms.S35"],
  },
  {
    id: "groups-to-arms",
    from: "groups",
    hears: [
      {
        by: "arms",
        need: "total_members",
        as: "INIT(alone) * SAFEDIV(total_members, INIT(total_members), 1)",
      },
    ],
    carries: inBoth(
      "Guns are wanted for, and shared by, the members there are, relative to those of 2012.",
      "Las armas se quieren para los integrantes que hay, y se reparten entre ellos, en relación con los de 2012.",
    ),
    basis: "derived",
    strength: [],
    sources: FIGHTING,
  },
  {
    id: "arms-to-lethality",
    from: "arms",
    hears: heard("groups", "lethality_of_guns"),
    carries: inBoth(
      "Firepower for each member over that on record moves how deadly fights are.",
      "El poder de fuego por integrante respecto al registrado mueve la letalidad de los enfrentamientos.",
    ),
    basis: "measured",
    strength: ["arms.homicide_elasticity_us"],
    sources: ["firearms.S60"],
  },
  {
    id: "groups-to-violence",
    from: "groups",
    hears: [
      ...heard("violence", "member_deaths"),
      { by: "violence", need: "mapped_group_members", as: mappedMembersTold },
    ],
    carries: inBoth(
      "Members killed become homicides of organised crime; the size of groups becomes presence by state.",
      "Los integrantes muertos se vuelven homicidios del crimen organizado; el tamaño de los grupos, presencia por estado.",
    ),
    basis: "derived",
    strength: ["violence.organised_crime_share"],
    sources: FIGHTING,
  },
  {
    id: "retaliation-to-violence",
    from: "groups",
    hears: heard("violence", "retaliation_deaths"),
    carries: inBoth(
      "Members of state forces killed in retaliation for removals beyond those on record.",
      "Integrantes de las fuerzas del Estado muertos en represalia por capturas y muertes de líderes por encima de las registradas.",
    ),
    basis: "judged",
    strength: ["violence.acute_retaliation_security_deaths_national"],
    sources: ["cartels.sdp-2026", "cartels.pledge-2023"],
  },
  {
    id: "state-to-groups",
    from: "state-response",
    hears: heard(
      "groups",
      "arrests_made",
      "leader_removals_by_state",
      "leader_removals_on_record",
      "recruits_prevented_share",
      "deployment_ratio",
      "lethality_under_state",
      "prisoners_transferred",
    ),
    carries: inBoth(
      "Arrests, removals of leaders, troops, clearance, prevention and transfers act on groups; removals split them.",
      "Detenciones, capturas y muertes de líderes, tropas, esclarecimiento, prevención y traslados actúan sobre los grupos; la pérdida de líderes los divide.",
    ),
    basis: "derived",
    strength: [],
    sources: FIGHTING,
  },
  {
    id: "force-to-laboratories",
    from: "force",
    hears: heard("supply", "laboratories_lost_share"),
    carries: inBoth(
      "Laboratories that force keeps out of work take capacity, which is felt above the slack.",
      "Los laboratorios que la fuerza deja fuera de servicio quitan capacidad, lo que se nota por encima de la holgura.",
    ),
    basis: "judged",
    strength: ["supply.synthesis_capacity_slack"],
    sources: ["supply.S-REUTERS23", "supply.S-SIGAR"],
  },
  {
    id: "force-to-leaders",
    from: "force",
    hears: heard("groups", "leader_removals_by_force"),
    carries: inBoth(
      "Leaders removed by force enter the groups' one conflict process.",
      "Los líderes eliminados por la fuerza entran al único proceso de conflicto de los grupos.",
    ),
    basis: "judged",
    strength: ["force.leaders_removed_per_strike"],
    sources: ["force-and-politics.RIG19"],
  },
  {
    id: "force-to-violence",
    from: "force",
    hears: heard("violence", "suppression_by_force"),
    carries: inBoth(
      "Violence in the area of a programme falls while it lasts; after deaths of civilians it can rise.",
      "La violencia en el área de un programa baja mientras dura; tras la muerte de civiles puede subir.",
    ),
    basis: "judged",
    strength: ["force.strike_area_suppression"],
    sources: STRIKES,
  },
  {
    id: "force-to-co-operation",
    from: "force",
    hears: heard("co-operation", "months_with_a_breach", "opinion_lost"),
    carries: inBoth(
      "Acts without consent, and civilians killed, take co-operation away.",
      "Los actos sin consentimiento, y los civiles muertos, quitan cooperación.",
    ),
    basis: "judged",
    strength: ["co_operation.breach_loss"],
    sources: BREACHES,
  },
  {
    id: "force-to-politics",
    from: "force",
    hears: heard(
      "politics",
      "us_citizens_killed",
      "us_forces_killed",
      "civilians_killed_by_force",
      "sovereignty_breaches",
      "us_citizens_killed_by_politics",
      "us_forces_killed_by_politics",
      "civilians_killed_by_politics",
      "breaches_by_politics",
      "campaign_clock_over",
    ),
    carries: inBoth(
      "US citizens, US forces and civilians killed, and breaches of sovereignty, move positions and the ladder.",
      "Los ciudadanos y fuerzas de EE. UU. y los civiles muertos, y las violaciones de soberanía, mueven las posiciones y la escalada.",
    ),
    basis: "judged",
    strength: ["politics.trigger_duration"],
    sources: ["force-and-politics.UPN20", "force-and-politics.MIS26"],
  },
  {
    id: "co-operation-to-arrests",
    from: "co-operation",
    hears: heard("state-response", "co_operation", "arrests_intelligence_ratio"),
    carries: inBoth(
      "Arrests led by intelligence follow co-operation.",
      "Las detenciones guiadas por inteligencia siguen a la cooperación.",
    ),
    basis: "judged",
    strength: [],
    sources: ARREST,
  },
  {
    id: "co-operation-to-tracing",
    from: "co-operation",
    hears: heard("arms", "tracing_effect"),
    carries: inBoth(
      "Tracing of guns follows co-operation.",
      "El rastreo de armas sigue a la cooperación.",
    ),
    basis: "judged",
    strength: [],
    sources: ["firearms.S08"],
  },
  {
    id: "co-operation-to-border",
    from: "co-operation",
    hears: heard("arms", "southbound_cooperation"),
    carries: inBoth(
      "Work on guns going south follows co-operation.",
      "El trabajo contra las armas hacia el sur sigue a la cooperación.",
    ),
    basis: "judged",
    strength: [],
    sources: ["firearms.S24"],
  },
  {
    id: "co-operation-to-force",
    from: "co-operation",
    hears: heard("force", "co_operation"),
    carries: inBoth(
      "How much a programme of force suppresses depends on the host's help.",
      "Cuánto suprime un programa de fuerza depende de la ayuda del anfitrión.",
    ),
    basis: "judged",
    strength: ["force.help_without_consent"],
    sources: ["force-and-politics.MIR19"],
  },
  {
    id: "co-operation-to-politics",
    from: "co-operation",
    hears: heard("politics", "co_operation"),
    carries: inBoth(
      "Lost co-operation raises the hazard of the next rung.",
      "La cooperación perdida eleva el riesgo del peldaño siguiente.",
    ),
    basis: "judged",
    strength: ["politics.hazard_factor_without_co_operation"],
    sources: ["force-and-politics.SD25", "force-and-politics.CG25"],
  },
  {
    id: "sanctions-to-others",
    from: "money",
    hears: heard("sanctions", "sanctions_stage", "sanctions_stage_recorded", "sanction_cost"),
    carries: inBoth(
      "What sanctions are in force is what they cost lawful firms and families.",
      "Las sanciones vigentes son las que cuestan a empresas lícitas y a familias.",
    ),
    basis: "definition",
    strength: [],
    sources: ["force-and-politics.CBS25", "force-and-politics.FIN25"],
  },
  {
    id: "groups-to-supply",
    from: "since-now",
    hears: [{ by: "supply", need: "groups_capacity_ratio", as: "capacity_of_members" }],
    carries: inBoth(
      "What groups can make and carry falls with their members since now; it is felt above the slack.",
      "Lo que los grupos pueden producir y transportar baja con sus integrantes desde ahora; se nota por encima de la holgura.",
    ),
    basis: "judged",
    strength: ["supply.capacity_members_elasticity"],
    sources: ["supply.S-CR10", "cartels.pch-2023"],
  },
  {
    id: "deaths-to-politics",
    from: "since-now",
    hears: [
      { by: "politics", need: "overdose_deaths_ratio", as: "overdose_deaths_since_now" },
      { by: "politics", need: "homicides_ratio", as: "homicides_since_now" },
    ],
    carries: inBoth(
      "Overdose deaths and homicides since now move the actors, where the governments answer by themselves.",
      "Las muertes por sobredosis y los homicidios desde ahora mueven a los actores, donde los gobiernos responden por sí mismos.",
    ),
    basis: "judged",
    strength: [],
    sources: TOLL_SOURCES,
  },
  {
    id: "politics-to-force",
    from: "politics",
    hears: heard(
      "force",
      "strikes_by_politics",
      "force_share_by_politics",
      "campaign_share_by_politics",
      "ground_share",
    ),
    carries: inBoth(
      "Where the governments answer by themselves, the ladder's upper rungs are carried out as force.",
      "Donde los gobiernos responden por sí mismos, los peldaños altos de la escalada se ejecutan como fuerza.",
    ),
    basis: "judged",
    strength: ["force.campaign_tempo"],
    sources: ["force-and-politics.TBIJ15"],
  },
  {
    id: "politics-to-co-operation",
    from: "politics",
    hears: heard("co-operation", "provocations"),
    carries: inBoth(
      "Steps to covert force are provocations and cost co-operation.",
      "Los pasos hacia la fuerza encubierta son provocaciones y cuestan cooperación.",
    ),
    basis: "judged",
    strength: ["co_operation.provocation_loss"],
    sources: ["force-and-politics.MIS26", "force-and-politics.DW26"],
  },
  {
    id: "co-operation-to-sanctions",
    from: "co-operation",
    hears: heard("sanctions", "co_operation", "co_operation_on_record"),
    carries: inBoth(
      "A listing lowers violence only where the host works with the United States.",
      "Una designación reduce la violencia solo donde el anfitrión coopera con Estados Unidos.",
    ),
    basis: "judged",
    strength: [],
    sources: ["force-and-politics.PHI19"],
  },
  {
    id: "sanctions-to-groups",
    from: "sanctions",
    hears: heard("groups", "violence_ratio_under_listing"),
    carries: inBoth(
      "Violence between groups under the listing in force, over that under the one on record.",
      "Violencia entre grupos con la designación vigente respecto a la registrada.",
    ),
    basis: "judged",
    strength: ["sanctions.listing_violence_effect"],
    sources: ["force-and-politics.PHI19"],
  },
];

/** Acts only where the switch `scarcity` is on. */
const scarcityToRent: Coupling = {
  id: "scarcity-to-rent",
  from: "money",
  hears: [
    {
      by: "groups",
      need: "scarcity_rent_ratio",
      as: "SAFEDIV(gross_export_revenue, reference_revenue, 1)",
    },
  ],
  carries: inBoth(
    "Drug revenue at the border over that on record is the rent that groups contest.",
    "El ingreso por drogas en la frontera respecto al registrado es la renta que los grupos se disputan.",
  ),
  basis: "judged",
  strength: ["groups.scarcity_elasticity"],
  sources: ["cartels.cmr-2020", "cartels.ck-2020"],
};

/** Every coupling, whatever structure is chosen. */
export const couplings: readonly Coupling[] = [...always, scarcityToRent];

/** Couplings under the chosen structure. */
export const couplingsUnder = ({ structure }: ModelChoices): readonly Coupling[] =>
  structure.scarcity === "on" ? couplings : always;
