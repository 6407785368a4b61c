/**
 * Where guns seized in Mexico come from, as far as traces show it. Traces are a selected sample:
 * only guns that the federal prosecutor submits are traced, and "US origin" means made in or
 * imported into the US.
 */
import { beta, fixed, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const TOGETHER =
  "The evidence suggests one Dirichlet over the origins: draw the five together and divide by their sum.";

export const share_us_origin = parameter({
  id: "arms.share_us_origin",
  means: "Share of seized or traced guns that were made in or imported into the US.",
  unit: "1",
  best: 0.72,
  range: [0.68, 0.8],
  prior: beta(106, 36.8),
  priorNote: "Fitted to the range; its middle, 0.743, lies above the best value.",
  asOf: "2014-2026",
  basis: "published",
  seen: "read",
  sources: ["firearms.S03", "firearms.S07", "firearms.S18", "firearms.S20"],
  caution:
    "A selected sample: Mexico submits what it takes to be traceable. The 74 % of January 2025 is reported in two ways that cannot both hold. What is not of US origin is mostly unknown.",
  alternatives: [
    {
      value: null,
      range: [0.5, 0.9],
      says: "Outer prior, beta(13, 5).",
      basis: "judgement",
      seen: "read",
      sources: ["firearms.S03", "firearms.S07", "firearms.S18", "firearms.S20"],
    },
    {
      value: 0.36,
      range: [0.28, 0.4],
      says: "Share tied to a buyer in the US: arms.share_traced_to_purchase.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S08", "firearms.S09"],
    },
  ],
  defaultBecause:
    "The published shares of 2014-2026 run from 0.68 to 0.80; 0.74 of 2025 is ambiguous.",
});

export const share_traced_to_purchase = parameter({
  id: "arms.share_traced_to_purchase",
  means: "Share of guns submitted for a trace that are tied to a purchase in the US.",
  unit: "1",
  best: 0.36,
  range: [0.28, 0.4],
  prior: beta(56.7, 111),
  priorNote: "Fitted to the range; its middle, 0.337, lies below the best value.",
  asOf: "2022-23",
  basis: "published",
  seen: "read",
  sources: ["firearms.S08", "firearms.S09"],
  caution: "0.279 in 2007-11. The rest is mostly unknown, not foreign.",
  alternatives: [
    {
      value: 0.12,
      says: "An industry reading for about 2009: identified US retail origin over all seizures, another denominator.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S105"],
    },
  ],
  defaultBecause: "The latest sample; the industry reading divides by all seizures, traced or not.",
});

export const share_submitted_for_trace = parameter({
  id: "arms.share_submitted_for_trace",
  means: "Share of seized guns that are submitted for a trace.",
  unit: "1",
  best: null,
  range: [0.5, 1],
  prior: uniform(0.5, 1),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S03"],
  caution: "No source states it; it varies. That only the federal prosecutor submits was read.",
});

export const guns_submitted_for_trace = parameter({
  id: "arms.guns_submitted_for_trace",
  means: "Guns recovered in Mexico and submitted for a trace in a year.",
  unit: "gun/year",
  best: 25205,
  range: null,
  prior: fixed(),
  asOf: "2022-23",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S08"],
  alternatives: [
    {
      value: 21171,
      says: "Mean of 2017-23: 148,200 in seven years.",
      basis: "derived",
      seen: "read",
      sources: ["firearms.S08", "firearms.S20"],
    },
    {
      value: 16053,
      says: "2013, from a weak source that labels it US-sourced; probably all traces.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S09b"],
    },
    {
      value: 17784,
      says: "2015, from the same weak source.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S09b"],
    },
    {
      value: 13452,
      says: "2016, from the same weak source.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S09b"],
    },
  ],
  defaultBecause:
    "Sums over several years are firm; single years after 2012 were read only in weak sources and mislabelled.",
});

export const share_foreign_made = parameter({
  id: "arms.share_foreign_made",
  means: "Share of US-sourced guns that were first imported into the US, then resold.",
  unit: "1",
  best: 0.25,
  range: [0.2, 0.35],
  prior: beta(25.6, 68.5),
  priorNote: "Fitted to the range; its middle, 0.27, lies above the best value.",
  asOf: "2009-14",
  basis: "published",
  seen: "read",
  sources: ["firearms.S10"],
});

export const origin_share_texas = parameter({
  id: "arms.origin_share_texas",
  means: "Share of Texas among guns traced to a purchase in the US.",
  unit: "1",
  best: 0.44,
  range: [0.38, 0.5],
  prior: beta(81, 103),
  asOf: "2022-23",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S08"],
  caution: `7,825 of 17,780 guns. ${TOGETHER}`,
  alternatives: [
    {
      value: 0.29,
      says: "2017-21, of guns with any identified country or state.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S06"],
    },
    {
      value: 0.42,
      says: "2015-22, guns recovered in Mexico and three countries of Central America.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S07"],
    },
    {
      value: 0.4,
      says: "Mexican defence ministry, December 2019.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S71"],
    },
    {
      value: 0.5,
      says: "Survey of court cases of the study of the US ban's expiry.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S62b"],
    },
    {
      value: 0.4,
      says: "Traces of 2006-09, about.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S72"],
    },
  ],
  defaultBecause: "The latest sample of guns traced to a purchase.",
});

export const origin_share_arizona = parameter({
  id: "arms.origin_share_arizona",
  means: "Share of Arizona among guns traced to a purchase in the US.",
  unit: "1",
  best: 0.22,
  range: [0.15, 0.24],
  prior: beta(40, 167),
  priorNote: "Fitted to the range; its middle, 0.192, lies below the best value.",
  asOf: "2022-23",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S08"],
  caution: `3,969 of 17,780 guns. ${TOGETHER}`,
  alternatives: [
    {
      value: 0.18,
      says: "2015-22, guns recovered in Mexico and three countries of Central America.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S07"],
    },
    {
      value: 0.15,
      says: "Mexican defence ministry, December 2019.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S71"],
    },
    {
      value: 0.29,
      says: "Survey of court cases of the study of the US ban's expiry.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S62b"],
    },
  ],
  defaultBecause: "The latest sample of guns traced to a purchase.",
});

export const origin_share_california = parameter({
  id: "arms.origin_share_california",
  means: "Share of California among guns traced to a purchase in the US.",
  unit: "1",
  best: 0.09,
  range: [0.08, 0.19],
  prior: beta(13, 86.6),
  priorNote: "Fitted to the range; its middle, 0.128, lies above the best value.",
  asOf: "2022-23",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S08"],
  caution: `1,575 of 17,780 guns. ${TOGETHER}`,
  alternatives: [
    {
      value: 0.19,
      says: "Mexican defence ministry, December 2019.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S71"],
    },
    {
      value: 0.03,
      says: "Survey of court cases of the study of the US ban's expiry.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S62b"],
    },
    {
      value: 0.175,
      says: "With New Mexico, 2015-22, guns recovered in Mexico and three countries of Central America.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S07"],
    },
    {
      value: null,
      says: "With Arizona and New Mexico about one third, traces of 2006-09.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S72"],
    },
  ],
  defaultBecause: "The latest sample of guns traced to a purchase.",
});

export const origin_share_new_mexico = parameter({
  id: "arms.origin_share_new_mexico",
  means: "Share of New Mexico among guns traced to a purchase in the US.",
  unit: "1",
  best: 0.03,
  range: [0.02, 0.04],
  prior: beta(22.3, 739),
  priorNote: "Fitted to the range; its middle, 0.029, lies a little below the best value.",
  asOf: "2022-23",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S08"],
  caution: `492 of 17,780 guns. ${TOGETHER}`,
});

export const origin_share_rest = parameter({
  id: "arms.origin_share_rest",
  means: "Share of the rest of the US among guns traced to a purchase there.",
  unit: "1",
  best: 0.22,
  range: null,
  prior: fixed(),
  priorNote: "What the four named states leave.",
  asOf: "2022-23",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S08"],
  caution: TOGETHER,
  alternatives: [
    {
      value: 0.25,
      says: "Mexican defence ministry, December 2019.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S71"],
    },
  ],
  defaultBecause: "The latest sample of guns traced to a purchase.",
});

export const originParameters: readonly Parameter[] = [
  share_us_origin,
  share_traced_to_purchase,
  share_submitted_for_trace,
  guns_submitted_for_trace,
  share_foreign_made,
  origin_share_texas,
  origin_share_arizona,
  origin_share_california,
  origin_share_new_mexico,
  origin_share_rest,
];
