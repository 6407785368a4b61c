/**
 * What follows a split at the top of a group, and how scarcity raises violence (cartels.md 1c).
 * Effects of a removal by place, which another literature measures too, stand with it
 * (`force-and-politics/leader-removal.ts`).
 */
import { fixed, logNormalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const SINALOA_WAR = [
  "cartels.sonora-2024",
  "cartels.rrc-2024",
  "cartels.milenio-2025",
  "cartels.noroeste-2026b",
];

export const split_home_state_homicides = parameter({
  id: "groups.split_home_state_homicides",
  means: "Homicides a month in the home state after a split at the top, relative to before.",
  unit: "1",
  best: 3.15,
  range: [2.5, 4.7],
  prior: logNormalFromRange(2.5, 4.7),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: SINALOA_WAR,
  caution:
    "One state-wide case: mean of 2025 over the eight months before; the high end is its peak month.",
  alternatives: [
    {
      value: null,
      says: "The published municipal rise of 80 % over twelve months, scaled to a state: far smaller.",
      basis: "judgement",
      seen: "read",
      sources: ["cartels.lindo-cato-2015"],
    },
  ],
  defaultBecause: "The only case seen on the scale of a state; the other effects are municipal.",
});

export const split_duration = parameter({
  id: "groups.split_duration",
  means: "Months that homicides stay raised after a split at the top, at least.",
  unit: "month",
  best: 16,
  range: [16, 36],
  prior: triangular(16, 16, 41.8),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.noroeste-2026b"],
  caution:
    "One case, still raised when last seen (September 2024 to January 2026), so 16 is a lower bound. An exponential law with mean 30 months has been suggested; it would put two fifths of its weight below what was already seen.",
});

export const sinaloa_homicides_before_split = parameter({
  id: "violence.sinaloa_homicides_before_split",
  means:
    "Registered homicides a month in Sinaloa, mean of January to August 2024: 350 in eight months.",
  unit: "person/month",
  best: 43.8,
  range: null,
  prior: fixed(),
  asOf: "January-August 2024",
  basis: "derived",
  seen: "read",
  sources: ["cartels.sonora-2024", "cartels.rrc-2024"],
});

export const split_abductions_per_homicide = parameter({
  id: "violence.split_abductions_per_homicide",
  means: "Reported deprivations of liberty for each registered homicide after a split at the top.",
  unit: "1",
  best: 1.18,
  range: [1, 1.7],
  prior: logNormalFromRange(1, 1.7),
  asOf: "January 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.noroeste-2026a"],
  caution: "One case: 3,135 for 2,665 in Sinaloa from September 2024 to January 2026.",
});

export const split_detained = parameter({
  id: "state_response.sinaloa_detained_2024_09_to_2026_01",
  means: "People detained in Sinaloa in the war of factions, 9 September 2024 to 13 January 2026.",
  unit: "person",
  best: 2037,
  range: null,
  prior: fixed(),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.noroeste-2026a"],
});

export const split_killed_by_forces = parameter({
  id: "state_response.sinaloa_killed_by_forces_2024_09_to_2026_01",
  means: "People killed by state forces in Sinaloa, 9 September 2024 to 13 January 2026.",
  unit: "person",
  best: 168,
  range: null,
  prior: fixed(),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.noroeste-2026a"],
});

export const leader_captured_elsewhere_duration = parameter({
  id: "violence.leader_captured_elsewhere_duration",
  means:
    "How long homicides stay raised in neighbouring municipalities with the same group after a leader's capture.",
  unit: "month",
  best: 6,
  range: [3, 12],
  prior: triangular(1.23, 6, 14.34),
  asOf: "2001-2010",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.lindo-cato-2015"],
  caution: "The period of the data is recalled.",
});

export const retaliation_attacks_2026 = parameter({
  id: "violence.retaliation_attacks_2026",
  means: "Attacks on authorities in the 48 hours after the death of the CJNG's top leader.",
  unit: "event",
  best: 27,
  range: null,
  prior: fixed(),
  asOf: "February 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.sdp-2026"],
  caution: "The first count. One case.",
});

export const fragmentation_statement_lag = parameter({
  id: "groups.fragmentation_statement_lag",
  means:
    "Days from the death of the CJNG's top leader to an official statement that the group is breaking into regional factions.",
  unit: "day",
  best: 114,
  range: null,
  prior: fixed(),
  asOf: "16 June 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.rbtfl-2026"],
  caution: "A weak secondary source, and the lag of a statement, not of the event.",
});

export const scarcity_share_north = parameter({
  id: "violence.scarcity_share_north",
  means:
    "Share of the extra rise of violence in the north of Mexico from 2006 to 2009 explained by lost cocaine supply in Colombia.",
  unit: "1",
  best: 0.25,
  range: null,
  prior: fixed(),
  asOf: "2006-2009",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CMR20"],
});

export const splitsParameters: readonly Parameter[] = [
  split_home_state_homicides,
  split_duration,
  sinaloa_homicides_before_split,
  split_abductions_per_homicide,
  split_detained,
  split_killed_by_forces,
  leader_captured_elsewhere_duration,
  retaliation_attacks_2026,
  fragmentation_statement_lag,
  scarcity_share_north,
];
