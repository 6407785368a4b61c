/** What is observed of violence in Mexico, of the border and of the money between two countries. */
import type { Collection } from "../collection.js";
import { exposureLevelsParameters } from "./exposure-levels.js";
import { momentFindings } from "./findings-moments.js";
import { recentFindings } from "./findings-recent.js";
import { studyFindings } from "./findings-studies.js";
import { forceStrengthParameters } from "./force-strength.js";
import { homicideLevelsParameters } from "./homicide-levels.js";
import { initialConditionsParameters } from "./initial-conditions.js";
import { fileLayouts } from "./layouts.js";
import { missingAndDisplacedParameters } from "./missing-and-displaced.js";
import { registrationParameters } from "./registration.js";
import { mexicoDataSeries } from "./series.js";
import { mexicoDataSources } from "./sources.js";
import { stateSources, states } from "./states.js";
import { violenceModelParameters } from "./violence-model.js";

export const mexicoDataEvidence: Collection = {
  sources: mexicoDataSources,
  parameters: [
    ...homicideLevelsParameters,
    ...registrationParameters,
    ...missingAndDisplacedParameters,
    ...forceStrengthParameters,
    ...exposureLevelsParameters,
    ...initialConditionsParameters,
    ...violenceModelParameters,
  ],
  findings: [...studyFindings, ...recentFindings, ...momentFindings],
  series: mexicoDataSeries,
  tables: [
    {
      id: "violence.states",
      means: "The 32 federal states: codes, names, area, place on the map, neighbours.",
      rows: states.map((state) => ({ ...state, sources: stateSources })),
    },
    {
      id: "violence.file_layouts",
      means: "Columns and rules of the files of violence data that an analyst may bring.",
      rows: fileLayouts,
    },
  ],
};
