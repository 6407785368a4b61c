/** Readings of the fall of deaths since 2023 (demand.md 3d, 3e). */
import { synthetic_opioid_deaths_2025 } from "../../evidence/demand/recent-deaths.js";
import { MONTHS_PER_YEAR } from "../../policy/calendar.js";
import type { ModelTrace } from "../model-trace.js";
import { change, type DemandReading, type Read, type Readings, ratio } from "./demand-reading.js";

/** Sum over the twelve months that end with a month. */
const yearTo =
  (variable: string, [year, month]: readonly [number, number]): Read =>
  (trace) =>
    month === MONTHS_PER_YEAR
      ? trace.sum(variable, year, year + 1)
      : trace.sum(variable, [year - 1, month + 1], [year, month + 1]);

/** Change between twelve months and the twelve that end a year later. */
const yearOn =
  (variable: string, [year, month]: readonly [number, number]): DemandReading =>
  (of) =>
    change(
      yearTo(variable, [year - 1, month])(of("record")),
      yearTo(variable, [year, month])(of("record")),
    );

/** From the peak of the twelve-month counts to April 2025. */
const fall = (trace: ModelTrace): number =>
  yearTo("synthetic_opioid_deaths", [2023, 7])(trace) -
  yearTo("synthetic_opioid_deaths", [2025, 4])(trace);

const partOfFall =
  (without: string): DemandReading =>
  (of) =>
    1 - fall(of(without)) / fall(of("record"));

const strengthInFiscalYear =
  (year: number): Read =>
  (trace) =>
    trace.mean("fentanyl_strength", [year - 1, 10], [year, 10]);

const strengthIn =
  (year: number): Read =>
  (trace) =>
    trace.mean("fentanyl_strength", year, year + 1);

const medicated =
  (year: number): Read =>
  (trace) =>
    trace.mean("people_in_treatment", year, year + 1) /
    trace.mean("people_with_disorder", year, year + 1);

/** The fall since 2023 and its explanations (demand.md 3d and 3e). */
export const declineReadings: Readings = {
  "demand.F20.fixed-strength-2025": (of) =>
    of("strength fixed").sum("synthetic_opioid_deaths", 2025, 2026) /
    (synthetic_opioid_deaths_2025.best ?? Number.NaN),
  "demand.F47.purity-2024": (of) =>
    change(strengthIn(2023)(of("record")), strengthIn(2024)(of("record"))),
  "demand.F47.purity-2025": (of) =>
    change(strengthInFiscalYear(2023)(of("record")), strengthInFiscalYear(2025)(of("record"))),
  "demand.F47.deaths-per-purity": (of) => {
    const record = of("record");
    const deaths = (year: number) => record.sum("synthetic_opioid_deaths", year, year + 1);
    return (
      Math.log(deaths(2024) / deaths(2023)) /
      Math.log(strengthIn(2024)(record) / strengthIn(2023)(record))
    );
  },
  "demand.F48.re-estimate": (of) =>
    change(
      of("record").mean("people_with_disorder", 2014, 2016),
      of("record").mean("people_with_disorder", 2019, 2020),
    ),
  "demand.F49.part": partOfFall("kits held"),
  "demand.F50.part": partOfFall("places held"),
  "demand.F50.medication-share": (of) =>
    medicated(2024)(of("record")) - medicated(2023)(of("record")),
  "demand.F54.deaths": (of) =>
    change(
      yearTo("psychostimulant_deaths", [2023, 8])(of("record")),
      yearTo("psychostimulant_deaths", [2025, 4])(of("record")),
    ),
  "demand.F55.slowing": ratio(
    yearOn("overdose_deaths", [2026, 1]),
    yearOn("overdose_deaths", [2024, 12]),
  ),
};
