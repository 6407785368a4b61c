/** The timeline as rows of a table, of JSON and of CSV. */
import type { TimelineEvent } from "../evidence/timeline/event.js";
import { ladder } from "../evidence/timeline/ladder.js";
import type { Locale } from "./locale/locale.js";

/** One event; the text stands as it was written, in English. */
export function timelineRow(event: TimelineEvent, locale: Locale) {
  const rung = event.rung === null ? undefined : ladder[event.rung];
  return {
    id: event.id,
    date: event.date,
    until: event.until ?? null,
    kind: event.kind,
    rung: event.rung,
    rung_label: rung ? rung.label[locale.language] : null,
    label: event.text,
    disputed: event.disputed ?? false,
    seen: event.seen,
    caution: event.caution ?? null,
    sources: event.sources,
  };
}

/** An event as a paragraph of plain text. */
export function timelineText(event: TimelineEvent, locale: Locale): string {
  const row = timelineRow(event, locale);
  const time = row.until === null ? row.date : `${row.date} - ${row.until}`;
  const rung = row.rung === null ? "" : ` [${row.rung} ${row.rung_label}]`;
  const marks = [
    row.disputed ? locale.words.disputed : "",
    row.seen === "recalled" ? locale.words.recalled : "",
  ]
    .filter((mark) => mark !== "")
    .join(", ");
  const lines = [
    `${time}  ${row.kind}${rung}${marks === "" ? "" : ` (${marks})`}`,
    `  ${row.label}`,
    ...(row.caution === null ? [] : [`  ${row.caution}`]),
    `  ${row.sources.join(", ")}`,
  ];
  return lines.join("\n");
}
