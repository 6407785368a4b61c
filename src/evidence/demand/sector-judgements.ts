/**
 * Numbers that the sector needs and no source states: wide judgements, and arithmetic on other
 * records that no publication has done.
 */
import { fixed, logNormal, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const JUDGED = { basis: "judgement", seen: "read" } as const;

const TRIANGLE =
  "Triangular over the whole suggested range, so that its 5-95 % span is narrower." as const;

export const fentanyl_share_now = parameter({
  ...JUDGED,
  id: "demand.fentanyl_share_now",
  means: "Fentanyl share of illicit opioids in 2025; the record ends in 2021.",
  unit: "1",
  best: 0.81,
  range: [0.66, 0.995],
  prior: triangular(0.66, 0.81, 0.995),
  priorNote: TRIANGLE,
  asOf: "2025",
  sources: ["demand.S1", "demand.S5"],
  caution:
    "Last recorded: 0.698 in 2021. The published projection has 0.81 in 2032 as base and 0.995 from 2028 as high; deaths with heroin fell to 2,700 in 2024, which speaks for a high share. By weight 94 % of the opioids seized at the border in 2024 were fentanyl, but bulk fentanyl is weak.",
});

export const strength_habituation_time = parameter({
  ...JUDGED,
  id: "demand.strength_habituation_time",
  means:
    "Time in which people who use illicit opioids become used to another strength of fentanyl, by tolerance and by dosing.",
  unit: "year",
  best: 2,
  range: [0.9, 4.6],
  prior: logNormal(2, 0.5),
  asOf: "2019-2026",
  sources: ["supply.S-SCI26", "mexico-data.supply-shock-repo"],
  caution:
    "No study measures it. A fixed reference strength cannot hold both the years 2020-23, when purity rose by 2.4 and deaths by 1.3, and the years since, when deaths fell to the level of 2019 at a purity above that of 2019.",
});

export const treatment_capacity_lag = parameter({
  ...JUDGED,
  id: "demand.treatment_capacity_lag",
  means: "Time from the decision on treatment places to places that are open.",
  unit: "year",
  best: 2,
  range: [1, 3],
  prior: triangular(1, 2, 3),
  priorNote: TRIANGLE,
  asOf: "undated",
  sources: ["demand.S1"],
  caution: "The published runs phase every policy in over three years.",
});

export const drug_checking_effect = parameter({
  ...JUDGED,
  id: "demand.drug_checking_effect",
  means: "Fall of the exposure to fentanyl, as a share, of a person reached by drug checking.",
  unit: "1",
  best: 0.1,
  range: [0, 0.4],
  prior: triangular(0, 0.1, 0.4),
  priorNote: TRIANGLE,
  asOf: "undated",
  sources: ["demand.S3"],
  caution:
    "No effect on overdose was found in the evidence. People who know that all supply holds fentanyl can still use less or not alone.",
});

export const prevention_effect = parameter({
  ...JUDGED,
  id: "demand.prevention_effect",
  means: "Share of starts of illicit drug use that prevention averts among the youth it reaches.",
  unit: "1",
  best: 0.15,
  range: [0, 0.4],
  prior: triangular(0, 0.15, 0.4),
  priorNote: TRIANGLE,
  asOf: "undated",
  sources: ["demand.S1"],
  caution: "Published runs lower starts by 10, 20 and 50 %; they do not say what would do it.",
});

export const methamphetamine_quit_rate = parameter({
  ...JUDGED,
  id: "demand.methamphetamine_quit_rate",
  means: "Net rate of quitting methamphetamine in a past-year user.",
  unit: "1/year",
  best: 0.15,
  range: [0.066, 0.34],
  prior: logNormal(0.15, 0.5),
  asOf: "undated",
  sources: ["demand.S21"],
  caution:
    "No model with published rates exists. It sets how fast the number of users answers to fewer starts, not its level: starts are those that keep the recorded number.",
});

export const methamphetamine_fentanyl_risk_relative = parameter({
  id: "demand.methamphetamine_fentanyl_risk_relative",
  means:
    "Hazard of dying of an overdose with fentanyl of a past-year methamphetamine user, relative to a person with illicit-opioid use disorder.",
  unit: "1",
  best: 0.273,
  range: [0.17, 0.45],
  prior: logNormal(0.273, 0.3),
  asOf: "2023",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["demand.S5", "demand.S67", "demand.S1", "demand.S14"],
  caution:
    "0.7 of 34,855 deaths of 2023 over 2.55 million users is 0.0096 a year; 0.035 a year is the hazard with a disorder. Most of these users also use opioids: the number is a mean over all.",
});

export const naloxone_elasticity_stronger = parameter({
  id: "demand.naloxone_elasticity_stronger",
  means:
    "Fall of the chance that help fails for a rise of naloxone kits above the record, both as logarithms, in the stronger reading.",
  unit: "1",
  best: 1.0965,
  range: [0.85, 1.36],
  prior: triangular(0.65, 1.0965, 1.54),
  asOf: "projection of 2020-2029",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S52"],
  caution:
    "-ln(0.75) / ln(1.3): 30 % more naloxone, 25 % fewer deaths. No saturation is published; the chance cannot rise above that without any naloxone.",
});

export const price_adjustment_time = parameter({
  ...JUDGED,
  id: "demand.price_adjustment_time",
  means: "Time in which the response of use to a price goes from its short to its long run.",
  unit: "month",
  best: 18,
  range: [8, 41],
  prior: logNormal(18, 0.5),
  asOf: "undated",
  sources: ["demand.S48"],
  caution:
    "Partial adjustment with long over short run 1.7 to 3 and a first period of a year gives 1.1 to 2.5 years.",
});

export const other_overdose_deaths_after_record = parameter({
  ...JUDGED,
  id: "demand.other_overdose_deaths_after_record",
  means:
    "Overdose deaths without fentanyl, other synthetic opioids, heroin or methamphetamine after the record ends in 2024, over those of 2024.",
  unit: "1",
  best: 1,
  range: [0.78, 1.28],
  prior: logNormal(1, 0.15),
  asOf: "2025 on",
  sources: ["demand.S8"],
  caution:
    "All deaths of 2025 (68,632) less 39,000 with synthetic opioids leave about as many others as in 2024.",
});

/** Single points of series that equations need by themselves. */
const POINT = { range: null, prior: fixed(), basis: "published", seen: "read" } as const;

export const fentanyl_share_2016 = parameter({
  ...POINT,
  id: "demand.fentanyl_share_2016",
  means: "Fentanyl share of illicit opioids in 2016, the year of the estimate of heroin used.",
  unit: "1",
  best: 0.185,
  asOf: "2016",
  sources: ["demand.S1"],
});

export const fentanyl_share_2021 = parameter({
  ...POINT,
  id: "demand.fentanyl_share_2021",
  means: "Fentanyl share of illicit opioids in 2021, the year of the estimate of fentanyl used.",
  unit: "1",
  best: 0.698,
  asOf: "2021, part of the year",
  sources: ["demand.S1"],
});

export const psychostimulant_deaths_2023 = parameter({
  ...POINT,
  id: "demand.psychostimulant_deaths_2023",
  means: "Deaths from overdose with psychostimulants other than cocaine, 2023.",
  unit: "person/year",
  best: 34_855,
  asOf: "2023",
  sources: ["demand.S5"],
});

/** Parameters that the sector adds. */
export const sectorJudgementParameters: readonly Parameter[] = [
  fentanyl_share_now,
  strength_habituation_time,
  treatment_capacity_lag,
  drug_checking_effect,
  prevention_effect,
  methamphetamine_quit_rate,
  methamphetamine_fentanyl_risk_relative,
  naloxone_elasticity_stronger,
  price_adjustment_time,
  other_overdose_deaths_after_record,
  fentanyl_share_2016,
  fentanyl_share_2021,
  psychostimulant_deaths_2023,
];
