/** Speed as ratios measured in one run, each against something a reader can judge. */
import { IntervalRecorder } from "../../engine/run/recorder.js";
import { simulate, stepCount } from "../../engine/run/simulate.js";
import { presetById } from "../../policy/presets/presets.js";
import { readScenario } from "../../policy/read-scenario.js";
import { ParameterDraws } from "../draws.js";
import { type ReadyScenario, readyScenario } from "../resolve-model.js";
import { type HandWrittenInputs, handWrittenCore } from "./hand-written-core.js";
import { medianTimes } from "./median-times.js";
import { LARGEST, wholeRun } from "./whole-run.js";

/** One comparison. */
export interface BenchRow {
  readonly id: string;
  readonly ours_ms: number;
  readonly other: string;
  readonly other_ms: number;
  readonly ratio: number;
  readonly budget: number;
  /** What the budget bounds. */
  readonly budget_of: "ratio" | "ours_ms";
  /** Where our time goes, as shares of it. */
  readonly shares?: Readonly<Record<string, number>>;
}

/** All speed figures. */
export function benchRows(): BenchRow[] {
  return [coreAgainstHandWritten(), wholeRun(LARGEST)];
}

/** Numbers of a ready `core-2023` for the hand-written loop. */
export function handWrittenInputs(ready: ReadyScenario): HandWrittenInputs {
  const { program } = ready;
  const values = (name: string): readonly number[] => {
    const rule = program.model.variables.get(name)?.rule;
    if (rule?.kind !== "value") throw new Error(`core-2023 has no constant ${name}`);
    return rule.values;
  };
  const one = (name: string): number => values(name)[0] ?? Number.NaN;
  return {
    ranks: values("size_rank"),
    rivalry: values("rivalry"),
    alliances: values("alliances"),
    membersAtStart: one("members_at_start"),
    rankExponent: one("rank_exponent"),
    recruitmentRate: one("recruitment_rate"),
    arrestCapacity: one("arrest_capacity"),
    lethality: one("conflict_lethality"),
    saturationRate: one("saturation_rate"),
    steps: stepCount(program),
    dt: program.model.time.dt,
  };
}

function coreAgainstHandWritten(): BenchRow {
  const ready = readyScenario(readScenario(presetById("core-2023"), "core-2023"));
  const draws = new ParameterDraws(ready.program, ready.scenario, 1, "published");
  const recorder = new IntervalRecorder(ready.program, ready.outputs, 1);
  const memory = new Float64Array(ready.program.initialMemory.length);
  const inputs = { seed: 1, run: 0, constants: draws.member(0), paths: ready.paths };
  const ours = (): void => {
    recorder.clear();
    simulate(ready.program, inputs, recorder.observe, memory);
  };
  const other = handWrittenCore(handWrittenInputs(ready));
  const [oursMs = Number.NaN, otherMs = Number.NaN] = medianTimes([ours, other]);
  return {
    id: "core-2023-run",
    ours_ms: oursMs,
    other: "hand-written loop over Float64Array, same arithmetic",
    other_ms: otherMs,
    ratio: oursMs / otherMs,
    budget: 1.5,
    budget_of: "ratio",
  };
}
