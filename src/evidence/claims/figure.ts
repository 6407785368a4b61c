/** Figures in words: a text with slots, each filled by a number that knows where it comes from. */
import type { Bilingual } from "../bilingual.js";
import type { Parameter, Seen, Series } from "../record.js";

/** A number of a figure. */
export interface FigureNumber {
  readonly value: number;
  readonly sources: readonly string[];
  readonly seen: Seen;
  /** The record that holds it; null where the claim states it itself. */
  readonly record: string | null;
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
): FigureNumber => ({ value, sources, seen, record: null });

/** The best value of a parameter. */
export const best = (parameter: Parameter): FigureNumber => ofRecord(parameter, parameter.best);
/** The low end of a parameter's range. */
export const low = (parameter: Parameter): FigureNumber =>
  ofRecord(parameter, parameter.range?.[0] ?? null);
/** The high end of a parameter's range. */
export const high = (parameter: Parameter): FigureNumber =>
  ofRecord(parameter, parameter.range?.[1] ?? null);

/** The value of a series in one period. */
export const at = (series: Series, period: string): FigureNumber =>
  ofRecord(series, series.points.find(([one]) => one === period)?.[1] ?? null);

function ofRecord(record: Parameter | Series, value: number | null): FigureNumber {
  if (value === null) throw new Error(`${record.id} has no such value.`);
  return { value, sources: record.sources, seen: record.seen, record: record.id };
}

/** The text of a figure in one language. @param tag of the language's number format */
export function figureText(figure: Figure, language: keyof Bilingual, tag: string): string {
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
  return figure.text[language].replace(/\{(\w+)(%?)\}/g, (slot, name: string, sign: string) => {
    const number = figure.numbers[name];
    if (!number) throw new Error(`A figure has no number for ${slot}.`);
    return (sign === "%" ? percent : plain).format(number.value);
  });
}
