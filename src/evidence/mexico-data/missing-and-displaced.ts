/** Persons missing, persons who moved away: stocks and flows as the registers and surveys state them. */
import { beta, fixed, logNormalFromRange, normal, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const missing_stock = parameter({
  id: "violence.missing_stock",
  means: "Persons missing and not located, of all years.",
  unit: "person",
  best: 133520,
  range: [113000, 136000],
  prior: triangular(106300, 133520, 139000),
  asOf: "18 December 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.rnpdno-stock"],
  caution:
    "A review of the register is under way and may lower it. Under-reporting and duplicates work in opposite directions. 134,000 bounds the reading itself, 136,000 where a run starts from it.",
  alternatives: [
    {
      value: 131243,
      says: "Register in July 2025.",
      basis: "published",
      seen: "recalled",
      sources: ["mexico-data.rnpdno-stock"],
    },
    {
      value: 99729,
      says: "Government review of March 2024.",
      basis: "published",
      seen: "recalled",
      sources: ["mexico-data.rnpdno-stock"],
    },
    {
      value: 100000,
      says: '"Over 100,000": passed in May 2022.',
      basis: "published",
      seen: "read",
      sources: ["mexico-data.rnpdno-stock"],
    },
  ],
  defaultBecause: "Latest reading of the register.",
});

export const missing_ever_reported = parameter({
  id: "violence.missing_ever_reported",
  means: "Persons ever reported missing, found or not.",
  unit: "person",
  best: 387319,
  range: null,
  prior: fixed(),
  asOf: "18 December 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.rnpdno-stock"],
});

export const missing_located = parameter({
  id: "violence.missing_located",
  means: "Persons once reported missing and since located, alive or dead.",
  unit: "person",
  best: 253799,
  range: null,
  prior: fixed(),
  asOf: "18 December 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.rnpdno-stock"],
});

export const missing_flow_2024 = parameter({
  id: "violence.missing_flow_2024",
  means: "Persons missing since 2024 and still not located.",
  unit: "person/year",
  best: 12540,
  range: [12540, 35279],
  prior: normal(12900, 230),
  priorNote:
    "The range runs from those still missing to all reports of the year, two definitions; the prior spreads over readings of the first one.",
  asOf: "17 July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.rnpdno-arreola", "mexico-data.rnpdno-escobar"],
  alternatives: [
    {
      value: 12900,
      range: [12540, 13300],
      says: "Register of early 2026, still missing.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.rnpdno-escobar"],
    },
    {
      value: 35279,
      says: "All reports of 2024, found or not.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.rnpdno-escobar"],
    },
  ],
  defaultBecause:
    "Latest reading of the register; about 60 % of all reports end with the person found alive.",
});

export const missing_share_still_missing = parameter({
  id: "violence.missing_share_still_missing",
  means: "Share of persons reported missing in 2015-2025 who are still missing.",
  unit: "1",
  best: 0.34,
  range: [0.28, 0.37],
  prior: beta(34, 66),
  priorNote:
    "Marginal of a Dirichlet(34, 60, 6) over the three outcomes. It is wider than the range because it stands for the next year as well.",
  asOf: "early 2026",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  caution: "0.37 for the newest year, which has had the least time.",
});

export const missing_share_found_alive = parameter({
  id: "violence.missing_share_found_alive",
  means: "Share of persons reported missing in 2015-2025 who were found alive.",
  unit: "1",
  best: 0.6,
  range: [0.52, 0.68],
  prior: beta(60, 40),
  priorNote: "Marginal of a Dirichlet(34, 60, 6) over the three outcomes.",
  asOf: "early 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.rnpdno-escobar"],
});

export const missing_share_found_dead = parameter({
  id: "violence.missing_share_found_dead",
  means: "Share of persons reported missing in 2015-2025 who were found dead.",
  unit: "1",
  best: 0.06,
  range: [0.03, 0.1],
  prior: beta(6, 94),
  priorNote: "Marginal of a Dirichlet(34, 60, 6) over the three outcomes.",
  asOf: "early 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.rnpdno-escobar"],
});

export const displacements_2024 = parameter({
  id: "violence.displacements_2024",
  means: "New displacements by violence in 2024 (movements).",
  unit: "person/year",
  best: 26000,
  range: [11000, 45000],
  prior: logNormalFromRange(11000, 45000),
  asOf: "May 2025",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.idmc"],
  caution: "A partial count of movements.",
});

export const displaced_stock_2024 = parameter({
  id: "violence.displaced_stock_2024",
  means: "Persons living in displacement by violence at the end of 2024.",
  unit: "person",
  best: 390000,
  range: [345000, 392000],
  prior: normalFromRange(345000, 392000),
  asOf: "end of 2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.idmc"],
});

export const moved_home_for_safety_2023 = parameter({
  id: "violence.moved_home_for_safety_2023",
  means: "People who moved home in a year to be safe from crime, by survey.",
  unit: "person/year",
  best: 1006800,
  range: [900000, 1133041],
  prior: normalFromRange(900000, 1133041),
  asOf: "2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.envipe"],
  caution: "Any crime, any distance: not comparable with counts of displacement.",
});

export const displaced_mass_events_2016_2021 = parameter({
  id: "violence.displaced_mass_events_2016_2021",
  means: "Persons displaced in mass events, 2016 to 2021 together.",
  unit: "person",
  best: 117301,
  range: null,
  prior: fixed(),
  asOf: "2016-2021",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.cmdpdh"],
});

export const missingAndDisplacedParameters: readonly Parameter[] = [
  missing_stock,
  missing_ever_reported,
  missing_located,
  missing_flow_2024,
  missing_share_still_missing,
  missing_share_found_alive,
  missing_share_found_dead,
  displacements_2024,
  displaced_stock_2024,
  moved_home_for_safety_2023,
  displaced_mass_events_2016_2021,
];
