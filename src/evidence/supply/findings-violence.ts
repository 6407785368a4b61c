/** What studies report of scarcity, enforcement and violence. */
import { type Finding, finding } from "../record.js";
import { THIRD } from "./tolerance.js";

export const supplyViolenceFindings: readonly Finding[] = [
  finding({
    id: "supply.F07",
    title: "Cocaine seizures in Colombia raised homicides in Mexico",
    setting: "Colombia and Mexico, by month, 2006-2009",
    intervention: "More cocaine seized in Colombia, hence scarcer supply",
    outcome: "Homicides in Mexico",
    published: [
      {
        key: "national",
        says: "Explains 10 to 14 % of the national rise, of which 12 is the middle.",
        value: 0.12,
        low: 0.1,
        high: 0.14,
        unit: "1",
      },
      {
        key: "north",
        says: "Explains 25 % of the extra rise in the north.",
        value: 0.25,
        low: 0.17,
        high: 0.33,
        unit: "1",
      },
      {
        key: "north-2014",
        says: "Version of 2014: 21 % of homicides in the north, 2006-2010.",
        value: 0.21,
        low: 0.14,
        high: 0.28,
        unit: "1",
      },
      {
        key: "north-drug-2014",
        says: "Version of 2014: 46 % of drug homicides in the north, 2006-2010.",
        value: 0.46,
        low: 0.31,
        high: 0.61,
        unit: "1",
      },
      {
        key: "where",
        says: "Larger near the United States, with several groups, and with crackdowns under mayors of the party then in federal office.",
        value: null,
        low: 0,
        high: null,
        unit: "1",
      },
    ],
    tolerance: `The published span for the national share. ${THIRD}`,
    role: "used",
    roleBecause:
      "The national share sets the strength of the scarcity rent where that switch is on; it is off by default, and 2006-2009 lies before the model starts.",
    mapping:
      "A run from 2006 with the switch on and the recorded cocaine seizures in Colombia as input; compare the rise with and without them.",
    sector: "violence",
    basis: "published",
    seen: "read",
    sources: ["supply.S-CMR20", "supply.S-CMR14"],
    also: ["cartels.F22", "mexico-data.f-scarcity"],
  }),
  finding({
    id: "supply.F08",
    title:
      "Crackdowns after close elections raised violence there and on the routes traffic took next",
    setting: "Municipalities of Mexico with close elections of mayors, 2007-2010",
    intervention: "Narrow win of the party then in federal office, then a crackdown",
    outcome: "Drug homicides and drugs confiscated, there and on newly predicted routes",
    published: [
      {
        key: "own",
        says: "The chance of a drug homicide in a month rises by 8.4 points on a base near 6.",
        value: 0.084,
        low: 0.056,
        high: 0.112,
        unit: "1",
        seen: "recalled",
      },
      {
        key: "routes",
        says: "On newly predicted routes it rises by 1.4 points on a base of 4.4.",
        value: 0.014,
        low: 0.009,
        high: 0.019,
        unit: "1",
        seen: "recalled",
      },
      {
        key: "confiscated",
        says: "The value of drugs confiscated there rises by 18.5 %.",
        value: 0.185,
        low: 0.12,
        high: 0.25,
        unit: "1",
        seen: "recalled",
      },
      {
        key: "diversion",
        says: "Traffic is diverted to the cheapest alternatives and takes violence along.",
        value: null,
        low: 0,
        high: null,
        unit: "1",
      },
    ],
    tolerance: THIRD,
    role: "not comparable",
    roleBecause:
      "Municipal scale and an election as the cause, neither of which the model has, and no routes, by the rule of its boundary.",
    mapping:
      "Enforcement that follows local elections; at the scale of states, traffic and violence displaced from a state with more enforcement to its neighbours.",
    sector: "violence",
    basis: "published",
    seen: "read",
    sources: ["supply.S-DELL15"],
    caution: "The direction was read, the sizes are recalled.",
    also: ["cartels.F20", "cartels.F21", "mexico-data.f-pan-dell"],
  }),
];
