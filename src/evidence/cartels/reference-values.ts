/**
 * What the released parameters of the model of 2023 give when it is run again: our own
 * computation (Runge-Kutta of fourth order, a quarter of a week), not published results
 * (cartels.md 2a, 3b). Tests and the findings board compare the model here with these.
 */
import type { Table } from "../collection.js";
import type { Basis } from "../record.js";

const CODE = ["cartels.pc-code-2023"] as const;

/** The model at the beginning of a year. */
export interface ReferenceYear {
  readonly id: string;
  readonly basis: Basis;
  /** Persons. */
  readonly members: number;
  /** Persons a week. */
  readonly deaths: number;
  /** Persons a week. */
  readonly recruits: number;
  readonly sources: readonly string[];
}

const year = (id: number, members: number, deaths: number, recruits: number): ReferenceYear => ({
  id: String(id),
  basis: "computed",
  members,
  deaths,
  recruits,
  sources: CODE,
});

/** Imprisoned are 110 a week throughout. */
export const referencePath: readonly ReferenceYear[] = [
  year(2012, 115000, 67.2, 290.7),
  year(2013, 119592, 71.2, 302.3),
  year(2014, 124461, 75.6, 314.6),
  year(2015, 129612, 80.3, 327.6),
  year(2016, 135052, 85.3, 341.3),
  year(2017, 140783, 90.8, 355.8),
  year(2018, 146808, 96.6, 371.1),
  year(2019, 153128, 102.9, 387.0),
  year(2020, 159742, 109.6, 403.7),
  year(2021, 166647, 116.7, 421.2),
  year(2022, 173837, 124.3, 439.4),
];

/** A number that the run again gives. */
export interface ReferenceValue {
  readonly id: string;
  readonly says: string;
  readonly value: number;
  /** Half the width of the spread, where the number has one. */
  readonly plusMinus?: number;
  readonly unit: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

const reference = (
  id: string,
  value: number,
  unit: string,
  says: string,
  sources: readonly string[] = CODE,
): ReferenceValue => ({ id, says, value, unit, basis: "computed", sources });

/** Totals of 2012 to 2021 and checks of the reproduction. */
export const reproductionChecks: readonly ReferenceValue[] = [
  reference("killed", 48040, "person", "Members killed in the decade."),
  reference("imprisoned", 57200, "person", "Members imprisoned in the decade."),
  reference("recruited", 186555, "person", "Members recruited in the decade."),
  reference("saturated", 22505, "person", "Members lost to saturation in the decade."),
  reference("recruits-mean", 358.8, "person/week", "Recruits, mean of the decade."),
  reference("members-euler", 173800, "person", "Members in 2022 by Euler steps of one week."),
  {
    ...reference(
      "members-poisson",
      173732,
      "person",
      "Members in 2022 over Poisson draws of sizes.",
    ),
    plusMinus: 480,
  },
  reference("growing", 14, "group", "Of the 15 best-connected groups, those that grow."),
  reference(
    "rojos-change",
    -0.43,
    "1",
    "Change of the one that shrinks, which has many rivals and no ally.",
  ),
  reference("risk-cjng", 0.008, "1/year", "Risk of death of a member of the CJNG, 2022."),
  reference(
    "risk-sinaloa",
    0.009,
    "1/year",
    "Risk of death of a member of the Sinaloa cartel, 2022.",
  ),
  reference(
    "risk-highest",
    0.175,
    "1/year",
    "Highest risk of death, 2022: a middling group with rivalries of weight 12 and no ally.",
  ),
  reference("two-largest", 46414, "person", "Members of the two largest groups, 2022."),
];

/** A scenario from January 2022, read five years on. */
export interface ScenarioReference {
  readonly id: string;
  readonly says: string;
  readonly basis: Basis;
  /** Persons, at the beginning of 2027. */
  readonly members: number;
  /** Share of 2022. */
  readonly membersChange: number;
  /** Persons a week, at the beginning of 2027. */
  readonly deaths: number;
  /** Share of 2022. */
  readonly deathsChange: number;
  /** Shares of the baseline of 2027; null for the baseline itself. */
  readonly membersAgainstBaseline: number | null;
  readonly deathsAgainstBaseline: number | null;
  /** Persons killed from 2022 to 2026. */
  readonly deathsFiveYears: number;
  readonly sources: readonly string[];
}

const scenario = (record: Omit<ScenarioReference, "basis" | "sources">): ScenarioReference => ({
  ...record,
  basis: "computed",
  sources: CODE,
});

/** From 173,837 members and 124.3 deaths a week in 2022. */
export const scenarioReferences: readonly ScenarioReference[] = [
  scenario({
    id: "baseline",
    says: "Nothing changes.",
    members: 213745,
    membersChange: 0.23,
    deaths: 169.4,
    deathsChange: 0.363,
    membersAgainstBaseline: null,
    deathsAgainstBaseline: null,
    deathsFiveYears: 37896,
  }),
  scenario({
    id: "arrests-doubled",
    says: "Twice as many imprisoned: 110 more a week.",
    members: 184036,
    membersChange: 0.059,
    deaths: 126.4,
    deathsChange: 0.017,
    membersAgainstBaseline: -0.139,
    deathsAgainstBaseline: -0.254,
    deathsFiveYears: 32429,
  }),
  scenario({
    id: "recruitment-quarter-less",
    says: "A quarter fewer recruits: about 110 fewer a week at first.",
    members: 183312,
    membersChange: 0.055,
    deaths: 125.5,
    deathsChange: 0.009,
    membersAgainstBaseline: -0.142,
    deathsAgainstBaseline: -0.259,
    deathsFiveYears: 32350,
  }),
  scenario({
    id: "recruitment-constant-110-less",
    says: "110 fewer recruits a week throughout: the same as twice as many imprisoned.",
    members: 184036,
    membersChange: 0.059,
    deaths: 126.4,
    deathsChange: 0.017,
    membersAgainstBaseline: -0.139,
    deathsAgainstBaseline: -0.254,
    deathsFiveYears: 32429,
  }),
  scenario({
    id: "recruitment-halved",
    says: "Half the recruits: about 220 fewer a week at first.",
    members: 156683,
    membersChange: -0.099,
    deaths: 92.3,
    deathsChange: -0.258,
    membersAgainstBaseline: -0.267,
    deathsAgainstBaseline: -0.455,
    deathsFiveYears: 27776,
  }),
  scenario({
    id: "recruitment-zero",
    says: "Nobody is recruited.",
    members: 113274,
    membersChange: -0.348,
    deaths: 48.8,
    deathsChange: -0.608,
    membersAgainstBaseline: -0.47,
    deathsAgainstBaseline: -0.712,
    deathsFiveYears: 20874,
  }),
];

/** Deaths over five years if the largest group splits into equal hostile parts in 2022. */
export const splitReferences: readonly ReferenceValue[] = [
  reference("no-split", 37896, "person", "No split."),
  reference("two-parts-1", 40515, "person", "Two parts, weight of their conflict 1."),
  reference("two-parts-5", 45654, "person", "Two parts, weight of their conflict 5."),
  reference("four-parts-1", 42016, "person", "Four parts, weight of their conflict 1."),
  reference("four-parts-5", 48837, "person", "Four parts, weight of their conflict 5."),
];

const SHOCK = ["cartels.pc-code-2025c"] as const;

/** Two groups of 25,000 that lose 68 members a week to each other, after a shock of 26 weeks. */
export const shockReferences: readonly ReferenceValue[] = [
  reference(
    "three-rise",
    1.81,
    "1",
    "Conflict three times as lethal: rise of deaths in the window.",
    SHOCK,
  ),
  reference(
    "three-window",
    3209,
    "person",
    "Conflict three times as lethal: extra deaths in the window.",
    SHOCK,
  ),
  reference(
    "three-members",
    23427,
    "person",
    "Conflict three times as lethal: members of each after it.",
    SHOCK,
  ),
  reference(
    "three-given-back",
    1743,
    "person",
    "Conflict three times as lethal: deaths avoided over the next ten years.",
    SHOCK,
  ),
  reference(
    "three-net",
    1466,
    "person",
    "Conflict three times as lethal: net extra deaths.",
    SHOCK,
  ),
  reference(
    "six-window",
    7339,
    "person",
    "Conflict six times as lethal: extra deaths in the window.",
    SHOCK,
  ),
  reference("six-net", 3288, "person", "Conflict six times as lethal: net extra deaths.", SHOCK),
  reference(
    "truce-window",
    -1768,
    "person",
    "A truce of 26 weeks: change of deaths in the window.",
    SHOCK,
  ),
  reference("truce-net", -825, "person", "A truce of 26 weeks: net change of deaths.", SHOCK),
];

const CHOICE = ["cartels.pc-code-2025a"] as const;

/** Probability that an exposed person is recruited; every weight behind it is an assumption. */
export const recruitmentReferences: readonly ReferenceValue[] = [
  reference("base", 0.8, "1", "Programme worth 832 dollars a year, pay of 13,000.", CHOICE),
  reference("programme-1832", 0.68, "1", "Programme worth 1,832 dollars a year.", CHOICE),
  reference("programme-2832", 0.49, "1", "Programme worth 2,832 dollars a year.", CHOICE),
  reference("programme-3832", 0.31, "1", "Programme worth 3,832 dollars a year.", CHOICE),
  reference("programme-4832", 0.19, "1", "Programme worth 4,832 dollars a year.", CHOICE),
  reference("pay-12000", 0.68, "1", "Pay of 12,000 dollars a year.", CHOICE),
  reference("pay-11000", 0.49, "1", "Pay of 11,000 dollars a year.", CHOICE),
  reference("pay-10000", 0.31, "1", "Pay of 10,000 dollars a year.", CHOICE),
  reference("wage-fifth-more", 0.69, "1", "Minimum wage a fifth higher.", CHOICE),
  reference("arrest-risk-doubled", 0.3, "1", "Risk of arrest twice as high.", CHOICE),
  reference("death-risk-doubled", 0.12, "1", "Risk of death twice as high.", CHOICE),
];

/** Members by the long-run cohort model, mean path; it has no network and starts 2012 higher. */
export const longrunReferences: readonly ReferenceValue[] = [
  reference("2006", 103000, "person", "Members in 2006.", ["cartels.pc-code-2025b"]),
  reference("2012", 125000, "person", "Members in 2012.", ["cartels.pc-code-2025b"]),
  reference("2022", 170000, "person", "Members in 2022.", ["cartels.pc-code-2025b"]),
  reference("2025", 185000, "person", "Members in 2025.", ["cartels.pc-code-2025b"]),
  reference("2030", 211000, "person", "Members in 2030.", ["cartels.pc-code-2025b"]),
  reference("2045", 299000, "person", "Members in 2045.", ["cartels.pc-code-2025b"]),
];

export const referenceTables: readonly Table[] = [
  {
    id: "groups.reference_path",
    means: "The model of 2023 run again: members, deaths and recruits by year. Computed.",
    rows: referencePath,
  },
  {
    id: "groups.reference_checks",
    means: "The model of 2023 run again: totals of the decade and checks. Computed.",
    rows: reproductionChecks,
  },
  {
    id: "groups.reference_scenarios",
    means: "The model of 2023 run again: scenarios from 2022, read in 2027. Computed.",
    rows: scenarioReferences,
  },
  {
    id: "groups.reference_splits",
    means: "The model of 2023 run again: the largest group split in 2022. Computed.",
    rows: splitReferences,
  },
  {
    id: "groups.reference_shocks",
    means: "The two-group model run again: a shock of conflict, and a truce. Computed.",
    rows: shockReferences,
  },
  {
    id: "groups.reference_recruitment",
    means: "The participation model run again: probability of recruitment. Computed.",
    rows: recruitmentReferences,
  },
  {
    id: "groups.reference_longrun",
    means: "The long-run cohort model run again: members by year. Computed.",
    rows: longrunReferences,
  },
];
