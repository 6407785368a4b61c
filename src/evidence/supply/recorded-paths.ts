/**
 * Paths that lead the model to now where no series of the quantity itself exists: put together
 * from the observed series by plain arithmetic, which each states.
 */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

const DERIVED = {
  place: "US",
  step: "year",
  counts: "other",
  vintage: "our arithmetic, November 2026",
  basis: "derived",
} as const;

export const fentanyl_purity_path_year = series({
  ...DERIVED,
  id: "supply.fentanyl_purity_path_year",
  means: "Purity of fentanyl powder, one path from the first record to the last.",
  unit: "1",
  points: [
    ["2012", 0.08],
    ["2018", 0.08],
    ...yearly(2019, [0.0832, 0.0768, 0.0903, 0.144, 0.192, 0.1136, 0.103]),
  ],
  seen: "read",
  sources: [
    "supply.S-NDTA24",
    "supply.S-NDTA25",
    "supply.S-DEA25",
    "mexico-data.supply-shock-repo",
  ],
  observation:
    "2019 to 2021: yearly means of the chart by month, scaled so that 2019 and 2020 together are 8 %. 2022 to 2024: official means. 2025: that of FY2025. 2012 and 2018 stand for the years before the record, for which the same 8 % is used.",
});

export const fentanyl_price_relative_year = series({
  ...DERIVED,
  id: "supply.fentanyl_price_relative_year",
  means: "Price per pure gram of fentanyl relative to that of 2021.",
  unit: "1",
  points: yearly(2013, [4.4399, 3.6851, 3.0587, 2.5387, 2.1071, 1.7489, 1.4516, 1.2048, 1]),
  seen: "read",
  sources: ["supply.S-KILMER22P"],
  observation:
    "A fall of 17 % a year as published for 2013 to 2021, lots above 10 g and up to 100 g. No price per pure gram was found after 2021.",
});

export const fentanyl_fall_since_2023_year = series({
  ...DERIVED,
  id: "supply.fentanyl_fall_since_2023_year",
  means: "Part of the fall of fentanyl use from its level of 2021-23 to that of 2025 that is done.",
  unit: "1",
  points: yearly(2023, [0, 0.881, 1]),
  seen: "read",
  sources: ["supply.S-NDTA24", "supply.S-NDTA25", "supply.S-DEA25", "supply.S-SCI26"],
  observation:
    "In step with powder purity: from 19.2 % to 11.36 %, of the way to 10.3 %. Use itself was not measured.",
});

export const methamphetamine_use_relative_year = series({
  ...DERIVED,
  id: "supply.methamphetamine_use_relative_year",
  means: "Use of methamphetamine relative to 2016.",
  unit: "1",
  points: yearly(2012, [0.625, null, null, null, 1]),
  seen: "recalled",
  sources: ["supply.S-RAND19"],
  observation:
    "People who use: 2.0 million in 2012 (a judgement) over 3.2 million in 2016, at the same use each.",
});

export const heroin_use_relative_year = series({
  ...DERIVED,
  id: "supply.heroin_use_relative_year",
  means: "Use of heroin relative to 2016.",
  unit: "1",
  points: yearly(
    2012,
    [
      0.683, 0.7513, 0.8264, 0.9091, 1, 1.0008, 0.9694, 0.9063, 0.8511, 0.593, 0.3795, 0.2575,
      0.1745,
    ],
  ),
  seen: "recalled",
  sources: ["supply.S-RAND19", "demand.S5"],
  observation:
    "To 2016 growth of 10 % a year, as published for 2010 to 2016. After it deaths with heroin over those of 2016: the share of them that fentanyl also caused rose, so that use fell faster than this.",
});

export const cars_scanned_share_year = series({
  ...DERIVED,
  id: "supply.cars_scanned_share_year",
  means: "Share of passenger vehicles X-rayed at US land ports.",
  unit: "1",
  basis: "published",
  vintage: "report of 2026",
  points: yearly(2020, [0.02, null, null, null, 0.08]),
  seen: "read",
  sources: ["supply.S-GAO26"],
  observation: "Two years of the record; the stated goal is all vehicles by 2027.",
});

/** Paths of quantity, price, purity and scanning. */
export const recordedPathSeries: readonly Series[] = [
  fentanyl_purity_path_year,
  fentanyl_price_relative_year,
  fentanyl_fall_since_2023_year,
  methamphetamine_use_relative_year,
  heroin_use_relative_year,
  cars_scanned_share_year,
];
