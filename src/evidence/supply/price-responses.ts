/** How price and demand answer: elasticities, pass-through, and what enforcement does to price. */
import { beta, normal, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const price_elasticity_all_drugs = parameter({
  id: "demand.price_elasticity_all_drugs",
  means: "Price elasticity of demand, all illicit drugs together.",
  unit: "1",
  best: -0.9,
  range: [-1.2, -0.5],
  prior: normalFromRange(-1.2, -0.5),
  asOf: "review of 2020",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-AIC606"],
  caution: "For comparison: the model uses one value a drug.",
});

export const price_elasticity_cocaine = parameter({
  id: "demand.price_elasticity_cocaine",
  means: "Price elasticity of demand for cocaine.",
  unit: "1",
  best: -0.5,
  range: [-0.9, -0.3],
  prior: triangular(-1.056, -0.5, -0.182),
  asOf: "2013",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-OAS13"],
});

export const price_elasticity_fentanyl_short = parameter({
  id: "demand.price_elasticity_fentanyl_short",
  means: "Price elasticity of demand for fentanyl, within months of a price change.",
  unit: "1",
  best: -0.3,
  range: [-0.8, -0.1],
  prior: triangular(-1, -0.3, 0),
  asOf: "2013",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-OAS13"],
  caution: "Published for heroin, which stands in for fentanyl: no direct estimate exists.",
  alternatives: [
    {
      value: -0.6,
      range: [-1, -0.3],
      says: "Heroin, a mix of a review, a panel of users and hypothetical purchases.",
      basis: "judgement",
      seen: "recalled",
      sources: ["supply.S-OAS13", "demand.S47", "demand.S45"],
    },
    {
      value: -0.9,
      range: [-1.2, -0.5],
      says: "Mean of all illicit drugs.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-AIC606"],
    },
  ],
  defaultBecause:
    "Of two values in use for fentanyl the smaller reads as the short run and the larger as the long run.",
});

export const price_elasticity_fentanyl_long = parameter({
  id: "demand.price_elasticity_fentanyl_long",
  means: "Price elasticity of demand for fentanyl in the long run.",
  unit: "1",
  best: -0.5,
  range: [-1, -0.2],
  prior: triangular(-1.2, -0.5, -0.035),
  asOf: "2013-2020",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-OAS13", "supply.S-GALLET14"],
  caution:
    "A choice within the range of heroin. That the long run exceeds the short run was read; the ratio of 1.7 follows from the two values.",
  alternatives: [
    {
      value: -0.6,
      range: [-1, -0.3],
      says: "Heroin, a mix of a review, a panel of users and hypothetical purchases.",
      basis: "judgement",
      seen: "recalled",
      sources: ["supply.S-OAS13", "demand.S47", "demand.S45"],
    },
    {
      value: -0.9,
      range: [-1.2, -0.5],
      says: "Mean of all illicit drugs.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-AIC606"],
    },
  ],
  defaultBecause:
    "Of two values in use for fentanyl the smaller reads as the short run and the larger as the long run.",
});

export const price_elasticity_methamphetamine_short = parameter({
  id: "demand.price_elasticity_methamphetamine_short",
  means: "Price elasticity of demand for methamphetamine, within a year of a price change.",
  unit: "1",
  best: -0.2,
  range: [-0.28, -0.13],
  prior: normalFromRange(-0.28, -0.13),
  asOf: "1995-1999, version of 2015",
  basis: "published",
  seen: "read",
  rangeBasis: "published",
  sources: ["supply.S-CF13"],
  caution:
    "From supply shocks, within 6 to 12 months: -0.13 to -0.21 by treatment admissions, -0.24 to -0.28 by hospital admissions. The best value lies between them.",
  alternatives: [
    {
      value: -0.25,
      says: "Read as at most this size.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-CF13"],
    },
    {
      value: -0.9,
      range: [-1.2, -0.5],
      says: "Mean of all illicit drugs.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-AIC606"],
    },
    {
      value: -1.85,
      says: "Hypothetical purchases of users in New South Wales: an upper bound in size.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S45"],
    },
  ],
  defaultBecause: "Identified from supply shocks; the others are averages or hypothetical.",
});

export const price_elasticity_methamphetamine_long = parameter({
  id: "demand.price_elasticity_methamphetamine_long",
  means: "Price elasticity of demand for methamphetamine in the long run.",
  unit: "1",
  best: -0.6,
  range: [-0.8, -0.3],
  prior: triangular(-0.906, -0.6, -0.176),
  asOf: "1995",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-DN09", "supply.S-GALLET14"],
  caution:
    "Arc values of 1995, when the price tripled: -0.73 by arrestees, -0.63 by hospital, -0.39 by treatment. The shock lasted months, so the long run is an extrapolation.",
});

export const price_passthrough_mix = parameter({
  id: "supply.price_passthrough_mix",
  means:
    "Weight on proportional pass-through of an import price change to retail: 0 passes on dollars, 1 per cents.",
  unit: "1",
  best: 0.3,
  range: [0, 1],
  prior: beta(1.5, 3),
  priorNote: "The suggested distribution; the ends of the range are the bounds of a weight.",
  asOf: "open question",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-CR10", "supply.S-IDA00"],
  caution:
    "The literature is split: most economists lean to dollars for lasting changes of cost and to per cents for short shortages.",
  alternatives: [
    {
      value: 0,
      says: "Costs add up along the chain (risks and prices): dollars pass on.",
      basis: "published",
      seen: "recalled",
      sources: ["supply.S-RK86"],
    },
    {
      value: 1,
      says: "Each stage multiplies: per cents pass on, so that a change at the source is amplified a hundredfold in dollars.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-IDA00"],
    },
  ],
  defaultBecause:
    "Leans to adding, as most of the literature does, without shutting the other out.",
});

export const enforcement_price_elasticity = parameter({
  id: "supply.enforcement_price_elasticity",
  means: "Per cent change of drug prices per one per cent more drug prisoners.",
  unit: "1",
  best: 0.03,
  range: [0, 0.09],
  prior: normal(0, 0.046, [0, 1]),
  asOf: "1985-2000",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KL04"],
  caution: "Prices rose 5 to 15 % for a 15-fold rise of prisoners.",
});

export const marginal_enforcement_effect = parameter({
  id: "supply.marginal_enforcement_effect",
  means: "Elasticity of the price at the level aimed at to a marginal toughening of enforcement.",
  unit: "1",
  best: 0,
  range: [0, 0.05],
  prior: normal(0, 0.0255, [0, 1]),
  priorNote:
    "The suggested distribution has extra weight at exactly nothing, which a half-normal lacks.",
  asOf: "review of 2014",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-PR14"],
  caution:
    "Published as little evidence of any effect. That drugs are illegal raises prices a lot.",
});

/** Elasticities and pass-through. */
export const priceResponseParameters: readonly Parameter[] = [
  price_elasticity_all_drugs,
  price_elasticity_cocaine,
  price_elasticity_fentanyl_short,
  price_elasticity_fentanyl_long,
  price_elasticity_methamphetamine_short,
  price_elasticity_methamphetamine_long,
  price_passthrough_mix,
  enforcement_price_elasticity,
  marginal_enforcement_effect,
];
