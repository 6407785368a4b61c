/** Figures in words: a text with slots, each filled by a number that knows where it comes from. */
import type { Bilingual } from "../bilingual.js";
import type { Seen } from "../record.js";
import { findingById, parameterById, seriesById } from "../registry.js";

/** Where a number of a figure stands. */
export type FigureNumber =
  | {
      readonly kind: "parameter";
      readonly id: string;
      /** Its best value, or an end of its range. */
      readonly take: "best" | "low" | "high";
    }
  | { readonly kind: "series"; readonly id: string; readonly period: string }
  | { readonly kind: "finding"; readonly id: string; readonly key: string }
  /** A number that no record of its own holds. */
  | {
      readonly kind: "stated";
      readonly value: number;
      readonly sources: readonly string[];
      readonly seen: Seen;
    };

/** A number looked up. */
export interface KnownNumber {
  readonly value: number;
  readonly sources: readonly string[];
  readonly seen: Seen;
}

/** `{name}` is filled by a number, `{name%}` by the same as a percentage. */
export interface Figure {
  readonly text: Bilingual;
  readonly numbers: Readonly<Record<string, FigureNumber>>;
}

/** A figure with its numbers. */
export const figure = (numbers: Figure["numbers"], en: string, es: string): Figure => ({
  text: { en, es },
  numbers,
});

/** A number that no record of its own holds. */
export const stated = (
  value: number,
  sources: readonly string[],
  seen: Seen = "read",
): FigureNumber => ({ kind: "stated", value, sources, seen });

const ofParameter =
  (take: "best" | "low" | "high") =>
  (id: string): FigureNumber => ({ kind: "parameter", id, take });

/** The best value of a parameter. */
export const best = ofParameter("best");
/** The low end of a parameter's range. */
export const low = ofParameter("low");
/** The high end of a parameter's range. */
export const high = ofParameter("high");

/** The value of a series in one period. */
export const at = (id: string, period: string): FigureNumber => ({ kind: "series", id, period });

/** A published value of a finding. */
export const published = (id: string, key: string): FigureNumber => ({ kind: "finding", id, key });

/** Looks a number up. @throws when its record does not hold it */
export function known(number: FigureNumber): KnownNumber {
  if (number.kind === "stated") return number;
  const { record, value } = valueIn(number);
  if (value === null || value === undefined) throw new Error(`${number.id} has no such value.`);
  return { value, sources: record.sources, seen: record.seen };
}

function valueIn(number: Exclude<FigureNumber, { kind: "stated" }>) {
  if (number.kind === "parameter") {
    const record = parameterById(number.id);
    const [lowEnd, highEnd] = record.range ?? [null, null];
    return { record, value: { best: record.best, low: lowEnd, high: highEnd }[number.take] };
  }
  if (number.kind === "series") {
    const record = seriesById(number.id);
    return { record, value: record.points.find(([period]) => period === number.period)?.[1] };
  }
  const record = findingById(number.id);
  return { record, value: record.published.find(({ key }) => key === number.key)?.value };
}

/** Sources of a figure's numbers, without repeats. */
export const figureSources = (figure: Figure): readonly string[] => [
  ...new Set(Object.values(figure.numbers).flatMap((number) => known(number).sources)),
];

/** The text of a figure in one language. @param tag of the language's number format */
export function figureText(figure: Figure, language: keyof Bilingual, tag: string): string {
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
  return figure.text[language].replace(/\{(\w+)(%?)\}/g, (slot, name: string, sign: string) => {
    const number = figure.numbers[name];
    if (!number) throw new Error(`A figure has no number for ${slot}.`);
    return (sign === "%" ? percent : plain).format(known(number).value);
  });
}
