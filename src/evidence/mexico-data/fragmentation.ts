/** How many pairs of groups fight each other, and how deaths are spread over them. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const fighting_pairs_year = series({
  id: "groups.fighting_pairs_year",
  means: "Pairs of groups with at least one death between them.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ...yearly(1992, [1, 2, 1, 1]),
    ["2002", 2] as const,
    ...yearly(2004, [4, 2, 3, 3, 5, 3, 11, 8, 11, 9, 15, 15, 12, 12, 19, 21, 22, 23, 21, 20]),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Pairs of groups, not groups; computed from the deaths of each pair. Years without a coded death are absent.",
});

export const fighting_pairs_25_deaths_year = series({
  id: "groups.fighting_pairs_25_deaths_year",
  means: "Pairs of groups with 25 deaths or more.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ...yearly(1992, [0, 1, 0, 0]),
    ["2002", 1] as const,
    ...yearly(2004, [3, 1, 2, 3, 4, 3, 10, 8, 8, 7, 9, 12, 9, 12, 12, 13, 15, 15, 16, 14]),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Pairs of groups, not groups; computed from the deaths of each pair. Years without a coded death are absent.",
});

export const fighting_pairs_100_deaths_year = series({
  id: "groups.fighting_pairs_100_deaths_year",
  means: "Pairs of groups with 100 deaths or more.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ...yearly(1992, [0, 0, 0, 0]),
    ["2002", 0] as const,
    ...yearly(2004, [1, 1, 1, 3, 4, 3, 6, 7, 5, 4, 6, 6, 6, 10, 10, 8, 12, 13, 12, 12]),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Pairs of groups, not groups; computed from the deaths of each pair. Years without a coded death are absent.",
});

export const deadliest_pair_share_year = series({
  id: "groups.deadliest_pair_share_year",
  means: "Share of deaths between groups that fall to the deadliest pair.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ...yearly(1992, [1, 0.7941, 1, 1]),
    ["2002", 0.963] as const,
    ...yearly(
      2004,
      [
        0.484, 1, 0.9118, 0.7673, 0.4931, 0.5332, 0.6248, 0.3698, 0.37, 0.3976, 0.3309, 0.288,
        0.2196, 0.2173, 0.2311, 0.2402, 0.3292, 0.3227, 0.3066, 0.3013,
      ],
    ),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Pairs of groups, not groups; computed from the deaths of each pair. Years without a coded death are absent.",
});

export const fighting_pairs_concentration_year = series({
  id: "groups.fighting_pairs_concentration_year",
  means: "Sum of the squared shares of deaths by pair of groups.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ...yearly(1992, [1, 0.673, 1, 1]),
    ["2002", 0.9287] as const,
    ...yearly(
      2004,
      [
        0.3621, 1, 0.8392, 0.6201, 0.3602, 0.4144, 0.4354, 0.24, 0.2512, 0.2954, 0.2066, 0.1811,
        0.1746, 0.1347, 0.1463, 0.1594, 0.2105, 0.1725, 0.1657, 0.1676,
      ],
    ),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Pairs of groups, not groups; computed from the deaths of each pair. Years without a coded death are absent.",
});

export const effective_fighting_pairs_year = series({
  id: "groups.effective_fighting_pairs_year",
  means: "Effective number of fighting pairs: one over the sum of squared shares of deaths.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ...yearly(1992, [1, 1.49, 1, 1]),
    ["2002", 1.08] as const,
    ...yearly(
      2004,
      [
        2.76, 1, 1.19, 1.61, 2.78, 2.41, 2.3, 4.17, 3.98, 3.38, 4.84, 5.52, 5.73, 7.43, 6.84, 6.27,
        4.75, 5.8, 6.04, 5.96,
      ],
    ),
  ],
  vintage: "GED 24.1, to 2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  observation:
    "Pairs of groups, not groups; computed from the deaths of each pair. Years without a coded death are absent.",
});

export const fragmentationSeries: readonly Series[] = [
  fighting_pairs_year,
  fighting_pairs_25_deaths_year,
  fighting_pairs_100_deaths_year,
  deadliest_pair_share_year,
  fighting_pairs_concentration_year,
  effective_fighting_pairs_year,
];
