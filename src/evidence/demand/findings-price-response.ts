/** What people who use a drug do when its price rises. F59. */
import { type Finding, finding } from "../record.js";
import { onlySign } from "./published-values.js";

export const priceResponseFindings: readonly Finding[] = [
  finding({
    id: "demand.F59",
    title: "Dearer methamphetamine moves the people who use it to other drugs",
    setting: "United States, precursor shocks of 1995-1999",
    intervention: "Price of methamphetamine raised by a shock to precursors",
    outcome: "Use of other drugs by people who use methamphetamine",
    published: [onlySign("", "It rises: the study speaks of substantial substitution.", 0, null)],
    tolerance: "Sign only.",
    role: "not comparable",
    roleBecause: "The sector lets no drug take the place of another when a price rises.",
    mapping:
      "A matrix of substitution by which a part of the fall of use of one drug goes to another, with its own hazard.",
    sector: "demand",
    basis: "published",
    seen: "read",
    sources: ["demand.S43"],
  }),
];
