/** Directions of guns, and of what they do to fights. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  atEnd,
  FIRST_YEAR_ON,
  FIVE_YEARS_ON,
  LAST_FIVE_YEARS,
  least,
  most,
  preset,
  set,
  TO_THE_END,
  total,
  without,
} from "./courses.js";
import type { Direction } from "./direction.js";

const RULES = ["firearms.F08", "firearms.F13", "firearms.F16"];
const BAN = ["firearms.F01", "firearms.F05"];
const allRules = set("us.gun-sale-rules", "dealer-and-rifle-rules");
const dealerRules = set("us.gun-sale-rules", "dealer-rules");

export const armsDirections: readonly Direction[] = [
  {
    id: "arms.rules-fewer-arrivals",
    says: inBoth("Dealer rules: fewer guns arrive.", "Reglas para vendedores: llegan menos armas."),
    change: dealerRules,
    reading: total("guns_arriving", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "States with sales rules export fewer guns.",
      "Los estados con reglas de venta exportan menos armas.",
    ),
    sources: RULES,
  },
  {
    id: "arms.rules-fewer-guns-later",
    says: inBoth(
      "Dealer and rifle rules: fewer guns held in the end.",
      "Reglas para vendedores y rifles: menos armas en poder de grupos al final.",
    ),
    change: allRules,
    reading: atEnd("total_guns_held", TO_THE_END),
    expected: "down",
    because: inBoth(
      "A smaller inflow drains the stock, slowly.",
      "Un flujo menor vacía las existencias, despacio.",
    ),
    sources: [...RULES, ...BAN],
  },
  {
    id: "arms.rules-fewer-deaths",
    says: inBoth(
      "Dealer and rifle rules: fewer members killed in the end.",
      "Reglas para vendedores y rifles: menos integrantes muertos al final.",
    ),
    change: allRules,
    reading: total("member_deaths", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth(
      "The end of the rifle ban was followed by more deaths; what opponents carry decides how deadly fights are.",
      "Al fin de la prohibición de rifles siguieron más muertes; lo que llevan los rivales decide la letalidad.",
    ),
    sources: [...BAN, "firearms.F21", "firearms.F23"],
  },
  {
    id: "arms.rules-fewer-homicides",
    says: inBoth(
      "Dealer and rifle rules: fewer homicides in the end.",
      "Reglas para vendedores y rifles: menos homicidios al final.",
    ),
    change: allRules,
    reading: total("homicides", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth(
      "The rifle ban's end raised firearm homicide and not other homicide.",
      "El fin de la prohibición subió los homicidios con arma de fuego y no los demás.",
    ),
    sources: BAN,
  },
  {
    id: "arms.rules-slow",
    says: inBoth(
      "Dealer and rifle rules: deaths change by less than a twentieth in the first year.",
      "Reglas para vendedores y rifles: las muertes cambian menos de un veinteavo en el primer año.",
    ),
    change: allRules,
    reading: total("member_deaths", FIRST_YEAR_ON),
    expected: "none",
    within: 0.05,
    because: inBoth(
      "Violence waits for the stock of guns. Under a twentieth counts as none.",
      "La violencia espera a las existencias de armas. Menos de un veinteavo cuenta como nada.",
    ),
    sources: ["firearms.F06", "firearms.F17"],
  },
  {
    id: "arms.surge-before-ban",
    says: inBoth(
      "Rifle rules announced: more rifles arrive in the first months.",
      "Reglas para rifles anunciadas: llegan más rifles en los primeros meses.",
    ),
    change: allRules,
    against: dealerRules,
    reading: total("guns_taken_up", { from: "2026-01", to: "2026-04" }, "rifle"),
    expected: "up",
    because: inBoth(
      "Sales surge before a ban binds.",
      "Las ventas se disparan antes de que rija una prohibición.",
    ),
    sources: ["firearms.F17", "firearms.S103"],
  },
  {
    id: "arms.rules-no-overdose",
    says: inBoth(
      "Dealer and rifle rules: as many overdose deaths.",
      "Reglas para vendedores y rifles: las mismas muertes por sobredosis.",
    ),
    change: allRules,
    reading: total("overdose_deaths", TO_THE_END),
    expected: "none",
    because: inBoth(
      "Nothing links guns in Mexico to overdose in the United States.",
      "Nada liga las armas en México con la sobredosis en Estados Unidos.",
    ),
    sources: [],
  },
  {
    id: "arms.rules-price",
    says: inBoth(
      "Dealer rules: a gun in Mexico costs more.",
      "Reglas para vendedores: un arma en México cuesta más.",
    ),
    change: dealerRules,
    reading: atEnd("gun_price_ratio", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "What is harder to get costs more: a coming ban raised prices.",
      "Lo más difícil de conseguir cuesta más: una prohibición anunciada subió los precios.",
    ),
    sources: ["firearms.F17", "firearms.S103"],
  },
  {
    id: "arms.inspection-fewer-arrivals",
    says: inBoth(
      "A fifth of southbound vehicles inspected: fewer guns arrive.",
      "Un quinto de los vehículos hacia el sur inspeccionado: llegan menos armas.",
    ),
    change: most("us.southbound-inspection"),
    reading: total("guns_arriving", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth("Who looks more finds more.", "Quien más busca, más halla."),
    sources: ["firearms.S24", "firearms.S27"],
  },
  {
    id: "arms.inspection-dearer",
    says: inBoth(
      "A fifth of southbound vehicles inspected: guns in Mexico cost more.",
      "Un quinto de los vehículos hacia el sur inspeccionado: las armas en México cuestan más.",
    ),
    change: most("us.southbound-inspection"),
    reading: atEnd("gun_price_ratio", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "The price of one gun must pay for those lost.",
      "El precio de un arma debe pagar por las perdidas.",
    ),
    sources: ["firearms.S24"],
  },
  {
    id: "arms.tracing-fewer-guns",
    says: inBoth(
      "More guns traced and prosecuted: fewer guns held in the end.",
      "Más armas rastreadas y procesadas: menos armas en poder de grupos al final.",
    ),
    change: most("joint.gun-tracing"),
    reading: atEnd("total_guns_held", TO_THE_END),
    expected: "down",
    because: inBoth(
      "Cases against sellers cut new guns that reach criminals, where prosecutions followed.",
      "Los casos contra vendedores redujeron las armas nuevas que llegan a criminales, donde hubo procesos.",
    ),
    sources: ["firearms.F15", "firearms.S08"],
  },
  {
    id: "arms.less-tracing-more-guns",
    says: inBoth(
      "Fewer guns traced: more guns arrive.",
      "Menos armas rastreadas: llegan más armas.",
    ),
    change: least("joint.gun-tracing"),
    reading: total("guns_arriving", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth("The reverse of more tracing.", "Lo inverso de más rastreo."),
    sources: ["firearms.F15"],
  },
  {
    id: "arms.no-inflow-less-lethal",
    says: inBoth(
      "The inflow of guns cut: fights less deadly in the end.",
      "El flujo de armas cortado: enfrentamientos menos letales al final.",
    ),
    change: without({}, "gun-inflow"),
    reading: atEnd("lethality_of_guns", TO_THE_END),
    expected: "down",
    because: inBoth(
      "Without new guns the stock runs down.",
      "Sin armas nuevas, las existencias se agotan.",
    ),
    sources: ["firearms.F23"],
  },
  {
    id: "arms.law-in-iron-river",
    says: inBoth(
      "The Iron River held back: fewer homicides in the end.",
      "El Río de Hierro contenido: menos homicidios al final.",
    ),
    change: preset("iron-river-closed"),
    reading: total("homicides", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth("The article's own claim on guns.", "La tesis del artículo sobre las armas."),
    sources: [...BAN, "firearms.F07"],
  },
  {
    id: "arms.members-depends",
    says: inBoth(
      "Dealer and rifle rules: the number of members changes either way.",
      "Reglas para vendedores y rifles: el número de integrantes cambia en un sentido u otro.",
    ),
    change: allRules,
    reading: atEnd("total_members", TO_THE_END),
    expected: "depends",
    because: inBoth(
      "Fewer are killed, which leaves more members; but more members leave or are met by rivals. Nobody has measured the sum.",
      "Mueren menos, lo que deja más integrantes; pero salen más y hay más encuentros. Nadie ha medido la suma.",
    ),
    sources: ["cartels.model-limits"],
  },
];
