/**
 * What analysts expect of US strikes in Mexico (force-and-politics.md 3d, numbered in order of its
 * rows as P01 to P10; no institutional forecast by RAND or CSIS was found). These are forecasts,
 * not observations: the model is set beside them, never scored by them. Nearly all are by
 * sceptics; advocates argue deterrence without a quantified forecast.
 */
import { type Finding, finding, type PublishedValue, type Sector, type Seen } from "../record.js";

/** An expectation in words; `rises` and `falls` carry a sign. */
const expects = (key: string, says: string, sign: "rises" | "falls" | "open"): PublishedValue => ({
  key,
  says,
  value: null,
  low: sign === "rises" ? 0 : null,
  high: sign === "falls" ? 0 : null,
  unit: "1",
});

const forecast = (entry: {
  number: string;
  title: string;
  setting: string;
  intervention?: string;
  expectations: readonly PublishedValue[];
  sector?: Sector;
  seen?: Seen;
  sources: readonly string[];
  caution?: string;
}): Finding =>
  finding({
    id: `force-and-politics.${entry.number}`,
    title: entry.title,
    setting: entry.setting,
    intervention: entry.intervention ?? "US strikes in Mexico",
    outcome: "Expected consequences",
    published: entry.expectations,
    tolerance: "Signs in words.",
    role: "not comparable",
    roleBecause: "A forecast of analysts, not an observation.",
    mapping: "The direction of the model's outcomes can be set beside it.",
    sector: entry.sector ?? "force",
    basis: "published",
    seen: entry.seen ?? "read",
    sources: entry.sources,
    ...(entry.caution === undefined ? {} : { caution: entry.caution }),
  });

export const analystFindings: readonly Finding[] = [
  forecast({
    number: "P01",
    title: "A conflict research body expects more violence and less co-operation",
    setting: "Commentary of 2023 and press report of 2025",
    expectations: [
      expects("violence", "Groups fragment and violence rises (recalled).", "rises"),
      expects("drug-flow", "Efforts against fentanyl are undermined.", "open"),
      expects("co-operation", "Strikes could make Mexico halt co-operation.", "falls"),
    ],
    sources: ["force-and-politics.CG23", "force-and-politics.CG25"],
    caution:
      "Opening and a press report read. It adds that talk alone carries risk, and that force is taken for a trump card despite fatigue with long wars.",
  }),
  forecast({
    number: "P02",
    title: "The same body lists the two countries among the clashes to watch",
    setting: "Ten conflicts to watch, January 2025",
    expectations: [expects("clash", "A clash of the US and Mexico is possible in 2025.", "open")],
    sector: "politics",
    sources: ["force-and-politics.crisis-group-2025-list"],
  }),
  forecast({
    number: "P03",
    title: "Transfers of prisoners rise with US demands",
    setting: "Analyst in the press, January 2026",
    intervention: "US demands",
    expectations: [
      expects(
        "co-operation",
        "Transfers are extraordinary measures that rise with demands.",
        "rises",
      ),
    ],
    sector: "co_operation",
    sources: ["force-and-politics.crisis-group-2026-press"],
  }),
  forecast({
    number: "P04",
    title: "A restraint institute expects splits, short disruption and retaliation",
    setting: "Paper of July 2025",
    expectations: [
      expects(
        "violence",
        "Killing leaders splinters groups; a campaign without end date.",
        "rises",
      ),
      expects("drug-flow", "Disrupted for a time, then continues.", "open"),
      expects("co-operation", "Force without consent is seen as an act of war.", "falls"),
      expects("us-citizens", "Retaliation in Mexico and perhaps in the US.", "rises"),
    ],
    sources: ["force-and-politics.DP25"],
    caution: "Advocacy for restraint; it proposes financial tools and lower demand instead.",
  }),
  forecast({
    number: "P05",
    title: "A military academy's centre sees two branches: groups lie low, or strike back",
    setting: "Article of mid 2025, abstract",
    expectations: [
      expects("violence", "Past campaigns led to soaring violence.", "rises"),
      expects("co-operation", "Mexico can help or hinder; chaos has costs at home.", "open"),
      expects("us-citizens", "Vulnerable in Mexico, possibly north of the border.", "open"),
    ],
    sources: ["force-and-politics.CTC25"],
    caution: "Abstract read. It asks for scenarios to be tested by opponents.",
  }),
  forecast({
    number: "P06",
    title: "A tabletop exercise of former officials ends in a wider war",
    setting: "Exercise of February 2025",
    expectations: [
      expects(
        "violence",
        "Some groups are weakened, rivals gain, war spreads, US firms are attacked.",
        "rises",
      ),
      expects(
        "drug-flow",
        "No long-term cut; production moves, also to the US and Canada.",
        "open",
      ),
      expects("trade", "Trade war and a Mexican recession.", "falls"),
    ],
    sources: ["force-and-politics.WWW25"],
    caution: "Run by an advocacy body. It also expects a crackdown at home.",
  }),
  forecast({
    number: "P07",
    title: "A scholar expects that targeting leaders brings younger, more violent ones",
    setting: "Paper of 2019 and testimony of 2023",
    intervention: "Targeting of leaders",
    expectations: [
      expects("violence", "Groups fragment; leaders become younger and more violent.", "rises"),
      expects("co-operation", "Co-operation is decisive (recalled).", "open"),
    ],
    sector: "groups",
    sources: ["force-and-politics.brookings-2019-2023"],
    caution:
      "Summary read. It advises to aim at the middle layer, and sees the constraint in the deterrent capacity of Mexican police.",
  }),
  forecast({
    number: "P08",
    title: "A former chief of operations of the DEA expects leaders to be replaced",
    setting: "Press, 2025",
    expectations: [expects("leaders", "Leaders are replaced.", "open")],
    sector: "groups",
    sources: ["force-and-politics.dea-operations-2025"],
  }),
  forecast({
    number: "P09",
    title: "Two lawyers find unilateral force hard to defend under international law",
    setting: "Commentary of December 2023",
    intervention: "Unilateral US force in Mexico",
    expectations: [
      expects(
        "law",
        "Very difficult to defend under international law; the US executive could find it consistent with past practice.",
        "open",
      ),
    ],
    sector: "law",
    sources: ["force-and-politics.DW23"],
  }),
  forecast({
    number: "P10",
    title: "Advocates of force argue deterrence",
    setting: "Paper of a policy institute, as cited by a critic in February 2025",
    expectations: [expects("deterrence", "Groups are deterred; no size is given.", "open")],
    sources: ["force-and-politics.CATO25"],
    caution: "Seen only through its critic.",
  }),
];

/** A point on which the forecasts above agree, and how far. */
export interface AnalystAgreement {
  readonly says: string;
  readonly agreement: string;
}

export const analystAgreements: readonly AnalystAgreement[] = [
  { says: "Short disruption and quick replacement", agreement: "unanimous" },
  { says: "Fragmentation and more violence", agreement: "nearly unanimous, in line with studies" },
  { says: "Co-operation falls", agreement: "unanimous for unilateral force" },
  { says: "Attacks on US citizens", agreement: "judged possible, never quantified" },
  { says: "Supply moves", agreement: "all who speak to it" },
];
