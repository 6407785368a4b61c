/**
 * The brief: a comparison as two printed pages. This is what they say, as plain data; how they look
 * stands in `brief-report.tsx`, which the command line and the lab share.
 */
import type { Source } from "../../evidence/record.js";
import type { EnsembleResult, ScenarioResult } from "../../experiment/ensemble.js";
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
  /** Outcomes drawn, two at most; the first that the model has of the usual ones if absent. */
  readonly charted?: readonly string[];
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
  /** Outcomes that differ in no run, told in one sentence; empty if there are none. */
  readonly unmoved: string;
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
  const charted = (parts.charted ?? [...HEADLINES, ...known])
    .filter((id) => known.includes(id))
    .slice(0, CHARTS);
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
      words.structure(
        Object.entries(parts.structure).map(
          ([id, state]) =>
            `${locale.switches[id] ?? id}: ${locale.states[`${id}=${state}`] ?? locale.states[state] ?? state}`,
        ),
      ),
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

/** Short name of the scenario at a place of a result; the reference is the first. */
export const letterOf = (place: number): string => LETTERS[place] ?? String(place);

/** Ids of the sources of what a brief of a result shows first. */
export function briefSources(result: EnsembleResult, charted: readonly string[]): string[] {
  const wanted = [...charted, ...HEADLINES];
  const shown = (result.scenarios[0]?.outcomes ?? []).filter(({ outcome }) =>
    wanted.includes(outcome.id),
  );
  return [...new Set(shown.flatMap(({ outcome }) => outcome.sources))];
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

/** Every outcome that moves in some run, those told first above the rest. */
function tableOf(
  result: EnsembleResult,
  first: readonly string[],
  year: number,
  locale: Locale,
): Pick<Brief, "rows" | "unmoved"> {
  const others = result.scenarios.slice(1);
  const own = (result.scenarios[0]?.outcomes ?? [])
    .filter(isNational)
    .map(({ outcome }) => outcome);
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  const ordered = [...own].sort((a, b) => rank(a.id) - rank(b.id));
  const still: string[] = [];
  const rows = ordered.flatMap((outcome): BriefRow[] => {
    const label = locale.outcomes[outcome.id] ?? outcome.id;
    const differences = others.map((one) => shownDifference(outcomeOf(one, outcome.id), year));
    if (differences.every((one) => one === undefined || isUnmoved(one))) {
      still.push(label);
      return [];
    }
    const [period] = differences.flatMap((one) => (one ? [periodText(one)] : []));
    return [
      {
        label: `${label}, ${period}`,
        cells: differences.map((one) => ({
          difference: one ? describeDifference(one, periodUnit(outcome, one), locale) : "",
          signs: one ? describeSigns(one, locale) : "",
        })),
      },
    ];
  });
  if (hasCostPerDeath(result)) {
    rows.push({
      label: locale.costPerDeath.label(year),
      cells: others.map((one) => {
        const [difference = "", signs = ""] = costPerDeathCell(one, locale);
        return { difference, signs };
      }),
    });
  }
  const words = briefWords[locale.language];
  return { rows, unmoved: still.length === 0 ? "" : words.unmoved(still) };
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
