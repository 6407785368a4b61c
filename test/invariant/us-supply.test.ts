import { beforeAll, describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { checkUnits } from "../../src/engine/model/check-units.js";
import { loadModel, unusedNames } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { sobolPoint } from "../../src/engine/run/sobol.js";
import { Distribution } from "../../src/engine/run/statistics.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { traceOf } from "../../src/experiment/model-trace.js";
import { type ReadyScenario, readyScenario } from "../../src/experiment/resolve-model.js";
import { doTask } from "../../src/experiment/task.js";
import { money } from "../../src/model/money.js";
import { recordedUse } from "../../src/model/recorded-use.js";
import { composed } from "../../src/model/sector.js";
import { DRUGS } from "../../src/model/supply/drugs.js";
import { supply } from "../../src/model/supply.js";
import { usSupply } from "../../src/model/us-supply.js";
import { monthName } from "../../src/policy/calendar.js";
import { type Lever, leverById } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type WrittenSetting } from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { switches } from "../../src/policy/switches.js";
import { scenarioBits } from "../support/scenario-bits.js";

const PRESET = "us-supply";
const levers: readonly Lever[] = usSupply.levers.map(({ lever }) => leverById(lever, ""));

const scenario = (
  settings: readonly WrittenSetting[] = [],
  structure: Readonly<Record<string, string>> = {},
): Scenario => readScenario(presetById(PRESET), PRESET, { settings, structure });

/** Every combination of states of the model's switches. */
const structures = usSupply.switches
  .map((id) => switches.find((one) => one.id === id))
  .reduce<Readonly<Record<string, string>>[]>(
    (all, found) =>
      all.flatMap((one) =>
        (found?.states ?? []).map((state) => ({ ...one, [found?.id ?? ""]: state })),
      ),
    [{}],
  );

/** Seed of the choice of levers; the draws of parameters have another. */
const LEVER_SEED = 21;
const LAST_MONTH = 340;

/** Every lever at any of its values, for any span of months. */
function randomSettings(draw: number): WrittenSetting[] {
  return levers.map((lever, l) => {
    const place = sobolPoint(draw, 4 * l, LEVER_SEED);
    const start = Math.floor(sobolPoint(draw, 4 * l + 1, LEVER_SEED) * LAST_MONTH);
    const length = Math.floor(sobolPoint(draw, 4 * l + 2, LEVER_SEED) * LAST_MONTH);
    const span = { from: monthName(start), to: monthName(Math.min(LAST_MONTH, start + length)) };
    if (lever.kind === "choice") {
      const option = lever.options[Math.floor(place * lever.options.length)] ?? "";
      return { lever: lever.id, value: option, ...span };
    }
    const [low, high] = lever.bounds;
    const ramp = Math.floor(sobolPoint(draw, 4 * l + 3, LEVER_SEED) * 24);
    return { lever: lever.id, value: low + place * (high - low), ramp, ...span };
  });
}

interface Look {
  readonly of: (name: string) => Float64Array;
  readonly step: number;
}

/** Runs a prepared scenario and hands over named variables as views of the memory. */
function walk(prepared: ReadyScenario, member: number, look: (at: Look) => void): void {
  const { program } = prepared;
  const draws = new ParameterDraws(program, prepared.scenario, 1, "priors");
  const constants = new Map([...draws.member(member), ...prepared.constants]);
  const views = (memory: Float64Array) => (name: string) => {
    const slot = program.slots.get(name);
    if (!slot) throw new Error(`no ${name}`);
    return memory.subarray(slot.offset, slot.offset + slot.volume);
  };
  simulate(program, { seed: 1, run: member, constants, paths: prepared.paths }, (memory, step) =>
    look({ of: views(memory), step }),
  );
}

const single = (values: Float64Array): number => values[0] ?? Number.NaN;

/** What goes wrong at most in a run; nothing is good. */
interface Faults {
  /** Share of shipped kilograms that is neither seized nor has crossed. */
  kilograms: number;
  /** Most that anybody gets over what is wanted. */
  supplied: number;
  /** Dollars of reserves that no flow explains, as a share of turnover. */
  dollars: number;
  /** Revenue that is not the sum over drugs, as a share. */
  revenue: number;
  least: number;
  finite: boolean;
}

/** Runs per structure, of which so many are balanced in every step. */
const RUNS = 10;
const BALANCED = 2;
/** Steps between looks at all variables. */
const LOOK = 16;

/** One run under random levers: its balances, its stocks and whether all its numbers are numbers. */
function faultsOf(draw: number, structure: Readonly<Record<string, string>>, isBalanced: boolean) {
  const { asWritten } = readyScenario(scenario([], structure)).program.model;
  const names = [...asWritten.keys()];
  const prepared = readyScenario(scenario(randomSettings(draw), structure), { keep: names });
  const { dt } = prepared.program.model.time;
  const outlays = ["payroll", "arms_budget", "kept_by_leaders", "assets_frozen"].filter((name) =>
    asWritten.has(name),
  );
  const faults: Faults = {
    kilograms: 0,
    supplied: 0,
    dollars: 0,
    revenue: 0,
    least: 0,
    finite: true,
  };
  const totals = DRUGS.map(() => ({ shipped: 0, arrived: 0 }));
  let start = 0;
  let balance = 0;
  let turnover = 0;
  walk(prepared, draw, ({ of, step }) => {
    if (step % LOOK === 0) {
      for (const name of names) {
        const isStock = asWritten.get(name)?.role === "stock";
        for (const value of of(name)) {
          faults.finite &&= Number.isFinite(value);
          if (isStock) faults.least = Math.min(faults.least, value);
        }
      }
    }
    if (!isBalanced) return;
    const [shipped, seized, crossed, wanted, price] = [
      "shipped",
      "seized_at_border",
      "export_quantity",
      "drug_wanted",
      "border_price",
    ].map(of);
    let revenue = 0;
    totals.forEach((total, d) => {
      total.shipped += shipped?.[d] ?? Number.NaN;
      total.arrived += (seized?.[d] ?? Number.NaN) + (crossed?.[d] ?? Number.NaN);
      faults.supplied = Math.max(faults.supplied, (crossed?.[d] ?? 0) / (wanted?.[d] ?? 0));
      revenue += (crossed?.[d] ?? Number.NaN) * (price?.[d] ?? Number.NaN);
    });
    faults.revenue = Math.max(
      faults.revenue,
      Math.abs(revenue / single(of("gross_export_revenue")) - 1),
    );
    const reserves = single(of("reserves"));
    if (step === 0) start = reserves;
    faults.dollars = Math.max(
      faults.dollars,
      Math.abs(start + balance - reserves) / (start + turnover),
    );
    const income = single(of("income"));
    balance += (income - outlays.reduce((total, name) => total + single(of(name)), 0)) * dt;
    turnover += income * dt;
  });
  if (isBalanced) {
    faults.kilograms = Math.max(
      ...totals.map(({ shipped, arrived }) => Math.abs(arrived / shipped - 1)),
    );
  }
  return faults;
}

describe("us-supply in random draws of numbers, levers and switches", () => {
  let all: readonly Faults[] = [];
  beforeAll(() => {
    all = structures.flatMap((structure, s) =>
      Array.from({ length: RUNS }, (_, i) =>
        faultsOf(s + i * structures.length, structure, i < BALANCED),
      ),
    );
  });
  const worst = (read: (faults: Faults) => number): number => Math.max(...all.map(read));

  it("is met in 180 runs over 18 structures", () => {
    expect(structures).toHaveLength(18);
    expect(all).toHaveLength(180);
  });

  it("keeps kilograms: what sets out is what is seized and what crosses, to 1e-9", () => {
    expect(worst(({ kilograms }) => kilograms)).toBeLessThan(1e-9);
  });

  it("gives nobody more than is wanted, and somebody all of it", () => {
    expect(worst(({ supplied }) => supplied)).toBeCloseTo(1, 9);
  });

  it("keeps dollars: reserves are those at the start, plus income, less outlays, to 1e-9", () => {
    expect(worst(({ dollars }) => dollars)).toBeLessThan(1e-9);
  });

  it("makes revenue of what crosses at the border price", () => {
    expect(worst(({ revenue }) => revenue)).toBeLessThan(1e-12);
  });

  it("loses no number, and no stock falls below zero", () => {
    expect(all.every(({ finite }) => finite)).toBe(true);
    expect(Math.min(...all.map(({ least }) => least))).toBe(0);
  });
});

describe("the table of us-supply", () => {
  it.each(structures.map((structure) => [JSON.stringify(structure), structure] as const))(
    "adds up in its units and has nothing unread under %s",
    (_, structure) => {
      const loaded = loadModel(usSupply.define({ structure }), {
        units: evidenceUnits,
        strict: true,
      });
      expect(checkUnits(loaded)).toEqual([]);
      expect(unusedNames(loaded)).toEqual([]);
    },
  );

  it.each([
    ["supply", supply({ structure: {} })],
    ["recorded-use", recordedUse()],
    ["money", money({ structure: {} })],
  ])("%s runs alone, with stand-ins for the others", (id, sector) => {
    const loaded = loadModel(composed(id, sector.title, [sector]), {
      units: evidenceUnits,
      strict: true,
    });
    const program = compileModel(loaded, { keep: sector.offers });
    let finite = true;
    simulate(program, { seed: 1, run: 0, constants: new Map(), paths: new Map() }, (memory) => {
      for (const name of sector.offers) {
        const { offset, volume } = program.slots.get(name) ?? { offset: 0, volume: 0 };
        finite &&= volume > 0;
        for (const value of memory.subarray(offset, offset + volume)) {
          finite &&= Number.isFinite(value);
        }
      }
    });
    expect(finite).toBe(true);
  });
});

describe("levers of us-supply", () => {
  const task = (settings: readonly WrittenSetting[]) =>
    scenarioBits(scenario(settings, { sanctions: "audit-upper" }), 2);

  it.each(levers.map((lever) => [lever.id, lever] as const))(
    "%s at its neutral value changes no bit from the end of its record on",
    (id, lever) => {
      const untouched = task([]);
      expect(task([{ lever: id, value: lever.neutral, from: "2026-01" }])).toEqual(untouched);
      const other =
        lever.kind === "choice"
          ? (lever.options.find((option) => option !== lever.neutral) ?? "")
          : lever.bounds[1];
      expect(task([{ lever: id, value: other, from: "2026-01" }])).not.toEqual(untouched);
    },
  );
});

/** Largest relative difference of two sets of paths. */
const largestGap = (some: readonly number[][], others: readonly number[][]): number =>
  Math.max(
    ...some.flatMap((path, o) =>
      path.map((value, i) => Math.abs((others[o]?.[i] ?? Number.NaN) / value - 1)),
    ),
  );

describe("the step of us-supply", () => {
  const smooth: readonly (readonly [string, readonly WrittenSetting[]])[] = [
    ["at neutral", []],
    ["with more scanning", [{ lever: "us.northbound-inspection", value: 0.4 }]],
    ["without sanctions", [{ lever: "us.sanctions", value: "none" }]],
  ];
  const closed: readonly WrittenSetting[] = [{ lever: "joint.precursor-control", value: 0.5 }];

  const outcomes = (
    settings: readonly WrittenSetting[],
    recovery: string,
    values: "priors" | "published",
    dt: number,
  ) =>
    doTask({
      scenarios: [scenario(settings, { "shock-recovery": recovery, sanctions: "audit-upper" })],
      seed: 3,
      values,
      firstMember: 0,
      members: values === "priors" ? 16 : 1,
      samples: 0,
      options: { dt },
    })[0] ?? [];

  const BOTH = ["published", "priors"] as const;

  it.each(smooth)("halved moves no monthly median by a hundredth, %s", (_, settings) => {
    for (const values of BOTH) {
      const medians = (dt: number) =>
        outcomes(settings, "mixture", values, dt).map((part) =>
          part.monthly.map((packed) => Distribution.of(packed).spread().median),
        );
      expect(largestGap(medians(1 / 4), medians(1 / 8))).toBeLessThan(0.01);
    }
  });

  // A closure strikes at once. Levels are compared by the month; a flow that jumps within a month
  // by the year, because the sum over that month depends on where within it the jump is seen. Over
  // draws means stand for medians: where a closure bites in half of the runs, the median runs
  // between two heaps.
  it.each(["short", "long"])(
    "halved moves no outcome of a sudden closure by a hundredth, %s",
    (recovery) => {
      for (const values of BOTH) {
        const told = (dt: number) =>
          outcomes(closed, recovery, values, dt).map((part, o) => {
            const means = part.monthly.map((packed) => Distribution.of(packed).spread().mean);
            if (usSupply.outcomes[o]?.as === "level") return means;
            return Array.from({ length: means.length / 12 }, (_, year) =>
              means.slice(12 * year, 12 * year + 12).reduce((total, value) => total + value, 0),
            );
          });
        expect(told(1 / 4).map((path) => path.length)).toEqual([348, 348, 29, 29]);
        expect(largestGap(told(1 / 4), told(1 / 8))).toBeLessThan(0.01);
      }
    },
  );
});

describe("links of us-supply", () => {
  const NAMES = ["fentanyl_price", "fentanyl_purity", "export_revenue", "other_income"];
  const NAMES_TOLD = [...NAMES, "fentanyl_share", "export_quantity"];
  const pushed: readonly WrittenSetting[] = [
    { lever: "joint.precursor-control", value: 0.5 },
    { lever: "us.northbound-inspection", value: 0.4 },
    { lever: "us.sanctions", value: "listing-2025" },
  ];
  /** So many laboratories out of work that the loss is above the slack. */
  const raids = {
    "supply.laboratory_share_of_sites": 1,
    "supply.laboratory_active_share": 1,
    "supply.laboratory_replacement_time": 45,
  };
  const told = (
    cuts: readonly string[],
    parameters: Readonly<Record<string, number>>,
  ): number[] => {
    const trace = traceOf(PRESET, NAMES_TOLD, {
      settings: pushed,
      parameters,
      cuts,
      structure: { sanctions: "audit-upper", "shock-recovery": "long" },
    });
    return NAMES_TOLD.flatMap((name) =>
      [2026, 2027, 2039].map((year) => trace.sum(name, year, year + 1)),
    );
  };

  it.each(usSupply.links.map(({ id }) => [id]))("cutting %s changes what is told", (id) => {
    const parameters = id === "laboratories" ? raids : {};
    expect(told([id], parameters)).not.toEqual(told([], parameters));
  });
});
