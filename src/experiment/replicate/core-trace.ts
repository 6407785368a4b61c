/** One run of `core-2023` at the published point values, as the quantities that papers report. */
import { simulate } from "../../engine/run/simulate.js";
import { unitFactor } from "../../evidence/units.js";
import { modelById } from "../../model/models.js";
import { NOW } from "../../policy/calendar.js";
import type { Scenario } from "../../policy/scenario.js";
import { ParameterDraws } from "../draws.js";
import { readyScenario } from "../resolve-model.js";

const TRACED = ["total_members", "deaths", "recruits", "imprisoned", "departures"] as const;
type Traced = (typeof TRACED)[number];

/** Levels and rates at the beginning of each month, and sums between months. */
export class CoreTrace {
  private readonly levels = new Map<Traced, number[]>();
  private readonly sums = new Map<Traced, number[]>();
  private readonly largest: number[] = [];

  /** @param network number of a generated network; the shipped one if absent */
  constructor(scenario: Scenario, network?: number) {
    const options = { keep: [...TRACED, "members"], ...(network === undefined ? {} : { network }) };
    const ready = readyScenario(scenario, options);
    const { program } = ready;
    const draws = new ParameterDraws(program, scenario, 0, "published");
    const dt = program.model.time.dt;
    const perMonth = Math.round(1 / dt);
    const slots = TRACED.map((name) => [name, program.slots.get(name)?.offset ?? 0] as const);
    const groups = program.model.dimensions.get("group")?.elements ?? [];
    const members = program.slots.get("members")?.offset ?? 0;
    const two = ["cjng", "sinaloa"].map((id) => members + groups.indexOf(id));
    const totals = new Map<Traced, number>(TRACED.map((name) => [name, 0]));
    for (const name of TRACED) {
      this.levels.set(name, []);
      this.sums.set(name, []);
    }
    const constants = new Map([...draws.member(0), ...ready.constants]);
    simulate(program, { seed: 0, run: 0, constants, paths: ready.paths }, (memory, n) => {
      for (const [name, place] of slots) {
        const value = memory[place] ?? 0;
        const total = totals.get(name) ?? 0;
        if (n % perMonth === 0) {
          this.levels.get(name)?.push(value);
          this.sums.get(name)?.push(total);
        }
        totals.set(name, total + value * dt);
      }
      if (n % perMonth === 0) {
        this.largest.push(two.reduce((sum, place) => sum + (memory[place] ?? 0), 0));
      }
    });
  }

  /** Members of all groups at the beginning of a year. */
  members(year: number): number {
    return this.at("total_members", year);
  }

  /** Flow per week at the beginning of a year. */
  perWeek(flow: Exclude<Traced, "total_members">, year: number): number {
    return this.at(flow, year) * unitFactor("1/month", "1/week");
  }

  /** Flow summed from the beginning of one year to the beginning of another. */
  sum(flow: Exclude<Traced, "total_members">, from: number, to: number): number {
    const sums = this.sums.get(flow) ?? [];
    return (sums[monthOf(to)] ?? Number.NaN) - (sums[monthOf(from)] ?? Number.NaN);
  }

  /** Mean flow per week from the beginning of one year to the beginning of another. */
  meanPerWeek(flow: Exclude<Traced, "total_members">, from: number, to: number): number {
    return (
      (this.sum(flow, from, to) / (monthOf(to) - monthOf(from))) * unitFactor("1/month", "1/week")
    );
  }

  /** Members of the two largest named groups at the beginning of a year. */
  twoLargest(year: number): number {
    return this.largest[monthOf(year)] ?? Number.NaN;
  }

  private at(name: Traced, year: number): number {
    return this.levels.get(name)?.[monthOf(year)] ?? Number.NaN;
  }
}

const monthOf = (year: number): number => (year - 2012) * 12;

/** The scenarios of the paper: all begin in January 2022 and are read five years on. */
export type PaperScenario =
  | "baseline"
  | "arrests-doubled"
  | "recruitment-quarter-less"
  | "recruitment-halved"
  | "recruitment-zero";

const SHARE_PREVENTED: Partial<Record<PaperScenario, number>> = {
  "recruitment-quarter-less": 1 / 4,
  "recruitment-halved": 1 / 2,
  "recruitment-zero": 1,
};

/** A scenario of the paper on `core-2023`. */
export function paperScenario(id: PaperScenario, arrestsNow: number): Scenario {
  const model = modelById("core-2023", "");
  const from = "2022-01";
  const prevented = SHARE_PREVENTED[id];
  const settings =
    id === "arrests-doubled"
      ? [{ lever: "mx.arrests", value: 2 * arrestsNow, from, ramp: 0 }]
      : prevented === undefined
        ? []
        : [{ lever: "mx.recruitment-prevention", value: prevented, from, ramp: 0 }];
  return {
    id,
    title: { en: id, es: id },
    model: model.id,
    from: NOW,
    to: 2027,
    settings,
    structure: {},
    parameters: {},
    cuts: [],
  };
}

/** One trace for each scenario of the paper, on one network. */
export type PaperTraces = Readonly<Record<PaperScenario, CoreTrace>>;
