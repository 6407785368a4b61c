/** What the levers on guns may be set to, and how far each has been studied (firearms.md 5). */
import type { LeverRange } from "../lever-ranges.js";

export const armsLeverRanges: readonly LeverRange[] = [
  {
    kind: "choice",
    lever: "us.gun-sale-rules",
    options: ["as-now", "dealer-rules", "dealer-and-rifle-rules"],
    neutral: "as-now",
    studied: ["as-now", "dealer-rules"],
    studiedBecause:
      "Dealer rules, limits on multiple sales and checks on private sales, were studied in US states that have them. A federal rifle ban was studied where it ended: that a new one works the same way round is untested, so rifle rules are an extrapolation.",
    delay:
      "Half of the effect on the inflow in 1 to 3 years; violence waits for the stock. Rifle rules bind 6 to 12 months after the decision, and sales surge in between.",
    cost: "No cost in money was found.",
    basis: "judgement",
    seen: "read",
    sources: ["firearms.S94", "firearms.S100", "firearms.S102", "firearms.S61", "firearms.S103"],
  },
  {
    kind: "amount",
    lever: "us.southbound-inspection",
    unit: "1",
    neutral: 0.02,
    bounds: [0, 1],
    studied: [0, 0.2],
    studiedBecause:
      "A Senate bill of 2023 asks for at least 20 % of southbound vehicles; no rate of detection was ever measured. The neutral share is a judgement: inspections are known to come and go, and no rate is published.",
    delay: "Half of the effect in 1 to 2 years.",
    cost: "No cost in money was found; the bill names 50 scanners and 500 officers. Delay at the border costs trade.",
    basis: "judgement",
    seen: "read",
    sources: ["firearms.S27", "firearms.S28", "firearms.S24", "firearms.S25"],
  },
  {
    kind: "amount",
    lever: "joint.gun-tracing",
    unit: "1",
    neutral: 0.36,
    bounds: [0, 1],
    studied: [0.28, 0.5],
    studiedBecause:
      "The share of submitted guns tied to a purchase was 0.28 in 2007-11 and 0.36 in 2022-23; 0.50 is the judged reach of tracing in all 32 states. No effect on the flow has been shown.",
    delay: "Half of the effect in 2 to 3 years; it ends where co-operation is withdrawn.",
    cost: "No cost in money was found.",
    basis: "judgement",
    seen: "read",
    sources: ["firearms.S08", "firearms.S09", "firearms.S70"],
  },
];
