/** How much naloxone is handed out or sold, and what more of it would do. */
import { fixed, logNormalFromRange, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const naloxone_units_a_year = parameter({
  id: "demand.naloxone_units_a_year",
  means:
    "Naloxone units that reach the public in a year by programmes (4.0 million), pharmacies (2.4) and over the counter (0.13).",
  unit: "kit/year",
  best: 6_500_000,
  range: [4_000_000, 8_000_000],
  prior: triangular(3_400_000, 6_500_000, 8_500_000),
  asOf: "2023-2024",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S74"],
  caution:
    "State means per head times 335 million people, not weighted by population; the programme figure may not be a full-year rate. Units are not comparable with the kits of the SOURCE model.",
  alternatives: [
    {
      value: 2_300_000,
      says: "Kits from programmes and retail in 2020, as used by the SOURCE model.",
      basis: "published",
      seen: "read",
      sources: ["demand.S1"],
    },
    {
      value: null,
      says: "20 million doses (two a pack) shipped by the main maker in 2023, US and Canada: upper bound.",
      basis: "published",
      seen: "read",
      sources: ["demand.S75"],
    },
    {
      value: 2_100_000,
      says: "Retail prescriptions of 2023 alone.",
      basis: "published",
      seen: "recalled",
      sources: ["demand.S25"],
    },
  ],
  defaultBecause: "Sum of the three channels, latest.",
});

export const naloxone_over_the_counter_per_head = parameter({
  id: "demand.naloxone_over_the_counter_per_head",
  means:
    "Naloxone units sold over the counter a year per person, mean of the states (396 per million).",
  unit: "kit/(person*year)",
  best: 0.000396,
  range: null,
  prior: fixed(),
  asOf: "Sep 2023 to Sep 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S74"],
  caution: "Read in press reports.",
});

export const naloxone_pharmacy_per_head = parameter({
  id: "demand.naloxone_pharmacy_per_head",
  means:
    "Naloxone units dispensed by pharmacies a year per person, mean of the states (7,063 per million).",
  unit: "kit/(person*year)",
  best: 0.007063,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S74"],
  caution: "Read in press reports.",
});

export const naloxone_programmes_per_head = parameter({
  id: "demand.naloxone_programmes_per_head",
  means:
    "Naloxone units handed out by programmes a year per person, mean of the states (12,015 per million).",
  unit: "kit/(person*year)",
  best: 0.012015,
  range: null,
  prior: fixed(),
  asOf: "Aug 2022 to Aug 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S74"],
  caution: "Read in press reports; may not be a full-year rate.",
});

export const naloxone_kits_2020 = parameter({
  id: "demand.naloxone_kits_2020",
  means: "Naloxone kits from programmes and retail in a year.",
  unit: "kit/year",
  best: 2_300_000,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const naloxone_kits_programmes_2020 = parameter({
  id: "demand.naloxone_kits_programmes_2020",
  means: "Naloxone kits from programmes in a year.",
  unit: "kit/year",
  best: 1_300_000,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const naloxone_kits_retail_2020 = parameter({
  id: "demand.naloxone_kits_retail_2020",
  means: "Naloxone kits from retail and mail in a year.",
  unit: "kit/year",
  best: 1_010_000,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const naloxone_retail_prescriptions_2021 = parameter({
  id: "demand.naloxone_retail_prescriptions_2021",
  means: "Retail prescriptions of naloxone in a year.",
  unit: "event/year",
  best: 1_200_000,
  range: null,
  prior: fixed(),
  asOf: "2021",
  basis: "published",
  seen: "read",
  sources: ["demand.S24"],
  caution:
    "About 1.2 million, data of the medical association read in a news reprint. Earlier years stand in the series of the same name.",
});

export const naloxone_retail_prescriptions_2023 = parameter({
  id: "demand.naloxone_retail_prescriptions_2023",
  means:
    "Retail prescriptions of naloxone in a year; the upper end is 7,063 per million people times 335 million.",
  unit: "event/year",
  best: 2_100_000,
  range: [2_100_000, 2_400_000],
  prior: uniform(2_100_000, 2_400_000),
  asOf: "2023",
  basis: "published",
  seen: "recalled",
  rangeBasis: "derived",
  sources: ["demand.S25", "demand.S74"],
});

export const naloxone_doses_shipped_2023 = parameter({
  id: "demand.naloxone_doses_shipped_2023",
  means:
    "Doses shipped by the main maker to the United States and Canada, all channels, two doses a pack.",
  unit: "dose/year",
  best: 20_000_000,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S75"],
  caution: "An upper bound for what reaches people at risk.",
});

export const naloxone_rise_effect_ten_years = parameter({
  id: "demand.naloxone_rise_effect_ten_years",
  means:
    "Fall of opioid deaths over ten years when 20 to 30 % more naloxone is handed out, as a share.",
  unit: "1",
  best: 0.027,
  range: [0.01, 0.25],
  prior: logNormalFromRange(0.01, 0.25),
  asOf: "projections of 2021-2022",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1", "demand.S3"],
  caution: "Published models disagree ninefold: carried as a structural choice, not averaged.",
  alternatives: [
    {
      value: 0.25,
      says: "Stanford-Lancet model, 30 % more naloxone.",
      basis: "published",
      seen: "read",
      sources: ["demand.S52"],
    },
    {
      value: 0.12,
      says: "Homer and Wakeland, lay naloxone from 4 % to 20 %.",
      basis: "published",
      seen: "read",
      sources: ["demand.S54"],
    },
  ],
  defaultBecause: "The run of the model from which the other rates of the sector come.",
});

/** Every parameter of this file. */
export const naloxoneSupplyParameters: readonly Parameter[] = [
  naloxone_units_a_year,
  naloxone_over_the_counter_per_head,
  naloxone_pharmacy_per_head,
  naloxone_programmes_per_head,
  naloxone_kits_2020,
  naloxone_kits_programmes_2020,
  naloxone_kits_retail_2020,
  naloxone_retail_prescriptions_2021,
  naloxone_retail_prescriptions_2023,
  naloxone_doses_shipped_2023,
  naloxone_rise_effect_ten_years,
];
