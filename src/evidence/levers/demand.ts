/** What the levers on US demand may be set to, and how far they have been studied. */
import { latest_in_treatment } from "../demand/initial-conditions.js";
import { naloxone_units_a_year } from "../demand/naloxone-supply.js";
import type { LeverRange } from "../lever-ranges.js";
import type { Parameter } from "../record.js";

/** The best value of a record that a lever stands at when nobody decides anything. */
function bestOf(record: Parameter): number {
  if (record.best === null) throw new Error(`parameter ${record.id} has no best value`);
  return record.best;
}

const NOT_PRICED = "Not priced in the evidence that was read.";

export const demandLeverRanges: readonly LeverRange[] = [
  {
    kind: "amount",
    lever: "us.treatment-places",
    unit: "person",
    neutral: bestOf(latest_in_treatment),
    bounds: [0, 5_000_000],
    studied: [1_270_000, 1_905_000],
    studiedBecause:
      "Published runs raise the capacity for buprenorphine by 10, 20 and 50 %; none takes places away.",
    delay: "One to three years until places are open (judgement).",
    cost: NOT_PRICED,
    basis: "derived",
    seen: "read",
    sources: ["demand.S1", "demand.S72", "demand.S73"],
  },
  {
    kind: "amount",
    lever: "us.naloxone-kits",
    unit: "kit/year",
    neutral: bestOf(naloxone_units_a_year),
    bounds: [0, 50_000_000],
    studied: [6_500_000, 9_750_000],
    studiedBecause:
      "Published runs hand out 10, 20, 30 and 50 % more kits; the community trial handed out 79 % more without a significant fall of deaths.",
    delay: "None: kits count in the year in which they are handed out.",
    cost: NOT_PRICED,
    basis: "derived",
    seen: "read",
    sources: ["demand.S74", "demand.S1", "demand.S52"],
  },
  {
    kind: "amount",
    lever: "us.drug-checking",
    unit: "1",
    neutral: 0,
    bounds: [0, 1],
    studied: [0, 0],
    studiedBecause:
      "No study of its effect on overdose was found; the effect on a person reached is a wide judgement. Published runs lower the risk of fentanyl without saying how.",
    delay: "None modelled.",
    cost: NOT_PRICED,
    basis: "judgement",
    seen: "read",
    sources: ["demand.S3"],
  },
  {
    kind: "amount",
    lever: "us.prevention",
    unit: "1",
    neutral: 0,
    bounds: [0, 1],
    studied: [0, 0],
    studiedBecause:
      "No study of reach was found; the effect on a person reached is a wide judgement. Published runs lower starts by 10, 20 and 50 % without saying how.",
    delay: "None modelled between reach and starts; deaths follow starts by years.",
    cost: NOT_PRICED,
    basis: "judgement",
    seen: "read",
    sources: ["demand.S1"],
  },
];
