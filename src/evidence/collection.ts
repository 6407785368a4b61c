/** What one literature holds: its sources and the records that rest on them. */
import type { Finding, Parameter, Series, Source } from "./record.js";

/** The records of one literature. */
export interface Collection {
  readonly sources: readonly Source[];
  readonly parameters: readonly Parameter[];
  readonly findings: readonly Finding[];
  readonly series: readonly Series[];
}
