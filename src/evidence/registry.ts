/** Everything that is known, looked up by id. */
import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
import { cartelsEvidence } from "./cartels/collection.js";
import type { Collection, Table } from "./collection.js";
import { demandEvidence } from "./demand/collection.js";
import { firearmsEvidence } from "./firearms/collection.js";
import { forceAndPoliticsEvidence } from "./force-and-politics/collection.js";
import { mexicoDataEvidence } from "./mexico-data/collection.js";
import type { Finding, Parameter, Series, Source } from "./record.js";
import { supplyEvidence } from "./supply/collection.js";

/** The literatures, one collection each. */
const collections: readonly Collection[] = [
  cartelsEvidence,
  mexicoDataEvidence,
  demandEvidence,
  supplyEvidence,
  firearmsEvidence,
  forceAndPoliticsEvidence,
];

/** Records of every literature. */
export const evidence: Required<Collection> = {
  sources: collections.flatMap((one) => one.sources),
  parameters: collections.flatMap((one) => one.parameters),
  findings: collections.flatMap((one) => one.findings),
  series: collections.flatMap((one) => one.series),
  tables: collections.flatMap((one) => one.tables ?? []),
};

/** Records by their own id and by the ids under which the same thing stands elsewhere. */
function byId<T extends { readonly id: string; readonly also?: readonly string[] }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    records.flatMap((record) => [record.id, ...(record.also ?? [])].map((id) => [id, record])),
  );
}

const parameters = byId<Parameter>(evidence.parameters);
const sources = byId<Source>(evidence.sources);
const findings = byId<Finding>(evidence.findings);
const series = byId<Series>(evidence.series);
const tables = byId<Table>(evidence.tables);

/** @throws InputError that names the nearest id */
function lookUp<T>(what: string, records: ReadonlyMap<string, T>, id: string, file?: string): T {
  const record = records.get(id);
  if (record !== undefined) return record;
  return fail({
    ...(file ? { file } : {}),
    message: `There is no ${what} "${id}".${suggestion(id, records.keys())}`,
  });
}

/** The parameter of that id or alias. @param file named in the error @throws InputError */
export const parameterById = (id: string, file?: string): Parameter =>
  lookUp("parameter", parameters, id, file);
/** The source of that id or alias. @throws InputError */
export const sourceById = (id: string): Source => lookUp("source", sources, id);
/** The finding of that id or alias. @throws InputError */
export const findingById = (id: string): Finding => lookUp("finding", findings, id);
/** The observed series of that id. @throws InputError */
export const seriesById = (id: string): Series => lookUp("series", series, id);
/** The table of that id or alias. @throws InputError */
export const tableById = (id: string): Table => lookUp("table", tables, id);
