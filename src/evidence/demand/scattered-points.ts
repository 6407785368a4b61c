/** Points of a series whose periods do not follow one another. */
import type { Points } from "../points.js";

/** `scattered({ 1999: 8063, 2003: 12967 })`; months are written `"2022-01"`. */
export const scattered = (values: Readonly<Record<string, number>>): Points =>
  Object.entries(values).map(([period, value]) => [period, value] as const);
