/** What `us-demand` says of the findings on US demand (demand.md 3). */
import { evidence, findingById } from "../../evidence/registry.js";
import type { ModelTrace } from "../model-trace.js";
import { declineReadings } from "./demand-decline-readings.js";
import { historyReadings } from "./demand-history-readings.js";
import { demandNotes, demandSilence } from "./demand-notes.js";
import { policyReadings } from "./demand-policy-readings.js";
import type { Readings } from "./demand-reading.js";
import { type DemandRun, demandRuns, traceOfRun } from "./demand-runs.js";
import type { MeasuredAt, SectorMeasures } from "./sector-measures.js";

/** How each value is read; strategies have more readings than the record has rows. */
const demandReadings: Readings = {
  ...policyReadings,
  ...historyReadings,
  ...declineReadings,
};

/** Row ids of the findings that the sector answers for. */
const rows: readonly string[] = evidence.findings
  .filter(({ sector, role }) => sector === "demand" && role !== "not comparable")
  .flatMap(({ id, published }) => published.map(({ key }) => (key === "" ? id : `${id}.${key}`)));

let runs: ReadonlyMap<string, DemandRun> | undefined;

function measure(at: MeasuredAt): Readonly<Record<string, number>> {
  runs ??= demandRuns();
  const traces = new Map<string, ModelTrace>();
  const of = (id: string): ModelTrace => {
    const run = runs?.get(id);
    if (!run) throw new Error(`us-demand has no run "${id}"`);
    const trace = traces.get(id) ?? traceOfRun(run, at);
    traces.set(id, trace);
    return trace;
  };
  return Object.fromEntries(
    rows.flatMap((row) => {
      const reading = demandReadings[row];
      return reading ? [[row, reading(of)]] : [];
    }),
  );
}

/** Texts by row id, from texts by row or by finding, for the rows that ask for one. */
const byRow = (
  texts: Readonly<Record<string, string>>,
  asks: (row: string) => boolean,
): Record<string, string> =>
  Object.fromEntries(
    rows.filter(asks).flatMap((row) => {
      const text = texts[row] ?? texts[row.split(".").slice(0, 2).join(".")];
      return text === undefined ? [] : [[row, text]];
    }),
  );

const isRead = (row: string): boolean => Object.hasOwn(demandReadings, row);

/** The sector on the board. */
export const demandMeasures: SectorMeasures = {
  answersFor: (finding) => findingById(finding).sector === "demand",
  measure,
  silent: byRow(demandSilence, (row) => !isRead(row)),
  notes: byRow(demandNotes, isRead),
};
