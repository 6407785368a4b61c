/** What the fall of deaths since 2023 may be due to: our priors, not findings. */
import { triangular } from "../prior.js";
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
  sources: ["supply.S-SCI26", "supply.S-DEA25"],
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

/** Every parameter of this file. */
export const fallSince2023Parameters: readonly Parameter[] = [
  fall_share_potency,
  fall_share_fewer_at_risk,
  fall_share_naloxone_and_behaviour,
];
