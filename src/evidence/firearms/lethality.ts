/**
 * How guns bear on killing: the share of homicides by firearm, elasticities, calibre, bans on
 * carrying. The share of all homicides by firearm is `violence.firearm_share_of_homicides`.
 */
import { fixed, logNormalFromRange, normal } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const firearm_share_organised_crime = parameter({
  id: "arms.firearm_share_organised_crime",
  means: "Share of homicides linked to organised crime that are committed with a firearm.",
  unit: "1",
  best: 0.805,
  range: null,
  prior: fixed(),
  priorNote: "A beta is suggested, but no spread is given.",
  asOf: "2017-20",
  basis: "published",
  seen: "read",
  sources: ["firearms.S13"],
  caution: "52,797 of 65,552. Another definition than the share of all homicides.",
});

export const commonest_pistol_calibre_homicide_share = parameter({
  id: "arms.commonest_pistol_calibre_homicide_share",
  means: "Share of organised-crime homicides with the commonest calibre, one of pistols.",
  unit: "1",
  best: 0.422,
  range: null,
  prior: fixed(),
  asOf: "2017-20",
  basis: "published",
  seen: "read",
  sources: ["firearms.S13"],
  caution:
    "Pistols do most of the killing; rifles matter for holding territory and for fighting the state.",
});

export const unknown_calibre_homicide_share = parameter({
  id: "arms.unknown_calibre_homicide_share",
  means: "Share of organised-crime homicides with a calibre that is unknown.",
  unit: "1",
  best: 0.271,
  range: null,
  prior: fixed(),
  asOf: "2017-20",
  basis: "published",
  seen: "read",
  sources: ["firearms.S13"],
});

export const rifle_calibre_homicide_share = parameter({
  id: "arms.rifle_calibre_homicide_share",
  means: "Share of organised-crime homicides with one common calibre of rifles.",
  unit: "1",
  best: 0.054,
  range: null,
  prior: fixed(),
  asOf: "2017-20",
  basis: "published",
  seen: "read",
  sources: ["firearms.S13"],
});

export const homicide_elasticity_us = parameter({
  id: "arms.homicide_elasticity_us",
  means: "Elasticity of homicide to gun prevalence, US counties; all of it through gun homicide.",
  unit: "1",
  best: 0.2,
  range: [0.1, 0.3],
  prior: normal(0.2, 0.05),
  priorNote: "The range is taken as two standard deviations: 5-95 % is 0.118 to 0.282.",
  asOf: "1980-99",
  basis: "published",
  seen: "read",
  sources: ["firearms.S60"],
});

export const homicide_elasticity_mexico = parameter({
  id: "arms.homicide_elasticity_mexico",
  means: "Elasticity of gun homicide to the flow of new guns in contested areas of Mexico.",
  unit: "1",
  best: 0.25,
  range: [0.05, 0.6],
  prior: normal(0.272, 0.195, [0, 1]),
  priorNote:
    "Cut off at 0 and 1 and fitted to the range; its middle, 0.29, lies above the best value.",
  asOf: "undated",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S60", "firearms.S61", "firearms.S62"],
  caution:
    "A prior: no study gives it. Homicide without a firearm does not respond. The fall of homicides of 2024-26 came with no proven fall of the inflow.",
});

export const contest_multiplier = parameter({
  id: "arms.contest_multiplier",
  means: "Factor on the effect of guns where political or criminal order is contested.",
  unit: "1",
  best: 2,
  range: [1, 4],
  prior: logNormalFromRange(1, 4),
  asOf: "undated",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S61"],
  caution: "Only the direction was read.",
});

export const death_odds_medium_calibre = parameter({
  id: "arms.death_odds_medium_calibre",
  means: "Odds of death of a person shot, medium over small calibre.",
  unit: "1",
  best: 2.25,
  range: [1.37, 3.7],
  prior: logNormalFromRange(1.37, 3.7),
  asOf: "2010-14",
  basis: "published",
  seen: "read",
  sources: ["firearms.S63"],
  caution: "One US city; an odds ratio, not a ratio of risks.",
});

export const death_odds_large_calibre = parameter({
  id: "arms.death_odds_large_calibre",
  means: "Odds of death of a person shot, large over small calibre.",
  unit: "1",
  best: 4.54,
  range: [2.37, 8.7],
  prior: logNormalFromRange(2.37, 8.7),
  asOf: "2010-14",
  basis: "published",
  seen: "read",
  sources: ["firearms.S63"],
  caution:
    "One US city; an odds ratio, not a ratio of risks. Large takes in one common calibre of rifles.",
});

export const carry_ban_homicide_ratio = parameter({
  id: "arms.carry_ban_homicide_ratio",
  means:
    "Homicide rate while an enforced ban on carrying guns is on, over the rate while it is off.",
  unit: "1",
  best: 0.865,
  range: [0.76, 0.98],
  prior: logNormalFromRange(0.76, 0.98),
  asOf: "1993-97",
  basis: "published",
  seen: "read",
  sources: ["firearms.S64"],
  caution:
    "Two cities of Colombia; a weak transfer to a war of groups in Mexico. Acts at once; complaints of abuse are a side effect.",
});

export const permanent_carry_restriction_change = parameter({
  id: "arms.permanent_carry_restriction_change",
  means: "Change in gun deaths under a permanent restriction on carrying guns.",
  unit: "1",
  best: -0.223,
  range: null,
  prior: normal(-0.223, 0.06),
  priorNote: "No interval was read; the standard deviation is a judgement.",
  asOf: "2008-14",
  basis: "published",
  seen: "read",
  sources: ["firearms.S65"],
  caution: "Two cities of Colombia; a weak transfer to a war of groups in Mexico.",
});

export const firepower_pistol = parameter({
  id: "arms.firepower_pistol",
  means: "Weight of a pistol in firepower: the unit in which the others are counted.",
  unit: "1",
  best: 1,
  range: null,
  prior: fixed(),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S63"],
  caution: "By definition.",
});

export const firepower_rifle = parameter({
  id: "arms.firepower_rifle",
  means: "Weight of a rifle in firepower, in pistols.",
  unit: "1",
  best: 3,
  range: null,
  prior: fixed(),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S63"],
  caution:
    "No source states it, and no range is given; that large calibres kill more often was read.",
});

export const firepower_heavy = parameter({
  id: "arms.firepower_heavy",
  means: "Weight of a heavy rifle or machine gun in firepower, in pistols.",
  unit: "1",
  best: 15,
  range: null,
  prior: fixed(),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S63"],
  caution:
    "No source states it, and no range is given; that large calibres kill more often was read.",
});

export const lethalityParameters: readonly Parameter[] = [
  firearm_share_organised_crime,
  commonest_pistol_calibre_homicide_share,
  unknown_calibre_homicide_share,
  rifle_calibre_homicide_share,
  homicide_elasticity_us,
  homicide_elasticity_mexico,
  contest_multiplier,
  death_odds_medium_calibre,
  death_odds_large_calibre,
  carry_ban_homicide_ratio,
  permanent_carry_restriction_change,
  firepower_pistol,
  firepower_rifle,
  firepower_heavy,
];
