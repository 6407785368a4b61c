/** Values of levers as people read them. */
import { type Lever, leverValue } from "../policy/levers.js";
import { unitWords } from "./describe.js";
import { readable } from "./format.js";
import type { Locale } from "./locale/locale.js";

/** A value of a lever: a number, or an option by its name. */
export function leverText(lever: Lever, value: number, locale: Locale): string {
  const written = leverValue(lever, value);
  return typeof written === "number" ? readable(written, locale) : written;
}

/** The value that is continued when nobody decides anything. */
export const neutralText = (lever: Lever, locale: Locale): string =>
  lever.kind === "amount" ? readable(lever.neutral, locale) : lever.neutral;

const span = ([low, high]: readonly [number, number], locale: Locale): string =>
  `${readable(low, locale)} - ${readable(high, locale)}`;

/** What a lever may be set to. */
export const boundsText = (lever: Lever, locale: Locale): string =>
  lever.kind === "amount" ? span(lever.bounds, locale) : lever.options.join(", ");

/** What of it has been studied. */
export const studiedText = (lever: Lever, locale: Locale): string =>
  lever.kind === "amount"
    ? `${span(lever.studied, locale)}${lever.unit === "1" ? "" : ` ${unitWords(lever.unit, locale)}`}`
    : lever.studied.join(", ");
