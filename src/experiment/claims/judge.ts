/** Judges the tests of claims by their runs. */
import { noticeable } from "../../evidence/claims/test-bounds.js";
import { type YearlyResult, YearlyRuns } from "../yearly-runs.js";
import type { ClaimTest, TestPart } from "./claim-test.js";
import {
  type ClaimRequest,
  membersUnder,
  type PlannedTask,
  plannedTasks,
  type Variant,
} from "./plan.js";
import { holdsInRun, isWithin, quantityOfRun, type Runs } from "./quantity-of-run.js";
import { claimReadings } from "./readings.js";

/** In how many runs something holds. */
export interface Count {
  readonly holdsIn: number;
  readonly of: number;
}

/** One part of a test over all runs. */
export interface PartResult extends Count {
  readonly part: TestPart;
  /** Over the runs that have one; infinite where a ratio has nothing below it. */
  readonly median: number;
  readonly q05: number;
  readonly q95: number;
}

/** A test again under another structure or at a null value. */
export interface VariantResult extends Count {
  /** `SWITCH=STATE`, or the id of the null value. */
  readonly id: string;
  /** Whether the verdict changes: see `isFlipped`. */
  readonly flips: boolean;
}

/** The test of one claim over all runs. */
export interface ClaimResult extends Count {
  readonly test: ClaimTest;
  readonly seed: number;
  readonly parts: readonly PartResult[];
  readonly switches: readonly VariantResult[];
  readonly nulls: readonly VariantResult[];
  /** Whether one prior alone decides it: at its null value the verdict flips. */
  readonly assumed: boolean;
  /** Runs in which the model left the numbers: counted as not holding. */
  readonly lost: number;
}

/** Whether something holds in at least half of the runs. */
export const isMajority = ({ holdsIn, of }: Count): boolean => 2 * holdsIn >= of;

/**
 * Whether a verdict changes from one set of runs to another of the same members: the majority falls
 * on the other side, and the share of runs moves by a tenth or more, so that a verdict near half
 * does not turn on a run or two.
 */
const isFlipped = (usual: Count, other: Count): boolean =>
  isMajority(usual) !== isMajority(other) &&
  Math.abs(usual.holdsIn / usual.of - other.holdsIn / other.of) >= noticeable;

/** Gathers the results of tasks and judges the tests by them. */
export class ClaimGatherer {
  readonly tasks: readonly PlannedTask[];
  private readonly runs = new Map<string, YearlyRuns>();
  private readonly all: number;
  private done = 0;

  constructor(private readonly request: ClaimRequest) {
    this.tasks = plannedTasks(request);
    this.all = this.tasks.reduce((sum, one) => sum + runsIn(one), 0);
  }

  /** Takes up the result of a task; tasks come in their order. */
  take(planned: PlannedTask, result: YearlyResult): void {
    const { id } = planned.variant;
    const own = this.runs.get(id) ?? new YearlyRuns(claimReadings);
    planned.task.courses.forEach((course, i) => {
      own.add(course.id, result[i] ?? []);
    });
    this.runs.set(id, own);
    this.done += runsIn(planned);
    this.request.onProgress?.(this.done / this.all);
  }

  results(): readonly ClaimResult[] {
    const variants = [...new Set(this.tasks.map(({ variant }) => variant))];
    const judgedUnder = variants.map((variant) => ({
      variant,
      runs: this.runs.get(variant.id) ?? new YearlyRuns(claimReadings),
      members: membersUnder(variant, this.request),
    }));
    return this.request.tests.map((test) => judgeTest(test, judgedUnder, this.request.seed));
  }
}

const runsIn = ({ task }: PlannedTask): number => task.members * task.courses.length;

/** Runs under one variant. */
export interface RunsUnder {
  readonly variant: Pick<Variant, "kind" | "id" | "tests">;
  readonly runs: Runs;
  readonly members: number;
}

/** The result of one test; the default variant is among those given. */
export function judgeTest(
  test: ClaimTest,
  variants: readonly RunsUnder[],
  seed: number,
): ClaimResult {
  const own = variants.filter(({ variant }) => variant.tests.includes(test));
  const usual = own.find(({ variant }) => variant.kind === "default");
  if (!usual) throw new Error(`the test of ${test.claim} was not run`);
  const count = countHolding(test, usual);
  const again = (kind: "switch" | "null"): VariantResult[] =>
    own
      .filter(({ variant }) => variant.kind === kind)
      .map((under) => {
        const other = countHolding(test, under);
        const same = countHolding(test, { ...usual, members: under.members });
        return { id: under.variant.id, ...other, flips: isFlipped(same, other) };
      });
  const nulls = again("null");
  return {
    test,
    seed,
    ...count,
    parts: test.parts.map((part) => partResult(part, usual)),
    switches: again("switch"),
    nulls,
    assumed: nulls.some(({ flips }) => flips),
    lost: membersOf(usual.members).filter((member) =>
      test.parts.some(({ quantity }) => Number.isNaN(quantityOfRun(quantity, usual.runs, member))),
    ).length,
  };
}

const membersOf = (members: number): number[] => Array.from({ length: members }, (_, i) => i);

const countHolding = (test: ClaimTest, { runs, members }: RunsUnder): Count => ({
  holdsIn: membersOf(members).filter((member) => holdsInRun(test.parts, runs, member)).length,
  of: members,
});

function partResult(part: TestPart, { runs, members }: RunsUnder): PartResult {
  const values = membersOf(members).map((member) => quantityOfRun(part.quantity, runs, member));
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const quantile = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return {
    part,
    holdsIn: values.filter((value) => isWithin(value, part.holds)).length,
    of: members,
    median: quantile(1 / 2),
    q05: quantile(0.05),
    q95: quantile(0.95),
  };
}
