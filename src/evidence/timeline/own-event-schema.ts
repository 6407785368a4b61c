/** What a user's own event must hold, and what is said where it does not. */
import { z } from "zod";
import { suggestion } from "../../engine/language/names.js";
import type { Seen } from "../record.js";
import { eventKindIds, type TimelineEvent } from "./event.js";
import { ladder, type RungId } from "./ladder.js";
import { type OwnRow, ownEventColumns, quoted, type RowProblem } from "./own-event-rows.js";
import { firstDay, lastDay } from "./timeline.js";

const DATE = "a date such as 2026, 2026-05 or 2026-05-14";
const ID = "lower-case letters and digits joined by hyphens, such as 2026-05-14-my-event";
const RUNG = `a rung from 0 to ${ladder.length - 1}, or nothing`;
const LONGEST_TEXT = 1000;
const LONGEST_SOURCE = 300;
const MOST_SOURCES = 20;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

const got = (input: unknown): string =>
  typeof input === "string" ? `got ${quoted(input)}` : "but nothing stands there";
const expected = (what: string) => (issue: { readonly input?: unknown }) =>
  `expected ${what}, ${got(issue.input)}.`;
const cell = (what: string) => z.string({ error: expected(what) });

const date = cell(DATE).refine(isDate, { error: expected(DATE) });
const sources = cell("at least one source; several are parted by a semicolon")
  .transform((text) =>
    text
      .split(/[;|]/)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  )
  .refine((list) => list.length > 0 && list.length <= MOST_SOURCES, {
    error: `expected one to ${MOST_SOURCES} sources, parted by a semicolon.`,
  })
  .refine((list) => list.every((one) => one.length <= LONGEST_SOURCE), {
    error: `a source has at most ${LONGEST_SOURCE} characters.`,
  });
const words = (what: string) =>
  cell(what).max(LONGEST_TEXT, {
    error: `expected at most ${LONGEST_TEXT} characters.`,
  });

const ownEventSchema = z
  .strictObject({
    id: cell(ID).regex(/^[a-z0-9][a-z0-9-]{0,79}$/, { error: expected(ID) }),
    date,
    until: date.optional(),
    kind: z.enum(eventKindIds, { error: (issue) => kindMessage(issue.input) }),
    rung: z
      .string()
      .transform((text, context): RungId => {
        const found = ladder.find((rung) => String(rung.id) === text);
        if (found) return found.id;
        context.addIssue({ code: "custom", message: expected(RUNG)({ input: text }) });
        return z.NEVER;
      })
      .optional(),
    text: words("what happened"),
    disputed: z.enum(["yes", "no", "true", "false"], { error: expected("yes or no") }).optional(),
    seen: z.enum(["read", "recalled"] satisfies Seen[], {
      error: expected("read (in its source) or recalled"),
    }),
    sources,
    caution: words("a caution").optional(),
  })
  .refine((event) => event.until === undefined || lastDay(event.until) >= firstDay(event.date), {
    path: ["until"],
    error: "expected a date not before that of the event.",
  });

/** An event, or what keeps the row from being one. */
export function ownEvent(row: OwnRow): TimelineEvent | readonly RowProblem[] {
  const result = ownEventSchema.safeParse(Object.fromEntries(row.cells));
  if (!result.success) {
    return result.error.issues.flatMap((issue) =>
      messagesOf(issue).map((message) => ({ line: row.line, message })),
    );
  }
  const { until, rung, disputed, caution, ...rest } = result.data;
  return {
    ...rest,
    rung: rung ?? null,
    ...(until === undefined ? {} : { until }),
    ...(disputed === "yes" || disputed === "true" ? { disputed: true } : {}),
    ...(caution === undefined ? {} : { caution }),
  };
}

function messagesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownColumn(key));
  }
  return [`${issue.path.join(" ")}: ${issue.message}`];
}

/** Said of a column or key that no event has. */
export const unknownColumn = (name: string): string =>
  `An event has no ${quoted(name)}; it has ${ownEventColumns.join(", ")}.${suggestion(name, ownEventColumns)}`;

function kindMessage(input: unknown): string {
  const nearest = typeof input === "string" ? suggestion(input, eventKindIds) : "";
  return `${expected(`one of ${eventKindIds.join(", ")}`)({ input })}${nearest}`;
}

/** Whether the text names a year, a month or a day that the calendar has. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? 1 : Number(part)));
  if (year === undefined || month === undefined || day === undefined) return false;
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (DAYS_IN_MONTH[month - 1] ?? 0) + (isLeap && month === FEBRUARY ? 1 : 0);
}
