import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkUnits } from "../../src/engine/model/check-units.js";
import { loadModel, unusedNames } from "../../src/engine/model/load.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { models } from "../../src/model/models.js";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../src/model");

describe("sector files", () => {
  it("hold no number of their own except 0, 1, 2 as a power, and the frame of time", () => {
    const found: string[] = [];
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ts"))) {
      if (["network-generator.ts", "network.ts"].includes(file)) continue;
      const text = readFileSync(join(FOLDER, file), "utf8");
      for (const match of text.matchAll(/equation:\s*\n?\s*"([^"]+)"/g)) {
        const equation = match[1] ?? "";
        for (const number of equation.matchAll(/(?<![\w.])\d+(?:\.\d+)?(?![\w])/g)) {
          const isPower = /\^\s*$/.test(equation.slice(0, number.index));
          if (["0", "1"].includes(number[0]) || (isPower && number[0] === "2")) continue;
          found.push(`${file}: ${number[0]} in "${equation}"`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  describe.each(models)("$id", (model) => {
    const loaded = loadModel(model.define({ structure: {} }), {
      units: evidenceUnits,
      strict: true,
    });

    it("adds up in its units", () => {
      expect(checkUnits(loaded)).toEqual([]);
    });

    it("has no variable that nothing reads", () => {
      const outcomes = new Set(model.outcomes.map((outcome) => outcome.variable));
      expect(unusedNames(loaded).filter((name) => !outcomes.has(name))).toEqual([]);
    });

    it("names a source for every equation that is more than bookkeeping", () => {
      const bare = [...loaded.variables.values()].filter(
        (variable) =>
          ["stock", "flow", "lever"].includes(variable.role) && variable.sources.length === 0,
      );
      expect(bare.map((variable) => variable.written)).toEqual([]);
    });
  });
});
