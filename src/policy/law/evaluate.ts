/** Finds the row that holds in a situation, and the smallest changes after which another would. */
import type { LawInputId, LawSituation, LawValue } from "./inputs.js";
import { valuesOf } from "./inputs.js";
import type { LawRow, LawTable } from "./table.js";
import { lawTables } from "./tables.js";

/** A few inputs with other values, and the row that would hold with them. */
export interface LawChange {
  readonly to: readonly { readonly input: LawInputId; readonly value: LawValue }[];
  readonly row: LawRow;
}

/** The answer of one table. */
export interface LawAnswer {
  readonly table: LawTable;
  readonly row: LawRow;
  /** All changes of the fewest inputs that lead to another row. */
  readonly wouldChange: readonly LawChange[];
}

/** The rows that hold; a sound table has exactly one. */
export const rowsThatHold = (table: LawTable, situation: LawSituation): readonly LawRow[] =>
  table.rows.filter((row) => table.inputs.every((input) => allows(row, input, situation[input])));

/** The answer of every table, each order apart. */
export const judge = (situation: LawSituation): readonly LawAnswer[] =>
  lawTables.map((table) => answerOf(table, situation));

/** The answer of one table. */
export function answerOf(table: LawTable, situation: LawSituation): LawAnswer {
  const row = onlyRow(table, situation);
  return { table, row, wouldChange: smallestChanges(table, situation, row) };
}

function allows(row: LawRow, input: LawInputId, value: LawValue): boolean {
  const values: readonly LawValue[] | undefined = row.when[input];
  return values === undefined || values.includes(value);
}

function onlyRow(table: LawTable, situation: LawSituation): LawRow {
  const [row, ...others] = rowsThatHold(table, situation);
  if (row === undefined || others.length > 0) {
    const found = row === undefined ? "no row" : [row, ...others].map((one) => one.id).join(", ");
    throw new Error(`Law table ${table.id} is unsound: ${found} holds.`);
  }
  return row;
}

function smallestChanges(
  table: LawTable,
  situation: LawSituation,
  row: LawRow,
): readonly LawChange[] {
  for (let count = 1; count <= table.inputs.length; count++) {
    const changes = changesOf(table.inputs, situation, count).flatMap((to) => {
      const changed = onlyRow(table, {
        ...situation,
        ...Object.fromEntries(to.map(({ input, value }) => [input, value])),
      });
      return changed.id === row.id ? [] : [{ to, row: changed }];
    });
    if (changes.length > 0) return changes;
  }
  return [];
}

/** Every way to give `count` of the inputs another value. */
function changesOf(
  inputs: readonly LawInputId[],
  situation: LawSituation,
  count: number,
): LawChange["to"][] {
  if (count === 0) return [[]];
  const [input, ...others] = inputs;
  if (input === undefined) return [];
  const unchanged = changesOf(others, situation, count);
  const rest = changesOf(others, situation, count - 1);
  const changed = valuesOf(input)
    .filter((value) => value !== situation[input])
    .flatMap((value) => rest.map((more) => [{ input, value }, ...more]));
  return [...changed, ...unchanged];
}
