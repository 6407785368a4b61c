/** Numbers as people read them: few digits, the sign where it matters. */
import { english } from "./locale/en.js";
import { spanish } from "./locale/es.js";
import type { Locale } from "./locale/locale.js";

export type Language = Locale["language"];

/** The locale of a language. */
export const localeOf = (language: Language): Locale => (language === "es" ? spanish : english);

/** Digits kept in words and tables; files hold all of them. */
const DIGITS = 3;

/** A number with three significant digits and grouped thousands. */
export function readable(value: number, locale: Locale): string {
  return formatter(locale, "auto").format(rounded(value));
}

/** The same with its sign, for differences. */
export function signed(value: number, locale: Locale): string {
  return formatter(locale, "exceptZero").format(rounded(value));
}

/** A share as a whole number of runs in a hundred; 0 and 100 are kept for none and all. */
export function inHundred(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

const rounded = (value: number): number =>
  value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(DIGITS));

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, signDisplay: "auto" | "exceptZero"): Intl.NumberFormat {
  const key = `${locale.tag} ${signDisplay}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale.tag, { signDisplay, maximumSignificantDigits: DIGITS });
  formatters.set(key, made);
  return made;
}
