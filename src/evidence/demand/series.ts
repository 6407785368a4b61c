/** Every observed or simulated series on demand. */
import type { Series } from "../record.js";
import { deathsByYearSeries } from "./deaths-by-year.js";
import { deathsTwelveMonthsSeries } from "./deaths-twelve-months.js";
import { projectionPathSeries } from "./projection-paths.js";
import { sectorPathSeries } from "./sector-paths.js";
import { sourceBaseRunSeries } from "./source-base-run.js";
import { sourceInputSeries } from "./source-inputs.js";
import { sourceStockSeries } from "./source-stocks.js";
import { treatmentAndUseSeries } from "./treatment-and-use-series.js";

export const demandSeries: readonly Series[] = [
  ...deathsByYearSeries,
  ...deathsTwelveMonthsSeries,
  ...sourceInputSeries,
  ...sourceStockSeries,
  ...sourceBaseRunSeries,
  ...treatmentAndUseSeries,
  ...sectorPathSeries,
  ...projectionPathSeries,
];
