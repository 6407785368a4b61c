/** The authors' long-run model by age cohort: exit, prison and return (cartels.md 1b, M9). */
import { fixed, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const exit_age_exponent = parameter({
  id: "groups.exit_age_exponent",
  means: "Power of age to which the chance of leaving is proportional: the old leave first.",
  unit: "1",
  best: 15,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  caution: "An assumption of the authors; no rate of exit or desertion has been measured.",
});

export const longrun_members_1965 = parameter({
  id: "groups.longrun_members_1965",
  means: "Members in 1965, where the long-run model starts.",
  unit: "person",
  best: 23000,
  range: null,
  prior: fixed(),
  asOf: "1965",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  caution: "An assumption of the authors.",
});

export const longrun_members_ceiling = parameter({
  id: "groups.longrun_members_ceiling",
  means: "Members at which the long-run model levels off.",
  unit: "person",
  best: 600000,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  caution: "An assumption of the authors.",
});

export const longrun_recruitment_rate = parameter({
  id: "groups.longrun_recruitment_rate",
  means: "Recruits in a week for each member in the long-run model: 370 for 175,000.",
  unit: "1/week",
  best: 0.0021143,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
});

export const longrun_imprisonment_rate = parameter({
  id: "groups.longrun_imprisonment_rate",
  means: "Members imprisoned in a week for each member in the long-run model: 5,700 a year.",
  unit: "1/week",
  best: 0.000626,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
});

export const longrun_killing_rate = parameter({
  id: "groups.longrun_killing_rate",
  means: "Members killed in a week for each member in the long-run model: 6,500 a year.",
  unit: "1/week",
  best: 0.000714,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
});

export const longrun_saturation_rate = parameter({
  id: "groups.longrun_saturation_rate",
  means: "Exits in a week per squared size in the long-run model, which sets its ceiling.",
  unit: "1/(person*week)",
  best: 1.29e-9,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
});

export const second_imprisonment_share = parameter({
  id: "groups.second_imprisonment_share",
  means: "Mark-up of imprisonments for people imprisoned a second time.",
  unit: "1",
  best: 0.26,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
});

export const prison_sentence = parameter({
  id: "groups.prison_sentence",
  means: "Mean prison sentence, weighted towards short ones by one over their length.",
  unit: "year",
  best: 8.7,
  range: [4.3, 20.1],
  prior: logNormalFromRange(4.3, 20.1),
  asOf: "survey of inmates",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  caution:
    "From 40,297 records of inmates, whose quartiles are 7.25 and 27.6 years; a survey of people inside holds too many long sentences, hence the weights.",
  alternatives: [
    {
      value: 15,
      says: "Median of the inmates surveyed, unweighted.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.pc-code-2025b"],
    },
    {
      value: 20.1,
      says: "Mean of the inmates surveyed, unweighted.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.pc-code-2025b"],
    },
  ],
  defaultBecause: "People who enter prison, not people who are in it, are what the model counts.",
});

export const cohortModelParameters: readonly Parameter[] = [
  exit_age_exponent,
  longrun_members_1965,
  longrun_members_ceiling,
  longrun_recruitment_rate,
  longrun_imprisonment_rate,
  longrun_killing_rate,
  longrun_saturation_rate,
  second_imprisonment_share,
  prison_sentence,
];
