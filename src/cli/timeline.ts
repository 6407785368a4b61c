/** `ironriver timeline`: dated events 2006-2026, with a user's own beside them. */
import { extname } from "node:path";
import type { Command } from "commander";
import {
  eventsBetween,
  fail,
  lastDateSearched,
  readUserEvents,
  timelineRow,
  timelineText,
  version,
  withOwnEvents,
} from "../index.js";
import {
  csvText,
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
} from "./output.js";
import { readText } from "./read-text.js";

interface TimelineOptions extends OutputOptions {
  readonly from: string;
  readonly to: string;
  readonly events?: string;
  readonly csv?: boolean;
}

const LARGEST_FILE = 1_000_000;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function addTimeline(parent: Command): void {
  withOutputOptions(
    parent
      .command("timeline")
      .description("list dated events, each with its rung of the ladder and its sources")
      .option("--from <DATE>", "first year, month or day, such as 2025-02", "2006")
      .option("--to <DATE>", "last year, month or day", "2100")
      .option("--events <FILE>", "events of your own, CSV or YAML, set among the others")
      .option("--csv", "print the rows as CSV"),
  ).action((options: TimelineOptions) => {
    const locale = localeFrom(options);
    for (const name of ["from", "to"] as const) {
      if (!DATE.test(options[name])) {
        fail({
          message: `--${name} expects a year, month or day such as 2025, 2025-02 or 2025-02-20, got "${options[name]}".`,
        });
      }
    }
    const own = options.events === undefined ? undefined : ownEvents(options.events);
    const rows = eventsBetween(withOwnEvents(own?.events ?? []), options.from, options.to);
    if (options.json) {
      printJson({
        kind: "timeline",
        model: { version },
        searched_to: lastDateSearched,
        rows: rows.map((event) => timelineRow(event, locale)),
      });
    } else if (options.csv) {
      process.stdout.write(
        csvText(
          rows.map((event) => {
            const { sources, disputed, ...row } = timelineRow(event, locale);
            return {
              ...Object.fromEntries(
                Object.entries(row).map(([name, value]) => [name, value ?? ""]),
              ),
              disputed: String(disputed),
              sources: sources.join(" "),
            };
          }),
        ),
      );
    } else print(rows.map((event) => timelineText(event, locale)).join("\n\n"));
    if (own && own.problems.length > 0) process.exitCode = 1;
  });
}

/** A user's events; bad rows are told and left out. */
function ownEvents(file: string) {
  const format = /\.ya?ml$/i.test(extname(file)) ? "yaml" : "csv";
  const own = readUserEvents(readText(file, LARGEST_FILE), format);
  for (const { line, message } of own.problems) {
    process.stderr.write(`${file}, line ${line}: ${message} This row is left out.\n`);
  }
  return own;
}
