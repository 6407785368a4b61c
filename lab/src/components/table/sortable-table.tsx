/** A table whose rows can be sorted by any column that has values to sort by. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { componentWords } from "../../locale/parts.js";

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What rows are sorted by; a column without it cannot be sorted by. */
  readonly sortBy?: (row: Row) => number | string;
  readonly isNumber?: boolean;
}

export interface SortableTableProps<Row> {
  /** What the table is, read before it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
}

export function SortableTable<Row>({ caption, columns, rows, rowId }: SortableTableProps<Row>) {
  const words = componentWords();
  const [sorting, setSorting] = useState<{ readonly id: string; readonly isRising: boolean }>();
  const by = columns.find(({ id }) => id === sorting?.id)?.sortBy;
  const sorted = by ? [...rows].sort((a, b) => compared(by(a), by(b))) : rows;
  const shown = by && !sorting?.isRising ? [...sorted].reverse() : sorted;
  const sort = (id: string): void => {
    setSorting({ id, isRising: sorting?.id === id ? !sorting.isRising : true });
  };
  const direction = (id: string): "ascending" | "descending" | "none" => {
    if (sorting?.id !== id) return "none";
    return sorting.isRising ? "ascending" : "descending";
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="wide" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, sortBy, isNumber }) => (
              <th
                key={id}
                scope="col"
                class={isNumber ? "number" : undefined}
                aria-sort={sortBy ? direction(id) : undefined}
              >
                {sortBy ? (
                  <button type="button" title={words.sortBy(label)} onClick={() => sort(id)}>
                    {label}
                    <span aria-hidden="true">{arrows[direction(id)]}</span>
                  </button>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowId(row)}>
              {columns.map(({ id, cell, isNumber }, place) =>
                place === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} class={isNumber ? "number" : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const arrows = { ascending: " ↑", descending: " ↓", none: "" } as const;

function compared(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b));
}
