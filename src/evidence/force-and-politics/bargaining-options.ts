/** Choices inside the bargaining forecasters that published versions make differently. */
import { fixed } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const status_quo_probability = parameter({
  id: "politics.status_quo_probability",
  means:
    "Probability that nothing changes where an actor makes no challenge, in the expected-utility model.",
  unit: "1",
  best: 1,
  range: [0.5, 1],
  prior: fixed(),
  priorNote: "A choice between two published settings, not a quantity in doubt.",
  asOf: "2011",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.SCS11"],
  alternatives: [
    {
      value: 0.5,
      says: "The other published setting; it moves whole actors to other quadrants.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.SCS11"],
    },
  ],
  defaultBecause:
    "The setting under which the published rounds of the emission-standards case come out.",
});

export const victory_exponent = parameter({
  id: "politics.victory_exponent",
  means:
    "Exponent on support in the probability that one option beats another, in the probabilistic Condorcet election.",
  unit: "1",
  best: 1,
  range: [1, 4],
  prior: fixed(),
  priorNote: "A choice between published settings, not a quantity in doubt.",
  asOf: "2015",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.KTAB"],
  alternatives: [
    {
      value: 2,
      says: "Square.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.KTAB"],
    },
    {
      value: 4,
      says: "Fourth power.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.KTAB"],
    },
  ],
  defaultBecause: "The linear rule stands first in the evidence, which states no preference.",
});

export const bargainingOptionsParameters: readonly Parameter[] = [
  status_quo_probability,
  victory_exponent,
];
