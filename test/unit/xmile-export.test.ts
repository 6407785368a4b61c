import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unitSystem } from "../../src/engine/language/unit.js";
import {
  auxiliary,
  constant,
  event,
  flow,
  lever,
  type ModelDefinition,
  stock,
} from "../../src/engine/model/definition.js";
import type { LeverSetting } from "../../src/engine/run/lever-path.js";
import { checkXmile } from "../../src/engine/xmile/check-xmile.js";
import { exportXmile } from "../../src/engine/xmile/export-xmile.js";
import { readXmile } from "../../src/engine/xmile/read-xmile.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { exportScenario } from "../../src/experiment/export-scenario.js";
import { readyScenario } from "../../src/experiment/resolve-model.js";
import { core2023 } from "../../src/model/core-2023.js";
import { presetById, presets } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";
import type { ScenarioFile } from "../../src/policy/scenario-file.js";
import { differing, modelBits, programBits } from "../support/model-bits.js";

const folder = join(import.meta.dirname, "../conformance");
const files = readdirSync(folder).filter((name) => name.endsWith(".xmile"));
const ARRAYS = ["written-out", "kept"] as const;

/** Last year of the runs: by then every ramp of the presets has reached its end. */
const SETTLED = 2028;

/**
 * Each model once, as its first preset runs it; what differs in kind from those: a structure of
 * its own, and choices, amounts, ramps and ends set together.
 */
const scenarios: readonly (readonly [title: string, file: ScenarioFile])[] = [
  ...presets
    .filter(({ model }, i) => presets.findIndex((one) => one.model === model) === i)
    .map((preset) => [preset.id, preset] as const),
  ["ladder-endogenous", presetById("ladder-endogenous")],
  [
    "everything-but-force and a year of strikes",
    {
      ...presetById("everything-but-force"),
      levers: {
        ...presetById("everything-but-force").levers,
        ...presetById("strikes-without-consent").levers,
      },
    },
  ],
];

describe("a model written and read again gives the same bits", () => {
  it.each(files)("%s", (file) => {
    const { definition, units } = readXmile(readFileSync(join(folder, file), "utf8"), file);
    const before = modelBits(definition, { units });
    for (const arrays of ARRAYS) {
      const after = readXmile(exportXmile(definition, { arrays }).text, file);
      expect(differing(before, modelBits(after.definition, after))).toEqual([]);
    }
  });

  it("core-2023, sums written out and kept", () => {
    const definition = core2023.define({ structure: {} });
    const before = modelBits(definition, { units: evidenceUnits });
    for (const arrays of ARRAYS) {
      const after = readXmile(exportXmile(definition, { arrays }).text, "core");
      const lost = arrays === "kept" ? [] : ["rivalry"];
      expect(differing(before, modelBits(after.definition, after))).toEqual(lost);
    }
  });

  it.each(scenarios)("the scenario %s", (title, file) => {
    const scenario = readScenario({ ...file, to: SETTLED }, title, {});
    const ready = readyScenario(scenario);
    const all = programBits(ready.program, ready);
    const reported = ready.outcomes.map(({ variable }) => variable);
    const before = new Map(reported.map((name) => [name, all.get(name) ?? []]));
    const after = readXmile(exportScenario(scenario, "kept").text, title);
    expect(differing(before, modelBits(after.definition, after))).toEqual([]);
  });
});

/** A model with everything that is our own: levers, events, chance, sparse arrays, odd names. */
const own: ModelDefinition = {
  id: "own",
  file: "own",
  title: 'Own <things> & "others"',
  time: {
    start: 3,
    stop: 9,
    dt: 1 / 4,
    unit: "month",
    method: "euler",
    saveEvery: 1 / 2,
    chanceInterval: 1,
  },
  dimensions: {
    place: ["north-west", "south", "east side"],
    edge: { of: "place", elements: ["south", "east side"] },
    kind: ["light", "heavy"],
  },
  variables: {
    "store of goods": stock({
      per: ["place"],
      unit: "ton",
      initial: { "north-west": "5", south: "2 * share", "east side": "1e-3" },
      inflows: ["arriving"],
      outflows: ["leaving", "shipped"],
      nonNegative: true,
      means: "Goods in a place.",
      sources: ["a.source", "b.source"],
      note: "Counted twice a year.",
    }),
    arriving: flow({
      per: ["place"],
      unit: "ton/month",
      equation: "SUM(road[place, *] * store_of_goods[*]) / 10 + UNIFORM(0, 1)",
      atStart: "1",
      means: "",
    }),
    leaving: flow({
      per: ["place"],
      unit: "ton/month",
      equation: "store_of_goods * decided.leaving",
      nonNegative: true,
      means: "",
    }),
    shipped: flow({ per: ["place"], unit: "ton/month", equation: "order / 3", means: "" }),
    order: event({ unit: "ton/month", when: "TIME >= 5", amount: "2 * share", means: "An order." }),
    "decided.leaving": lever({ unit: "1/month", neutral: "0.1 + 0.01 / TIME", means: "A lever." }),
    "set twice": lever({ per: ["kind"], unit: "ton", neutral: "kind * share", means: "By kind." }),
    share: constant({ unit: "ton", value: 0.3, parameter: "some.share", means: "A share." }),
    road: constant({
      per: ["place", "place"],
      unit: "1/month",
      value: [0, 0.5, 0, 0, 0, -0.25, 0, 0, 0],
      means: "Roads.",
    }),
    table: constant({ per: ["place", "kind"], unit: "1", value: [1, 2, 3, 4, 5, -6], means: "" }),
    graph: auxiliary({
      unit: "1",
      graph: { x: [0, 1, 5], y: [1, 3, 2], mode: "extrapolate" },
      means: "A curve.",
    }),
    steps: auxiliary({
      unit: "1",
      equation: "TIME",
      graph: { x: [3, 4.5, 6], y: [1, 3, 2], mode: "discrete" },
      means: "",
    }),
    read_back: auxiliary({
      unit: "1",
      equation: "LOOKUP(graph, TIME) + LOOKUPINV(graph, 2.5)",
      means: "",
    }),
    folds: auxiliary({
      per: ["kind"],
      unit: "1",
      equation:
        'MAX(table[*, kind]) - MIN(table[*, kind], 2, ranked) + MEAN(table[edge, kind]) + PROD(table[*:edge, kind]) + SIZE(table) + STDDEV(table[*, kind]) + SUM(table["north-west":south, kind])',
      means: "",
    }),
    crossed: auxiliary({
      per: ["place", "place"],
      unit: "1/month",
      equation: "road' + (IF place = 2 THEN 1 ELSE 0) + SAFEDIV(leaving[place], share)",
      means: "",
    }),
    chosen: auxiliary({
      per: ["place"],
      unit: "1",
      equation: "IF_THEN_ELSE(TIME > 4, NORMAL(0, 1), 0)",
      means: "",
    }),
    ranked: auxiliary({ unit: "1", equation: "RANK(table[*, heavy], 2)", means: "" }),
    delayed: auxiliary({
      per: ["edge"],
      unit: "month",
      equation: "SMTH3(table[edge, heavy] * TIME, 2) + DELAY(TIME, 1, 7) + PREVIOUS(TIME, 0)",
      means: "",
    }),
  },
};

const settings: LeverSetting[] = [
  { lever: "decided.leaving", value: 0.4, from: 4, ramp: 0 },
  { lever: "decided.leaving", value: -0.2, from: 6, to: 7, ramp: 0 },
  { lever: "set_twice", value: 7.7, from: 4, ramp: 1.7 },
  { lever: "set_twice", value: 7, from: 5.25, to: 8, ramp: 1.5 },
  { lever: "set_twice", value: -1, from: 7.5, to: 8.5, ramp: 0 },
];

describe("what is our own", () => {
  const units = unitSystem(["ton", "month"], {});

  it.each(ARRAYS)("is carried by what the standard has, sums %s", (arrays) => {
    const before = modelBits(own, { units, settings, constants: new Map([["share", 0.7]]) });
    const constants = new Map([["share", 0.7]]);
    const written = exportXmile(own, { arrays, settings, constants });
    const after = readXmile(written.text, "own");
    expect(differing(before, modelBits(after.definition, after))).toEqual([]);
    expect(checkXmile(written.text, "own").findings).toEqual([]);
  });

  it("keeps units, documentation, sources and the frame of time", () => {
    const { definition } = readXmile(exportXmile(own).text, "own");
    const store = definition.variables["store of goods"];
    expect(store).toMatchObject({
      kind: "stock",
      unit: "ton",
      sources: ["a.source", "b.source"],
      means: "Goods in a place. Counted twice a year. Sources: a.source, b.source.",
    });
    expect(definition.title).toBe(own.title);
    expect(definition.time).toEqual(own.time);
  });

  it("is listed where the file does not carry it", () => {
    expect(exportXmile(own, { settings: settings.slice(0, 1) }).notCarried).toEqual([
      "Names of elements are written without the signs that other programs take for operators: north-west.",
      "Levers are written as auxiliaries on their neutral path, and no longer marked as levers: set twice.",
      "Levers are written as auxiliaries that move as the scenario sets them, and no longer marked as levers: decided.leaving.",
      "Events are written as rates that move their amount in the step in which a condition turns true: order.",
      "The standard lacks LOOKUPINV, SAFEDIV, written as isee systems has it.",
      "UNIFORM, NORMAL: other programs draw other numbers; streams and seeds are this program's own.",
      "STDDEV over 3 elements stays a function over an array, which some programs do not read (PySD is one).",
      "RANK stays a function over an array, which some programs do not read (PySD is one).",
    ]);
  });
});
