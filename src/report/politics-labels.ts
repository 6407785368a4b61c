/** Rows on politics by name, and as JSON. */
import type { PoliticsRow } from "../experiment/politics/politics-row.js";
import { version } from "../version.js";
import type { Locale } from "./locale/locale.js";

/** What a row is about, in a few words. */
export function politicsLabel(row: PoliticsRow, locale: Locale): string {
  const { ladder, methods, assuming, within } = locale.politics;
  const method = methods[row.method] ?? row.method;
  if (row.subject === "ladder") return ladder[row.id] ?? row.id;
  if (row.months === undefined) return method;
  const assumed = row.assuming === undefined ? [] : [assuming[row.assuming] ?? row.assuming];
  return [within(row.months), method, ...assumed].join(", ");
}

/** The answer of `politics` (DESIGN.md 4). */
export function politicsJson(
  rows: readonly PoliticsRow[],
  draws: { readonly members: number; readonly seed: number },
  locale: Locale,
) {
  return {
    kind: "politics",
    model: { version },
    ...draws,
    rows: rows.map((row) => ({ ...row, label: politicsLabel(row, locale) })),
  };
}
