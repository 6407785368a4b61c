/** Readings of the policy runs and projections of SOURCE (demand.md 3a). */
import { policyDoses } from "../../evidence/demand/study-settings.js";
import type { Measure } from "../../model/demand/published-runs.js";
import { MONTHS_PER_YEAR } from "../../policy/calendar.js";
import {
  change,
  type DemandReading,
  level,
  perYear,
  type Read,
  type Readings,
  ratio,
  reads,
  total,
} from "./demand-reading.js";
import { policyRun, STRATEGIES } from "./demand-runs.js";

/** Deaths over the published projection. */
export const DEATHS = total("opioid_deaths", 2022, 2032);
const DISORDER = total("people_with_disorder", 2022, 2032);
const DEATHS_2032 = perYear("opioid_deaths", 2032);
const DISORDER_2032 = level("people_with_disorder", 2032);
const DEATHS_2025 = perYear("opioid_deaths", 2025);

const [TENTH, FIFTH, HALF] = [policyDoses[0].dose, policyDoses[1].dose, policyDoses[2].dose];
/** The projection with no measure. */
export const BASE = policyRun(FIFTH, []);

/** Change of a result under measures, against the same run without them. */
const underMeasures =
  (measures: readonly Measure[], read: Read, dose: number = FIFTH): DemandReading =>
  (of) =>
    change(read(of(policyRun(dose, []))), read(of(policyRun(dose, measures))));

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

/** Strategies, their signs and order, and the base projection. */
export const policyReadings: Readings = { ...strategies, ...projection };
