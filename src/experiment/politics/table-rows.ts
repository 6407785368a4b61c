/** What every method makes of a table of actors, with the range that its spans give. */
import type { ActorTable } from "../../evidence/force-and-politics/actor-table.js";
import { atShare, inOrder } from "../rank.js";
import { symmetricRules } from "./bargaining-rules.js";
import { forecastBy, methodIds } from "./methods.js";
import type { PoliticsRow } from "./politics-row.js";
import { bestActors, drawnActors, hasSpans } from "./table-draws.js";

/** How a range is drawn. */
export interface DrawOptions {
  readonly members: number;
  readonly seed: number;
}

const LOW = 0.05;
const HIGH = 0.95;

/** 5 and 95 % points of some values. */
export function rangeOf(values: readonly number[]): { low: number; high: number } {
  const sorted = inOrder(values);
  return { low: atShare(sorted, LOW), high: atShare(sorted, HIGH) };
}

/** One row a method: the forecast at the best values, the range over draws of the whole table. */
export function tableRows(table: ActorTable, { members, seed }: DrawOptions): PoliticsRow[] {
  const best = bestActors(table);
  const draws = hasSpans(table)
    ? Array.from({ length: members }, (_, draw) => drawnActors(table, draw, seed))
    : [];
  const sources = [...new Set(table.actors.flatMap((actor) => actor.sources))];
  return methodIds.map((method) => {
    const range =
      draws.length === 0
        ? { low: null, high: null }
        : rangeOf(draws.map((drawn) => forecastBy(method, drawn, symmetricRules).forecast));
    return {
      id: `${table.id}.${method}`,
      subject: table.id,
      method,
      ...forecastBy(method, best, symmetricRules),
      ...range,
      unit: table.unit,
      hypothetical: true,
      sources,
    };
  });
}
