/** Runs the table of directions: each in paired runs, with its share of runs of either sign. */
import { simulate } from "../../engine/run/simulate.js";
import { monthNumber } from "../../policy/calendar.js";
import { presetById } from "../../policy/presets/presets.js";
import { readScenario } from "../../policy/read-scenario.js";
import { ParameterDraws } from "../draws.js";
import { type ReadyScenario, readyScenario } from "../resolve-model.js";
import type { Course, Direction, ExpectedSign, Reading } from "./direction.js";

/**
 * `holds`: the expected sign in at least 95 of 100 runs and the opposite in none; for `none`, no
 * change in at least 95 of 100. `depends`: both signs in at least 5 of 100, as expected of it.
 */
export type DirectionVerdict = "holds" | "depends" | "fails";

/** How the runs came out; shares of runs. */
export interface SignShares {
  readonly lower_in: number;
  readonly higher_in: number;
  readonly unchanged_in: number;
  /** Median of the change over what it is without the change; null where that is nothing. */
  readonly median_change: number | null;
}

/** One direction as the runs have it. */
export interface DirectionRow extends SignShares {
  readonly direction: Direction;
  readonly verdict: DirectionVerdict;
  /** The same under each structure, where several are asked. */
  readonly under: readonly (SignShares & { readonly structure: string })[];
}

/** How the table is run. */
export interface DirectionOptions {
  readonly members: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Share of runs in which a sign must be met. */
const NEARLY_ALL = 0.95;
/** Share of runs in which either sign must be met where the sign depends. */
const SOME = 0.05;
/** Differences up to this share of the larger value are rounding. */
const ROUNDING = 1e-9;

/** Runs directions, all members of a structure together, so that courses asked twice run once. */
export async function directionRows(
  directions: readonly Direction[],
  options: DirectionOptions,
): Promise<DirectionRow[]> {
  const asked = directions.flatMap((direction) =>
    (direction.under ?? [{}]).map((structure) => ({ direction, structure })),
  );
  const pairs = new Map(asked.map((one) => [one, [] as Pair[]]));
  const structures = new Map(asked.map(({ structure }) => [JSON.stringify(structure), structure]));
  let done = 0;
  for (const [key, structure] of structures) {
    const here = asked.filter((one) => JSON.stringify(one.structure) === key);
    const courses = preparedCourses(here, structure, options.seed);
    for (let member = 0; member < options.members; member++) {
      if (options.signal?.aborted) throw new Error("stopped");
      const values = new Map([...courses].map(([id, course]) => [id, course.run(member)]));
      for (const one of here) {
        const read = (course: Course): number => {
          const value = values.get(courseKey(course))?.get(readingKey(one.direction.reading));
          if (value === undefined) throw new Error(`${one.direction.id} was not read`);
          return value;
        };
        pairs.get(one)?.push({
          before: read(one.direction.against ?? {}),
          after: read(one.direction.change),
        });
      }
      done += 1 / (options.members * structures.size);
      options.onProgress?.(done);
      // Lets the signal and the progress bar in between two members.
      await new Promise((resume) => setImmediate(resume));
    }
  }
  return directions.map((direction) => {
    const parts = asked
      .filter((one) => one.direction === direction)
      .map((one) => ({ structure: one.structure, pairs: pairs.get(one) ?? [] }));
    return rowOf(direction, parts);
  });
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

const courseKey = (course: Course): string => JSON.stringify(course);
const readingKey = (reading: Reading): string => JSON.stringify(reading);

function rowOf(
  direction: Direction,
  parts: readonly {
    readonly structure: Readonly<Record<string, string>>;
    readonly pairs: readonly Pair[];
  }[],
): DirectionRow {
  const within = direction.within ?? ROUNDING;
  const shares = signShares(
    parts.flatMap(({ pairs }) => pairs),
    within,
  );
  const under = parts.map(({ structure, pairs }) => ({
    structure: Object.entries(structure)
      .map(([id, state]) => `${id}=${state}`)
      .join(" "),
    ...signShares(pairs, within),
  }));
  return {
    direction,
    ...shares,
    verdict: verdictOn(direction.expected, shares),
    under: direction.under ? under : [],
  };
}

/** Signs of paired differences; those within a share of the value count as unchanged. */
export function signShares(pairs: readonly Pair[], within: number): SignShares {
  const signs = pairs.map(({ before, after }) =>
    Math.abs(after - before) <= within * Math.max(Math.abs(before), Math.abs(after))
      ? 0
      : Math.sign(after - before),
  );
  const share = (sign: number): number =>
    signs.filter((one) => one === sign).length / Math.max(1, pairs.length);
  const changes = pairs
    .map(({ before, after }) => (after - before) / Math.abs(before))
    .sort((a, b) => a - b);
  const median = changes[Math.floor(changes.length / 2)];
  return {
    lower_in: share(-1),
    higher_in: share(1),
    unchanged_in: share(0),
    median_change: median !== undefined && Number.isFinite(median) ? median : null,
  };
}

/** What the shares say of the expected sign. */
export function verdictOn(
  expected: ExpectedSign,
  { lower_in, higher_in, unchanged_in }: SignShares,
): DirectionVerdict {
  switch (expected) {
    case "up":
      return higher_in >= NEARLY_ALL && lower_in === 0 ? "holds" : "fails";
    case "down":
      return lower_in >= NEARLY_ALL && higher_in === 0 ? "holds" : "fails";
    case "none":
      return unchanged_in >= NEARLY_ALL ? "holds" : "fails";
    case "depends":
      return Math.min(lower_in, higher_in) >= SOME ? "depends" : "fails";
  }
}

interface PreparedCourse {
  readonly run: (member: number) => ReadonlyMap<string, number>;
}

/** Every course that is asked under a structure, with all that is read of it. */
function preparedCourses(
  asked: readonly { readonly direction: Direction }[],
  structure: Readonly<Record<string, string>>,
  seed: number,
): Map<string, PreparedCourse> {
  const readings = new Map(
    asked.map(({ direction }) => [readingKey(direction.reading), direction.reading]),
  );
  const keep = [...new Set([...readings.values()].map(({ variable }) => variable))];
  const courses = asked.flatMap(({ direction }) => [direction.against ?? {}, direction.change]);
  return new Map(
    [...new Map(courses.map((course) => [courseKey(course), course]))].map(([key, course]) => {
      const { preset = "as-now", ...additions } = course;
      const scenario = readScenario(presetById(preset), preset, {
        ...additions,
        structure: { ...additions.structure, ...structure },
      });
      return [key, prepared(readyScenario(scenario, { keep }), readings, seed)];
    }),
  );
}

function prepared(
  { program, scenario, constants, paths }: ReadyScenario,
  readings: ReadonlyMap<string, Reading>,
  seed: number,
): PreparedCourse {
  const draws = new ParameterDraws(program, scenario, seed, "priors");
  const { dt } = program.model.time;
  const wanted = [...readings].map(([key, reading]) => ({
    key,
    isSum: reading.read === "sum",
    ...stepsOf(reading, dt),
    ...placeOf(program, reading),
  }));
  return {
    run: (member) => {
      const inputs = {
        seed,
        run: member,
        constants: new Map([...draws.member(member), ...constants]),
        paths,
      };
      const sums = wanted.map(() => 0);
      simulate(program, inputs, (memory, n) => {
        wanted.forEach(({ isSum, first, last, offset, volume }, w) => {
          if (n < first || n > last) return;
          let value = 0;
          for (let e = offset; e < offset + volume; e++) value += memory[e]!;
          sums[w] = isSum ? sums[w]! + value * dt : value;
        });
      });
      return new Map(wanted.map(({ key }, w) => [key, sums[w] ?? Number.NaN]));
    },
  };
}

/** Steps at which a reading is taken: all of its months, or where the last one begins. */
function stepsOf({ read, from, to }: Reading, dt: number) {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (first === undefined || last === undefined) throw new Error(`${from} or ${to} is no month`);
  return read === "sum"
    ? { first: first / dt, last: (last + 1) / dt - 1 }
    : { first: last / dt, last: last / dt };
}

function placeOf(program: ReadyScenario["program"], { variable, element }: Reading) {
  const slot = program.slots.get(variable);
  if (!slot) throw new Error(`the model has no variable "${variable}"`);
  if (element === undefined) return { offset: slot.offset, volume: slot.volume };
  const [dimension] = program.model.variables.get(variable)?.dimensions ?? [];
  const place = dimension?.elements.indexOf(element) ?? -1;
  if (place < 0) throw new Error(`"${variable}" has no element "${element}"`);
  return { offset: slot.offset + place, volume: 1 };
}
