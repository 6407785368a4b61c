/** What the fall of deaths since 2023 may be due to, and how a gap in supply closes: our priors, not findings. */
import { logNormal, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const SUGGESTED = "Triangular over the whole suggested range, so that its 5-95 % span is narrower.";
const NO_DECOMPOSITION =
  "A modelling choice: no published decomposition with intervals was found, and the same deaths cannot tell the causes apart. What the shares leave is the end of pandemic effects.";

export const fall_share_potency = parameter({
  id: "demand.fall_share_potency",
  means:
    "Share of the fall of synthetic-opioid deaths in 2023-2025 that weaker or scarcer supply caused.",
  unit: "1",
  best: 0.65,
  range: [0.3, 0.9],
  prior: triangular(0.3, 0.65, 0.9),
  priorNote: SUGGESTED,
  asOf: "2023-2025",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S13", "demand.S35"],
  caution: NO_DECOMPOSITION,
});

export const fall_share_fewer_at_risk = parameter({
  id: "demand.fall_share_fewer_at_risk",
  means:
    "Share of the fall of synthetic-opioid deaths in 2023-2025 that came of fewer people at risk.",
  unit: "1",
  best: 0.15,
  range: [0.05, 0.3],
  prior: triangular(0.05, 0.15, 0.3),
  priorNote: SUGGESTED,
  asOf: "2023-2025",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S1", "demand.S17", "demand.S66"],
  caution: NO_DECOMPOSITION,
});

export const fall_share_naloxone_and_behaviour = parameter({
  id: "demand.fall_share_naloxone_and_behaviour",
  means:
    "Share of the fall of synthetic-opioid deaths in 2023-2025 that naloxone and changed behaviour caused.",
  unit: "1",
  best: 0.12,
  range: [0.02, 0.3],
  prior: triangular(0.02, 0.12, 0.3),
  priorNote: SUGGESTED,
  asOf: "2023-2025",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S1", "demand.S56", "demand.S57"],
  caution: NO_DECOMPOSITION,
});

const OTHER_READING =
  "A reading of the same cases beside the half-lives of the evidence on supply, which are the default (quick in 60 % of cases in both): use one of the two.";

export const gap_closing_time_short = parameter({
  id: "supply.gap_closing_time_short",
  means: "Time constant with which a gap in supply closes when recovery is quick.",
  unit: "year",
  best: 0.8,
  range: [0.352, 1.82],
  prior: logNormal(0.8, 0.5),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S44", "demand.S1"],
  caution: `${OTHER_READING} The shock of 1995 alone gives about 0.11 years for price and 0.5 for purity and harms; the change of a prescription opioid in 2010 gave 1.4.`,
});

export const gap_closing_time_long = parameter({
  id: "supply.gap_closing_time_long",
  means: "Time constant with which a gap in supply closes when recovery is slow.",
  unit: "year",
  best: 4,
  range: [1.76, 9.1],
  prior: logNormal(4, 0.5),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S62", "demand.S13"],
  caution: `${OTHER_READING} Several years or none in Australia after 2001 and, so far, for fentanyl after 2023.`,
});

/** Every parameter of this file. */
export const fallSince2023Parameters: readonly Parameter[] = [
  fall_share_potency,
  fall_share_fewer_at_risk,
  fall_share_naloxone_and_behaviour,
  gap_closing_time_short,
  gap_closing_time_long,
];
