/** What may be set in the supply of drugs and the groups' money, and how far it was studied. */
import type { LeverRange } from "../lever-ranges.js";

/** Levers of the sectors `supply` and `money`. */
export const supplyLevers: readonly LeverRange[] = [
  {
    kind: "amount",
    lever: "us.northbound-inspection",
    unit: "1",
    neutral: 0.08,
    bounds: [0, 1],
    studied: [0.02, 0.4],
    studiedBecause:
      "Passenger vehicles were scanned at 2 % in 2020 and 8 % in 2024; 40 % is the upper end of the scenarios of the evidence. The stated goal is all vehicles by 2027.",
    delay:
      "Traffickers spread to other ways within months: most of what more scanning stops at first comes back within a year.",
    cost: "Not known for a scanned vehicle; 52 of 153 large scanners planned were at work in February 2025.",
    basis: "published",
    seen: "read",
    sources: ["supply.S-GAO26", "supply.S-GAO25"],
  },
  {
    kind: "amount",
    lever: "joint.precursor-control",
    unit: "1",
    neutral: 0,
    bounds: [0, 1],
    studied: [0, 0.5],
    studiedBecause:
      "Closing a half takes purity down by about as much as the hardest case on record, 78 % in 1995, when hospital admissions halved. Of 15 published controls 7 worked, and lowered indicators of supply by 12 to 77 %.",
    delay:
      "None where it bites. Closed supply is replaced with a half-life of about four months or of two and a half years.",
    cost: "Not priced by any study held.",
    basis: "published",
    seen: "read",
    sources: ["supply.S-MCKETIN11", "supply.S-DN09", "supply.S-DEA25"],
  },
  {
    kind: "choice",
    lever: "us.sanctions",
    options: ["none", "listing-2025", "listing-and-bank-orders"],
    neutral: "listing-and-bank-orders",
    studied: ["none", "listing-2025", "listing-and-bank-orders"],
    studiedBecause:
      "All three have been in force: listing since 20 February 2025, orders against two banks and a broker with effect from 20 October 2025.",
    delay: "None in the model. The bank orders took 117 days to take effect.",
    cost: "A cost to lawful firms and senders is possible and was not measured; the model reports remittances lost, nothing at the best value.",
    basis: "published",
    seen: "read",
    sources: ["force-and-politics.CBS25", "force-and-politics.FIN25", "force-and-politics.GAO20"],
  },
];
