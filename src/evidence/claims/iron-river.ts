/** Claims c37 and c38: the flow of guns and what it feeds. */
import { inBoth } from "../bilingual.js";
import type { Claim } from "./claim.js";
import { best, figure, high, low, published } from "./figure.js";
import { asked, oneThreeFiveYears } from "./model-test.js";

/** Guns a year that cross to Mexico, with the range of documented methods. */
export const gunFlowFigure = figure(
  {
    flow: best("arms.guns_trafficked"),
    flowLow: low("arms.guns_trafficked"),
    flowHigh: high("arms.guns_trafficked"),
    origin: best("arms.share_us_origin"),
    texas: best("arms.origin_share_texas"),
    arizona: best("arms.origin_share_arizona"),
    california: best("arms.origin_share_california"),
    newMexico: best("arms.origin_share_new_mexico"),
  },
  "About {flow} guns a year in about 2022 ({flowLow} to {flowHigh} over the documented methods). {origin%} of guns seized or traced are of US origin (2014 to 2026). Of those traced to a US purchase in 2022 to 2023: Texas {texas%}, Arizona {arizona%}, California {california%}, New Mexico {newMexico%}.",
  "Unas {flow} armas al año hacia 2022 (de {flowLow} a {flowHigh} según los métodos documentados). El {origin%} de las armas aseguradas o rastreadas es de origen estadounidense (2014 a 2026). De las rastreadas hasta una compra en Estados Unidos en 2022 y 2023: Texas {texas%}, Arizona {arizona%}, California {california%}, Nuevo México {newMexico%}.",
);

export const ironRiverClaims: readonly Claim[] = [
  {
    id: "c37",
    kind: "fact",
    claim: inBoth(
      "Large numbers of guns are smuggled from the United States, from Texas among others: the Iron River.",
      "Se introducen de contrabando muchas armas desde Estados Unidos, de Texas entre otros: el Río de Hierro.",
    ),
    verdict: "supported",
    figure: gunFlowFigure,
    reason: inBoth(
      "Nobody observes the flow: published estimates run from about 85,000 to 873,000 a year, and only two of them rest on a documented statistical method. Traced guns are a selected sample.",
      "Nadie observa el flujo: las estimaciones publicadas van de unas 85,000 a 873,000 al año, y solo dos descansan en un método estadístico documentado. Las armas rastreadas son una muestra seleccionada.",
    ),
    sources: ["firearms.S13", "firearms.S14"],
    test: asked(
      "guns-arriving",
      inBoth("2022 and January 2026", "2022 y enero de 2026"),
      inBoth(
        "Guns that arrive in a year, by US state of origin, against seizures and traces.",
        "Armas que llegan en un año, por estado de origen, frente a aseguramientos y rastreos.",
      ),
    ),
  },
  {
    id: "c38",
    kind: "causal",
    claim: inBoth(
      "That flow feeds cartel violence.",
      "Ese flujo alimenta la violencia de los cárteles.",
    ),
    verdict: "supported",
    figure: figure(
      {
        deaths: published("firearms.F01", "deaths"),
        share: published("firearms.F06", "share"),
        elasticity: best("arms.homicide_elasticity_mexico"),
        elasticityLow: low("arms.homicide_elasticity_mexico"),
        elasticityHigh: high("arms.homicide_elasticity_mexico"),
      },
      "After the US ban on assault weapons ended in 2004: at least {deaths} extra deaths a year near the border (2002 to 2006 data); in states with cartels at least {share%} of the rise of homicide in 2004 to 2008. Our prior for the elasticity of gun homicide to new guns is {elasticity} ({elasticityLow} to {elasticityHigh}), a judgement.",
      "Tras el fin en 2004 de la prohibición de armas de asalto en Estados Unidos: al menos {deaths} muertes más al año cerca de la frontera (datos de 2002 a 2006); en estados con cárteles, al menos {share%} del alza de homicidios de 2004 a 2008. Nuestra distribución previa de la elasticidad del homicidio con arma a las armas nuevas es {elasticity} ({elasticityLow} a {elasticityHigh}), un juicio.",
    ),
    reason: inBoth(
      "The sign is supported by natural experiments, mostly where control is contested; the size is not settled. A large, lasting stock makes the effect slow, and homicides fell in 2024 to 2026 with no proven fall of the inflow.",
      "El signo se apoya en experimentos naturales, sobre todo donde el control está en disputa; el tamaño no está resuelto. Un arsenal grande y duradero hace lento el efecto, y los homicidios bajaron de 2024 a 2026 sin una baja probada de la entrada.",
    ),
    sources: ["firearms.S93"],
    test: asked(
      "homicides",
      oneThreeFiveYears,
      inBoth(
        "Homicides with the inflow cut by half and to zero, beside the half-life of the stock; with the elasticity at zero the effect is gone.",
        "Homicidios con la entrada a la mitad y en cero, junto a la vida media del arsenal; con la elasticidad en cero el efecto desaparece.",
      ),
    ),
  },
];
