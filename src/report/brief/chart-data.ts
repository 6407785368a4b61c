/** One outcome under every scenario of a comparison, as a chart of the brief draws it. */
import type { Spread } from "../../engine/run/statistics.js";
import type { EnsembleResult } from "../../experiment/ensemble.js";
import type { Outcome } from "../../model/simulation-model.js";
import { endOfYear, FIRST_YEAR, MONTHS_PER_YEAR, monthNumber } from "../../policy/calendar.js";
import { outcomeOf } from "../comparison.js";
import { describeSpread, unitWords } from "../describe.js";
import type { ChartDot } from "../fan-chart.js";
import type { Locale } from "../locale/locale.js";

/** Observed values of an outcome, in its unit. */
export type ObservedDots = (outcome: Outcome) => readonly ChartDot[];

export interface BriefLine {
  readonly title: string;
  /** The line's name in all charts: the reference is 0. */
  readonly place: number;
  /** Spread by month; `x` in years, at the month's end. */
  readonly points: readonly (Spread & { readonly x: number })[];
}

export interface BriefChart {
  readonly id: string;
  readonly title: string;
  /** Unit in words. */
  readonly unit: string;
  readonly lines: readonly BriefLine[];
  readonly dots: readonly ChartDot[];
  /** Year with which scenarios begin. */
  readonly decided: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** The chart of one outcome to the end of a year. */
export function chartOf(
  result: EnsembleResult,
  id: string,
  year: number,
  dots: ObservedDots,
  locale: Locale,
): BriefChart {
  const lines = result.scenarios.map((own, place): BriefLine => {
    const monthly = outcomeOf(own, id)?.monthly.slice(0, endOfYear(year)) ?? [];
    return {
      title: own.scenario.title[locale.language],
      place,
      points: monthly.map((spread, month) => ({
        ...spread,
        x: FIRST_YEAR + (month + 1) / MONTHS_PER_YEAR,
      })),
    };
  });
  const outcome = result.scenarios[0] && outcomeOf(result.scenarios[0], id)?.outcome;
  if (!outcome) throw new Error(`the comparison has no outcome "${id}"`);
  const ends = lines.flatMap(({ title, points }) => {
    const last = points.at(-1);
    return last ? [`${title}: ${describeSpread(last, outcome.unit, locale)}`] : [];
  });
  const starts = result.scenarios.map(({ scenario }) => monthNumber(scenario.from) ?? 0);
  const title = locale.outcomes[id] ?? id;
  return {
    id,
    title,
    unit: unitWords(outcome.unit, locale),
    lines,
    dots: dots(outcome),
    decided: FIRST_YEAR + Math.min(...starts) / MONTHS_PER_YEAR,
    alt: `${title}, ${year}-12. ${ends.join("; ")}.`,
  };
}
