/** What is observed of violence in Mexico, of the border and of the money between two countries. */
import type { Collection } from "../collection.js";
import { exposureLevelsParameters } from "./exposure-levels.js";
import { momentFindings } from "./findings-moments.js";
import { recentFindings } from "./findings-recent.js";
import { studyFindings } from "./findings-studies.js";
import { forceStrengthParameters } from "./force-strength.js";
import { homicideLevelsParameters } from "./homicide-levels.js";
import { initialConditionsParameters } from "./initial-conditions.js";
import { missingAndDisplacedParameters } from "./missing-and-displaced.js";
import { registrationParameters } from "./registration.js";
import { mexicoDataSeries } from "./series.js";
import { mexicoDataSources } from "./sources.js";

export const mexicoDataEvidence: Collection = {
  sources: mexicoDataSources,
  parameters: [
    ...homicideLevelsParameters,
    ...registrationParameters,
    ...missingAndDisplacedParameters,
    ...forceStrengthParameters,
    ...exposureLevelsParameters,
    ...initialConditionsParameters,
  ],
  findings: [...studyFindings, ...recentFindings, ...momentFindings],
  series: mexicoDataSeries,
};
