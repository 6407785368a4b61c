/** Where along the US border, and in what mix, drugs are seized: single figures of one year. */
import { fixed, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const PLACE_OF_SEIZURE = "Where drugs are found, which follows where they are looked for.";

export const methamphetamine_southern_california_share = parameter({
  id: "supply.methamphetamine_southern_california_share",
  means:
    "Share of methamphetamine seized by US border authorities that was found in southern California.",
  unit: "1",
  best: 0.61,
  range: null,
  prior: fixed(),
  asOf: "FY2020 to early FY2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-USBN25"],
  caution: PLACE_OF_SEIZURE,
});

export const methamphetamine_south_texas_share = parameter({
  id: "supply.methamphetamine_south_texas_share",
  means: "Share of methamphetamine seized by US border authorities that was found in south Texas.",
  unit: "1",
  best: 0.23,
  range: null,
  prior: fixed(),
  asOf: "FY2020 to early FY2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-USBN25"],
  caution: PLACE_OF_SEIZURE,
});

export const cocaine_southern_california_share = parameter({
  id: "supply.cocaine_southern_california_share",
  means: "Share of cocaine seized by US border authorities that was found in southern California.",
  unit: "1",
  best: 0.48,
  range: null,
  prior: fixed(),
  asOf: "FY2020 to early FY2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-USBN25"],
  caution: PLACE_OF_SEIZURE,
});

export const cocaine_south_texas_share = parameter({
  id: "supply.cocaine_south_texas_share",
  means: "Share of cocaine seized by US border authorities that was found in south Texas.",
  unit: "1",
  best: 0.34,
  range: null,
  prior: fixed(),
  asOf: "FY2020 to early FY2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-USBN25"],
  caution: PLACE_OF_SEIZURE,
});

export const fentanyl_arizona_share = parameter({
  id: "supply.fentanyl_arizona_share",
  means: "Share of fentanyl seized by US border authorities that was found in Arizona.",
  unit: "1",
  best: null,
  range: [0.5, 1],
  prior: uniform(0.5, 1),
  asOf: "FY2023",
  basis: "published",
  seen: "read",
  sources: ["supply.S-ABC15"],
  caution: "Published only as more than half; the upper end is the bound of a share.",
});

export const methamphetamine_seized_california_2024 = parameter({
  id: "supply.methamphetamine_seized_california_2024",
  means: "Methamphetamine seized by US border authorities in California in one fiscal year.",
  unit: "lb/year",
  best: 101000,
  range: null,
  prior: fixed(),
  asOf: "FY2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-EASYB24"],
  caution: "Published as more than this; 174,197 lb nationwide.",
});

export const methamphetamine_seized_south_texas_2025 = parameter({
  id: "supply.methamphetamine_seized_south_texas_2025",
  means: "Methamphetamine seized at the eight ports of south Texas in one fiscal year.",
  unit: "lb/year",
  best: 54994,
  range: null,
  prior: fixed(),
  asOf: "FY2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-FNW25"],
  caution: "Ports only; 170,119 lb nationwide.",
});

export const methamphetamine_seizures_rise_january_2026 = parameter({
  id: "supply.methamphetamine_seizures_rise_january_2026",
  means: "Rise of methamphetamine seized in January 2026 on January 2025, as a share.",
  unit: "1",
  best: 0.35,
  range: null,
  prior: fixed(),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CALINS26"],
  caution: "One month of a noisy series.",
});

export const heroin_share_of_opioid_weight_2019 = parameter({
  id: "supply.heroin_share_of_opioid_weight_2019",
  means: "Share of heroin in the weight of opioids seized at US borders.",
  unit: "1",
  best: 0.68,
  range: null,
  prior: fixed(),
  asOf: "2019",
  basis: "published",
  seen: "read",
  sources: ["supply.S-VORONOI"],
});

export const fentanyl_share_of_opioid_weight_2024 = parameter({
  id: "supply.fentanyl_share_of_opioid_weight_2024",
  means: "Share of fentanyl in the weight of opioids seized at US borders.",
  unit: "1",
  best: 0.94,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-VORONOI"],
});

/** Where and in what mix drugs are seized. */
export const seizureGeographyParameters: readonly Parameter[] = [
  methamphetamine_southern_california_share,
  methamphetamine_south_texas_share,
  cocaine_southern_california_share,
  cocaine_south_texas_share,
  fentanyl_arizona_share,
  methamphetamine_seized_california_2024,
  methamphetamine_seized_south_texas_2025,
  methamphetamine_seizures_rise_january_2026,
  heroin_share_of_opioid_weight_2019,
  fentanyl_share_of_opioid_weight_2024,
];
