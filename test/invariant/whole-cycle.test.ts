import { describe, expect, it } from "vitest";
import type { VariableDefinition } from "../../src/engine/model/definition.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { ParameterDraws, type ParameterValues } from "../../src/experiment/draws.js";
import { randomDraws } from "../../src/experiment/random-draws.js";
import { type ReadyScenario, readyScenario } from "../../src/experiment/resolve-model.js";
import { couplings } from "../../src/model/couplings.js";
import { groups } from "../../src/model/groups.js";
import { type Sector, sectorModel } from "../../src/model/sector.js";
import { DRUGS } from "../../src/model/supply/drugs.js";
import { sectorsOfTheCycle, wholeCycle } from "../../src/model/whole-cycle.js";
import { leverById } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import {
  readScenario,
  type ScenarioAdditions,
  type WrittenSetting,
} from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { switches } from "../../src/policy/switches.js";

const SEED = 3;
/** Steps in a month. */
const STEPS = 4;
type Structure = Readonly<Record<string, string>>;

const course = (additions: ScenarioAdditions = {}): Scenario =>
  readScenario(presetById("as-now"), "as-now", additions);

/** Structures that together take every state of every switch. */
const structures: readonly Structure[] = Array.from({ length: 4 }, (_, s) =>
  Object.fromEntries(
    wholeCycle.switches.map((id) => {
      const states = switches.find((one) => one.id === id)?.states ?? [];
      return [id, states[s % states.length] ?? ""];
    }),
  ),
);

/** Every lever away from its neutral value, within what has been studied where that is a range. */
const pushed: readonly WrittenSetting[] = wholeCycle.levers.map(({ lever: id }) => {
  const lever = leverById(id, "");
  const from = "2026-03";
  if (lever.kind === "choice") {
    const other = lever.options.filter((option) => option !== lever.neutral).at(-1) ?? "";
    return { lever: id, value: other, from };
  }
  const [, high] = lever.studied;
  return { lever: id, value: high > lever.neutral ? high : lever.bounds[1] / 2, from };
});
/** Levers that act only where force is used are pushed with it. */
const withForce = (setting: WrittenSetting): readonly WrittenSetting[] =>
  setting.lever.startsWith("us.force-") && setting.lever !== "us.force-at-sea"
    ? [
        { lever: "us.force-on-land", value: "with-consent", from: "2026-01" },
        { lever: "us.force-rate", value: 5, from: "2026-01" },
        setting,
      ]
    : [setting];

/** What a run is asked besides its scenario. */
interface RunOptions {
  readonly member?: number;
  readonly values?: ParameterValues;
}

/** Every outcome at the beginning of every month of one run. */
function outcomes(ready: ReadyScenario, { member = 1, values = "priors" }: RunOptions = {}) {
  const { program, scenario, constants, paths } = ready;
  const drawn = new ParameterDraws(program, scenario, SEED, values).member(member);
  const slots = ready.outcomes.map(({ id, variable }) => {
    const slot = program.slots.get(variable);
    if (!slot) throw new Error(`no ${variable}`);
    return { id, ...slot, series: [] as number[] };
  });
  const inputs = { seed: SEED, run: member, constants: new Map([...drawn, ...constants]), paths };
  const perMonth = Math.round(1 / program.model.time.dt);
  simulate(program, inputs, (memory, n) => {
    if (n % perMonth !== 0) return;
    for (const { offset, volume, series } of slots) {
      for (let i = offset; i < offset + volume; i++) series.push(memory[i] ?? Number.NaN);
    }
  });
  return new Map(slots.map(({ id, series }) => [id, series]));
}

const isAllFinite = (run: ReadonlyMap<string, readonly number[]>): boolean =>
  [...run.values()].every((series) => series.every(Number.isFinite));

describe("attacks that fade faster than a step", () => {
  it("leave no count below none", () => {
    const name = "recent_trigger_events";
    const settings: readonly WrittenSetting[] = [
      { lever: "us.force-on-land", value: "without-consent", from: "2026-01", to: "2027-01" },
      { lever: "us.force-rate", value: 30, from: "2026-01", to: "2027-01" },
    ];
    const structure = { politics: "endogenous" };
    const ready = readyScenario(course({ structure, settings, to: 2030 }), { keep: [name] });
    const place = ready.program.slots.get(name)?.offset ?? Number.NaN;
    const drawn = new ParameterDraws(ready.program, ready.scenario, SEED, "priors");
    for (const months of [0.1, 0.2, 0.24]) {
      for (let member = 0; member < 4; member++) {
        const constants = new Map([...drawn.member(member), ["trigger_time", months] as const]);
        let [least, most] = [0, 0];
        simulate(
          ready.program,
          { seed: SEED, run: member, constants, paths: ready.paths },
          (memory) => {
            least = Math.min(least, memory[place] ?? Number.NaN);
            most = Math.max(most, memory[place] ?? Number.NaN);
          },
        );
        expect(most).toBeGreaterThan(0);
        expect(least).toBe(0);
      }
    }
  });
});

describe("the whole cycle: levers, switches, links", () => {
  /** Long enough for a lever set in 2026 to be felt. */
  const to = 2029;
  const untouched = outcomes(readyScenario(course({ to })));

  it.each(pushed)("$lever moves an outcome when pushed", (setting) => {
    const [on, off] = [withForce(setting), withForce(setting).slice(0, -1)];
    const reference =
      off.length > 0 ? outcomes(readyScenario(course({ settings: off, to }))) : untouched;
    expect(outcomes(readyScenario(course({ settings: on, to })))).not.toEqual(reference);
  });

  it("no lever at its neutral value moves a bit, all set at once", () => {
    const settings = wholeCycle.levers.map(({ lever: id }) => {
      const { neutral } = leverById(id, "");
      // From after the last record of an effort has ended: until then neutral is a path.
      return { lever: id, value: neutral, from: "2026-07" };
    });
    expect(outcomes(readyScenario(course({ settings, to })))).toEqual(untouched);
  });

  it.each(structures.map((structure) => ({ structure })))(
    "runs in every state of every switch, all outcomes finite: $structure",
    ({ structure }) => {
      expect(isAllFinite(outcomes(readyScenario(course({ structure, settings: pushed }))))).toBe(
        true,
      );
    },
  );

  it("runs with each link cut, all outcomes finite", () => {
    const broken = wholeCycle.links.filter(
      ({ id }) => !isAllFinite(outcomes(readyScenario(course({ cuts: [id], to: 2027 })))),
    );
    expect(wholeCycle.links.length).toBeGreaterThan(90);
    expect(broken).toEqual([]);
  });
});

/** Name in the joined model of what a sector reads under a name of its own when it is alone. */
const heardBy = (sector: Sector, need: string): string | undefined =>
  couplings.some(({ hears }) => hears.some((one) => one.by === sector.id && one.need === need))
    ? `${need}_for_${sector.id.replaceAll("-", "_")}`
    : undefined;

/** Values at every step of the variables that a sector has when alone, joined or alone. */
function steps(ready: ReadyScenario, names: readonly string[], constants: Map<string, number>) {
  const { program, paths } = ready;
  const slots = names.map((name) => {
    const slot = program.slots.get(name);
    if (!slot) throw new Error(`no ${name}`);
    return { name, ...slot };
  });
  const rows: Float64Array[] = [];
  const length = slots.reduce((total, { volume }) => total + volume, 0);
  simulate(program, { seed: SEED, run: 5, constants, paths }, (memory) => {
    const row = new Float64Array(length);
    let at = 0;
    for (const { offset, volume } of slots) {
      row.set(memory.subarray(offset, offset + volume), at);
      at += volume;
    }
    rows.push(row);
  });
  return rows;
}

/** The joined model with all couplings cut, and every variable of every sector, run once. */
function joinedApart(structure: Structure): JoinedApart {
  const cuts = couplings
    .map((one) => one.id)
    .filter((cut) => cut !== "scarcity-to-rent" || structure.scarcity === "on");
  const scenario = course({ structure, settings: pushed, cuts, to: 2027 });
  const ready = readyScenario(scenario, { keep: keptOfAll(structure) });
  const drawn = new ParameterDraws(ready.program, scenario, SEED, "priors").member(5);
  const names = [...new Set(keptOfAll(structure))].filter((name) => ready.program.slots.has(name));
  const rows = steps(ready, names, new Map([...drawn, ...ready.constants]));
  let length = 0;
  const places = new Map<string, number>();
  for (const name of names) {
    places.set(name, length);
    length += ready.program.slots.get(name)?.volume ?? 0;
  }
  return { ready, scenario, drawn, rows, places };
}

interface JoinedApart {
  readonly ready: ReadyScenario;
  readonly scenario: Scenario;
  readonly drawn: ReadonlyMap<string, number>;
  readonly rows: readonly Float64Array[];
  /** Where a variable begins in a row. */
  readonly places: ReadonlyMap<string, number>;
}

const joinedOf = new Map<Structure, JoinedApart>();
function joinedUnder(structure: Structure): JoinedApart {
  const known = joinedOf.get(structure) ?? joinedApart(structure);
  joinedOf.set(structure, known);
  return known;
}

describe("with all couplings cut", () => {
  it.each(
    [{}, { scarcity: "on", "leader-removal": "phillips", politics: "endogenous" }].flatMap(
      (structure: Structure) =>
        sectorsOfTheCycle({ structure })
          // It is a reading of others, who are its source: nothing tells it what it hears.
          .filter(({ id }) => id !== "since-now")
          .map(({ id }) => ({ sector: id, structure })),
    ),
  )("$sector gives to the bit what it gives alone, $structure", ({ sector: id, structure }) => {
    const sectorOf = (chosen: Structure): Sector => {
      const found = sectorsOfTheCycle({ structure: chosen }).find((one) => one.id === id);
      if (!found) throw new Error(`no sector ${id}`);
      return found;
    };
    const sector = sectorOf(structure);
    // Money is shared out over groups, whose names it takes from their sector.
    const alone = sectorModel(`alone-${id}`, id, ({ structure: chosen }) => [
      {
        ...sectorOf(chosen),
        dimensions: {
          ...groups({ structure: chosen }).dimensions,
          ...sectorOf(chosen).dimensions,
        },
      },
    ]);
    const own: readonly [string, VariableDefinition][] = [
      ...Object.entries(sector.variables),
      ...Object.entries(sector.needs),
    ];
    // A constant is folded into the program; what it makes of the others is compared.
    const names = own.filter(([, { kind }]) => kind !== "constant").map(([name]) => name);
    const { ready: joined, scenario, drawn, rows, places } = joinedUnder(structure);
    const bound = new Set(alone.levers.map(({ lever }) => lever));
    const aloneScenario: Scenario = {
      ...scenario,
      cuts: [],
      settings: scenario.settings.filter(({ lever }) => bound.has(lever)),
    };
    const single = readyScenario(aloneScenario, { model: alone, keep: names });
    const values = new Map<string, number>();
    for (const [name] of own) {
      const heard = heardBy(sector, name);
      const value =
        drawn.get(heard ? heard.replace("_for_", "_alone_for_") : name) ?? drawn.get(name);
      if (value !== undefined && isSettable(single, name)) values.set(name, value);
    }
    // What follows from numbers alone is folded into the programs as well.
    const held = names.filter(
      (name) =>
        single.program.slots.has(name) && joined.program.slots.has(heardBy(sector, name) ?? name),
    );
    expect(held.length).toBeGreaterThan(0.9 * names.length);
    const expected = steps(single, held, values);
    const told = { rows, places: held.map((name) => places.get(heardBy(sector, name) ?? name)) };
    expect(rows.length).toBe(expected.length);
    expect(firstDifference(expected, told, held, single)).toBeUndefined();
  });
});

const isSettable = ({ program }: ReadyScenario, name: string): boolean =>
  program.model.variables.get(name)?.rule.kind === "value";

/** Every variable that any sector is asked for, so that one program serves all. */
function keptOfAll(structure: Structure): string[] {
  return sectorsOfTheCycle({ structure }).flatMap((sector) =>
    [...Object.entries(sector.variables), ...Object.entries(sector.needs)]
      .filter(([, { kind }]) => kind !== "constant")
      .map(([name]) => heardBy(sector, name) ?? name),
  );
}

/** The first variable and step at which two runs differ in a bit. */
function firstDifference(
  expected: readonly Float64Array[],
  told: {
    readonly rows: readonly Float64Array[];
    readonly places: readonly (number | undefined)[];
  },
  names: readonly string[],
  { program }: ReadyScenario,
): { name: string; step: number; alone: number; joined: number } | undefined {
  for (const [step, row] of expected.entries()) {
    let at = 0;
    for (const [n, name] of names.entries()) {
      const volume = program.slots.get(name)?.volume ?? 0;
      const place = told.places[n] ?? Number.NaN;
      for (let i = at; i < at + volume; i++) {
        const alone = row[i] ?? Number.NaN;
        const joined = told.rows[step]?.[place + i - at] ?? Number.POSITIVE_INFINITY;
        if (!Object.is(alone, joined)) return { name, step, alone, joined };
      }
      at += volume;
    }
  }
  return undefined;
}

const PERSONS_OUT = [
  "deaths",
  "deaths_by_forces",
  "departures",
  "released_for_good",
  "transferred_abroad",
];

describe("balances of the joined model", () => {
  it.each([
    ["as now", {}],
    ["with every lever pushed", { settings: pushed }],
  ])("persons, guns, kilograms and dollars add up to 1e-9, %s", (_, additions) => {
    const outlays = ["payroll", "arms_budget", "kept_by_leaders"];
    const stocks = ["members", "splinter_members", "prisoners"];
    const gunsOut = ["guns_seized_in_mexico", "guns_lost"];
    const keep = [
      ...PERSONS_OUT,
      ...outlays,
      ...stocks,
      ...gunsOut,
      "recruits",
      "guns_held",
      "guns_taken_up",
      "shipped",
      "seized_at_border",
      "export_quantity",
      "reserves",
      "income",
    ];
    const ready = readyScenario(course(additions), { keep });
    const { program, scenario, constants, paths } = ready;
    const { dt } = program.model.time;
    const draws = new ParameterDraws(program, scenario, SEED, "priors");
    for (let member = 0; member < 2; member++) {
      const accounts = {
        persons: { held: 0, turnover: 0 },
        guns: { held: 0, turnover: 0 },
        dollars: { held: 0, turnover: 0 },
      };
      const kilograms = DRUGS.map(() => ({ shipped: 0, arrived: 0 }));
      let furthest = 0;
      const inputs = {
        seed: SEED,
        run: member,
        constants: new Map([...draws.member(member), ...constants]),
        paths,
      };
      simulate(program, inputs, (memory, step) => {
        const array = (name: string): Float64Array => {
          const slot = program.slots.get(name);
          if (!slot) throw new Error(`no ${name}`);
          return memory.subarray(slot.offset, slot.offset + slot.volume);
        };
        const of = (...names: readonly string[]): number =>
          names.reduce(
            (total, name) => total + array(name).reduce((sum, value) => sum + value, 0),
            0,
          );
        const check = (
          account: { held: number; turnover: number },
          held: number,
          into: number,
          out: number,
        ): void => {
          if (step === 0) Object.assign(account, { held, turnover: held });
          furthest = Math.max(furthest, Math.abs(held - account.held) / account.turnover);
          account.held += (into - out) * dt;
          account.turnover += into * dt;
        };
        check(accounts.persons, of(...stocks), of("recruits"), of(...PERSONS_OUT));
        check(accounts.guns, of("guns_held"), of("guns_taken_up"), of(...gunsOut));
        check(accounts.dollars, of("reserves"), of("income"), of(...outlays));
        kilograms.forEach((total, d) => {
          total.shipped += array("shipped")[d] ?? Number.NaN;
          total.arrived +=
            (array("seized_at_border")[d] ?? Number.NaN) +
            (array("export_quantity")[d] ?? Number.NaN);
        });
      });
      for (const { shipped, arrived } of kilograms) {
        furthest = Math.max(furthest, Math.abs(arrived / shipped - 1));
      }
      expect(furthest).toBeLessThan(1e-9);
    }
  });
});

/** The links that carry chance: cut, and with every number at its best value, nothing is left to it. */
const CHANCE = ["killing-drift", "disappearance-drift", "state-drift"];

describe("the whole cycle under draws and finer steps", () => {
  it("has no number that is none and no negative stock in random draws", () => {
    const { draws, faults } = randomDraws("as-now", 10);
    expect(draws).toBe(10);
    expect(faults).toEqual([]);
  });

  it("in expectation, halving the step moves no outcome of a year by more than 1 %", () => {
    const expectation = (dt: number, member = 0) =>
      outcomes(readyScenario(course({ cuts: CHANCE }), { dt }), { member, values: "published" });
    const whole = expectation(1 / STEPS);
    // No chance is left: another run is the same to the bit.
    expect(expectation(1 / STEPS, 1)).toEqual(whole);
    const half = expectation(1 / (2 * STEPS));
    const moved = [...whole].flatMap(([id, series]) => {
      const other = half.get(id) ?? [];
      const volume = series.length / 349;
      const yearly = (values: readonly number[], year: number): number =>
        values
          .slice(year * 12 * volume, (year + 1) * 12 * volume)
          .reduce((total, value) => total + value, 0);
      const worst = Math.max(
        ...Array.from({ length: 29 }, (_, year) => {
          const [a, b] = [yearly(series, year), yearly(other, year)];
          return a === b ? 0 : Math.abs(b - a) / Math.abs(a);
        }),
      );
      return worst > 0.01 ? [{ id, worst }] : [];
    });
    expect(moved).toEqual([]);
  });
});
