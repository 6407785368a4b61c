/** What ties the two countries and could be lost: trade, money sent home, US citizens abroad. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const us_goods_exports_to_mexico_year = series({
  id: "money.us_goods_exports_to_mexico_year",
  means: "US goods exports to Mexico, in US dollars of each year.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(
    2006,
    [
      133700000000, 135900000000, 151200000000, 128900000000, 163700000000, 198300000000,
      215900000000, 226000000000, 241000000000, 236500000000, 230200000000, 243600000000,
      265900000000, 256600000000, 212500000000, 277200000000, 324300000000, 322700000000,
      334000000000,
    ],
  ),
  vintage: "2025",
  recalled: [
    "2006",
    "2007",
    "2008",
    "2009",
    "2010",
    "2011",
    "2012",
    "2013",
    "2014",
    "2015",
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
  ],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.census-trade"],
  observation:
    "Current dollars of each year, hence no unit of constant money: deflate with money.us_consumer_prices_year. All years but 2024 are recalled to about 1 %.",
});

export const us_goods_imports_from_mexico_year = series({
  id: "money.us_goods_imports_from_mexico_year",
  means: "US goods imports from Mexico, in US dollars of each year.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(
    2006,
    [
      198300000000, 210700000000, 215900000000, 176700000000, 230000000000, 262900000000,
      277600000000, 280600000000, 295700000000, 296400000000, 293500000000, 312700000000,
      344300000000, 356100000000, 323500000000, 382600000000, 452000000000, 475200000000,
      506000000000,
    ],
  ),
  vintage: "2025",
  recalled: [
    "2006",
    "2007",
    "2008",
    "2009",
    "2010",
    "2011",
    "2012",
    "2013",
    "2014",
    "2015",
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
  ],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.census-trade"],
  observation:
    "Current dollars of each year, hence no unit of constant money: deflate with money.us_consumer_prices_year. All years but 2024 are recalled to about 1 %.",
});

export const us_mexico_goods_trade_year = series({
  id: "money.us_mexico_goods_trade_year",
  means: "Goods traded between the two countries, both ways, in US dollars of each year.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: [
    ["2024", 840000000000],
    ["2025", 872830000000],
  ],
  vintage: "March 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.census-trade"],
  observation:
    "Current dollars of each year, hence no unit of constant money: deflate with money.us_consumer_prices_year. ",
});

export const remittances_into_mexico_year = series({
  id: "money.remittances_into_mexico_year",
  means: "Money sent to Mexico by people abroad, in US dollars of each year.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(
    1995,
    [
      3673000000, 4224000000, 4865000000, 5627000000, 5910000000, 6573000000, 8895000000,
      9814000000, 15139000000, 18332000000, 21688000000, 25567000000, 26696000000, 26185000000,
      22124000000, 21991000000, 23547000000, 23286000000, 23090000000, 24402000000, 25377000000,
      27631000000, 30943000000, 34435000000, 37250000000, 41704000000, 52523000000, 58868000000,
      63319000000, 65017000000, 62472000000,
    ],
  ),
  vintage: "July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.banxico"],
  observation:
    "Current dollars of each year, hence no unit of constant money: deflate with money.us_consumer_prices_year. Revised central-bank series; first releases were lower (64.7 and 61.79 billion for 2024 and 2025).",
});

export const us_citizens_in_mexico_official_year = series({
  id: "politics.us_citizens_in_mexico_official_year",
  means: "US citizens living in Mexico, State Department figure as quoted.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2019", 1500000],
    ["2022", 1600000],
  ],
  vintage: "2017-22",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.us-citizens"],
  observation: "An official estimate repeated by others; its method and date were not found.",
});

export const us_citizens_in_mexico_survey_year = series({
  id: "politics.us_citizens_in_mexico_survey_year",
  means: "Residents of Mexico born in or citizens of the United States, by a Mexican survey.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: [["2015", 739168]],
  vintage: "2015",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.us-citizens"],
  observation: "Another definition than the official US figure: never join the two.",
});

export const us_born_residents_state_year = series({
  id: "politics.us_born_residents_state_year",
  means: "Residents born in the United States, by state: the five states with most.",
  unit: "person",
  place: "by-state",
  step: "year",
  counts: "other",
  points: [],
  byState: {
    "MX-BCN": [["2015", 124000]],
    "MX-CHH": [["2015", 85000]],
    "MX-JAL": [["2015", 62000]],
    "MX-SON": [["2015", 47000]],
    "MX-TAM": [["2015", 54000]],
  },
  vintage: "2015",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.us-citizens"],
  observation: "The other 27 states are absent, not zero.",
});

export const exposureSeries: readonly Series[] = [
  us_goods_exports_to_mexico_year,
  us_goods_imports_from_mexico_year,
  us_mexico_goods_trade_year,
  remittances_into_mexico_year,
  us_citizens_in_mexico_official_year,
  us_citizens_in_mexico_survey_year,
  us_born_residents_state_year,
];
