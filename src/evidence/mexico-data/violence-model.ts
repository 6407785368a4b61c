/**
 * Numbers that the sector `violence` needs beside what is published: how fast killing and its
 * spread over states drift, estimated here from the record, and the judgements that remain.
 */
import { beta, fixed, logNormalFromRange, normal, normalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

/** Registers from which the drift of the nation is estimated. */
const NATION = [
  "mexico-data.inegi",
  "mexico-data.elcrimen",
  "mexico-data.gov-oc",
  "cartels.pc-code-2023",
] as const;
/** Registers from which the drift of states is estimated. */
const STATES = ["mexico-data.gargiulo", "mexico-data.inegi-cube", "mexico-data.inegi"] as const;

export const lethality_trend_variance = parameter({
  id: "violence.lethality_trend_variance",
  means:
    "Variance that a year adds to the logarithm of organised-crime homicides per member killed.",
  unit: "1/year",
  best: 0.0825,
  range: [0.047, 0.189],
  prior: logNormalFromRange(0.047, 0.189),
  asOf: "2012-2025",
  basis: "estimated",
  seen: "read",
  sources: NATION,
  caution:
    "Thirteen yearly changes with a standard deviation of 0.235 between yearly means, whose variance is two thirds of what a year adds to a path that wanders all the time; the range is the 5-95 % interval of a variance from thirteen changes. The fall of 2025, a first release, is one of them and the largest.",
});

export const missing_trend_variance = parameter({
  id: "violence.missing_trend_variance",
  means:
    "Variance that a year adds to the logarithm of persons who go missing per organised-crime homicide.",
  unit: "1/year",
  best: 0.0653,
  range: [0.037, 0.15],
  prior: logNormalFromRange(0.037, 0.15),
  asOf: "2010-2025",
  basis: "estimated",
  seen: "read",
  sources: ["mexico-data.rnpdno-arreola", "mexico-data.rnpdno-escobar", "mexico-data.inegi"],
  caution:
    "Fifteen yearly changes with a standard deviation of 0.209 between yearly means. The ratio jumped in 2025, when registered homicides fell and persons missing did not.",
});

export const trend_reversion = parameter({
  id: "violence.trend_reversion",
  means:
    "Share of its distance to the mean of 2012-2025 that a latent trend of violence makes good in a year.",
  unit: "1/year",
  best: 0.06,
  range: [0.02, 0.2],
  prior: logNormalFromRange(0.02, 0.2),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.inegi"],
  caution:
    "Fourteen years do not tell a slow return from none. A value in the middle brings back half of the fall of 2024-26 in about twelve years; near the low end it lasts.",
});

export const state_share_variance = parameter({
  id: "violence.state_share_variance",
  means: "Variance that a year adds to the logarithm of a state's share of homicides.",
  unit: "1/year",
  best: 0.1,
  range: [0.08, 0.12],
  prior: normalFromRange(0.08, 0.12),
  asOf: "1990-2011",
  basis: "estimated",
  seen: "read",
  sources: STATES,
  caution:
    "From years before the model starts, so that later moments remain a test: yearly changes of log rate relative to the nation have a variance of 0.067 over 1990-2011 and 0.093 over 2000-2011, of which counting noise is about 0.013. What is left between yearly means is two thirds of what a year adds.",
});

export const state_share_reversion = parameter({
  id: "violence.state_share_reversion",
  means: "Share of its distance to its own long-run mean that a state makes good in a year.",
  unit: "1/year",
  best: 0.1,
  range: [0.02, 0.22],
  prior: logNormalFromRange(0.02, 0.22),
  asOf: "1990-2011",
  basis: "estimated",
  seen: "read",
  sources: STATES,
  caution:
    "The correlation of consecutive years within states, 0.65 over 1990-2011, gives 0.22 and is biased by counting noise; the low end is a judgement.",
});

export const state_jump_frequency = parameter({
  id: "violence.state_jump_frequency",
  means: "Sudden shifts of a state's share of homicides in a year.",
  unit: "1/year",
  best: 0.2,
  range: [0.1, 0.4],
  prior: logNormalFromRange(0.1, 0.4),
  asOf: "1990-2011",
  basis: "judgement",
  seen: "recalled",
  sources: STATES,
  caution: "Rare and large or frequent and small: the record tells only the kurtosis of both.",
});

export const state_jump_share = parameter({
  id: "violence.state_jump_share",
  means: "Share of the variance of a state's changes that comes with sudden shifts.",
  unit: "1",
  best: 0.6,
  range: [0.45, 0.75],
  prior: beta(17, 11.3),
  asOf: "1990-2011",
  basis: "estimated",
  seen: "read",
  sources: STATES,
  caution:
    "The excess kurtosis of 3.7 over 1990-2011 is diluted by counting noise to 0.7 of what the shifts make and by yearly means to 0.9; three times the squared share over 0.2 shifts a year makes 5.4.",
});

export const state_neighbour_mixing = parameter({
  id: "violence.state_neighbour_mixing",
  means: "Weight of the mean of neighbours' own shocks in a state's shock, its own counting 1.",
  unit: "1",
  best: 0.24,
  range: [0.14, 0.35],
  prior: normalFromRange(0.14, 0.35),
  asOf: "2006-2024",
  basis: "estimated",
  seen: "read",
  sources: ["mexico-data.gargiulo", "mexico-data.inegi-cube", "mexico-data.elcrimen-map"],
  caution:
    "Worked out on the map of neighbours so that a state's change correlates by 0.17 with that of its neighbours once the nation's change is taken out; the range gives 0.08 to 0.27.",
});

export const overlap_elasticity = parameter({
  id: "violence.overlap_elasticity",
  means:
    "Rise of the logarithm of a state's homicide rate with each further pair of groups that are both significant there.",
  unit: "1/group^2",
  best: 0.016,
  range: [-0.13, 0.165],
  prior: normal(0.016, 0.09),
  asOf: "2023",
  basis: "estimated",
  seen: "read",
  sources: [
    "cartels.tvazteca-2025",
    "cartels.eluniversal-2025",
    "cartels.hipocrita-2025",
    "mexico-data.inegi-cube",
  ],
  caution:
    "Across 32 states, the published grades of presence say nothing of the homicide rate (correlation 0.03 in 2023): presence is not control, and not conflict. The range is the standard error of that slope.",
});

export const lesser_presence = parameter({
  id: "violence.lesser_presence",
  means: "What a lesser presence of a group in a state counts, a significant one counting 1.",
  unit: "group",
  best: 0.5,
  range: [0.25, 0.75],
  prior: uniform(0.222, 0.778),
  asOf: "2025",
  basis: "judgement",
  seen: "recalled",
  sources: ["cartels.tvazteca-2025", "cartels.eluniversal-2025"],
  caution: "The map grades and does not measure. A presence without a grade counts half-way.",
});

export const displaced_at_start = parameter({
  id: "violence.displaced_at_start",
  means: "Persons living in displacement by violence in January 2012.",
  unit: "person",
  best: 338000,
  range: [250000, 345000],
  prior: normalFromRange(250000, 345000),
  priorNote: "Its middle lies below the best value, because figures after 2018 rise.",
  asOf: "2018",
  basis: "judgement",
  seen: "read",
  sources: ["mexico-data.idmc"],
  caution: "The figure of 2018, the first that is known, carried back six years.",
});

export const retaliation_security_share = parameter({
  id: "violence.retaliation_security_share",
  means:
    "Share of those killed in acute retaliation who belong to the forces of the state: 10 of 29 in 2023, 27 of 62 in 2026.",
  unit: "1",
  best: 0.407,
  range: [0.1, 0.6],
  prior: normal(0.37, 0.15, [0, 1]),
  asOf: "February 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.FR23", "force-and-politics.HST26", "cartels.sdp-2026"],
  caution: "Two events, 37 of 91.",
});

export const matching_cutoff = parameter({
  id: "violence.matching_cutoff",
  means:
    "Standard deviations from the record beyond which a modelled year counts as implausible: three, which hold 95 % of any distribution with one peak.",
  unit: "1",
  best: 3,
  range: null,
  prior: fixed(),
  asOf: "1994",
  basis: "published",
  seen: "recalled",
  sources: ["mexico-data.pukelsheim-1994"],
});

export const matching_years_excused = parameter({
  id: "violence.matching_years_excused",
  means:
    "Years of a series of ten years or more that may lie beyond the cut-off before a draw is excluded; none of a shorter one.",
  unit: "1",
  best: 2,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.pukelsheim-1994"],
});

export const matching_discrepancy_homicides = parameter({
  id: "violence.matching_discrepancy_homicides",
  means: "What the model may be off by in a year's homicides, as a standard deviation of the log.",
  unit: "1",
  best: 0.03,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.inegi"],
  caution: "With straight lines between years, the model cannot follow every turn of the record.",
});

export const matching_discrepancy_missing = parameter({
  id: "violence.matching_discrepancy_missing",
  means:
    "What the model may be off by in a year's missing persons, as a standard deviation of the log.",
  unit: "1",
  best: 0.05,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.rnpdno-arreola"],
  caution: "Two readings of the register, half a year apart, differ by 3 % for the same year.",
});

export const matching_discrepancy_groups = parameter({
  id: "groups.matching_discrepancy_groups",
  means:
    "What the model may be off by in the number of active groups, as a standard deviation of the log.",
  unit: "1",
  best: 0.14,
  range: null,
  prior: fixed(),
  asOf: "2019-2023",
  basis: "estimated",
  seen: "read",
  sources: ["cartels.icg-2020", "cartels.pc-code-2023", "cartels.ac-2023"],
  caution:
    "The spread of three counts of five years, 198, 150 and 175, which differ by what they count. Counts of dominant groups, of names ever heard of and recalled ones are left aside.",
});

export const matching_discrepancy_seizures = parameter({
  id: "arms.matching_discrepancy_seizures",
  means:
    "What the model may be off by in a year's seizures of guns, as a standard deviation of the log.",
  unit: "1",
  best: 0.064,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S80"],
  caution:
    "The range of 15,000 to 18,500 a year read as holding nine tenths. Counts of single forces in other years are not spliced to it.",
});

export const violenceModelParameters: readonly Parameter[] = [
  lethality_trend_variance,
  missing_trend_variance,
  trend_reversion,
  state_share_variance,
  state_share_reversion,
  state_jump_frequency,
  state_jump_share,
  state_neighbour_mixing,
  overlap_elasticity,
  lesser_presence,
  displaced_at_start,
  retaliation_security_share,
  matching_cutoff,
  matching_years_excused,
  matching_discrepancy_homicides,
  matching_discrepancy_missing,
  matching_discrepancy_groups,
  matching_discrepancy_seizures,
];
