/** The test of a claim as data: what is compared, when it holds, and what could decide it alone. */
import type { Bilingual } from "../../evidence/bilingual.js";
import type { VariantSettings } from "./courses.js";

/** First and last year: flows are summed over them, levels are read at the end of the last. */
export type Span = readonly [first: number, last: number];

/** A number of one run. */
export type Quantity =
  /** A reading under a course, with what the record adds before the model's time. */
  | {
      readonly kind: "value";
      readonly course: string;
      readonly reading: string;
      readonly span: Span;
      readonly plus?: number;
    }
  /** A reading over the same under another course, by the same draw and luck. */
  | {
      readonly kind: "ratio";
      readonly course: string;
      readonly against: string;
      readonly reading: string;
      readonly span: Span;
    }
  /** What a course adds to a reading. */
  | {
      readonly kind: "difference";
      readonly course: string;
      readonly against: string;
      readonly reading: string;
      readonly span: Span;
    }
  /** A reading over a number on record. */
  | {
      readonly kind: "over-record";
      readonly course: string;
      readonly reading: string;
      readonly span: Span;
      readonly record: number;
    }
  /** A reading over the same of an earlier year under the same course. */
  | {
      readonly kind: "over-year";
      readonly course: string;
      readonly reading: string;
      readonly span: Span;
      readonly year: number;
    }
  /** A reading over the largest of other readings. */
  | {
      readonly kind: "over-others";
      readonly course: string;
      readonly reading: string;
      readonly others: readonly string[];
      readonly span: Span;
    }
  /** Years of the span in which a reading is at least this many times that under another course. */
  | {
      readonly kind: "years-raised";
      readonly course: string;
      readonly against: string;
      readonly reading: string;
      readonly span: Span;
      readonly times: number;
    }
  /** Years after the span's first in which a level first stands below a share of it; one more than the span where never. */
  | {
      readonly kind: "years-until";
      readonly course: string;
      readonly reading: string;
      readonly span: Span;
      readonly share: number;
    }
  /** The reading over the lowest (or the highest) among the other courses: 1 or less (or more) is best. */
  | {
      readonly kind: "over-best";
      readonly course: string;
      readonly others: readonly string[];
      readonly best: "lowest" | "highest";
      readonly reading: string;
      readonly span: Span;
    };

/** Bounds of a quantity, both included. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One part of a test. */
export interface TestPart {
  readonly id: string;
  readonly quantity: Quantity;
  readonly holds: Bounds;
  /** Whether the claim stands or falls with it; the others are shown beside. */
  readonly decides: boolean;
}

/** A prior, or a link, put to its null value: would the verdict stand without it? */
export interface NullValue {
  readonly id: string;
  readonly words: Bilingual;
  readonly settings: VariantSettings;
}

/** The test of one claim. */
export interface ClaimTest {
  /** Id of the claim. */
  readonly claim: string;
  /** The rule in words, with the reason for its bound. */
  readonly rule: Bilingual;
  readonly parts: readonly TestPart[];
  /** What could decide it alone. */
  readonly nulls: readonly NullValue[];
  /** Why the model's answer does not decide the claim, where it does not. */
  readonly undecided?: Bilingual;
}

/** Courses that a test needs. */
export function coursesOf(test: ClaimTest): readonly string[] {
  return [...new Set(test.parts.flatMap(({ quantity }) => coursesOfQuantity(quantity)))];
}

function coursesOfQuantity(quantity: Quantity): readonly string[] {
  if ("against" in quantity) return [quantity.course, quantity.against];
  if (quantity.kind === "over-best") return [quantity.course, ...quantity.others];
  return [quantity.course];
}

/** A part that is read in several years; those named decide. */
export const inYears = (
  id: string,
  years: readonly number[],
  deciding: readonly number[],
  quantity: (span: Span) => Quantity,
  holds: Bounds,
): readonly TestPart[] =>
  years.map((year) => ({
    id: `${id}-${year}`,
    quantity: quantity([year, year]),
    holds,
    decides: deciding.includes(year),
  }));

/** Years one, three and five after a decision of January 2026. */
export const ONE_THREE_FIVE = [2026, 2028, 2030] as const;
