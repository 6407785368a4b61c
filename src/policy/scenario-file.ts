/**
 * Scenario files: YAML or JSON, read as data, checked against one schema (published in
 * `docs/schemas/`), every fault told with its line and what to do.
 */
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import { suggestion } from "../engine/language/names.js";
import { InputError, type Problem } from "../engine/language/problem.js";
import { FIRST_YEAR, LAST_YEAR } from "./calendar.js";

/** Longer files are refused unread. */
const LARGEST_FILE = 1_000_000;
/** Lists and tables nest this deep at most. */
const DEEPEST = 20;
/** Aliases of YAML are not needed in a scenario; a few are allowed, bombs are not. */
const MOST_ALIASES = 20;

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "expected a month such as 2026-01")
  .describe("A month, YYYY-MM");
const amount = z
  .union([z.number(), z.string().min(1).max(60)])
  .describe("A number in the lever's unit, or a number with a unit such as 220 person/week");
const setting = z.strictObject({
  value: amount,
  from: month.optional().describe("First month in which it acts; the scenario's own if absent"),
  to: month.optional().describe("Last month in which it acts; to the end if absent"),
  ramp: z.number().min(0).max(348).optional().describe("Months over which it is reached"),
});
const bilingual = z.union([
  z.string().max(2000),
  z.strictObject({ en: z.string().max(2000), es: z.string().max(2000) }),
]);
const tie = z.strictObject({
  group_a: z.string().min(1).max(80),
  group_b: z.string().min(1).max(80),
  rivalry: z.number().min(0).max(1000),
  alliance: z.number().min(0).max(1000),
});

/** The schema of a scenario file. */
export const scenarioFileSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,60}$/, "expected lower-case words joined by hyphens")
    .optional(),
  title: bilingual.optional(),
  about: bilingual.optional(),
  model: z.string().max(60).optional().describe("Which model is run"),
  from: month.optional().describe("First month of the scenario's own decisions"),
  to: z.int().min(FIRST_YEAR).max(LAST_YEAR).optional().describe("Last year of the run"),
  levers: z.record(z.string(), z.union([amount, setting, z.array(setting).max(100)])).optional(),
  assume: z.record(z.string(), z.string().max(60)).optional().describe("Disputed structure"),
  parameters: z.record(z.string(), z.number()).optional().describe("Parameters held at one value"),
  cut: z.array(z.string().max(60)).max(50).optional().describe("Mechanisms left out"),
  ties: z.array(tie).max(20000).optional().describe("Another network of ties between groups"),
});

/** A scenario file as written. */
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

/**
 * Reads a scenario file's text.
 * @throws InputError with every fault and its line
 */
export function parseScenarioFile(text: string, file: string): ScenarioFile {
  if (text.length > LARGEST_FILE) {
    refuse(
      file,
      `The file has ${text.length} characters; a scenario has at most ${LARGEST_FILE}. Is it another file?`,
    );
  }
  refuseDepth(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    logLevel: "silent",
  });
  const [first] = document.errors;
  if (first) {
    refuse(file, `It is not valid YAML or JSON: ${first.message.split("\n")[0]}`);
  }
  refusePrototypeKeys(document, file, lines);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    refuse(file, "It repeats itself through YAML aliases. Write the values out.");
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    refuse(
      file,
      `A scenario is a table of keys such as "levers:", but this is ${describeKind(value)}.`,
    );
  }
  const result = scenarioFileSchema.safeParse(value);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.flatMap((issue) => problemsOf(issue, document, lines, file)),
  );
}

function refuse(file: string, message: string): never {
  throw new InputError([{ file, message }]);
}

/** Brackets nested without end are stopped before the reader sees them. */
function refuseDepth(text: string, file: string): void {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === 0x5b || character === 0x7b) depth++;
    else if (character === 0x5d || character === 0x7d) depth--;
    if (depth > DEEPEST) refuse(file, `Brackets are nested more than ${DEEPEST} deep.`);
  }
}

function refusePrototypeKeys(document: Document, file: string, lines: LineCounter): void {
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (["__proto__", "constructor", "prototype"].includes(key)) {
        const at = isScalar(pair.key) ? lineOf(pair.key.range?.[0], lines) : "";
        refuse(file, `${at}"${key}" is not a key of a scenario.`);
      }
    },
  });
}

const lineOf = (offset: number | undefined, lines: LineCounter): string =>
  offset === undefined ? "" : `line ${lines.linePos(offset).line}: `;

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, document: Document, lines: LineCounter, file: string): Problem[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const best = closestBranch(issue.errors);
    if (best?.some((inner) => inner.path.length > 0)) {
      return best.flatMap((inner) =>
        problemsOf({ ...inner, path: [...path, ...inner.path] } as Issue, document, lines, file),
      );
    }
  }
  const where = `${lineOf(offsetAt(document, path), lines)}${path.length > 0 ? `${path.join(" > ")}: ` : ""}`;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      message: `${lineOf(offsetAt(document, [...path, key]), lines)}"${key}" is not a key${path.length > 0 ? ` of ${path.join(" > ")}` : ""}.${suggestion(key, knownKeys(path.length))}`,
    }));
  }
  return [{ file, message: `${where}${messageOf(issue)}.` }];
}

/** The branch of a union that got furthest. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return [...branches].sort((a, b) => depthOf(b) - depthOf(a))[0];
}

const depthOf = (issues: readonly Issue[]): number =>
  Math.max(
    ...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)),
  );

function knownKeys(depth: number): string[] {
  return depth === 0
    ? Object.keys(scenarioFileSchema.shape)
    : ["value", "from", "to", "ramp", "group_a", "group_b", "rivalry", "alliance", "en", "es"];
}

function messageOf(issue: Issue): string {
  if (issue.code === "invalid_union") return "expected a number, a text with a unit, or a table";
  return issue.message.replace(/^Invalid input: /, "").replace(/^Invalid string: .*/, "not valid");
}

function offsetAt(document: Document, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key)) return pair.key.range?.[0];
    }
  }
  return undefined;
}

function describeKind(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  return Array.isArray(value) ? "a list" : `a single ${typeof value}`;
}
