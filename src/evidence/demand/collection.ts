/** What is known of US demand: users, disorder, treatment, overdose deaths, and what people pay. */
import type { Collection } from "../collection.js";
import { disputedDeathsParameters } from "./deaths-disputed.js";
import { drugMarketParameters } from "./drug-market.js";
import { fallSince2023Parameters } from "./fall-since-2023.js";
import { feedbackExponentParameters } from "./feedback-exponents.js";
import { demandFindings } from "./findings.js";
import { historyMatchingParameters } from "./history-matching.js";
import { initialConditionsParameters } from "./initial-conditions.js";
import { methamphetamineUseParameters } from "./methamphetamine-use.js";
import { naloxoneSupplyParameters } from "./naloxone-supply.js";
import { overdoseHazardParameters } from "./overdose-hazard.js";
import { peopleWithDisorderParameters } from "./people-with-disorder.js";
import { priceChainParameters } from "./price-chains.js";
import { priceElasticityParameters } from "./price-elasticities.js";
import { projectionInputParameters } from "./projection-inputs.js";
import { recentDeathsParameters } from "./recent-deaths.js";
import { sectorJudgementParameters } from "./sector-judgements.js";
import { demandSeries } from "./series.js";
import { sourceBaseRunParameters } from "./source-base-run.js";
import { demandSources } from "./sources.js";
import { transitionRateParameters } from "./transition-rates.js";
import { treatmentHazardParameters } from "./treatment-hazards.js";
import { treatmentInUseParameters } from "./treatment-in-use.js";
import { treatmentModelParameters } from "./treatment-model.js";

export const demandEvidence: Collection = {
  sources: demandSources,
  parameters: [
    ...overdoseHazardParameters,
    ...feedbackExponentParameters,
    ...transitionRateParameters,
    ...treatmentModelParameters,
    ...treatmentHazardParameters,
    ...treatmentInUseParameters,
    ...naloxoneSupplyParameters,
    ...peopleWithDisorderParameters,
    ...methamphetamineUseParameters,
    ...projectionInputParameters,
    ...recentDeathsParameters,
    ...disputedDeathsParameters,
    ...initialConditionsParameters,
    ...priceElasticityParameters,
    ...drugMarketParameters,
    ...priceChainParameters,
    ...fallSince2023Parameters,
    ...sourceBaseRunParameters,
    ...sectorJudgementParameters,
    ...historyMatchingParameters,
  ],
  findings: demandFindings,
  series: demandSeries,
};
