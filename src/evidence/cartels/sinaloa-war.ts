/** The record of Sinaloa since two factions went to war in September 2024 (cartels.md 2c). */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const sinaloa_homicides_month = series({
  id: "violence.sinaloa_homicides_month",
  means: "Victims of intentional homicide registered in the state of Sinaloa.",
  unit: "person/month",
  place: "by-state",
  step: "month",
  counts: "homicide",
  points: [],
  byState: {
    "MX-SIN": monthly(
      "2024-09",
      [144, 188, 175, 136, 138, 119, 135, 119, 165, 207, 170, 119, 121, 130, 109, 122],
    ),
  },
  vintage: "press readings of December 2025 and January 2026",
  basis: "published",
  seen: "read",
  sources: [
    "cartels.sonora-2024",
    "cartels.rrc-2024",
    "cartels.milenio-2025",
    "cartels.noroeste-2026b",
  ],
  observation:
    "December 2024 is derived: the year's 993 less the other months. January to August 2024 had 350 in all (violence.sinaloa_homicides_before_split). Counts differ: one newspaper's running total for 9 September to 30 December 2025, 609, lies over a third above these months. Nothing complete after December 2025 was found.",
});

export const sinaloa_homicides_year = series({
  id: "violence.sinaloa_homicides_year",
  means: "Victims of intentional homicide registered in the state of Sinaloa.",
  unit: "person/year",
  place: "by-state",
  step: "year",
  counts: "homicide",
  points: [],
  byState: { "MX-SIN": [["2011", 1906], ...yearly(2022, [476, 534, 993, 1654])] },
  vintage: "press readings of December 2025 and January 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.milenio-2025", "cartels.noroeste-2026b"],
  observation:
    "2023 is 566 by another count. 2025 is the third worst year on record after 2010 and 2011. By day 2.72 in 2024 and 4.56 in 2025, which is 67.6 % more. The prosecutors' victims file, of a later vintage, differs by a few a year.",
});

export const sinaloa_war_homicides_cumulative = series({
  id: "violence.sinaloa_war_homicides_cumulative_month",
  means: "Homicides in the state of Sinaloa since 9 September 2024, running total.",
  unit: "person",
  place: "by-state",
  step: "month",
  counts: "homicide",
  points: [],
  byState: {
    "MX-SIN": [
      ["2025-09", 1972],
      ["2026-01", 2665],
    ],
  },
  vintage: "newspaper tallies of 9 September 2025 and 14 January 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.noroeste-2025", "cartels.noroeste-2026a"],
  observation:
    "A newspaper's own tally, to 9 September 2025 and to 13 January 2026; higher than the registered months.",
});

export const sinaloa_war_abductions_cumulative = series({
  id: "violence.sinaloa_war_abductions_cumulative_month",
  means:
    "Deprivations of liberty reported in the state of Sinaloa since 9 September 2024, running total.",
  unit: "person",
  place: "by-state",
  step: "month",
  counts: "missing person",
  points: [],
  byState: {
    "MX-SIN": [
      ["2025-09", 1949],
      ["2026-01", 3135],
    ],
  },
  vintage: "newspaper tallies of 9 September 2025 and 14 January 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.noroeste-2025", "cartels.noroeste-2026a"],
  observation:
    "A newspaper's own tally, to 9 September 2025 and to 13 January 2026. Not the register of missing persons.",
});

export const sinaloaWarSeries: readonly Series[] = [
  sinaloa_homicides_month,
  sinaloa_homicides_year,
  sinaloa_war_homicides_cumulative,
  sinaloa_war_abductions_cumulative,
];
