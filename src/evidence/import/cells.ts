/** Cells as numbers and dates; anything else is told as a problem of the row. */

/** Why a row is bad, in words that follow `line 12: `. */
export class BadCell extends Error {}

/** Stops the row. */
export function badCell(message: string): never {
  throw new BadCell(message);
}

/** A count: a whole number, zero or more. @throws BadCell */
export function count(text: string, column: string): number {
  const cell = text.trim();
  if (!/^\d{1,9}(\.0+)?$/.test(cell)) {
    badCell(`${column} must be a whole number, zero or more, got "${shortened(cell)}".`);
  }
  return Number(cell);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A year of four digits. @throws BadCell */
export function year(text: string, column: string): number {
  const cell = text.trim();
  const value = Number(cell);
  if (!/^\d{4}$/.test(cell) || value < FIRST_YEAR || value > LAST_YEAR) {
    badCell(`${column} must be a year such as 2024, got "${shortened(cell)}".`);
  }
  return value;
}

/** A day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** `2024-03-04`, with or without a time of day, or `04 March 2024`. @throws BadCell */
export function day(text: string, column: string): Day {
  const cell = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T][\d:.]*)?$/.exec(cell);
  const words = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(cell);
  const read = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : words
      ? {
          year: Number(words[3]),
          month: MONTHS.indexOf(words[2]?.toLowerCase() ?? "") + 1,
          day: Number(words[1]),
        }
      : undefined;
  if (!read || read.month < 1 || read.month > 12 || read.day < 1 || read.day > daysIn(read)) {
    badCell(
      `${column} must be a day such as 2024-03-04 or 04 March 2024, got "${shortened(cell)}".`,
    );
  }
  return read;
}

const daysIn = ({ year, month }: Day): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

/** Days in order. */
export const isBefore = (a: Day, b: Day): boolean =>
  a.year !== b.year ? a.year < b.year : a.month !== b.month ? a.month < b.month : a.day < b.day;

/** `2024-03` */
export const monthOf = ({ year, month }: Pick<Day, "year" | "month">): string =>
  `${year}-${String(month).padStart(2, "0")}`;

const LONGEST_SHOWN = 40;

/** A cell cut to what a message can hold. */
export const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
