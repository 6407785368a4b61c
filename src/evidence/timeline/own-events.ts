/** Events that users add to the timeline from their own CSV or YAML file. */
import { fail } from "../../engine/language/problem.js";
import type { TimelineEvent } from "./event.js";
import { type OwnRows, quoted, type RowProblem } from "./own-event-rows.js";
import { ownEvent } from "./own-event-schema.js";
import { rowsOfCsv } from "./own-events-csv.js";
import { rowsOfYaml } from "./own-events-yaml.js";
import { timeline } from "./timeline.js";

/** How a file of events is written. */
export type OwnEventsFormat = "csv" | "yaml";

/** What a user's file gave: good rows kept, bad rows told. */
export interface OwnEvents {
  readonly events: readonly TimelineEvent[];
  /** In order of the file. */
  readonly problems: readonly RowProblem[];
}

/** Longer files are refused unread. */
const LARGEST_FILE = 1_000_000;

const readers: Readonly<Record<OwnEventsFormat, (text: string) => OwnRows>> = {
  csv: rowsOfCsv,
  yaml: rowsOfYaml,
};

/**
 * Reads a user's file of events.
 * @throws InputError when it cannot be read as rows at all: too long, no header, no list
 */
export function readUserEvents(text: string, format: OwnEventsFormat): OwnEvents {
  if (text.length > LARGEST_FILE) {
    fail({
      message: `The file has ${text.length} characters; a file of events has at most ${LARGEST_FILE}. Is it another file?`,
    });
  }
  const { rows, problems: unread } = readers[format](text);
  const events: TimelineEvent[] = [];
  const problems: RowProblem[] = [...unread];
  const lineOfId = new Map<string, number>();
  for (const row of rows) {
    const event = ownEvent(row);
    if (isProblems(event)) {
      problems.push(...event);
      continue;
    }
    const other = lineOfId.get(event.id);
    if (other !== undefined) {
      problems.push({
        line: row.line,
        message: `id: ${quoted(event.id)} stands already on line ${other}.`,
      });
    } else if (recorded.has(event.id)) {
      const message = `id: ${quoted(event.id)} is an event of the record. Give your own another id.`;
      problems.push({ line: row.line, message });
    } else {
      lineOfId.set(event.id, row.line);
      events.push(event);
    }
  }
  return { events, problems: problems.sort((a, b) => a.line - b.line) };
}

const recorded = new Set(timeline.map((event) => event.id));

const isProblems = (
  result: TimelineEvent | readonly RowProblem[],
): result is readonly RowProblem[] => Array.isArray(result);
