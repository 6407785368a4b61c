/** Reads `<gf>`: a function given by points. */
import type { GraphicalFunction } from "../model/definition.js";
import type { Findings } from "./findings.js";
import { childOf, type Element } from "./xml.js";

/** The graphical function of an element, undefined when its points cannot be read. */
export function readGraph(
  element: Element,
  variable: string,
  findings: Findings,
): GraphicalFunction | undefined {
  const y = points(element, "ypts", variable, findings);
  if (!y) return undefined;
  if (y.length === 0) {
    findings.problem(element.line, variable, "Its graphical function lacks <ypts>.");
    return undefined;
  }
  const written = points(element, "xpts", variable, findings);
  if (!written) return undefined;
  const x = written.length > 0 ? written : spread(element, y.length, variable, findings);
  if (!x) return undefined;
  if (x.length !== y.length) {
    findings.problem(
      element.line,
      variable,
      `Its graphical function has ${x.length} x values but ${y.length} y values.`,
    );
    return undefined;
  }
  return {
    ...tidied(x, y, element, variable, findings),
    mode: modeOf(element, variable, findings),
  };
}

function points(
  element: Element,
  name: string,
  variable: string,
  findings: Findings,
): number[] | undefined {
  const list = childOf(element, name);
  const text = list?.text.trim() ?? "";
  if (text === "") return [];
  const separator = list?.attributes.get("sep") ?? (text.includes(",") ? "," : /[;\s]+/);
  const isSpace = typeof separator === "string" && separator.trim() === "";
  const values: number[] = [];
  for (const part of text.split(isSpace ? /\s+/ : separator)) {
    if (part.trim() === "") continue;
    const value = Number(part);
    if (!Number.isFinite(value)) {
      findings.problem(
        list?.line,
        variable,
        `<${name}> holds ${JSON.stringify(part.trim().slice(0, 40))}, which is not a number.`,
      );
      return undefined;
    }
    values.push(value);
  }
  return values;
}

/** Points spread evenly over `<xscale>`. */
function spread(
  element: Element,
  count: number,
  variable: string,
  findings: Findings,
): number[] | undefined {
  const scale = childOf(element, "xscale");
  const low = Number(scale?.attributes.get("min") ?? Number.NaN);
  const high = Number(scale?.attributes.get("max") ?? Number.NaN);
  if (!(Number.isFinite(low) && Number.isFinite(high) && high > low)) {
    findings.problem(
      element.line,
      variable,
      "Its graphical function needs <xpts>, or <xscale> with min below max.",
    );
    return undefined;
  }
  if (count === 1) return [low];
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}

/** Points in rising order; of several at one x only the outer ones count, a hair apart. */
function tidied(
  x: readonly number[],
  y: readonly number[],
  element: Element,
  variable: string,
  findings: Findings,
): { x: number[]; y: number[] } {
  const order = x.map((_, i) => i).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  const sortedX: number[] = [];
  const sortedY: number[] = [];
  for (const i of order) {
    const here = x[i] ?? 0;
    const last = sortedX.at(-1);
    if (last !== undefined && here <= last) {
      if (sortedY.at(-1) === y[i]) continue;
      sortedX.push(nextAbove(last));
    } else sortedX.push(here);
    sortedY.push(y[i] ?? 0);
  }
  if (order.some((place, i) => place !== i)) {
    findings.note(element.line, variable, "The points of its graph were put in rising order of x.");
  }
  return { x: sortedX, y: sortedY };
}

/** The smallest number above another: a jump in a graph is a line between neighbours. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(Float64Array.of(value).buffer);
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0] ?? value;
}

function modeOf(element: Element, variable: string, findings: Findings): GraphicalFunction["mode"] {
  const type = element.attributes.get("type")?.trim().toLowerCase();
  if (type === undefined) {
    const discrete = element.attributes.get("discrete")?.trim().toLowerCase() === "true";
    return discrete ? "discrete" : "continuous";
  }
  if (type === "continuous" || type === "extrapolate" || type === "discrete") return type;
  findings.notRun(
    element.line,
    variable,
    `A graphical function of type "${type}" is not run (continuous, extrapolate and discrete are).`,
  );
  return "continuous";
}
