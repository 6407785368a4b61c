/** A series has a unit, periods in order and of its step, and states that exist. */
import { states } from "../mexico-data/states.js";
import type { Points } from "../points.js";
import type { Series } from "../record.js";
import { usStateIds } from "../us-states.js";
import type { AuditProblem } from "./audit-problem.js";
import { unitFault } from "./unit-fault.js";

const MONTH = String.raw`\d{4}-(?:0[1-9]|1[0-2])`;
/** An interval is bounded by years, months or days, as exactly as its source has it. */
const BOUND = String.raw`(?:\d{4}|${MONTH}(?:-(?:0[1-9]|[12]\d|3[01]))?)`;

const PERIODS: Readonly<Record<Series["step"], RegExp>> = {
  year: /^\d{4}$/,
  "fiscal year": /^\d{4}$/,
  "half year": /^\d{4}-H[12]$/,
  interval: new RegExp(`^${BOUND}/${BOUND}$`),
  month: new RegExp(`^${MONTH}$`),
};

const STATES = new Set([...states.map((state) => state.id), ...usStateIds]);

/** What is wrong with an observed series. */
export function auditSeries(series: Series): readonly AuditProblem[] {
  const { id, byState = {}, points, step } = series;
  const fault = unitFault(series.unit);
  const isByState = series.place === "by-state";
  const places = Object.keys(byState);
  const periods = new Set([points, ...Object.values(byState)].flat().map(([period]) => period));
  const marked = [...(series.preliminary ?? []), ...(series.recalled ?? [])];
  const says: (string | null)[] = [
    isByState !== places.length > 0 ? `its place is ${series.place}` : null,
    isByState === points.length > 0 ? "it has no points of its place" : null,
    ...places.filter((place) => !STATES.has(place)).map((place) => `"${place}" is no state`),
    ...[points, ...Object.values(byState)].map((one) => pointsFault(one, PERIODS[step])),
    ...marked.filter((one) => !periods.has(one)).map((one) => `"${one}" is marked but absent`),
  ];
  return [
    ...(fault === null ? [] : [{ rule: "unit", id, says: fault } as const]),
    ...says.flatMap((one) => (one === null ? [] : [{ rule: "period", id, says: one } as const])),
  ];
}

function pointsFault(points: Points, form: RegExp): string | null {
  for (const [i, [period, value]] of points.entries()) {
    const before = points[i - 1]?.[0];
    if (!form.test(period)) return `"${period}" is not of the form of its step`;
    if (endsBeforeItBegins(period)) return `"${period}" ends before it begins`;
    if (!Number.isFinite(value)) return `${value} in ${period} is no number`;
    if (before !== undefined && before >= period) return `"${period}" follows "${before}"`;
  }
  return null;
}

/** Of an interval: compared as exactly as the coarser of its bounds allows. */
function endsBeforeItBegins(period: string): boolean {
  const [first = "", last = first] = period.split("/");
  const shared = Math.min(first.length, last.length);
  return last.slice(0, shared) < first.slice(0, shared);
}
