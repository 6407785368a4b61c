/** Which of the known layouts a header has, and where its columns stand. */
import { nearestName } from "../../engine/language/names.js";
import { fail, InputError } from "../../engine/language/problem.js";
import { type Column, type FileLayout, fileLayouts } from "../mexico-data/layouts.js";
import { plainText } from "../plain-text.js";
import { shortened } from "./cells.js";

/** A layout found in a header. */
export interface FoundLayout {
  readonly layout: FileLayout;
  readonly delimiter: string;
  /** Cells of a row. */
  readonly width: number;
  /** Place of a column by the name that the layout gives it; undefined where absent. */
  readonly at: (column: string) => number | undefined;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/**
 * Finds the layout of a header line.
 * @throws InputError that names the nearest layout and what it lacks
 */
export function layoutOf(header: string, file: string): FoundLayout {
  const delimiter = delimiterOf(header);
  const names = header.split(delimiter).map((cell) => plainText(cell.replace(/^"|"$/g, "")));
  const twice = names.find((name, i) => name !== "" && names.indexOf(name) !== i);
  if (twice !== undefined) {
    fail({ file, message: `line 1: the column "${twice}" stands twice in the header.` });
  }
  const at = (column: Column): number | undefined => {
    const place = [column.name, ...(column.also ?? [])]
      .map((name) => names.indexOf(plainText(name)))
      .find((one) => one >= 0);
    return place;
  };
  const matches = fileLayouts
    .map((layout) => ({
      layout,
      found: layout.columns.filter((column) => at(column) !== undefined).length,
      missing: layout.columns.filter(
        (column) => column.use === "needed" && at(column) === undefined,
      ),
    }))
    .sort((a, b) => closeness(b) - closeness(a));
  const best = matches.find(({ missing }) => missing.length === 0);
  if (!best) return refuse(matches[0], names, file);
  const places = new Map(best.layout.columns.map((column) => [column.name, at(column)]));
  return {
    layout: best.layout,
    delimiter,
    width: names.length,
    at: (column) => places.get(column),
  };
}

interface Match {
  readonly layout: FileLayout;
  readonly found: number;
  readonly missing: readonly Column[];
}

/** More columns found count first, then fewer of the layout left over. */
const closeness = ({ layout, found }: Match): number =>
  found + (found - layout.columns.length) / (layout.columns.length + 1);

const delimiterOf = (header: string): string =>
  DELIMITERS.map((one) => ({ one, count: header.split(one).length })).sort(
    (a, b) => b.count - a.count,
  )[0]?.one ?? ",";

function refuse(nearest: Match | undefined, names: readonly string[], file: string): never {
  if (!nearest || nearest.found === 0) {
    const known = fileLayouts.map(({ title }) => title).join("; ");
    return fail({
      file,
      message: `line 1: the header is of no known layout, it begins "${shortened(names.join(","))}". Known: ${known}.`,
    });
  }
  throw new InputError(
    nearest.missing.map((column) => {
      const near = nearestName(plainText(column.name), names);
      return {
        file,
        message: `line 1: the column "${column.name}" is missing from what looks like ${nearest.layout.title}.${near === undefined ? "" : ` Is "${near}" meant?`}`,
      };
    }),
  );
}
