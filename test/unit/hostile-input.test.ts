import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { parseExpression } from "../../src/engine/language/parse.js";
import { InputError } from "../../src/engine/language/problem.js";
import { loadModel } from "../../src/engine/model/load.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { call } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "ironriver-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEGABYTES = 10 * 1024 * 1024;
const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((name, i) => {
    const before = "abcdefgh"[i];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
  }),
].join("\n");

/** Scenario files, each with what its error must say. */
const files: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ["an empty file", "", /empty|expected/i],
  ["a list", "- 1\n- 2\n", /list/],
  ["a single number", "42", /number/],
  ["text without sense", "{{{{", /line 1/],
  ["an unclosed quote", 'title: "as now', /line 1/],
  ["a tab in the indent", "levers:\n\tmx.arrests: 1", /line 2/],
  ["a key twice", "to: 2030\nto: 2031", /line 2|unique/],
  ["an unknown key", "lever:\n  mx.arrests: 220", /did you mean.*levers/i],
  ["an unknown lever", "levers:\n  mx.arrest: 220", /mx\.arrests/],
  ["an unknown preset model", "model: core-2032", /core-2023/],
  ["a wrong unit", "levers:\n  mx.arrests: 5 gun/week", /unit|gun/],
  ["a unit that is none", "levers:\n  mx.arrests: 5 parsecs", /parsecs/],
  ["an amount without a number", "levers:\n  mx.arrests: many", /many/],
  ["a value above its bounds", "levers:\n  mx.arrests: 5000", /1,?100/],
  ["a value below its bounds", "levers:\n  mx.arrests: -1", /between|from 0/],
  ["a percentage for a share", "levers:\n  mx.recruitment-prevention: 35", /0\.35/],
  ["not a number", "levers:\n  mx.arrests: .nan", /number|NaN/i],
  ["an endless number", "levers:\n  mx.arrests: .inf", /number|Infinity|finite/i],
  ["null for a value", "levers:\n  mx.arrests: null", /expected/],
  ["a list of lists", "levers:\n  mx.arrests: [[1]]", /expected/],
  ["a setting without value", "levers:\n  mx.arrests: { from: 2026-01 }", /value/],
  ["a month that is none", "levers:\n  mx.arrests: { value: 1, from: 2026-13 }", /month/],
  [
    "an end before the start",
    "levers:\n  mx.arrests: { value: 1, from: 2027-01, to: 2026-01 }",
    /before/,
  ],
  ["a negative ramp", "levers:\n  mx.arrests: { value: 1, ramp: -3 }", /ramp/],
  ["a year out of time", "to: 3000", /2040/],
  ["a fraction of a year", "to: 2030.5", /to/],
  ["a start before the model", "from: 1999-01", /2012/],
  ["an unknown switch", "assume:\n  group-sise: dea", /group-size/],
  ["an unknown state", "assume:\n  group-size: big", /science-2023/],
  ["an unknown parameter", "parameters:\n  groups.incapacitations: 3", /groups\.incapacitation/],
  ["a negative rate", "parameters:\n  groups.recruitment_rate: -1", /negative/],
  ["an unknown link", "cut: [conflicts]", /conflict/],
  [
    "a tie of a group with itself",
    "ties:\n  - { group_a: a, group_b: a, rivalry: 1, alliance: 0 }",
    /itself/,
  ],
  ["a prototype key", "__proto__:\n  to: 2030", /__proto__/],
  ["a constructor among levers", "levers:\n  constructor: 5", /constructor/],
  ["a bomb of aliases", bomb, /alias/i],
  ["ten megabytes of brackets", "[".repeat(MEGABYTES), /characters|bytes|deep/],
  ["brackets nested deep", `a: ${"[".repeat(5000)}`, /deep/],
  ["a long id", `id: ${"a".repeat(5000)}`, /id/],
  ["bytes that are no text", "\u0000\u0001\u0002: \u0003", /line 1/],
  ["a tag that asks for code", "levers: !!js/function 'function(){}'", /levers|tag/i],
];

// A hang is what fails here; how long an answer takes is measured by the bench.
vi.setConfig({ testTimeout: 10_000 });

describe("hostile scenario files", () => {
  it.each(files)("%s: one clear error and exit 2", async (name, text, says) => {
    const file = join(folder, `${name.replaceAll(" ", "-")}.yaml`);
    writeFileSync(file, text);
    const { code, out, err } = await call("run", file, "--members", "1");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^error: /);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err.length).toBeLessThan(600);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\bat .*\.(ts|js):\d+/);
  });
});

describe("hostile calls", () => {
  it.each([
    [["run", "no-such-file.yaml"], /no such file/],
    [["run", "core-2032"], /core-2023/],
    [["run", "--members", "0"], /--members/],
    [["run", "--members", "1e9"], /--members/],
    [["run", "--seed", "one"], /--seed/],
    [["run", "--set", "mx.arrests"], /--set expects/],
    [["run", "--set", "mx.arrests=220@soon"], /month/],
    [["run", "--set", "mx.arrests=220@2026-01/many"], /ramp/],
    [["run", "--param", "groups.incapacitation"], /NAME=VALUE/],
    [["run", "--lang", "fr"], /--lang/],
    [["run", "--member", "3"], /unknown option/],
    [
      ["run", "--csv", "/no/such/folder/a.csv", "--members", "1", "--to", "2012"],
      /cannot be written/,
    ],
    [["compare", "core-2023"], /two scenarios/],
    [["compare", "core-2023", "core-2023", "core-2023", "core-2023", "core-2023"], /At most 4/],
    [["replicate", "cartels.F99"], /no finding/],
    [["runn"], /run/],
  ] as const)("%j: a clear error and exit 2", async (args, says) => {
    const { code, err } = await call(...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});

describe("hostile expressions", () => {
  const nested = (open: string, close: string, depth: number): string =>
    `${open.repeat(depth)}1${close.repeat(depth)}`;

  it.each([
    ["ten megabytes of brackets", "(".repeat(MEGABYTES)],
    ["brackets nested deep", nested("(", ")", 100_000)],
    ["calls nested deep", nested("ABS(", ")", 100_000)],
    ["signs in a row", `${"-".repeat(100_000)}1`],
    ["powers in a row", Array.from({ length: 100_000 }, () => "2").join("^")],
    ["conditions nested deep", `${"IF 1 THEN ".repeat(50_000)}1`],
    ["nothing", ""],
    ["a lonely operator", "*"],
    ["two operators", "1 + * 2"],
    ["an unclosed bracket", "(1 + 2"],
    ["an unclosed quote", '"room'],
    ["two numbers", "1 2"],
    ["a strange character", "1 § 2"],
  ])("%s: an error that says where", (_, text) => {
    expect(() => parseExpression(text)).toThrow(InputError);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "a variable named %s is a name like any other",
    (name) => {
      const model = (equation: string) =>
        compileModel(
          loadModel(
            {
              id: "t",
              file: "t",
              title: "t",
              time: { start: 0, stop: 1, dt: 1, unit: "month", method: "euler" },
              variables: { x: { kind: "auxiliary", unit: "1", means: "x", equation } },
            },
            { units: evidenceUnits, strict: false },
          ),
        );
      expect(() => model(name)).toThrow(InputError);
      expect(() => model(`${name}(1)`)).toThrow(InputError);
    },
  );

  it("a circle is told in the order in which it closes", () => {
    const load = () =>
      compileModel(
        loadModel(
          {
            id: "t",
            file: "circle.test",
            title: "t",
            time: { start: 0, stop: 1, dt: 1, unit: "month", method: "euler" },
            variables: Object.fromEntries(
              (["a", "b", "c"] as const).map((name, i) => [
                name,
                { kind: "auxiliary", unit: "1", means: name, equation: `${"bca"[i]} + 1` } as const,
              ]),
            ),
          },
          { units: evidenceUnits, strict: false },
        ),
      );
    let message = "";
    try {
      load();
    } catch (error) {
      message = error instanceof InputError ? error.message : String(error);
    }
    expect(message).toMatch(/circle\.test/);
    expect(message).toMatch(/a.*b.*c.*a|b.*c.*a.*b|c.*a.*b.*c/);
  });
});
