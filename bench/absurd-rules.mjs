/**
 * What counts as an absurd path of the whole cycle: values that no reader would believe of either
 * country, each limit with its reason. The limits are no ranges of the model and tune nothing.
 */
const EVER = Number.NEGATIVE_INFINITY;

/** Rules by variable; values in its unit, flows a month. */
export const absurdRules = [
  {
    variable: "homicides",
    limits: [EVER, 108_000],
    because: "more than 1 % of Mexico's people killed in a year",
  },
  {
    variable: "missing",
    limits: [EVER, 108_000],
    because: "more than 1 % of Mexico's people gone missing in a year",
  },
  {
    variable: "displaced",
    limits: [EVER, 13_000_000],
    because: "more than a tenth of Mexico's people displaced",
  },
  {
    variable: "total_members",
    limits: [EVER, 5_000_000],
    because: "more members than one in six of Mexico's men from 15 to 44",
  },
  {
    variable: "groups_active",
    limits: [EVER, 10_000],
    because: "four groups in every municipality",
  },
  {
    variable: "total_guns_held",
    limits: [EVER, 50_000_000],
    because: "more guns than US makers and importers bring to market in three years",
  },
  {
    variable: "retail_price_ratio",
    limits: [1 / 50, 50],
    because: "a pure gram fifty times as dear, or as cheap, as on record",
  },
  {
    variable: "fentanyl_purity",
    limits: [0, 1],
    because: "a share outside 0 to 1",
  },
  {
    variable: "export_revenue",
    limits: [EVER, 1.5e10],
    because: "a tenth of Mexico's product",
  },
  {
    variable: "other_income",
    limits: [EVER, 1.5e10],
    because: "a tenth of Mexico's product",
  },
  {
    variable: "overdose_deaths",
    limits: [EVER, 50_000],
    because: "five times the worst month on record",
  },
  {
    variable: "people_with_disorder",
    limits: [EVER, 28_000_000],
    because: "a tenth of the US population aged 12 and over",
  },
  {
    variable: "civilians_killed_by_force",
    limits: [EVER, 10_000],
    because: "a hundred killed at every strike of the highest tempo that can be set",
  },
  {
    variable: "us_citizens_killed",
    limits: [EVER, 1_000],
    because: "a hundred times the number on record",
  },
  {
    variable: "trade_lost",
    limits: [EVER, 7e10],
    because: "all goods trade between the two countries",
  },
  {
    variable: "border_encounters",
    limits: [EVER, 1_000_000],
    because: "four times the highest month on record",
  },
  { variable: "co_operation", limits: [0, 1], because: "a share outside 0 to 1" },
  { variable: "ladder_rung", limits: [0, 11], because: "off the ladder of rungs 0 to 11" },
];
