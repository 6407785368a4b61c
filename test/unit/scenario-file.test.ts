import { describe, expect, it } from "vitest";
import { parseScenarioFile } from "../../src/policy/scenario-file.js";

const read = (text: string) => parseScenarioFile(text, "more-care.yaml");

describe("a scenario file", () => {
  it("is YAML or JSON", () => {
    const levers = { "mx.arrests": "220 person/week" };
    expect(read("levers:\n  mx.arrests: 220 person/week\n")).toEqual({ levers });
    expect(read(JSON.stringify({ levers }))).toEqual({ levers });
  });

  it("may hold brackets in its words", () => {
    expect(read(`title: "${"[".repeat(50)}"`).title).toBe("[".repeat(50));
  });

  it.each([
    ["levers: {\n", /line 2: It is not valid YAML or JSON/],
    ["title: a\ntitle: b\n", /line 2: "title" stands twice/],
    ["levers:\n  constructor: 1\n", /line 2: "constructor" is not a key/],
    ["levers:\n  ? [a]\n  : 1\n", /A key must be a word/],
    ["leevers: {}\n", /line 1: "leevers" is not a key.*Did you mean "levers"/],
    ["title: a\n---\ntitle: b\n", /several documents/],
    ["- a\n", /this is a list/],
    [`levers:\n  ${"x".repeat(81)}: 1\n`, /line 2: A key has at most 80 characters/],
    ["", /this is empty/],
    ["%YAML 1.1\n---\n!!set {a}\n", /table of a special kind/],
    ["levers:\n  mx.arrests: {value: 1, from: 2026-13}\n", /line 2: .*expected a month/],
  ])("%j is refused with its line", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("nested without end is refused before it can exhaust the stack", () => {
    for (const open of ["- ", "? ", "[", "{a: ", "- ["]) {
      expect(() => read(open.repeat(100_000))).toThrow(/nested more than 20 deep/);
    }
  });

  it("that repeats itself through aliases is refused", () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const before = `[${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]`;
      return `a${i}: &a${i} ${i === 0 ? "[1]" : before}`;
    });
    expect(() => read(levels.join("\n"))).toThrow(/aliases/);
  });

  it("tells at most twenty faults of a long list", () => {
    const text = `levers:\n${Array.from({ length: 5_000 }, (_, i) => `  a${i}: {}\n`).join("")}`;
    expect(() => read(text)).toThrow(/and 12 more/);
  });
});
