/** Laboratories in Mexico: four different counts of them, and what destroying them could do. */
import { beta, fixed, logNormal, logUniform, normal, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const laboratory_sites_reported_destroyed = parameter({
  id: "supply.laboratory_sites_reported_destroyed",
  means:
    "Laboratories and storage or chemical spots that the Mexican government reports destroyed.",
  unit: "site/year",
  best: 1510,
  range: [1200, 1700],
  prior: normal(1470, 150),
  asOf: "October 2024 to December 2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-GABSEG"],
  caution: "1,887 in 15 months, of all forces; mostly not laboratories, and mostly not working.",
});

export const laboratory_share_of_sites = parameter({
  id: "supply.laboratory_share_of_sites",
  means:
    "Share of the sites reported destroyed that are laboratories and not storage or chemical spots.",
  unit: "1",
  best: 0.1,
  range: [0.05, 0.25],
  prior: beta(2, 18),
  priorNote: "The distribution suggested with the range; its 5 % point is 0.02, below the range.",
  asOf: "October 2024 to April 2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-ATP"],
  caution: "Army figures: 45 laboratories beside at least 400 spots.",
});

export const laboratory_active_share = parameter({
  id: "supply.laboratory_active_share",
  means: "Share of raided laboratories that were working when raided.",
  unit: "1",
  best: 0.08,
  range: [0.04, 0.12],
  prior: beta(4, 46),
  priorNote: "The distribution suggested with the range; it reaches a little beyond both ends.",
  asOf: "December 2018 to August 2023",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-REUTERS23"],
  caution:
    "The middle of two published counts, 0.11 and 0.0455. Practice may have changed since 2023.",
  alternatives: [
    {
      value: 0.11,
      says: "Of 1,658 raided from December 2018 to August 2023.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-REUTERS23"],
    },
    {
      value: 0.0455,
      says: "24 of 527 raided from January to July 2023.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-REUTERS23"],
    },
    {
      value: 0.5,
      says: "Upper case in our arithmetic, should practice have changed since 2023.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-REUTERS23"],
    },
  ],
  defaultBecause: "Between the long record and the last months of it.",
});

export const laboratories_validated = parameter({
  id: "supply.laboratories_validated",
  means: "Drug laboratories confirmed by the Mexican federal prosecutor in a year.",
  unit: "site/year",
  best: 47,
  range: [22, 190],
  prior: logNormal(47, 0.8),
  asOf: "2019-2024",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-FGR", "supply.S-SIGLO25"],
  caution: "Mean of six years; 96 in the first half of 2025 alone, whose double is the upper end.",
  alternatives: [
    {
      value: 1510,
      says: "Sites a year reported by the security cabinet: laboratories and spots, all forces.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-GABSEG"],
    },
    {
      value: null,
      range: [2028, 2318],
      says: "Laboratories and storage areas since October 2024, a running total and not a yearly rate.",
      basis: "published",
      seen: "read",
      sources: ["cartels.notisistema-2026"],
    },
    {
      value: 391,
      says: "Army list, inactive laboratories included: 2,185 in the 67 months from January 2019 to July 2024, a year.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-OLA24"],
    },
  ],
  defaultBecause:
    "The only count that a second authority checks; the four counts measure different things.",
});

export const laboratories_validated_2015_18 = parameter({
  id: "supply.laboratories_validated_2015_18",
  means: "Drug laboratories confirmed by the Mexican federal prosecutor in 2015-2018 together.",
  unit: "site",
  best: 496,
  range: null,
  prior: fixed(),
  asOf: "2015-2018",
  basis: "published",
  seen: "read",
  sources: ["supply.S-SIGLO25", "supply.S-FGR"],
});

export const laboratory_methamphetamine_share = parameter({
  id: "supply.laboratory_methamphetamine_share",
  means: "Share of the laboratories confirmed by the prosecutor that made methamphetamine.",
  unit: "1",
  best: 0.96,
  range: [0.93, 0.98],
  prior: beta(153, 6.9),
  asOf: "2015 to June 2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-FGR"],
});

export const fentanyl_pill_sites_found = parameter({
  id: "supply.fentanyl_pill_sites_found",
  means: "Fentanyl pill-making sites found by the Mexican army over nearly six years.",
  unit: "site",
  best: 26,
  range: null,
  prior: fixed(),
  asOf: "January 2019 to October 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-ELFIN"],
});

export const laboratory_list_2019_21 = parameter({
  id: "supply.laboratory_list_2019_21",
  means: "Laboratories on the army's later list for 2019-2021, inactive ones included.",
  unit: "site",
  best: 635,
  range: null,
  prior: fixed(),
  asOf: "2019-2021",
  basis: "published",
  seen: "read",
  sources: ["supply.S-REUTERS23"],
  caution: "First reported as 104 for the same years.",
  alternatives: [
    {
      value: 104,
      says: "The number first reported for the same three years.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-REUTERS23"],
    },
  ],
  defaultBecause: "The later list replaced the first report.",
});

export const laboratory_list_2022 = parameter({
  id: "supply.laboratory_list_2022",
  means: "Laboratories on the army's list for 2022, inactive ones included.",
  unit: "site",
  best: 500,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-REUTERS23"],
  caution: "Published as nearly this number.",
});

export const laboratory_list_2023 = parameter({
  id: "supply.laboratory_list_2023",
  means: "Laboratories raided by the army in seven months of 2023, inactive ones included.",
  unit: "site",
  best: 527,
  range: null,
  prior: fixed(),
  asOf: "January to July 2023",
  basis: "published",
  seen: "read",
  sources: ["supply.S-REUTERS23"],
  caution: "24 of them were active.",
});

export const laboratories_validated_2025 = parameter({
  id: "supply.laboratories_validated_2025",
  means: "Drug laboratories confirmed by the Mexican federal prosecutor in half a year.",
  unit: "site",
  best: 96,
  range: null,
  prior: fixed(),
  asOf: "January to June 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-SIGLO25"],
});

export const mexico_laboratory_sites_2024_25 = parameter({
  id: "supply.mexico_laboratory_sites_2024_25",
  means: "Laboratories and areas reported destroyed by all Mexican forces in 15 months.",
  unit: "site",
  best: 1887,
  range: null,
  prior: fixed(),
  asOf: "October 2024 to December 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-GABSEG"],
  caution: "One of four different counts of laboratories; no total for 2026 was found.",
});

export const laboratory_list_2019_24 = parameter({
  id: "supply.laboratory_list_2019_24",
  means: "Laboratories on the army's list from January 2019 to July 2024, inactive ones included.",
  unit: "site",
  best: 2185,
  range: null,
  prior: fixed(),
  asOf: "January 2019 to July 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-OLA24"],
});

export const methamphetamine_laboratories_claimed_2018_24 = parameter({
  id: "supply.methamphetamine_laboratories_claimed_2018_24",
  means:
    "Methamphetamine laboratories the government says it put out of use in one presidential term.",
  unit: "site",
  best: 2592,
  range: null,
  prior: fixed(),
  asOf: "December 2018 to 2 September 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-INFOBAE24"],
  caution: "A count of the list kind, inactive sites included.",
});

export const methamphetamine_seized_claimed_2018_24 = parameter({
  id: "supply.methamphetamine_seized_claimed_2018_24",
  means: "Methamphetamine the Mexican government says it seized in one presidential term.",
  unit: "t",
  best: 737,
  range: null,
  prior: fixed(),
  asOf: "December 2018 to 2 September 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-INFOBAE24"],
  caution:
    "Includes liquids and half-made material from 2023. The claim of 8,755 t of production avoided in the same years is several times US demand and cannot be used.",
});

export const fentanyl_seized_claimed_2018_24 = parameter({
  id: "supply.fentanyl_seized_claimed_2018_24",
  means: "Fentanyl the Mexican government says it seized in one presidential term.",
  unit: "t",
  best: 8.3,
  range: null,
  prior: fixed(),
  asOf: "December 2018 to 2 September 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-INFOBAE24"],
});

export const mexico_drugs_seized_2024_25 = parameter({
  id: "supply.mexico_drugs_seized_2024_25",
  means: "Drugs of all kinds seized by Mexican federal forces in 15 months.",
  unit: "t",
  best: 318.8,
  range: null,
  prior: fixed(),
  asOf: "October 2024 to December 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-GABSEG"],
});

export const mexico_fentanyl_seized_2024_25 = parameter({
  id: "supply.mexico_fentanyl_seized_2024_25",
  means: "Fentanyl seized by Mexican federal forces in 15 months, bulk weight.",
  unit: "kg",
  best: 1862,
  range: null,
  prior: fixed(),
  asOf: "October 2024 to December 2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-GABSEG"],
});

export const laboratory_replacement_time = parameter({
  id: "supply.laboratory_replacement_time",
  means: "Time to restore a destroyed makeshift laboratory.",
  unit: "day",
  best: 10,
  range: [3, 45],
  prior: logNormal(10, 0.88),
  asOf: "2018 and 2022",
  basis: "judgement",
  seen: "recalled",
  sources: ["supply.S-SIGAR", "supply.S-WSJ22"],
  caution:
    "No measurement in Mexico. A reporter of 2022 describes laboratories as cheap, quickly set up, torn down and moved.",
  alternatives: [
    {
      value: null,
      range: [3, 4],
      says: "Heroin laboratories in Afghanistan.",
      basis: "published",
      seen: "recalled",
      sources: ["supply.S-SIGAR"],
    },
  ],
  defaultBecause: "Another country and drug; the prior for Mexico is wider.",
});

export const methamphetamine_batch_claimed = parameter({
  id: "supply.methamphetamine_batch_claimed",
  means: "Output that officials claim for one batch of a small mobile methamphetamine site.",
  unit: "kg/event",
  best: 100,
  range: [10, 100],
  prior: uniform(10, 100),
  asOf: "2025",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-ATP"],
  caution:
    "The best value is the claim of an interested party and so the upper end of the range; a batch is said to take six hours.",
});

export const laboratory_operator_pay = parameter({
  id: "supply.laboratory_operator_pay",
  means: "Pay of the operator of a one-person fentanyl laboratory.",
  unit: "USD2022/week",
  best: 2500,
  range: [1000, 2500],
  prior: uniform(1000, 2500),
  asOf: "2022",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-WSJ22"],
});

export const fentanyl_pill_cost_mexico = parameter({
  id: "supply.fentanyl_pill_cost_mexico",
  means: "Cost to make one fentanyl pill in Mexico, by a US official.",
  unit: "USD2021/pill",
  best: 0.13,
  range: [0.05, 0.25],
  prior: triangular(0.03, 0.13, 0.275),
  asOf: "about 2021-2022",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-LAT"],
  caution: "One official's figure; no sourced cash cost of a laboratory was found.",
});

export const heroin_fentanyl_cost_ratio = parameter({
  id: "supply.heroin_fentanyl_cost_ratio",
  means: "Production cost of a dose of heroin over that of a dose of fentanyl.",
  unit: "1",
  best: 100,
  range: [50, 300],
  prior: logNormal(100, 0.62),
  asOf: "2021",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CAULKINS21", "supply.S-GC25"],
  caution: "A figure from an interview; the later article holds the argument.",
});

export const synthesis_capacity_slack = parameter({
  id: "supply.synthesis_capacity_slack",
  means: "Synthesis capacity over orders, less one: how much can be lost before buyers notice.",
  unit: "1",
  best: 0.775,
  range: [0.3, 2],
  prior: logUniform(0.28, 2.2),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-REUTERS23"],
  caution:
    "Unknown; the range is a suggestion, and the best value its middle on the scale of ratios. The many idle sites among those raided point to slack.",
});

export const laboratories_active_assumed = parameter({
  id: "supply.laboratories_active_assumed",
  means: "Drug laboratories at work in Mexico at one time.",
  unit: "site",
  best: 300,
  range: [100, 900],
  prior: logNormal(300, 0.668),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-FGR", "supply.S-REUTERS23"],
  caution: "An assumption without any source for the number; a factor of three either way is ours.",
});

export const active_laboratories_destroyed = parameter({
  id: "supply.active_laboratories_destroyed",
  means: "Working laboratories destroyed in a year: sites x laboratory share x active share.",
  unit: "site/year",
  best: 12,
  range: [12, 75],
  prior: logUniform(11, 82),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-GABSEG", "supply.S-ATP", "supply.S-REUTERS23"],
  caution: "1,510 x 0.10 x 0.08 gives 12; an active share of 0.5 gives 75.",
});

export const capacity_loss_from_raids = parameter({
  id: "supply.capacity_loss_from_raids",
  means: "Mean share of synthesis capacity missing because of destroyed laboratories.",
  unit: "1",
  best: 0.001,
  range: [0.001, 0.007],
  prior: logUniform(0.0009, 0.0077),
  asOf: "2025",
  basis: "derived",
  seen: "recalled",
  sources: ["supply.S-GABSEG", "supply.S-ATP", "supply.S-REUTERS23", "supply.S-SIGAR"],
  caution:
    "Rate of working laboratories destroyed x 10 days over 300 working ones. Depends on the active share and the replacement time, both uncertain by a factor of several.",
});

export const active_laboratories_to_cut_a_fifth = parameter({
  id: "supply.active_laboratories_to_cut_a_fifth",
  means:
    "Working laboratories that would have to be destroyed each year to hold capacity a fifth down.",
  unit: "site/year",
  best: 2200,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "derived",
  seen: "recalled",
  sources: ["supply.S-GABSEG", "supply.S-SIGAR"],
  caution: "At 300 working laboratories restored in 10 days; slack comes on top.",
});

/** Laboratories, their counts and what is lost with them. */
export const laboratoryParameters: readonly Parameter[] = [
  laboratory_sites_reported_destroyed,
  laboratory_share_of_sites,
  laboratory_active_share,
  laboratories_validated,
  laboratories_validated_2015_18,
  laboratory_methamphetamine_share,
  fentanyl_pill_sites_found,
  laboratory_list_2019_21,
  laboratory_list_2022,
  laboratory_list_2023,
  laboratories_validated_2025,
  mexico_laboratory_sites_2024_25,
  laboratory_list_2019_24,
  methamphetamine_laboratories_claimed_2018_24,
  methamphetamine_seized_claimed_2018_24,
  fentanyl_seized_claimed_2018_24,
  mexico_drugs_seized_2024_25,
  mexico_fentanyl_seized_2024_25,
  laboratory_replacement_time,
  methamphetamine_batch_claimed,
  laboratory_operator_pay,
  fentanyl_pill_cost_mexico,
  heroin_fentanyl_cost_ratio,
  synthesis_capacity_slack,
  laboratories_active_assumed,
  active_laboratories_destroyed,
  capacity_loss_from_raids,
  active_laboratories_to_cut_a_fifth,
];
