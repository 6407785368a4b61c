/** What becomes of a group, and of the violence around it, when its leader is removed. */
import { beta, fixed, gamma, logNormal, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const decapitation_hazard_ratio_first_year = parameter({
  id: "groups.decapitation_hazard_ratio_first_year",
  means:
    "Hazard of a terrorist group ending if it loses its leader in its first year, relative to a group that does not.",
  unit: "1",
  best: 8.8,
  range: [2, 12],
  prior: logNormal(5.8, 0.5),
  asOf: "1970-2008 data",
  basis: "published",
  seen: "recalled",
  sources: ["force-and-politics.PRI12"],
  caution: "Direction and decay with age were read; the size is recalled.",
});

export const decapitation_half_age = parameter({
  id: "groups.decapitation_half_age",
  means: "Age of a group at which that hazard ratio has about halved.",
  unit: "year",
  best: 10,
  range: [7, 13],
  prior: normalFromRange(7, 13),
  asOf: "1970-2008 data",
  basis: "published",
  seen: "recalled",
  sources: ["force-and-politics.PRI12"],
});

export const decapitation_null_age = parameter({
  id: "groups.decapitation_null_age",
  means: "Age of a group at which losing its leader has about no effect on its end.",
  unit: "year",
  best: 20,
  range: [15, 25],
  prior: normalFromRange(15, 25),
  asOf: "1970-2008 data",
  basis: "published",
  seen: "recalled",
  sources: ["force-and-politics.PRI12"],
});

export const decapitation_hazard_ratio_old_groups = parameter({
  id: "groups.decapitation_hazard_ratio_old_groups",
  means:
    "The same hazard ratio for large groups older than 15 years, as the biggest Mexican ones are.",
  unit: "1",
  best: 1,
  range: [1, 3],
  prior: triangular(1, 1, 3.4),
  asOf: "1945-2008 data",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.PRI12", "force-and-politics.JOR09"],
  alternatives: [
    {
      value: null,
      range: [1, 3],
      says: "The curve 1 + 7.8 * 2^(-age/10) at ages above 15 years.",
      basis: "derived",
      seen: "recalled",
      sources: ["force-and-politics.PRI12"],
    },
  ],
  defaultBecause:
    "The age curve alone gives 1 to 3; the study of 298 incidents finds no gain for large, old groups, so 1 is the default.",
});

export const decapitated_groups_collapse_share = parameter({
  id: "groups.decapitated_groups_collapse_share",
  means: "Share of groups that collapsed after losing a leader, over 298 incidents.",
  unit: "1",
  best: 0.53,
  range: [0.45, 0.6],
  prior: beta(62.5, 56.5),
  asOf: "1945-2004 data",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.JOR09"],
  caution: "Read in a summary of the paper.",
});

export const spared_groups_collapse_share = parameter({
  id: "groups.spared_groups_collapse_share",
  means: "Share of groups that collapsed without losing a leader, in the same data.",
  unit: "1",
  best: 0.7,
  range: null,
  prior: fixed(),
  asOf: "1945-2004 data",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.JOR09"],
  caution: "Read in a summary of the paper; groups are not assigned at random.",
});

export const leader_removed_drug_homicide_rise = parameter({
  id: "violence.leader_removed_drug_homicide_rise",
  means:
    "Rise, as a share, of drug-related homicide in the municipality in the six months after a leader is killed or captured.",
  unit: "1",
  best: 0.365,
  range: [0.1, 0.8],
  prior: logNormal(0.3, 0.6),
  asOf: "2006-2010 data",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.calderon-2015"],
  caution:
    "Municipal, and drug-related killings only; a municipal effect is not a state effect. Range set from the other studies.",
  alternatives: [
    {
      value: 0.365,
      range: [0.2, 0.8],
      says: "Range of the evidence on groups.",
      basis: "judgement",
      seen: "read",
      sources: ["cartels.calderon-2015"],
    },
  ],
  defaultBecause: "Summary by the authors; the abstract was read, its interval was not seen.",
});

export const leader_captured_homicide_rise = parameter({
  id: "violence.leader_captured_homicide_rise",
  means:
    "Rise, as a share, of the homicide rate in the municipality of a leader's capture, for at least 12 months.",
  unit: "1",
  best: 0.8,
  range: [0.3, 1.2],
  prior: logNormal(0.65, 0.41),
  asOf: "2015 brief",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.lindo-cato-2015"],
  caution:
    "The abstract of the 2018 journal version confirms a large sustained rise at the place of capture and prints no size.",
  alternatives: [
    {
      value: 0.61,
      says: "Journal version of 2018.",
      basis: "published",
      seen: "recalled",
      sources: ["cartels.lindo-cato-2015"],
    },
    {
      value: 0.8,
      range: [0.3, 1],
      says: "Range first set in this literature.",
      basis: "judgement",
      seen: "read",
      sources: ["cartels.lindo-cato-2015"],
    },
  ],
  defaultBecause: "The brief prints the number; the journal abstract confirms directions only.",
});

export const leader_captured_rise_elsewhere = parameter({
  id: "violence.leader_captured_rise_elsewhere",
  means:
    "Rise, as a share, of homicide in other places where the same group operates, for six months; then back to normal.",
  unit: "1",
  best: 0.3,
  range: [0.05, 0.5],
  prior: logNormal(0.2, 0.6),
  asOf: "2015 brief",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.lindo-cato-2015"],
  caution: "The journal abstract adds a fall in surrounding places and prints no sizes.",
  alternatives: [
    {
      value: 0.3,
      range: [0.05, 0.45],
      says: "Range first set in this literature.",
      basis: "judgement",
      seen: "read",
      sources: ["cartels.lindo-cato-2015"],
    },
    {
      value: 0.3,
      range: [0.1, 0.5],
      says: "Range of the evidence on groups.",
      basis: "judgement",
      seen: "read",
      sources: ["cartels.lindo-cato-2015"],
    },
  ],
  defaultBecause: "The brief prints the number; the range joins those of two files.",
});

export const leader_removal_extra_deaths = parameter({
  id: "violence.leader_removal_extra_deaths",
  means: "Extra deaths over four years for each leader removed: 415 for 25 removals.",
  unit: "person/event",
  best: 16.6,
  range: [5, 40],
  prior: gamma(2.9, 0.154),
  asOf: "2006-2010 data",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.dickenson-2014"],
  alternatives: [
    {
      value: 17,
      says: "The same, rounded.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.dickenson-2014"],
    },
  ],
  defaultBecause: "415 divided by 25.",
});

export const leader_killed_to_captured = parameter({
  id: "violence.leader_killed_to_captured",
  means: "Violence after a leader is killed, relative to after one is captured.",
  unit: "1",
  best: 1.2,
  range: [1, 2],
  prior: logNormal(1.3, 0.27, [1, 3]),
  asOf: "2006-2010 data",
  basis: "judgement",
  seen: "recalled",
  sources: ["cartels.dickenson-2014"],
  caution: "Only the direction is published.",
  alternatives: [
    {
      value: 1.5,
      range: [1, 1.5],
      says: "Upper bound first set in this literature.",
      basis: "judgement",
      seen: "recalled",
      sources: ["cartels.dickenson-2014"],
    },
    {
      value: 2,
      says: "Upper bound in the evidence on groups.",
      basis: "judgement",
      seen: "recalled",
      sources: ["cartels.dickenson-2014"],
    },
  ],
  defaultBecause: "Only the sign is published; a small excess is the cautious choice.",
});

export const leaderRemovalParameters: readonly Parameter[] = [
  decapitation_hazard_ratio_first_year,
  decapitation_half_age,
  decapitation_null_age,
  decapitation_hazard_ratio_old_groups,
  decapitated_groups_collapse_share,
  spared_groups_collapse_share,
  leader_removed_drug_homicide_rise,
  leader_captured_homicide_rise,
  leader_captured_rise_elsewhere,
  leader_removal_extra_deaths,
  leader_killed_to_captured,
];
