/**
 * What the SOURCE model gives for policies begun in 2022.
 *
 * Numbers of all findings on demand, which never change: the rows of the evidence in its order.
 * F01-F13 the strategies of the table of policy runs, F14-F21 the tests of history and structure,
 * F22-F36 other national models, F37-F46 supply shocks, F47-F55 explanations of the fall since
 * 2023; then what stands in the text around the table of policy runs: F56 its base run, F57 its
 * signs, F58 its combined inputs; F59 the response to a price. A new finding takes the next number.
 */
import { type Finding, finding, type PublishedValue, type Role } from "../record.js";
import { FIFTH_TOLERANCE, onlySign, withInterval, withinAFifth } from "./published-values.js";

const SETTING =
  "United States, ages 12 and over, SOURCE model, 2022-2032. Each strategy changes one input or rate, ramped in a straight line over three years from 2022 and held to 2032; fentanyl's share rises from 0.66 to 0.81 and kits from 2.8 to 3.6 million a year";
const OUTCOME = "Opioid deaths and people with opioid use disorder, as changes from the base run";
const CALIBRATION_ONLY =
  "The rates of the sector come from the calibration to 1999-2020; these runs of the same model set none of them.";
const TOLERANCE = `95 % range of the posterior where a year is given (best estimates can lie at its edge because parameters sit at a bound). Otherwise: ${FIFTH_TOLERANCE}`;

/** Last printed digit of changes printed in per cent with two decimals, and with one. */
const PERCENT_2 = 0.0001;
const PERCENT_1 = 0.001;

/** A change in 2032 with its posterior range, or the change alone where none was given. */
type In2032 = readonly [value: number, range: readonly [number, number] | null];

interface Strategy {
  readonly number: string;
  readonly title: string;
  readonly intervention: string;
  /** Changes of cumulative deaths and person-years with a disorder, 2022-2032, at 20 %. */
  readonly deaths: number;
  readonly disorder: number;
  readonly deaths2032: In2032;
  readonly disorder2032: In2032;
  /** Changes of cumulative deaths at 10 % and 50 %, each with its last printed digit. */
  readonly at10: readonly [number, number];
  readonly at50: readonly [number, number];
  readonly more?: readonly PublishedValue[];
  readonly role?: Role;
  readonly roleBecause?: string;
  readonly mapping?: string;
  readonly caution?: string;
}

const in2032 = (key: string, says: string, [value, range]: In2032): PublishedValue =>
  range ? withInterval(key, says, value, range) : withinAFifth(key, says, value, PERCENT_1);

const strategy = (row: Strategy): Finding =>
  finding({
    id: `demand.F${row.number}`,
    title: row.title,
    setting: SETTING,
    intervention: row.intervention,
    outcome: OUTCOME,
    published: [
      withinAFifth("deaths", "Deaths 2022-2032, change of 20 %.", row.deaths, PERCENT_2),
      withinAFifth(
        "disorder",
        "Person-years with a disorder 2022-2032, change of 20 %.",
        row.disorder,
        PERCENT_2,
      ),
      in2032("deaths-2032", "Deaths in 2032, change of 20 %.", row.deaths2032),
      in2032("disorder-2032", "People with a disorder in 2032, change of 20 %.", row.disorder2032),
      withinAFifth("deaths-10", "Deaths 2022-2032, change of 10 %.", ...row.at10),
      withinAFifth("deaths-50", "Deaths 2022-2032, change of 50 %.", ...row.at50),
      ...(row.more ?? []),
    ],
    tolerance: TOLERANCE,
    role: row.role ?? "held-out",
    roleBecause: row.roleBecause ?? CALIBRATION_ONLY,
    ...(row.mapping ? { mapping: row.mapping } : {}),
    sector: "demand",
    basis: "published",
    seen: "read",
    sources: ["demand.S1", "demand.S3"],
    ...(row.caution ? { caution: row.caution } : {}),
  });

const NO_PRESCRIPTIONS = {
  role: "not comparable",
  roleBecause: "It acts on prescription opioids, which the reduced form of the sector drops.",
  mapping:
    "Stocks of prescription misuse and prescription disorder with their supply, as the full SOURCE model has them.",
} as const;

export const sourceStrategyFindings: readonly Finding[] = [
  strategy({
    number: "01",
    title:
      "A lower overdose risk from fentanyl averts most deaths and leaves more people alive with a disorder",
    intervention: "Overdose multiplier of fentanyl 20 % lower (10 and 50 % also run)",
    deaths: -0.1133,
    disorder: 0.0068,
    deaths2032: [-0.131, [-0.133, -0.124]],
    disorder2032: [0.016, [0.015, 0.018]],
    at10: [-0.056, PERCENT_1],
    at50: [-0.292, PERCENT_1],
    more: [
      withinAFifth(
        "deaths-averted",
        "Deaths averted 2022-2032, change of 20 %.",
        61_400,
        100,
        "person",
      ),
    ],
  }),
  strategy({
    number: "02",
    title: "Peer support in recovery lowers deaths and disorder",
    intervention:
      "Recovery support by which a larger share in remission makes relapse rarer, 20 % (10 and 50 % also run)",
    deaths: -0.0375,
    disorder: -0.0293,
    deaths2032: [-0.061, [-0.084, -0.052]],
    disorder2032: [-0.055, [-0.069, -0.05]],
    at10: [-0.018, PERCENT_1],
    at50: [-0.112, PERCENT_1],
    roleBecause:
      "The exponent of 0.312 that defines the measure is the input of this run and is taken over; the effects set no number.",
  }),
  strategy({
    number: "03",
    title: "A lower return to disorder lowers deaths and disorder",
    intervention: "Relapse rate 20 % lower (10 and 50 % also run)",
    deaths: -0.0364,
    disorder: -0.0284,
    deaths2032: [-0.057, [-0.077, -0.054]],
    disorder2032: [-0.052, [-0.065, -0.05]],
    at10: [-0.017, PERCENT_1],
    at50: [-0.105, PERCENT_1],
  }),
  strategy({
    number: "04",
    title: "More naloxone kits avert a few per cent of deaths",
    intervention: "Naloxone kits 20 % more (10 and 50 % also run)",
    deaths: -0.0267,
    disorder: 0.0016,
    deaths2032: [-0.03, [-0.031, -0.028]],
    disorder2032: [0.004, [0.0035, 0.0042]],
    at10: [-0.014, PERCENT_1],
    at50: [-0.064, PERCENT_1],
    more: [
      withinAFifth(
        "deaths-averted",
        "Deaths averted 2022-2032, change of 20 %.",
        14_500,
        100,
        "person",
      ),
    ],
    roleBecause:
      'The reading "source" of the naloxone switch uses the kit efficiency of the calibration to 1999-2020, not this effect.',
    caution: "Another model gives ten times as much for 30 % more naloxone: a structural choice.",
  }),
  strategy({
    number: "05",
    title: "Fewer patients prescribed opioids lowers deaths by less than one per cent in ten years",
    intervention: "Patients prescribed opioids 20 % fewer (10 and 50 % also run)",
    deaths: -0.0084,
    disorder: -0.0138,
    deaths2032: [-0.019, [-0.022, -0.015]],
    disorder2032: [-0.037, [-0.041, -0.028]],
    at10: [-0.004, PERCENT_1],
    at50: [-0.02, PERCENT_1],
    ...NO_PRESCRIPTIONS,
  }),
  strategy({
    number: "06",
    title: "Fewer heroin starts lower deaths late",
    intervention: "Heroin starts 20 % fewer (10 and 50 % also run)",
    deaths: -0.0079,
    disorder: -0.0011,
    deaths2032: [-0.018, [-0.024, -0.015]],
    disorder2032: [-0.004, [-0.006, -0.003]],
    at10: [-0.004, PERCENT_1],
    at50: [-0.02, PERCENT_1],
    caution:
      "The full model has starts by people who take prescription opioids too; whether the measure covers them is not stated.",
  }),
  strategy({
    number: "07",
    title: "A lower rate of developing a disorder lowers deaths late",
    intervention: "Rate of developing a disorder 20 % lower (10 and 50 % also run)",
    deaths: -0.0072,
    disorder: -0.0101,
    deaths2032: [-0.014, [-0.019, -0.012]],
    disorder2032: [-0.024, [-0.027, -0.018]],
    at10: [-0.0035, PERCENT_2],
    at50: [-0.019, PERCENT_1],
    role: "not comparable",
    roleBecause:
      "It lowers the step into disorder from prescription misuse and from illicit use at once; the reduced form has the second alone.",
    mapping: "The part of the change that is due to the step from illicit use.",
  }),
  strategy({
    number: "08",
    title: "More buprenorphine patients per prescriber help early and fade",
    intervention: "Capacity for buprenorphine per prescriber 20 % more (10 and 50 % also run)",
    deaths: -0.0043,
    disorder: -0.0013,
    deaths2032: [0.0003, [-0.001, 0.0008]],
    disorder2032: [0, null],
    at10: [-0.003, PERCENT_1],
    at50: [-0.006, PERCENT_1],
    more: [withInterval("deaths-2025", "Deaths in 2025, change of 20 %.", -0.003, [-0.078, 0])],
  }),
  strategy({
    number: "09",
    title: "Fewer starts from diverted pills lower deaths little",
    intervention: "Starts of misuse from diverted pills 20 % fewer (10 and 50 % also run)",
    deaths: -0.0013,
    disorder: -0.0024,
    deaths2032: [-0.004, [-0.005, -0.003]],
    disorder2032: [-0.008, [-0.01, -0.005]],
    at10: [-0.0007, PERCENT_2],
    at50: [-0.003, PERCENT_1],
    ...NO_PRESCRIPTIONS,
  }),
  strategy({
    number: "10",
    title: "Fewer starts from one's own prescription lower deaths little",
    intervention: "Starts of misuse from one's own prescription 20 % fewer (10 and 50 % also run)",
    deaths: -0.0004,
    disorder: -0.0008,
    deaths2032: [-0.001, [-0.002, -0.001]],
    disorder2032: [-0.003, null],
    at10: [-0.0002, PERCENT_2],
    at50: [-0.001, PERCENT_1],
    ...NO_PRESCRIPTIONS,
  }),
  strategy({
    number: "11",
    title: "More buprenorphine prescribers change almost nothing",
    intervention: "Buprenorphine prescribers 20 % more (10 and 50 % also run)",
    deaths: -0.0001,
    disorder: 0,
    deaths2032: [0, null],
    disorder2032: [0, null],
    at10: [0, PERCENT_2],
    at50: [-0.0001, PERCENT_2],
  }),
  strategy({
    number: "12",
    title: "All measures but the one on fentanyl lower deaths by a tenth to a fifth",
    intervention: "All strategies but the one on fentanyl's risk, 20 % each (10 and 50 % also run)",
    deaths: -0.1181,
    disorder: -0.0789,
    deaths2032: [-0.191, [-0.231, -0.177]],
    disorder2032: [-0.164, [-0.188, -0.152]],
    at10: [-0.059, PERCENT_1],
    at50: [-0.289, PERCENT_1],
    caution:
      "Four of the measures act wholly or in part on prescription opioids, which the reduced form drops: alone they give 1.7 points of deaths and 2.7 of disorder, so changes of disorder cannot be compared.",
  }),
  strategy({
    number: "13",
    title: "The full package lowers deaths by a fifth to a third",
    intervention: "All strategies, 20 % each (10 and 50 % also run)",
    deaths: -0.2168,
    disorder: -0.0733,
    deaths2032: [-0.299, [-0.333, -0.287]],
    disorder2032: [-0.151, [-0.176, -0.138]],
    at10: [-0.112, PERCENT_1],
    at50: [-0.481, PERCENT_1],
    caution:
      "Four of the measures act wholly or in part on prescription opioids, which the reduced form drops: alone they give 1.7 points of deaths and 2.7 of disorder, so changes of disorder cannot be compared.",
  }),
];

const TEN_THOUSAND = 10_000;

export const sourceRunFindings: readonly Finding[] = [
  finding({
    id: "demand.F56",
    title: "With no new policy deaths fall slowly from 2022",
    setting:
      "United States, ages 12 and over, SOURCE model, base run 2022-2032 with fentanyl's share rising from 0.66 to 0.81 and kits from 2.8 to 3.6 million a year",
    intervention: "None",
    outcome: "Opioid deaths a year and people with opioid use disorder",
    published: [
      withinAFifth("deaths-2022", "Deaths in 2022.", 63_296, 1, "person/year"),
      withinAFifth("deaths-2024", "Deaths in 2024.", 60_121, 1, "person/year"),
      withinAFifth("deaths-2025", "Deaths in 2025.", 57_894, 1, "person/year"),
      withinAFifth("deaths-2028", "Deaths in 2028.", 52_207, 1, "person/year"),
      withinAFifth("deaths-2032", "Deaths in 2032.", 44_571, 1, "person/year"),
      withinAFifth("deaths", "Deaths 2022-2032.", 541_753, 1, "person"),
      withinAFifth(
        "disorder",
        "Person-years with a disorder, 2022-2032.",
        28_920_000,
        TEN_THOUSAND,
        "person*year",
      ),
      withinAFifth("disorder-2022", "People in 2022.", 3_610_000, TEN_THOUSAND, "person"),
      withinAFifth("disorder-2025", "People in 2025.", 3_120_000, TEN_THOUSAND, "person"),
      withinAFifth("disorder-2032", "People in 2032.", 2_310_000, TEN_THOUSAND, "person"),
    ],
    tolerance: FIFTH_TOLERANCE,
    role: "held-out",
    roleBecause: CALIBRATION_ONLY,
    sector: "demand",
    basis: "published",
    seen: "read",
    sources: ["demand.S1", "demand.S3"],
    caution:
      "A projection made in 2022: run it with its own inputs. Deaths and disorder from prescription opioids are inside; the reduced form can be compared on the illicit part only.",
  }),
  finding({
    id: "demand.F57",
    title: "Signs and order of the measures",
    setting: SETTING,
    intervention: "Strategies of 20 % each, alone and together",
    outcome: "Signs and ratios of their effects",
    published: [
      onlySign(
        "harm-reduction-disorder",
        "Measures that keep people alive raise the number with a disorder slightly.",
        0,
        null,
      ),
      onlySign(
        "prevention-late",
        "Prevention acts late: its effect on deaths in 2032 over that on 2022-2032 is above 1.",
        1,
        null,
      ),
      onlySign(
        "buprenorphine-fades",
        "More capacity for buprenorphine helps early and fades: change of deaths in 2025 minus that in 2032 is below 0.",
        null,
        0,
      ),
      onlySign(
        "packages-sub-additive",
        "Effect of the full package on deaths over the sum of its measures is below 1.",
        null,
        1,
      ),
      onlySign(
        "fentanyl-before-recovery",
        "Effect on deaths of a lower fentanyl risk over that of recovery support is above 1.",
        1,
        null,
      ),
      onlySign(
        "recovery-before-naloxone",
        "Effect on deaths of recovery support over that of more naloxone is above 1.",
        1,
        null,
      ),
      onlySign(
        "naloxone-before-starts",
        "Effect on deaths of more naloxone over that of fewer heroin starts is above 1.",
        1,
        null,
      ),
    ],
    tolerance: "Signs and order only.",
    role: "held-out",
    roleBecause: CALIBRATION_ONLY,
    sector: "demand",
    basis: "published",
    seen: "read",
    sources: ["demand.S1", "demand.S3"],
  }),
  finding({
    id: "demand.F58",
    title: "Inputs together move deaths of 2032 by up to a third",
    setting: "United States, ages 12 and over, SOURCE model, 2022-2032",
    intervention: "The model's inputs all at their pessimistic or all at their optimistic path",
    outcome: "Opioid deaths in 2032",
    published: [
      withinAFifth("pessimistic", "All pessimistic.", 58_753, 1, "person/year"),
      withinAFifth("optimistic", "All optimistic.", 36_062, 1, "person/year"),
    ],
    tolerance: FIFTH_TOLERANCE,
    role: "held-out",
    roleBecause: CALIBRATION_ONLY,
    sector: "demand",
    basis: "published",
    seen: "read",
    sources: ["demand.S1", "demand.S3"],
    caution:
      "Paths are known here for fentanyl's share, naloxone kits and methadone places. Deaths from prescription opioids are inside.",
  }),
];
