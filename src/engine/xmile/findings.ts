/** What reading a file brings to light besides the model itself. */
import { describeProblem, InputError, type Problem } from "../language/problem.js";

/** Findings of one kind beyond this many are dropped: a damaged array may repeat one endlessly. */
const MOST_OF_A_KIND = 100;

/** Gathers what is wrong, what is not run, and what was read in a way worth telling. */
export class Findings {
  /** Damage: the model cannot be read as it stands. */
  readonly problems: Problem[] = [];
  /** Parts that the model uses and this engine does not run. */
  readonly unsupported: Problem[] = [];
  /** Readings worth telling that change no result. */
  readonly notes: Problem[] = [];
  private readonly told = new Set<string>();

  constructor(readonly file: string) {}

  /** A place in the file as messages name it. */
  at(line: number | undefined): string {
    return line === undefined ? this.file : `${this.file}, line ${line}`;
  }

  problem(line: number | undefined, variable: string | undefined, message: string): void {
    this.add(this.problems, placed(this.at(line), variable, message));
  }

  notRun(line: number | undefined, variable: string | undefined, message: string): void {
    this.add(this.unsupported, placed(this.at(line), variable, message));
  }

  note(line: number | undefined, variable: string | undefined, message: string): void {
    this.add(this.notes, placed(this.at(line), variable, message));
  }

  /** Whether so much is wrong that no more is kept. */
  get isFull(): boolean {
    return this.problems.length >= MOST_OF_A_KIND;
  }

  /** Adds a finding that knows its character, once. */
  add(to: Problem[], problem: Problem): void {
    const text = describeProblem(problem);
    if (this.told.has(text) || to.length >= MOST_OF_A_KIND) return;
    this.told.add(text);
    to.push(problem);
  }

  /** Keeps the problems of an error in a variable's text, with their place. */
  keep(error: unknown, line: number, variable: string): void {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) {
      this.add(this.problems, { variable, ...problem, file: problem.file ?? this.at(line) });
    }
  }
}

function placed(file: string, variable: string | undefined, message: string): Problem {
  return { file, ...(variable === undefined ? {} : { variable }), message };
}
