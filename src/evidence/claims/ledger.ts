/** The founding article, claim by claim, in its order. */
import { capabilityClaims } from "./capability.js";
import type { Claim } from "./claim.js";
import { courseClaims } from "./course.js";
import { deathsAndDrugsClaims } from "./deaths-and-drugs.js";
import { designationAndLawClaims } from "./designation-and-law.js";
import { ironRiverClaims } from "./iron-river.js";
import { postureClaims } from "./posture.js";
import { riskClaims } from "./risks.js";

export const claims: readonly Claim[] = [
  ...deathsAndDrugsClaims,
  ...postureClaims,
  ...designationAndLawClaims,
  ...riskClaims,
  ...capabilityClaims,
  ...courseClaims,
  ...ironRiverClaims,
].sort((a, b) => (a.id < b.id ? -1 : 1));
