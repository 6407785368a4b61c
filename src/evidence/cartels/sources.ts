/** Publications behind the evidence on criminal groups. */
import type { Source } from "../record.js";
import { armsSources } from "./sources/arms.js";
import { countsOfGroupsSources } from "./sources/counts-of-groups.js";
import { moneySources } from "./sources/money.js";
import { officialAssessmentsSources } from "./sources/official-assessments.js";
import { payAndAgeSources } from "./sources/pay-and-age.js";
import { pressOnRetaliationSources } from "./sources/press-on-retaliation.js";
import { pressOnStatePressureSources } from "./sources/press-on-state-pressure.js";
import { pressOnTheModelSources } from "./sources/press-on-the-model.js";
import { pressOnTheSinaloaWarSources } from "./sources/press-on-the-sinaloa-war.js";
import { pressOnTiesSources } from "./sources/press-on-ties.js";
import { studiesOfTheModelSources } from "./sources/studies-of-the-model.js";
import { studiesOfViolenceSources } from "./sources/studies-of-violence.js";

export const cartelsSources: readonly Source[] = [
  ...studiesOfTheModelSources,
  ...pressOnTheModelSources,
  ...officialAssessmentsSources,
  ...studiesOfViolenceSources,
  ...countsOfGroupsSources,
  ...pressOnTiesSources,
  ...pressOnTheSinaloaWarSources,
  ...pressOnRetaliationSources,
  ...pressOnStatePressureSources,
  ...moneySources,
  ...payAndAgeSources,
  ...armsSources,
];
