/** Shocks to precursors: how often they bite, how hard, and how long until supply is restored. */
import { beta, fixed, logNormal, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const precursor_shock_purity_fall = parameter({
  id: "supply.precursor_shock_purity_fall",
  means: "Fall of street purity after a hard precursor shock, as a share.",
  unit: "1",
  best: 0.5,
  range: [0.25, 0.8],
  prior: beta(4, 4),
  asOf: "1995 and 2023-2025",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DN09", "supply.S-DEA25"],
  caution: "Two cases only, both chosen because the shock was hard.",
  alternatives: [
    {
      value: 0.78,
      says: "Methamphetamine in the US, 1995: purity from 90 % to 20 %.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
    {
      value: 0.47,
      says: "Fentanyl powder in the US, FY2023 to FY2025: 19.5 % to 10.3 %.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DEA25"],
    },
  ],
  defaultBecause: "Between the two cases, which are unlike.",
});

export const price_shock_halflife = parameter({
  id: "supply.price_shock_halflife",
  means: "Time in which half of a price rise after a precursor shock is gone.",
  unit: "month",
  best: 0.93,
  range: [0.7, 4],
  prior: logNormal(0.93, 0.82, [0.651, 8]),
  asOf: "1995-1996",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DN09"],
  caution: "Price back in four months, read as 95 %: 4 x ln 2 / ln 20.",
  alternatives: [
    {
      value: 2,
      says: "An earlier entry of this evidence, an error of arithmetic.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
    {
      value: 0.915,
      says: "A time constant of 0.11 years, as the demand evidence has it.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
    {
      value: null,
      range: [1.4, 2.8],
      says: "A time constant of two to four months, as suggested with the mechanism.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
  ],
  defaultBecause: "Follows from the published time of recovery, and both files agree on it now.",
});

export const purity_recovery_halflife_short = parameter({
  id: "supply.purity_recovery_halflife_short",
  means: "Time in which half of the loss of purity and harm is made good, when recovery is quick.",
  unit: "month",
  best: 4.2,
  range: [4, 9],
  prior: logNormal(4.2, 0.4, [3.88, 18]),
  asOf: "1995-1997",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DN09"],
  caution:
    "Other outcomes near the old level in 18 months, read as 95 %: 18 x ln 2 / ln 20. One case; the whole mixture spans 4 to 36 months.",
  alternatives: [
    {
      value: 9,
      range: [4, 30],
      says: "One number for all shocks, a compromise between two unlike cases.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-DN09", "supply.S-DEA25"],
    },
    {
      value: 6.65,
      says: "A time constant with median 0.8 years, as suggested with the demand evidence.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-DN09"],
    },
  ],
  defaultBecause: "The shocks of 1995 and 2023 are unlike; a mixture of two speeds keeps both.",
});

export const purity_recovery_halflife_long = parameter({
  id: "supply.purity_recovery_halflife_long",
  means: "Time in which half of the loss of purity and harm is made good, when recovery is slow.",
  unit: "month",
  best: 30,
  range: [30, 36],
  prior: uniform(29.7, 36.3),
  asOf: "2023-2025",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DEA25"],
  caution:
    "Thirty months or more: by then purity had not come back. The high end is that of the whole mixture, 4 to 36 months.",
  alternatives: [
    {
      value: 9,
      range: [4, 30],
      says: "One number for all shocks, a compromise between two unlike cases.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-DN09", "supply.S-DEA25"],
    },
    {
      value: 33.3,
      says: "A time constant with median 4 years, as suggested with the demand evidence.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-SCI26"],
    },
    {
      value: null,
      range: [6.2, 20.8],
      says: "A time constant of 9 to 30 months, as suggested with the mechanism.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-DN09", "supply.S-DEA25"],
    },
  ],
  defaultBecause: "The shocks of 1995 and 2023 are unlike; a mixture of two speeds keeps both.",
});

export const slow_recovery_share = parameter({
  id: "supply.slow_recovery_share",
  means:
    "Chance that a precursor shock is of the slow kind (2023) and not of the quick kind (1995).",
  unit: "1",
  best: 0.4,
  range: [0.15, 0.7],
  prior: beta(3.2, 4.6),
  asOf: "1995 and 2023",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DN09", "supply.S-DEA25"],
  caution: "The share is our weight on two cases; the range is ours too.",
});

export const precursor_control_success = parameter({
  id: "supply.precursor_control_success",
  means: "Chance that a precursor rule or closure visibly cuts the indicators of supply.",
  unit: "1",
  best: 0.47,
  range: [0.25, 0.7],
  prior: beta(7, 8),
  asOf: "to 2011",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-MCKETIN11"],
  caution: "7 of 15 interventions in North America; failures where other sources were open.",
});

export const precursor_control_effect = parameter({
  id: "supply.precursor_control_effect",
  means: "Fall of the indicators of supply, as a share, when a precursor rule or closure works.",
  unit: "1",
  best: 0.4,
  range: [0.12, 0.77],
  prior: triangular(0.12, 0.4, 0.77),
  priorNote: "The published ends are the extremes of seven interventions and so bound the prior.",
  asOf: "to 2011",
  basis: "judgement",
  seen: "read",
  rangeBasis: "published",
  sources: ["supply.S-MCKETIN11"],
  caution: "Largest where rogue firms were closed. The ends are published, the middle is ours.",
});

export const precursor_substitute_share_before = parameter({
  id: "supply.precursor_substitute_share_before",
  means:
    "Share of US methamphetamine exhibits made from substitute precursors before Mexico's controls.",
  unit: "1",
  best: 0.04,
  range: null,
  prior: fixed(),
  asOf: "2005",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CUNN13"],
});

export const precursor_substitute_share_after = parameter({
  id: "supply.precursor_substitute_share_after",
  means:
    "Share of US methamphetamine exhibits made from substitute precursors after Mexico's controls.",
  unit: "1",
  best: 0.37,
  range: null,
  prior: fixed(),
  asOf: "2010",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CUNN13"],
  caution: "Controls of 2005 to 2008. The substitute type was less potent.",
});

export const precursor_substitution_time = parameter({
  id: "supply.precursor_substitution_time",
  means: "Years over which makers changed to substitute precursors after Mexico's controls.",
  unit: "year",
  best: 5,
  range: null,
  prior: fixed(),
  asOf: "2005-2010",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CUNN13"],
  caution: "Suggested shape: logistic.",
});

/** Precursor shocks, their size and their recovery. */
export const precursorParameters: readonly Parameter[] = [
  precursor_shock_purity_fall,
  price_shock_halflife,
  purity_recovery_halflife_short,
  purity_recovery_halflife_long,
  slow_recovery_share,
  precursor_control_success,
  precursor_control_effect,
  precursor_substitute_share_before,
  precursor_substitute_share_after,
  precursor_substitution_time,
];
