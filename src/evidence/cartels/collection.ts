/** What is known of criminal groups: size, recruitment, ties, leaders, presence, money, arms. */
import type { Collection } from "../collection.js";
import { coreModelParameters } from "./core-model.js";
import { coreModelFindings } from "./findings-core-2023.js";
import { largestGroupParameters } from "./largest-group.js";
import { moneyParameters } from "./money.js";
import { recruitmentChoiceParameters } from "./recruitment-choice.js";
import { cartelsSources } from "./sources.js";

export const cartelsEvidence: Collection = {
  sources: cartelsSources,
  parameters: [
    ...coreModelParameters,
    ...largestGroupParameters,
    ...recruitmentChoiceParameters,
    ...moneyParameters,
  ],
  findings: [...coreModelFindings],
  series: [],
};
