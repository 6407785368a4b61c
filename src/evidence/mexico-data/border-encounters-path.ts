/** Border encounters as an input of the model: months as recorded, two years by their means. */
import { monthly } from "../points.js";
import { type Series, series } from "../record.js";
import {
  border_patrol_apprehensions_fiscal_year,
  border_patrol_apprehensions_month,
} from "./border-encounters.js";

const MONTHS = 12;
/** Fiscal years of which no months were found: October of the year before to September. */
const WITHOUT_MONTHS = ["2021", "2022"];

const means = border_patrol_apprehensions_fiscal_year.points.flatMap(([year, count]) =>
  WITHOUT_MONTHS.includes(year)
    ? monthly(
        `${Number(year) - 1}-10`,
        Array.from({ length: MONTHS }, () => count / MONTHS),
      )
    : [],
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
    "The months on record; October 2020 to September 2022, of which no months were found, stand each as the mean of its fiscal year, so that the peaks of those two years are missing.",
});

export const borderEncountersPathSeries: readonly Series[] = [border_encounters_path];
