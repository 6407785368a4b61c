/** Ranges of the levers of US force on Mexican soil: an aggregate policy, never a target. */
import type { LeverRange } from "../lever-ranges.js";

export const forceOnLandLeverRanges: readonly LeverRange[] = [
  {
    kind: "choice",
    lever: "us.force-on-land",
    options: ["none", "with-consent", "without-consent"],
    neutral: "none",
    studied: ["none", "with-consent"],
    studiedBecause:
      "Every programme whose effects were measured had the host's open or tacit consent; without it there are single operations only.",
    delay: "Carried out within a month.",
    cost: "Not priced here.",
    basis: "judgement",
    seen: "read",
    sources: ["force-and-politics.MIR19", "force-and-politics.TBIJ15"],
  },
  {
    kind: "amount",
    lever: "us.force-rate",
    unit: "strike/month",
    neutral: 0,
    bounds: [0, 100],
    studied: [0, 11],
    studiedBecause:
      "The upper end of the tempo of US strikes at sea in late 2025; 421 strikes in Pakistan from 2004 to September 2015 were about three a month.",
    delay: "None; acts only where force on land is used.",
    cost: "Not priced here.",
    basis: "derived",
    seen: "read",
    sources: ["force-and-politics.INT26", "force-and-politics.TBIJ15"],
  },
];
