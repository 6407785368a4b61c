/** Designations, frozen assets and bank orders: what audits and the record found. */
import { beta, fixed, normal, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const groups_designated_2025 = parameter({
  id: "sanctions.groups_designated_2025",
  means: "Groups designated as foreign terrorist organizations on 20 February 2025.",
  unit: "group",
  best: 8,
  range: null,
  prior: fixed(),
  asOf: "20 Feb 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.CBS25"],
});

export const mexican_groups_designated_2025 = parameter({
  id: "sanctions.mexican_groups_designated_2025",
  means: "Mexican groups among them.",
  unit: "group",
  best: 6,
  range: null,
  prior: fixed(),
  asOf: "20 Feb 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.CBS25"],
});

export const kingpin_act_listings = parameter({
  id: "sanctions.kingpin_act_listings",
  means: "People and entities listed under the Kingpin Act since 2000, as a number.",
  unit: "1",
  best: 2000,
  range: null,
  prior: fixed(),
  asOf: "2019",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.GAO20"],
});

export const kingpin_act_assets_frozen = parameter({
  id: "sanctions.kingpin_act_assets_frozen",
  means: "Assets frozen under the Kingpin Act in about 20 years: over 500 million dollars.",
  unit: "USD2019",
  best: 0.5e9,
  range: [0.5e9, 0.6e9],
  prior: uniform(0.5e9, 0.6e9),
  asOf: "2000-2019",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.GAO20"],
});

export const kingpin_act_assets_frozen_a_year = parameter({
  id: "sanctions.kingpin_act_assets_frozen_a_year",
  means: "The same in a year, for all kingpins of all countries: the bound on what a freeze takes.",
  unit: "USD2019/year",
  best: 0.026e9,
  range: null,
  prior: fixed(),
  asOf: "2000-2019",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.GAO20"],
});

export const kingpin_act_tier_1_mexico = parameter({
  id: "sanctions.kingpin_act_tier_1_mexico",
  means: "Kingpins and significant facilitators from Mexico listed, as a number.",
  unit: "1",
  best: 62,
  range: null,
  prior: fixed(),
  asOf: "2000-2019",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.GAO20"],
});

export const kingpin_act_tier_1_colombia = parameter({
  id: "sanctions.kingpin_act_tier_1_colombia",
  means: "The same from Colombia.",
  unit: "1",
  best: 32,
  range: null,
  prior: fixed(),
  asOf: "2000-2019",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.GAO20"],
});

export const kingpin_act_tier_1_afghanistan = parameter({
  id: "sanctions.kingpin_act_tier_1_afghanistan",
  means: "The same from Afghanistan.",
  unit: "1",
  best: 17,
  range: null,
  prior: fixed(),
  asOf: "2000-2019",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.GAO20"],
});

export const designation_revenue_loss = parameter({
  id: "sanctions.designation_revenue_loss",
  means: "Share of a group's revenue that designations take away in a year.",
  unit: "1/year",
  best: 0,
  range: [0, 0.05],
  prior: beta(1, 30),
  priorNote:
    "The shape suggested in the evidence; its 95 % point is 0.095, beyond the assumed upper bound, and stands for what the audit could not isolate.",
  asOf: "2019",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.GAO20"],
  caution: "The audit could not isolate an effect; zero to small is what it leaves.",
});

export const bank_orders = parameter({
  id: "sanctions.bank_orders",
  means: "Mexican financial firms cut off under the fentanyl law of 2024, as a number.",
  unit: "1",
  best: 3,
  range: null,
  prior: fixed(),
  asOf: "25 June 2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.FIN25", "force-and-politics.DP-FIN"],
});

export const bank_order_assets = parameter({
  id: "sanctions.bank_order_assets",
  means: "Assets of the largest bank cut off, the 20th of 51 in Mexico.",
  unit: "USD2024",
  best: 7.04e9,
  range: null,
  prior: fixed(),
  asOf: "Dec 2024",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.PC25"],
});

export const bank_order_grace = parameter({
  id: "sanctions.bank_order_grace",
  means: "Days from those orders to their effect after extensions (25 June to 20 October 2025).",
  unit: "day",
  best: 117,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.FIN25"],
  alternatives: [
    {
      value: 26,
      says: "Days to the date first set, 21 July 2025.",
      basis: "derived",
      seen: "read",
      sources: ["force-and-politics.FIN25"],
    },
  ],
  defaultBecause: "The date on which the orders took effect.",
});

export const remittance_tax = parameter({
  id: "sanctions.remittance_tax",
  means: "US tax on money sent abroad when it is paid in cash, as a share.",
  unit: "1",
  best: 0.01,
  range: null,
  prior: fixed(),
  asOf: "from 1 Jan 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.MND25"],
});

export const designation_remittance_change = parameter({
  id: "sanctions.designation_remittance_change",
  means: "Change of remittances brought about by designation or by banks leaving, as a share.",
  unit: "1",
  best: 0,
  range: [-0.02, 0],
  prior: normal(0, 0.0102, [-0.03, 0]),
  asOf: "2025",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MND26"],
  caution:
    "Analysts put the fall of 2025 down to immigration enforcement and jobs, not to sanctions.",
});

export const material_support_maximum_sentence = parameter({
  id: "sanctions.material_support_maximum_sentence",
  means: "Maximum prison term for material support under 18 USC 2339B.",
  unit: "year",
  best: 20,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.CBS25", "force-and-politics.us-18-usc-2339b"],
  caution: "Life if a death results: recalled.",
});

export const listing_violence_effect = parameter({
  id: "sanctions.listing_violence_effect",
  means:
    "Share of violence between groups that listing them takes away where the host works fully with the United States.",
  unit: "1",
  best: 0.02,
  range: [0, 0.1],
  prior: beta(1, 30),
  priorNote: "The shape that the evidence suggests for revenue, for want of any other.",
  asOf: "2019",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.PHI19"],
  caution:
    "Only the sign was read: fewer attacks over time in countries aligned with the United States, no general effect elsewhere. Those groups sought political ends; criminal groups were not studied.",
});

export const sanctionsParameters: readonly Parameter[] = [
  groups_designated_2025,
  mexican_groups_designated_2025,
  kingpin_act_listings,
  kingpin_act_assets_frozen,
  kingpin_act_assets_frozen_a_year,
  kingpin_act_tier_1_mexico,
  kingpin_act_tier_1_colombia,
  kingpin_act_tier_1_afghanistan,
  designation_revenue_loss,
  bank_orders,
  bank_order_assets,
  bank_order_grace,
  remittance_tax,
  designation_remittance_change,
  material_support_maximum_sentence,
  listing_violence_effect,
];
