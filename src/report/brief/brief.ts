/**
 * The brief: a comparison as two printed pages. This is what they say, as plain data; how they look
 * stands in `brief-report.tsx`, which the command line and the lab share.
 */
import type { Source } from "../../evidence/record.js";
import type { EnsembleResult, ScenarioResult, YearDifference } from "../../experiment/ensemble.js";
import type { Outcome } from "../../model/simulation-model.js";
import type { Scenario } from "../../policy/scenario.js";
import { isNational, lastYear, outcomeOf } from "../comparison.js";
import { costPerDeathCell, hasCostPerDeath } from "../cost-per-death.js";
import {
  describe,
  describeDifference,
  describeSigns,
  isUnmoved,
  periodText,
  periodUnit,
  shownDifference,
  unitWords,
} from "../describe.js";
import { orderBriefs } from "../law-brief.js";
import { briefWords } from "../locale/brief-words.js";
import type { Locale } from "../locale/locale.js";
import { extrapolationNotes, preventionNotes } from "../notes.js";
import { type BriefChart, chartOf, type ObservedDots } from "./chart-data.js";
import { decisionsOf } from "./decisions.js";

/** What a brief is made of besides the result. */
export interface BriefParts {
  /** What each scenario takes for granted, in their order; empty where nothing is said. */
  readonly assumes: readonly string[];
  /** Outcomes drawn (see `chartedOf`). */
  readonly charted: readonly string[];
  readonly dots: ObservedDots;
  /** Of the parameters that a run draws, how many are judgements, and of how many. */
  readonly judged: { readonly count: number; readonly of: number };
  /** Of disputed structure, the side taken: switch and state. */
  readonly structure: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly version: string;
  /** Model, version, seed, runs and structure in one sentence. */
  readonly note: string;
  /** What repeats it. */
  readonly command: string;
  /** Day on which it was made, `2026-11-25`. */
  readonly made: string;
}

export interface BriefScenario {
  /** Short name in charts and tables: `R` for the reference, then `A`, `B`, `C`. */
  readonly letter: string;
  readonly title: string;
  readonly about: string;
  readonly decisions: readonly string[];
}

export interface BriefRow {
  readonly label: string;
  /** One a scenario but the reference: the difference, and in how many runs. */
  readonly cells: readonly { readonly difference: string; readonly signs: string }[];
}

export interface Brief {
  readonly locale: Locale;
  readonly question: string;
  readonly scenarios: readonly BriefScenario[];
  readonly sentences: readonly string[];
  readonly charts: readonly BriefChart[];
  readonly rows: readonly BriefRow[];
  /** Outcomes that are left out of the table: those that differ in no run, and the lesser ones. */
  readonly leftOut: readonly string[];
  /** Law by answers: scenarios with the same ones together. */
  readonly law: readonly {
    readonly titles: string;
    readonly orders: readonly { readonly order: string; readonly answer: string }[];
  }[];
  readonly assumed: readonly string[];
  readonly sources: readonly Source[];
  readonly citation: string;
  readonly note: string;
  readonly command: string;
  readonly made: string;
}

/** What is told and drawn first, where the model has it. */
export const HEADLINES: readonly string[] = [
  "homicides",
  "overdose-deaths",
  "civilians-killed-by-force",
  "co-operation",
  "missing",
  "programme-cost",
  "group-members",
  "member-deaths",
];
const CHARTS = 2;
/** Sentences in all: as many as leave room for the charts below them. */
const SENTENCES = 6;
/** From so many scenarios beside the reference on, the law stands on the second page. */
const MANY = 2;
/** Rows of the table: as many as leave room for what follows, by the number of scenarios. */
const ROWS = [16, 16, 10, 7, 5];
const LETTERS = ["R", "A", "B", "C", "D"];

/** The brief of a comparison whose first scenario is the reference. */
export function briefOf(result: EnsembleResult, parts: BriefParts, locale: Locale): Brief {
  const { language } = locale;
  const words = briefWords[language];
  const year = lastYear(result);
  const [reference, ...others] = result.scenarios;
  if (!reference) throw new Error("a comparison has a reference");
  const titleOf = ({ scenario }: ScenarioResult): string => scenario.title[language];
  const known = reference.outcomes.filter(isNational).map(({ outcome }) => outcome.id);
  const { charted } = parts;
  const headlines = [...new Set([...charted, ...HEADLINES])].filter((id) => known.includes(id));
  return {
    locale,
    question: words.question(others.map(titleOf), titleOf(reference), year),
    scenarios: result.scenarios.map(({ scenario }, place) => ({
      letter: letterOf(place),
      title: scenario.title[language],
      about: scenario.about?.[language] ?? "",
      decisions: decisionsOf(scenario, locale),
    })),
    sentences: sentencesOf(result, headlines, year, locale),
    charts: charted.map((id) => chartOf(result, id, year, parts.dots, locale)),
    ...tableOf(result, headlines, year, locale),
    law: lawOf(
      others.map(({ scenario }) => scenario),
      locale,
    ),
    assumed: [
      ...new Set(parts.assumes.filter(Boolean)),
      words.judged(parts.judged.count, parts.judged.of),
      // The note at the end has the same by id; where there is no room for words, that must do.
      others.length > MANY ? "" : structureText(parts.structure, locale),
      ...preventionNotes(result, locale),
      ...extrapolationNotes(result, locale),
    ].filter(Boolean),
    sources: parts.sources,
    citation: words.citation({
      version: parts.version,
      model: reference.scenario.model,
      scenarios: result.scenarios.map(titleOf).join("; "),
      seed: result.seed,
      members: result.members,
      made: parts.made,
    }),
    note: parts.note,
    command: parts.command,
    made: parts.made,
  };
}

/** Whether a brief has so many scenarios that its first page holds no law. */
export const isCrowded = ({ scenarios }: Brief): boolean => scenarios.length > MANY;

/** Short name of the scenario at a place of a result; the reference is the first. */
export const letterOf = (place: number): string => LETTERS[place] ?? String(place);

/** Ids of the outcomes that a brief draws: those asked for, or the first of the usual ones. */
export function chartedOf(result: EnsembleResult, asked: readonly string[] = HEADLINES): string[] {
  const own = (result.scenarios[0]?.outcomes ?? []).filter(isNational);
  const known = own.map(({ outcome }) => outcome.id);
  return [...new Set([...asked, ...known])].filter((id) => known.includes(id)).slice(0, CHARTS);
}

/** Ids of the sources of some outcomes of a result. */
export const sourcesOf = ({ scenarios }: EnsembleResult, outcomes: readonly string[]): string[] => [
  ...new Set(
    (scenarios[0]?.outcomes ?? [])
      .filter(({ outcome }) => outcomes.includes(outcome.id))
      .flatMap(({ outcome }) => outcome.sources),
  ),
];

function structureText(structure: BriefParts["structure"], locale: Locale): string {
  const sides = Object.entries(structure).map(
    ([id, state]) =>
      `${locale.switches[id] ?? id}: ${locale.states[`${id}=${state}`] ?? locale.states[state] ?? state}`,
  );
  return briefWords[locale.language].structure(sides);
}

/** The first sentences of each scenario, shared out evenly. */
function sentencesOf(
  { scenarios: [reference, ...others] }: EnsembleResult,
  ids: readonly string[],
  year: number,
  locale: Locale,
): string[] {
  const each = Math.max(1, Math.floor(SENTENCES / Math.max(1, others.length)));
  return others.flatMap((own) => {
    const titles = {
      scenario: own.scenario.title[locale.language],
      reference: reference?.scenario.title[locale.language] ?? "",
    };
    const told = ids.flatMap((id) => {
      const quantity = outcomeOf(own, id);
      const difference = shownDifference(quantity, year);
      if (!quantity || !difference || isUnmoved(difference)) return [];
      return [describe(quantity.outcome, difference, titles, locale)];
    });
    return told.slice(0, each);
  });
}

/** The outcomes that move in some run, those told first above the rest. */
function tableOf(
  result: EnsembleResult,
  first: readonly string[],
  year: number,
  locale: Locale,
): Pick<Brief, "rows" | "leftOut"> {
  const words = briefWords[locale.language];
  const others = result.scenarios.slice(1);
  const own = (result.scenarios[0]?.outcomes ?? [])
    .filter(isNational)
    .map(({ outcome }) => outcome);
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  const still: string[] = [];
  const labelOf = ({ id }: Outcome): string => locale.outcomes[id] ?? id;
  const moved = [...own]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .flatMap((outcome) => {
      const differences = others.map((one) => shownDifference(outcomeOf(one, outcome.id), year));
      if (differences.some((one) => one && !isUnmoved(one))) return [{ outcome, differences }];
      still.push(labelOf(outcome));
      return [];
    });
  const shown = moved.slice(0, ROWS[others.length] ?? ROWS.at(-1));
  const lesser = moved.length - shown.length;
  return {
    rows: [
      ...shown.map(({ outcome, differences }) => rowOf(outcome, differences, locale)),
      ...costRows(result, year, locale),
    ],
    leftOut: [
      ...(lesser > 0 ? [words.lesser(lesser)] : []),
      ...(still.length > 0
        ? [others.length > MANY ? words.unmovedCount(still.length) : words.unmoved(still)]
        : []),
    ],
  };
}

function rowOf(
  outcome: Outcome,
  differences: readonly (YearDifference | undefined)[],
  locale: Locale,
): BriefRow {
  const [any] = differences.flatMap((one) => one ?? []);
  const period = any ? `, ${periodText(any)}` : "";
  const unit = any ? periodUnit(outcome, any) : "";
  const inUnit = unit === "1" || unit === "" ? "" : `, ${unitWords(unit, locale)}`;
  return {
    label: `${locale.outcomes[outcome.id] ?? outcome.id}${period}${inUnit}`,
    cells: differences.map((one) => {
      if (!one) return { difference: "", signs: "" };
      if (isUnmoved(one)) return { difference: "", signs: describeSigns(one, locale) };
      return {
        difference: describeDifference(one, "", locale).trim(),
        signs: describeSigns(one, locale),
      };
    }),
  };
}

/** What a death averted costs, where a model has it. */
function costRows(result: EnsembleResult, year: number, locale: Locale): BriefRow[] {
  if (!hasCostPerDeath(result)) return [];
  const cells = result.scenarios.slice(1).map((one) => {
    const [difference = "", signs = ""] = costPerDeathCell(one, locale);
    return { difference, signs };
  });
  return [{ label: locale.costPerDeath.label(year), cells }];
}

function lawOf(scenarios: readonly Scenario[], locale: Locale): Brief["law"] {
  const told = new Map<string, { titles: string[]; orders: ReturnType<typeof orderBriefs> }>();
  for (const scenario of scenarios) {
    const orders = orderBriefs(scenario, locale);
    const key = orders.map(({ answer }) => answer).join("\n");
    const title = scenario.title[locale.language];
    const known = told.get(key);
    if (known) known.titles.push(title);
    else told.set(key, { titles: [title], orders });
  }
  return [...told.values()].map(({ titles, orders }) => ({ titles: titles.join("; "), orders }));
}
