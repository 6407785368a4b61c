/**
 * Shocks to supply: how large, how far they reach users, how long they last. F40, F43, F45; the
 * others of F37-F46 stand with the evidence on supply (`supply/findings-shocks.ts`) under their
 * numbers here as other ids.
 */
import { type Finding, finding } from "../record.js";
import { FIFTH_TOLERANCE, inWords, onlySign, withinAFifth } from "./published-values.js";

export const supplyShockFindings: readonly Finding[] = [
  finding({
    id: "demand.F40",
    title: "In 2007 methamphetamine became dearer and weaker",
    setting: "United States, January to December 2007",
    intervention: "Closure of a major firm that diverted precursors, in Mexico",
    outcome: "Price per pure gram and purity",
    published: [
      withinAFifth("price", "Price per pure gram, from 152 to 280 dollars.", 0.84, 0.01),
      withinAFifth("purity", "Purity.", -0.26, 0.01),
    ],
    tolerance: FIFTH_TOLERANCE,
    role: "held-out",
    roleBecause: "The shock and its recovery are set by other cases.",
    sector: "supply",
    basis: "published",
    seen: "read",
    sources: ["supply.S-DEA07"],
    caution: "Federal laboratory data read through the trade press.",
  }),
  finding({
    id: "demand.F43",
    title: "Limits on medicines closed domestic laboratories and changed nothing for users",
    setting: "States of the United States, middle of the 2000s",
    intervention: "Limits on medicines sold over the counter from which the drug can be made",
    outcome: "Domestic laboratories, use and arrests",
    published: [
      withinAFifth("laboratories", "Domestic laboratories found.", -0.36, 0.01),
      inWords("use", "No change of use or of drug arrests: imports filled the gap."),
    ],
    tolerance: FIFTH_TOLERANCE,
    role: "not comparable",
    roleBecause: "The model has no production inside the United States.",
    mapping: "A second source of supply whose loss imports replace.",
    sector: "supply",
    basis: "published",
    seen: "read",
    sources: ["demand.S61"],
  }),
  finding({
    id: "demand.F45",
    title: "An abuse-deterrent pill moved deaths from pills to heroin",
    setting: "United States, August 2010",
    intervention: "A prescription opioid made hard to abuse",
    outcome: "Misuse and deaths by state",
    published: [
      inWords("misuse", "Misuse fell most in the states where it had been highest."),
      onlySign("heroin", "Heroin deaths rose most in the same states.", 0, null),
      inWords("net", "Little net fall of opioid deaths."),
      inWords("duration", "The switch was permanent."),
    ],
    tolerance: "Signs only.",
    role: "not comparable",
    roleBecause: "It acts on prescription opioids, which the reduced form of the sector drops.",
    mapping:
      "Stocks of prescription misuse and disorder with a street supply that can be shocked, by state.",
    sector: "demand",
    basis: "published",
    seen: "read",
    sources: ["demand.S65"],
  }),
];
