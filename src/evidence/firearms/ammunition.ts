/** Cartridges: what is seized of them and what a gun uses. No stock is measured. */
import { fixed, logNormalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const rounds_seized_mexico = parameter({
  id: "arms.rounds_seized_mexico",
  means: "Cartridges seized in Mexico in a year.",
  unit: "round/year",
  best: 3400000,
  range: [1000000, 4000000],
  prior: logNormalFromRange(1000000, 4000000),
  priorNote: "Fitted to the range; its middle, 2 million, lies below the best value.",
  asOf: "2018-23",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S47"],
  caution: "18 million from January 2018 to 1 May 2023.",
  alternatives: [
    {
      value: 920000,
      says: "Justice census, 2019.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S48"],
    },
    {
      value: 730000,
      says: "Justice census, 2021.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S48"],
    },
  ],
  defaultBecause: "The count of the defence ministry; the census sees fewer seizures.",
});

export const rounds_seized_us = parameter({
  id: "arms.rounds_seized_us",
  means: "Cartridges bound for Mexico that ATF seizes in a year.",
  unit: "round/year",
  best: 600000,
  range: null,
  prior: fixed(),
  asOf: "January 2025-February 2026",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S24"],
  caution: "648,975 in 13 months.",
});

export const heavy_rounds_seized = parameter({
  id: "arms.heavy_rounds_seized",
  means: "Cartridges for heavy rifles seized in Mexico, cumulative.",
  unit: "round",
  best: 137000,
  range: null,
  prior: fixed(),
  asOf: "2012-February 2026",
  basis: "published",
  seen: "read",
  sources: ["firearms.S18"],
  caution: "One outlet printed 173,000.",
});

export const heavy_rounds_share_one_source = parameter({
  id: "arms.heavy_rounds_share_one_source",
  means: "Share of those cartridges made by one US plant owned by the government.",
  unit: "1",
  best: 0.47,
  range: [0.33, 0.47],
  prior: uniform(0.33, 0.47),
  priorNote: "The two counts are the ends of the range, so the middle lies below the best value.",
  asOf: "2012-26",
  basis: "published",
  seen: "read",
  sources: ["firearms.S18", "firearms.S19"],
  caution: "0.47 by Mexico; about one third by ATF.",
});

export const rounds_seized_per_gun = parameter({
  id: "arms.rounds_seized_per_gun",
  means: "Cartridges seized for each gun seized.",
  unit: "round/gun",
  best: 105,
  range: [60, 450],
  prior: logNormalFromRange(60, 450),
  priorNote: "Fitted to the range; its middle, 164, lies above the best value.",
  asOf: "2005-14",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["firearms.S49", "firearms.S47"],
  caution: "Army; the upper end is 18 million over 39,982 guns, 2018-23.",
});

export const rounds_used_per_gun = parameter({
  id: "arms.rounds_used_per_gun",
  means: "Cartridges used in a year for each gun in use by a group.",
  unit: "round/(gun*year)",
  best: 100,
  range: [20, 500],
  prior: logNormalFromRange(20, 500),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S49"],
  caution:
    "No source states it; only cartridges seized for each gun were read. With no stock measured, ammunition does not bind by default.",
});

export const ammunitionParameters: readonly Parameter[] = [
  rounds_seized_mexico,
  rounds_seized_us,
  heavy_rounds_seized,
  heavy_rounds_share_one_source,
  rounds_seized_per_gun,
  rounds_used_per_gun,
];
