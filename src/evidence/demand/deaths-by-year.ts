/** Overdose deaths of US residents by year and drug; a death can count under several drugs. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";
import { scattered } from "./scattered-points.js";

const years = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));

/** What all six series of final counts share. */
const FINAL = {
  unit: "person/year",
  place: "US",
  step: "year",
  counts: "other",
  vintage: "final counts of death certificates",
  basis: "published",
} as const;

const INVOLVEMENT =
  "Final counts of residents, all intents. Counts involvement, so the drugs do not add up. Recalled years agree within 1 % with the 12-month counts to December that were read, which go by place of death and run 0.5 to 2 % higher: never splice the two.";

const ROUNDED_2024 = "The value of 2024 is remembered and rounded.";

export const overdose_deaths_year = series({
  ...FINAL,
  id: "demand.overdose_deaths_year",
  means: "Deaths from overdose of any drug.",
  points: yearly(
    1999,
    [
      16_849, 17_415, 19_394, 23_518, 25_785, 27_424, 29_813, 34_425, 36_010, 36_450, 37_004,
      38_329, 41_340, 41_502, 43_982, 47_055, 52_404, 63_632, 70_237, 67_367, 70_630, 91_799,
      106_699, 107_941, 105_007, 79_384,
    ],
  ),
  recalled: [...years(1999, 2018), "2020", "2021"],
  seen: "read",
  sources: ["demand.S5", "demand.S70"],
  observation: INVOLVEMENT,
});

export const opioid_deaths_year = series({
  ...FINAL,
  id: "demand.opioid_deaths_year",
  means: "Deaths from overdose with any opioid.",
  points: yearly(
    1999,
    [
      8_050, 8_407, 9_496, 11_920, 12_940, 13_756, 14_918, 17_545, 18_516, 19_582, 20_422, 21_089,
      22_784, 23_166, 25_052, 28_647, 33_091, 42_249, 47_600, 46_802, 49_860, 68_630, 80_411,
      81_806, 79_358, 54_000,
    ],
  ),
  recalled: [...years(1999, 2012), ...years(2014, 2016), ...years(2018, 2021), "2024"],
  seen: "read",
  sources: ["demand.S5"],
  observation: `${INVOLVEMENT} ${ROUNDED_2024}`,
});

export const synthetic_opioid_deaths_year = series({
  ...FINAL,
  id: "demand.synthetic_opioid_deaths_year",
  means: "Deaths from overdose with a synthetic opioid other than methadone (T40.4).",
  points: yearly(
    1999,
    [
      730, 782, 957, 1_295, 1_400, 1_664, 1_742, 2_707, 2_213, 2_306, 2_946, 3_007, 2_666, 2_628,
      3_105, 5_544, 9_580, 19_413, 28_466, 31_335, 36_359, 56_516, 70_601, 73_838, 72_776, 47_735,
    ],
  ),
  recalled: [...years(1999, 2012), ...years(2014, 2018), ...years(2020, 2023)],
  seen: "read",
  sources: ["demand.S5", "demand.S70"],
  observation: `${INVOLVEMENT} Almost all illegally made fentanyl since about 2016; tramadol and other synthetic opioids are inside. 2021 is read by one part of the evidence and recalled by another, and so stands as recalled.`,
});

export const heroin_deaths_year = series({
  ...FINAL,
  id: "demand.heroin_deaths_year",
  means: "Deaths from overdose with heroin (T40.1).",
  points: yearly(
    1999,
    [
      1_960, 1_842, 1_779, 2_089, 2_080, 1_878, 2_009, 2_088, 2_399, 3_041, 3_278, 3_036, 4_397,
      5_925, 8_257, 10_574, 12_989, 15_469, 15_482, 14_996, 14_019, 13_165, 9_173, 5_871, 3_984,
      2_700,
    ],
  ),
  seen: "recalled",
  sources: ["demand.S5"],
  observation: `${INVOLVEMENT} ${ROUNDED_2024}`,
});

export const psychostimulant_deaths_year = series({
  ...FINAL,
  id: "demand.psychostimulant_deaths_year",
  means:
    "Deaths from overdose with psychostimulants other than cocaine, mainly methamphetamine (T43.6).",
  points: yearly(
    1999,
    [
      547, 578, 563, 941, 1_179, 1_305, 1_608, 1_462, 1_378, 1_302, 1_632, 1_854, 2_266, 2_635,
      3_627, 4_298, 5_716, 7_542, 10_333, 12_676, 16_167, 23_837, 32_537, 34_022, 34_855, 29_400,
    ],
  ),
  recalled: [...years(1999, 2012), ...years(2014, 2018), "2020", "2022", "2024"],
  seen: "read",
  sources: ["demand.S5"],
  observation: `${INVOLVEMENT} ${ROUNDED_2024}`,
});

export const cocaine_deaths_year = series({
  ...FINAL,
  id: "demand.cocaine_deaths_year",
  means: "Deaths from overdose with cocaine (T40.5).",
  points: yearly(
    1999,
    [
      3_822, 3_544, 3_833, 4_599, 5_199, 5_443, 6_208, 7_448, 6_512, 5_129, 4_350, 4_183, 4_681,
      4_404, 4_944, 5_415, 6_784, 10_375, 13_942, 14_666, 15_883, 19_447, 24_486, 27_569, 29_449,
      22_000,
    ],
  ),
  recalled: [...years(1999, 2022), "2024"],
  seen: "read",
  sources: ["demand.S5"],
  observation: `${INVOLVEMENT} ${ROUNDED_2024}`,
});

export const opioid_deaths_reassigned_year = series({
  id: "demand.opioid_deaths_reassigned_year",
  means:
    "Deaths from overdose with any opioid after deaths with an unspecified drug were shared out, as the SOURCE model was calibrated to.",
  unit: "person/year",
  place: "US",
  step: "year",
  counts: "other",
  points: scattered({
    1999: 8_063,
    2003: 12_967,
    2006: 17_589,
    2010: 21_131,
    2013: 25_115,
    2014: 28_719,
    2015: 33_203,
    2016: 42_433,
    2017: 47_882,
    2018: 47_096,
    2019: 50_178,
    2020: 69_061,
  }),
  vintage: "repository of the SOURCE model, version of June 2026",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  observation:
    "Selected years. Above the counts as registered because unspecified deaths are shared out: use only to repeat that calibration.",
});

const CUMULATIVE =
  "Running sum from January 2018. Involvement, not sole cause: many of these people had taken stimulants too.";

export const synthetic_opioid_deaths_since_2018_year = series({
  id: "demand.synthetic_opioid_deaths_since_2018_year",
  means:
    "Deaths with synthetic opioids other than methadone from January 2018 to the end of the year, final counts.",
  unit: "person",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2018, [31_335, 67_694, 124_210, 194_811, 268_649, 341_425, 389_160]),
  vintage: "final counts of death certificates",
  basis: "derived",
  seen: "recalled",
  sources: ["demand.S5", "demand.S70"],
  observation: `${CUMULATIVE} Rests on recalled counts of 2018 and 2020-23.`,
});

export const synthetic_opioid_deaths_since_2018_december_year = series({
  id: "demand.synthetic_opioid_deaths_since_2018_december_year",
  means:
    "The same sum from counts that were all read: 12-month reported counts to December, with the final count of 2019.",
  unit: "person",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2022, [270_750, 344_841, 393_502]),
  vintage: "data release of about September 2025",
  basis: "derived",
  seen: "read",
  sources: ["demand.S5", "demand.S6"],
  observation: `${CUMULATIVE} The counts go by place of death, so they lie above those of residents.`,
});

/** Every series of this file. */
export const deathsByYearSeries: readonly Series[] = [
  overdose_deaths_year,
  opioid_deaths_year,
  synthetic_opioid_deaths_year,
  heroin_deaths_year,
  psychostimulant_deaths_year,
  cocaine_deaths_year,
  opioid_deaths_reassigned_year,
  synthetic_opioid_deaths_since_2018_year,
  synthetic_opioid_deaths_since_2018_december_year,
];
