/** What is known of force, escalation, co-operation, sanctions and the politics of decision. */
import type { Collection } from "../collection.js";
import { bargainingOptionsParameters } from "./bargaining-options.js";
import { civilianHarmParameters } from "./civilian-harm.js";
import { coOperationParameters } from "./co-operation.js";
import {
  coOperationJudgementsParameters,
  coOperationJudgementsSeries,
} from "./co-operation-judgements.js";
import { coOperationSeries } from "./co-operation-record.js";
import { escalationParameters } from "./escalation.js";
import { analystFindings } from "./findings-analysts.js";
import { bargainingFindings } from "./findings-bargaining.js";
import { coOperationFindings } from "./findings-co-operation.js";
import { mexicoForceFindings } from "./findings-mexico.js";
import { strikeFindings } from "./findings-strikes.js";
import { forceJudgementsParameters } from "./force-judgements.js";
import { homicideFigures2025Parameters } from "./homicide-figures-2025.js";
import { ladderHazardParameters } from "./ladder-hazards.js";
import { lastingForceParameters } from "./lasting-force.js";
import { leaderRemovalParameters } from "./leader-removal.js";
import { militaryDeploymentParameters } from "./military-deployment.js";
import { opinionParameters } from "./opinion.js";
import { programmeCostsParameters } from "./programme-costs.js";
import { retaliationParameters } from "./retaliation.js";
import { sanctionsParameters } from "./sanctions.js";
import { forceAndPoliticsSources } from "./sources.js";
import { strikesParameters } from "./strikes.js";
import { strikesAtSeaSeries } from "./strikes-at-sea.js";
import { forceAndPoliticsTables } from "./tables.js";
import { remittancesSeries, tradeAndRemittancesParameters } from "./trade-and-remittances.js";
import { usCitizensParameters, usCitizensSeries } from "./us-citizens.js";

export const forceAndPoliticsEvidence: Collection = {
  sources: forceAndPoliticsSources,
  parameters: [
    ...strikesParameters,
    ...civilianHarmParameters,
    ...leaderRemovalParameters,
    ...militaryDeploymentParameters,
    ...homicideFigures2025Parameters,
    ...retaliationParameters,
    ...usCitizensParameters,
    ...coOperationParameters,
    ...sanctionsParameters,
    ...opinionParameters,
    ...escalationParameters,
    ...ladderHazardParameters,
    ...bargainingOptionsParameters,
    ...tradeAndRemittancesParameters,
    ...forceJudgementsParameters,
    ...coOperationJudgementsParameters,
    ...programmeCostsParameters,
    ...lastingForceParameters,
  ],
  findings: [
    ...strikeFindings,
    ...mexicoForceFindings,
    ...coOperationFindings,
    ...bargainingFindings,
    ...analystFindings,
  ],
  series: [
    ...usCitizensSeries,
    ...coOperationSeries,
    ...coOperationJudgementsSeries,
    ...strikesAtSeaSeries,
    ...remittancesSeries,
  ],
  tables: forceAndPoliticsTables,
};
