/** US strikes on boats since September 2025: running tallies as the press had them. */
import { type Series, series } from "../record.js";

const TALLY =
  "Last tally of each month, from several carriers of official counts; tallies of the press run ahead of them. No tally after May 2026 was found, and no published measurement of the effect on flow. Joint strikes with Ecuador on land, 3 to 6 March 2026, are not counted.";
const SOURCES = [
  "supply.S-RSOE25",
  "supply.S-PARTICLE",
  "supply.S-NHI26",
  "supply.S-AJ26",
  "supply.S-BAIRD26",
];

export const boat_strikes_total_month = series({
  id: "force.boat_strikes_total_month",
  means: "Strikes on boats since the campaign began, running total.",
  unit: "strike",
  place: "US",
  step: "month",
  counts: "other",
  points: [
    ["2025-11", 19],
    ["2025-12", 35],
    ["2026-01", 36],
    ["2026-02", 42],
    ["2026-03", 45],
  ],
  vintage: "press of November 2025 to March 2026",
  basis: "published",
  seen: "read",
  sources: [...SOURCES, "supply.S-WBRZ26", "supply.S-CBS26"],
  observation: `${TALLY} The 45 strikes to mid-March destroyed 47 vessels.`,
});

export const boat_strike_deaths_total_month = series({
  id: "force.boat_strike_deaths_total_month",
  means: "People killed in strikes on boats since the campaign began, running total.",
  unit: "person",
  place: "US",
  step: "month",
  counts: "other",
  points: [
    ["2025-11", 76],
    ["2025-12", 115],
    ["2026-01", 126],
    ["2026-02", 145],
    ["2026-03", 157],
    ["2026-04", 185],
    ["2026-05", 199],
  ],
  vintage: "press of November 2025 to May 2026",
  basis: "published",
  seen: "read",
  sources: [
    ...SOURCES,
    "supply.S-IKLAN26",
    "supply.S-PRISM26",
    "supply.S-WBRZ26",
    "supply.S-CBS26",
  ],
  observation: `${TALLY} January includes 10 people presumed dead; May is told as 199 to more than 200.`,
});

export const boatStrikeSeries: readonly Series[] = [
  boat_strikes_total_month,
  boat_strike_deaths_total_month,
];
