/** Schemas of what `law`, `claims`, `evidence` and `import` print as JSON, by kind. */
import { z } from "zod";

const model = z.strictObject({ version: z.string() });
const text = z.string();
const texts = z.array(z.string());
const maybe = z.string().nullable();
const points = z.array(z.tuple([z.string(), z.number()]));

/** One question of law answered. */
export const lawRow = z.strictObject({
  id: text,
  order: z.enum(["international", "us", "mexico"]),
  question: text,
  outcome: text,
  authority: text,
  agreement: text,
  contrary: maybe,
  row: text,
  would_change: z.array(
    z.strictObject({ to: z.record(z.string(), z.string()), row: text, outcome: text }),
  ),
  sources: texts,
});

const law = z.strictObject({
  kind: z.literal("law"),
  model,
  inputs: z.record(z.string(), z.string()),
  rows: z.array(lawRow),
});

const runs = { holds_in: z.int(), of: z.int() };
const variant = z.strictObject({ id: text, ...runs, flips: z.boolean() });
const spread = z.number().nullable();

/** What the model computes of a claim. */
const claimTest = z.strictObject({
  ...runs,
  outcome: text,
  horizon: text,
  flips_under: texts,
  assumed: z.boolean(),
  agreement: z.enum(["agrees", "disagrees", "evidence undecided", "model undecided"]),
  undecided_because: maybe,
  rule: text,
  says: texts,
  seed: z.int(),
  lost: z.int(),
  parts: z.array(
    z.strictObject({
      id: text,
      says: text,
      outcome: text,
      years: z.tuple([z.int(), z.int()]),
      decides: z.boolean(),
      ...runs,
      unit: text,
      median: spread,
      q05: spread,
      q95: spread,
    }),
  ),
  switches: z.array(variant),
  nulls: z.array(variant.extend({ says: text })),
});

const claim = z.strictObject({
  id: text,
  kind: z.enum(["fact", "law", "causal", "outlook", "view"]),
  claim: text,
  verdict: z.enum(["supported", "imprecise", "unsupported", "contested", "not testable", "open"]),
  figure: maybe,
  partly_recalled: z.boolean(),
  sources: texts,
  reason: text,
  test: claimTest.nullable(),
  test_plan: z.strictObject({ outcome: text, horizon: text, how: text }).nullable(),
  untested_because: maybe,
  unsourced_because: maybe,
});

const claims = z.strictObject({
  kind: z.literal("claims"),
  model,
  rows: z.array(claim),
  questions: z.array(
    z.strictObject({
      id: text,
      question: text,
      answer: texts,
      sources: texts,
      claims: texts,
      computed: maybe,
      model_finds: texts.nullable(),
    }),
  ),
});

/** Kinds of record have fields of their own beside these. */
const record = z.looseObject({
  id: text,
  type: z.enum(["parameter", "finding", "series", "table", "source", "claim"]),
  label: text,
  sources: texts,
});

const evidence = z.strictObject({
  kind: z.literal("evidence"),
  model,
  rows: z.array(record),
  cited: z.array(record).optional(),
});

const imported = z.strictObject({
  kind: z.literal("import"),
  model,
  file: text,
  layout: text,
  encoding: z.enum(["utf-8", "windows-1252", "mixed"]),
  counted: z.int(),
  left_out: z.record(z.string(), z.int()),
  bad: z.int(),
  problems: z.array(z.strictObject({ line: z.int(), message: text })),
  may_be_redistributed: z.boolean(),
  rows: z.array(
    z.strictObject({
      id: text,
      label: text,
      unit: text,
      place: text,
      step: text,
      counts: text,
      vintage: text,
      basis: text,
      sources: texts,
      observation: text,
      points,
      by_state: z.record(z.string(), points).nullable(),
    }),
  ),
});

const timeline = z.strictObject({
  kind: z.literal("timeline"),
  model,
  /** Last day with a dated item. */
  searched_to: text,
  rows: z.array(
    z.strictObject({
      id: text,
      date: text,
      until: maybe,
      kind: text,
      rung: z.int().nullable(),
      rung_label: maybe,
      label: text,
      disputed: z.boolean(),
      seen: z.enum(["read", "recalled"]),
      caution: maybe,
      sources: texts,
    }),
  ),
});

/** One schema for each kind of answer. */
export const knowledgeSchemas: Readonly<Record<string, z.ZodType>> = {
  law,
  claims,
  evidence,
  import: imported,
  timeline,
};
