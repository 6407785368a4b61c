/** How a flow divides over origins and how it reacts to price, money and law. */
import { fixed, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const flow_ratio_per_1000_km = parameter({
  id: "arms.flow_ratio_per_1000_km",
  means: "Traced transfers between two places over those between places 1,000 km nearer.",
  unit: "1",
  best: 0.35,
  range: [0.27, 0.46],
  prior: logNormalFromRange(0.27, 0.46),
  asOf: "2015-17",
  basis: "published",
  seen: "read",
  sources: ["firearms.S96"],
  caution: "Flows between US states, carried over to flows into Mexico.",
});

export const flow_decay_distance = parameter({
  id: "arms.flow_decay_distance",
  means: "Distance over which a flow of guns falls to 1/e.",
  unit: "km",
  best: 950,
  range: [760, 1290],
  prior: logNormalFromRange(760, 1290),
  asOf: "2015-17",
  basis: "derived",
  seen: "read",
  rangeBasis: "derived",
  sources: ["firearms.S96"],
  caution:
    "1,000 km over minus the logarithm of 0.35. Draw this or arms.flow_ratio_per_1000_km, not both.",
});

export const flow_ratio_per_law = parameter({
  id: "arms.flow_ratio_per_law",
  means: "Traced transfers out of a state with one more unit of the measure of its laws.",
  unit: "1",
  best: 0.88,
  range: [0.83, 0.93],
  prior: logNormalFromRange(0.83, 0.93),
  asOf: "2015-17",
  basis: "published",
  seen: "read",
  sources: ["firearms.S96"],
  caution: "Check what one unit of the measure is before use.",
});

export const price_elasticity = parameter({
  id: "arms.price_elasticity",
  means: "Elasticity of groups' demand for guns to the price in Mexico, as a positive number.",
  unit: "1",
  best: 0.3,
  range: [0.1, 1],
  prior: logNormalFromRange(0.1, 1),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S34", "firearms.S35"],
  caution: "No elasticity of groups' demand for guns is published; only prices were read.",
});

export const revenue_elasticity = parameter({
  id: "arms.revenue_elasticity",
  means: "Elasticity of groups' demand for guns to their revenue.",
  unit: "1",
  best: 0.5,
  range: [0.2, 1],
  prior: logNormalFromRange(0.2, 1),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S02b"],
  caution:
    "No elasticity of groups' demand for guns is published. More buyers by fragmentation may offset a fall of any one group's revenue.",
});

export const origin_substitution_share = parameter({
  id: "arms.origin_substitution_share",
  means: "Share of supply lost in one state that reappears from others.",
  unit: "1",
  best: 0.4,
  range: [0.2, 0.8],
  prior: logNormalFromRange(0.2, 0.8),
  asOf: "undated",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S97", "firearms.S98", "firearms.S99", "firearms.S100"],
  caution: "Only the direction was read.",
});

export const expected_loss_cost = parameter({
  id: "arms.expected_loss_cost",
  means:
    "Cost added by expected seizure, as a share of the cost of a gun, at a seized share of 0.02.",
  unit: "1",
  best: 0.02,
  range: null,
  prior: fixed(),
  asOf: "FY2024-26",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S24", "firearms.S25", "firearms.S26"],
  caution: "0.02 over 0.98, without the part for arrests.",
});

export const allocationParameters: readonly Parameter[] = [
  flow_ratio_per_1000_km,
  flow_decay_distance,
  flow_ratio_per_law,
  price_elasticity,
  revenue_elasticity,
  origin_substitution_share,
  expected_loss_cost,
];
