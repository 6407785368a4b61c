/** What is known of criminal groups: size, recruitment, ties, leaders, presence, money, arms. */
import type { Collection } from "../collection.js";
import { capabilitiesTable } from "./capabilities.js";
import { cohortModelParameters } from "./cohort-model.js";
import { coreModelParameters } from "./core-model.js";
import { leaderFindings } from "./findings-leaders.js";
import { modelFindings } from "./findings-model.js";
import { referenceFindings } from "./findings-reference.js";
import { violenceFindings } from "./findings-violence.js";
import { footprintTables } from "./footprints.js";
import { groupCountsParameters, groupCountsSeries } from "./group-counts.js";
import { groupJudgementParameters } from "./group-judgements.js";
import { groupSizesParameters, groupSizesTable } from "./group-sizes.js";
import { groupTurnoverParameters } from "./group-turnover.js";
import { largestGroupParameters } from "./largest-group.js";
import { leaderEffectParameters } from "./leader-effect.js";
import { modelInputsSeries } from "./model-inputs.js";
import { moneyParameters } from "./money.js";
import { payAndAgeParameters } from "./pay-and-age.js";
import { presenceTable } from "./presence.js";
import { recruitmentChoiceParameters } from "./recruitment-choice.js";
import { referenceTables } from "./reference-values.js";
import { retaliationsTable } from "./retaliations.js";
import { sinaloaWarSeries } from "./sinaloa-war.js";
import { cartelsSources } from "./sources.js";
import { splitsParameters } from "./splits.js";
import { statePressureParameters } from "./state-pressure.js";
import { territoryParameters } from "./territory.js";
import { tiesSince2024Table } from "./ties-since-2024.js";

export const cartelsEvidence: Collection = {
  sources: cartelsSources,
  parameters: [
    ...coreModelParameters,
    ...groupSizesParameters,
    ...groupCountsParameters,
    ...recruitmentChoiceParameters,
    ...largestGroupParameters,
    ...cohortModelParameters,
    ...splitsParameters,
    ...territoryParameters,
    ...moneyParameters,
    ...payAndAgeParameters,
    ...statePressureParameters,
    ...groupTurnoverParameters,
    ...leaderEffectParameters,
    ...groupJudgementParameters,
  ],
  findings: [...modelFindings, ...referenceFindings, ...leaderFindings, ...violenceFindings],
  series: [...modelInputsSeries, ...sinaloaWarSeries, ...groupCountsSeries],
  tables: [
    groupSizesTable,
    presenceTable,
    ...footprintTables,
    tiesSince2024Table,
    retaliationsTable,
    capabilitiesTable,
    ...referenceTables,
  ],
};
