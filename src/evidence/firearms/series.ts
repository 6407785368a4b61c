/** Every observed series of this folder. */
import type { Series } from "../record.js";
import { explosivesSeries } from "./explosives-series.js";
import { firearmHomicidesSeries } from "./firearm-homicides.js";
import { modelInputsSeries } from "./model-inputs.js";
import { seizuresMexicoFrom2018Series } from "./seizures-mexico-from-2018.js";
import { seizuresMexicoTo2018Series } from "./seizures-mexico-to-2018.js";
import { seizuresUsSeries } from "./seizures-us.js";
import { surrenderedAndDestroyedSeries } from "./surrendered-and-destroyed.js";
import { tracesSeries } from "./traces.js";
import { tracesByStateSeries } from "./traces-by-state.js";

export const firearmsSeries: readonly Series[] = [
  ...tracesSeries,
  ...tracesByStateSeries,
  ...seizuresMexicoTo2018Series,
  ...seizuresMexicoFrom2018Series,
  ...seizuresUsSeries,
  ...firearmHomicidesSeries,
  ...surrenderedAndDestroyedSeries,
  ...explosivesSeries,
  ...modelInputsSeries,
];
