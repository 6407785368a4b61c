import { describe, expect, it } from "vitest";
import { InputError } from "../../src/engine/language/problem.js";
import { openUnitSystem } from "../../src/engine/language/unit.js";
import {
  type DimensionDefinition,
  flow,
  stock,
  type VariableDefinition,
} from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import type { Model } from "../../src/engine/model/model.js";
import { dependencies, feedbackParts } from "../../src/engine/structure/dependencies.js";
import {
  type FeedbackLoop,
  feedbackLoops,
  type LoopList,
} from "../../src/engine/structure/feedback-loops.js";
import { aux, flowOf, stockOf } from "../support/tiny-model.js";

type Variables = Readonly<Record<string, VariableDefinition>>;

const load = (
  variables: Variables,
  dimensions: Readonly<Record<string, DimensionDefinition>> = {},
  stop = 10,
): Model =>
  loadModel(
    {
      id: "t",
      file: "t",
      title: "t",
      time: { start: 0, stop, dt: 0.25, unit: "month", method: "euler" },
      dimensions,
      variables,
    },
    { units: openUnitSystem(), strict: false },
  );

const neverNegative = (initial: string, inflows: string[], outflows: string[]) =>
  stock({ unit: "", means: "", initial, inflows, outflows, nonNegative: true });

const told = (loop: FeedbackLoop): string =>
  `${loop.id} ${loop.steps.map((step) => step.label).join(" > ")}`;
const all = (variables: Variables): string[] =>
  feedbackLoops(load(variables)).variables.loops.map(told);

/** How many loops of each polarity pass through how many stocks: `3 balancing through 1`. */
function counted(list: LoopList | undefined, model: Model): string[] {
  const counts = new Map<string, number>();
  for (const loop of list?.loops ?? []) {
    const stocks = loop.steps.filter(
      (step) => model.variables.get(step.variable)?.role === "stock",
    );
    const key = `${loop.polarity} through ${stocks.length}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${count} ${key}`).sort();
}

/**
 * The three-party arms race, counted by hand. Each stock moves towards its target, so it acts on
 * its own change against itself: 3 balancing loops. Each target follows both other stocks, so of
 * three stocks any two act on each other, A-B, A-C and B-C: 3 reinforcing loops through two
 * stocks; and one can go round all three either way, A-B-C and A-C-B: 2 through three. 8 in all.
 */
const ARMS_RACE = ["2 reinforcing through 3", "3 balancing through 1", "3 reinforcing through 2"];

const party = (name: string, target: string, start: string): Variables => ({
  [name]: stockOf(start, [`change_${name}`]),
  [`change_${name}`]: flowOf(`(target_${name} - ${name}) / adjustment_time`),
  [`target_${name}`]: aux(target),
});

describe("the three-party arms race", () => {
  it.each([
    ["averages", "(b + 0.9 * c) / 2", "(a + 1.1 * c) / 2", "(1.1 * a + 0.9 * b) / 2"],
    ["the higher", "MAX(b, 0.9 * c)", "MAX(a, 1.1 * c)", "MAX(1.1 * a, 0.9 * b)"],
  ])("has 8 loops where targets are %s of what parity asks", (_, a, b, c) => {
    const model = load({
      ...party("a", a, "50"),
      ...party("b", b, "100"),
      ...party("c", c, "150"),
      adjustment_time: aux("10"),
    });
    const { variables, elements } = feedbackLoops(model);
    expect(counted(variables, model)).toEqual(ARMS_RACE);
    expect(variables.search).toBe("exhaustive");
    expect(variables.loops.every((loop) => loop.basis === "equations")).toBe(true);
    expect(elements).toBeUndefined();
  });

  it("has the same 8 between elements when it is written with an array", () => {
    const constant = (per: string[], value: number[]): VariableDefinition => ({
      kind: "constant",
      unit: "",
      means: "",
      per,
      value,
    });
    const model = load(
      {
        arms: stockOf("start", ["change"], [], ["party"]),
        start: constant(["party"], [50, 100, 150]),
        change: flowOf("(target - arms) / adjustment_time", ["party"]),
        target: aux("SUM(wanted[party, *] * arms[*]) / 2", ["party"]),
        // Nobody wants parity with itself: a weight of 0 links nothing.
        wanted: constant(["party", "party"], [0, 1, 0.9, 1, 0, 1.1, 1.1, 0.9, 0]),
        adjustment_time: aux("10"),
      },
      { party: ["a", "b", "c"] },
    );
    const { variables, elements } = feedbackLoops(model);
    expect(counted(elements, model)).toEqual(ARMS_RACE);
    expect(elements?.loops.map(told)).toContain(
      "R1 arms[a] > target[b] > change[b] > arms[b] > target[a] > change[a]",
    );
    expect(counted(variables, model)).toEqual(["1 balancing through 1", "1 reinforcing through 1"]);
  });
});

describe("loops counted by hand", () => {
  it("predator and prey: births and deaths of each, and the chase", () => {
    // The catch is one flow that feeds births of lynxes: hares-births R, hares-catch B,
    // lynxes-deaths B, lynxes-catch-births R. The chase would pass the catch twice: no loop.
    const shared = {
      hares: stockOf("100", ["hare_births"], ["caught"]),
      lynxes: stockOf("10", ["lynx_births"], ["lynx_deaths"]),
      hare_births: flowOf("0.2 * hares"),
      caught: flowOf("0.01 * hares * lynxes"),
      lynx_births: flowOf("0.5 * caught"),
      lynx_deaths: flowOf("0.3 * lynxes"),
    };
    expect(all(shared)).toEqual([
      "R1 hares > hare_births",
      "B1 hares > caught",
      "B2 lynxes > lynx_deaths",
      "R2 lynxes > caught > lynx_births",
    ]);
    // With births written out, the chase hares-births-lynxes-catch-hares is a loop of its own.
    expect(all({ ...shared, lynx_births: flowOf("0.005 * hares * lynxes") })).toEqual([
      "R1 hares > hare_births",
      "B1 hares > caught",
      "R2 lynxes > lynx_births",
      "B2 lynxes > lynx_deaths",
      "B3 hares > lynx_births > lynxes > caught",
    ]);
  });

  it("an epidemic: depletion, contagion, recovery", () => {
    expect(
      all({
        susceptible: stockOf("99", [], ["infection"]),
        infected: stockOf("1", ["infection"], ["recovery"]),
        recovered: stockOf("0", ["recovery"]),
        infection: flowOf("0.5 * susceptible * infected / 100"),
        recovery: flowOf("infected / 5"),
      }),
    ).toEqual(["B1 susceptible > infection", "R1 infected > infection", "B2 infected > recovery"]);
  });

  it("diffusion of a novelty: two ways of saturation and one of word of mouth", () => {
    expect(
      all({
        potential: stockOf("999", [], ["adoption"]),
        adopters: stockOf("1", ["adoption"]),
        adoption: flowOf("from_advertising + from_word_of_mouth"),
        from_advertising: aux("0.01 * potential"),
        from_word_of_mouth: aux("0.4 * adopters * potential / (potential + 1000)"),
      }),
    ).toEqual([
      "B1 potential > from_advertising > adoption",
      "B2 potential > from_word_of_mouth > adoption",
      "R1 adopters > from_word_of_mouth > adoption",
    ]);
  });

  it("a swing with friction: one loop back and forth, one of friction", () => {
    expect(
      all({
        place: stockOf("1", ["motion"]),
        speed: stockOf("0", ["force"]),
        motion: flowOf("speed"),
        force: flowOf("-2 * place - 0.1 * speed"),
      }),
    ).toEqual(["B1 speed > force", "B2 place > force > speed > motion"]);
  });

  it("nothing that goes round has none", () => {
    const model = load({ s: stockOf("1", ["f"]), f: flowOf("k"), k: aux("TIME") });
    expect(feedbackLoops(model).variables).toEqual({
      loops: [],
      search: "exhaustive",
      linksSearched: 0,
      links: 0,
    });
  });
});

describe("the polarity of a loop", () => {
  const polarities = (equation: string, start = "1", more: Variables = {}): string[] =>
    feedbackLoops(
      load({ s: stockOf(start, ["f"]), f: flowOf(equation), ...more }),
    ).variables.loops.map((loop) => `${loop.polarity}, ${loop.basis}`);
  const bell = {
    g: {
      kind: "auxiliary",
      unit: "",
      means: "",
      graph: { x: [0, 2, 4], y: [0, 1, 0], mode: "continuous" },
    },
  } as const;

  it.each([
    // r(1 - 2 s / K) is above zero at the start (s = 1, K = 10) and below it near K.
    ["growth to a limit", "s * (1 - s / 10)", "1", "depends, run"],
    ["growth that stays far from its limit", "0.1 * s * (1 - s / 10)", "0.1", "reinforcing, run"],
    ["a square above zero", "0.01 * s ^ 2", "1", "reinforcing, run"],
    ["an exponential", "-EXP(s)", "1", "balancing, equations"],
    ["a switch", "IF s > 5 THEN 0 ELSE 1", "1", "balancing, equations"],
    ["a switch by a factor of 0", "0 * s", "1", undefined],
    ["a remainder", "s MOD 3", "1", "depends, run"],
    ["the rising side of a graph", "0.01 * g(s)", "1", "reinforcing, run"],
    ["both sides of a graph", "0.2 + g(s)", "1", "depends, run"],
    ["an inverse", "1 / s", "1", "balancing, equations"],
  ])("of %s", (_, equation, start, expected) => {
    const { g } = bell;
    const more: Variables = equation.includes("g(") ? { g } : {};
    expect(polarities(equation, start, more)).toEqual(expected === undefined ? [] : [expected]);
  });

  it("knows that a stock kept from falling below zero is never negative", () => {
    const growth = { f: flowOf("0.1 * s * MAX(k, 0)"), k: aux("SIN(TIME)") };
    const guarded = { s: neverNegative("1", ["f"], ["k2"]), k2: flowOf("0.1") };
    const [loop] = feedbackLoops(load({ ...growth, ...guarded })).variables.loops;
    expect(loop?.polarity).toBe("reinforcing");
    expect(loop?.basis).toBe("equations");
  });
});

describe("what hides in an equation", () => {
  it("is no loop of its own, but passes on what acts through it", () => {
    expect(
      all({
        s: stockOf("9", ["f"]),
        f: flowOf("5 - SMTH3(s, 4) - DELAY1(s, 3) - DELAY(s, 2) / 9 - PREVIOUS(s, 0)"),
      }),
    ).toEqual(["B1 s > f"]);
  });

  it("counts no limit of an outflow as a link, and cuts every outflow only once", () => {
    const variables: Variables = {
      s: neverNegative("9", ["inflow"], ["outflow"]),
      t: neverNegative("9", ["outflow"], ["loss"]),
      inflow: flowOf("2"),
      outflow: flow({ unit: "", means: "", equation: "0.1 * t", nonNegative: true }),
      loss: flowOf("1"),
    };
    expect(all(variables)).toEqual(["R1 t > outflow"]);
  });

  it("remembers through PREVIOUS as through a stock", () => {
    expect(all({ y: aux("0.5 * PREVIOUS(y, 1) + 1") })).toEqual(["R1 y"]);
  });

  it("follows a lever along its neutral path", () => {
    expect(
      all({
        s: stockOf("1", ["f"]),
        f: flowOf("-l"),
        l: { kind: "lever", unit: "", means: "", neutral: "0.1 * s" },
      }),
    ).toEqual(["B1 s > l > f"]);
  });
});

describe("loops of arrays", () => {
  const dimensions = { d: ["p", "q", "r"] };

  it("are none where elements only follow each other", () => {
    const x = {
      kind: "auxiliary",
      unit: "",
      means: "",
      per: ["d"],
      equation: { p: "TIME", q: "x[p] + 1", r: "x[q] + 1" },
    } as const;
    expect(feedbackLoops(load({ x }, dimensions)).variables.loops).toEqual([]);
  });

  it("depend where elements are moved different ways", () => {
    // Each element is drawn to the mean of all: down by its own height, up by that of the others.
    const model = load(
      { v: stockOf("1", ["f"], [], ["d"]), f: flowOf("MEAN(v[*]) - v", ["d"]) },
      dimensions,
    );
    const { variables, elements } = feedbackLoops(model);
    expect(variables.loops.map((loop) => loop.polarity)).toEqual(["depends"]);
    expect(counted(elements, model)).toEqual([
      "2 reinforcing through 3",
      "3 balancing through 1",
      "3 reinforcing through 2",
    ]);
  });
});

describe("more loops than can be listed", () => {
  const parties = Array.from({ length: 8 }, (_, i) => `p${i}`);
  const variables: Variables = Object.fromEntries(
    parties.flatMap((name) => {
      const others = parties.filter((other) => other !== name).join(" + ");
      return Object.entries({
        ...party(name, `(${others}) / 7`, "10"),
        adjustment_time: aux("10"),
      });
    }),
  );

  it("are given as the shortest and the strongest through each link, and said to be a choice", () => {
    // Of 8 parties: 8 alone, and 28 pairs, 112 triples, 420, 1344, 3360, 5760 and 5040 more.
    const whole = feedbackLoops(load(variables), 20_000).variables;
    expect(whole.search).toBe("exhaustive");
    expect(whole.loops).toHaveLength(8 + 28 + 112 + 420 + 1_344 + 3_360 + 5_760 + 5_040);
    const { variables: some, bound } = feedbackLoops(load(variables));
    expect(bound).toBe(1_000);
    expect(some.search).toBe("selected");
    expect(some.linksSearched).toBe(some.links);
    // Every pair is the shortest way through its links, every own adjustment through its own.
    expect(some.loops.length).toBeGreaterThanOrEqual(8 + 28);
    expect(some.loops.length).toBeLessThan(200);
    const known = new Set(whole.loops.map((loop) => loop.steps.map((step) => step.label).join()));
    for (const loop of some.loops) {
      expect(known).toContain(loop.steps.map((step) => step.label).join());
    }
  });
});

describe("large and odd models", () => {
  it("too large to be examined say so", () => {
    const many = Array.from({ length: 5_001 }, (_, i) => `e${i}`);
    const model = load(
      {
        v: stockOf("1", ["f"], [], ["d"]),
        f: flowOf("pairs / 5001 - v", ["d"]),
        pairs: aux("SUM(v[*] * SUM(v[*]))"),
      },
      { d: many },
      0.25,
    );
    const { variables, elements } = feedbackLoops(model);
    expect(variables.loops.map((loop) => `${loop.polarity}, ${loop.basis}`)).toEqual([
      "depends, not examined",
      "depends, not examined",
    ]);
    expect(elements).toBeUndefined();
  });

  it("with the longest equations that are read are walked without overflowing", () => {
    const long = `${"(".repeat(180)}s${" + s)".repeat(180)}${" + s".repeat(990)}`;
    expect(all({ s: stockOf("0.1", ["f"]), f: flowOf(`-(${long}) / 2000`) })).toEqual(["B1 s > f"]);
  });

  it("with a circle of the same moment are refused", () => {
    expect(() => feedbackLoops(load({ a: aux("b"), b: aux("a") }))).toThrow(InputError);
  });

  it("that leave the numbers are read where they still are numbers", () => {
    const model = load({ s: stockOf("1", ["f"]), f: flowOf("1e200 * s ^ 3 - 1e300") });
    expect(feedbackLoops(model).moments[0]).toBe(0);
    expect(feedbackLoops(model).variables.loops).toHaveLength(1);
  });
});

describe("dependencies", () => {
  it("name what acts on each variable, through delays and levers, starting values apart", () => {
    const model = load({
      s: stockOf("10 * k", ["f"], ["g"]),
      f: flowOf("SMTH1(a, t) + INIT(k)"),
      g: flowOf("l * curve(s)"),
      l: { kind: "lever", unit: "", means: "", neutral: "k" },
      curve: {
        kind: "auxiliary",
        unit: "",
        means: "",
        graph: { x: [0, 1], y: [0, 1], mode: "continuous" },
      },
      a: aux("TIME"),
      t: aux("2"),
      k: aux("3"),
    });
    const sorted = [...dependencies(model)].map(([name, actors]) => [name, [...actors].sort()]);
    expect(Object.fromEntries(sorted)).toEqual({
      s: ["f", "g"],
      f: ["a", "t"],
      g: ["curve", "l", "s"],
      l: ["k"],
      curve: [],
      a: [],
      t: [],
      k: [],
    });
    expect(feedbackParts(dependencies(model))).toEqual([["s", "g"]]);
  });
});
