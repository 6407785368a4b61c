/** The drug supply chain from Mexico to the United States: what is known, with its sources. */
import type { Collection } from "../collection.js";
import { borderParameters } from "./border.js";
import { supplyArithmeticFindings } from "./findings-arithmetic.js";
import { displacementFindings } from "./findings-displacement.js";
import { enforcementFindings } from "./findings-enforcement.js";
import { supplyForceFindings } from "./findings-force.js";
import { shockFindings } from "./findings-shocks.js";
import { supplyViolenceFindings } from "./findings-violence.js";
import { groupCapacityParameters } from "./group-capacity.js";
import { groupMoneyParameters } from "./group-money.js";
import { initialConditionParameters } from "./initial-conditions.js";
import { interdictionResponseParameters } from "./interdiction-responses.js";
import { laboratoryParameters } from "./laboratories.js";
import { marketClearingParameters } from "./market-clearing.js";
import { partYearSeizureParameters } from "./part-year-seizures.js";
import { precursorParameters } from "./precursors.js";
import { priceResponseParameters } from "./price-responses.js";
import { priceParameters } from "./prices.js";
import { quantityParameters } from "./quantities.js";
import { revenueParameters } from "./revenue.js";
import { routeModelParameters } from "./route-model.js";
import { seizureGeographyParameters } from "./seizure-geography.js";
import { supplySeries } from "./series.js";
import { shockChanceParameters } from "./shock-chance.js";
import { supplySources } from "./sources.js";
import { valueAddedParameters } from "./value-added.js";

export const supplyEvidence: Collection = {
  sources: supplySources,
  parameters: [
    ...quantityParameters,
    ...laboratoryParameters,
    ...precursorParameters,
    ...borderParameters,
    ...seizureGeographyParameters,
    ...partYearSeizureParameters,
    ...priceParameters,
    ...valueAddedParameters,
    ...revenueParameters,
    ...priceResponseParameters,
    ...interdictionResponseParameters,
    ...routeModelParameters,
    ...initialConditionParameters,
    ...marketClearingParameters,
    ...shockChanceParameters,
    ...groupMoneyParameters,
    ...groupCapacityParameters,
  ],
  findings: [
    ...shockFindings,
    ...supplyViolenceFindings,
    ...displacementFindings,
    ...enforcementFindings,
    ...supplyForceFindings,
    ...supplyArithmeticFindings,
  ],
  series: supplySeries,
};
