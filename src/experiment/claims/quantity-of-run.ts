/** The number that a part of a test reads of one run. */
import type { YearlyRuns } from "../yearly-runs.js";
import type { Bounds, Quantity, Span, TestPart } from "./claim-test.js";
import { claimReadings } from "./readings.js";

/** Runs of the courses, all of the same draws and luck. */
export type Runs = Pick<YearlyRuns, "value">;

/** A quantity of one run. */
export function quantityOfRun(quantity: Quantity, runs: Runs, member: number): number {
  const read = (course: string, reading = quantity.reading, span = quantity.span): number =>
    over(runs, course, member, reading, span);
  const own = read(quantity.course);
  switch (quantity.kind) {
    case "value":
      return own + (quantity.plus ?? 0);
    case "ratio":
      return ratio(own, read(quantity.against));
    case "difference":
      return own - read(quantity.against);
    case "over-record":
      return ratio(own, quantity.record);
    case "over-year":
      return ratio(own, read(quantity.course, quantity.reading, [quantity.year, quantity.year]));
    case "over-others":
      return ratio(
        own,
        Math.max(...quantity.others.map((reading) => read(quantity.course, reading))),
      );
    case "years-raised":
      return yearsOf(quantity.span).filter(
        (year) =>
          read(quantity.course, quantity.reading, [year, year]) >=
          quantity.times * read(quantity.against, quantity.reading, [year, year]),
      ).length;
    case "years-until":
      return yearsUntil(quantity.span, quantity.share, (year) =>
        read(quantity.course, quantity.reading, [year, year]),
      );
    case "over-best": {
      const others = quantity.others.map((course) => read(course));
      return ratio(own, quantity.best === "lowest" ? Math.min(...others) : Math.max(...others));
    }
  }
}

/** Whether a quantity is a number and lies within its bounds. */
export const isWithin = (value: number, { atLeast, atMost }: Bounds): boolean =>
  !Number.isNaN(value) &&
  (atLeast === undefined || value >= atLeast) &&
  (atMost === undefined || value <= atMost);

/** Whether every deciding part holds in a run. */
export const holdsInRun = (parts: readonly TestPart[], runs: Runs, member: number): boolean =>
  parts
    .filter(({ decides }) => decides)
    .every(({ quantity, holds }) => isWithin(quantityOfRun(quantity, runs, member), holds));

/** Equal amounts, also of nothing, are in the ratio 1. */
const ratio = (above: number, below: number): number => (above === below ? 1 : above / below);

const yearsOf = ([first, last]: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function yearsUntil([first, last]: Span, share: number, level: (year: number) => number): number {
  const below = yearsOf([first, last]).find((year) => level(year) < share * level(first));
  return (below ?? last + 1) - first;
}

const levels = new Set(claimReadings.filter(({ as }) => as === "level").map(({ id }) => id));

function over(runs: Runs, course: string, member: number, reading: string, span: Span): number {
  const [first, last] = span;
  if (levels.has(reading)) return runs.value(course, member, reading, last);
  return yearsOf([first, last]).reduce(
    (sum, year) => sum + runs.value(course, member, reading, year),
    0,
  );
}
