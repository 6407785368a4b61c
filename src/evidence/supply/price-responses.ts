/**
 * How price answers: pass-through along the chain, and what enforcement does to it. Elasticities
 * of demand stand with the evidence on demand.
 */
import { beta, normal } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

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
  asOf: "review of 2014",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-PR14"],
  caution:
    "Published as little evidence of any effect. That drugs are illegal raises prices a lot. The suggested distribution has extra weight at exactly nothing, which this one lacks.",
});

/** Pass-through and enforcement. */
export const priceResponseParameters: readonly Parameter[] = [
  price_passthrough_mix,
  enforcement_price_elasticity,
  marginal_enforcement_effect,
];
