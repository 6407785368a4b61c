/** Numbers of the published model of 2023 (cartels.md 1a): what `core-2023` runs on. */
import {
  beta,
  discreteUniform,
  fixed,
  logNormalFromRange,
  logUniform,
  normal,
  triangular,
  uniform,
} from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const count_2020 = parameter({
  id: "groups.count_2020",
  means: "Criminal groups in the model, of which 15 carry their public names.",
  unit: "group",
  best: 150,
  range: [76, 205],
  prior: discreteUniform(76, 205),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
  caution:
    "For replication the number is fixed at 150. The ends of the range are counts of armed groups in news text, both recalled.",
  alternatives: [
    {
      value: 76,
      says: "Armed groups in news text, 2010.",
      basis: "published",
      seen: "recalled",
      sources: ["cartels.icg-2022"],
    },
    {
      value: 205,
      says: "Armed groups in news text, 2020.",
      basis: "published",
      seen: "recalled",
      sources: ["cartels.icg-2022"],
    },
    {
      value: 37,
      says: "Government statement of 2019.",
      basis: "published",
      seen: "read",
      sources: ["cartels.icg-2020"],
    },
    {
      value: 198,
      says: "Groups confirmed in news text, 2019.",
      basis: "published",
      seen: "read",
      sources: ["cartels.icg-2020"],
    },
    {
      value: 175,
      says: "Consultancy study of June 2023, 39 of them in two states or more.",
      basis: "published",
      seen: "read",
      sources: ["cartels.ac-2023"],
    },
    {
      value: 543,
      says: "Armed groups ever active from mid-2009 to late 2020: a running total.",
      basis: "published",
      seen: "read",
      sources: ["cartels.icg-2022"],
    },
  ],
  defaultBecause: "Data on ties exist only for these 150 groups.",
});

export const members_2012 = parameter({
  id: "groups.members_2012",
  means: "Members of all groups at the start of 2012.",
  unit: "person",
  best: 115000,
  range: [80000, 140000],
  prior: triangular(65000, 115000, 153000),
  asOf: "2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023"],
  caution:
    "Sizes are not observed. A member is a person exposed to losses by killing or prison, which is all that the fit sees: not a count of armed men.",
  alternatives: [
    {
      value: null,
      range: [110000, 115000],
      says: "Search box of the authors; the fitted value lies on its upper bound.",
      basis: "published",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: 110000,
      says: "Lower bound of that box.",
      basis: "published",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: 125000,
      says: "Long-run cohort model of 2025, which has no network.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2025b"],
    },
  ],
  defaultBecause: "The value of the published code, from which the published results follow.",
});

export const members_2022 = parameter({
  id: "groups.members_2022",
  means: "Members of all groups in 2022.",
  unit: "person",
  best: 175000,
  range: [160000, 185000],
  prior: normal(173000, 7000),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["cartels.pch-2023"],
  caution:
    "The interval of one model; real uncertainty is nearer to a factor of 1.6 either way (judgement). A member is a person exposed to losses by killing or prison: press on the study says that financial roles are left out. Others count fighters, or members, associates and facilitators.",
  alternatives: [
    {
      value: 173837,
      says: "The released code, run again.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: null,
      range: [109375, 280000],
      says: "A factor of 1.6 either way.",
      basis: "judgement",
      seen: "read",
      sources: ["cartels.pch-2023"],
    },
    {
      value: 44800,
      says: "Members, associates and facilitators of the two largest groups alone, worldwide, by the US agency in 2023.",
      basis: "published",
      seen: "read",
      sources: ["cartels.dea-2023"],
    },
    {
      value: 500000,
      says: 'Official claim of 2025 of people "working for" the groups.',
      basis: "published",
      seen: "read",
      sources: ["cartels.latinus-2025"],
    },
  ],
  defaultBecause: "Centre of the published interval.",
});

export const members_claim_high = parameter({
  id: "groups.members_claim_high",
  means: "Highest official claim met of people working for the groups.",
  unit: "person",
  best: 500000,
  range: null,
  prior: fixed(),
  asOf: "2025-05",
  basis: "published",
  seen: "read",
  sources: ["cartels.latinus-2025"],
  caution: "A claim about people who work for groups, not a count of members: for scenarios only.",
});

export const dea_members_sinaloa = parameter({
  id: "groups.dea_members_sinaloa",
  means: "Members, associates and facilitators of the Sinaloa cartel worldwide, by the US agency.",
  unit: "person",
  best: 26000,
  range: null,
  prior: fixed(),
  asOf: "2023-07",
  basis: "published",
  seen: "read",
  sources: ["cartels.dea-2023"],
});

export const dea_members_cjng = parameter({
  id: "groups.dea_members_cjng",
  means: "Members, associates and facilitators of the CJNG worldwide, by the US agency.",
  unit: "person",
  best: 18800,
  range: null,
  prior: fixed(),
  asOf: "2023-07",
  basis: "published",
  seen: "read",
  sources: ["cartels.dea-2023"],
});

export const recruitment_rate = parameter({
  id: "groups.recruitment_rate",
  means: "Recruits in a week for each member.",
  unit: "1/week",
  best: 0.002527474,
  range: [0.002, 0.003],
  prior: uniform(0.002, 0.003),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
});

export const incapacitation = parameter({
  id: "groups.incapacitation",
  means: "Members imprisoned in a week, all groups together: a constant, not per head.",
  unit: "person/week",
  best: 110,
  range: [60, 210],
  prior: uniform(60, 210),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023"],
  caution:
    "The fitted value lies on the lower bound of the authors' search box, and arrests carried no weight in the fit. Last observed in 2021.",
  alternatives: [
    {
      value: null,
      range: [110, 120],
      says: "Search box of the authors.",
      basis: "published",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: null,
      range: [60, 180],
      says: "Spread first suggested for the model.",
      basis: "judgement",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: 630,
      says: "People detained in a week for high-impact crimes, 2024-26: detention is not imprisonment, and a tenth to three tenths may become lasting removals.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.notisistema-2026"],
    },
  ],
  defaultBecause:
    "The published value. The range is what a tenth to a third of the detentions of 2024-26 would make.",
});

export const conflict_lethality = parameter({
  id: "groups.conflict_lethality",
  means: "Members killed in a week per pair of members of two groups that meet.",
  unit: "1/(person*week)",
  best: 1.549231e-8,
  range: [1e-8, 2e-8],
  prior: uniform(1e-8, 2e-8),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
});

export const saturation_rate = parameter({
  id: "groups.saturation_rate",
  means: "Exits in a week per squared size of a group: drop-out and internal splits.",
  unit: "1/(person*week)",
  best: 4e-8,
  range: [4e-8, 1e-7],
  prior: logUniform(4e-8, 1e-7),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
  caution: "The fitted value lies on the lower bound of the authors' search box.",
});

export const size_rank_exponent = parameter({
  id: "groups.size_rank_exponent",
  means:
    "How fast sizes in 2012 fall with rank: share proportional to rank to the power of minus this.",
  unit: "1",
  best: 1,
  range: [0.8, 1.2],
  prior: normal(1, 0.1),
  asOf: "2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023"],
});

export const share_of_deaths_that_are_members = parameter({
  id: "groups.share_of_deaths_that_are_members",
  means: "Share of homicides and new reports of missing people that are members of groups.",
  unit: "1",
  best: 0.1,
  range: [0.05, 0.3],
  prior: beta(3.2, 18),
  priorNote: "The prior leans to the published value; the upper end of the range is a judgement.",
  asOf: "2012-2021",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023", "cartels.borderlandbeat-2023"],
});

export const share_of_arrests_that_are_members = parameter({
  id: "groups.share_of_arrests_that_are_members",
  means: "Share of all imprisonments that are members of groups.",
  unit: "1",
  best: 0.05,
  range: [0.02, 0.1],
  prior: beta(4, 70),
  asOf: "2012-2021",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023", "cartels.borderlandbeat-2023"],
});

export const recruits_2021 = parameter({
  id: "groups.recruits_2021",
  means: "People recruited in a year, gross.",
  unit: "person/year",
  best: 19300,
  range: [18200, 19300],
  prior: normal(19300, 1500),
  priorNote: "The spread suggested is wider than the two published figures that bound the range.",
  asOf: "2021",
  basis: "published",
  seen: "read",
  sources: ["cartels.infobae-2023", "cartels.pc-code-2025b"],
});

export const members_killed_2021 = parameter({
  id: "groups.members_killed_2021",
  means: "Members killed or disappeared in a year.",
  unit: "person/year",
  best: 6500,
  range: [5700, 7300],
  prior: normal(6500, 490),
  asOf: "2021",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2025b", "cartels.heinz-2023"],
});

export const members_imprisoned_2021 = parameter({
  id: "groups.members_imprisoned_2021",
  means: "Members imprisoned in a year.",
  unit: "person/year",
  best: 5700,
  range: [5000, 6000],
  prior: normal(5500, 304),
  asOf: "2021",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025b", "cartels.ejp-2023"],
});

export const net_growth_2012_2022 = parameter({
  id: "groups.net_growth_2012_2022",
  means: "Net growth of membership in a year.",
  unit: "person/year",
  best: 7000,
  range: [6000, 7100],
  prior: triangular(5700, 7000, 7240),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  sources: ["cartels.borderlandbeat-2023", "cartels.infobae-2023"],
});

export const weekly_deaths_2022 = parameter({
  id: "groups.weekly_deaths_2022",
  means: "Members killed in a week.",
  unit: "person/week",
  best: 120,
  range: [112, 124],
  prior: normal(118, 3.65),
  asOf: "2022",
  basis: "published",
  seen: "read",
  rangeBasis: "computed",
  sources: ["cartels.laplaza-2023"],
  caution: "Our re-computation gives 124.3.",
});

export const decade_deaths = parameter({
  id: "groups.decade_deaths",
  means: "Members killed in the ten years from 2012.",
  unit: "person",
  best: 50000,
  range: [48040, 60000],
  prior: triangular(47000, 50000, 62000),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  rangeBasis: "computed",
  sources: ["cartels.mxverdad-2023", "cartels.newsmax-2024"],
});

export const decade_incapacitated = parameter({
  id: "groups.decade_incapacitated",
  means: "Members imprisoned in the ten years from 2012.",
  unit: "person",
  best: 55000,
  range: [53903, 60000],
  prior: triangular(53000, 55000, 61000),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["cartels.mxverdad-2023", "cartels.newsmax-2024"],
});

export const decade_loss_share = parameter({
  id: "groups.decade_loss_share",
  means: "Share of all who were ever active in the decade who were killed or imprisoned.",
  unit: "1",
  best: 0.37,
  range: [0.349, 0.37],
  prior: uniform(0.348, 0.371),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  rangeBasis: "computed",
  sources: ["cartels.borderlandbeat-2023"],
});

export const loss_share_ten_largest = parameter({
  id: "groups.loss_share_ten_largest",
  means:
    "Share killed or imprisoned in the decade of all who were active in the ten largest groups.",
  unit: "1",
  best: 0.15,
  range: [0.15, 0.265],
  prior: uniform(0.144, 0.271),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  rangeBasis: "computed",
  sources: ["cartels.primeraplana-2023"],
  caution: "The upper end is our computation by our own definition.",
});

export const killed_within_ten_years = parameter({
  id: "groups.killed_within_ten_years",
  means: "Share of recruits killed within ten years.",
  unit: "1",
  best: 0.17,
  range: null,
  prior: fixed(),
  asOf: "2012-2022",
  basis: "published",
  seen: "read",
  sources: ["cartels.hey-2023"],
});

export const yearly_death_risk = parameter({
  id: "groups.yearly_death_risk",
  means: "Members killed in a year for each member.",
  unit: "1/year",
  best: 0.037,
  range: [0.028, 0.04],
  prior: beta(82.6, 2363),
  asOf: "2021-2022",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025b", "cartels.heinz-2023"],
  caution: "In the model it runs from 0.8 % to 17.5 % a year by group.",
  alternatives: [
    {
      value: 0.028,
      says: "Participation model of 2025: 700 of 25,000.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.pc-code-2025a"],
    },
    {
      value: 0.0372,
      says: "The released code, run again.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
  ],
  defaultBecause: "Deaths of 2021 over members of 2022: 6,500 of 175,000.",
});

export const yearly_incapacitation_risk = parameter({
  id: "groups.yearly_incapacitation_risk",
  means: "Members imprisoned in a year for each member.",
  unit: "1/year",
  best: 0.033,
  range: [0.029, 0.034],
  prior: beta(415, 12770),
  asOf: "2021-2022",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  alternatives: [
    {
      value: 0.032,
      says: "Participation model of 2025: 800 of 25,000.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.pc-code-2025a"],
    },
    {
      value: 0.0329,
      says: "The released code, run again.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
  ],
  defaultBecause: "Imprisonments of 2021 over members of 2022: 5,700 of 175,000.",
});

export const yearly_saturation = parameter({
  id: "groups.yearly_saturation",
  means: "Exits by saturation in a year for each member.",
  unit: "1/year",
  best: 0.019,
  range: [0.012, 0.05],
  prior: logNormalFromRange(0.012, 0.05),
  asOf: "2022",
  basis: "computed",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
});

export const breakeven_recruits_2022 = parameter({
  id: "groups.breakeven_recruits_2022",
  means: "Recruits in a week that would just hold total size in 2022.",
  unit: "person/week",
  best: 298,
  range: [298, 370],
  prior: uniform(294, 374),
  asOf: "2022",
  basis: "computed",
  seen: "read",
  rangeBasis: "published",
  sources: ["cartels.pc-code-2023", "cartels.pch-2023"],
  alternatives: [
    {
      value: null,
      range: [350, 370],
      says: "Published as the least that holds off collapse.",
      basis: "published",
      seen: "read",
      sources: ["cartels.pch-2023"],
    },
  ],
  defaultBecause:
    "The published figure is the mean over the decade, not the flow that holds size in 2022.",
});

export const recruits_2012_2021 = parameter({
  id: "groups.recruits_2012_2021",
  means: "People recruited in a week, mean of 2012 to 2021.",
  unit: "person/week",
  best: 359,
  range: [291, 439],
  prior: fixed(),
  priorNote:
    "The range is the path of the model from 2012 to 2022, not doubt about its mean: recruits follow from the rate for each member.",
  asOf: "2012-2021",
  basis: "computed",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
  alternatives: [
    {
      value: 298,
      says: "What would just hold total size in 2022.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: null,
      range: [350, 370],
      says: 'Published as needed "to avoid collapse".',
      basis: "published",
      seen: "read",
      sources: ["cartels.pch-2023"],
    },
  ],
  defaultBecause: "The published figure is this mean over the decade, not a break-even point.",
});

export const deaths_change_with_double_arrests = parameter({
  id: "groups.deaths_change_with_double_arrests",
  means:
    "Change, as a share, of members killed in a week from 2022 to 2027 if twice as many are imprisoned.",
  unit: "1",
  best: 0.017,
  range: [-0.01, 0.1],
  prior: fixed(),
  priorNote: "A result of the model, not an input to it; the range is what would still agree.",
  asOf: "2022-2027",
  basis: "computed",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023"],
  caution:
    "Why the printed figure differs is not known: another draw, horizon or a mean of many runs.",
  alternatives: [
    {
      value: 0.08,
      says: "As published.",
      basis: "published",
      seen: "read",
      sources: ["cartels.infobae-2023"],
    },
  ],
  defaultBecause: "It follows from the released parameters. Nothing is tuned to the printed 8 %.",
});

export const members_change_with_double_arrests = parameter({
  id: "groups.members_change_with_double_arrests",
  means: "Change, as a share, of members from 2022 to 2027 if twice as many are imprisoned.",
  unit: "1",
  best: 0.059,
  range: [0.04, 0.08],
  prior: fixed(),
  priorNote: "A result of the model, not an input to it; the range is what would still agree.",
  asOf: "2022-2027",
  basis: "computed",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023"],
  alternatives: [
    {
      value: 0.06,
      says: "As published.",
      basis: "published",
      seen: "recalled",
      sources: ["cartels.pch-2023"],
    },
  ],
  defaultBecause: "It follows from the released parameters.",
});

export const coreModelParameters: readonly Parameter[] = [
  count_2020,
  members_2012,
  members_2022,
  members_claim_high,
  dea_members_sinaloa,
  dea_members_cjng,
  recruitment_rate,
  incapacitation,
  conflict_lethality,
  saturation_rate,
  size_rank_exponent,
  share_of_deaths_that_are_members,
  share_of_arrests_that_are_members,
  recruits_2021,
  members_killed_2021,
  members_imprisoned_2021,
  net_growth_2012_2022,
  weekly_deaths_2022,
  decade_deaths,
  decade_incapacitated,
  decade_loss_share,
  loss_share_ten_largest,
  killed_within_ten_years,
  yearly_death_risk,
  yearly_incapacitation_risk,
  yearly_saturation,
  breakeven_recruits_2022,
  recruits_2012_2021,
  deaths_change_with_double_arrests,
  members_change_with_double_arrests,
];
