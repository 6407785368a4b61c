/** Ways to write the values of a finding whose source gives no interval, or gives only a sign. */
import type { PublishedValue } from "../record.js";

/**
 * Half-width of our tolerance relative to the value. It is the mean relative half-width of the
 * posterior ranges that the SOURCE model gives for the eleven policy runs of 2032 that have one.
 */
const A_FIFTH = 0.2;

/** Text for findings whose values are written `withinAFifth`. */
export const FIFTH_TOLERANCE =
  "No interval was published or seen: a fifth of the value either way (the mean relative half-width of the posterior ranges that the SOURCE model gives for 2032), and never less than half of the last printed digit.";

const tidy = (value: number): number => Number(value.toPrecision(6));

/**
 * A value with our tolerance of a fifth.
 * @param printedStep the last printed digit, in the unit of the value
 */
export function withinAFifth(
  key: string,
  says: string,
  value: number,
  printedStep: number,
  unit = "1",
): PublishedValue {
  const half = Math.max(Math.abs(value) * A_FIFTH, printedStep / 2);
  return { key, says, value, low: tidy(value - half), high: tidy(value + half), unit };
}

/** A value with the interval its source gives. */
export const withInterval = (
  key: string,
  says: string,
  value: number,
  [low, high]: readonly [number, number],
  unit = "1",
): PublishedValue => ({ key, says, value, low, high, unit });

/** A sign or an order: at least `low`, at most `high`; null where the side is open. */
export const onlySign = (
  key: string,
  says: string,
  low: number | null,
  high: number | null,
  value: number | null = null,
): PublishedValue => ({ key, says, value, low, high, unit: "1" });

/** A statement in words that no bound expresses. */
export const inWords = (key: string, says: string): PublishedValue =>
  onlySign(key, says, null, null);
