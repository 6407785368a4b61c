/**
 * What the levers of US force and of leverage may be set to. Force is an aggregate policy: whether,
 * with or without consent, how much, and against what kind of thing; never whom or where.
 */
import type { LeverRange } from "../lever-ranges.js";

const COST = "No figure was found; a judgement with a wide range stands for it.";

export const forceLeverRanges: readonly LeverRange[] = [
  {
    kind: "amount",
    lever: "us.force-at-sea",
    isForce: true,
    unit: "strike/month",
    neutral: 4.9,
    bounds: [0, 100],
    studied: [0, 11],
    studiedBecause:
      "The tempo of September 2025 to March 2026. No effect on the flow of drugs has been measured at any tempo.",
    delay: "None.",
    cost: COST,
    basis: "derived",
    seen: "read",
    sources: ["force-and-politics.INT26", "force-and-politics.TAG26"],
  },
  {
    kind: "choice",
    lever: "us.force-on-land",
    isForce: true,
    options: ["none", "with-consent", "without-consent"],
    neutral: "none",
    studied: ["none", "with-consent"],
    studiedBecause:
      "Every programme whose effects were measured had the host's open or tacit consent; without it there are single operations only.",
    delay: "Carried out within a month.",
    cost: `${COST} It follows the number of strikes.`,
    basis: "judgement",
    seen: "read",
    sources: ["force-and-politics.MIR19", "force-and-politics.TBIJ15"],
  },
  {
    kind: "amount",
    lever: "us.force-rate",
    isForce: true,
    unit: "strike/month",
    neutral: 0,
    bounds: [0, 100],
    studied: [0, 11],
    studiedBecause:
      "The upper end of the tempo of US strikes at sea in late 2025; 421 strikes in Pakistan from 2004 to September 2015 were about three a month.",
    delay: "None; acts only where force on land is used.",
    cost: COST,
    basis: "derived",
    seen: "read",
    sources: ["force-and-politics.INT26", "force-and-politics.TBIJ15"],
  },
  {
    kind: "amount",
    lever: "us.force-aim",
    isForce: true,
    unit: "1",
    neutral: 0.5,
    bounds: [0, 1],
    studied: [0, 1],
    studiedBecause:
      "Strikes on leaders were studied in Pakistan, strikes on laboratories in Afghanistan; half each is a judgement that stands where nothing is said.",
    delay: "None; acts only where force on land is used.",
    cost: "None of its own.",
    basis: "judgement",
    seen: "recalled",
    sources: ["force-and-politics.RIG19", "supply.S-SIGAR19"],
  },
  {
    kind: "amount",
    lever: "mx.co-operation-withheld",
    unit: "1",
    neutral: 0,
    bounds: [0, 1],
    studied: [0, 0],
    studiedBecause:
      "Partial withdrawals are on record: the law of December 2020 on foreign agents held joint work back for about a year. Nobody measured by how much.",
    delay: "None: what is withheld is withheld at once, and is back when it no longer is.",
    cost: "No programme cost; what is lost shows in arrests, transfers, tracing, encounters and trade.",
    basis: "judgement",
    seen: "read",
    sources: ["force-and-politics.INF22", "force-and-politics.AZ22"],
  },
  {
    kind: "amount",
    lever: "us.leverage",
    unit: "1",
    neutral: 0,
    bounds: [0, 1],
    studied: [0, 1],
    studiedBecause:
      "One threat of this kind is on record, that of February 2025, and is the lever's 1. It counts threats beyond those on record, whose effect is part of the record.",
    delay: "Co-operation answers over months; the backlash grows with use, over a year or more.",
    cost: "Trade lost, reported apart; no programme cost.",
    basis: "judgement",
    seen: "read",
    sources: ["force-and-politics.NN25", "force-and-politics.VOZ26", "force-and-politics.FW26"],
  },
];
