/** How each published value is read off runs of `us-demand`, by the id of its row on the board. */
import { synthetic_opioid_deaths_2025 } from "../../evidence/demand/recent-deaths.js";
import {
  naloxoneGoal,
  policyDoses,
  type workedHazards,
} from "../../evidence/demand/study-settings.js";
import type { Measure } from "../../model/demand/published-runs.js";
import { MONTHS_PER_YEAR } from "../../policy/calendar.js";
import type { ModelTrace, Moment } from "../model-trace.js";
import { hazardRun, policyRun, STRATEGIES } from "./demand-runs.js";

/** A value read off the runs of one set of parameters. */
export type DemandReading = (of: (run: string) => ModelTrace) => number;

type Readings = Readonly<Record<string, DemandReading>>;
type Read = (trace: ModelTrace) => number;

const change = (from: number, to: number): number => to / from - 1;

/** Results of a run as the studies report them. */
const perYear =
  (variable: string, at: Moment): Read =>
  (trace) =>
    trace.level(variable, at) * MONTHS_PER_YEAR;
const level =
  (variable: string, at: Moment): Read =>
  (trace) =>
    trace.level(variable, at);
const total =
  (variable: string, from: Moment, to: Moment): Read =>
  (trace) =>
    trace.sum(variable, from, to);

const DEATHS = total("opioid_deaths", 2022, 2032);
const DISORDER = total("people_with_disorder", 2022, 2032);
const DEATHS_2032 = perYear("opioid_deaths", 2032);
const DISORDER_2032 = level("people_with_disorder", 2032);
const DEATHS_2025 = perYear("opioid_deaths", 2025);

const [TENTH, FIFTH, HALF] = [policyDoses[0].dose, policyDoses[1].dose, policyDoses[2].dose];
const BASE = policyRun(FIFTH, []);

/** Change of a result under measures, against the same run without them. */
const underMeasures =
  (measures: readonly Measure[], read: Read, dose: number = FIFTH): DemandReading =>
  (of) =>
    change(read(of(policyRun(dose, []))), read(of(policyRun(dose, measures))));

/** Change of a result between two runs. */
const between =
  (without: string, withIt: string, read: Read): DemandReading =>
  (of) =>
    change(read(of(without)), read(of(withIt)));

const reads =
  (run: string, read: Read): DemandReading =>
  (of) =>
    read(of(run));

const averted =
  (measures: readonly Measure[]): DemandReading =>
  (of) =>
    DEATHS(of(BASE)) - DEATHS(of(policyRun(FIFTH, measures)));

/** Rows of the table of strategies (demand.md 3a). */
const strategies: Readings = Object.fromEntries(
  Object.entries(STRATEGIES).flatMap(([finding, measures]): [string, DemandReading][] => [
    [`${finding}.deaths`, underMeasures(measures, DEATHS)],
    [`${finding}.disorder`, underMeasures(measures, DISORDER)],
    [`${finding}.deaths-2032`, underMeasures(measures, DEATHS_2032)],
    [`${finding}.disorder-2032`, underMeasures(measures, DISORDER_2032)],
    [`${finding}.deaths-10`, underMeasures(measures, DEATHS, TENTH)],
    [`${finding}.deaths-50`, underMeasures(measures, DEATHS, HALF)],
    [`${finding}.deaths-2025`, underMeasures(measures, DEATHS_2025)],
    [`${finding}.deaths-averted`, averted(measures)],
  ]),
);

const effect = (finding: string): DemandReading => underMeasures(STRATEGIES[finding] ?? [], DEATHS);

const ratio =
  (a: DemandReading, b: DemandReading): DemandReading =>
  (of) =>
    a(of) / b(of);

const IN_PACKAGE = ["F01", "F02", "F03", "F04", "F06"].map((id) => `demand.${id}`);

/** Signs and order of the strategies, and the base projection. */
const projection: Readings = {
  "demand.F57.harm-reduction-disorder": underMeasures(["more-kits"], DISORDER),
  "demand.F57.prevention-late": ratio(
    underMeasures(["fewer-starts"], DEATHS_2032),
    effect("demand.F06"),
  ),
  "demand.F57.buprenorphine-fades": (of) =>
    underMeasures(["more-capacity"], DEATHS_2025)(of) -
    underMeasures(["more-capacity"], DEATHS_2032)(of),
  "demand.F57.packages-sub-additive": (of) =>
    effect("demand.F13")(of) /
    [...IN_PACKAGE.map(effect), underMeasures(["less-development"], DEATHS)].reduce(
      (sum, one) => sum + one(of),
      0,
    ),
  "demand.F57.fentanyl-before-recovery": ratio(effect("demand.F01"), effect("demand.F02")),
  "demand.F57.recovery-before-naloxone": ratio(effect("demand.F02"), effect("demand.F04")),
  "demand.F57.naloxone-before-starts": ratio(effect("demand.F04"), effect("demand.F06")),
  "demand.F56.deaths-2022": reads(BASE, perYear("opioid_deaths", 2022)),
  "demand.F56.deaths-2024": reads(BASE, perYear("opioid_deaths", 2024)),
  "demand.F56.deaths-2025": reads(BASE, DEATHS_2025),
  "demand.F56.deaths-2028": reads(BASE, perYear("opioid_deaths", 2028)),
  "demand.F56.deaths-2032": reads(BASE, DEATHS_2032),
  "demand.F56.deaths": reads(BASE, DEATHS),
  "demand.F56.disorder": (of) => DISORDER(of(BASE)) / MONTHS_PER_YEAR,
  "demand.F56.disorder-2022": reads(BASE, level("people_with_disorder", 2022)),
  "demand.F56.disorder-2025": reads(BASE, level("people_with_disorder", 2025)),
  "demand.F56.disorder-2032": reads(BASE, DISORDER_2032),
  "demand.F58.pessimistic": reads("pessimistic", DEATHS_2032),
  "demand.F58.optimistic": reads("optimistic", DEATHS_2032),
  "demand.F48.disorder": (of) =>
    change(
      of(BASE).level("people_with_disorder", 2022),
      of(BASE).level("people_with_disorder", 2025),
    ),
  "demand.F48.deaths": (of) =>
    change(of(BASE).level("opioid_deaths", 2022), of(BASE).level("opioid_deaths", 2025)),
  "demand.F48.deaths-a-year": (of) =>
    (of(BASE).level("opioid_deaths", 2025) / of(BASE).level("opioid_deaths", 2022)) ** (1 / 3) - 1,
  "demand.F19.2019": reads(BASE, level("treatment_demand_met", 2019)),
  "demand.F19.2022": reads(BASE, level("treatment_demand_met", 2022)),
  "demand.F19.2025": reads(BASE, level("treatment_demand_met", 2025)),
  "demand.F20.base-2022": reads(BASE, perYear("opioid_deaths", 2022)),
  "demand.F20.base-2023": reads(BASE, perYear("opioid_deaths", 2023)),
  "demand.F20.base-2025": reads(BASE, DEATHS_2025),
  "demand.F20.high-2022": reads("high fentanyl", perYear("opioid_deaths", 2022)),
  "demand.F20.high-2023": reads("high fentanyl", perYear("opioid_deaths", 2023)),
  "demand.F20.low-2025": reads("low fentanyl", DEATHS_2025),
};

const SINCE_2012 = total("opioid_deaths", 2012, 2021);

/** Tests of history and structure (demand.md 3b). */
const history: Readings = {
  "demand.F14.deaths-2020": between("history", "no fentanyl", level("opioid_deaths", 2020)),
  "demand.F14.deaths-2013-20": between(
    "history",
    "no fentanyl",
    total("opioid_deaths", 2013, 2020),
  ),
  "demand.F14.disorder-2020": between(
    "history",
    "no fentanyl",
    level("people_with_disorder", 2020),
  ),
  "demand.F14.illicit-disorder-2020": between(
    "history",
    "no fentanyl",
    level("illicit_disorder", 2020),
  ),
  "demand.F14.starts-2020": between("no fentanyl", "history", level("illicit_opioid_starts", 2020)),
  "demand.F17.no-risk-response": between("history", "no perceived risk", SINCE_2012),
  "demand.F17.no-risk-response-projected": between("history", "no perceived risk", DEATHS),
  "demand.F17.no-social-influence": between("history", "no social influence", SINCE_2012),
  "demand.F17.no-social-influence-projected": between("history", "no social influence", DEATHS),
  "demand.F17.no-availability": between("history", "no availability", SINCE_2012),
  "demand.F17.no-availability-projected": between("history", "no availability", DEATHS),
  "demand.F21.fentanyl": (of) =>
    perYear("opioid_deaths", 2020)(of(BASE)) - perYear("opioid_deaths", 2020)(of("share of 2019")),
};

const hazard =
  (example: keyof typeof workedHazards): DemandReading =>
  (of) =>
    perYear("overdose_death_rate", 2012)(of(hazardRun(example)));

const survived =
  (example: keyof typeof workedHazards): DemandReading =>
  (of) => {
    const run = of(hazardRun(example));
    return run.level("overdose_rate", 2012) / run.level("overdose_death_rate", 2012) - 1;
  };

/** The worked hazards (demand.md 4.2). */
const hazards: Readings = {
  "demand.F18.no-fentanyl": hazard("no-fentanyl"),
  "demand.F18.2020": hazard(2020),
  "demand.F18.2023": hazard(2023),
  "demand.F18.2032": hazard(2032),
  "demand.F18.survived-no-fentanyl": survived("no-fentanyl"),
  "demand.F18.survived-2020": survived(2020),
  "demand.F18.survived-2032": survived(2032),
};

const overdoses: Read = (trace) =>
  trace.sum("illicit_opioid_deaths", 2020, 2030) + trace.sum("survived_overdoses", 2020, 2030);

/** Kits a year per person at which naloxone is at hand as often as asked. */
const kitsForGoal: DemandReading = (of) => {
  const record = of("record");
  const kits =
    perYear("naloxone_kits", 2020)(record) / record.level("population_12_and_over", 2020);
  return (kits * Math.log(1 - naloxoneGoal)) / Math.log(1 - record.level("naloxone_at_hand", 2020));
};

/** Other national models and a community trial (demand.md 3c). */
const otherStudies: Readings = {
  "demand.F24.naloxone": (of) =>
    of("no kits from 2016").sum("opioid_deaths", 2016, 2026) -
    of("kits from 2016").sum("opioid_deaths", 2016, 2026),
  "demand.F29.deaths": between(
    "no stronger kits from 2020",
    "stronger kits from 2020",
    total("opioid_deaths", 2020, 2030),
  ),
  "demand.F33.naloxone-disorder": between(
    "naloxone at hand stays",
    "naloxone at hand rises",
    level("people_with_disorder", 2030),
  ),
  "demand.F33.naloxone-overdoses": between(
    "naloxone at hand stays",
    "naloxone at hand rises",
    overdoses,
  ),
  "demand.F33.naloxone-deaths": between(
    "naloxone at hand stays",
    "naloxone at hand rises",
    total("opioid_deaths", 2020, 2030),
  ),
  "demand.F34.fentanyl": (of) => of("record").mean("naloxone_at_hand", 2017, 2018),
  "demand.F34.kits-for-80": kitsForGoal,
  "demand.F36.ratio": (of) =>
    of("kits from 2021").sum("opioid_deaths", [2021, 7], [2022, 7]) /
    of("no kits from 2021").sum("opioid_deaths", [2021, 7], [2022, 7]),
};

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
const decline: Readings = {
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

/** Readings by row id; strategies have more of them than the record has rows. */
export const demandReadings: Readings = {
  ...strategies,
  ...projection,
  ...history,
  ...hazards,
  ...otherStudies,
  ...decline,
};
