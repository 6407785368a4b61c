/** One run of `core-2023` at the published point values, as the quantities that papers report. */
import { unitFactor } from "../../evidence/units.js";
import { modelById } from "../../model/models.js";
import { NOW } from "../../policy/calendar.js";
import type { Scenario } from "../../policy/scenario.js";
import { ModelTrace } from "../model-trace.js";

/** Variables of which the members, or persons a month, are read. */
const FLOWS = ["deaths", "recruits", "imprisoned"] as const;
type Flow = (typeof FLOWS)[number];

const PER_WEEK = unitFactor("1/month", "1/week");

/** One run at the published values, read as the paper reads it: by the week and by the year. */
export class CoreTrace {
  private readonly trace: ModelTrace;

  /** @param network number of a generated network; the shipped one if absent */
  constructor(scenario: Scenario, network?: number) {
    const names = ["total_members", "members", ...FLOWS];
    this.trace = new ModelTrace(scenario, names, network === undefined ? {} : { network });
  }

  /** Members of all groups at the beginning of a year. */
  members(year: number): number {
    return this.trace.level("total_members", year);
  }

  /** Flow per week at the beginning of a year. */
  perWeek(flow: Flow, year: number): number {
    return this.trace.level(flow, year) * PER_WEEK;
  }

  /** Flow summed from the beginning of one year to the beginning of another. */
  sum(flow: Flow, from: number, to: number): number {
    return this.trace.sum(flow, from, to);
  }

  /** Mean flow per week from the beginning of one year to the beginning of another. */
  meanPerWeek(flow: Flow, from: number, to: number): number {
    return this.trace.mean(flow, from, to) * PER_WEEK;
  }

  /** Members of the two largest named groups at the beginning of a year. */
  twoLargest(year: number): number {
    return ["cjng", "sinaloa"].reduce((sum, id) => sum + this.trace.level("members", year, id), 0);
  }
}

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
