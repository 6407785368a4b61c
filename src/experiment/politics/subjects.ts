/** What `politics` can be asked about, by name. */
import { suggestion } from "../../engine/language/names.js";
import { fail } from "../../engine/language/problem.js";
import type { ActorTable } from "../../evidence/force-and-politics/actor-table.js";
import type { BargainingCase } from "../../evidence/force-and-politics/bargaining-case.js";
import { emissionStandardsCase } from "../../evidence/force-and-politics/emission-standards-case.js";
import { useOfForceTable } from "../../evidence/force-and-politics/use-of-force-actors.js";
import { caseRows } from "./case-rows.js";
import { ladderRows, strikeRows } from "./ladder-rows.js";
import type { PoliticsRow } from "./politics-row.js";
import { type DrawOptions, tableRows } from "./table-rows.js";

/** Published cases with their exact inputs. */
const cases: readonly BargainingCase[] = [emissionStandardsCase];

/** Something that the forecasters are asked about. */
export type PoliticsSubject =
  | { readonly kind: "everything" }
  | { readonly kind: "case"; readonly published: BargainingCase }
  | { readonly kind: "table"; readonly table: ActorTable };

/** Names of the cases and tables that come with the product. */
export const subjectNames: readonly string[] = [useOfForceTable.id, ...cases.map(({ id }) => id)];

/** The case or table of that name. @throws InputError naming the nearest */
export function subjectByName(name: string): PoliticsSubject {
  if (name === useOfForceTable.id) return { kind: "table", table: useOfForceTable };
  const published = cases.find(({ id }) => id === name);
  if (published) return { kind: "case", published };
  return fail({
    message: `There is no case or table "${name}", and a file of one's own ends in .csv.${suggestion(name, subjectNames) || ` Cases and tables: ${subjectNames.join(", ")}.`}`,
  });
}

/** The actors of a subject as a table that can be edited; those of the main question otherwise. */
export function editableTable(subject: PoliticsSubject): ActorTable {
  if (subject.kind === "everything") return useOfForceTable;
  if (subject.kind === "table") return subject.table;
  const { published } = subject;
  const exactly = (value: number) => ({ best: value, low: value, high: value });
  return {
    id: published.id,
    issue: { en: published.issue, es: published.issue },
    unit: published.unit,
    caution: null,
    actors: published.actors.map((actor) => ({
      id: actor.id,
      label: { en: actor.label, es: actor.label },
      position: exactly(actor.position),
      salience: exactly(actor.salience),
      influence: exactly(actor.influence),
      because: published.caution,
      restsOn: [],
      basis: "published",
      seen: published.seen,
      sources: published.sources,
    })),
  };
}

/** Every row on a subject. */
export function politicsRows(subject: PoliticsSubject, draws: DrawOptions): PoliticsRow[] {
  switch (subject.kind) {
    case "case":
      return caseRows(subject.published);
    case "table":
      return tableRows(subject.table, draws);
    case "everything":
      return [
        ...tableRows(useOfForceTable, draws),
        ...ladderRows(draws),
        ...strikeRows(draws),
        ...cases.flatMap(caseRows),
      ];
  }
}
