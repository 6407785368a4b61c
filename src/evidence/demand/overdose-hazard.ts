/** How often people overdose and how often they survive, as the SOURCE model was fitted to 1999-2020. */
import { beta, fixed, logNormal, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const overdose_rate_illicit_disorder = parameter({
  id: "demand.overdose_rate_illicit_disorder",
  means:
    "Overdoses, fatal or not, a year of a person with heroin or other illicit-opioid use disorder while no fentanyl is in the supply.",
  unit: "1/year",
  best: 0.167,
  range: [0.115, 0.2],
  prior: beta(2.91, 0.667, [0.05, 0.2]),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "The posterior presses on the upper bound of the search box, 0.05 to 0.2.",
});

export const overdose_rate_illicit_use_relative = parameter({
  id: "demand.overdose_rate_illicit_use_relative",
  means:
    "Overdose rate of people who use heroin without a disorder, relative to the rate with a disorder.",
  unit: "1",
  best: 0.25,
  range: [0.25, 0.31],
  prior: fixed(),
  priorNote:
    "The fit sits on the lower bound of its search box; the suggestion is to hold it there.",
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const overdose_rate_prescription_disorder = parameter({
  id: "demand.overdose_rate_prescription_disorder",
  means: "Overdoses, fatal or not, a year of a person with prescription opioid use disorder.",
  unit: "1/year",
  best: 0.251,
  range: [0.198, 0.298],
  prior: normalFromRange(0.198, 0.298),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const overdose_rate_prescription_misuse = parameter({
  id: "demand.overdose_rate_prescription_misuse",
  means:
    "Overdoses, fatal or not, a year of a person who misuses prescription opioids without a disorder.",
  unit: "1/year",
  best: 0.001,
  range: [0.001, 0.0034],
  prior: logNormal(0.001, 0.624, [0.001, 0.01]),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "The best estimate is the lower bound of the search box.",
});

export const overdose_rate_synthetic_prescription_disorder = parameter({
  id: "demand.overdose_rate_synthetic_prescription_disorder",
  means:
    "Extra overdoses from synthetic opioids a year of a person with prescription disorder who does not use heroin.",
  unit: "1/year",
  best: 0.0072,
  range: [0.0051, 0.0092],
  prior: normalFromRange(0.0051, 0.0092),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const fentanyl_overdose_multiplier = parameter({
  id: "demand.fentanyl_overdose_multiplier",
  means:
    "Overdose rate when all illicit opioids contain fentanyl, as a multiple of the rate without fentanyl (m).",
  unit: "1",
  best: 2,
  range: [2, 2.09],
  prior: triangular(2.0, 2.0, 2.116),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution:
    "At the lower bound of its prior (2 to 7) and traded off against the relative survival: weakly identified.",
});

export const fentanyl_survival_relative = parameter({
  id: "demand.fentanyl_survival_relative",
  means:
    "Chance of surviving an overdose without help when all illicit opioids contain fentanyl, relative to heroin (phi).",
  unit: "1",
  best: 0.736,
  range: [0.605, 0.792],
  prior: beta(44.7, 19),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const prescription_overdose_survival = parameter({
  id: "demand.prescription_overdose_survival",
  means: "Chance of surviving an overdose of prescription opioids with no help.",
  unit: "1",
  best: 0.9734,
  range: [0.967, 0.9776],
  prior: beta(2500, 70.6),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const heroin_overdose_survival_relative = parameter({
  id: "demand.heroin_overdose_survival_relative",
  means:
    "Chance of surviving an overdose of heroin with no help, relative to prescription opioids.",
  unit: "1",
  best: 0.981,
  range: [0.963, 0.992],
  prior: beta(239, 4.94),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "The worked hazards of the evidence use the unrounded best estimate 0.9806.",
});

export const overdose_witnessed_share = parameter({
  id: "demand.overdose_witnessed_share",
  means: "Share of overdoses that somebody witnesses.",
  unit: "1",
  best: 0.764,
  range: [0.664, 0.864],
  prior: normalFromRange(0.664, 0.864),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "Held fixed in the SOURCE model; the range of 0.1 either way is ours.",
});

export const emergency_call_share = parameter({
  id: "demand.emergency_call_share",
  means: "Share of witnesses of an overdose who call the emergency services.",
  unit: "1",
  best: 0.424,
  range: [0.324, 0.524],
  prior: normalFromRange(0.324, 0.524),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "Held fixed in the SOURCE model; the range of 0.1 either way is ours.",
});

export const naloxone_kit_efficiency = parameter({
  id: "demand.naloxone_kit_efficiency",
  means:
    "Kits to chance of naloxone at hand: the chance is 1 - exp(-efficiency * kits a year per person aged 12 and over). Published as 0.000343 per kit per 100,000 people.",
  unit: "person*year/kit",
  best: 34.3,
  range: [32.9, 36.4],
  prior: normalFromRange(32.9, 36.4),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution:
    "The published numbers (0.000343, range 0.000329 to 0.000364) are multiplied by 100,000 to be per kit per person.",
});

export const naloxone_kits_illicit_share = parameter({
  id: "demand.naloxone_kits_illicit_share",
  means: "Share of naloxone kits that reach people who use heroin or other illicit opioids.",
  unit: "1",
  best: 0.937,
  range: [0.911, 0.95],
  prior: beta(419, 30.8),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const naloxone_at_hand_2020 = parameter({
  id: "demand.naloxone_at_hand_2020",
  means:
    "Chance that naloxone is at hand in a witnessed overdose, as simulated by the SOURCE model for 2020.",
  unit: "1",
  best: 0.235,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An output of the model, not an observation.",
});

export const naloxone_at_hand_2022 = parameter({
  id: "demand.naloxone_at_hand_2022",
  means:
    "Chance that naloxone is at hand in a witnessed overdose, as simulated by the SOURCE model for 2022.",
  unit: "1",
  best: 0.276,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An output of the model, not an observation.",
});

export const naloxone_at_hand_2032 = parameter({
  id: "demand.naloxone_at_hand_2032",
  means:
    "Chance that naloxone is at hand in a witnessed overdose, as simulated by the SOURCE model for 2032.",
  unit: "1",
  best: 0.321,
  range: null,
  prior: fixed(),
  asOf: "2032, base projection of 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An output of the model, not an observation.",
});

/** Every parameter of this file. */
export const overdoseHazardParameters: readonly Parameter[] = [
  overdose_rate_illicit_disorder,
  overdose_rate_illicit_use_relative,
  overdose_rate_prescription_disorder,
  overdose_rate_prescription_misuse,
  overdose_rate_synthetic_prescription_disorder,
  fentanyl_overdose_multiplier,
  fentanyl_survival_relative,
  prescription_overdose_survival,
  heroin_overdose_survival_relative,
  overdose_witnessed_share,
  emergency_call_share,
  naloxone_kit_efficiency,
  naloxone_kits_illicit_share,
  naloxone_at_hand_2020,
  naloxone_at_hand_2022,
  naloxone_at_hand_2032,
];
