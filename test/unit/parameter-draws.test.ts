import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { auxiliary } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { sobolPoint } from "../../src/engine/run/sobol.js";
import { us_citizens_murdered } from "../../src/evidence/force-and-politics/us-citizens.js";
import { priorQuantile } from "../../src/evidence/prior.js";
import {
  laboratory_active_share,
  laboratory_replacement_time,
} from "../../src/evidence/supply/laboratories.js";
import { evidenceUnits, unitFactor } from "../../src/evidence/units.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { given } from "../../src/model/from-evidence.js";
import { composed, type Sector } from "../../src/model/sector.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";

/** A sector that reads two parameters under names and units of its own. */
const reader = (id: string, time: string, ...more: readonly string[]): Sector => ({
  id,
  title: id,
  question: id,
  variables: {
    [`${id}_share`]: given(laboratory_active_share, "1"),
    [`${id}_time`]: given(laboratory_replacement_time, time),
    ...Object.fromEntries(more.map((name) => [name, given(us_citizens_murdered, "person/month")])),
    [`${id}_read`]: auxiliary({
      unit: time,
      equation: `${id}_share * ${id}_time`,
      means: "Both, so that neither is unused.",
    }),
  },
  offers: [`${id}_read`, ...more],
  needs: {},
  outcomes: [],
  levers: [],
  links: [],
  switches: [],
  leavesOut: [],
  checkedBy: [],
});

const program = compileModel(
  loadModel(
    composed("joined", "Joined", [reader("first", "month"), reader("second", "day", "last")]),
    { units: evidenceUnits, strict: true },
  ),
  { keep: ["first_read", "second_read", "last"] },
);
const scenario = readScenario(presetById("ladder"), "ladder");

describe("a parameter that two joined sectors read", () => {
  const draws = new ParameterDraws(program, scenario, 7, "priors");

  it("has one value in a run, in the unit of each, and another in the next run", () => {
    const seen = new Set<number>();
    for (let member = 0; member < 20; member++) {
      const values = draws.member(member);
      expect(values.get("second_share")).toBe(values.get("first_share"));
      const days = (values.get("first_time") ?? Number.NaN) * unitFactor("month", "day");
      expect(values.get("second_time")).toBeCloseTo(days, 9);
      seen.add(values.get("first_share") ?? Number.NaN);
    }
    expect(seen.size).toBe(20);
  });

  it("takes the dimension of its first reader and leaves those of others as they are", () => {
    for (let member = 0; member < 5; member++) {
      const values = draws.member(member);
      const at = (dimension: number, { prior, best }: typeof us_citizens_murdered): number =>
        priorQuantile(prior, sobolPoint(member, dimension, 7), best ?? Number.NaN);
      expect(values.get("second_share")).toBe(at(0, laboratory_active_share));
      // Dimensions 2 and 3 would be those of the second reader: they stay free.
      expect(values.get("last")).toBeCloseTo(
        at(4, us_citizens_murdered) * unitFactor(us_citizens_murdered.unit, "person/month"),
        9,
      );
    }
  });

  it("is named once among the parameters that vary", () => {
    expect(draws.varying).toEqual([
      laboratory_active_share.id,
      laboratory_replacement_time.id,
      us_citizens_murdered.id,
    ]);
  });
});
