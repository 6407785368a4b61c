/** What one run of a whole model costs from 2012 to 2040, and where its time goes. */
import { arithmeticOf } from "../../engine/compile/arithmetic.js";
import { IntervalRecorder } from "../../engine/run/recorder.js";
import { simulate, stepCount } from "../../engine/run/simulate.js";
import { presetById } from "../../policy/presets/presets.js";
import { readScenario } from "../../policy/read-scenario.js";
import { ParameterDraws } from "../draws.js";
import { runEnsembleHere } from "../ensemble.js";
import { readyScenario } from "../resolve-model.js";
import type { BenchRow } from "./bench.js";
import { medianTimes } from "./median-times.js";
import { plainLoops } from "./plain-loops.js";

/** The preset whose model is the largest there is. */
export const LARGEST = "as-now";

/** A run costs at most this many milliseconds (DESIGN.md 6). */
const MOST_MS = 10;
/** Members of the ensemble of which a run is a part. */
const MEMBERS = 50;

/** The row of one preset. */
export function wholeRun(preset: string): BenchRow {
  const scenario = readScenario(presetById(preset), preset);
  const ready = readyScenario(scenario);
  const { program, paths } = ready;
  const steps = stepCount(program);
  const draws = new ParameterDraws(program, scenario, 1, "published");
  const recorder = new IntervalRecorder(program, ready.outputs, 1);
  const memory = new Float64Array(program.initialMemory.length);
  const inputs = { seed: 1, run: 0, constants: draws.member(0), paths };
  const { dt } = program.model.time;
  const settled = new Float64Array(memory.length);
  const request = { scenarios: [scenario], seed: 1, members: MEMBERS };
  const [run = NaN, silent = NaN, integration = NaN, byHand = NaN, ensemble = NaN] = medianTimes([
    () => {
      recorder.clear();
      simulate(program, inputs, recorder.observe, memory);
    },
    () => simulate(program, inputs, () => undefined, memory),
    () => {
      settled.set(memory);
      for (let n = 0; n < steps; n++) program.kernel.advance(settled, dt);
    },
    plainLoops(arithmeticOf(program.plan), steps),
    () => runEnsembleHere(request),
  ]);
  const whole = ensemble / MEMBERS;
  const share = (part: number): number => Math.max(0, part) / whole;
  return {
    id: `${preset}-run-2012-2040`,
    ours_ms: whole,
    other: "plain loops over Float64Array with as many operations",
    other_ms: byHand,
    ratio: whole / byHand,
    budget: MOST_MS,
    budget_of: "ours_ms",
    shares: {
      equations: share(silent - integration),
      integration: share(integration),
      recorder: share(run - silent),
      draws_and_statistics: share(whole - run),
    },
  };
}
