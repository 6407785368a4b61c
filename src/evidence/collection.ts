/** What one literature holds: its sources and the records that rest on them. */
import type { Finding, Parameter, Sector, Series, Source } from "./record.js";

/** A row of a table: its id within the table, and who says so. */
export interface TableRow {
  readonly id: string;
  readonly sources: readonly string[];
}

/** Records of one kind that are neither parameter, series nor finding: presence, ties, events. */
export interface Table {
  /** `sector.what_it_is` */
  readonly id: `${Sector}.${string}`;
  readonly means: string;
  readonly rows: readonly TableRow[];
  /** Ids under which the same rows stand in another file of the evidence. */
  readonly also?: readonly string[];
}

/** The records of one literature. */
export interface Collection {
  readonly sources: readonly Source[];
  readonly parameters: readonly Parameter[];
  readonly findings: readonly Finding[];
  readonly series: readonly Series[];
  readonly tables?: readonly Table[];
}
