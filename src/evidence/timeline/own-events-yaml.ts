/** A user's events from YAML: a list of tables, or such a list under `events`. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { fail } from "../../engine/language/problem.js";
import type { OwnRow, OwnRows, RowProblem } from "./own-event-rows.js";

/** @throws InputError when the file holds no list */
export function rowsOfYaml(text: string): OwnRows {
  const counter = new LineCounter();
  refuseDepth(text);
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    logLevel: "silent",
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const list = listOf(document.contents);
  if (list === undefined) {
    const [first] = document.errors;
    fail({
      message: first
        ? `Line ${lineAt(first.pos[0])}: it is not valid YAML: ${firstLineOf(first.message)}`
        : "A file of events is a list: every event begins with a hyphen, such as - id: 2026-05-14-my-event.",
    });
  }
  const faults = document.errors.map(({ pos, message }) => ({
    at: pos[0],
    line: lineAt(pos[0]),
    message: `Not valid YAML: ${firstLineOf(message)}`,
  }));
  const rows: OwnRow[] = [];
  const problems: RowProblem[] = faults.map(({ line, message }) => ({ line, message }));
  for (const item of list.items) {
    const [from, to] = rangeOf(item);
    if (faults.some((fault) => fault.at >= from && fault.at <= to)) continue;
    const line = lineAt(from);
    const row = isMap(item)
      ? rowOf(item, line)
      : "An event is a table of keys such as id and date.";
    if (typeof row === "string") problems.push({ line, message: row });
    else rows.push(row);
  }
  return { rows, problems };
}

/** A list of events nests three deep; the reader itself can be brought down by deep nesting. */
const DEEPEST = 20;
/** Markers of lists and tables in a row, which nest without brackets. */
const MARKERS_IN_A_ROW = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST},}`, "m");

function refuseDepth(text: string): void {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  if (deepest > DEEPEST || MARKERS_IN_A_ROW.test(text)) {
    fail({
      message: `The file nests lists or tables more than ${DEEPEST} deep; events are a plain list.`,
    });
  }
}

/** The list of events, at the top or under the key `events`. */
function listOf(contents: unknown): YAMLSeq | undefined {
  if (isSeq(contents)) return contents;
  const under = isMap(contents) ? contents.get("events", true) : undefined;
  return isSeq(under) ? under : undefined;
}

/** Cells of one table, or what is wrong with it. */
function rowOf(table: YAMLMap, line: number): OwnRow | string {
  const cells = new Map<string, string>();
  for (const { key, value } of table.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const cell = value === null ? "" : cellOf(value);
    if (cell === undefined)
      return `${name}: expected text, a number or a list of texts, written out.`;
    if (cell !== "") cells.set(name, cell);
  }
  return { line, cells };
}

/** Text of a value as it was written; undefined for what is no cell. */
function cellOf(value: unknown): string | undefined {
  if (isAlias(value)) return undefined;
  if (isScalar(value)) {
    if (value.value === null) return "";
    return typeof value.value === "string"
      ? value.value.trim()
      : (value.source ?? `${value.value}`);
  }
  if (!isSeq(value)) return undefined;
  const parts = value.items.map((item) => (isScalar(item) ? cellOf(item) : undefined));
  return parts.some((part) => part === undefined) ? undefined : parts.join("; ");
}

function rangeOf(item: unknown): readonly [from: number, to: number] {
  const range = isNode(item) ? item.range : undefined;
  return range ? [range[0], range[2]] : [0, 0];
}

const isNode = (item: unknown): item is Node =>
  isMap(item) || isScalar(item) || isSeq(item) || isAlias(item);

const firstLineOf = (message: string): string => message.split("\n", 1)[0] ?? message;
