/** Data that the SOURCE model was driven by or calibrated to: fentanyl's share, naloxone, treatment, users, prices. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";
import { scattered } from "./scattered-points.js";

/** What every series of the model's own data share. */
const OF_THE_MODEL = {
  place: "US",
  step: "year",
  counts: "other",
  vintage: "repository of the SOURCE model, version of June 2026",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
} as const;

const SELECTED = "Selected years of the model's input.";

export const fentanyl_share_of_illicit_opioids_year = series({
  ...OF_THE_MODEL,
  id: "demand.fentanyl_share_of_illicit_opioids_year",
  means:
    "Share of fentanyl among laboratory reports of heroin and fentanyl: fentanyl penetration of the supply.",
  unit: "1",
  points: scattered({
    1999: 0,
    2003: 0,
    2006: 0,
    2010: 0.006,
    2013: 0.006,
    2014: 0.028,
    2015: 0.082,
    2016: 0.185,
    2017: 0.322,
    2018: 0.406,
    2019: 0.473,
    2020: 0.562,
    2021: 0.698,
  }),
  preliminary: ["2021"],
  observation: `${SELECTED} Counts samples that police sent to laboratories, not doses; 2021 is part of the year.`,
});

export const heroin_price_index_year = series({
  ...OF_THE_MODEL,
  id: "demand.heroin_price_index_year",
  means: "Price of heroin relative to 1999; its inverse is the model's availability of heroin.",
  unit: "1",
  points: scattered({
    1999: 1,
    2003: 0.911,
    2006: 0.797,
    2010: 0.682,
    2013: 0.619,
    2014: 0.638,
    2015: 0.537,
    2016: 0.491,
    2017: 0.481,
    2018: 0.487,
    2019: 0.487,
    2020: 0.487,
  }),
  observation: `${SELECTED} One value stands for 2018 to 2020.`,
});

export const naloxone_kits_year = series({
  ...OF_THE_MODEL,
  id: "demand.naloxone_kits_year",
  means: "Naloxone kits handed out by programmes or sold at retail and by mail.",
  unit: "kit/year",
  points: scattered({
    1999: 1_104,
    2003: 9_350,
    2006: 24_726,
    2010: 47_435,
    2013: 141_502,
    2014: 211_279,
    2015: 325_817,
    2016: 573_797,
    2017: 916_336,
    2018: 1_500_486,
    2019: 1_931_149,
    2020: 2_303_624,
  }),
  observation: `${SELECTED} Not comparable with the units of the three channels counted for 2023-24.`,
});

export const naloxone_kits_retail_year = series({
  ...OF_THE_MODEL,
  id: "demand.naloxone_kits_retail_year",
  means: "Naloxone kits sold at retail and by mail, a part of all kits.",
  unit: "kit/year",
  points: yearly(2013, [1_449, 6_470, 26_312, 135_811, 275_840, 563_847, 918_449, 1_007_334]),
  observation: "Inside the totals of all kits of the same model.",
});

export const buprenorphine_patients_year = series({
  ...OF_THE_MODEL,
  id: "demand.buprenorphine_patients_year",
  means: "Buprenorphine patients, average at a point in time.",
  unit: "person",
  points: scattered({
    1999: 0,
    2003: 8_817,
    2006: 66_819,
    2010: 281_038,
    2013: 398_268,
    2014: 462_211,
    2015: 491_316,
    2016: 545_177,
    2017: 596_624,
    2018: 670_955,
    2019: 750_450,
    2020: 815_070,
  }),
  observation: `${SELECTED} Commercial dispensing data held with the model.`,
});

export const methadone_patients_year = series({
  ...OF_THE_MODEL,
  id: "demand.methadone_patients_year",
  means: "People in treatment with methadone in opioid treatment programmes, at a point in time.",
  unit: "person",
  points: scattered({
    1999: 159_054,
    2003: 227_003,
    2006: 258_752,
    2010: 299_643,
    2013: 330_308,
    2014: 343_576,
    2015: 356_843,
    2016: 345_443,
    2017: 382_867,
    2018: 395_709,
    2019: 408_550,
    2020: 311_531,
  }),
  observation: `${SELECTED} Survey of facilities; 2020 is a pandemic count, low in part for that reason.`,
});

export const illicit_disorder_data_year = series({
  ...OF_THE_MODEL,
  id: "demand.illicit_disorder_data_year",
  means:
    "People with heroin or other illicit-opioid use disorder, survey counts scaled to estimates of chronic users.",
  unit: "person",
  points: scattered({
    1999: 737_000,
    2003: 673_000,
    2006: 995_000,
    2010: 1_336_000,
    2013: 1_667_000,
    2014: 1_937_000,
    2015: 1_924_000,
    2016: 2_012_000,
    2017: 2_194_000,
    2018: 1_844_000,
    2019: 1_421_000,
    2020: 1_771_000,
  }),
  observation: `${SELECTED} In thousands; a calibration target of the model and no count.`,
});

export const prescription_disorder_data_year = series({
  ...OF_THE_MODEL,
  id: "demand.prescription_disorder_data_year",
  means: "People with prescription opioid use disorder, the model's data.",
  unit: "person",
  points: scattered({
    1999: 808_000,
    2003: 1_634_000,
    2006: 1_856_000,
    2010: 2_467_000,
    2013: 2_092_000,
    2014: 2_357_000,
    2015: 2_446_000,
    2016: 2_345_000,
    2017: 1_919_000,
    2018: 1_903_000,
    2019: 1_654_000,
    2020: 2_099_000,
  }),
  observation: `${SELECTED} In thousands; a calibration target of the model and no count.`,
});

export const buprenorphine_prescribers_year = series({
  ...OF_THE_MODEL,
  id: "demand.buprenorphine_prescribers_year",
  means: "Prescribers of buprenorphine, as the capacity of the model counts them.",
  unit: "person",
  points: scattered({
    1999: 0,
    2003: 1_893,
    2006: 8_556,
    2010: 18_024,
    2013: 23_629,
    2014: 25_738,
    2015: 28_930,
    2016: 32_123,
    2017: 42_037,
    2018: 57_426,
    2019: 66_800,
    2020: 94_223,
    2021: 114_376,
  }),
  preliminary: ["2021"],
  observation: `${SELECTED} Far above the prescribers behind the fills of one month; 2021 is part of the year.`,
});

export const chronic_heroin_users_year = series({
  ...OF_THE_MODEL,
  id: "demand.chronic_heroin_users_year",
  means: "People who used heroin on four or more days a month.",
  unit: "person",
  points: yearly(
    2000,
    [
      1_500_000, 1_700_000, 1_500_000, 1_500_000, 1_600_000, 1_600_000, 1_600_000, 1_600_000,
      1_700_000, 1_900_000, 1_900_000, 1_900_000, 2_000_000, 2_200_000, 2_200_000, 2_200_000,
      2_300_000,
    ],
  ),
  sources: ["supply.S-RAND19", "demand.S1"],
  observation:
    "Printed in millions with one decimal; read in the input data of the SOURCE model. 2.2 to 4.3 times the survey counts.",
});

export const heroin_retail_price_year = series({
  ...OF_THE_MODEL,
  id: "demand.heroin_retail_price_year",
  means: "Retail price of heroin, US dollars per milligram of pure drug.",
  unit: "1/mg",
  points: yearly(1999, [
    0.79,
    0.805,
    0.8,
    0.67,
    0.72,
    0.69,
    0.58,
    0.63,
    0.6,
    0.6,
    0.48,
    0.55,
    0.45,
    null,
    0.52,
    null,
    0.41,
  ]),
  observation:
    "The evidence does not say of which year the dollars are, so no unit of money is set. No value for 2012 and 2014.",
});

export const heroin_wholesale_price_year = series({
  ...OF_THE_MODEL,
  id: "supply.heroin_wholesale_price_year",
  means: "Wholesale price of heroin in the United States, by weight as sold.",
  unit: "USD2017/kg",
  points: yearly(
    2007,
    [
      84_173, 65_463, 74_327, 73_911, 60_570, 65_125, 64_185, 70_753, 61_534, 54_470, 53_333,
      54_000, 38_000,
    ],
  ),
  observation:
    "International price reports held with the SOURCE model, in dollars of 2017; its authors left 2019 out.",
});

export const people_prescribed_opioids_year = series({
  ...OF_THE_MODEL,
  id: "demand.people_prescribed_opioids_year",
  means: "People who received an opioid prescription in the year.",
  unit: "person",
  points: scattered({
    1999: 57_900_000,
    2006: 72_500_000,
    2010: 72_200_000,
    2013: 69_800_000,
    2017: 57_500_000,
    2019: 45_900_000,
    2020: 41_300_000,
  }),
  observation: `${SELECTED} Printed in millions with one decimal.`,
});

/** Every series of this file. */
export const sourceInputSeries: readonly Series[] = [
  fentanyl_share_of_illicit_opioids_year,
  heroin_price_index_year,
  naloxone_kits_year,
  naloxone_kits_retail_year,
  buprenorphine_patients_year,
  methadone_patients_year,
  illicit_disorder_data_year,
  prescription_disorder_data_year,
  buprenorphine_prescribers_year,
  chronic_heroin_users_year,
  heroin_retail_price_year,
  heroin_wholesale_price_year,
  people_prescribed_opioids_year,
];
