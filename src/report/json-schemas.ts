/**
 * The shape of every answer that the command prints as JSON and of every file that it reads, as
 * schemas: published as JSON Schema in `docs/schemas/`, and held against real answers by the tests.
 */
import { z } from "zod";
import { scenarioFileSchema } from "../policy/scenario-file.js";
import { knowledgeSchemas, lawRow } from "./knowledge-schemas.js";

const model = z.strictObject({
  id: z.union([z.string(), z.array(z.string())]).optional(),
  version: z.string(),
});
const month = z.string().regex(/^\d{4}-\d{2}$/);
const texts = z.array(z.string());

const numbers = z.array(z.number());
const columns = {
  median: numbers,
  mean: numbers,
  q05: numbers,
  q25: numbers,
  q75: numbers,
  q95: numbers,
};
const described = { unit: z.string(), label: z.string(), time: z.array(month) };

/** Monthly values of one outcome: flows per month, stocks at the month's end. */
const outcome = z.union([
  z.strictObject({ ...described, ...columns }),
  z.strictObject({ ...described, by: z.record(z.string(), z.strictObject(columns)) }),
]);

const scenario = z.strictObject({
  id: z.string(),
  title: z.string(),
  from: month,
  to: z.int(),
  levers: z.array(
    z.strictObject({
      lever: z.string(),
      value: z.union([z.number(), z.string()]),
      from: month,
      to: month.optional(),
      ramp: z.number(),
    }),
  ),
  parameters: z.record(z.string(), z.number()),
  cut: texts,
  ties: z.int().nullable(),
});

const structure = z.record(z.string(), z.string());
const frame = {
  model,
  seed: z.int(),
  members: z.int(),
  parameters: z.enum(["priors", "accepted", "published"]),
  /** Draws tried and kept by how plausible their history is, where the model's has been matched. */
  history: z
    .strictObject({ tried: z.int(), accepted: z.int(), excluded_share: z.number() })
    .optional(),
};

const bound = z.number().nullable();
/** Cases of force like that of the scenario, and judgements on force that lasts; empty without it. */
const force = {
  precedents: z.array(
    z.strictObject({
      id: z.string(),
      theatre: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      rung: z.int(),
      consent: z.enum(["none", "tacit", "given", "not needed"]),
      what: z.string(),
      outcome: z.string(),
      figures: z.array(
        z.strictObject({
          says: z.string(),
          value: bound,
          low: bound,
          high: bound,
          unit: z.string(),
        }),
      ),
      differs: texts,
      sources: texts,
    }),
  ),
  lasting_force: z.array(
    z.strictObject({
      id: z.string(),
      means: z.string(),
      best: bound,
      low: bound,
      high: bound,
      unit: z.string(),
      basis: z.string(),
    }),
  ),
};

const run = z.strictObject({
  kind: z.literal("run"),
  ...frame,
  scenario,
  structure,
  outcomes: z.record(z.string(), outcome),
  law: z.array(lawRow),
  ...force,
});

const spread = {
  median: z.number(),
  mean: z.number(),
  q05: z.number(),
  q25: z.number(),
  q75: z.number(),
  q95: z.number(),
};

/** Programme cost over deaths averted, whole time, over the paired runs that avert any. */
const costPerDeath = z.strictObject({
  unit: z.string(),
  deaths: texts,
  averted_in: z.number().min(0).max(1),
  more_deaths_in: z.number().min(0).max(1),
  cost: z.strictObject(spread).optional(),
});

/** Paired difference to the reference in one year. */
const difference = z.strictObject({
  ...spread,
  lower_in: z.number().min(0).max(1),
  higher_in: z.number().min(0).max(1),
  unit: z.string(),
});

const byYear = z.record(z.string().regex(/^\d{4}$/), difference);

const compare = z.strictObject({
  kind: z.literal("compare"),
  ...frame,
  reference: z.string(),
  scenarios: z.record(
    z.string(),
    z.strictObject({
      scenario,
      structure,
      outcomes: z.record(z.string(), outcome),
      law: z.array(lawRow),
      totals: z.record(z.string(), difference.extend({ since: z.int(), until: z.int() })),
      ...force,
      "cost-per-death-averted": costPerDeath.optional(),
      differences: z.record(
        z.string(),
        z.union([byYear, z.strictObject({ by: z.record(z.string(), byYear) })]),
      ),
    }),
  ),
});

const rowsOf = (kind: string, row: z.ZodType) =>
  z.strictObject({ kind: z.literal(kind), model, rows: z.array(row) });

const listed = { id: z.string(), label: z.string(), sources: texts };

const scenarios = rowsOf(
  "scenarios",
  z.strictObject({
    ...listed,
    about: z.string(),
    assumes: z.string().nullable(),
    model: z.string(),
    levers: z.record(z.string(), z.unknown()),
  }),
);

const levers = rowsOf(
  "levers",
  z.strictObject({
    ...listed,
    unit: z.string(),
    neutral: z.union([z.number(), z.string()]),
    low: z.number().optional(),
    high: z.number().optional(),
    options: texts.optional(),
    studied: z.union([z.tuple([z.number(), z.number()]), texts]),
    studied_because: z.string(),
    delay: z.string(),
    cost: z.string(),
    models: texts,
  }),
);

const outcomes = rowsOf(
  "outcomes",
  z.strictObject({
    ...listed,
    unit: z.string(),
    as: z.enum(["level", "flow", "comparison", "scenario"]),
    model: z.string(),
  }),
);

const switches = rowsOf(
  "switches",
  z.strictObject({
    ...listed,
    states: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    default: z.string(),
  }),
);

const number = z.number().nullable();

const replicate = rowsOf(
  "replicate",
  z.strictObject({
    id: z.string(),
    role: z.enum(["used", "held-out", "not comparable"]),
    title: z.string(),
    published: z.strictObject({ value: number, low: number, high: number, unit: z.string() }),
    model: z.strictObject({ median: number, low: number, high: number }),
    verdict: z.enum(["reproduced", "missed", "not comparable"]),
    why: z.string(),
    sources: texts,
    networks: z.strictObject({ reproduced: z.int(), of: z.int() }).optional(),
  }),
);

const share = z.number().min(0).max(1);
const signShares = {
  lower_in: share,
  higher_in: share,
  unchanged_in: share,
  median_change: number,
};

/** What experts would insist on, in paired runs. */
const directions = z.strictObject({
  kind: z.literal("directions"),
  model,
  members: z.int(),
  seed: z.int(),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      change: z.string(),
      against: z.string(),
      variable: z.string(),
      element: z.string().nullable(),
      read: z.enum(["sum", "end"]),
      from: month,
      to: month,
      expected: z.enum(["up", "down", "none", "depends"]),
      within: number,
      verdict: z.enum(["holds", "depends", "fails"]),
      ...signShares,
      under: z.array(z.strictObject({ structure: z.string(), ...signShares })),
      why: z.string(),
      sources: texts,
    }),
  ),
});

/** Bargaining forecasts, the ladder and the chance of a strike. */
const politics = z.strictObject({
  kind: z.literal("politics"),
  model,
  members: z.int(),
  seed: z.int(),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      subject: z.string(),
      method: z.string(),
      forecast: z.number(),
      low: number,
      high: number,
      unit: z.string(),
      rounds: numbers,
      means: numbers.optional(),
      months: z.int().optional(),
      assuming: z.string().optional(),
      stopped: z.string().optional(),
      probabilities: z
        .array(z.strictObject({ position: z.number(), probability: z.number() }))
        .optional(),
      published: z
        .array(
          z.strictObject({
            id: z.string(),
            says: z.string(),
            values: numbers,
            unit: z.string(),
            basis: z.string(),
            seen: z.string(),
            sources: texts,
          }),
        )
        .optional(),
      hypothetical: z.boolean(),
      sources: texts,
    }),
  ),
});

const bench = rowsOf(
  "bench",
  z.strictObject({
    id: z.string(),
    ours_ms: z.number(),
    other: z.string(),
    other_ms: z.number(),
    ratio: z.number(),
    budget: z.number(),
    budget_of: z.enum(["ratio", "ours_ms"]),
    shares: z.record(z.string(), z.number()).optional(),
  }),
);

/** What `brief` wrote, and what it says. */
const brief = z.strictObject({
  kind: z.literal("brief"),
  model,
  seed: z.int(),
  members: z.int(),
  question: z.string(),
  sentences: texts,
  command: z.string(),
  files: texts,
});

/** Schemas by the name of their file. */
export const jsonSchemas: Readonly<Record<string, z.ZodType>> = {
  scenario: scenarioFileSchema,
  run,
  compare,
  scenarios,
  levers,
  outcomes,
  switches,
  replicate,
  directions,
  politics,
  bench,
  brief,
  ...knowledgeSchemas,
};

/** A schema as the text of its published file. */
export function jsonSchemaText(name: string): string {
  const schema = jsonSchemas[name];
  if (!schema) throw new Error(`there is no schema "${name}"`);
  const text = z.toJSONSchema(schema, { io: "input" });
  return `${JSON.stringify(text, null, 2)}\n`;
}
