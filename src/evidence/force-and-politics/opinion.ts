/** What publics and the US Congress said about force in Mexico. */
import { beta, fixed, normalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const us_public_for_troops_2023 = parameter({
  id: "politics.us_public_for_troops_2023",
  means: "Share of US adults for sending US military to fight cartels in Mexico.",
  unit: "1",
  best: 0.52,
  range: null,
  prior: fixed(),
  asOf: "Sept 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.REU23"],
});

export const us_public_against_troops_2023 = parameter({
  id: "politics.us_public_against_troops_2023",
  means: "Share of US adults against it, in the same survey.",
  unit: "1",
  best: 0.26,
  range: null,
  prior: fixed(),
  asOf: "Sept 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.REU23"],
});

export const us_public_for_unilateral_troops_2023 = parameter({
  id: "politics.us_public_for_unilateral_troops_2023",
  means: "Share of US adults for it without Mexico's permission.",
  unit: "1",
  best: 0.29,
  range: null,
  prior: fixed(),
  asOf: "Sept 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.REU23"],
});

export const us_public_against_unilateral_troops_2023 = parameter({
  id: "politics.us_public_against_unilateral_troops_2023",
  means: "Share of US adults against it without Mexico's permission.",
  unit: "1",
  best: 0.59,
  range: null,
  prior: fixed(),
  asOf: "Sept 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.REU23"],
});

export const republicans_for_unilateral_troops_2023 = parameter({
  id: "politics.republicans_for_unilateral_troops_2023",
  means: "Share of Republicans for it without Mexico's permission.",
  unit: "1",
  best: 0.4,
  range: null,
  prior: fixed(),
  asOf: "Sept 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.REU23"],
});

export const republicans_against_unilateral_troops_2023 = parameter({
  id: "politics.republicans_against_unilateral_troops_2023",
  means: "Share of Republicans against it without Mexico's permission.",
  unit: "1",
  best: 0.51,
  range: null,
  prior: fixed(),
  asOf: "Sept 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.REU23"],
});

export const us_public_for_unilateral_strikes_2025 = parameter({
  id: "politics.us_public_for_unilateral_strikes_2025",
  means: "Share of US adults for drone or air strikes in Mexico without permission.",
  unit: "1",
  best: 0.31,
  range: [0.28, 0.34],
  prior: normalFromRange(0.28, 0.34),
  asOf: "Nov 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.IPS25"],
});

export const us_public_risk_exceeds_benefit = parameter({
  id: "politics.us_public_risk_exceeds_benefit",
  means:
    "Share of US adults who say the risks of force against cartels abroad outweigh the benefits.",
  unit: "1",
  best: 0.55,
  range: [0.52, 0.58],
  prior: normalFromRange(0.52, 0.58),
  asOf: "Nov 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.IPS25"],
});

export const us_public_benefit_exceeds_risk = parameter({
  id: "politics.us_public_benefit_exceeds_risk",
  means: "Share of US adults who say the reverse, in the same survey.",
  unit: "1",
  best: 0.38,
  range: null,
  prior: fixed(),
  asOf: "Nov 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.IPS25"],
});

export const mexican_public_for_work_with_us = parameter({
  id: "politics.mexican_public_for_work_with_us",
  means: "Share of Mexicans for working with the US against organized crime.",
  unit: "1",
  best: 0.24,
  range: [0.21, 0.27],
  prior: normalFromRange(0.21, 0.27),
  asOf: "early 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.ELF25"],
});

export const mexican_public_for_work_with_us_before = parameter({
  id: "politics.mexican_public_for_work_with_us_before",
  means: "The same share two years before.",
  unit: "1",
  best: 0.53,
  range: null,
  prior: fixed(),
  asOf: "early 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.ELF25"],
});

export const mexican_public_for_us_forces = parameter({
  id: "politics.mexican_public_for_us_forces",
  means: "Share of Mexicans for using US forces against cartels.",
  unit: "1",
  best: 0.37,
  range: [0.34, 0.4],
  prior: normalFromRange(0.34, 0.4),
  asOf: "early 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.ELF25"],
});

export const mexican_public_against_us_forces = parameter({
  id: "politics.mexican_public_against_us_forces",
  means: "Share of Mexicans against it, in the same survey.",
  unit: "1",
  best: 0.62,
  range: null,
  prior: fixed(),
  asOf: "early 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.ELF25"],
});

export const mexican_public_for_us_forces_with_consent = parameter({
  id: "politics.mexican_public_for_us_forces_with_consent",
  means: "Share of Mexicans for US forces with the government's consent.",
  unit: "1",
  best: 0.49,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.TPPF25"],
  caution: "Survey sponsored by an advocacy body with a stake in the question.",
});

export const senate_share_for_limits = parameter({
  id: "politics.senate_share_for_limits",
  means:
    "Share of US Senate votes for limiting force in Venezuela: 52 to 47 to proceed on 8 January 2026, 50 to 51 on 14 January with the Vice President's vote.",
  unit: "1",
  best: 0.5,
  range: [0.49, 0.53],
  prior: beta(719, 691),
  asOf: "Jan 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.HIG26", "force-and-politics.NOM26"],
  caution: "Votes about Venezuela, not Mexico.",
});

export const house_share_for_limits = parameter({
  id: "politics.house_share_for_limits",
  means:
    "Share of US House votes for such limits: 211 to 213 in December 2025, 215 to 215 on 22 January 2026, which fails.",
  unit: "1",
  best: 0.5,
  range: [0.49, 0.51],
  prior: beta(3380, 3380),
  asOf: "Jan 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.AP26", "force-and-politics.WBP26"],
  caution: "Votes about Venezuela, not Mexico.",
});

export const opinionParameters: readonly Parameter[] = [
  us_public_for_troops_2023,
  us_public_against_troops_2023,
  us_public_for_unilateral_troops_2023,
  us_public_against_unilateral_troops_2023,
  republicans_for_unilateral_troops_2023,
  republicans_against_unilateral_troops_2023,
  us_public_for_unilateral_strikes_2025,
  us_public_risk_exceeds_benefit,
  us_public_benefit_exceeds_risk,
  mexican_public_for_work_with_us,
  mexican_public_for_work_with_us_before,
  mexican_public_for_us_forces,
  mexican_public_against_us_forces,
  mexican_public_for_us_forces_with_consent,
  senate_share_for_limits,
  house_share_for_limits,
];
