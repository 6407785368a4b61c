/** Every test of a claim that the model runs, in the order of the claims. */
import type { ClaimTest } from "./claim-test.js";
import { courseTests } from "./tests/course.js";
import { decisionTests } from "./tests/decisions.js";
import { flowTests } from "./tests/flows.js";
import { recordTests } from "./tests/record.js";
import { riskTests } from "./tests/risks.js";

export const claimTests: readonly ClaimTest[] = [
  ...recordTests,
  ...flowTests,
  ...decisionTests,
  ...riskTests,
  ...courseTests,
].sort((a, b) => (a.claim < b.claim ? -1 : 1));
