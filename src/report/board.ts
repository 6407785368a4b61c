/** The findings board as text: misses first, roles told apart, held-out findings in the headline. */
import type { BoardRow, Verdict } from "../experiment/replicate/board.js";
import { readable } from "./format.js";
import type { Locale } from "./locale/locale.js";
import { textTable } from "./tables.js";

const ORDER: readonly Verdict[] = ["missed", "reproduced", "not comparable"];

/** A table of rows, misses first. */
export function boardTable(rows: readonly BoardRow[], locale: Locale): string {
  const { words } = locale;
  const number = (value: number | null): string => (value === null ? "" : readable(value, locale));
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return textTable(
    [words.finding, words.role, words.published, words.model, words.verdict, words.networks],
    sorted.map(({ id, role, published, model, verdict, networks }) => [
      id,
      words[role],
      `${number(published.value)} (${number(published.low)} - ${number(published.high)}) ${published.unit === "1" ? "" : published.unit}`.trim(),
      `${number(model.median)} (${number(model.low)} - ${number(model.high)})`,
      words[verdict],
      networks ? `${networks.reproduced}/${networks.of}` : "",
    ]),
  );
}

/** How many held-out findings are reproduced, and how many checks of arithmetic hold. */
export function boardHeadline(rows: readonly BoardRow[], locale: Locale): string {
  const count = (role: BoardRow["role"], verdict?: Verdict): number =>
    rows.filter(
      (row) =>
        row.role === role && (verdict ? row.verdict === verdict : row.verdict !== "not comparable"),
    ).length;
  return locale.boardHeadline({
    heldOut: count("held-out"),
    heldOutReproduced: count("held-out", "reproduced"),
    used: count("used"),
    usedReproduced: count("used", "reproduced"),
  });
}
