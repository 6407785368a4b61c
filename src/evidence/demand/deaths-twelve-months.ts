/** Overdose deaths of the 12 months to a month, as released provisionally: the only record of the fall after 2023. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";
import { scattered } from "./scattered-points.js";

/** Windows that reach into 2024 or later: the release had final data to 2023 only. */
const BEFORE_FINAL_DATA = [
  "2024-01",
  "2024-02",
  "2024-03",
  "2024-04",
  "2024-05",
  "2024-06",
  "2024-07",
  "2024-08",
  "2024-09",
  "2024-10",
  "2024-11",
  "2024-12",
  "2025-01",
  "2025-02",
  "2025-03",
  "2025-04",
];

/** What the three series of predicted counts share. */
const PREDICTED = {
  unit: "person/year",
  place: "US",
  step: "month",
  counts: "other",
  vintage: "data release of about September 2025",
  preliminary: BEFORE_FINAL_DATA,
  basis: "published",
  seen: "read",
  sources: ["demand.S6"],
  observation:
    "Each point is the sum of the 12 months that end with it: consecutive points share eleven months. Predicted: reported counts raised for delay, by place of death. Later releases revise the last year, by up to about 3 %. Never splice with final counts of residents, which lie 2 to 3 % lower.",
} as const;

export const overdose_deaths_predicted_12_months = series({
  ...PREDICTED,
  id: "demand.overdose_deaths_predicted_12_months",
  means: "Deaths from overdose of any drug in the 12 months to the month, predicted.",
  points: monthly("2019-12", [
    72_086,
    null,
    null,
    75_619,
    null,
    null,
    83_883,
    null,
    null,
    89_885,
    null,
    null,
    93_526,
    null,
    null,
    99_289,
    null,
    null,
    101_821,
    null,
    null,
    105_458,
    null,
    null,
    109_099,
    109_347,
    110_209,
    110_185,
    109_338,
    108_982,
    108_863,
    109_075,
    108_985,
    108_951,
    109_345,
    109_987,
    110_942,
    111_311,
    111_279,
    111_606,
    112_285,
    112_893,
    112_952,
    112_911,
    112_966,
    112_252,
    111_322,
    110_148,
    108_550,
    106_903,
    105_617,
    103_529,
    101_363,
    99_527,
    97_519,
    94_823,
    91_694,
    88_948,
    86_267,
    83_863,
    81_711,
    79_909,
    78_323,
    77_696,
    76_516,
  ]),
});

export const synthetic_opioid_deaths_predicted_12_months = series({
  ...PREDICTED,
  id: "demand.synthetic_opioid_deaths_predicted_12_months",
  means:
    "Deaths with synthetic opioids other than methadone (T40.4) in the 12 months to the month, predicted.",
  points: monthly("2020-03", [
    40_494,
    null,
    null,
    48_282,
    null,
    null,
    53_825,
    null,
    null,
    57_517,
    null,
    null,
    62_854,
    null,
    null,
    65_155,
    null,
    null,
    68_574,
    null,
    null,
    72_124,
    72_569,
    73_541,
    73_642,
    73_276,
    73_170,
    73_191,
    73_513,
    73_760,
    73_844,
    74_410,
    75_046,
    75_845,
    76_436,
    76_596,
    77_014,
    77_699,
    78_366,
    78_700,
    78_729,
    78_605,
    78_242,
    77_470,
    76_462,
    75_219,
    73_617,
    72_370,
    70_546,
    68_438,
    66_605,
    64_464,
    61_806,
    58_967,
    56_157,
    53_543,
    51_310,
    49_241,
    47_369,
    45_888,
    44_996,
    43_809,
  ]),
});

export const psychostimulant_deaths_predicted_12_months = series({
  ...PREDICTED,
  id: "demand.psychostimulant_deaths_predicted_12_months",
  means:
    "Deaths with psychostimulants other than cocaine (T43.6) in the 12 months to the month, predicted.",
  points: monthly(
    "2022-10",
    [
      34_602, 34_818, 35_360, 35_697, 35_819, 36_064, 36_487, 36_851, 36_968, 37_191, 37_497,
      37_420, 37_271, 37_060, 36_580, 36_175, 35_903, 35_464, 34_878, 34_447, 33_988, 33_162,
      32_295, 31_564, 30_866, 30_349, 29_941, 29_701, 29_217, 29_140, 28_983,
    ],
  ),
});

/** What the two series of reported counts to December share. */
const DECEMBER = {
  unit: "person/year",
  place: "US",
  step: "year",
  counts: "other",
  vintage: "data release of about September 2025",
  preliminary: ["2024"],
  basis: "published",
  seen: "read",
  sources: ["demand.S6"],
  observation:
    "12 months to December as reported, by place of death: 0.5 to 2 % above the final counts of residents. Never splice the two.",
} as const;

export const overdose_deaths_reported_to_december = series({
  ...DECEMBER,
  id: "demand.overdose_deaths_reported_to_december",
  means: "Deaths from overdose of any drug in the 12 months to December, reported.",
  points: yearly(2017, [70_699, 67_850, 71_130, 92_478, 107_573, 109_413, 106_881, 80_856]),
});

export const synthetic_opioid_deaths_reported_to_december = series({
  ...DECEMBER,
  id: "demand.synthetic_opioid_deaths_reported_to_december",
  means:
    "Deaths with synthetic opioids other than methadone (T40.4) in the 12 months to December, reported.",
  points: yearly(2015, [
    9_610,
    19_500,
    28_659,
    31_525,
    null,
    56_894,
    71_143,
    74_829,
    74_091,
    48_661,
  ]),
});

export const overdose_deaths_later_releases_12_months = series({
  id: "demand.overdose_deaths_later_releases_12_months",
  means:
    "Deaths from overdose of any drug in the 12 months to the month, from reports of releases.",
  unit: "person/year",
  place: "US",
  step: "month",
  counts: "other",
  points: scattered({ "2025-08": 73_000, "2025-12": 68_632, "2026-01": 69_147 }),
  vintage: "releases of January to June 2026, as reported in the press",
  preliminary: ["2025-08", "2025-12", "2026-01"],
  basis: "published",
  seen: "read",
  sources: ["demand.S8", "demand.S10", "demand.S11"],
  observation:
    "Three releases, so no trend may be read from one point to the next. August 2025 is about 73,000 (21 % below about 92,000); December 2025 is a reported count, 14 % below a year before, from an aggregator of news; January 2026 is 13.2 % below, from a provider of treatment. Nothing was found for February to June 2026. Deaths rose in Arizona, Hawaii, Kansas, New Mexico and North Dakota in the 12 months to August 2025.",
});

/** What the later series of synthetic opioids share. */
const LATER_SYNTHETIC = {
  place: "US",
  step: "month",
  counts: "other",
  vintage: "data files of 2026, as quoted on 2 October 2026",
  basis: "published",
  seen: "read",
  sources: ["demand.S70"],
} as const;

const SECONDARY =
  "Quoted by a secondary source from the provisional data set; a later vintage than the series to April 2025, so not to be spliced with it.";

export const synthetic_opioid_deaths_later_reported_12_months = series({
  ...LATER_SYNTHETIC,
  id: "demand.synthetic_opioid_deaths_later_reported_12_months",
  means:
    "Deaths with synthetic opioids other than methadone (T40.4) in the 12 months to the month, reported, later release.",
  unit: "person/year",
  points: monthly("2025-09", [40_022, 39_519]),
  preliminary: ["2025-09", "2025-10"],
  observation: SECONDARY,
});

export const synthetic_opioid_deaths_later_predicted_12_months = series({
  ...LATER_SYNTHETIC,
  id: "demand.synthetic_opioid_deaths_later_predicted_12_months",
  means:
    "Deaths with synthetic opioids other than methadone (T40.4) in the 12 months to the month, predicted, later release.",
  unit: "person/year",
  points: monthly("2025-09", [40_247, 39_722]),
  preliminary: ["2025-09", "2025-10"],
  observation: SECONDARY,
});

export const synthetic_opioid_deaths_month = series({
  ...LATER_SYNTHETIC,
  id: "demand.synthetic_opioid_deaths_month",
  means: "Deaths with synthetic opioids other than methadone (T40.4) in the month alone.",
  unit: "person/month",
  points: scattered({ "2024-10": 3_130, "2025-10": 2_605 }),
  preliminary: ["2024-10", "2025-10"],
  observation: "Estimates from differences of 12-month totals, not counts of the month.",
});

/** Every series of this file. */
export const deathsTwelveMonthsSeries: readonly Series[] = [
  overdose_deaths_predicted_12_months,
  synthetic_opioid_deaths_predicted_12_months,
  psychostimulant_deaths_predicted_12_months,
  overdose_deaths_reported_to_december,
  synthetic_opioid_deaths_reported_to_december,
  overdose_deaths_later_releases_12_months,
  synthetic_opioid_deaths_later_reported_12_months,
  synthetic_opioid_deaths_later_predicted_12_months,
  synthetic_opioid_deaths_month,
];
