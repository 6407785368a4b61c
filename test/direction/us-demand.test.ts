import { describe, expect, it } from "vitest";
import { type ModelTrace, traceOf } from "../../src/experiment/model-trace.js";
import { usDemand } from "../../src/model/demand.js";
import type { ScenarioAdditions } from "../../src/policy/read-scenario.js";

const DRAWS = 30;
const NAMES = [
  "overdose_deaths",
  "synthetic_opioid_deaths",
  "psychostimulant_deaths",
  "people_with_disorder",
  "people_in_treatment",
  "opioid_deaths",
  "illicit_opioid_starts",
  "illicit_disorder",
];

const runs = (additions: ScenarioAdditions): ModelTrace[] =>
  Array.from({ length: DRAWS }, (_, member) =>
    traceOf("us-demand", NAMES, additions, { values: "priors", seed: 4, member }),
  );
const base = runs({});

type Read = (trace: ModelTrace) => number;
const total =
  (name: string): Read =>
  (trace) =>
    trace.sum(name, 2026, 2041);
const later =
  (name: string): Read =>
  (trace) =>
    trace.level(name, 2040);

/** Signs of the change that a scenario brings, as counts over the draws. */
function signs(of: readonly ModelTrace[], read: Read, to: readonly ModelTrace[] = base) {
  const changes = of.map((trace, i) => {
    const other = to[i];
    return other ? read(trace) - read(other) : Number.NaN;
  });
  return {
    lower: changes.filter((change) => change < 0).length,
    higher: changes.filter((change) => change > 0).length,
  };
}

/** What each lever does beyond its neutral value, and how many draws may show nothing. */
const EXPECTED: Readonly<Record<string, { to: number; unmoved: number; disorder: -1 | 0 | 1 }>> = {
  // Where all who seek treatment find it, more places wait for nobody.
  "us.treatment-places": { to: 1_905_000, unmoved: 18, disorder: 0 },
  "us.naloxone-kits": { to: 9_750_000, unmoved: 0, disorder: 1 },
  "us.drug-checking": { to: 0.5, unmoved: 0, disorder: 1 },
  "us.prevention": { to: 0.5, unmoved: 0, disorder: -1 },
};

describe("directions of us-demand", () => {
  it("are stated for every lever", () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(usDemand.levers.map(({ lever }) => lever).sort());
  });

  it.each(Object.entries(EXPECTED))(
    "more of %s never raises overdose deaths, all else equal",
    (lever, { to, unmoved, disorder }) => {
      const more = runs({ settings: [{ lever, value: to }] });
      const { lower, higher } = signs(more, total("overdose_deaths"));
      expect(higher).toBe(0);
      expect(lower).toBeGreaterThanOrEqual(DRAWS - unmoved);
      if (disorder === 0) return;
      const people = signs(more, later("people_with_disorder"));
      expect(disorder > 0 ? people.higher : people.lower).toBe(DRAWS);
    },
  );

  it("half the places cost lives in every run, and half the kits", () => {
    for (const [lever, value] of [
      ["us.treatment-places", 600_000],
      ["us.naloxone-kits", 3_250_000],
    ] as const) {
      const fewer = runs({ settings: [{ lever, value }] });
      expect(signs(fewer, total("overdose_deaths")).higher).toBe(DRAWS);
    }
  });

  it("the stronger reading of naloxone does more in every run, and the same on record", () => {
    const structure = { naloxone: "stronger" };
    const strongerBase = runs({ structure });
    for (const [i, trace] of strongerBase.entries()) {
      expect(trace.sum("overdose_deaths", 2012, 2041)).toBe(
        base[i]?.sum("overdose_deaths", 2012, 2041),
      );
    }
    const settings = [{ lever: "us.naloxone-kits", value: 9_750_000 }];
    const stronger = runs({ settings, structure });
    expect(signs(stronger, total("overdose_deaths"), runs({ settings })).lower).toBe(DRAWS);
  });

  it("a world without fentanyl has fewer deaths, more starts and more disorder", () => {
    const without = runs({ cuts: ["fentanyl"] });
    const in2020 =
      (name: string): Read =>
      (trace) =>
        trace.mean(name, 2020, 2021);
    expect(signs(without, in2020("opioid_deaths")).lower).toBe(DRAWS);
    expect(signs(without, in2020("illicit_opioid_starts")).higher).toBe(DRAWS);
    expect(signs(without, in2020("illicit_disorder")).higher).toBe(DRAWS);
    expect(signs(without, in2020("psychostimulant_deaths")).lower).toBe(DRAWS);
  });

  it("deaths fall from 2023 to 2025 while the fentanyl share rises", () => {
    const fall: Read = (trace) =>
      trace.sum("synthetic_opioid_deaths", 2025, 2026) -
      trace.sum("synthetic_opioid_deaths", 2023, 2024);
    expect(base.filter((trace) => fall(trace) < 0)).toHaveLength(DRAWS);
    const fixed = runs({ cuts: ["fentanyl-strength"] });
    expect(signs(fixed, fall).higher).toBe(DRAWS);
  });

  it.each([
    ["perceived-risk", "higher"],
    ["naloxone", "higher"],
    ["treatment", "higher"],
    ["relapse", "lower"],
    ["availability", "lower"],
    ["stimulant-fentanyl", "lower"],
  ] as const)("cutting %s leaves deaths with opioids or stimulants %s", (link, sign) => {
    const read: Read = (trace) =>
      link === "stimulant-fentanyl"
        ? trace.sum("psychostimulant_deaths", 2012, 2026)
        : trace.sum("opioid_deaths", 2012, 2026);
    expect(signs(runs({ cuts: [link] }), read)[sign]).toBe(DRAWS);
  });
});
