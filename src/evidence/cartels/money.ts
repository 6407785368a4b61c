/** What groups take in and what their other trades cost the country (cartels.md 1e). */
import { beta, fixed, logNormalFromRange, logUniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const other_crime_share_2012 = parameter({
  id: "money.other_crime_share_2012",
  means: "Share of the groups' revenue from crimes other than drugs, January 2012.",
  unit: "1",
  best: 0.25,
  range: [0.15, 0.5],
  prior: beta(5.61, 12.32),
  asOf: "January 2012",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.samefacts-2012"],
  caution: "Only the low end was read, as a view of experts in 2011-12.",
});

export const other_crime_share_now = parameter({
  id: "money.other_crime_share_now",
  means: "Share of the groups' revenue from crimes other than drugs, now.",
  unit: "1",
  best: 0.35,
  range: [0.15, 0.6],
  prior: beta(4.07, 7.23),
  asOf: "undated",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.samefacts-2012"],
  caution: "Only the low end was read, as a view of experts in 2011-12; the share is said to grow.",
});

export const payroll_check = parameter({
  id: "money.payroll_check",
  means: "Yearly pay and overhead of all members: 175,000 at 13,000 dollars and a fifth on top.",
  unit: "USD2025/year",
  best: 2.7e9,
  range: [1.2e9, 5e9],
  prior: fixed(),
  priorNote: "A cross-check of other records, never drawn.",
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pch-2023", "cartels.pc-code-2025a"],
});

export const fuel_tax_loss_2024 = parameter({
  id: "money.fuel_tax_loss_2024",
  means: "Public revenue lost to fuel smuggled to dodge tax.",
  unit: "MXN2024/year",
  best: 177.17e9,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["cartels.elmomento-2025"],
  caution: "A loss of the state, not income of the groups.",
});

export const fuel_theft_loss_five_years = parameter({
  id: "money.fuel_theft_loss_five_years",
  means: "Loss of the state oil company to theft, total of about five years.",
  unit: "USD2024",
  best: 3.8e9,
  range: null,
  prior: fixed(),
  asOf: "about 2020-2024",
  basis: "published",
  seen: "read",
  sources: ["cartels.ic-2025"],
  caution: "A loss of the company, not income of the groups.",
});

export const fuel_network_cjng = parameter({
  id: "money.fuel_network_cjng",
  means: 'Yearly income of one sanctioned fuel network tied to the CJNG: "tens of millions".',
  unit: "USD2024/year",
  best: null,
  range: [10e6, 99e6],
  prior: logUniform(10e6, 99e6),
  asOf: "September 2024",
  basis: "published",
  seen: "read",
  sources: ["cartels.finanz-2024"],
});

export const extortion_cost_2023 = parameter({
  id: "money.extortion_cost_2023",
  means: "Yearly cost of extortion to firms, by the employers' body.",
  unit: "USD2023/year",
  best: 1.3e9,
  range: [1.3e9, 6e9],
  prior: logNormalFromRange(1.3e9, 6e9),
  asOf: "2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.extorsion-2025"],
});

export const extortion_cost_january_september_2025 = parameter({
  id: "money.extortion_cost_january_september_2025",
  means: "Cost of extortion to firms in January to September 2025 (nine months).",
  unit: "MXN2025",
  best: 21e9,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.notisistema-2025"],
});

export const extortion_unreported_share = parameter({
  id: "money.extortion_unreported_share",
  means: "Share of extortions that are never reported.",
  unit: "1",
  best: 0.97,
  range: [0.96, 0.98],
  prior: beta(739, 22.3),
  asOf: "2024-2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.extorsion-2025", "cartels.lapagina-2024"],
});

export const crime_cost_firms = parameter({
  id: "money.crime_cost_firms",
  means: "Total cost of crime to firms in a year.",
  unit: "MXN2023/year",
  best: 120.2e9,
  range: null,
  prior: fixed(),
  asOf: "2023-2024",
  basis: "published",
  seen: "read",
  sources: ["cartels.lapagina-2024"],
});

export const moneyParameters: readonly Parameter[] = [
  other_crime_share_2012,
  other_crime_share_now,
  payroll_check,
  fuel_tax_loss_2024,
  fuel_theft_loss_five_years,
  fuel_network_cjng,
  extortion_cost_2023,
  extortion_cost_january_september_2025,
  extortion_unreported_share,
  crime_cost_firms,
];
