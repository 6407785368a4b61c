/** A fault in what somebody wrote, told so that they can mend it. */
export interface Problem {
  /** What was expected, what came, what to do: one sentence or two. */
  readonly message: string;
  readonly file?: string;
  /** Variable, lever or entry in which the fault stands. */
  readonly variable?: string;
  /** Character in the variable's text, counted from 1. */
  readonly position?: number;
}

/** Where a problem stands, in one line: file, variable, character. */
export function placeOf(problem: Problem): string {
  return [
    problem.file,
    problem.variable === undefined ? undefined : `"${problem.variable}"`,
    problem.position === undefined ? undefined : `character ${problem.position}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** One problem as a line of text. */
export function describeProblem(problem: Problem): string {
  const place = placeOf(problem);
  return place === "" ? problem.message : `${place}: ${problem.message}`;
}

/** Thrown for bad input: carries every problem found, so that one reading mends them all. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(summary(problems));
    this.name = "InputError";
    this.problems = problems;
  }
}

/** At most this many problems are spelled out in the message; all are in `problems`. */
const TOLD = 8;

function summary(problems: readonly Problem[]): string {
  const told = problems.slice(0, TOLD).map(describeProblem);
  const more = problems.length - told.length;
  return more > 0 ? [...told, `... and ${more} more.`].join("\n") : told.join("\n");
}

/** Stops with a single problem. */
export function fail(problem: Problem): never {
  throw new InputError([problem]);
}
