/** What the two countries share: US citizens in Mexico, money sent home, trade, people stopped at the border. */
import { fixed, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const us_citizens_in_mexico_official = parameter({
  id: "politics.us_citizens_in_mexico_official",
  means: "US citizens who live in Mexico, by the US definition.",
  unit: "person",
  best: 1600000,
  range: [740000, 1800000],
  prior: triangular(600000, 1600000, 1870000),
  asOf: "2015-2022",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.us-citizens"],
  caution:
    "The State Department figure is quoted by others. Many residents born in the United States are children of returned migrants.",
  alternatives: [
    {
      value: 739168,
      says: "Residents born in or citizens of the United States, Mexican survey of 2015.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.us-citizens"],
    },
    {
      value: null,
      range: [1000000, 1500000],
      says: "Older US figures in circulation.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.us-citizens"],
    },
    {
      value: 2200000,
      says: "US citizens present on an average day, visitors included.",
      basis: "derived",
      seen: "read",
      sources: ["force-and-politics.AWAY23"],
    },
  ],
  defaultBecause:
    "Exposure of US nationals needs the US definition; the low end is the Mexican survey.",
});

export const remittances_into_mexico_2025 = parameter({
  id: "money.remittances_into_mexico_2025",
  means: "Money sent to Mexico by people abroad in 2025.",
  unit: "USD2025/year",
  best: 62470000000,
  range: null,
  prior: fixed(),
  asOf: "July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.banxico"],
  alternatives: [
    {
      value: 61790000000,
      says: "First release.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.MND26"],
    },
  ],
  defaultBecause: "Revised central-bank series.",
});

export const remittances_into_mexico_2024 = parameter({
  id: "money.remittances_into_mexico_2024",
  means: "Money sent to Mexico by people abroad in 2024, the peak year.",
  unit: "USD2024/year",
  best: 65020000000,
  range: null,
  prior: fixed(),
  asOf: "July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.banxico"],
  alternatives: [
    {
      value: 64700000000,
      says: "First release.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.MND26"],
    },
  ],
  defaultBecause: "Revised central-bank series.",
});

export const remittances_into_mexico_january_may_2026 = parameter({
  id: "money.remittances_into_mexico_january_may_2026",
  means: "Money sent to Mexico in January to May 2026 (five months).",
  unit: "USD2025",
  best: 25287000000,
  range: null,
  prior: fixed(),
  asOf: "July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.banxico"],
  caution: "In dollars of 2026, for which no deflator is held: stated as if of 2025.",
});

export const us_mexico_goods_trade_2025 = parameter({
  id: "money.us_mexico_goods_trade_2025",
  means: "US-Mexico goods trade in 2025, both ways.",
  unit: "USD2025/year",
  best: 872830000000,
  range: null,
  prior: fixed(),
  asOf: "March 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.census-trade"],
});

export const us_mexico_goods_trade_2024 = parameter({
  id: "money.us_mexico_goods_trade_2024",
  means: "US-Mexico goods trade in 2024, both ways.",
  unit: "USD2024/year",
  best: 840000000000,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.census-trade"],
});

export const border_patrol_apprehensions_2025 = parameter({
  id: "co_operation.border_patrol_apprehensions_2025",
  means: "Border Patrol apprehensions at the south-west border between ports, fiscal year 2025.",
  unit: "event/year",
  best: 237565,
  range: null,
  prior: fixed(),
  asOf: "October 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.cbp"],
  alternatives: [
    {
      value: 1530523,
      says: "Fiscal year 2024, the same definition.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.cbp"],
    },
    {
      value: 2135005,
      says: "Fiscal year 2024 with ports of entry.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.cbp"],
    },
  ],
  defaultBecause: "One definition that reaches back to 2000: between ports.",
});

export const fentanyl_seized_nationwide_oct_2025_aug_2026 = parameter({
  id: "supply.fentanyl_seized_nationwide_oct_2025_aug_2026",
  means:
    "Fentanyl seized by US Customs and Border Protection nationwide, October 2025 to August 2026 (eleven months).",
  unit: "lb",
  best: 10369,
  range: null,
  prior: fixed(),
  asOf: "September 2026",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  caution: "From a later file than the monthly series, as quoted in an audit note.",
});

export const mexico_area = parameter({
  id: "violence.mexico_area",
  means: "Area of the 32 states from their simplified outlines.",
  unit: "km2",
  best: 1960128,
  range: null,
  prior: fixed(),
  asOf: "2021",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.elcrimen-map", "mexico-data.iso-3166"],
  alternatives: [
    {
      value: 1964375,
      says: "Official area.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.elcrimen-map"],
    },
  ],
  defaultBecause: "Stands with the areas by state, which come from the same outlines.",
});

export const exposureLevelsParameters: readonly Parameter[] = [
  us_citizens_in_mexico_official,
  remittances_into_mexico_2025,
  remittances_into_mexico_2024,
  remittances_into_mexico_january_may_2026,
  us_mexico_goods_trade_2025,
  us_mexico_goods_trade_2024,
  border_patrol_apprehensions_2025,
  fentanyl_seized_nationwide_oct_2025_aug_2026,
  mexico_area,
];
