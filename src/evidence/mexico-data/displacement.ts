/** People who left their homes because of violence, by four definitions. */
import { type Series, series } from "../record.js";

export const displaced_mass_events_year = series({
  id: "violence.displaced_mass_events_year",
  means: "Persons displaced in mass events.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2018", 11491],
    ["2020", 9741],
    ["2021", 44905],
  ],
  vintage: "yearly reports, 2018-2022",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.cmdpdh"],
  observation:
    "Mass events only; families that leave alone are not counted. 117,301 persons over 2016-21 in all.",
});

export const displacements_year = series({
  id: "violence.displacements_year",
  means: "New displacements by conflict and violence (movements, not persons).",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2018", 11000],
    ["2023", 11000],
    ["2024", 26000],
  ],
  vintage: "report of May 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.idmc"],
  observation:
    "A partial count: coverage changes from year to year. The same person may move twice. 2023 is reported as 20 % above 2022.",
});

export const displaced_stock_year = series({
  id: "violence.displaced_stock_year",
  means: "Persons living in displacement by conflict and violence at the end of the year.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2018", 338000],
    ["2019", 345000],
    ["2023", 392000],
    ["2024", 390000],
  ],
  vintage: "report of May 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.idmc"],
  observation: "An estimate that accumulates surveys and reports; returns are hardly known.",
});

export const moved_home_for_safety_year = series({
  id: "violence.moved_home_for_safety_year",
  means: "People who moved home to protect themselves from crime, by survey.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2017", 1133041],
    ["2023", 1006800],
  ],
  vintage: "surveys of 2018 and 2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.envipe"],
  observation:
    "Any crime and any distance; the figure under 2017 is reported as 2017-18. Far above counts of displacement by design.",
});

export const displacementSeries: readonly Series[] = [
  displaced_mass_events_year,
  displacements_year,
  displaced_stock_year,
  moved_home_for_safety_year,
];
