/**
 * What the guns are: pistols, rifles and heavy weapons (heavy rifles and machine guns), and how
 * old they are when recovered.
 */
import { beta, fixed, logNormalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const long_gun_share = parameter({
  id: "arms.long_gun_share",
  means: "Share of rifles among guns traced.",
  unit: "1",
  best: 0.32,
  range: [0.28, 0.43],
  prior: beta(38.5, 70.5),
  priorNote: "Fitted to the range; its middle, 0.352, lies above the best value.",
  asOf: "2022-23",
  basis: "published",
  seen: "read",
  sources: ["firearms.S08", "firearms.S09"],
  caution: "0.28 in 2007 and 0.43 in 2011.",
});

export const pistol_share = parameter({
  id: "arms.pistol_share",
  means: "Share of pistols among guns traced.",
  unit: "1",
  best: 0.5,
  range: [0.45, 0.57],
  prior: beta(95.4, 91.6),
  asOf: "2022-23",
  basis: "published",
  seen: "read",
  sources: ["firearms.S08"],
});

export const commonest_calibre_share = parameter({
  id: "arms.commonest_calibre_share",
  means: "Share of the commonest calibre, one of pistols, among guns traced.",
  unit: "1",
  best: 0.44,
  range: null,
  prior: fixed(),
  asOf: "2022-23",
  basis: "published",
  seen: "read",
  sources: ["firearms.S08"],
});

export const long_gun_share_army = parameter({
  id: "arms.long_gun_share_army",
  means: "Share of long guns among guns seized by the army.",
  unit: "1",
  best: 0.65,
  range: [0.6, 0.67],
  prior: beta(325, 186),
  priorNote: "Fitted to the range; its middle, 0.636, lies below the best value.",
  asOf: "2014; December 2018-June 2023",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S21", "firearms.S22"],
  caution:
    "4,218 of 6,369 and 18,800 of 28,993. The army meets the groups, so the share is higher than among traces.",
});

export const heavy_rifle_share_army = parameter({
  id: "arms.heavy_rifle_share_army",
  means: "Share of heavy rifles among guns seized by the army.",
  unit: "1",
  best: 0.012,
  range: [0.009, 0.014],
  prior: beta(55.2, 4800),
  priorNote: "Fitted to the range; its middle, 0.0113, lies below the best value.",
  asOf: "October 2024-February 2026; 2025",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S18", "firearms.S16"],
  caution: "215 of 18,000 and 140 of 10,689.",
});

export const heavy_rifles_trafficked = parameter({
  id: "arms.heavy_rifles_trafficked",
  means: "Heavy rifles trafficked from the US to Mexico in a year.",
  unit: "gun/year",
  best: 1770,
  range: [800, 3000],
  prior: logNormalFromRange(800, 3000),
  priorNote: "Fitted to the range; its middle, 1,549, lies below the best value.",
  asOf: "2025",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S16"],
  caution: "Scaled by the ratio of seizures, not a measurement; from an advocate.",
});

export const heavy_rifles_made_us = parameter({
  id: "arms.heavy_rifles_made_us",
  means: "Heavy rifles made in a year by one US manufacturer.",
  unit: "gun/year",
  best: 5903,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "read",
  sources: ["firearms.S16"],
});

export const time_to_crime_mean = parameter({
  id: "arms.time_to_crime_mean",
  means: "Mean time from US retail sale to recovery, of guns recovered in Mexico and traced.",
  unit: "year",
  best: 15,
  range: [10, 16],
  prior: triangular(8.3, 15, 16.9),
  priorNote:
    "Fitted to the range; its middle, 13.7, lies below the best value. The distribution of single guns is a mixture: arms.recent_gun_share and what follows it.",
  asOf: "2006-10",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S11"],
  caution: "No mean after 2010 was found.",
});

export const time_to_crime_under_3_years = parameter({
  id: "arms.time_to_crime_under_3_years",
  means:
    "Share of guns recovered in Mexico and traced that were sold less than three years before.",
  unit: "1",
  best: 0.18,
  range: [0.15, 0.4],
  prior: beta(8.73, 24),
  priorNote: "Fitted to the range; its middle, 0.262, lies above the best value.",
  asOf: "2006-10",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S11"],
  caution: "1 - 15,995 / 19,600.",
});

export const recent_gun_share = parameter({
  id: "arms.recent_gun_share",
  means: "Weight of the short part in the mixture of times from sale to recovery.",
  unit: "1",
  best: 0.18,
  range: [0.15, 0.4],
  prior: beta(8.73, 24),
  priorNote: "Fitted to the range; its middle, 0.262, lies above the best value.",
  asOf: "2006-10",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S11"],
  caution:
    "The form of the mixture is ours; the mean and the share under three years are the data. Some old guns also fall under three years, so the weight is to be fitted again.",
});

export const recent_gun_time = parameter({
  id: "arms.recent_gun_time",
  means: "Mean of the short, exponential part of the time from sale to recovery.",
  unit: "year",
  best: 1.2,
  range: null,
  prior: fixed(),
  asOf: "2006-10",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S11"],
  caution: "Part of a mixture whose form is ours.",
});

export const old_gun_time = parameter({
  id: "arms.old_gun_time",
  means: "Mean of the long, gamma-shaped part of the time from sale to recovery.",
  unit: "year",
  best: 18,
  range: null,
  prior: fixed(),
  asOf: "2006-10",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S11"],
  caution: "Part of a mixture whose form is ours.",
});

export const old_gun_time_shape = parameter({
  id: "arms.old_gun_time_shape",
  means: "Shape of the long, gamma-shaped part of the time from sale to recovery.",
  unit: "1",
  best: 3,
  range: null,
  prior: fixed(),
  asOf: "2006-10",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S11"],
  caution: "Part of a mixture whose form is ours.",
});

export const weaponClassesParameters: readonly Parameter[] = [
  long_gun_share,
  pistol_share,
  commonest_calibre_share,
  long_gun_share_army,
  heavy_rifle_share_army,
  heavy_rifles_trafficked,
  heavy_rifles_made_us,
  time_to_crime_mean,
  time_to_crime_under_3_years,
  recent_gun_share,
  recent_gun_time,
  old_gun_time,
  old_gun_time_shape,
];
