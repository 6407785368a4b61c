/** Licensed dealers near the border, and what they report. A licence is for one site. */
import { fixed, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const dealers_southwest_border = parameter({
  id: "arms.dealers_southwest_border",
  means: "Licensed gun dealers in the south-west border region of the US.",
  unit: "site",
  best: 6700,
  range: null,
  prior: fixed(),
  asOf: "2009",
  basis: "published",
  seen: "read",
  sources: ["firearms.S12"],
});

export const dealers_under_rifle_report = parameter({
  id: "arms.dealers_under_rifle_report",
  means:
    "Dealers in Arizona, California, New Mexico and Texas who must report multiple sales of rifles.",
  unit: "site",
  best: 8700,
  range: [8500, 9000],
  prior: uniform(8500, 9000),
  asOf: "2011-12",
  basis: "published",
  seen: "read",
  sources: ["firearms.S29"],
});

export const dealers_active_us = parameter({
  id: "arms.dealers_active_us",
  means: "Active gun dealers in the US.",
  unit: "site",
  best: 78000,
  range: [54000, 78000],
  prior: fixed(),
  priorNote: "Not drawn: the count goes by the definition used, all active dealers or retail only.",
  asOf: "2022-23",
  basis: "published",
  seen: "read",
  sources: ["firearms.S30"],
});

export const rifles_reported_multiple_sales = parameter({
  id: "arms.rifles_reported_multiple_sales",
  means: "Rifles in reports of multiple sales in a year, at the rate of the first eight months.",
  unit: "gun/year",
  best: 10950,
  range: null,
  prior: fixed(),
  asOf: "August 2011-April 2012",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S33"],
  caution: "7,300 rifles in the first 8 months of the rule.",
});

export const dealer_inspections = parameter({
  id: "arms.dealer_inspections",
  means: "Inspections of US gun dealers in a year.",
  unit: "event/year",
  best: 10000,
  range: null,
  prior: fixed(),
  asOf: "before the budget proposal of 2026",
  basis: "published",
  seen: "read",
  sources: ["firearms.S106"],
  caution: "From an advocate.",
});

export const dealer_inspections_proposed = parameter({
  id: "arms.dealer_inspections_proposed",
  means: "Inspections a year if the budget proposal of 2026 passed.",
  unit: "event/year",
  best: 3400,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "published",
  seen: "read",
  sources: ["firearms.S106"],
  caution: "From an advocate; whether the cut was enacted was not found.",
});

export const defendants_2022_act = parameter({
  id: "arms.defendants_2022_act",
  means: "Defendants charged under the US trafficking act of 2022, to June 2024, whole country.",
  unit: "person",
  best: 500,
  range: null,
  prior: fixed(),
  asOf: "June 2024",
  basis: "published",
  seen: "read",
  sources: ["firearms.S107"],
  caution: "More than that number, and not only for traffic to Mexico.",
});

export const prosecuted_2022_act = parameter({
  id: "arms.prosecuted_2022_act",
  means: "Persons prosecuted under the US trafficking act of 2022, to autumn 2023.",
  unit: "person",
  best: 207,
  range: null,
  prior: fixed(),
  asOf: "autumn 2023",
  basis: "published",
  seen: "read",
  sources: ["firearms.S107b"],
});

export const guns_seized_2022_act = parameter({
  id: "arms.guns_seized_2022_act",
  means: "Guns seized in cases under the US trafficking act of 2022, to autumn 2023.",
  unit: "gun",
  best: 1300,
  range: null,
  prior: fixed(),
  asOf: "autumn 2023",
  basis: "published",
  seen: "read",
  sources: ["firearms.S107b"],
  caution: "Small next to the flow.",
});

export const dealersParameters: readonly Parameter[] = [
  dealers_southwest_border,
  dealers_under_rifle_report,
  dealers_active_us,
  rifles_reported_multiple_sales,
  dealer_inspections,
  dealer_inspections_proposed,
  defendants_2022_act,
  prosecuted_2022_act,
  guns_seized_2022_act,
];
