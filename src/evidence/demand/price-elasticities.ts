/** How far use answers to price, and deaths to strength and to income. */
import { logNormalFromRange, normalFromRange, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const WHOLE_RANGE =
  "Triangular over the whole suggested range, so that its 5-95 % span is narrower.";

export const price_elasticity_fentanyl_short = parameter({
  id: "demand.price_elasticity_fentanyl_short",
  means: "Change of fentanyl use for a change of its price, both as shares, within months.",
  unit: "1",
  best: -0.3,
  range: [-0.8, -0.1],
  prior: triangular(-0.8, -0.3, -0.1),
  priorNote: WHOLE_RANGE,
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S46", "demand.S48"],
  caution:
    "No direct estimate was found. Heroin stands in for fentanyl; price is per pure milligram, so weaker powder at the same price is dearer.",
  alternatives: [
    {
      value: -0.6,
      range: [-1, -0.3],
      says: "Middle of the estimates for heroin.",
      basis: "judgement",
      seen: "read",
      sources: ["demand.S46", "demand.S47", "demand.S45"],
    },
    {
      value: -0.9,
      range: [-1.2, -0.5],
      says: "Mean of all illicit drugs, systematic review.",
      basis: "published",
      seen: "read",
      sources: ["demand.S42"],
    },
  ],
  defaultBecause:
    "Two bodies of evidence had -0.3 and -0.5 for the same quantity; they are read as the short and the long run.",
});

export const price_elasticity_fentanyl_long = parameter({
  id: "demand.price_elasticity_fentanyl_long",
  means: "Change of fentanyl use for a change of its price, both as shares, in the long run.",
  unit: "1",
  best: -0.5,
  range: [-1, -0.2],
  prior: triangular(-1, -0.5, -0.2),
  priorNote: WHOLE_RANGE,
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S46", "demand.S47", "demand.S48"],
  caution: "No direct estimate was found; the range is that of heroin, widened towards 0.",
  alternatives: [
    {
      value: -0.6,
      range: [-1, -0.3],
      says: "Middle of the estimates for heroin.",
      basis: "judgement",
      seen: "read",
      sources: ["demand.S46", "demand.S47", "demand.S45"],
    },
    {
      value: -0.9,
      range: [-1.2, -0.5],
      says: "Mean of all illicit drugs, systematic review.",
      basis: "published",
      seen: "read",
      sources: ["demand.S42"],
    },
  ],
  defaultBecause:
    "Two bodies of evidence had -0.3 and -0.5 for the same quantity; they are read as the short and the long run.",
});

export const price_elasticity_methamphetamine_short = parameter({
  id: "demand.price_elasticity_methamphetamine_short",
  means:
    "Change of methamphetamine use for a change of its price, both as shares, within a year of a precursor shock.",
  unit: "1",
  best: -0.2,
  range: [-0.28, -0.13],
  prior: uniform(-0.28, -0.13),
  asOf: "shocks of 1995-1999",
  basis: "published",
  seen: "read",
  sources: ["demand.S43"],
  caution: "Read in the abstract of the version of May 2015. The middle of four estimates is ours.",
  alternatives: [
    {
      value: null,
      range: [-0.21, -0.13],
      says: "By admissions to treatment.",
      basis: "published",
      seen: "read",
      sources: ["demand.S43"],
    },
    {
      value: null,
      range: [-0.28, -0.24],
      says: "By admissions to hospital.",
      basis: "published",
      seen: "read",
      sources: ["demand.S43"],
    },
    {
      value: null,
      range: [-0.25, 0],
      says: "At most 0.25 in size, an earlier version of the same study.",
      basis: "published",
      seen: "read",
      sources: ["demand.S43"],
    },
  ],
  defaultBecause: "Latest version that was read; supply shocks identify it.",
});

export const price_elasticity_methamphetamine_long = parameter({
  id: "demand.price_elasticity_methamphetamine_long",
  means:
    "Change of methamphetamine use for a change of its price, both as shares, in the long run.",
  unit: "1",
  best: -0.6,
  range: [-0.8, -0.3],
  prior: triangular(-0.8, -0.6, -0.3),
  priorNote: WHOLE_RANGE,
  asOf: "shock of 1995",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DN09"],
  caution: "Logarithm of the fall of an indicator over the logarithm of the price, which tripled.",
  alternatives: [
    {
      value: -0.73,
      says: "By use among arrestees, which fell by 55 %.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
    {
      value: -0.63,
      says: "By admissions to hospital, which fell by 50 %.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
    {
      value: -0.39,
      says: "By admissions to treatment, which fell by 35 %.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
    {
      value: -0.9,
      range: [-1.2, -0.5],
      says: "Mean of all illicit drugs, systematic review.",
      basis: "published",
      seen: "read",
      sources: ["demand.S42"],
    },
    {
      value: -1.85,
      says: "Hypothetical purchases of users in New South Wales: 10 % dearer gives 18 to 19 % less. An upper bound in size.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S45"],
    },
  ],
  defaultBecause: "Middle of what people did when the price tripled, not of what they said.",
});

export const price_elasticity_heroin = parameter({
  id: "demand.price_elasticity_heroin",
  means: "Change of heroin use for a change of its price, both as shares.",
  unit: "1",
  best: -0.6,
  range: [-1, -0.3],
  prior: triangular(-1, -0.6, -0.3),
  priorNote: WHOLE_RANGE,
  asOf: "2009-2015",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S46", "demand.S47", "demand.S45"],
  alternatives: [
    {
      value: -0.3,
      says: "Review of the Organization of American States.",
      basis: "published",
      seen: "read",
      sources: ["demand.S46"],
    },
    {
      value: -0.8,
      says: "Panel of US users.",
      basis: "published",
      seen: "recalled",
      sources: ["demand.S47"],
    },
    {
      value: null,
      range: [-2.7, -1.6],
      says: "Hypothetical purchases of users in New South Wales.",
      basis: "published",
      seen: "read",
      sources: ["demand.S45"],
    },
  ],
  defaultBecause: "Middle of the estimates that rest on what people did.",
});

export const price_elasticity_cocaine = parameter({
  id: "demand.price_elasticity_cocaine",
  means: "Change of cocaine use for a change of its price, both as shares.",
  unit: "1",
  best: -0.5,
  range: [-0.9, -0.3],
  prior: triangular(-0.9, -0.5, -0.3),
  priorNote: WHOLE_RANGE,
  asOf: "review of 2013",
  basis: "published",
  seen: "read",
  sources: ["demand.S46"],
});

export const price_elasticity_all_drugs = parameter({
  id: "demand.price_elasticity_all_drugs",
  means: "Change of use for a change of price, both as shares, mean over illicit drugs.",
  unit: "1",
  best: -0.9,
  range: [-1.2, -0.5],
  prior: normalFromRange(-1.2, -0.5),
  asOf: "review of 2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S42"],
});

export const price_elasticity_long_over_short = parameter({
  id: "demand.price_elasticity_long_over_short",
  means: "Price elasticity of the long run relative to that of the short run.",
  unit: "1",
  best: 1.7,
  range: [1.2, 2.5],
  prior: logNormalFromRange(1.2, 2.5),
  asOf: "meta-analysis of 2014",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S48"],
  caution:
    "Published is the direction, from 462 estimates (and that heroin and cocaine answer more than marijuana); the size is the ratio of our two values for fentanyl.",
  alternatives: [
    {
      value: null,
      range: [1.5, 2],
      says: "The same ratio as first assumed.",
      basis: "judgement",
      seen: "read",
      sources: ["demand.S48"],
    },
  ],
  defaultBecause: "Follows from the default elasticities of fentanyl, -0.5 over -0.3.",
});

export const purity_elasticity_of_deaths = parameter({
  id: "demand.purity_elasticity_of_deaths",
  means:
    "Change of synthetic-opioid deaths for a change of powder purity, both as logarithms, when the whole fall of deaths is given to purity.",
  unit: "1",
  best: 0.8,
  range: [0.3, 0.95],
  prior: triangular(0.3, 0.8, 0.95),
  priorNote: WHOLE_RANGE,
  asOf: "2023 to 2024",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S6", "supply.S-NDTA25", "supply.S-DEA25"],
  caution:
    "An upper bound if anything else lowered deaths. It sets the exponent on purity in the hazard, so the fall of 2023-25 is no test of it.",
  alternatives: [
    {
      value: 0.91,
      says: "Purity of fiscal year 2023 to 2025 against deaths to April 2025.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S6", "supply.S-NDTA25", "supply.S-DEA25"],
    },
  ],
  defaultBecause: "Both series cover the same two calendar years.",
});

export const income_elasticity_of_deaths = parameter({
  id: "demand.income_elasticity_of_deaths",
  means: "Change of overdose deaths for a change of relative income, both as shares.",
  unit: "1",
  best: 1.1,
  range: [0.5, 1.5],
  prior: normalFromRange(0.5, 1.5),
  asOf: "2020-2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S49"],
  caution: "A preprint: 10 % more income goes with 11 % more deaths.",
});

/** Every parameter of this file. */
export const priceElasticityParameters: readonly Parameter[] = [
  price_elasticity_fentanyl_short,
  price_elasticity_fentanyl_long,
  price_elasticity_methamphetamine_short,
  price_elasticity_methamphetamine_long,
  price_elasticity_heroin,
  price_elasticity_cocaine,
  price_elasticity_all_drugs,
  price_elasticity_long_over_short,
  purity_elasticity_of_deaths,
  income_elasticity_of_deaths,
];
