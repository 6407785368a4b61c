/**
 * Guns held in Mexico and what takes them out. Flow, stock and removal cannot all be set freely:
 * flow and removal are drawn, the stock follows from them.
 */
import { beta, fixed, logNormalFromRange, normalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const guns_civilian = parameter({
  id: "arms.guns_civilian",
  means: "Guns held by civilians in Mexico, registered or not.",
  unit: "gun",
  best: 16809000,
  range: [11766300, 21852700],
  prior: normalFromRange(11766300, 21852700),
  asOf: "end of 2017",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["firearms.S38"],
  caution: "The range is 30 % either way.",
});

export const guns_registered = parameter({
  id: "arms.guns_registered",
  means: "Registered guns of civilians in Mexico.",
  unit: "gun",
  best: 2855332,
  range: [2855332, 3118592],
  prior: uniform(2855332, 3118592),
  priorNote: "The best value, read, is the lower end; the upper end, of 2017, is recalled.",
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["firearms.S39", "firearms.S38"],
});

export const guns_unregistered = parameter({
  id: "arms.guns_unregistered",
  means: "Unregistered guns in Mexico.",
  unit: "gun",
  best: 13000000,
  range: [10000000, 20000000],
  prior: logNormalFromRange(10000000, 20000000),
  priorNote: "Fitted to the range; its middle, 14.1 million, lies above the best value.",
  asOf: "2017-26",
  basis: "published",
  seen: "read",
  sources: ["firearms.S18c", "firearms.S40", "firearms.S41"],
  alternatives: [
    {
      value: 10000000,
      says: "United Nations, 2010, via press: a historic estimate at the low end.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S40"],
    },
    {
      value: 20000000,
      says: "Press of 2011.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S41"],
    },
  ],
  defaultBecause:
    "The latest figure, given by the defence ministry in 2026; the others are of 2010-11.",
});

export const guns_police = parameter({
  id: "arms.guns_police",
  means: "Guns registered to police and federal security bodies, without army and navy.",
  unit: "gun",
  best: 671635,
  range: null,
  prior: fixed(),
  asOf: "January 2022",
  basis: "published",
  seen: "read",
  sources: ["firearms.S42"],
});

export const guns_held = parameter({
  id: "arms.guns_held",
  means: "Guns held by criminal groups in Mexico.",
  unit: "gun",
  best: 370000,
  range: [240000, 1350000],
  prior: logNormalFromRange(240000, 1350000),
  priorNote:
    "Fitted to the range; its middle, 569,000, lies above the best value. In a run the stock is not drawn but follows from flow and removal.",
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pch-2023", "firearms.S02b"],
  caution:
    "No count is published and no month was ever observed. 160,000 to 185,000 members with 1.5 to 3 guns each; the upper end is the flow of 135,000 a year over a removal of 0.10.",
  alternatives: [
    {
      value: 1350000,
      says: "Steady state of the flow: 135,000 a year over a removal of 0.10 a year.",
      basis: "derived",
      seen: "read",
      sources: ["firearms.S02b"],
    },
  ],
  defaultBecause:
    "1.5 to 3 guns a member; with a flow of 135,000 a year it implies that removal and diffusion to other criminals take 36 % a year.",
  also: ["arms.latest_guns_held"],
});

export const guns_held_plausible = parameter({
  id: "arms.guns_held_plausible",
  means: "Guns held by groups beyond which a draw of flow and removal is rejected.",
  unit: "gun",
  best: null,
  range: [240000, 2000000],
  prior: uniform(240000, 2000000),
  priorNote: "Bounds of a check; nothing is drawn from them.",
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pch-2023", "firearms.S02b"],
});

export const attrition_maintained = parameter({
  id: "arms.attrition_maintained",
  means: "Share of maintained guns lost or worn out in a year.",
  unit: "1/year",
  best: 0.01,
  range: [0.005, 0.02],
  prior: beta(5.99, 517),
  asOf: "undated",
  basis: "published",
  seen: "recalled",
  sources: ["firearms.us-stock-accounting"],
  caution: "A convention of US stock accounting; no publication was named.",
});

export const attrition_criminal = parameter({
  id: "arms.attrition_criminal",
  means: "Share of guns in criminal hands discarded, lost in combat or destroyed in a year.",
  unit: "1/year",
  best: 0.05,
  range: [0.02, 0.15],
  prior: beta(2.89, 36.8),
  priorNote: "Fitted to the range; its middle, 0.066, lies above the best value.",
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.us-stock-accounting"],
  caution: "No source states it: set above the loss of maintained guns.",
});

export const removal_by_seizure = parameter({
  id: "arms.removal_by_seizure",
  means: "Guns seized in a year over guns held by criminal groups.",
  unit: "1/year",
  best: 0.046,
  range: [0.013, 0.071],
  prior: fixed(),
  priorNote: "Not drawn: derived in each run from guns seized and guns held.",
  asOf: "2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "derived",
  sources: ["firearms.S80", "cartels.pch-2023", "firearms.S02b"],
  caution:
    "17,000 over 370,000, bounds from those of the stock, which is itself a judgement. Lower if part of the seized guns were not held by groups.",
  alternatives: [
    {
      value: 0.03,
      says: "An earlier estimate, before stock and seizures were settled.",
      basis: "judgement",
      seen: "recalled",
      sources: ["firearms.S80"],
    },
  ],
  defaultBecause: "It is the arithmetic of the two defaults, 17,000 and 370,000.",
});

export const guns_seized = parameter({
  id: "arms.guns_seized",
  means: "Guns seized in Mexico in a year, all forces.",
  unit: "gun/year",
  best: 17000,
  range: [15000, 18500],
  prior: normalFromRange(15000, 18500),
  asOf: "October 2024-February 2026",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S80"],
  caution: "Follows effort and coverage: never splice counts of different forces.",
  alternatives: [
    {
      value: 10689,
      says: "The army only, 2025.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S16"],
    },
    {
      value: 18000,
      says: "The defence ministry only, about, over the 16 months to February 2026: not a year.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S18"],
    },
    {
      value: null,
      range: [22800, 24100],
      says: "Sums since October 2024: cumulative, not a year.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S80"],
    },
  ],
  defaultBecause: "Security cabinet, all forces, 1,419 a month.",
});

export const guns_surrendered = parameter({
  id: "arms.guns_surrendered",
  means: "Guns surrendered in exchange programmes in a year.",
  unit: "gun/year",
  best: 7300,
  range: [1200, 31500],
  prior: logNormalFromRange(1200, 31500),
  asOf: "October 2024-December 2025",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S43", "firearms.S44", "firearms.S45"],
  caution:
    "9,081 items in 15 months, 1,142 of them grenades. Mostly from holders who are not criminals.",
});

export const guns_destroyed = parameter({
  id: "arms.guns_destroyed",
  means: "Guns destroyed by the army in a year.",
  unit: "gun/year",
  best: 55000,
  range: [20000, 65000],
  prior: fixed(),
  priorNote: "An observed mean that no distribution is suggested for; not drawn.",
  asOf: "2006-18",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S46", "firearms.S46b"],
  caution: "656,742 over 12 years, about.",
});

export const share_seized_that_leak = parameter({
  id: "arms.share_seized_that_leak",
  means: "Share of seized guns that find their way back.",
  unit: "1",
  best: 0.02,
  range: [0, 0.08],
  prior: beta(1, 35.9),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S31", "firearms.S32"],
  caution: "No source states it; only that state forces lose guns was read.",
});

export const stock_half_life_without_inflow = parameter({
  id: "arms.stock_half_life_without_inflow",
  means: "Years in which the stock of criminal guns halves if none come in.",
  unit: "year",
  best: 7,
  range: [3.5, 14],
  prior: fixed(),
  priorNote: "Not drawn: ln 2 over attrition and seizure of the run.",
  asOf: "2026",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "derived",
  sources: ["firearms.us-stock-accounting", "firearms.S80"],
  caution:
    "ln 2 over a removal of 0.10 a year; 14 at 0.05 and 3.5 at 0.20. Cutting the inflow changes violence slowly, unless it works through new rifles, ammunition or heavy weapons.",
});

export const stockParameters: readonly Parameter[] = [
  guns_civilian,
  guns_registered,
  guns_unregistered,
  guns_police,
  guns_held,
  guns_held_plausible,
  attrition_maintained,
  attrition_criminal,
  removal_by_seizure,
  guns_seized,
  guns_surrendered,
  guns_destroyed,
  share_seized_that_leak,
  stock_half_life_without_inflow,
];
