/** Every id has its form, and stands for one record. */
import type { Collection } from "../collection.js";
import type { Literature, Sector } from "../record.js";
import type { AuditProblem } from "./audit-problem.js";

/** Written as a record so that the compiler asks for every sector. */
const SECTORS: Readonly<Record<Sector, true>> = {
  groups: true,
  violence: true,
  arms: true,
  supply: true,
  demand: true,
  money: true,
  state_response: true,
  force: true,
  co_operation: true,
  sanctions: true,
  politics: true,
  law: true,
  costs: true,
};
const LITERATURES: Readonly<Record<Literature, true>> = {
  cartels: true,
  demand: true,
  supply: true,
  firearms: true,
  "force-and-politics": true,
  "mexico-data": true,
};

const sectorId = new RegExp(`^(?:${Object.keys(SECTORS).join("|")})\\.[a-z][a-z0-9_]*$`);
const literatureId = new RegExp(
  `^(?:${Object.keys(LITERATURES).join("|")})\\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$`,
);

interface Identified {
  readonly id: string;
  readonly also?: readonly string[];
}

const allIds = (record: Identified): readonly string[] => [record.id, ...(record.also ?? [])];

/** Ids out of form, and ids or aliases that stand for two records. */
export function auditIds(evidence: Collection): readonly AuditProblem[] {
  const { parameters, series, sources, findings, tables = [] } = evidence;
  const numbers: readonly Identified[] = [...parameters, ...series, ...tables];
  return [
    ...outOfForm(numbers, sectorId, "sector.what_it_is"),
    ...outOfForm([...sources, ...findings], literatureId, "literature.key"),
    ...[numbers, sources, findings].flatMap(shared),
    ...tables.flatMap((table) =>
      shared(table.rows.map((row) => ({ id: `${table.id}/${row.id}` }))),
    ),
  ];
}

const outOfForm = (
  records: readonly Identified[],
  form: RegExp,
  written: string,
): readonly AuditProblem[] =>
  records
    .flatMap(allIds)
    .filter((id) => !form.test(id))
    .map((id) => ({ rule: "id", id, says: `is not of the form ${written}` }));

function shared(records: readonly Identified[]): readonly AuditProblem[] {
  const owners = new Map<string, string>();
  return records.flatMap((record) =>
    allIds(record).flatMap((id): AuditProblem[] => {
      const owner = owners.get(id);
      owners.set(id, record.id);
      if (owner === undefined) return [];
      return [{ rule: "unique", id, says: `stands for both "${owner}" and "${record.id}"` }];
    }),
  );
}
