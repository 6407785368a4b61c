/**
 * The one leader effect of the groups model, fitted jointly to the published effects of removals
 * (`bench/fit-leader-effect.mjs`, decision record 22), and the judgements that the fit rests on.
 */
import { beta, fixed, logNormalFromRange, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const FITTED_TO = [
  "cartels.povgov-2020",
  "cartels.lindo-cato-2015",
  "cartels.milenio-2025",
  "cartels.noroeste-2026b",
];
const METHOD =
  "Fitted jointly with the other three numbers of the leader effect to the municipal rises after six and twelve months and to the monthly homicides of Sinaloa from September 2024, so that the three effects are shared and not added.";

export const leader_removals_recorded = parameter({
  id: "groups.leader_removals_recorded",
  means: "Leaders removed in a year: 25 in the 49 months from December 2006.",
  unit: "event/year",
  best: 6.12,
  range: [3, 12],
  prior: fixed(),
  priorNote: "It only marks the rate that the lever starts from.",
  asOf: "2006-2010",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.dickenson-2014"],
  caution:
    "No later count was found. The published lethality was fitted to years with such removals, so this rate adds nothing to it.",
});

export const leaders_killed_share = parameter({
  id: "groups.leaders_killed_share",
  means: "Share of removed leaders who are killed and not captured.",
  unit: "1",
  best: 0.3,
  range: [0.1, 0.6],
  prior: beta(3.2, 6.5),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.dickenson-2014"],
  caution: "Both kinds are in the study of 25 removals; their shares were not seen.",
});

export const removal_place_share = parameter({
  id: "groups.removal_place_share",
  means: "Share of a group's fights that happens in the municipality where its leader is removed.",
  unit: "1",
  best: 0.1,
  range: [0.02, 0.4],
  prior: logNormalFromRange(0.02, 0.4),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.lindo-cato-2015", "cartels.povgov-2020"],
  caution:
    "Maps a municipal effect to the whole group. No source states it; it is why published municipal percentages must not be used as they are.",
});

export const acute_window = parameter({
  id: "groups.acute_window",
  means: "Months over which the acute rise after a removal was measured.",
  unit: "month",
  best: 6,
  range: null,
  prior: fixed(),
  asOf: "2006-2010",
  basis: "published",
  seen: "read",
  sources: ["cartels.povgov-2020"],
});

export const sustained_window = parameter({
  id: "groups.sustained_window",
  means: "Months over which the sustained rise after a capture was measured, at least.",
  unit: "month",
  best: 12,
  range: null,
  prior: fixed(),
  asOf: "2001-2010",
  basis: "published",
  seen: "read",
  sources: ["cartels.lindo-cato-2015"],
});

export const capture_calm = parameter({
  id: "groups.capture_calm",
  means: "Fall of violence, as a share, in the first months after a leader is captured alive.",
  unit: "1",
  best: 0.1,
  range: [0.02, 0.4],
  prior: logNormalFromRange(0.02, 0.4),
  asOf: "2006-2012",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.phillips-2015"],
  caution: "Only the sign is published: down at first where the leader is captured, up later.",
});

export const split_share = parameter({
  id: "groups.split_share",
  means:
    "Share of a group's members who leave in a split: 6,818 of the 24,559 in the two factions of Sinaloa by the published model in 2022.",
  unit: "1",
  best: 0.278,
  range: [0.1, 0.5],
  prior: beta(3.6, 9),
  asOf: "2022",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023"],
  caution: "One pair of factions, and sizes are ranks by ties, not counts.",
});

export const home_state_share = parameter({
  id: "groups.sinaloa_share_of_deaths",
  means:
    "Share of the nation's deaths among members that falls to Sinaloa before its war: 43.8 homicides a month of 32,252 in the year 2023.",
  unit: "1",
  best: 0.0163,
  range: [0.01, 0.04],
  prior: logNormalFromRange(0.01, 0.04),
  asOf: "2023-2024",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.sonora-2024", "mexico-data.inegi"],
  caution: "A share of homicides; of members' deaths it may be larger.",
});

export const acute_part = parameter({
  id: "groups.acute_part",
  means:
    "Part of the rise of killings after a removal that is acute and not due to a split: 0 all splits, 1 all acute.",
  unit: "1",
  best: 0,
  range: [0, 1],
  prior: triangular(0, 0, 1),
  priorNote:
    "The studies exclude no value; the fit is a little better towards 0, by 1.6 squared standard deviations over the whole range.",
  asOf: "2026",
  basis: "estimated",
  seen: "read",
  sources: FITTED_TO,
  caution: METHOD,
});

export const acute_rise = parameter({
  id: "groups.acute_rise",
  means:
    "Mean rise, as a share, of killings in the place of a removal over the six months after it, if the whole rise is acute.",
  unit: "1",
  best: 0.807,
  range: [0.46, 1.41],
  prior: logNormalFromRange(0.46, 1.41),
  asOf: "2026",
  basis: "estimated",
  seen: "read",
  sources: FITTED_TO,
  caution: METHOD,
});

export const split_chance = parameter({
  id: "groups.split_chance",
  means:
    "Chance that the removal of a leader leaves an open succession and splits the group, if the whole rise is due to splits.",
  unit: "1",
  best: 0.287,
  range: [0.16, 0.51],
  prior: logNormalFromRange(0.16, 0.51),
  asOf: "2026",
  basis: "estimated",
  seen: "read",
  sources: [...FITTED_TO, "cartels.jones-2013"],
  caution: METHOD,
});

export const feud_weight = parameter({
  id: "groups.feud_weight",
  means:
    "Weight of the fight between two parts of a split group at its start, in the units of the published pair weights without allies.",
  unit: "1",
  best: 1.5,
  range: [0.9, 3.7],
  prior: logNormalFromRange(0.9, 3.7),
  asOf: "2026",
  basis: "estimated",
  seen: "read",
  rangeBasis: "derived",
  sources: [...FITTED_TO, "cartels.sonora-2024"],
  caution: `${METHOD} The fit alone gives 1.22 to 1.84; the range is wider because Sinaloa's share of the nation's deaths among members, to which the weight is proportional, may be 0.01 to 0.04.`,
});

export const feud_duration = parameter({
  id: "groups.feud_duration",
  means: "Mean time in which that weight fades.",
  unit: "month",
  best: 33.9,
  range: [18.5, 120],
  prior: logNormalFromRange(18.5, 120),
  asOf: "2026",
  basis: "estimated",
  seen: "read",
  sources: FITTED_TO,
  caution: `${METHOD} Sixteen months were seen; 120 is the bound of the search.`,
});

export const fracture_2026_chance = parameter({
  id: "groups.fracture_2026_chance",
  means: "Chance that the CJNG split after the death of its top leader in February 2026.",
  unit: "1",
  best: 0.5,
  range: [0.2, 0.8],
  prior: beta(2.8, 2.8),
  asOf: "June 2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.rbtfl-2026"],
  caution:
    "One official statement in a weak secondary source says that regional commands are breaking apart.",
});

export const tie_confidence_medium = parameter({
  id: "groups.tie_confidence_medium",
  means: "Weight given to an alliance that is reported with medium confidence.",
  unit: "1",
  best: 0.5,
  range: [0.2, 0.8],
  prior: normalFromRange(0.2, 0.8),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.latintimes-2025", "cartels.elpais-2025"],
});

export const tie_confidence_low = parameter({
  id: "groups.tie_confidence_low",
  means: "Weight given to an alliance that is reported with low to medium confidence.",
  unit: "1",
  best: 0.3,
  range: [0.05, 0.6],
  prior: triangular(0, 0.2, 0.74),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.latinus-2025"],
});

export const mean_alliance_weight = parameter({
  id: "groups.mean_alliance_weight",
  means: "Mean weight of an alliance in the network of 2020: 163 over 91 pairs.",
  unit: "1",
  best: 1.791,
  range: [1, 6],
  prior: fixed(),
  priorNote: "The range is that of single alliances; the mean is exact.",
  asOf: "2020",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
});

export const leaderEffectParameters: readonly Parameter[] = [
  leader_removals_recorded,
  leaders_killed_share,
  removal_place_share,
  acute_window,
  sustained_window,
  capture_calm,
  split_share,
  home_state_share,
  acute_part,
  acute_rise,
  split_chance,
  feud_weight,
  feud_duration,
  fracture_2026_chance,
  tie_confidence_medium,
  tie_confidence_low,
  mean_alliance_weight,
];
