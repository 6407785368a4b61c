/** What the export of each drug to the United States brings groups in Mexico in a year. */
import { fixed, logNormal, logNormalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const NOW_DOLLARS =
  "Dollars are taken as those of 2024, so that the four parts add up to the total.";

export const fentanyl_export_revenue_2021 = parameter({
  id: "money.fentanyl_export_revenue_2021",
  means: "Gross revenue from the export of fentanyl in a year, before the supply shock.",
  unit: "USD2021/year",
  best: 0.75e9,
  range: [0.3e9, 2e9],
  prior: logNormal(0.75e9, 0.58),
  asOf: "2021",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22", "supply.S-CBSLA", "demand.S31"],
  caution:
    "Tonnes used times the price over the line; both are uncertain, and one published bound stands behind the tonnes.",
  alternatives: [
    {
      value: 1e9,
      range: [0.3e9, 2.5e9],
      says: "5 t at 200,000 US dollars per pure kilogram, 2021-23.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-KILMER22", "supply.S-CBSLA"],
    },
    {
      value: 0.5e9,
      range: [0.1e9, 1e9],
      says: "At 100,000 US dollars per pure kilogram, the wholesale price inside the US.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-KILMER22", "demand.S31"],
    },
    {
      value: 0.05e9,
      range: [0.01e9, 0.1e9],
      says: "At 10,000 US dollars per pure kilogram, the cost in Mexico.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-KILMER22", "demand.S31"],
    },
  ],
  defaultBecause:
    "Midway between powder over the line (about 90,000) and pills (200,000 to 310,000 US dollars per pure kilogram).",
});

export const fentanyl_export_revenue_2025 = parameter({
  id: "money.fentanyl_export_revenue_2025",
  means: "Gross revenue from the export of fentanyl in a year, after the supply shock.",
  unit: "USD2024/year",
  best: 0.45e9,
  range: [0.1e9, 1.2e9],
  prior: logNormal(0.45e9, 0.8, [0, 1.4e9]),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22", "supply.S-SCI26", "supply.S-CBSLA", "demand.S31"],
  caution: NOW_DOLLARS,
});

export const methamphetamine_export_revenue = parameter({
  id: "money.methamphetamine_export_revenue",
  means: "Gross revenue from the export of methamphetamine in a year.",
  unit: "USD2024/year",
  best: 0.75e9,
  range: [0.4e9, 2e9],
  prior: logNormal(0.75e9, 0.59, [0.35e9, 4e9]),
  asOf: "2024-2025",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19", "supply.S-WEEK20", "supply.S-AZF20"],
  caution: `250 t at 3,000 US dollars a kilogram; growth to 250 t is an assumption. ${NOW_DOLLARS}`,
  alternatives: [
    {
      value: 0.8e9,
      range: [0.4e9, 2e9],
      says: "The same product rounded up, for 2020-24.",
      basis: "derived",
      seen: "recalled",
      sources: ["supply.S-RAND19", "supply.S-WEEK20", "supply.S-AZF20"],
    },
  ],
  defaultBecause: "The product itself, as it enters the total of 2024-25.",
});

export const cocaine_export_revenue = parameter({
  id: "money.cocaine_export_revenue",
  means: "Gross revenue of groups in Mexico from cocaine brought to the United States in a year.",
  unit: "USD2024/year",
  best: 3.5e9,
  range: [2e9, 5.5e9],
  prior: logNormalFromRange(2e9, 5.5e9),
  asOf: "2008-2016, carried to 2024-25",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DPF2424", "supply.S-KILMER22", "supply.S-AZF20"],
  caution: `145 t (2016) at 22,000 to 25,000 US dollars a kilogram (2019-20). Gross: the cost of buying the cocaine is inside. ${NOW_DOLLARS}`,
  alternatives: [
    {
      value: 4.6e9,
      says: "Slice of all international traffickers in 2008, in dollars of that year.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-DPF2424"],
    },
  ],
  defaultBecause: "Of the share that groups in Mexico sell at the border, and in line with use.",
});

export const remaining_drug_export_revenue = parameter({
  id: "money.remaining_drug_export_revenue",
  means:
    "Gross revenue from the export of all other drugs (heroin, cannabis and the rest) in a year.",
  unit: "USD2024/year",
  best: 0.3e9,
  range: null,
  prior: fixed(),
  asOf: "2024-2025",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  caution:
    "The remainder that completes the total of 5.0 billion; no source states it. Seizures of heroin say only that little of it is left.",
});

export const marijuana_export_revenue_2010 = parameter({
  id: "money.marijuana_export_revenue_2010",
  means: "Gross revenue from the export of marijuana in a year.",
  unit: "USD2010/year",
  best: 1.5e9,
  range: null,
  prior: fixed(),
  asOf: "2010",
  basis: "published",
  seen: "read",
  sources: ["supply.S-RAND10"],
  caution: "Published as 1.5, under 2.0 billion US dollars.",
});

export const marijuana_share_of_export_revenue_2010 = parameter({
  id: "money.marijuana_share_of_export_revenue_2010",
  means: "Share of marijuana in the drug export revenue of groups in Mexico.",
  unit: "1",
  best: null,
  range: [0.15, 0.26],
  prior: uniform(0.15, 0.26),
  asOf: "2010",
  basis: "published",
  seen: "read",
  sources: ["supply.S-RAND10"],
  caution: "Gives a total of 5.8 to 10 billion US dollars.",
});

/** Export revenue by drug. The totals stand with the initial conditions. */
export const revenueParameters: readonly Parameter[] = [
  fentanyl_export_revenue_2021,
  fentanyl_export_revenue_2025,
  methamphetamine_export_revenue,
  cocaine_export_revenue,
  remaining_drug_export_revenue,
  marijuana_export_revenue_2010,
  marijuana_share_of_export_revenue_2010,
];
