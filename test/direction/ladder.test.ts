import { describe, expect, it } from "vitest";
import { auxiliary, type VariableDefinition } from "../../src/engine/model/definition.js";
import { ModelTrace, type TraceOptions, traceOf } from "../../src/experiment/model-trace.js";
import { askLadder } from "../../src/experiment/politics/ladder-question.js";
import { politics } from "../../src/model/politics.js";
import { sectorModel } from "../../src/model/sector.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type WrittenSetting } from "../../src/policy/read-scenario.js";

const rungIn2028 = (
  preset: "ladder" | "ladder-endogenous",
  force: string,
  rate: number,
  cuts: readonly string[] = [],
): number => {
  const settings: WrittenSetting[] = [
    { lever: "us.force-on-land", value: force, from: "2027-01" },
    { lever: "us.force-rate", value: rate, from: "2027-01" },
  ];
  return traceOf(preset, ["ladder_rung"], { settings, cuts, to: 2029 }).level("ladder_rung", 2028);
};

/** Something offered from the release on, at a steady rate. */
const fromRelease = (unit: string, value: string): VariableDefinition =>
  auxiliary({
    unit,
    equation: `IF_THEN_ELSE(ladder_record_over > 0, ${value}, 0)`,
    means: "Assumed.",
  });

/** Chance of a strike within a year for each draw. */
const chances = (offered: Readonly<Record<string, VariableDefinition>>): readonly number[] =>
  askLadder("strike_probability", [12], { offered }, { members: 40, seed: 2 }).drawn.map(
    ([chance = Number.NaN]) => chance,
  );

describe("directions of the ladder", () => {
  it("force on land takes it to the rung that it amounts to", () => {
    expect(rungIn2028("ladder", "none", 10)).toBe(7);
    expect(rungIn2028("ladder", "with-consent", 0)).toBe(7);
    expect(rungIn2028("ladder", "with-consent", 10)).toBe(8);
    expect(rungIn2028("ladder", "without-consent", 1)).toBe(9);
    expect(rungIn2028("ladder", "without-consent", 10)).toBe(10);
  });

  it("force raises it where politics answers by itself too, and more force more", () => {
    const rungs = [
      rungIn2028("ladder-endogenous", "none", 0),
      rungIn2028("ladder-endogenous", "with-consent", 10),
      rungIn2028("ladder-endogenous", "without-consent", 1),
      rungIn2028("ladder-endogenous", "without-consent", 10),
    ];
    expect([...rungs].sort((a, b) => a - b)).toEqual(rungs);
    expect(new Set(rungs).size).toBe(rungs.length);
  });

  it("what was forced is remembered where politics answers by itself, and not as an input", () => {
    const afterwards = (preset: "ladder" | "ladder-endogenous"): number => {
      const force = [
        { lever: "us.force-on-land", value: "without-consent", from: "2027-01", to: "2027-12" },
        { lever: "us.force-rate", value: 10, from: "2027-01", to: "2027-12" },
      ];
      return traceOf(preset, ["ladder_rung"], { settings: force, to: 2029 }).level(
        "ladder_rung",
        [2028, 3],
      );
    };
    expect(afterwards("ladder")).toBe(7);
    expect(afterwards("ladder-endogenous")).toBeGreaterThan(9.5);
  });

  it("cutting the climb keeps it from rising, cutting the fall keeps it from sinking", () => {
    const free = rungIn2028("ladder-endogenous", "none", 0);
    expect(rungIn2028("ladder-endogenous", "none", 0, ["ladder-climb"])).toBeLessThan(7);
    expect(rungIn2028("ladder-endogenous", "none", 0, ["ladder-fall"])).toBeGreaterThan(free);
    expect(rungIn2028("ladder-endogenous", "none", 0, ["ladder-climb", "ladder-fall"])).toBe(7);
  });

  const base = chances({});

  it.each<[string, Readonly<Record<string, VariableDefinition>>, 1 | -1]>([
    [
      "US agents killed",
      {
        us_forces_killed: fromRelease(
          "person/month",
          "agents_per_trigger * one_political_event / time_to_notice_usual",
        ),
      },
      1,
    ],
    [
      "breaches of sovereignty",
      {
        sovereignty_breaches: fromRelease(
          "event/month",
          "one_political_event / time_to_notice_usual",
        ),
      },
      -1,
    ],
    [
      "civilians killed by force",
      {
        civilians_killed_by_force: fromRelease(
          "person/month",
          "civilians_per_shock * one_political_event / time_to_notice_usual",
        ),
      },
      -1,
    ],
  ])("%s move the chance of a strike one way in every draw", (_, offered, sign) => {
    chances(offered).forEach((chance, draw) => {
      expect(Math.sign(chance - (base[draw] ?? Number.NaN))).toBe(sign);
    });
  });

  /** Deaths over those on record from the release on. */
  const toll = (name: string, ratio: string): Readonly<Record<string, VariableDefinition>> => ({
    [name]: auxiliary({
      unit: "1",
      equation: `IF_THEN_ELSE(ladder_record_over > 0, ${ratio}, 1)`,
      means: "Assumed.",
    }),
  });

  it.each(["overdose_deaths_ratio", "homicides_ratio"])(
    "%s above 1 raises it and below 1 lowers it in every draw; on record it changes no bit",
    (name) => {
      chances(toll(name, "1 + 1")).forEach((chance, draw) => {
        expect(chance).toBeGreaterThan(base[draw] ?? Number.NaN);
      });
      chances(toll(name, "0")).forEach((chance, draw) => {
        expect(chance).toBeLessThan(base[draw] ?? Number.NaN);
      });
      expect(chances(toll(name, "1"))).toEqual(base);
    },
  );

  it("deaths move nothing where their link is cut", () => {
    const offers = toll("overdose_deaths_ratio", "1 + 1");
    const model = sectorModel("ladder-under-deaths", "The ladder under more deaths", (choices) => [
      politics(choices),
      {
        id: "assumed",
        title: "",
        question: "",
        variables: offers,
        offers: Object.keys(offers),
        needs: {},
        outcomes: [],
        levers: [],
        links: [],
        switches: [],
        leavesOut: [],
        checkedBy: [],
      },
    ]);
    const odds = (options: TraceOptions, cuts: readonly string[]): number => {
      const scenario = readScenario(presetById("ladder-endogenous"), "ladder-endogenous", { cuts });
      const trace = new ModelTrace(scenario, ["strike_probability"], options);
      return trace.level("strike_probability", 2028);
    };
    const cut = ["deaths-on-politics"];
    expect(odds({ model }, [])).toBeGreaterThan(odds({}, []));
    expect(odds({ model }, cut)).toBe(odds({}, cut));
  });

  it("co-operation may move it either way: the prior leaves the sign open, and mostly lowers it", () => {
    const lost = chances({
      co_operation: auxiliary({
        unit: "1",
        equation: "IF_THEN_ELSE(ladder_record_over > 0, 0, 1)",
        means: "Lost at once.",
      }),
    });
    const higher = lost.filter((chance, draw) => chance > (base[draw] ?? Number.NaN)).length;
    expect(higher).toBeGreaterThan(lost.length / 2);
    expect(higher).toBeLessThan(lost.length);
  });
});
