/**
 * What the SOURCE model simulates in its base run and the reduced form needs: people outside the
 * stocks it keeps, starts in 2012, the memory of risk. Read in the output file of the base run
 * (calibration X8) in the model's repository.
 */
import { fixed, logitNormal, logNormal } from "../prior.js";
import { type Parameter, parameter, type Series, series } from "../record.js";
import { scattered } from "./scattered-points.js";

const BASE_RUN = "Output file of the base run, calibration X8, in the model's repository.";

/** What the simulated series share: levels at the beginning of a year. */
const SIMULATED = {
  place: "US",
  step: "month",
  counts: "other",
  vintage: "base run in the repository of the SOURCE model, version of June 2026",
  seen: "read",
  sources: ["demand.S1"],
} as const;

export const simulated_illicit_use_year = series({
  ...SIMULATED,
  id: "demand.simulated_illicit_use_year",
  means: "People who use heroin or other illicit opioids without a disorder.",
  unit: "person",
  points: scattered({
    "2012-01": 731_517,
    "2016-01": 750_734,
    "2020-01": 566_990,
    "2022-01": 453_338,
    "2025-01": 339_721,
    "2026-01": 315_251,
  }),
  basis: "published",
  observation: `${BASE_RUN} Simulated, not observed.`,
});

export const simulated_prescription_misuse_year = series({
  ...SIMULATED,
  id: "demand.simulated_prescription_misuse_year",
  means:
    "People who misuse prescription opioids without a disorder and did not use heroin, as SOURCE simulates them.",
  unit: "person",
  points: scattered({
    "2012-01": 8_736_730,
    "2013-01": 8_296_750,
    "2014-01": 7_819_400,
    "2015-01": 7_340_960,
    "2016-01": 6_865_410,
    "2017-01": 6_343_500,
    "2018-01": 5_710_210,
    "2019-01": 5_013_400,
    "2020-01": 4_371_720,
    "2021-01": 3_819_610,
    "2022-01": 3_336_440,
    "2023-01": 2_923_400,
    "2024-01": 2_584_470,
    "2025-01": 2_320_140,
    "2026-01": 2_125_650,
    "2028-01": 1_911_050,
    "2030-01": 1_864_820,
    "2032-01": 1_921_910,
  }),
  basis: "published",
  observation: `${BASE_RUN} Simulated; from 2022 on a projection. The survey counts people misusing in a year: 6.5 million in 2020.`,
});

export const medication_illicit_share_year = series({
  ...SIMULATED,
  id: "demand.medication_illicit_share_year",
  means:
    "Share of people in treatment with medication whose disorder involves heroin or other illicit opioids, as SOURCE simulates it.",
  unit: "1",
  points: scattered({ "2012-01": 0.8, "2016-01": 0.831, "2020-01": 0.837, "2022-01": 0.847 }),
  basis: "derived",
  observation: `${BASE_RUN} Patients with and without remission, by group and medication, added up: 541,800 of 677,000; 758,000 of 912,000; 960,800 of 1,148,000; 1,085,400 of 1,282,000.`,
});

export const treated_methadone_share_year = series({
  ...SIMULATED,
  id: "demand.treated_methadone_share_year",
  means:
    "Share on methadone among people treated for an illicit-opioid use disorder, as SOURCE simulates it.",
  unit: "1",
  points: scattered({ "2012-01": 0.547, "2016-01": 0.444, "2020-01": 0.322, "2022-01": 0.364 }),
  basis: "derived",
  observation: `${BASE_RUN} 289,800 of 529,700; 329,400 of 742,400; 307,000 of 954,400; 393,200 of 1,081,300. The rest is on buprenorphine but for a few per cent on naltrexone. 2020 carries the pandemic count of methadone patients.`,
});

export const population_12_and_over_year = series({
  id: "demand.population_12_and_over_year",
  means: "Population of the United States aged 12 and over, household survey and projection.",
  unit: "person",
  place: "US",
  step: "year",
  counts: "other",
  vintage: "repository of the SOURCE model, version of June 2026",
  points: scattered({
    1999: 221_123_000,
    2012: 260_057_000,
    2014: 265_123_000,
    2016: 269_430_000,
    2018: 273_753_000,
    2020: 277_196_000,
    2022: 281_115_000,
    2024: 284_966_000,
    2026: 288_731_000,
    2028: 292_390_000,
    2030: 295_914_000,
    2032: 299_286_000,
  }),
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  observation: `${BASE_RUN} Counted to 2020, a projection after it.`,
});

/** Series read in the base run. */
export const sourceBaseRunSeries: readonly Series[] = [
  simulated_illicit_use_year,
  simulated_prescription_misuse_year,
  medication_illicit_share_year,
  treated_methadone_share_year,
  population_12_and_over_year,
];

const READ = {
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
} as const;

const STARTS_CAUTION =
  "Simulated: no survey counts starts well. Survey counts scaled as the model's data are lie 30 % to either side from year to year.";

export const illicit_use_2012 = parameter({
  ...READ,
  id: "demand.illicit_use_2012",
  means: "People who use heroin or other illicit opioids without a disorder, January 2012.",
  unit: "person",
  best: 731_517,
  range: [500_000, 1_070_000],
  prior: logNormal(731_517, 0.23),
  asOf: "January 2012",
  caution: "Simulated; the survey data of the model give 415,000 to 494,000 in 2012 and 2013.",
});

export const illicit_starts_direct_2012 = parameter({
  ...READ,
  id: "demand.illicit_starts_direct_2012",
  means: "People who start heroin with no history of misusing prescription opioids, a year, 2012.",
  unit: "person/year",
  best: 107_149,
  range: [84_000, 137_000],
  prior: logNormal(107_149, 0.15),
  asOf: "January 2012",
  caution: STARTS_CAUTION,
});

export const illicit_starts_from_misuse_2012 = parameter({
  ...READ,
  id: "demand.illicit_starts_from_misuse_2012",
  means: "People misusing prescription opioids without a disorder who start heroin, a year, 2012.",
  unit: "person/year",
  best: 216_881,
  range: [169_000, 278_000],
  prior: logNormal(216_881, 0.15),
  asOf: "January 2012",
  caution: STARTS_CAUTION,
});

export const illicit_starts_from_prescription_disorder_2012 = parameter({
  ...READ,
  id: "demand.illicit_starts_from_prescription_disorder_2012",
  means: "People with prescription opioid use disorder who start heroin, a year, 2012.",
  unit: "person/year",
  best: 233_021,
  range: [182_000, 298_000],
  prior: logNormal(233_021, 0.15),
  asOf: "January 2012",
  caution: STARTS_CAUTION,
});

export const prescription_starters_stay_share = parameter({
  ...READ,
  id: "demand.prescription_starters_stay_share",
  means:
    "Share of people with prescription disorder who start heroin and go on to an illicit disorder.",
  unit: "1",
  best: 0.835,
  range: [0.7, 0.92],
  prior: logitNormal(0.835, [0.7, 0.92]),
  asOf: "January 2012",
  basis: "derived",
  caution:
    "178,400 a year move on (185,322 people times 0.535 times 1.80 for the ease of getting heroin) of 213,600 who leave the state of mixed use.",
});

export const illicit_use_quit_rate_2012 = parameter({
  ...READ,
  id: "demand.illicit_use_quit_rate_2012",
  means: "Net rate of quitting illicit opioid use without a disorder, at the heroin price of 2012.",
  unit: "1/year",
  best: 0.32,
  range: [0.25, 0.41],
  prior: logNormal(0.32, 0.15),
  asOf: "January 2012",
  basis: "derived",
  alternatives: [
    {
      value: 0.23,
      says: "The rate of 1999 (0.5) times the price of 2012 relative to 1999 to the power 1.46.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S1"],
    },
  ],
  defaultBecause:
    "It closes the balance of the base run: 324,030 starts less 42,970 a year of growth, over 731,517 people, less development of a disorder (0.05) and deaths (0.014). The rest of the difference is people who return to prescription opioids.",
});

export const other_death_rate_illicit_use = parameter({
  ...READ,
  id: "demand.other_death_rate_illicit_use",
  means:
    "Deaths from causes other than overdose a year of a person who uses illicit opioids without a disorder; taken for people in remission too.",
  unit: "1/year",
  best: 0.0128756,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
});

export const perceived_risk_2012_relative = parameter({
  ...READ,
  id: "demand.perceived_risk_2012_relative",
  means: "Perceived risk of heroin over the risk that people then saw, January 2012.",
  unit: "1",
  best: 0.8448,
  range: null,
  prior: fixed(),
  asOf: "January 2012",
  basis: "derived",
  caution:
    "25,595 over 30,297.5: deaths rose from 1999 to 2012, so that the quick memory of two years lags and the slow one of twenty years has not begun.",
});

export const illicit_remission_per_head_1999 = parameter({
  ...READ,
  id: "demand.illicit_remission_per_head_1999",
  means: "People in remission from illicit-opioid use disorder per head aged 12 and over, 1999.",
  unit: "1",
  best: 0.0021019,
  range: null,
  prior: fixed(),
  asOf: "January 1999",
  basis: "derived",
  caution:
    "464,783 (239,601 early or in treatment and 225,182 stable) over 221,123,000; the reference of recovery support in the published runs, which take remission from prescription disorder along.",
});

/** Parameters read in the base run. */
export const sourceBaseRunParameters: readonly Parameter[] = [
  illicit_use_2012,
  illicit_starts_direct_2012,
  illicit_starts_from_misuse_2012,
  illicit_starts_from_prescription_disorder_2012,
  prescription_starters_stay_share,
  illicit_use_quit_rate_2012,
  other_death_rate_illicit_use,
  perceived_risk_2012_relative,
  illicit_remission_per_head_1999,
];
