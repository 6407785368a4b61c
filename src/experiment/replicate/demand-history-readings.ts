/** Readings of tests of history, worked hazards and other studies (demand.md 3b, 3c, 4.2). */
import { naloxoneGoal, type workedHazards } from "../../evidence/demand/study-settings.js";
import { BASE, DEATHS } from "./demand-policy-readings.js";
import {
  between,
  type DemandReading,
  level,
  perYear,
  type Read,
  type Readings,
  total,
} from "./demand-reading.js";
import { hazardRun } from "./demand-runs.js";

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

/** History, hazards and other studies. */
export const historyReadings: Readings = { ...history, ...hazards, ...otherStudies };
