import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelById } from "../../src/model/models.js";
import { leverAmount } from "../../src/policy/amount.js";
import { type Lever, leverById, levers } from "../../src/policy/levers.js";
import { readScenario } from "../../src/policy/read-scenario.js";
import { parseScenarioFile } from "../../src/policy/scenario-file.js";
import { readTies } from "../../src/policy/ties-file.js";
import { fuzz, valueOrRefusal } from "../support/fuzz.js";
import { HOSTILE_NAMES } from "../support/hostile-text.js";
import {
  amountText,
  longScenarioText,
  rightScenario,
  scenarioText,
  tiesText,
} from "../support/scenario-texts.js";

/** Where a lever's number may lie; an option of a choice is at least a number. */
const boundsOf = (lever: Lever): readonly [number, number] =>
  "bounds" in lever ? lever.bounds : [0, Number.POSITIVE_INFINITY];

/** Reads a file as far as a run would, and checks what a run relies on. */
function readWhole(text: string): boolean {
  const scenario = valueOrRefusal(() => readScenario(parseScenarioFile(text, "s.yaml"), "s"));
  if (!scenario) return false;
  const known = modelById(scenario.model, "").levers.map((binding) => binding.lever);
  for (const setting of scenario.settings) {
    const [low, high] = boundsOf(leverById(setting.lever, ""));
    expect(known).toContain(setting.lever);
    expect(setting.value).toBeGreaterThanOrEqual(low);
    expect(setting.value).toBeLessThanOrEqual(high);
    expect(setting.ramp).toBeGreaterThanOrEqual(0);
  }
  expect(Object.values(scenario.parameters).every(Number.isFinite)).toBe(true);
  return true;
}

describe("any text as a scenario file", () => {
  it("is read or refused", () => {
    fuzz(0.07, scenarioText, readWhole);
  });

  it("in which every value is right is read, as YAML and as JSON", () => {
    fuzz(0.01, rightScenario, (text) => {
      expect(readWhole(text)).toBe(true);
    });
  });

  it("that goes on and on is read or refused", () => {
    fuzz(0.0005, longScenarioText, readWhole);
  });
});

describe("any text as a part of a scenario", () => {
  it("is an amount of a lever within its bounds or refused", () => {
    fuzz(0.1, fc.tuple(fc.constantFrom(...levers), amountText), ([lever, text]) => {
      const value = valueOrRefusal(() => leverAmount(lever, text, ""));
      if (value === undefined) return;
      const [low, high] = boundsOf(lever);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    });
  });

  it("is a table of ties or refused", () => {
    fuzz(0.04, tiesText, (text) => {
      const ties = valueOrRefusal(() => readTies(text, "t.csv"));
      for (const tie of ties ?? []) expect(tie.rivalry + tie.alliance).toBeGreaterThanOrEqual(0);
    });
  });

  it("is an addition on the command line or refused", () => {
    const words = fc.oneof(fc.constantFrom("mx.arrests", "2026-01", ...HOSTILE_NAMES), amountText);
    const settings = fc.record(
      { lever: words, value: words, from: words, to: words, ramp: fc.double() },
      { requiredKeys: ["lever", "value"] },
    );
    const additions = fc.record(
      {
        settings: fc.array(settings, { maxLength: 2 }),
        structure: fc.dictionary(words, words, { maxKeys: 2 }),
        parameters: fc.dictionary(words, fc.double(), { maxKeys: 2 }),
        cuts: fc.array(words, { maxLength: 2 }),
        to: fc.oneof(fc.double(), fc.constant(2030)),
      },
      { requiredKeys: [] },
    );
    fuzz(0.04, additions, (added) => {
      valueOrRefusal(() => readScenario({}, "s", added));
    });
  });
});
