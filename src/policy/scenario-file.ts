/**
 * Scenario files: YAML or JSON, read as data, checked against one schema (published in
 * `docs/schemas/`), every fault told with its line and what to do.
 */
import { z } from "zod";
import { suggestion } from "../engine/language/names.js";
import { InputError, type Problem } from "../engine/language/problem.js";
import { FIRST_YEAR, LAST_YEAR } from "./calendar.js";
import { lineText, offsetAt, readYamlTable, type YamlTable } from "./read-yaml.js";

/** Faults beyond this many are not told. */
const MOST_TOLD = 20;

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
  assumes: bilingual.optional().describe("What it takes for granted, in words"),
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
  const table = readYamlTable(text, file);
  const result = scenarioFileSchema.safeParse(table.value);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.slice(0, MOST_TOLD).flatMap((issue) => problemsOf(issue, table, file)),
  );
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, table: YamlTable, file: string): Problem[] {
  const { document, lines } = table;
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const best = closestBranch(issue.errors);
    if (best?.some((inner) => inner.path.length > 0)) {
      return best
        .slice(0, MOST_TOLD)
        .flatMap((inner) =>
          problemsOf({ ...inner, path: [...path, ...inner.path] } as Issue, table, file),
        );
    }
  }
  const where = path.map(String).map(clip).join(" > ");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, MOST_TOLD).map((key) => ({
      file,
      message: `${lineText(offsetAt(document, [...path, key]), lines)}"${clip(key)}" is not a key${where ? ` of ${where}` : ""}.${suggestion(key, knownKeys(path.length))}`,
    }));
  }
  const place = lineText(offsetAt(document, path), lines);
  return [{ file, message: `${place}${where ? `${where}: ` : ""}${messageOf(issue)}.` }];
}

/** The branch of a union that got furthest. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return [...branches].sort((a, b) => depthOf(b) - depthOf(a))[0];
}

const depthOf = (issues: readonly Issue[]): number =>
  issues.reduce((deepest, issue) => {
    const own = issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0);
    return Math.max(deepest, own);
  }, 0);

function knownKeys(depth: number): string[] {
  return depth === 0
    ? Object.keys(scenarioFileSchema.shape)
    : ["value", "from", "to", "ramp", "group_a", "group_b", "rivalry", "alliance", "en", "es"];
}

function messageOf(issue: Issue): string {
  if (issue.code === "invalid_union") return "expected a number, a text with a unit, or a table";
  return issue.message.replace(/^Invalid input: /, "").replace(/^Invalid string: .*/, "not valid");
}

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
