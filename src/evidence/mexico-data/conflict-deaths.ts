/** Deaths coded as armed conflict by UCDP, nationally. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const conflict_deaths_state_based_year = series({
  id: "violence.conflict_deaths_state_based_year",
  means: "Deaths in fighting between the state and an organised group, best estimate.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "conflict death",
  points: [
    ["1989", 0] as const,
    ["1990", 0] as const,
    ...yearly(1992, [0, 0, 145, 4, 43, 10, 6]),
    ["2002", 0] as const,
    ...yearly(2004, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Zero from 2007 to 2023 by coding rule, not because no soldier died: fit clashes with the state to other data.",
});

export const conflict_deaths_non_state_year = series({
  id: "violence.conflict_deaths_non_state_year",
  means: "Deaths in fighting between organised groups, best estimate.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "conflict death",
  points: [
    ["1989", 0] as const,
    ["1990", 0] as const,
    ...yearly(1992, [15, 34, 5, 1, 0, 0, 0]),
    ["2002", 27] as const,
    ...yearly(
      2004,
      [
        219, 204, 669, 1938, 3841, 5600, 6122, 4583, 5883, 4492, 3315, 4511, 4304, 9716, 11932,
        11995, 15184, 16878, 14251, 13831,
      ],
    ),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Adds up to 138,376 for 2007-2023. Years without a coded event are absent. The dataset codes the Mexican conflict almost only as group against group, and its share of all homicides has risen: the trend is partly one of coding.",
});

export const conflict_deaths_one_sided_year = series({
  id: "violence.conflict_deaths_one_sided_year",
  means: "Civilians killed deliberately by an organised group or the state, best estimate.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "conflict death",
  points: [
    ["1989", 3] as const,
    ["1990", 4] as const,
    ...yearly(1992, [1, 0, 3, 17, 0, 48, 1]),
    ["2002", 0] as const,
    ...yearly(2004, [1, 0, 1, 7, 6, 8, 93, 377, 53, 24, 38, 16, 2, 7, 22, 7, 11, 56, 85, 46]),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Adds up to 858 for 2007-2023. Years without a coded event are absent. The dataset codes the Mexican conflict almost only as group against group, and its share of all homicides has risen: the trend is partly one of coding.",
});

export const conflict_deaths_low_year = series({
  id: "violence.conflict_deaths_low_year",
  means: "Deaths of the three kinds together, low estimate.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "conflict death",
  points: [
    ["1989", 3] as const,
    ["1990", 4] as const,
    ...yearly(1992, [16, 34, 153, 22, 43, 58, 7]),
    ["2002", 27] as const,
    ...yearly(
      2004,
      [
        220, 204, 670, 1946, 3847, 5576, 6209, 4840, 5909, 4513, 3353, 3814, 4306, 9722, 11936,
        11971, 15188, 16913, 14314, 13808,
      ],
    ),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Low and high are per event and then added; they are not an interval of the yearly total. ",
});

export const conflict_deaths_high_year = series({
  id: "violence.conflict_deaths_high_year",
  means: "Deaths of the three kinds together, high estimate.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "conflict death",
  points: [
    ["1989", 3] as const,
    ["1990", 8] as const,
    ...yearly(1992, [16, 34, 453, 45, 76, 58, 7]),
    ["2002", 28] as const,
    ...yearly(
      2004,
      [
        220, 621, 980, 2343, 3855, 5643, 6567, 5595, 6034, 4529, 4039, 4620, 5228, 9848, 13103,
        12134, 15237, 17384, 14387, 13889,
      ],
    ),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Low and high are per event and then added; they are not an interval of the yearly total.",
});

export const conflict_deaths_state_unknown_year = series({
  id: "violence.conflict_deaths_state_unknown_year",
  means: "Conflict deaths of the three kinds, best estimate, whose state is not coded.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "conflict death",
  points: [
    ["1990", 1] as const,
    ...yearly(1994, [5, 0, 6]),
    ["1998", 1] as const,
    ["2002", 1] as const,
    ["2004", 3] as const,
    ["2007", 2] as const,
    ...yearly(2009, [23, 2, 16, 4]),
    ["2015", 5] as const,
    ["2016", 1] as const,
    ...yearly(2018, [2, 2, 121, 17, 3, 7]),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation: "The part of the national totals that the tables by state lack.",
});

export const conflict_death_share_year = series({
  id: "violence.conflict_death_share_year",
  means: "Deaths between groups (UCDP) per registered homicide (INEGI).",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2007", 0.22],
    ["2010", 0.24],
    ["2017", 0.3],
    ["2021", 0.47],
    ["2023", 0.43],
  ],
  vintage: "GED 24.1; INEGI final 2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged", "mexico-data.inegi"],
  observation:
    "A ratio of two registers, not the share of homicides that are organised crime; its rise is partly one of coding.",
});

export const conflictDeathsSeries: readonly Series[] = [
  conflict_deaths_state_based_year,
  conflict_deaths_non_state_year,
  conflict_deaths_one_sided_year,
  conflict_deaths_low_year,
  conflict_deaths_high_year,
  conflict_deaths_state_unknown_year,
  conflict_death_share_year,
];
