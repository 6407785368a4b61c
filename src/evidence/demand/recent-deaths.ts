/** Deaths of the latest years and their fall from the peak, where no finished series exists yet. */
import { fixed, normalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const synthetic_opioid_deaths_2025 = parameter({
  id: "demand.synthetic_opioid_deaths_2025",
  means: "Deaths in which a synthetic opioid other than methadone was involved, year 2025.",
  unit: "person/year",
  best: 39_000,
  range: [38_000, 40_000],
  prior: normalFromRange(38_000, 40_000),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "derived",
  sources: ["demand.S70"],
  caution: "39,722 in the 12 months to October 2025, falling by about 500 a month.",
  alternatives: [
    {
      value: 47_000,
      says: "Opioids of all kinds in the 12 months to August 2025: another cause of death.",
      basis: "published",
      seen: "read",
      sources: ["demand.S10"],
    },
  ],
  defaultBecause:
    "The news figure of over 45,000 fentanyl deaths does not fit the 43,809 already reached in the 12 months to April 2025 and is rejected.",
});

export const synthetic_opioid_deaths_since_2018_to_2024 = parameter({
  id: "demand.synthetic_opioid_deaths_since_2018_to_2024",
  means: "Deaths with synthetic opioids other than methadone from January 2018 to December 2024.",
  unit: "person",
  best: 389_160,
  range: [389_000, 394_000],
  prior: uniform(389_000, 394_000),
  asOf: "2018-2024",
  basis: "derived",
  seen: "recalled",
  sources: ["demand.S5", "demand.S70"],
  caution:
    "Involvement, not sole cause: many of these people also had stimulants. Tramadol and other synthetic opioids are inside. The counts of 2018 and 2020-23 in the sum are recalled.",
  alternatives: [
    {
      value: 393_502,
      says: "Sum of the reported 12-month December counts, which go by place of death, with the final count of 2019; all of them were read.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S6", "demand.S5"],
    },
    {
      value: 390_700,
      says: "Final counts to 2023 with the predicted count of 2024.",
      basis: "derived",
      seen: "recalled",
      sources: ["demand.S5", "demand.S6"],
    },
    {
      value: 250_000,
      says: "More than 250,000, the founding article: true, and passed in the autumn of 2022.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.founding-article"],
    },
  ],
  defaultBecause: "Final counts of residents are one series of one definition.",
});

export const synthetic_opioid_deaths_since_2018_to_2025 = parameter({
  id: "demand.synthetic_opioid_deaths_since_2018_to_2025",
  means: "Deaths with synthetic opioids other than methadone from January 2018 to December 2025.",
  unit: "person",
  best: 428_000,
  range: [427_000, 431_000],
  prior: uniform(427_000, 431_000),
  asOf: "2018-2025",
  basis: "derived",
  seen: "recalled",
  sources: ["demand.S5", "demand.S70"],
  caution: "About: the sum to 2024 and 38,000 to 40,000 for 2025.",
});

export const opioid_deaths_to_august_2025 = parameter({
  id: "demand.opioid_deaths_to_august_2025",
  means: "Deaths with any opioid in the 12 months to August 2025.",
  unit: "person/year",
  best: 47_000,
  range: null,
  prior: fixed(),
  asOf: "12 months to Aug 2025",
  basis: "published",
  seen: "read",
  sources: ["demand.S10"],
  caution: "About; provisional, read in a news report.",
});

export const psychostimulant_deaths_to_august_2025 = parameter({
  id: "demand.psychostimulant_deaths_to_august_2025",
  means: "Deaths with psychostimulants in the 12 months to August 2025.",
  unit: "person/year",
  best: 28_000,
  range: null,
  prior: fixed(),
  asOf: "12 months to Aug 2025",
  basis: "published",
  seen: "read",
  sources: ["demand.S10"],
  caution: "Nearly; provisional, read in a news report.",
});

export const cocaine_deaths_to_august_2025 = parameter({
  id: "demand.cocaine_deaths_to_august_2025",
  means: "Deaths with cocaine in the 12 months to August 2025.",
  unit: "person/year",
  best: 20_000,
  range: null,
  prior: fixed(),
  asOf: "12 months to Aug 2025",
  basis: "published",
  seen: "read",
  sources: ["demand.S10"],
  caution: "Nearly; provisional, read in a news report.",
});

export const synthetic_opioid_deaths_fall_from_peak = parameter({
  id: "demand.synthetic_opioid_deaths_fall_from_peak",
  means:
    "Fall of deaths with synthetic opioids from the peak (12 months to July 2023) to the 12 months to April 2025, as a share.",
  unit: "1",
  best: 0.444,
  range: null,
  prior: fixed(),
  asOf: "Jul 2023 to Apr 2025",
  basis: "derived",
  seen: "read",
  sources: ["demand.S6"],
});

export const all_overdose_deaths_fall_from_peak = parameter({
  id: "demand.all_overdose_deaths_fall_from_peak",
  means:
    "Fall of all overdose deaths from the peak (12 months to August 2023) to the 12 months to April 2025, as a share.",
  unit: "1",
  best: 0.323,
  range: null,
  prior: fixed(),
  asOf: "Aug 2023 to Apr 2025",
  basis: "derived",
  seen: "read",
  sources: ["demand.S6"],
});

export const psychostimulant_deaths_fall_from_peak = parameter({
  id: "demand.psychostimulant_deaths_fall_from_peak",
  means:
    "Fall of deaths with psychostimulants from the peak (12 months to August 2023) to the 12 months to April 2025, as a share.",
  unit: "1",
  best: 0.227,
  range: null,
  prior: fixed(),
  asOf: "Aug 2023 to Apr 2025",
  basis: "derived",
  seen: "read",
  sources: ["demand.S6"],
});

export const all_overdose_deaths_fall_from_peak_to_january_2026 = parameter({
  id: "demand.all_overdose_deaths_fall_from_peak_to_january_2026",
  means:
    "Fall of all overdose deaths from the peak (12 months to August 2023) to the 12 months to January 2026, as a share.",
  unit: "1",
  best: 0.39,
  range: null,
  prior: fixed(),
  asOf: "Aug 2023 to Jan 2026",
  basis: "derived",
  seen: "read",
  sources: ["demand.S6", "demand.S11"],
  caution: "Mixes two releases.",
});

/** Every parameter of this file. */
export const recentDeathsParameters: readonly Parameter[] = [
  synthetic_opioid_deaths_2025,
  synthetic_opioid_deaths_since_2018_to_2024,
  synthetic_opioid_deaths_since_2018_to_2025,
  opioid_deaths_to_august_2025,
  psychostimulant_deaths_to_august_2025,
  cocaine_deaths_to_august_2025,
  synthetic_opioid_deaths_fall_from_peak,
  all_overdose_deaths_fall_from_peak,
  psychostimulant_deaths_fall_from_peak,
  all_overdose_deaths_fall_from_peak_to_january_2026,
];
