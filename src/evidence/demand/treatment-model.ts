/** How people look for treatment with medication, how long they stay and what it does, as in the SOURCE model. */
import { fixed, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const treatment_seeking_prescription_disorder = parameter({
  id: "demand.treatment_seeking_prescription_disorder",
  means:
    "Rate at which people with prescription opioid use disorder seek treatment, all medications.",
  unit: "1/year",
  best: 0.493,
  range: [0.375, 0.82],
  prior: logNormalFromRange(0.375, 0.82),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_seeking_illicit_disorder_relative = parameter({
  id: "demand.treatment_seeking_illicit_disorder_relative",
  means:
    "Rate of seeking treatment in heroin or illicit-opioid use disorder, relative to prescription disorder.",
  unit: "1",
  best: 4.843,
  range: null,
  prior: fixed(),
  asOf: "data, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_split_illicit_buprenorphine = parameter({
  id: "demand.treatment_split_illicit_buprenorphine",
  means:
    "Share of those seeking treatment for heroin or illicit-opioid use disorder who seek buprenorphine.",
  unit: "1",
  best: 0.55,
  range: null,
  prior: fixed(),
  asOf: "data, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_split_illicit_methadone = parameter({
  id: "demand.treatment_split_illicit_methadone",
  means:
    "Share of those seeking treatment for heroin or illicit-opioid use disorder who seek methadone.",
  unit: "1",
  best: 0.36,
  range: null,
  prior: fixed(),
  asOf: "data, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_split_illicit_naltrexone = parameter({
  id: "demand.treatment_split_illicit_naltrexone",
  means:
    "Share of those seeking treatment for heroin or illicit-opioid use disorder who seek extended-release naltrexone.",
  unit: "1",
  best: 0.09,
  range: null,
  prior: fixed(),
  asOf: "data, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_split_prescription_buprenorphine = parameter({
  id: "demand.treatment_split_prescription_buprenorphine",
  means:
    "Share of those seeking treatment for prescription opioid use disorder who seek buprenorphine.",
  unit: "1",
  best: 0.625,
  range: null,
  prior: fixed(),
  asOf: "data, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_split_prescription_methadone = parameter({
  id: "demand.treatment_split_prescription_methadone",
  means:
    "Share of those seeking treatment for prescription opioid use disorder who seek methadone.",
  unit: "1",
  best: 0.056,
  range: null,
  prior: fixed(),
  asOf: "data, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_split_prescription_naltrexone = parameter({
  id: "demand.treatment_split_prescription_naltrexone",
  means:
    "Share of those seeking treatment for prescription opioid use disorder who seek extended-release naltrexone.",
  unit: "1",
  best: 0.319,
  range: null,
  prior: fixed(),
  asOf: "data, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_barrier_share = parameter({
  id: "demand.treatment_barrier_share",
  means: "Share of the demand for treatment that is lost to cost and other barriers.",
  unit: "1",
  best: 0.283,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_barrier_cost_share = parameter({
  id: "demand.treatment_barrier_cost_share",
  means: "Share of the demand for treatment that is lost to cost, a part of all barriers.",
  unit: "1",
  best: 0.121,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_barrier_other_share = parameter({
  id: "demand.treatment_barrier_other_share",
  means: "Share of the demand for treatment that is lost to barriers other than cost.",
  unit: "1",
  best: 0.162,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_stay_buprenorphine = parameter({
  id: "demand.treatment_stay_buprenorphine",
  means: "Mean stay in treatment with buprenorphine.",
  unit: "year",
  best: 0.61,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_stay_methadone = parameter({
  id: "demand.treatment_stay_methadone",
  means: "Mean stay in treatment with methadone.",
  unit: "year",
  best: 1,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_stay_naltrexone = parameter({
  id: "demand.treatment_stay_naltrexone",
  means: "Mean stay in treatment with extended-release naltrexone.",
  unit: "year",
  best: 0.22,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_success_buprenorphine = parameter({
  id: "demand.treatment_success_buprenorphine",
  means: "Share of those leaving treatment with buprenorphine who leave in remission.",
  unit: "1",
  best: 0.162,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Follows from the mean stay by the success curve of the same model.",
});

export const treatment_success_methadone = parameter({
  id: "demand.treatment_success_methadone",
  means: "Share of those leaving treatment with methadone who leave in remission.",
  unit: "1",
  best: 0.221,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Follows from the mean stay by the success curve of the same model.",
});

export const treatment_success_naltrexone = parameter({
  id: "demand.treatment_success_naltrexone",
  means:
    "Share of those leaving treatment with extended-release naltrexone who leave in remission.",
  unit: "1",
  best: 0.118,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Follows from the mean stay by the success curve of the same model.",
});

export const treatment_success_scale = parameter({
  id: "demand.treatment_success_scale",
  means:
    "Largest share leaving in remission, the scale of the success curve: p = scale * k^2/(1+k^2) * exp((2/k)*(stay - k)) for stays in years below k.",
  unit: "1",
  best: 0.85,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_success_stay = parameter({
  id: "demand.treatment_success_stay",
  means: "Stay above which success no longer rises, k of the success curve.",
  unit: "year",
  best: 2.5,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

/** Every parameter of this file. */
export const treatmentModelParameters: readonly Parameter[] = [
  treatment_seeking_prescription_disorder,
  treatment_seeking_illicit_disorder_relative,
  treatment_split_illicit_buprenorphine,
  treatment_split_illicit_methadone,
  treatment_split_illicit_naltrexone,
  treatment_split_prescription_buprenorphine,
  treatment_split_prescription_methadone,
  treatment_split_prescription_naltrexone,
  treatment_barrier_share,
  treatment_barrier_cost_share,
  treatment_barrier_other_share,
  treatment_stay_buprenorphine,
  treatment_stay_methadone,
  treatment_stay_naltrexone,
  treatment_success_buprenorphine,
  treatment_success_methadone,
  treatment_success_naltrexone,
  treatment_success_scale,
  treatment_success_stay,
];
