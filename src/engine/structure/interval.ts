/**
 * Arithmetic on intervals: what a quantity can be, from `low` to `high`. It serves for signs, so
 * ends are not rounded outwards, and what cannot be told is everything.
 */

/** From `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What cannot be told. */
export const EVERYTHING: Interval = { low: -Infinity, high: Infinity };
/** Exactly 0. */
export const ZERO: Interval = { low: 0, high: 0 };
/** Exactly 1. */
export const ONE: Interval = { low: 1, high: 1 };
/** From 0 to 1: a share, a truth, a switch half thrown. */
export const SHARE: Interval = { low: 0, high: 1 };
/** From 0 upwards. */
export const UPWARDS: Interval = { low: 0, high: Infinity };

/** An interval of those ends; an end that is not a number is without bound. */
export const interval = (low: number, high: number): Interval => ({
  low: Number.isNaN(low) ? -Infinity : low,
  high: Number.isNaN(high) ? Infinity : high,
});

/** The interval of one number; everything for what is not a number. */
export const point = (value: number): Interval => interval(value, value);

/** Whether it is one number. */
export const isPoint = ({ low, high }: Interval): boolean => low === high;
/** Whether it is 0 and nothing else. */
export const isZero = ({ low, high }: Interval): boolean => low === 0 && high === 0;
/** Whether 0 is one of its values. */
export const holdsZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0;

/** All values with their signs turned. */
export const negated = (a: Interval): Interval => ({ low: -a.high, high: -a.low });
/** Every sum of a value of each. */
export const sum = (a: Interval, b: Interval): Interval => interval(a.low + b.low, a.high + b.high);
/** Every difference of a value of each. */
export const difference = (a: Interval, b: Interval): Interval => sum(a, negated(b));

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Zero times anything is zero: a bound without end is never reached. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** Every product of a value of each. */
export function product(a: Interval, b: Interval): Interval {
  return spanOf(
    times(a.low, b.low),
    times(a.low, b.high),
    times(a.high, b.low),
    times(a.high, b.high),
  );
}

/** The smallest interval that holds all of these. */
export const spanOf = (...values: readonly number[]): Interval =>
  interval(Math.min(...values), Math.max(...values));

/** One over an interval; everything where it holds zero inside. */
export function inverse(a: Interval): Interval {
  if (a.low > 0 || a.high < 0) return interval(1 / a.high, 1 / a.low);
  if (a.low === 0 && a.high > 0) return interval(1 / a.high, Infinity);
  if (a.high === 0 && a.low < 0) return interval(-Infinity, 1 / a.low);
  return EVERYTHING;
}

/** Every quotient of a value of each. */
export const quotient = (a: Interval, b: Interval): Interval => product(a, inverse(b));

/** The square, which is never below zero. */
export function square(a: Interval): Interval {
  const [low, high] = [a.low * a.low, a.high * a.high];
  return { low: holdsZero(a) ? 0 : Math.min(low, high), high: Math.max(low, high) };
}

/** The values of a function that only rises, or only falls. */
export const mapped = (a: Interval, rises: (x: number) => number): Interval =>
  spanOf(rises(a.low), rises(a.high));

/** The part at and above zero; zero where there is none. */
export const fromZero = (a: Interval): Interval => ({
  low: Math.max(0, a.low),
  high: Math.max(0, a.high),
});
