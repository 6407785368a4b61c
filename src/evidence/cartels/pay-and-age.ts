/** What members are paid, what others earn, and how young people join (cartels.md 1e). */
import { fixed, logNormalFromRange, logUniform, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const pay_lookout = parameter({
  id: "groups.pay_lookout",
  means: "Weekly pay of a lookout in ledgers of the CJNG.",
  unit: "MXN2025/week",
  best: 2500,
  range: [2500, 5000],
  prior: logNormalFromRange(2500, 5000),
  asOf: "February 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.unotv-2026"],
  caution: "In pesos of 2026, for which no deflator is held: stated as if of 2025.",
});

export const pay_gunman_2010 = parameter({
  id: "groups.pay_gunman_2010",
  means: "Monthly pay of a gunman, by the press of 2010.",
  unit: "MXN2010/month",
  best: null,
  range: [5000, 20000],
  prior: logNormalFromRange(5000, 20000),
  asOf: "2010",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.estepais-2010"],
  caution: "The press prints 10,000 to 12,000; the range around it is wider.",
});

export const pay_offered_in_training = parameter({
  id: "groups.pay_offered_in_training",
  means: "Weekly pay promised online to recruits in training.",
  unit: "MXN2025/week",
  best: null,
  range: [5000, 9000],
  prior: uniform(5000, 9000),
  asOf: "March 2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.informaoriente-2025"],
  caution: "Advertising, and biased upwards.",
});

export const pay_offered_after_training = parameter({
  id: "groups.pay_offered_after_training",
  means: "Weekly pay promised online to recruits after training.",
  unit: "MXN2025/week",
  best: null,
  range: [9500, 14000],
  prior: uniform(9500, 14000),
  asOf: "March 2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.informaoriente-2025"],
  caution: "Advertising, and biased upwards.",
});

export const pay_minor = parameter({
  id: "groups.pay_minor",
  means: "Daily pay of minors.",
  unit: "MXN2021/day",
  best: null,
  range: [250, 500],
  prior: uniform(250, 500),
  asOf: "about 2021",
  basis: "published",
  seen: "read",
  sources: ["cartels.canal7-2022"],
});

export const pay_national_guard = parameter({
  id: "state_response.pay_national_guard",
  means: "Monthly pay of a soldier of the National Guard.",
  unit: "MXN2025/month",
  best: 18840,
  range: null,
  prior: fixed(),
  asOf: "February 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.unotv-2026"],
  caution: "In pesos of 2026, for which no deflator is held: stated as if of 2025.",
});

export const pay_youth_apprenticeship = parameter({
  id: "state_response.pay_youth_apprenticeship",
  means: "Monthly grant of the state's apprenticeship programme for young people.",
  unit: "MXN2025/month",
  best: 9582,
  range: null,
  prior: fixed(),
  asOf: "February 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.unotv-2026"],
  caution: "In pesos of 2026, for which no deflator is held: stated as if of 2025.",
});

export const minors_at_risk = parameter({
  id: "groups.minors_at_risk",
  means: "Children and teenagers at risk of being recruited.",
  unit: "person",
  best: 200000,
  range: [145000, 250000],
  prior: uniform(145000, 250000),
  asOf: "2021-2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.reinserta-2025"],
});

export const minors_involved = parameter({
  id: "groups.minors_involved",
  means: "Children involved with organised crime, by claim.",
  unit: "person",
  best: null,
  range: [30000, 460000],
  prior: logUniform(30000, 460000),
  asOf: "2011-2018",
  basis: "published",
  seen: "read",
  sources: ["cartels.nacion321-2021", "cartels.lnw-2025"],
  caution: "Claims differ by more than ten times; very low confidence.",
});

export const recruitment_age_minors = parameter({
  id: "groups.recruitment_age_minors",
  means: "Commonest age at recruitment among adolescents in conflict with the law.",
  unit: "year",
  best: null,
  range: [12, 15],
  prior: uniform(12, 15),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.reinserta-2025"],
  caution: "Holds for minors only.",
});

export const age_of_joiners = parameter({
  id: "groups.age_of_joiners",
  means: "Age of people who join.",
  unit: "year",
  best: null,
  range: [15, 25],
  prior: uniform(15, 25),
  asOf: "about 2010",
  basis: "published",
  seen: "read",
  sources: ["cartels.infocajeme-2010"],
});

export const age_at_capture = parameter({
  id: "groups.age_at_capture",
  means: "Age of members at capture.",
  unit: "year",
  best: null,
  range: [25, 35],
  prior: uniform(25, 35),
  asOf: "about 2010",
  basis: "published",
  seen: "read",
  sources: ["cartels.infocajeme-2010"],
});

export const payAndAgeParameters: readonly Parameter[] = [
  pay_lookout,
  pay_gunman_2010,
  pay_offered_in_training,
  pay_offered_after_training,
  pay_minor,
  pay_national_guard,
  pay_youth_apprenticeship,
  minors_at_risk,
  minors_involved,
  recruitment_age_minors,
  age_of_joiners,
  age_at_capture,
];
