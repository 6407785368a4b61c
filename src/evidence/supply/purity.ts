/** Strength and price of drugs as US federal laboratories and reports have them, by year. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

const EXHIBITS = "Exhibits that federal laboratories tested, not a sample of what is sold.";

export const fentanyl_powder_purity_year = series({
  id: "supply.fentanyl_powder_purity_year",
  means: "Mean purity of fentanyl powder in a calendar year, as a share of weight.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2022, [0.144, 0.192, 0.1136]),
  vintage: "threat assessments of 2024 and 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NDTA24", "supply.S-NDTA25"],
  observation: `${EXHIBITS} 19.2 % was told as a rise of 33 %, from which 14.4 % follows; that it belongs to 2023 and not to 2022 is inferred from the chart by month. That chart runs 20 to 35 % above these means: use it for shape only.`,
});

export const fentanyl_powder_purity_fiscal_year = series({
  id: "supply.fentanyl_powder_purity_fiscal_year",
  means: "Mean purity of fentanyl powder in a fiscal year, as a share of weight.",
  unit: "1",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2023, [0.195, null, 0.103]),
  vintage: "release of December 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-DEA25"],
  observation: `${EXHIBITS} More than two years after the fall began purity was still low. The cause is not settled: action on precursors in China, a ban by a Sinaloa faction in 2023, the faction war since September 2024, US pressure, falling demand. The start in mid-2023 precedes the tariffs, listings and deployments of 2025.`,
});

export const potent_pill_share_year = series({
  id: "supply.potent_pill_share_year",
  means: "Share of seized counterfeit pills with 2 mg of fentanyl or more, calendar year.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2017, [0.1, null, null, null, 0.42, 0.6, 0.7, 0.5]),
  vintage: "assembled from releases of 2022-2025",
  basis: "published",
  seen: "read",
  sources: [
    "supply.S-FILTER25B",
    "supply.S-QZ22",
    "supply.S-AFP22",
    "supply.S-NDTA24",
    "supply.S-NDTA25",
  ],
  observation: `${EXHIBITS} 2023 is told as about 70 %.`,
});

export const potent_pill_share_fiscal_year = series({
  id: "supply.potent_pill_share_fiscal_year",
  means: "Share of seized counterfeit pills with 2 mg of fentanyl or more, fiscal year.",
  unit: "1",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2023, [0.76, null, 0.29]),
  vintage: "release of December 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-DEA25"],
  observation: EXHIBITS,
});

export const fentanyl_per_pill_year = series({
  id: "supply.fentanyl_per_pill_year",
  means: "Mean fentanyl in a counterfeit pill, calendar year.",
  unit: "mg/pill",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2022, [2.4, null, 1.94]),
  vintage: "threat assessments of 2024 and 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NDTA24", "supply.S-NDTA25"],
  observation: `${EXHIBITS} 2.4 mg is of the report of 2024, on tests of 2022 and 2023.`,
});

export const fentanyl_pills_seized_dea_year = series({
  id: "supply.fentanyl_pills_seized_dea_year",
  means: "Fentanyl pills seized by the US Drug Enforcement Administration.",
  unit: "pill/year",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2022, [50.6e6, null, 61.1e6, 45e6]),
  vintage: "releases of 2022-2025",
  preliminary: ["2025"],
  basis: "published",
  seen: "read",
  sources: ["supply.S-AFP22", "supply.S-HEADLINE25", "supply.S-DEA25"],
  observation:
    "2024 is told as 24 % below 2023. 2025 runs to 1 December and is told as more than 45 million.",
});

export const fentanyl_powder_seized_dea_year = series({
  id: "supply.fentanyl_powder_seized_dea_year",
  means: "Fentanyl powder seized by the US Drug Enforcement Administration.",
  unit: "lb/year",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2022, [10000, null, null, 9000]),
  vintage: "releases of 2022 and 2025",
  preliminary: ["2025"],
  basis: "published",
  seen: "read",
  sources: ["supply.S-AFP22", "supply.S-DEA25"],
  observation:
    "Gross weight. 2025 runs to 1 December and is told as more than 45 million pills and 9,000 lb.",
});

export const fentanyl_pills_seized_police_year = series({
  id: "supply.fentanyl_pills_seized_police_year",
  means: "Fentanyl pills seized by US police of all kinds.",
  unit: "pill/year",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2023, [115.6e6]),
  vintage: "study of 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-PALAMAR24"],
  observation: "Not the DEA alone: the two counts are not to be joined.",
});

export const pill_share_of_police_seizures_year = series({
  id: "supply.pill_share_of_police_seizures_year",
  means: "Share of fentanyl seizures by US police that are in the form of pills.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2017, [0.103, null, null, null, null, null, 0.49]),
  vintage: "study of 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-PALAMAR24"],
  observation: "Two years of a longer study; the years between were not seen.",
});

export const methamphetamine_purity_year = series({
  id: "supply.methamphetamine_purity_year",
  means: "Purity of methamphetamine in the squeeze of the middle of the 2000s.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(2005, [0.77, 0.51]),
  vintage: "press of November 2006",
  basis: "published",
  seen: "read",
  sources: ["supply.S-OREG06"],
  observation: "Spring of each year.",
});

export const methamphetamine_retail_price_month = series({
  id: "supply.methamphetamine_retail_price_month",
  means: "Price of a pure gram of methamphetamine around the squeeze of 2007.",
  unit: "USD2007/g",
  place: "US",
  step: "month",
  counts: "other",
  points: [
    ["2007-01", 152],
    ["2007-09", 212],
    ["2007-12", 280],
    ["2008-09", 184],
  ],
  vintage: "press of 2008",
  basis: "published",
  seen: "read",
  sources: ["supply.S-DEA07", "supply.S-HAVOC08"],
  observation:
    "January and December 2007 from one report, the two Septembers from another. Prices are nominal; that of 2008 is in dollars of 2008.",
});

export const puritySeries: readonly Series[] = [
  fentanyl_powder_purity_year,
  fentanyl_powder_purity_fiscal_year,
  potent_pill_share_year,
  potent_pill_share_fiscal_year,
  fentanyl_per_pill_year,
  fentanyl_pills_seized_dea_year,
  fentanyl_powder_seized_dea_year,
  fentanyl_pills_seized_police_year,
  pill_share_of_police_seizures_year,
  methamphetamine_purity_year,
  methamphetamine_retail_price_month,
];
