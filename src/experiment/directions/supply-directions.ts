/** Directions of supply and money: precursors, the border, prices, laboratories, income. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  atEnd,
  FIRST_YEAR_ON,
  FIVE_YEARS_ON,
  felt,
  half,
  LAST_FIVE_YEARS,
  most,
  mostDuring,
  preset,
  set,
  TO_THE_END,
  total,
  without,
} from "./courses.js";
import type { Direction } from "./direction.js";

const PRECURSORS = ["supply.F01", "supply.F04", "supply.F05"];
const precursors = felt(most("joint.precursor-control"));

export const supplyDirections: readonly Direction[] = [
  {
    id: "supply.precursors-weaker",
    says: inBoth(
      "Half the precursors closed: weaker fentanyl in the first year.",
      "La mitad de los precursores cerrada: fentanilo más débil en el primer año.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("fentanyl_purity", FIRST_YEAR_ON),
    expected: "down",
    because: inBoth(
      "A shortage shows first in what is in the powder.",
      "La escasez se nota primero en lo que contiene el polvo.",
    ),
    sources: PRECURSORS,
  },
  {
    id: "supply.precursors-dearer",
    says: inBoth(
      "Half the precursors closed: dearer fentanyl in the first year.",
      "La mitad de los precursores cerrada: fentanilo más caro en el primer año.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("fentanyl_price", FIRST_YEAR_ON),
    expected: "up",
    because: inBoth(
      "The price of a pure gram rises until no more is wanted than can be made.",
      "El precio por gramo puro sube hasta que no se quiera más de lo que puede hacerse.",
    ),
    sources: PRECURSORS,
  },
  {
    id: "supply.precursors-fewer-deaths-for-a-while",
    says: inBoth(
      "Half the precursors closed: fewer overdose deaths in the first year.",
      "La mitad de los precursores cerrada: menos muertes por sobredosis en el primer año.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("overdose_deaths", FIRST_YEAR_ON),
    expected: "down",
    because: inBoth(
      "Weaker and dearer fentanyl kills less.",
      "El fentanilo más débil y caro mata menos.",
    ),
    sources: ["supply.F05", "supply.F06"],
  },
  {
    id: "supply.precursors-recovery",
    says: inBoth(
      "The shortage of precursors passes: its effect on price is smaller in the end than in the first year.",
      "La escasez de precursores pasa: su efecto en el precio es menor al final que en el primer año.",
    ),
    change: precursors,
    reading: atEnd("precursors_missing", TO_THE_END),
    against: felt(mostDuring("joint.precursor-control", { from: "2040-12", to: "2040-12" })),
    expected: "down",
    because: inBoth(
      "New suppliers and substitutes take over what is closed: held against a closure that has just begun.",
      "Nuevos proveedores y sustitutos reemplazan lo cerrado: comparado con un cierre que acaba de empezar.",
    ),
    sources: ["supply.F03", "supply.F01"],
  },
  {
    id: "supply.precursors-methamphetamine",
    says: inBoth(
      "Half the precursors closed: dearer methamphetamine in the first year.",
      "La mitad de los precursores cerrada: metanfetamina más cara en el primer año.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("retail_price_ratio", FIRST_YEAR_ON, "methamphetamine"),
    expected: "up",
    because: inBoth(
      "In 1995 the price of methamphetamine tripled for months.",
      "En 1995 el precio de la metanfetamina se triplicó por meses.",
    ),
    sources: ["supply.F01", "supply.S-DN09"],
  },
  {
    id: "supply.precursors-not-cocaine",
    says: inBoth(
      "Half the precursors closed: cocaine costs what it would.",
      "La mitad de los precursores cerrada: la cocaína cuesta lo mismo.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("retail_price_ratio", FIRST_YEAR_ON, "cocaine"),
    expected: "none",
    because: inBoth(
      "Cocaine is made from leaf, not from those precursors.",
      "La cocaína se hace de hoja, no de esos precursores.",
    ),
    sources: ["supply.S-DN09"],
  },
  {
    id: "supply.precursors-revenue-depends",
    says: inBoth(
      "Half the precursors closed: export revenue rises or falls with how use answers to price.",
      "La mitad de los precursores cerrada: el ingreso sube o baja según cómo responda el consumo al precio.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("export_revenue", FIVE_YEARS_ON),
    expected: "depends",
    because: inBoth(
      "A dearer drug of which less is sold brings more where use answers little, and less where it answers much.",
      "Una droga más cara de la que se vende menos rinde más si el consumo responde poco, y menos si responde mucho.",
    ),
    sources: ["demand.S43", "demand.S46", "demand.S48"],
  },
  {
    id: "supply.scanning-more-seized",
    says: inBoth(
      "More northbound vehicles scanned: a smaller share passes in the first year.",
      "Más vehículos revisados hacia el norte: pasa una parte menor en el primer año.",
    ),
    change: most("us.northbound-inspection"),
    reading: total("passing_share", FIRST_YEAR_ON, "fentanyl"),
    expected: "down",
    because: inBoth("Who looks more finds more.", "Quien más busca, más halla."),
    sources: ["supply.S-GAO25", "supply.F11"],
  },
  {
    id: "supply.scanning-balloon",
    says: inBoth(
      "More northbound vehicles scanned: more ways of crossing in use.",
      "Más vehículos revisados hacia el norte: más vías de cruce en uso.",
    ),
    change: most("us.northbound-inspection"),
    reading: atEnd("ways", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Traffickers spread to other ways.",
      "Los traficantes se dispersan a otras vías.",
    ),
    sources: ["supply.F10", "supply.F11", "supply.F12"],
  },
  {
    id: "supply.scanning-dearer",
    says: inBoth(
      "More northbound vehicles scanned: fentanyl somewhat dearer.",
      "Más vehículos revisados hacia el norte: fentanilo algo más caro.",
    ),
    change: most("us.northbound-inspection"),
    reading: total("fentanyl_price", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Loss and risk are costs, and price follows full cost.",
      "La pérdida y el riesgo son costos, y el precio sigue al costo completo.",
    ),
    sources: ["supply.S-RK86", "supply.S-CR10"],
  },
  {
    id: "supply.scanning-price-hardly-moves",
    says: inBoth(
      "More northbound vehicles scanned: fentanyl less than a tenth dearer.",
      "Más vehículos revisados hacia el norte: fentanilo menos de un décimo más caro.",
    ),
    change: most("us.northbound-inspection"),
    under: [{ "pass-through": "mixed" }, { "pass-through": "additive" }],
    reading: total("fentanyl_price", FIVE_YEARS_ON),
    expected: "none",
    within: 0.1,
    because: inBoth(
      "Marginal toughening hardly moves prices; less than a tenth counts as none.",
      "Un endurecimiento marginal apenas mueve los precios; menos de un décimo cuenta como nada.",
    ),
    sources: ["supply.F22", "supply.S-PR14"],
  },
  {
    id: "supply.scanning-shipped",
    says: inBoth(
      "More northbound vehicles scanned: more sets out for the border in the first year.",
      "Más vehículos revisados hacia el norte: sale más hacia la frontera en el primer año.",
    ),
    change: most("us.northbound-inspection"),
    reading: total("shipped", FIRST_YEAR_ON, "fentanyl"),
    expected: "up",
    because: inBoth(
      "What is seized is made again: making it is cheap.",
      "Lo incautado se vuelve a hacer: hacerlo es barato.",
    ),
    sources: ["supply.S-PARDO20", "supply.S-GC25"],
  },
  {
    id: "supply.price-response",
    says: inBoth(
      "Dearer by precursor control: less fentanyl wanted than if use did not answer to price.",
      "Más caro por control de precursores: se quiere menos fentanilo que si el consumo no respondiera al precio.",
    ),
    change: precursors,
    against: without(precursors, "price-response"),
    reading: total("drug_wanted", FIVE_YEARS_ON, "fentanyl"),
    expected: "down",
    because: inBoth("Use falls when the price rises.", "El consumo baja cuando sube el precio."),
    sources: ["demand.S43", "demand.S48"],
  },
  {
    id: "supply.substitution-share",
    says: inBoth(
      "Half the precursors closed: a smaller share of fentanyl in illicit opioids.",
      "La mitad de los precursores cerrada: menor proporción de fentanilo en los opioides ilícitos.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("fentanyl_share", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Fentanyl took heroin's place as it was cheaper; dearer, it loses part of it.",
      "El fentanilo desplazó a la heroína por barato; más caro, cede una parte.",
    ),
    sources: ["supply.F29", "supply.S-GC25"],
  },
  {
    id: "supply.substitution-heroin",
    says: inBoth(
      "Half the precursors closed: more heroin crosses.",
      "La mitad de los precursores cerrada: cruza más heroína.",
    ),
    change: precursors,
    against: felt({}),
    reading: total("export_quantity", FIVE_YEARS_ON, "heroin"),
    expected: "up",
    because: inBoth(
      "People who use opioids turn to what is left: a pill made hard to abuse moved deaths to heroin.",
      "Quienes usan opioides pasan a lo que queda: una pastilla difícil de abusar llevó las muertes a la heroína.",
    ),
    sources: ["demand.F45", "demand.S65"],
  },
  {
    id: "supply.sea-no-effect-on-flow",
    says: inBoth(
      "More strikes on boats: as much cocaine crosses.",
      "Más ataques a embarcaciones: cruza la misma cocaína.",
    ),
    change: preset("force-at-sea"),
    reading: total("export_quantity", FIVE_YEARS_ON, "cocaine"),
    expected: "none",
    because: inBoth(
      "No effect on the flow has been measured; none is put in.",
      "No se ha medido efecto sobre el flujo; no se supone ninguno.",
    ),
    sources: ["supply.F25"],
  },
  {
    id: "supply.laboratories-within-slack",
    says: inBoth(
      "Ten strikes a month, half at laboratories: the price of fentanyl stays.",
      "Diez ataques al mes, la mitad a laboratorios: el precio del fentanilo no cambia.",
    ),
    change: preset("strikes-with-consent"),
    reading: total("fentanyl_price", FIRST_YEAR_ON),
    expected: "none",
    within: 0.01,
    because: inBoth(
      "Laboratories are rebuilt in days and stand idle in part; 200 air strikes on laboratories left a trade as it was. Under 1 % counts as none.",
      "Los laboratorios se rehacen en días y en parte están ociosos; 200 ataques aéreos a laboratorios dejaron un negocio como estaba. Menos de 1 % cuenta como nada.",
    ),
    sources: ["supply.F23", "supply.laboratory-arithmetic"],
  },
  {
    id: "supply.laboratories-many",
    says: inBoth(
      "A hundred strikes a month at laboratories: more laboratories out of work.",
      "Cien ataques al mes a laboratorios: más laboratorios fuera de servicio.",
    ),
    change: {
      settings: [
        { lever: "us.force-on-land", value: "with-consent", from: "2026-01" },
        { lever: "us.force-rate", value: 100, from: "2026-01" },
        { lever: "us.force-aim", value: 0, from: "2026-01" },
      ],
    },
    reading: total("laboratories_lost", FIRST_YEAR_ON, "fentanyl"),
    expected: "up",
    because: inBoth(
      "What is destroyed is out of work until it is replaced.",
      "Lo destruido queda fuera de servicio hasta que se repone.",
    ),
    sources: ["supply.F23"],
  },
  {
    id: "money.sanctions-lifted",
    says: inBoth(
      "Sanctions lifted: export revenue the same, by default.",
      "Sanciones levantadas: el mismo ingreso, por defecto.",
    ),
    change: set("us.sanctions", "none"),
    reading: total("export_revenue", FIVE_YEARS_ON),
    expected: "none",
    because: inBoth(
      "Audits could isolate no effect on revenue.",
      "Las auditorías no pudieron aislar un efecto sobre el ingreso.",
    ),
    sources: ["force-and-politics.GAO20"],
  },
  {
    id: "money.sanctions-upper",
    says: inBoth(
      "Sanctions lifted, at the most that audits leave open: more export revenue.",
      "Sanciones levantadas, en el máximo que dejan abierto las auditorías: más ingreso.",
    ),
    change: set("us.sanctions", "none"),
    under: [{ sanctions: "audit-upper" }],
    reading: total("export_revenue", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "If they take anything, lifting them gives it back.",
      "Si algo quitan, levantarlas lo devuelve.",
    ),
    sources: ["force-and-politics.GAO20"],
  },
  {
    id: "money.sanctions-lawful-cost",
    says: inBoth(
      "No orders against banks: lower cost to lawful firms and families.",
      "Sin órdenes contra bancos: menor costo a empresas lícitas y familias.",
    ),
    change: set("us.sanctions", "listing-2025"),
    reading: total("lawful_cost_of_sanctions", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "A bank that is cut off cuts off its lawful customers.",
      "Un banco desconectado desconecta a sus clientes lícitos.",
    ),
    sources: ["force-and-politics.CBS25", "force-and-politics.FIN25"],
  },
  {
    id: "money.other-income-fills",
    says: inBoth(
      "Less drug money by treatment: more income from extortion, fuel and the rest.",
      "Menos dinero de drogas por el tratamiento: más ingreso por extorsión, combustible y lo demás.",
    ),
    change: most("us.treatment-places"),
    reading: total("other_income", TO_THE_END),
    expected: "up",
    because: inBoth(
      "Groups that lose one income look for another.",
      "Los grupos que pierden un ingreso buscan otro.",
    ),
    sources: ["cartels.fuel-first-among-other-income", "supply.S-RAND10"],
  },
  {
    id: "money.less-drug-money-fewer-recruits",
    says: inBoth(
      "Less drug money by treatment: fewer recruits in the end.",
      "Menos dinero de drogas por el tratamiento: menos reclutas al final.",
    ),
    change: most("us.treatment-places"),
    reading: total("recruits", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth(
      "Pay draws people in: the article's own claim on demand.",
      "La paga atrae gente: la tesis del artículo sobre la demanda.",
    ),
    sources: ["cartels.pc-code-2025a"],
  },
  {
    id: "money.demand-cut-guns",
    says: inBoth(
      "Less drug money by treatment: fewer guns held in the end.",
      "Menos dinero de drogas por el tratamiento: menos armas en poder de grupos al final.",
    ),
    change: most("us.treatment-places"),
    reading: atEnd("total_guns_held", TO_THE_END),
    expected: "down",
    because: inBoth("Guns are bought with that money.", "Las armas se compran con ese dinero."),
    sources: ["firearms.S01", "firearms.S34"],
  },
  {
    id: "money.more-sold",
    says: inBoth(
      "Half the places for treatment: more drug money for the groups.",
      "La mitad de los lugares de tratamiento: más dinero de drogas para los grupos.",
    ),
    change: half("us.treatment-places"),
    reading: total("export_revenue", TO_THE_END),
    expected: "up",
    because: inBoth(
      "People out of treatment buy more.",
      "Quienes están fuera de tratamiento compran más.",
    ),
    sources: ["supply.F19", "demand.S1"],
  },
  {
    id: "money.other-income-eases",
    says: inBoth(
      "More drug money: less income from extortion, fuel and the rest.",
      "Más dinero de drogas: menos ingreso por extorsión, combustible y lo demás.",
    ),
    change: half("us.treatment-places"),
    reading: total("other_income", TO_THE_END),
    expected: "down",
    because: inBoth(
      "What drugs bring need not be sought elsewhere.",
      "Lo que rinden las drogas no hay que buscarlo en otro lado.",
    ),
    sources: ["cartels.fuel-first-among-other-income"],
  },
  {
    id: "money.more-pay-more-recruits",
    says: inBoth(
      "More drug money: more recruits in the end.",
      "Más dinero de drogas: más reclutas al final.",
    ),
    change: half("us.treatment-places"),
    reading: total("recruits", LAST_FIVE_YEARS),
    expected: "up",
    because: inBoth("Pay draws people in.", "La paga atrae gente."),
    sources: ["cartels.pc-code-2025a"],
  },
  {
    id: "money.more-money-more-guns",
    says: inBoth(
      "More drug money: more guns held in the end.",
      "Más dinero de drogas: más armas en poder de grupos al final.",
    ),
    change: half("us.treatment-places"),
    reading: atEnd("total_guns_held", TO_THE_END),
    expected: "up",
    because: inBoth("Guns are bought with that money.", "Las armas se compran con ese dinero."),
    sources: ["firearms.S01", "firearms.S34"],
  },
  {
    id: "money.pay-cut-no-recruits",
    says: inBoth(
      "More drug money with its link to recruitment and arms cut: as many recruits.",
      "Más dinero de drogas con su vínculo al reclutamiento y a las armas cortado: los mismos reclutas.",
    ),
    change: without(half("us.treatment-places"), "money-to-recruitment", "money-to-arms"),
    against: without({}, "money-to-recruitment", "money-to-arms"),
    reading: total("recruits", TO_THE_END),
    expected: "none",
    because: inBoth(
      "Demand reaches groups through money and no other way.",
      "La demanda llega a los grupos por el dinero y por ninguna otra vía.",
    ),
    sources: [],
  },
];
