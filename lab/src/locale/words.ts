/** The lab's own words: one part a screen, English and Spanish side by side. */
import { language } from "../state/settings.js";

/** The shape of a part: what English has, Spanish must have. */
export type Words<T> = {
  readonly [key in keyof T]: T[key] extends string
    ? string
    : T[key] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[key]>;
};

/** A part in the reader's language; reads the signal, so that what uses it is drawn again. */
export const inLanguage = <T>(english: T, spanish: Words<T>): Words<T> | T =>
  language.value === "es" ? spanish : english;
