/** The border: who carries, what is scanned, and what share of each flow is seized there. */
import {
  beta,
  fixed,
  logNormal,
  logNormalFromRange,
  normal,
  triangular,
  uniform,
} from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const fentanyl_ports_share = parameter({
  id: "supply.fentanyl_ports_share",
  means: "Share of the fentanyl weight seized that was found at ports of entry.",
  unit: "1",
  best: 0.88,
  range: [0.78, 0.93],
  prior: beta(47.5, 7.57),
  asOf: "FY2015-FY2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CATO24", "supply.S-VORONOI"],
  caution:
    "Of what was seized, not of what flowed. The low end is the latest reading, the high end ours.",
  alternatives: [
    {
      value: 0.78,
      says: "January to August 2025.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-VORONOI"],
    },
  ],
  defaultBecause: "Ten years together; the reading of 2025 covers eight months.",
});

export const fentanyl_checkpoints_share = parameter({
  id: "supply.fentanyl_checkpoints_share",
  means: "Share of the fentanyl weight seized that was found at highway checkpoints.",
  unit: "1",
  best: 0.04,
  range: null,
  prior: fixed(),
  asOf: "FY2015-FY2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CATO24"],
});

export const fentanyl_patrols_share = parameter({
  id: "supply.fentanyl_patrols_share",
  means: "Share of the fentanyl weight seized that was found by patrols between ports.",
  unit: "1",
  best: 0.08,
  range: null,
  prior: fixed(),
  asOf: "FY2015-FY2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CATO24"],
});

export const us_citizens_among_fentanyl_carriers = parameter({
  id: "supply.us_citizens_among_fentanyl_carriers",
  means: "Share of US citizens among people caught with fentanyl when crossing at ports.",
  unit: "1",
  best: 0.8,
  range: [0.78, 0.82],
  prior: beta(864, 215.6),
  asOf: "FY2019 to June 2024",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CATO24"],
  caution: "7,598 of 9,473 people.",
  alternatives: [
    {
      value: 0.87,
      says: "Among people sentenced, which is another population.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-CATO23", "supply.S-KFF"],
    },
  ],
  defaultBecause: "Crossing is what the border sees; sentencing is not.",
});

export const us_citizens_among_fentanyl_sentenced = parameter({
  id: "supply.us_citizens_among_fentanyl_sentenced",
  means: "Share of US citizens among people sentenced in federal courts for fentanyl trafficking.",
  unit: "1",
  best: 0.87,
  range: [0.84, 0.9],
  prior: beta(292, 43.15),
  asOf: "FY2022-FY2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CATO23", "supply.S-KFF"],
  alternatives: [
    {
      value: 0.89,
      says: "FY2022.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-CATO23"],
    },
    {
      value: 0.864,
      says: "FY2023.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-KFF"],
    },
  ],
  defaultBecause: "The two years together.",
});

export const fentanyl_southwest_share = parameter({
  id: "supply.fentanyl_southwest_share",
  means:
    "Share of all fentanyl seized by US border authorities that was found at the Mexican border.",
  unit: "1",
  best: 0.97,
  range: [0.96, 0.99],
  prior: beta(255.7, 6.02),
  asOf: "FY2023 to the first months of FY2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CBP-OABROAD"],
  rangeBasis: "derived",
  caution: "98.9 % in FY2023, 96.6 % in FY2024, 96.9 % in the first four months of FY2025.",
});

export const cars_scanned_share = parameter({
  id: "supply.cars_scanned_share",
  means: "Share of passenger vehicles X-rayed at US land ports.",
  unit: "1",
  best: 0.08,
  range: [0.02, 0.4],
  prior: fixed(),
  priorNote: "A lever: scenarios set it, and its value of the year is known, so it is not drawn.",
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-GAO26"],
  rangeBasis: "judgement",
  caution: "A lever: the range is a range of scenarios. The stated goal is all vehicles by 2027.",
  alternatives: [
    {
      value: 0.02,
      says: "In 2020.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-GAO26"],
    },
  ],
  defaultBecause: "The latest year.",
});

export const trucks_scanned_share = parameter({
  id: "supply.trucks_scanned_share",
  means: "Share of commercial vehicles X-rayed at US land ports.",
  unit: "1",
  best: 0.27,
  range: [0.16, 0.7],
  prior: fixed(),
  priorNote: "A lever: scenarios set it, and its value of the year is known, so it is not drawn.",
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-GAO26"],
  rangeBasis: "judgement",
  caution: "A lever: the range is a range of scenarios.",
  alternatives: [
    {
      value: 0.16,
      says: "In 2020.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-GAO26"],
    },
  ],
  defaultBecause: "The latest year.",
});

export const large_scanners_ready_share = parameter({
  id: "supply.large_scanners_ready_share",
  means: "Share of the large scanners planned for US land ports that were fully at work.",
  unit: "1",
  best: 0.34,
  range: null,
  prior: fixed(),
  asOf: "February 2025",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-GAO25"],
  caution: "52 of 153.",
});

export const fentanyl_border_seized_share = parameter({
  id: "supply.fentanyl_border_seized_share",
  means:
    "Share of the pure fentanyl flow that is seized at the border: seized over seized plus used.",
  unit: "1",
  best: 0.15,
  range: [0.05, 0.35],
  prior: beta(3, 17),
  priorNote: "The distribution suggested with the range; its 95 % point is near 0.30.",
  asOf: "FY2023",
  basis: "derived",
  seen: "read",
  rangeBasis: "derived",
  sources: ["supply.S-CBP-OABROAD", "supply.S-NDTA25", "supply.S-KILMER22"],
  caution:
    "12.26 t bulk at 6 to 13 % purity is 0.7 to 1.6 t pure, against 3 to 9 t used. No published share exists.",
  alternatives: [
    {
      value: 0.021,
      says: "The official metric for cocaine at land ports, 2020.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-DHS21"],
    },
    {
      value: 0.12,
      says: "Working rule of officials for all drugs, 2007.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-HAVOC"],
    },
  ],
  defaultBecause: "The only value built from fentanyl's own seizures, purity and use.",
});

export const methamphetamine_border_seized_share = parameter({
  id: "supply.methamphetamine_border_seized_share",
  means: "Share of the pure methamphetamine flow that is seized at the border.",
  unit: "1",
  best: 0.26,
  range: [0.18, 0.4],
  prior: beta(12.6, 31.8),
  asOf: "FY2021",
  basis: "derived",
  seen: "recalled",
  sources: ["supply.S-CBPFILE", "supply.S-RAND19"],
  caution: "87 t bulk at about 95 % purity against 150 to 300 t; use and purity are remembered.",
});

export const cocaine_land_seized_share = parameter({
  id: "supply.cocaine_land_seized_share",
  means:
    "Cocaine seized at land ports over estimated flow, the metric of the US homeland department.",
  unit: "1",
  best: 0.021,
  range: [0.02, 0.05],
  prior: triangular(0.018, 0.021, 0.056),
  asOf: "2020",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DHS21"],
  caution: "The metric had halved within one year.",
});

export const cocaine_sea_disrupted_share = parameter({
  id: "supply.cocaine_sea_disrupted_share",
  means: "Share of the known maritime cocaine flow that US forces disrupt.",
  unit: "1",
  best: 0.12,
  range: [0.07, 0.28],
  prior: logNormal(0.12, 0.5, [0.055, 1]),
  asOf: "2012-2014 and recent posture statements",
  basis: "judgement",
  seen: "recalled",
  sources: ["supply.S-AF12", "supply.S-SOUTHCOM14"],
  caution: "About 10 % in recent statements is remembered; the older figures were read.",
  alternatives: [
    {
      value: 0.2,
      says: "Disrupted in 2012.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-AF12"],
    },
    {
      value: null,
      range: [0.26, 0.28],
      says: "Could be pursued in 2013-14, which is more than was disrupted.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-SOUTHCOM14"],
    },
  ],
  defaultBecause:
    "A middle between the years read and the recent statements, which are remembered.",
});

export const land_border_seized_share_rule = parameter({
  id: "supply.land_border_seized_share_rule",
  means: "Working share of drugs that officials took to be stopped at the US land border.",
  unit: "1",
  best: 0.12,
  range: [0.1, 0.15],
  prior: uniform(0.1, 0.15),
  asOf: "2007",
  basis: "published",
  seen: "read",
  sources: ["supply.S-HAVOC"],
  caution: "A rule of thumb without method.",
});

export const pure_fentanyl_seized_2023 = parameter({
  id: "supply.pure_fentanyl_seized_2023",
  means: "Pure fentanyl in what US border authorities seized in FY2023.",
  unit: "t/year",
  best: 1.3,
  range: [0.7, 1.6],
  prior: normal(1.15, 0.27),
  asOf: "FY2023",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE", "supply.S-DEA25", "supply.S-NDTA24"],
  caution:
    "Assumes half the weight is pills: 12.26 t at a mean purity of 10.9 %. The range is that of the bulk at 6 to 13 %.",
});

export const pure_fentanyl_seized_2025 = parameter({
  id: "supply.pure_fentanyl_seized_2025",
  means: "Pure fentanyl in what US border authorities seized in FY2025.",
  unit: "t/year",
  best: 0.33,
  range: [0.2, 0.5],
  prior: logNormalFromRange(0.2, 0.5),
  asOf: "FY2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CBPFILE", "supply.S-DEA25", "supply.S-NDTA25"],
  caution: "Assumes half the weight is pills: 5.46 t at a mean purity of 6 %.",
});

export const pure_fentanyl_seizures_change = parameter({
  id: "supply.pure_fentanyl_seizures_change",
  means: "Change of the pure fentanyl seized at US borders from FY2023 to FY2025, as a share.",
  unit: "1",
  best: -0.75,
  range: [-0.85, -0.6],
  prior: normal(-0.725, 0.076),
  asOf: "FY2023-FY2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CBPFILE", "supply.S-DEA25", "supply.S-NDTA25"],
  caution: "Bulk weight fell by 0.56; the mix of pills and powder is assumed the same.",
});

export const fentanyl_seizures_change_2026 = parameter({
  id: "supply.fentanyl_seizures_change_2026",
  means:
    "Monthly mean of fentanyl seized nationwide, October 2025 to August 2026 on FY2025, change as a share.",
  unit: "1",
  best: -0.06,
  range: null,
  prior: fixed(),
  asOf: "August 2026",
  basis: "derived",
  seen: "read",
  sources: ["demand.S70", "supply.S-CBPFILE"],
  caution: "10,369 lb in eleven months against 12,027 lb in twelve.",
  alternatives: [
    {
      value: null,
      range: [-1, -0.5],
      says: "Claim of the US homeland department in January 2026: flow cut by more than half against 2024.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-FOLLOWUP26"],
    },
  ],
  defaultBecause:
    "Seizures are counted; the claim is of flow, by an interested party, on another base year. Seizures are flow times chance, and both moved.",
});

/** Carriers, scanning and seized shares at the US border. */
export const borderParameters: readonly Parameter[] = [
  fentanyl_ports_share,
  fentanyl_checkpoints_share,
  fentanyl_patrols_share,
  us_citizens_among_fentanyl_carriers,
  us_citizens_among_fentanyl_sentenced,
  fentanyl_southwest_share,
  cars_scanned_share,
  trucks_scanned_share,
  large_scanners_ready_share,
  fentanyl_border_seized_share,
  methamphetamine_border_seized_share,
  cocaine_land_seized_share,
  cocaine_sea_disrupted_share,
  land_border_seized_share_rule,
  pure_fentanyl_seized_2023,
  pure_fentanyl_seized_2025,
  pure_fentanyl_seizures_change,
  fentanyl_seizures_change_2026,
];
