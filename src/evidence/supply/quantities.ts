/** How much of each drug Americans use, what they pay in all, and how much moves: the tonnage. */
import {
  fixed,
  logNormal,
  logNormalFromRange,
  normal,
  normalFromRange,
  triangular,
  uniform,
} from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const fentanyl_consumption_2021 = parameter({
  id: "supply.fentanyl_consumption_2021",
  means:
    "Pure illegally made fentanyl used in the United States in a year, before the supply shock.",
  unit: "t/year",
  best: 5,
  range: [2, 9],
  prior: logNormal(5, 0.45, [0, 10]),
  asOf: "2021",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22"],
  caution: "Only the upper bound, single-digit tonnes, is published; the centre is ours.",
  alternatives: [
    {
      value: null,
      range: [1, 9.9],
      says: "Anything up to the published bound of single-digit tonnes, all equally likely.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-KILMER22"],
    },
    {
      value: null,
      range: [3, 5],
      says: "Remembered from a federal commission report of 2022, which is not among the sources held.",
      basis: "published",
      seen: "recalled",
      sources: ["supply.S-KILMER22"],
    },
  ],
  defaultBecause: "Middle of what the one published bound allows; nothing narrower is published.",
});

export const fentanyl_consumption_2025 = parameter({
  id: "supply.fentanyl_consumption_2025",
  means:
    "Pure illegally made fentanyl used in the United States in a year, after the supply shock.",
  unit: "t/year",
  best: 3,
  range: [1, 6],
  prior: logNormal(3, 0.45),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22", "supply.S-SCI26", "supply.S-DEA25"],
  caution:
    "The value for 2021 times 0.5 to 0.6, because purity and deaths both fell by a third to a half; no measurement exists.",
});

export const methamphetamine_consumption_2016 = parameter({
  id: "supply.methamphetamine_consumption_2016",
  means: "Pure methamphetamine used in the United States in a year.",
  unit: "t/year",
  best: 171,
  range: [100, 300],
  prior: logNormalFromRange(100, 300),
  asOf: "2016",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19"],
  caution:
    "The tonnage is remembered; only the 3.2 million chronic users of the same study were read.",
  alternatives: [
    {
      value: 171,
      range: [100, 240],
      says: "The same figure with the narrower range of the demand evidence.",
      basis: "published",
      seen: "recalled",
      sources: ["supply.S-RAND19"],
    },
  ],
  defaultBecause: "The wider of two judged ranges round one remembered figure.",
});

export const methamphetamine_consumption_2024 = parameter({
  id: "supply.methamphetamine_consumption_2024",
  means: "Pure methamphetamine used in the United States in a year, latest.",
  unit: "t/year",
  best: 250,
  range: [150, 350],
  prior: normalFromRange(150, 350),
  asOf: "2024",
  basis: "judgement",
  seen: "recalled",
  sources: ["supply.S-RAND19", "supply.S-CBPFILE"],
  caution: "No estimate of tonnage exists after 2016.",
  alternatives: [
    {
      value: 171,
      range: [100, 240],
      says: "No growth since the last estimate.",
      basis: "judgement",
      seen: "recalled",
      sources: ["supply.S-RAND19"],
    },
  ],
  defaultBecause: "Growth in line with seizures (up 21 % from FY2023 to FY2025) and with deaths.",
});

export const methamphetamine_availability_2001 = parameter({
  id: "supply.methamphetamine_availability_2001",
  means:
    "Pure methamphetamine available in the United States in a year, by a government working group.",
  unit: "t/year",
  best: 144,
  range: [120, 167],
  prior: uniform(120, 167),
  asOf: "2001",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NDIC05"],
  caution: "For scale only; its method differs from the later estimates of use.",
});

export const cocaine_consumption_2016 = parameter({
  id: "supply.cocaine_consumption_2016",
  means: "Pure cocaine used in the United States in a year.",
  unit: "t/year",
  best: 145,
  range: [90, 210],
  prior: logNormal(145, 0.25),
  asOf: "2016",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22"],
});

export const heroin_consumption_2016 = parameter({
  id: "supply.heroin_consumption_2016",
  means: "Pure heroin used in the United States in a year.",
  unit: "t/year",
  best: 47,
  range: [25, 75],
  prior: logNormal(47, 0.31),
  asOf: "2016",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22"],
  caution: "Fentanyl has displaced much of it since.",
});

const SPENDING_SPREAD =
  "No range is published; a spread of 0.35 in the logarithm is suggested with the split by drug.";

export const retail_spending_three_drugs_2016 = parameter({
  id: "supply.retail_spending_three_drugs_2016",
  means: "US retail spending on cocaine, heroin and methamphetamine in a year.",
  unit: "USD2018/year",
  best: 94e9,
  range: [60e9, 140e9],
  prior: logNormalFromRange(60e9, 140e9),
  asOf: "2016",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19"],
  caution: "Sum of the split by drug as quoted by a data publisher in 2019; dollars of 2018.",
});

export const retail_spending_cocaine_2016 = parameter({
  id: "supply.retail_spending_cocaine_2016",
  means: "US retail spending on cocaine in a year.",
  unit: "USD2018/year",
  best: 24e9,
  range: null,
  prior: logNormal(24e9, 0.35),
  asOf: "2016",
  basis: "published",
  seen: "read",
  sources: ["supply.S-RAND19"],
  caution: SPENDING_SPREAD,
});

export const retail_spending_heroin_2016 = parameter({
  id: "supply.retail_spending_heroin_2016",
  means: "US retail spending on heroin in a year.",
  unit: "USD2018/year",
  best: 43e9,
  range: null,
  prior: logNormal(43e9, 0.35),
  asOf: "2016",
  basis: "published",
  seen: "read",
  sources: ["supply.S-RAND19"],
  caution: SPENDING_SPREAD,
});

export const retail_spending_methamphetamine_2016 = parameter({
  id: "supply.retail_spending_methamphetamine_2016",
  means: "US retail spending on methamphetamine in a year.",
  unit: "USD2018/year",
  best: 27e9,
  range: null,
  prior: logNormal(27e9, 0.35),
  asOf: "2016",
  basis: "published",
  seen: "read",
  sources: ["supply.S-RAND19"],
  caution: SPENDING_SPREAD,
});

export const retail_spending_cannabis_2016 = parameter({
  id: "supply.retail_spending_cannabis_2016",
  means: "US retail spending on cannabis in a year.",
  unit: "USD2018/year",
  best: 52e9,
  range: null,
  prior: logNormal(52e9, 0.35),
  asOf: "2016",
  basis: "published",
  seen: "read",
  sources: ["supply.S-RAND19"],
  caution: SPENDING_SPREAD,
});

export const retail_spending_four_drugs_2016 = parameter({
  id: "supply.retail_spending_four_drugs_2016",
  means: "US retail spending on cannabis, cocaine, heroin and methamphetamine in a year.",
  unit: "USD2018/year",
  best: 146e9,
  range: [120e9, 200e9],
  prior: logNormalFromRange(120e9, 200e9),
  asOf: "2016",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19", "supply.S-RAND19-NEWS"],
  caution: "Between 120 and 145 in the years 2006 to 2016.",
});

export const chronic_cocaine_users_2016 = parameter({
  id: "supply.chronic_cocaine_users_2016",
  means: "People in the United States who use cocaine on four or more days a month.",
  unit: "person",
  best: 2.4e6,
  range: [1.68e6, 3.12e6],
  prior: normal(2.4e6, 0.43e6),
  asOf: "2016",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19-NEWS"],
  caution: "The range is 30 % either way, our judgement.",
});

export const counterfeit_pill_mass = parameter({
  id: "supply.counterfeit_pill_mass",
  means: "Mass of one counterfeit fentanyl pill.",
  unit: "g/pill",
  best: 0.108,
  range: [0.1, 0.12],
  prior: normal(0.109, 0.006),
  asOf: "2023",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CBSLA"],
  caution: "One seizure: 1,016,270 pills weighed 241 lb.",
});

export const counterfeit_pill_fentanyl = parameter({
  id: "supply.counterfeit_pill_fentanyl",
  means: "Mean fentanyl in one seized counterfeit pill.",
  unit: "mg/pill",
  best: 1.9,
  range: [1, 2.5],
  prior: normal(1.8, 0.45, [0, 10]),
  asOf: "2022-2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-NDTA24", "supply.S-NDTA25"],
  caution: "1.94, the latest, rounded. Varies over time; see the series of mean content.",
  alternatives: [
    {
      value: 2.4,
      says: "Report of 2024, tests of 2022 and 2023.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-NDTA24"],
    },
    {
      value: 1.94,
      says: "Report of 2025, tests of 2024.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-NDTA25"],
    },
  ],
  defaultBecause: "The latest report.",
});

export const cocaine_world_output_2023 = parameter({
  id: "supply.cocaine_world_output_2023",
  means: "World potential production of cocaine in a year.",
  unit: "t/year",
  best: 3700,
  range: [2000, 4200],
  prior: triangular(1600, 3700, 4350),
  asOf: "2023",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-UNODC"],
  alternatives: [
    {
      value: 1976,
      says: "World output in 2017, as read.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-UNODC"],
    },
  ],
  defaultBecause: "The latest year, though remembered; the figure that was read is for 2017.",
});

export const cocaine_documented_flow_2015 = parameter({
  id: "supply.cocaine_documented_flow_2015",
  means: "Cocaine in documented first movements northward in a year, US interagency database.",
  unit: "t/year",
  best: 1592,
  range: [1592, 1990],
  prior: uniform(1592, 1990),
  asOf: "2015",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["supply.S-NARCOCODE"],
  caution: "The upper end adds 25 % for under-reporting. Flow for all markets, not only the US.",
});

export const cocaine_documented_movements_2015 = parameter({
  id: "supply.cocaine_documented_movements_2015",
  means: "Documented first movements of cocaine northward in a month, US interagency database.",
  unit: "event/month",
  best: 206,
  range: null,
  prior: fixed(),
  asOf: "2015",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
});

export const cocaine_eastern_pacific_share_2015 = parameter({
  id: "supply.cocaine_eastern_pacific_share_2015",
  means: "Share of the documented northward cocaine movements that used the eastern Pacific.",
  unit: "1",
  best: 0.72,
  range: null,
  prior: fixed(),
  asOf: "2015",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
});

export const cocaine_load_per_movement_2015 = parameter({
  id: "supply.cocaine_load_per_movement_2015",
  means: "Mean load of one documented northward movement of cocaine.",
  unit: "t/event",
  best: 0.64,
  range: [0.6, 1.5],
  prior: triangular(0.55, 0.64, 1.7),
  asOf: "2015",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-NARCOCODE"],
  caution: "1,592 t over 206 movements a month; up to 1.5 t is assumed for a vessel.",
});

/** Quantities of drug used, paid for, carried and seen. */
export const quantityParameters: readonly Parameter[] = [
  fentanyl_consumption_2021,
  fentanyl_consumption_2025,
  methamphetamine_consumption_2016,
  methamphetamine_consumption_2024,
  methamphetamine_availability_2001,
  cocaine_consumption_2016,
  heroin_consumption_2016,
  retail_spending_three_drugs_2016,
  retail_spending_cocaine_2016,
  retail_spending_heroin_2016,
  retail_spending_methamphetamine_2016,
  retail_spending_cannabis_2016,
  retail_spending_four_drugs_2016,
  chronic_cocaine_users_2016,
  counterfeit_pill_mass,
  counterfeit_pill_fentanyl,
  cocaine_world_output_2023,
  cocaine_documented_flow_2015,
  cocaine_documented_movements_2015,
  cocaine_eastern_pacific_share_2015,
  cocaine_load_per_movement_2015,
];
