/** How starting, escalating and quitting answer to the number of users, to perceived risk and to availability: exponents of the SOURCE model, relative to 1999. */
import { fixed, logNormalFromRange, normal, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const social_influence_prescription_misuse = parameter({
  id: "demand.social_influence_prescription_misuse",
  means:
    "Exponent of social influence (users per head of population against 1999) on starting to misuse prescription opioids.",
  unit: "1",
  best: 0.79,
  range: [0.461, 1.123],
  prior: normalFromRange(0.461, 1.123),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const social_influence_heroin_from_misuse = parameter({
  id: "demand.social_influence_heroin_from_misuse",
  means:
    "Exponent of social influence (users per head of population against 1999) on starting heroin among people who misuse prescription opioids.",
  unit: "1",
  best: 1.79,
  range: [1.59, 1.98],
  prior: normalFromRange(1.59, 1.98),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const social_influence_heroin_from_prescription_disorder = parameter({
  id: "demand.social_influence_heroin_from_prescription_disorder",
  means:
    "Exponent of social influence (users per head of population against 1999) on starting heroin among people with prescription opioid use disorder.",
  unit: "1",
  best: 1.95,
  range: [1.74, 2],
  prior: triangular(1.673, 1.95, 2.0),
  priorNote: "Cut off at the upper bound of the search box, 2.",
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "At the upper bound of the search box.",
});

export const social_influence_heroin_direct = parameter({
  id: "demand.social_influence_heroin_direct",
  means:
    "Exponent of social influence (users per head of population against 1999) on starting heroin with no history of prescription opioids.",
  unit: "1",
  best: 0.12,
  range: [0.01, 0.33],
  prior: normal(0, 0.168, [0, 1]),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const social_influence_disorder = parameter({
  id: "demand.social_influence_disorder",
  means:
    "Exponent of social influence (users per head of population against 1999) on developing a disorder, of prescription or illicit opioids.",
  unit: "1",
  best: 0,
  range: [0, 0.14],
  prior: fixed(),
  priorNote: "The best estimate is about 0 and the suggestion is to hold it there.",
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const perceived_risk_heroin_from_prescription = parameter({
  id: "demand.perceived_risk_heroin_from_prescription",
  means:
    "Exponent of perceived risk (smoothed deaths and non-fatal overdoses against 1999) on starting heroin among people who use prescription opioids; more risk, fewer starts.",
  unit: "1",
  best: 0.928,
  range: [0.802, 1.043],
  prior: normalFromRange(0.802, 1.043),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const perceived_risk_heroin_direct = parameter({
  id: "demand.perceived_risk_heroin_direct",
  means:
    "Exponent of perceived risk (smoothed deaths and non-fatal overdoses against 1999) on starting heroin directly; more risk, fewer starts.",
  unit: "1",
  best: 0.271,
  range: [0.189, 0.42],
  prior: logNormalFromRange(0.189, 0.42),
  priorNote: "Log-normal instead of the suggested normal, because the interval is skewed.",
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const perceived_risk_misuse_diverted = parameter({
  id: "demand.perceived_risk_misuse_diverted",
  means:
    "Exponent of perceived risk (smoothed deaths and non-fatal overdoses against 1999) on starting misuse from diverted pills; more risk, fewer starts.",
  unit: "1",
  best: 0.556,
  range: [0.432, 0.668],
  prior: normalFromRange(0.432, 0.668),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const perceived_risk_misuse_own_prescription = parameter({
  id: "demand.perceived_risk_misuse_own_prescription",
  means:
    "Exponent of perceived risk (smoothed deaths and non-fatal overdoses against 1999) on starting misuse from one's own prescription; more risk, fewer starts.",
  unit: "1",
  best: 0.566,
  range: [0.36, 0.823],
  prior: normalFromRange(0.36, 0.823),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const perceived_risk_misuse_quit = parameter({
  id: "demand.perceived_risk_misuse_quit",
  means:
    "Exponent of perceived risk (smoothed deaths and non-fatal overdoses against 1999) on quitting prescription misuse; more risk, more quitting.",
  unit: "1",
  best: 0.559,
  range: [0.359, 0.761],
  prior: normalFromRange(0.359, 0.761),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const perceived_risk_rise_time = parameter({
  id: "demand.perceived_risk_rise_time",
  means: "Smoothing time of perceived risk while risk is rising.",
  unit: "year",
  best: 2,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An assumption of the SOURCE model, not fitted.",
});

export const perceived_risk_fall_time = parameter({
  id: "demand.perceived_risk_fall_time",
  means: "Smoothing time of perceived risk while risk is falling.",
  unit: "year",
  best: 20,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An assumption of the SOURCE model, not fitted.",
});

export const nonfatal_overdose_weight = parameter({
  id: "demand.nonfatal_overdose_weight",
  means: "Weight of a non-fatal overdose in perceived risk, where a death weighs 1.",
  unit: "1",
  best: 0.1,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An assumption of the SOURCE model, not fitted.",
});

export const heroin_availability_quit_exponent = parameter({
  id: "demand.heroin_availability_quit_exponent",
  means:
    "Exponent of heroin availability (inverse of the price index) on quitting heroin use without a disorder.",
  unit: "1",
  best: 1.46,
  range: [1.1, 1.9],
  prior: normalFromRange(1.1, 1.9),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const relative_availability_disorder_exponent = parameter({
  id: "demand.relative_availability_disorder_exponent",
  means:
    "Exponent of the availability of prescription opioids relative to heroin on the step from disorder with some heroin to heroin use disorder.",
  unit: "1",
  best: 1.26,
  range: [0.8, 1.67],
  prior: normalFromRange(0.8, 1.67),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const prescription_availability_disorder_exponent = parameter({
  id: "demand.prescription_availability_disorder_exponent",
  means: "Exponent of the availability of prescription opioids on developing a disorder.",
  unit: "1",
  best: 1.22,
  range: [0.96, 1.62],
  prior: normalFromRange(0.96, 1.62),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

/** Every parameter of this file. */
export const feedbackExponentParameters: readonly Parameter[] = [
  social_influence_prescription_misuse,
  social_influence_heroin_from_misuse,
  social_influence_heroin_from_prescription_disorder,
  social_influence_heroin_direct,
  social_influence_disorder,
  perceived_risk_heroin_from_prescription,
  perceived_risk_heroin_direct,
  perceived_risk_misuse_diverted,
  perceived_risk_misuse_own_prescription,
  perceived_risk_misuse_quit,
  perceived_risk_rise_time,
  perceived_risk_fall_time,
  nonfatal_overdose_weight,
  heroin_availability_quit_exponent,
  relative_availability_disorder_exponent,
  prescription_availability_disorder_exponent,
];
