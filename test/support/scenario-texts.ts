/** Makers of scenario files: right, nearly right, wrong and hostile, as YAML and as JSON. */
import fc from "fast-check";
import { stringify } from "yaml";
import { levers } from "../../src/policy/levers.js";
import { switches } from "../../src/policy/switches.js";
import {
  anyText,
  HOSTILE_NAMES,
  HOSTILE_NUMBERS,
  mutantOf,
  nested,
  soupOf,
} from "./hostile-text.js";

const months = fc.constantFrom(
  "2012-01",
  "2026-01",
  "2030-12",
  "2040-12",
  "2041-01",
  "1999-01",
  "2026-13",
);
const leverIds = fc.constantFrom(...levers.map((lever) => lever.id), "mx.arrest", ...HOSTILE_NAMES);

/** A lever's value as people write it, with and without a unit. */
export const amountText: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.oneof(fc.nat(500).map(String), fc.constantFrom(...HOSTILE_NUMBERS)),
      fc.constantFrom("", " ", "%", " %"),
      fc.constantFrom(
        "",
        "person/week",
        "persons/year",
        "people/month",
        "1/constructor",
        "kg^999",
        "((",
        "m^^",
      ),
    )
    .map((parts) => parts.join("")),
  anyText,
);

const amounts = fc.oneof(fc.double(), fc.nat(300), fc.double({ min: 0, max: 1 }), amountText);
const settings = fc.record(
  { value: amounts, from: months, to: months, ramp: fc.oneof(fc.nat(400), fc.double()) },
  { requiredKeys: ["value"] },
);
const titles = fc.oneof(anyText, fc.record({ en: anyText, es: anyText }));

const scenarios = fc.record(
  {
    id: fc.oneof(fc.constant("a-scenario"), anyText),
    title: titles,
    about: titles,
    model: fc.constantFrom("core-2023", "core", ...HOSTILE_NAMES),
    from: months,
    to: fc.oneof(fc.integer({ min: 2010, max: 2045 }), fc.double()),
    levers: fc.dictionary(
      leverIds,
      fc.oneof(amounts, settings, fc.array(settings, { maxLength: 3 }), fc.anything()),
    ),
    assume: fc.dictionary(
      fc.constantFrom(...switches.map((one) => one.id), ...HOSTILE_NAMES),
      fc.constantFrom(...switches.flatMap((one) => one.states), ...HOSTILE_NAMES),
    ),
    parameters: fc.dictionary(
      fc.constantFrom("cartels.recruitment_rate", ...HOSTILE_NAMES),
      fc.double(),
    ),
    cut: fc.array(fc.constantFrom("conflict", "conflct", ...HOSTILE_NAMES), { maxLength: 3 }),
    ties: fc.array(
      fc.record({
        group_a: anyText,
        group_b: anyText,
        rivalry: fc.nat(5),
        alliance: fc.double(),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

/** Scenario files in which every value is right. */
export const rightScenario: fc.Arbitrary<string> = fc
  .record(
    {
      id: fc.constantFrom("a", "more-care", "a".repeat(60)),
      title: fc.oneof(fc.string(), fc.record({ en: fc.string(), es: fc.string() })),
      from: fc.constantFrom("2012-01", "2026-01"),
      to: fc.integer({ min: 2031, max: 2040 }),
      levers: fc.dictionary(
        fc.constantFrom("mx.arrests", "mx.recruitment-prevention"),
        fc.oneof(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.record(
            {
              value: fc.double({ min: 0, max: 1, noNaN: true }),
              from: fc.constantFrom("2026-01", "2030-06"),
              to: fc.constantFrom("2030-12", "2040-12"),
              ramp: fc.nat(348),
            },
            { requiredKeys: ["value"] },
          ),
        ),
      ),
      assume: fc.constant({ "group-size": "dea" }),
      cut: fc.subarray(["conflict", "saturation", "alliances"]),
    },
    { requiredKeys: [] },
  )
  .chain((one) => fc.constantFrom(JSON.stringify(one), stringify(one)));

/** Scenario files whose keys are those of the schema, whatever their values. */
export const scenarioShaped: fc.Arbitrary<string> = fc.oneof(
  scenarios.map((one) => JSON.stringify(one)),
  scenarios.map((one) => stringify(JSON.parse(JSON.stringify(one)))),
);

/** Words and signs that have a meaning in YAML, JSON or a scenario. */
export const SCENARIO_WORDS: readonly string[] = [
  ..."{}[],:\"'&*!|>%@`#?-~\n\t\\ ",
  ...["\n  ", ": ", "- ", "? ", "<<: *a", "&a ", "*a", "!!map ", "!!omap ", "!!set ", "!!binary "],
  ...["%YAML 1.1\n", "---\n", "...\n", "|\n", ">-\n", '"\\u0000"', ".inf", ".nan", "0x1f", "~"],
  ...["id", "title", "levers", "from", "to", "value", "ramp", "assume", "cut", "ties", "model"],
  ...["mx.arrests", "2026-01", "core-2023", ...HOSTILE_NAMES, ...HOSTILE_NUMBERS],
];

const OPENERS = [
  ["[", "1", "]"],
  ['{"a":', "1", "}"],
  ["{a: ", "1", "}"],
  ["- ", "1", ""],
  ["? ", "1", ""],
  ["!!map ", "{}", ""],
  ["&a ", "1", ""],
  ["levers: [", "1", "]"],
  ['"', "", '"'],
  ["- [", "", "]"],
] as const;

const indented = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom("a:", "-", "? a", "levers:"))
  .map(([depth, word]) =>
    Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}${word}`).join("\n"),
  );

const bombs = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([levels, each]) =>
    Array.from({ length: levels }, (_, i) =>
      i === 0
        ? "a0: &a0 [1]"
        : `a${i}: &a${i} [${Array(each)
            .fill(`*a${i - 1}`)
            .join(", ")}]`,
    ).join("\n"),
  );

/** Scenario files of every kind. */
export const scenarioText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: scenarioShaped },
  { weight: 6, arbitrary: mutantOf(scenarioShaped, SCENARIO_WORDS) },
  { weight: 5, arbitrary: soupOf(SCENARIO_WORDS, 25) },
  { weight: 3, arbitrary: anyText },
  { weight: 1, arbitrary: nested(OPENERS, 80) },
  { weight: 1, arbitrary: indented },
  { weight: 1, arbitrary: bombs },
);

/** Scenario files as long as a reader takes, or longer: for fewer inputs. */
export const longScenarioText: fc.Arbitrary<string> = fc.oneof(
  nested(OPENERS, 8_000),
  fc
    .tuple(
      fc.constantFrom("key", "levers.", "&", "*", "!", "-", "#", "{"),
      fc.constantFrom(": 1\n", ": {}\n", " ", "\n", ",", ": [1, "),
      fc.integer({ min: 1, max: 3_000 }),
    )
    .map(([word, after, count]) =>
      Array.from({ length: count }, (_, i) => `${word}${i}${after}`).join(""),
    ),
  fc
    .tuple(
      fc.constantFrom("{}", "[]", "1", "{value: x}", "{x: 1}"),
      fc.integer({ min: 1, max: 3_000 }),
    )
    .map(([item, count]) => `levers:\n  mx.arrests: [${`${item},`.repeat(count)}]`),
  fc
    .integer({ min: 1, max: 3_000 })
    .map(
      (count) => `levers:\n${Array.from({ length: count }, (_, i) => `  a${i}: {}\n`).join("")}`,
    ),
);

/** Tables of ties, mostly damaged. */
export const tiesText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      "group_a,group_b,rivalry,alliance",
      "rivalry,group_b,group_a,alliance,x",
      "a,b",
    ),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.array(
      soupOf([...HOSTILE_NAMES, ...HOSTILE_NUMBERS, ",", ",", '"', "a", "b", "1", "\n"], 9),
      {
        maxLength: 4,
      },
    ),
  )
  .map(([head, end, rows]) => [head, ...rows].join(end));
