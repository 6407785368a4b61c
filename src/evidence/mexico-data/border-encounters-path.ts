/** Border encounters as an input of the model: months as recorded, two years by their means. */
import { type Series, series } from "../record.js";
import {
  border_patrol_apprehensions_fiscal_year,
  border_patrol_apprehensions_month,
} from "./border-encounters.js";

const MONTHS = 12;
/** Fiscal years without months on record, and the month in the middle of each. */
const GAP = { "2021": "2021-03", "2022": "2022-03" } as const;

const means = border_patrol_apprehensions_fiscal_year.points.flatMap(([year, count]) =>
  year === "2021" || year === "2022" ? [[GAP[year], count / MONTHS] as const] : [],
);

export const border_encounters_path: Series = series({
  id: "co_operation.border_encounters_path",
  means: "Border Patrol apprehensions between ports of entry at the south-west border.",
  unit: "event/month",
  place: "US",
  step: "month",
  counts: "other",
  points: [...border_patrol_apprehensions_month.points, ...means].sort(([a], [b]) =>
    a < b ? -1 : 1,
  ),
  vintage: border_patrol_apprehensions_month.vintage,
  basis: "derived",
  seen: "read",
  sources: border_patrol_apprehensions_month.sources,
  observation:
    "The months on record; October 2020 to September 2022, of which no months were found, stand as the monthly means of their fiscal years, so that their peaks are missing.",
});

export const borderEncountersPathSeries: readonly Series[] = [border_encounters_path];
