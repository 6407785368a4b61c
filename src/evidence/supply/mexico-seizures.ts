/** Drugs seized and laboratories reported in Mexico, by year and by who counts. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

const FOUR_COUNTS =
  "Four counts of laboratories differ: confirmed by the prosecutor, on the army's list, sites of all forces, pill-making sites.";

export const fentanyl_seized_mexico_year = series({
  id: "supply.fentanyl_seized_mexico_year",
  means: "Fentanyl seized by all Mexican federal forces.",
  unit: "kg/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2019, [419, 1242, 1852, 2323, 2329]),
  vintage: "press of December 2023",
  preliminary: ["2023"],
  recalled: ["2021", "2022"],
  basis: "published",
  seen: "read",
  sources: ["supply.S-LADEHOY23"],
  observation:
    "Bulk weight. 2023 runs to 25 December. The recalled years agree with the five-year total of 8,171 kg that was read. Never splice with the figures of the army alone.",
});

export const fentanyl_seized_mexico_army_year = series({
  id: "supply.fentanyl_seized_mexico_army_year",
  means: "Fentanyl seized by the Mexican army alone.",
  unit: "kg/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2024, [341, 554]),
  vintage: "press of November 2025",
  preliminary: ["2025"],
  basis: "published",
  seen: "read",
  sources: ["supply.S-PULSO25"],
  observation: "Bulk weight. 2025 runs to October. Other forces are not counted.",
});

export const methamphetamine_seized_mexico_year = series({
  id: "supply.methamphetamine_seized_mexico_year",
  means: "Methamphetamine seized by all Mexican federal forces.",
  unit: "kg/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2019, [47014, 26204, 46852, 32226, 403204]),
  vintage: "press of December 2023",
  preliminary: ["2023"],
  basis: "published",
  seen: "read",
  sources: ["supply.S-LADEHOY23"],
  observation:
    "The count breaks in 2023, from when on liquids and half-made material are weighed too; 2023 runs to 25 December. Never splice with the figures of the army alone.",
});

export const methamphetamine_seized_mexico_army_year = series({
  id: "supply.methamphetamine_seized_mexico_army_year",
  means: "Methamphetamine seized by the Mexican army alone.",
  unit: "kg/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2024, [19808, 49455]),
  vintage: "press of November 2025",
  preliminary: ["2025"],
  basis: "published",
  seen: "read",
  sources: ["supply.S-PULSO25"],
  observation: "2025 runs to October. Other forces are not counted.",
});

export const laboratories_validated_year = series({
  id: "supply.laboratories_validated_year",
  means: "Drug laboratories confirmed by the Mexican federal prosecutor.",
  unit: "site/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2019, [49, 57, 25, 27, 102, 22]),
  vintage: "press of August 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-SIGLO25", "supply.S-FGR"],
  observation: `496 in 2015-18 together, 96 in the first half of 2025. ${FOUR_COUNTS}`,
});

export const laboratories_army_january_october = series({
  id: "supply.laboratories_army_january_october",
  means: "Laboratories reported by the Mexican army from January to October, as first told.",
  unit: "site/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2015, [157, 100, 88, 53, 26]),
  vintage: "press of November 2019",
  basis: "published",
  seen: "read",
  sources: ["supply.S-ECON19"],
  observation: `Ten months of each year. The list for 2019 to 2021 was later raised from 104 to 635. ${FOUR_COUNTS}`,
});

export const fentanyl_pill_sites_year = series({
  id: "supply.fentanyl_pill_sites_year",
  means: "Fentanyl pill-making sites found by the Mexican army.",
  unit: "site/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2019, [3, 3, 5, 3, 10, 2]),
  vintage: "press of January 2025",
  preliminary: ["2024"],
  basis: "published",
  seen: "read",
  sources: ["supply.S-ELFIN"],
  observation: `2024 runs to October. ${FOUR_COUNTS}`,
});

export const domestic_laboratory_incidents_year = series({
  id: "supply.domestic_laboratory_incidents_year",
  means: "Methamphetamine laboratory incidents inside the United States.",
  unit: "event/year",
  place: "US",
  step: "year",
  counts: "other",
  points: [
    ["2004", 23703],
    ["2018", 1568],
  ],
  vintage: "secondary page, undated",
  basis: "published",
  seen: "read",
  sources: ["supply.domestic-laboratories"],
  observation: "Fell after US limits on precursors, while output moved to Mexico.",
});

export const mexicoSeizureSeries: readonly Series[] = [
  fentanyl_seized_mexico_year,
  fentanyl_seized_mexico_army_year,
  methamphetamine_seized_mexico_year,
  methamphetamine_seized_mexico_army_year,
  laboratories_validated_year,
  laboratories_army_january_october,
  fentanyl_pill_sites_year,
  domestic_laboratory_incidents_year,
];
