/** Drugs seized at US borders beyond the series by month: borders, first releases, all drugs. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

const FIRST_RELEASE = "Never splice with the file of 2026: the agency revises its figures.";

export const fentanyl_seized_southwest_border_fiscal_year = series({
  id: "supply.fentanyl_seized_southwest_border_fiscal_year",
  means: "Fentanyl seized by US Customs and Border Protection at the Mexican border.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2019, [2633, 4558, 10586, 14104, 26718, 21148, 11488]),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE", "supply.S-CBP-OABROAD"],
  observation:
    "Gross weight, own sums over components of one file vintage; 1 to 6 % below the nationwide figures. Fiscal years from October to September. Seizures are flow times chance: a fall of one does not show a fall of the other.",
});

export const fentanyl_seized_first_release_fiscal_year = series({
  id: "supply.fentanyl_seized_first_release_fiscal_year",
  means: "Fentanyl seized by US Customs and Border Protection nationwide, as first published.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2015, [70, 475, 1188, 2170, null, 4776, null, 14700]),
  vintage: "first releases, 2018-2023",
  recalled: ["2015"],
  basis: "published",
  seen: "read",
  sources: [
    "supply.S-CNS18",
    "supply.S-WEX18",
    "supply.S-FW19",
    "supply.S-KYMA21",
    "supply.S-CIS21",
    "supply.S-BLITZ23",
  ],
  observation: `2015 is the first year tracked; its figure is recalled and has no source. 2016 follows from a rise of 150 % to 2017; 269 kg (594 lb) at ports is another reading of it. For 2017 a second report has 1,132 lb, and later tables are higher (recalled). For 2020 the file has 4,791 lb, as a report of 2021 does; for 2022 the release equals the file. ${FIRST_RELEASE}`,
});

export const fentanyl_seized_ports_fiscal_year = series({
  id: "supply.fentanyl_seized_ports_fiscal_year",
  means: "Fentanyl seized at US ports of entry.",
  unit: "kg/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2016, [269, null, null, null, null, 4600]),
  vintage: "metrics report of 2023",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-DHS22"],
  observation: "4,600 kg in 2021 were told as 1,608 % above 2016, from which 2016 follows.",
});

export const methamphetamine_seized_first_release_fiscal_year = series({
  id: "supply.methamphetamine_seized_first_release_fiscal_year",
  means:
    "Methamphetamine seized by US Customs and Border Protection nationwide, as first published.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2017, [54393, 85348, 127000, 177696, 191834]),
  vintage: "first releases, 2018-2022",
  basis: "published",
  seen: "read",
  sources: [
    "supply.S-WEX18",
    "supply.S-UNODC21",
    "supply.S-MOIMN19",
    "supply.S-BREIT20",
    "supply.S-CLARION20",
    "supply.S-HST22",
  ],
  observation: `2019 is told as about 127,000 lb, and a figure for ports alone, 68,585 lb, also circulates; the file has 141,970. 2020 is the sum of ports (156,901) and Border Patrol (20,795). 2021 equals the file. ${FIRST_RELEASE}`,
});

export const all_drugs_seized_fiscal_year = series({
  id: "supply.all_drugs_seized_fiscal_year",
  means: "Drugs of all kinds seized by US Customs and Border Protection nationwide.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2022, [655780, 549238, 573469]),
  vintage: "as published in April 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-VOZ25"],
  observation: "Gross weight. Fiscal years from October to September.",
});

export const all_drugs_seized_month = series({
  id: "supply.all_drugs_seized_month",
  means: "Drugs of all kinds seized by US Customs and Border Protection nationwide.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly("2024-10", [42619, 35130, 41404, 38517, 42583, 50816]),
  vintage: "as published in April 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-VOZ25"],
  observation: "Gross weight; the six months add up to 251,069 lb.",
});

export const fentanyl_seized_southwest_border_press_month = series({
  id: "supply.fentanyl_seized_southwest_border_press_month",
  means: "Fentanyl seized at the Mexican border in a month, as first published.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: [
    ["2022-04", 1281],
    ["2022-06", 640],
    ["2022-07", 2071],
    ["2025-01", 990],
    ["2025-02", 590],
  ],
  vintage: "press of the following weeks",
  basis: "published",
  seen: "read",
  sources: ["supply.S-WT22", "supply.S-PATPERS", "supply.S-BLOOM25"],
  observation:
    "Single months that were quoted, to show how first releases differ from the later file, which replaces them. January 2025 was 1,029 lb nationwide.",
});

export const fentanyl_seized_borders_press_month = series({
  id: "supply.fentanyl_seized_borders_press_month",
  means: "Fentanyl seized at US borders in a month, as first published.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly("2025-07", [1370, 755]),
  vintage: "chart page of 2025",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-VORONOI"],
  observation: "July is about 1,370 lb, from a fall of 45 % to August, which was read.",
});

export const usSeizureSeries: readonly Series[] = [
  fentanyl_seized_southwest_border_fiscal_year,
  fentanyl_seized_first_release_fiscal_year,
  fentanyl_seized_ports_fiscal_year,
  methamphetamine_seized_first_release_fiscal_year,
  all_drugs_seized_fiscal_year,
  all_drugs_seized_month,
  fentanyl_seized_southwest_border_press_month,
  fentanyl_seized_borders_press_month,
];
