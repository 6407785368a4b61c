/** Every observed series of this folder. Seizures by month stand with the data on Mexico. */
import type { Series } from "../record.js";
import { boatStrikeSeries } from "./boat-strikes.js";
import { mexicoSeizureSeries } from "./mexico-seizures.js";
import { puritySeries } from "./purity.js";
import { usSeizureSeries } from "./us-seizures.js";

export const supplySeries: readonly Series[] = [
  ...usSeizureSeries,
  ...puritySeries,
  ...mexicoSeizureSeries,
  ...boatStrikeSeries,
];
