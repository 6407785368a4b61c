/** Courses and readings that the table of directions is written with. */
import { LAST_YEAR, NOW } from "../../policy/calendar.js";
import { amountLever } from "../../policy/levers.js";
import type { Course, Reading } from "./direction.js";

/** Spans in which directions are read: the first year after a change, five years, and the end. */
export const FIRST_YEAR_ON = { from: NOW, to: "2026-12" };
export const FIVE_YEARS_ON = { from: NOW, to: "2030-12" };
export const TO_THE_END = { from: NOW, to: `${LAST_YEAR}-12` };
export const LAST_FIVE_YEARS = { from: "2036-01", to: `${LAST_YEAR}-12` };

type Span = Readonly<Record<"from" | "to", string>>;

/** A sum over the months of a span. */
export const total = (variable: string, span: Span, element?: string): Reading => ({
  variable,
  read: "sum",
  ...span,
  ...(element === undefined ? {} : { element }),
});

/** A level when the last month of a span begins. */
export const atEnd = (variable: string, span: Span, element?: string): Reading => ({
  variable,
  read: "end",
  ...span,
  ...(element === undefined ? {} : { element }),
});

/** A lever from now on. */
export const set = (lever: string, value: number | string): Course => ({
  settings: [{ lever, value, from: NOW }],
});

/** A lever at the highest value that has been studied. */
export const most = (lever: string): Course => set(lever, amountLever(lever).studied[1]);

/** A lever at the highest value that has been studied, for a span. */
export const mostDuring = (lever: string, span: Span): Course => ({
  settings: [{ lever, value: amountLever(lever).studied[1], ...span }],
});

/** A lever at the lowest value that has been studied. */
export const least = (lever: string): Course => set(lever, amountLever(lever).studied[0]);

/** A lever halfway to its upper bound, where nothing has been studied. */
export const halfOfAll = (lever: string): Course => set(lever, amountLever(lever).bounds[1] / 2);

/** A lever at none. */
export const none = (lever: string): Course => set(lever, 0);

/** A lever at twice its neutral value. */
export const twice = (lever: string): Course => set(lever, 2 * amountLever(lever).neutral);

/**
 * A course in a world where a control of precursors is felt: half of those tried were not
 * (supply.F04), and what they do when they are is asked of the others.
 */
export const felt = (course: Course): Course => ({
  ...course,
  parameters: { "supply.precursor_control_place": 0 },
});

/** A lever at half its neutral value. */
export const half = (lever: string): Course => set(lever, amountLever(lever).neutral / 2);

/** A course with links cut. */
export const without = (course: Course, ...cuts: readonly string[]): Course => ({
  ...course,
  cuts: [...(course.cuts ?? []), ...cuts],
});

/** A preset as it stands. */
export const preset = (id: string): Course => ({ preset: id });
