/**
 * What is run for the tests of claims: each course once by default, once for every other state of
 * every switch, and once with each prior that could decide a test alone at its null value. Tests
 * share their runs.
 */
import { wholeCycle } from "../../model/whole-cycle.js";
import { switches } from "../../policy/switches.js";
import { type ParameterValues, usualValues } from "../draws.js";
import type { YearlyTask } from "../yearly-runs.js";
import { type ClaimTest, coursesOf } from "./claim-test.js";
import { claimAmendments, courseUnder, type VariantSettings } from "./courses.js";
import { claimReadings } from "./readings.js";

/** The courses as they are by default, under another structure, or at a null value. */
export interface Variant {
  readonly kind: "default" | "switch" | "null";
  /** `default`, `SWITCH=STATE`, or the id of the null value. */
  readonly id: string;
  readonly settings: VariantSettings;
  /** Tests that are judged under it. */
  readonly tests: readonly ClaimTest[];
}

/** What a run of the tests is asked. */
export interface ClaimRequest {
  readonly tests: readonly ClaimTest[];
  /** Runs of each course by default. */
  readonly members: number;
  /** Runs of each course under another state of a switch or a null value. */
  readonly membersOfVariants: number;
  readonly seed: number;
  /** Called with the share done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** A task and the variant that it belongs to. */
export interface PlannedTask {
  readonly variant: Variant;
  readonly task: YearlyTask;
}

/** Members in one task: a structure takes longer to compile than to run a few times. */
const PART = 50;

/** The default, every other state of every switch, and the null values, without repeats. */
export function variantsOf(tests: readonly ClaimTest[]): readonly Variant[] {
  const states = switches
    .filter(({ id }) => wholeCycle.switches.includes(id))
    .flatMap(({ id, states: [, ...others] }) =>
      others.map(
        (state): Variant => ({
          kind: "switch",
          id: `${id}=${state}`,
          settings: { structure: { [id]: state } },
          tests,
        }),
      ),
    );
  const nulls = new Map<string, Variant>();
  for (const test of tests) {
    for (const { id, settings } of test.nulls) {
      const known = nulls.get(id);
      nulls.set(id, { kind: "null", id, settings, tests: [...(known?.tests ?? []), test] });
    }
  }
  return [{ kind: "default", id: "default", settings: {}, tests }, ...states, ...nulls.values()];
}

/** The tasks of a request, variant by variant, members in order. */
export function plannedTasks(request: ClaimRequest): readonly PlannedTask[] {
  return variantsOf(request.tests).flatMap((variant) => {
    const ids = [...new Set(variant.tests.flatMap(coursesOf))];
    const courses = ids.map((id) => courseUnder(id, variant.settings));
    const values: ParameterValues = usualValues(courses.map(({ scenario }) => scenario));
    const members = membersUnder(variant, request);
    return Array.from({ length: Math.ceil(members / PART) }, (_, part) => ({
      variant,
      task: {
        courses,
        readings: claimReadings.map(({ id, variable, as, element, countFrom }) => ({
          id,
          variable,
          as,
          ...(element === undefined ? {} : { element }),
          ...(countFrom === undefined ? {} : { countFrom }),
        })),
        amendments: claimAmendments,
        seed: request.seed,
        values,
        firstMember: part * PART,
        members: Math.min(PART, members - part * PART),
      },
    }));
  });
}

/** Runs of each course under a variant. */
export const membersUnder = (
  { kind }: Variant,
  { members, membersOfVariants }: ClaimRequest,
): number => (kind === "default" ? members : Math.min(members, membersOfVariants));
