/**
 * Every observed series of this folder. Seizures by month stand with the data on Mexico, strikes
 * at sea with the evidence on force.
 */
import type { Series } from "../record.js";
import { groupMoneySeries } from "./group-money.js";
import { mexicoSeizureSeries } from "./mexico-seizures.js";
import { puritySeries } from "./purity.js";
import { recordedPathSeries } from "./recorded-paths.js";
import { usSeizureSeries } from "./us-seizures.js";

export const supplySeries: readonly Series[] = [
  ...usSeizureSeries,
  ...puritySeries,
  ...mexicoSeizureSeries,
  ...recordedPathSeries,
  ...groupMoneySeries,
];
