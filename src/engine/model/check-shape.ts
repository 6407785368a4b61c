/** Checks of the numbers that frame a model: time, step and graphical functions. */
import type { Problem } from "../language/problem.js";
import type { GraphicalFunction, TimeDefinition } from "./definition.js";

/** More steps than this in one run are refused. */
const MOST_STEPS = 10_000_000;

/** Time must run forwards in whole, finitely many steps. */
export function checkTime(time: TimeDefinition, file: string, problems: Problem[]): void {
  const { start, stop, dt } = time;
  if (![start, stop, dt].every(Number.isFinite)) {
    problems.push({
      file,
      message: `Start (${start}), stop (${stop}) and dt (${dt}) must be numbers.`,
    });
    return;
  }
  if (dt <= 0) problems.push({ file, message: `dt must be above 0; it is ${dt}.` });
  if (stop < start) {
    problems.push({
      file,
      message: `Time must run forwards, but it starts at ${start} and stops at ${stop}.`,
    });
  }
  if ((stop - start) / dt > MOST_STEPS) {
    problems.push({
      file,
      message: `From ${start} to ${stop} by ${dt} is ${Math.round((stop - start) / dt)} steps; at most ${MOST_STEPS} are taken. Use a longer dt.`,
    });
  }
}

/** A graphical function needs as many x as y, with x rising. */
export function checkGraph(
  graph: GraphicalFunction,
  variable: string,
  file: string,
  problems: Problem[],
): void {
  const report = (message: string) => problems.push({ file, variable, message });
  if (graph.x.length !== graph.y.length) {
    report(`Its graphical function has ${graph.x.length} x values but ${graph.y.length} y values.`);
  } else if (graph.x.length === 0) report("Its graphical function has no points.");
  else if (![...graph.x, ...graph.y].every(Number.isFinite)) {
    report("Its graphical function holds something that is not a number.");
  } else if (graph.x.some((x, i) => i > 0 && x <= (graph.x[i - 1] ?? x))) {
    report("The x values of its graphical function must rise from point to point.");
  }
}
