import { describe, expect, it } from "vitest";
import { evidence } from "../../src/evidence/registry.js";
import { directions } from "../../src/experiment/directions/directions.js";
import { signShares, verdictOn } from "../../src/experiment/directions/evaluate.js";
import { couplings } from "../../src/model/couplings.js";
import { wholeCycle } from "../../src/model/whole-cycle.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";
import { jsonSchemas } from "../../src/report/json-schemas.js";
import { call } from "../support/command.js";

const courses = directions.flatMap(({ change, against }) => [change, against ?? {}]);
const leversOf = ({ preset = "as-now", settings = [] }: (typeof courses)[number]): string[] => [
  ...Object.keys(presetById(preset).levers ?? {}),
  ...settings.map(({ lever }) => lever),
];

const known = new Map<string, ReadonlySet<string>>();
const variablesUnder = (structure: Readonly<Record<string, string>>): ReadonlySet<string> => {
  const key = JSON.stringify(structure);
  const variables =
    known.get(key) ?? new Set(Object.keys(wholeCycle.define({ structure }).variables));
  known.set(key, variables);
  return variables;
};

describe("the table of directions", () => {
  it("has at least 60 rows, each once, in both languages", () => {
    expect(directions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(directions.map(({ id }) => id)).size).toBe(directions.length);
    for (const { says, because } of directions) {
      for (const text of [says.en, says.es, because.en, because.es]) {
        expect(text).toMatch(/\S.*[.)]$/);
      }
    }
  });

  it("pushes every lever and has rows whose sign depends", () => {
    const pushed = new Set(courses.flatMap(leversOf));
    expect(wholeCycle.levers.map(({ lever }) => lever).filter((id) => !pushed.has(id))).toEqual([]);
    expect(directions.filter(({ expected }) => expected === "depends").length).toBeGreaterThan(4);
  });

  it("rests on sources and findings that there are", () => {
    const ids = new Set(
      [...evidence.sources, ...evidence.findings].flatMap(({ id, also = [] }) => [id, ...also]),
    );
    const cited = directions.flatMap(({ sources }) => sources);
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
    expect(couplings.flatMap(({ sources }) => sources).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("is asked of scenarios that can be read, and of variables that the model has", () => {
    for (const { change, against = {}, reading, under = [{}] } of directions) {
      for (const { preset = "as-now", ...additions } of [change, against]) {
        for (const structure of under) {
          expect(variablesUnder(structure)).toContain(reading.variable);
          readScenario(presetById(preset), preset, { ...additions, structure });
        }
      }
    }
  });
});

describe("the verdict on a direction", () => {
  const pairs = (lower: number, higher: number, same: number) => [
    ...Array.from({ length: lower }, () => ({ before: 2, after: 1 })),
    ...Array.from({ length: higher }, () => ({ before: 1, after: 2 })),
    ...Array.from({ length: same }, () => ({ before: 1, after: 1 + 1e-12 })),
  ];
  it.each([
    ["down", 95, 0, 5, "holds"],
    ["down", 94, 0, 6, "fails"],
    ["down", 99, 1, 0, "fails"],
    ["up", 0, 100, 0, "holds"],
    ["up", 0, 0, 100, "fails"],
    ["none", 3, 2, 95, "holds"],
    ["none", 6, 0, 94, "fails"],
    ["depends", 5, 95, 0, "depends"],
    ["depends", 4, 96, 0, "fails"],
  ] as const)(
    "%s with %i lower, %i higher, %i the same: %s",
    (expected, lower, higher, same, verdict) => {
      expect(verdictOn(expected, signShares(pairs(lower, higher, same), 1e-9))).toBe(verdict);
    },
  );

  it("counts a change within the named share as none", () => {
    const small = [{ before: 100, after: 101 }];
    expect(signShares(small, 0.02).unchanged_in).toBe(1);
    expect(signShares(small, 0.001)).toMatchObject({ higher_in: 1, median_change: 0.01 });
  });
});

describe("ironriver directions", () => {
  it("prints rows of the shape that is published", async () => {
    const { code, out } = await call("directions", "costs.less-saves", "--members", "2", "--json");
    expect(code).toBe(0);
    const checked = jsonSchemas.directions?.safeParse(JSON.parse(out));
    expect(checked?.error).toBeUndefined();
    expect(JSON.parse(out).rows).toMatchObject([
      { expected: "down", verdict: "holds", lower_in: 1 },
    ]);
  });

  it("tells one row in Spanish, and names what there is for a wrong id", async () => {
    const one = await call("directions", "costs.less-saves", "--members", "1", "--lang", "es");
    expect(one.out).toContain("Esperado: baja. Resultado: se cumple.");
    const wrong = await call("directions", "cost");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/no direction "cost"/);
  });
});
