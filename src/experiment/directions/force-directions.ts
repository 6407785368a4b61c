/** Directions of force, co-operation, violence, the ladder and costs. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  atEnd,
  FIRST_YEAR_ON,
  FIVE_YEARS_ON,
  felt,
  LAST_FIVE_YEARS,
  least,
  most,
  none,
  preset,
  set,
  TO_THE_END,
  total,
  without,
} from "./courses.js";
import type { Direction } from "./direction.js";

const BREACHES = ["force-and-politics.DUKE25", "force-and-politics.NH25"];
const alone = preset("strikes-without-consent");
const together = preset("strikes-with-consent");
const SCARCITY = [{ scarcity: "on" }];
const precursors = felt(most("joint.precursor-control"));
const ENDOGENOUS = [{ politics: "endogenous" }];

export const forceDirections: readonly Direction[] = [
  {
    id: "force.breach-costs-co-operation",
    says: inBoth(
      "Strikes without consent: less co-operation.",
      "Ataques sin consentimiento: menos cooperación.",
    ),
    change: alone,
    reading: total("co_operation", FIRST_YEAR_ON),
    expected: "down",
    because: inBoth(
      "Mexico has cut back co-operation after breaches of its sovereignty.",
      "México ha reducido la cooperación tras violaciones a su soberanía.",
    ),
    sources: BREACHES,
  },
  {
    id: "force.consent-keeps-co-operation",
    says: inBoth(
      "Strikes without consent against strikes with it: less co-operation.",
      "Ataques sin consentimiento frente a ataques con él: menos cooperación.",
    ),
    change: alone,
    against: together,
    reading: total("co_operation", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth("Consent is the difference.", "El consentimiento es la diferencia."),
    sources: BREACHES,
  },
  {
    id: "force.co-operation-returns",
    says: inBoth(
      "A year of strikes without consent: co-operation is lost by less ten years on than at its end.",
      "Un año de ataques sin consentimiento: la cooperación perdida es menor diez años después que al final.",
    ),
    change: {
      settings: [
        { lever: "us.force-on-land", value: "without-consent", from: "2026-01", to: "2026-12" },
        { lever: "us.force-rate", value: 10, from: "2026-01", to: "2026-12" },
      ],
    },
    against: {
      settings: [
        { lever: "us.force-on-land", value: "without-consent", from: "2035-12", to: "2036-11" },
        { lever: "us.force-rate", value: 10, from: "2035-12", to: "2036-11" },
      ],
    },
    reading: atEnd("co_operation", { from: "2026-01", to: "2036-12" }),
    expected: "up",
    because: inBoth(
      "Relations recovered after the precedents: held against the same year of strikes that has just ended.",
      "Las relaciones se recuperaron tras los precedentes: comparado con el mismo año de ataques recién terminado.",
    ),
    sources: BREACHES,
  },
  {
    id: "force.civilians",
    says: inBoth("Strikes on land: civilians killed.", "Ataques en tierra: civiles muertos."),
    change: together,
    under: [{ "civilian-ratio": "independent" }, { "civilian-ratio": "official" }],
    reading: total("civilians_killed_by_force", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "By every count of every programme some of those killed were civilians.",
      "En todo recuento de todo programa, parte de los muertos eran civiles.",
    ),
    sources: ["force-and-politics.TBIJ15", "force-and-politics.ODNI16"],
  },
  {
    id: "force.consent-civilians",
    says: inBoth(
      "Strikes without consent against strikes with it: as many civilians killed or more.",
      "Ataques sin consentimiento frente a ataques con él: tantos civiles muertos o más.",
    ),
    change: alone,
    against: together,
    reading: total("civilians_killed_by_force", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "Without the host's eyes on the ground more is hit that was not meant.",
      "Sin los ojos del anfitrión en tierra se golpea más lo que no se quería.",
    ),
    sources: ["force-and-politics.MIR19", "force-and-politics.TBIJ15"],
  },
  {
    id: "force.us-citizens",
    says: inBoth(
      "Strikes without consent: more US citizens killed.",
      "Ataques sin consentimiento: más ciudadanos de EE. UU. muertos.",
    ),
    change: alone,
    reading: total("us_citizens_killed", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "Groups can answer where Americans are; the size is a judgement.",
      "Los grupos pueden responder donde hay estadounidenses; el tamaño es un juicio.",
    ),
    sources: ["force-and-politics.P05", "force-and-politics.P04"],
  },
  {
    id: "force.us-forces",
    says: inBoth(
      "Strikes on land: members of US forces killed.",
      "Ataques en tierra: integrantes de fuerzas de EE. UU. muertos.",
    ),
    change: together,
    reading: total("us_forces_killed", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth("Force has its own dead.", "La fuerza tiene sus propios muertos."),
    sources: ["force-and-politics.P06", "force-and-politics.TBIJ15"],
  },
  {
    id: "force.retaliation",
    says: inBoth(
      "Strikes at leadership: people killed in retaliation.",
      "Ataques a líderes: personas muertas en represalia.",
    ),
    change: together,
    reading: total("killed_in_retaliation", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "Dozens died within days when the state moved against a top leader.",
      "Decenas murieron en días cuando el Estado actuó contra un líder principal.",
    ),
    sources: ["force-and-politics.F16"],
  },
  {
    id: "force.splinters",
    says: inBoth("Strikes at leadership: more splinters.", "Ataques a líderes: más escisiones."),
    change: together,
    reading: atEnd("splinters", { from: "2026-01", to: "2027-12" }),
    expected: "up",
    because: inBoth(
      "Groups that lose their head split.",
      "Los grupos que pierden a su líder se dividen.",
    ),
    sources: ["force-and-politics.P04", "cartels.F24"],
  },
  {
    id: "force.member-deaths-first-year",
    says: inBoth(
      "A year of strikes with consent: more members killed by each other in that year.",
      "Un año de ataques con consentimiento: más integrantes muertos entre sí ese año.",
    ),
    change: together,
    reading: total("member_deaths", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "A group whose leader is hit fights more for about half a year.",
      "Un grupo golpeado en su liderazgo pelea más por cerca de medio año.",
    ),
    sources: ["force-and-politics.F03", "cartels.F12"],
  },
  {
    id: "force.homicides-depend",
    says: inBoth(
      "A year of strikes with consent: homicides change either way in that year.",
      "Un año de ataques con consentimiento: los homicidios cambian en un sentido u otro ese año.",
    ),
    change: together,
    under: [{ backlash: "none" }, { backlash: "pakistan-dose" }],
    reading: total("homicides", FIRST_YEAR_ON),
    expected: "depends",
    because: inBoth(
      "A sustained programme lowered violence in its area; groups that lose leaders and backlash raise it.",
      "Un programa sostenido redujo la violencia en su área; los grupos que pierden líderes y la reacción la suben.",
    ),
    sources: ["force-and-politics.F01", "force-and-politics.F03", "force-and-politics.F04"],
  },
  {
    id: "force.suppression-ends",
    says: inBoth(
      "A year of strikes with consent: no suppression left five years on.",
      "Un año de ataques con consentimiento: sin supresión cinco años después.",
    ),
    change: together,
    reading: atEnd("area_violence_ratio", FIVE_YEARS_ON),
    expected: "none",
    within: 0.01,
    because: inBoth(
      "It lasts while it goes on and ends with it. Under 1 % counts as none.",
      "Dura mientras sigue y termina con él. Menos de 1 % cuenta como nada.",
    ),
    sources: ["force-and-politics.F02"],
  },
  {
    id: "force.overdose-hardly-moves",
    says: inBoth(
      "A year of strikes without consent: overdose deaths change by less than one in a hundred.",
      "Un año de ataques sin consentimiento: las muertes por sobredosis cambian menos de una en cien.",
    ),
    change: alone,
    reading: total("overdose_deaths", FIVE_YEARS_ON),
    expected: "none",
    within: 0.01,
    because: inBoth(
      "Supply is replaced in days, and leaders do not make the drug. Under 1 % counts as none.",
      "La oferta se repone en días y los líderes no fabrican la droga. Menos de 1 % cuenta como nada.",
    ),
    sources: ["supply.F23", "force-and-politics.P08"],
  },
  {
    id: "force.members-hardly-fall",
    says: inBoth(
      "A year of strikes without consent: members in five years change by less than one in ten.",
      "Un año de ataques sin consentimiento: los integrantes en cinco años cambian menos de uno en diez.",
    ),
    change: alone,
    reading: atEnd("total_members", FIVE_YEARS_ON),
    expected: "none",
    within: 0.1,
    because: inBoth(
      "New groups and leaders rise: the article's last line. Under a tenth counts as none.",
      "Surgen nuevos grupos y líderes: la última línea del artículo. Menos de un décimo cuenta como nada.",
    ),
    sources: ["force-and-politics.P08", "force-and-politics.F05", "force-and-politics.F07"],
  },
  {
    id: "force.at-sea-people-killed",
    says: inBoth(
      "No strikes on boats: nobody more is killed on boats.",
      "Sin ataques a embarcaciones: nadie más muere en ellas.",
    ),
    change: none("us.force-at-sea"),
    reading: total("people_killed_at_sea", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth("Each strike has killed people.", "Cada ataque ha matado personas."),
    sources: ["force-and-politics.INT26"],
  },
  {
    id: "force.aim-at-leaders",
    says: inBoth(
      "All strikes at leadership: more leaders removed than with half of them.",
      "Todos los ataques a líderes: más líderes caídos que con la mitad.",
    ),
    change: {
      preset: "strikes-with-consent",
      settings: [{ lever: "us.force-aim", value: 1, from: "2026-01" }],
    },
    against: together,
    reading: total("leader_removals_by_force", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth("What is aimed at is hit more.", "Aquello a lo que se apunta se golpea más."),
    sources: ["force-and-politics.RIG19"],
  },
  {
    id: "co-operation.arrests",
    says: inBoth(
      "Strikes without consent: fewer lasting arrests.",
      "Ataques sin consentimiento: menos detenciones duraderas.",
    ),
    change: alone,
    reading: total("arrests_made", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Arrests led by intelligence need what the other side knows.",
      "Las detenciones por inteligencia necesitan lo que sabe la otra parte.",
    ),
    sources: ["force-and-politics.TT26", "force-and-politics.INF22"],
  },
  {
    id: "co-operation.ends",
    says: inBoth(
      "The course in which co-operation ends: less co-operation in five years.",
      "El curso en que termina la cooperación: menos cooperación en cinco años.",
    ),
    change: preset("co-operation-ends"),
    reading: atEnd("co_operation", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "It is what the course says of itself.",
      "Es lo que el curso dice de sí mismo.",
    ),
    sources: BREACHES,
  },
  {
    id: "co-operation.transfers",
    says: inBoth(
      "Co-operation lost by breaches: fewer transfers.",
      "Cooperación perdida por violaciones: menos traslados.",
    ),
    change: alone,
    reading: total("transfers_outside_extradition", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Transfers rise with US demands and rest on will.",
      "Los traslados suben con las exigencias de EE. UU. y dependen de la voluntad.",
    ),
    sources: ["force-and-politics.P03", "force-and-politics.UPN20"],
  },
  {
    id: "co-operation.tracing",
    says: inBoth(
      "Strikes without consent: less tracing of guns.",
      "Ataques sin consentimiento: menos rastreo de armas.",
    ),
    change: alone,
    reading: total("guns_traced", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Guns seized in Mexico are traced with Mexico.",
      "Las armas aseguradas en México se rastrean con México.",
    ),
    sources: ["firearms.S08"],
  },
  {
    id: "co-operation.guns",
    says: inBoth(
      "Strikes without consent: more guns held in five years.",
      "Ataques sin consentimiento: más armas en poder de grupos en cinco años.",
    ),
    change: alone,
    reading: atEnd("total_guns_held", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Less tracing and less work on guns going south let more through.",
      "Menos rastreo y menos trabajo contra las armas hacia el sur dejan pasar más.",
    ),
    sources: ["firearms.S08", "firearms.S24"],
  },
  {
    id: "co-operation.encounters",
    says: inBoth(
      "Strikes without consent: more people stopped at the border.",
      "Ataques sin consentimiento: más personas detenidas en la frontera.",
    ),
    change: alone,
    reading: total("border_encounters", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Encounters fell when Mexico enforced, so that they rise when it stops.",
      "Los encuentros bajaron cuando México actuó, así que suben cuando deja de hacerlo.",
    ),
    sources: ["force-and-politics.N01", "force-and-politics.N02"],
  },
  {
    id: "co-operation.trade",
    says: inBoth(
      "Strikes without consent: trade lost.",
      "Ataques sin consentimiento: comercio perdido.",
    ),
    change: alone,
    reading: total("trade_lost", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Conflict between the two governments costs trade.",
      "El conflicto entre ambos gobiernos cuesta comercio.",
    ),
    sources: ["force-and-politics.FW26"],
  },
  {
    id: "co-operation.threats-at-first",
    says: inBoth(
      "Full threat of tariffs: more co-operation in the first quarter.",
      "Amenaza arancelaria plena: más cooperación en el primer trimestre.",
    ),
    change: set("us.leverage", 1),
    reading: total("co_operation", { from: "2026-01", to: "2026-03" }),
    expected: "up",
    because: inBoth(
      "Mexico sent troops to the border within days of the threat of February 2025.",
      "México envió tropas a la frontera a días de la amenaza de febrero de 2025.",
    ),
    sources: ["force-and-politics.NN25", "force-and-politics.P03"],
  },
  {
    id: "co-operation.threats-later-depend",
    says: inBoth(
      "Full threat of tariffs kept up: co-operation changes either way in ten years.",
      "Amenaza arancelaria mantenida: la cooperación cambia en un sentido u otro en diez años.",
    ),
    change: set("us.leverage", 1),
    reading: atEnd("co_operation", { from: "2026-01", to: "2035-12" }),
    expected: "depends",
    because: inBoth("The backlash grows with use.", "La reacción crece con el uso."),
    sources: ["force-and-politics.VOZ26", "force-and-politics.NN25"],
  },
  {
    id: "co-operation.threats-trade",
    says: inBoth(
      "Full threat of tariffs: trade lost.",
      "Amenaza arancelaria plena: comercio perdido.",
    ),
    change: set("us.leverage", 1),
    reading: total("trade_lost", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth("Threats against trade cost trade.", "Amenazar el comercio cuesta comercio."),
    sources: ["force-and-politics.FW26"],
  },
  {
    id: "ladder.strikes-raise-it",
    says: inBoth(
      "Strikes without consent: a higher rung.",
      "Ataques sin consentimiento: un peldaño más alto.",
    ),
    change: alone,
    under: [{ politics: "inputs" }, { politics: "endogenous" }],
    reading: total("ladder_rung", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "Strikes are a rung above what has been reached.",
      "Los ataques son un peldaño por encima de lo alcanzado.",
    ),
    sources: ["force-and-politics.KAHN65"],
  },
  {
    id: "ladder.sea-is-not-higher",
    says: inBoth(
      "No more strikes at sea: the rung reached stays reached.",
      "Sin más ataques en el mar: el peldaño alcanzado se mantiene.",
    ),
    change: none("us.force-at-sea"),
    reading: total("ladder_rung", FIVE_YEARS_ON),
    expected: "none",
    because: inBoth(
      "The ladder is the highest rung reached.",
      "La escalada es el peldaño más alto alcanzado.",
    ),
    sources: ["force-and-politics.KAHN65"],
  },
  {
    id: "ladder.events-raise-hazard",
    says: inBoth(
      "Strikes without consent, politics answering by itself: a higher rung years after.",
      "Ataques sin consentimiento, con política que responde sola: un peldaño más alto años después.",
    ),
    change: alone,
    under: ENDOGENOUS,
    reading: atEnd("ladder_rung", { from: "2026-01", to: "2028-12" }),
    expected: "up",
    because: inBoth(
      "Each step makes the next likelier: lost co-operation and dead citizens raise the hazard.",
      "Cada paso hace más probable el siguiente: la cooperación perdida y los ciudadanos muertos elevan el riesgo.",
    ),
    sources: ["force-and-politics.KAHN65", "force-and-politics.CG25"],
  },
  {
    id: "ladder.co-operation-lowers-hazard",
    says: inBoth(
      "Full threat of tariffs, politics answering by itself: the chance of a strike changes either way.",
      "Amenaza arancelaria plena, con política que responde sola: la probabilidad de un ataque cambia en un sentido u otro.",
    ),
    change: set("us.leverage", 1),
    under: ENDOGENOUS,
    reading: atEnd("strike_probability", { from: "2026-01", to: "2035-12" }),
    expected: "depends",
    because: inBoth(
      "Co-operation gained by threats lowers the hazard, its backlash raises it.",
      "La cooperación ganada con amenazas baja el riesgo; su reacción lo sube.",
    ),
    sources: ["force-and-politics.CG25"],
  },
  {
    id: "violence.missing-follow",
    says: inBoth(
      "Recruitment halved: fewer people go missing in the end.",
      "Reclutamiento a la mitad: menos personas desaparecen al final.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: total("missing", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth(
      "Those who kill also make people disappear.",
      "Quienes matan también desaparecen personas.",
    ),
    sources: ["mexico-data.f-fall-2024-26"],
  },
  {
    id: "violence.displaced-follow",
    says: inBoth(
      "Recruitment halved: fewer people displaced in the end.",
      "Reclutamiento a la mitad: menos personas desplazadas al final.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: atEnd("displaced", TO_THE_END),
    expected: "down",
    because: inBoth("People flee from killing.", "La gente huye de los homicidios."),
    sources: ["mexico-data.m-persistence"],
  },
  {
    id: "violence.states-add-up",
    says: inBoth(
      "Recruitment halved: fewer homicides in the states together.",
      "Reclutamiento a la mitad: menos homicidios en los estados en conjunto.",
    ),
    change: most("mx.recruitment-prevention"),
    reading: total("homicides_by_state", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth("States add up to the nation.", "Los estados suman la nación."),
    sources: [],
  },
  {
    id: "violence.scarcity-rent",
    says: inBoth(
      "Fentanyl dearer by precursor control, scarcity on: a larger rent to fight over in the first year.",
      "Fentanilo más caro por control de precursores, con escasez: una renta mayor por la cual pelear en el primer año.",
    ),
    change: precursors,
    against: felt({}),
    under: SCARCITY,
    reading: total("scarcity_rent_ratio_for_groups", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "Where use answers little to price, less that is sold brings more.",
      "Donde el consumo responde poco al precio, vender menos rinde más.",
    ),
    sources: ["supply.F07", "cartels.cmr-2020"],
  },
  {
    id: "violence.scarcity-deaths",
    says: inBoth(
      "Fentanyl dearer by precursor control, scarcity on: more members killed in the first year.",
      "Fentanilo más caro por control de precursores, con escasez: más integrantes muertos en el primer año.",
    ),
    change: precursors,
    against: felt({}),
    under: SCARCITY,
    reading: total("member_deaths", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "Seizures in Colombia made the rent dearer and raised homicides in Mexico.",
      "Los decomisos en Colombia encarecieron la renta y subieron los homicidios en México.",
    ),
    sources: ["supply.F07", "cartels.ck-2020", "cartels.cmr-2020"],
  },
  {
    id: "violence.lethality-cut",
    says: inBoth(
      "Rules on guns with the link to lethality cut: as many members killed.",
      "Reglas de armas con el vínculo a la letalidad cortado: los mismos integrantes muertos.",
    ),
    change: without(set("us.gun-sale-rules", "dealer-and-rifle-rules"), "arms-to-lethality"),
    against: without({}, "arms-to-lethality"),
    reading: total("member_deaths", TO_THE_END),
    expected: "none",
    because: inBoth(
      "Guns act on deaths through how deadly fights are and no other way.",
      "Las armas actúan sobre las muertes por la letalidad y por ninguna otra vía.",
    ),
    sources: [],
  },
  ...[
    "us.treatment-places",
    "us.naloxone-kits",
    "us.northbound-inspection",
    "us.southbound-inspection",
    "mx.leader-removals",
    "mx.clearance",
    "mx.military-deployment",
    "joint.gun-tracing",
  ].map(
    (lever): Direction => ({
      id: `costs.${lever.replace(".", "-")}`,
      says: inBoth(
        `More of ${lever}: programmes cost more.`,
        `Más de ${lever}: los programas cuestan más.`,
      ),
      change: most(lever),
      reading: total("programme_cost", FIVE_YEARS_ON),
      expected: "up",
      because: inBoth("Nothing that is done is free.", "Nada de lo que se hace es gratis."),
      sources: [],
    }),
  ),
  {
    id: "costs.less-saves",
    says: inBoth(
      "Fewer transfers: programmes cost less.",
      "Menos traslados: los programas cuestan menos.",
    ),
    change: least("mx.transfers"),
    reading: total("programme_cost", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth("What is not done is saved.", "Lo que no se hace se ahorra."),
    sources: [],
  },
  {
    id: "cycle.root-causes-homicides",
    says: inBoth(
      "Demand, guns, recruitment and justice together: fewer homicides in the end than with a year of strikes.",
      "Demanda, armas, reclutamiento y justicia juntas: menos homicidios al final que con un año de ataques.",
    ),
    change: preset("root-causes"),
    against: alone,
    reading: total("homicides", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth("The article's own claim.", "La tesis del artículo."),
    sources: ["cartels.F08", "firearms.F07", "supply.F19"],
  },
];
