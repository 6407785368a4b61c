import { describe, expect, it } from "vitest";
import { InputError } from "../../src/engine/language/problem.js";
import { forceAndPoliticsSources } from "../../src/evidence/force-and-politics/sources.js";
import { lawSources } from "../../src/evidence/force-and-politics/sources-law.js";
import { mexicoDataSources } from "../../src/evidence/mexico-data/sources.js";
import { answerOf, judge, rowsThatHold } from "../../src/policy/law/evaluate.js";
import { situationOf } from "../../src/policy/law/from-scenario.js";
import {
  type LawInputId,
  type LawSituation,
  lawInputIds,
  lawInputs,
  situationNow,
  valuesOf,
} from "../../src/policy/law/inputs.js";
import { readSituation } from "../../src/policy/law/read-situation.js";
import type { LawTable } from "../../src/policy/law/table.js";
import { lawTableSources, lawTables } from "../../src/policy/law/tables.js";
import { localeOf } from "../../src/report/format.js";
import { lawInputsText, lawJsonRows, lawText } from "../../src/report/law-rows.js";

/** Every combination of some inputs; the others stand as now. */
function combinations(inputs: readonly LawInputId[]): LawSituation[] {
  return inputs.reduce<LawSituation[]>(
    (situations, input) =>
      situations.flatMap((situation) =>
        valuesOf(input).map((value) => ({ ...situation, [input]: value })),
      ),
    [situationNow],
  );
}

/** Situations in which not exactly one row holds. */
const unsound = (table: LawTable): string[] =>
  combinations(table.inputs)
    .map((situation) => ({ situation, rows: rowsThatHold(table, situation) }))
    .filter(({ rows }) => rows.length !== 1)
    .map(({ situation, rows }) => {
      const values = table.inputs.map((input) => `${input}=${situation[input]}`).join(" ");
      return `${values}: ${rows.map((row) => row.id).join(", ") || "none"}`;
    });

const rowIn = (id: string, ...inputs: string[]): string | undefined =>
  judge(readSituation(inputs)).find(({ table }) => table.id === id)?.row.id;

describe("law tables", () => {
  it.each(lawTables.map((table) => [table.id, table] as const))(
    "%s: exactly one row holds for every combination of its inputs",
    (_, table) => {
      expect(unsound(table)).toEqual([]);
    },
  );

  it("would be caught with a row too few or too many", () => {
    const [table] = lawTables;
    if (!table) throw new Error("no table");
    const [first] = table.rows;
    if (!first) throw new Error("no row");
    expect(unsound({ ...table, rows: table.rows.slice(1) })).not.toEqual([]);
    expect(unsound({ ...table, rows: [...table.rows, first] })).not.toEqual([]);
    expect(() => answerOf({ ...table, rows: table.rows.slice(1) }, situationNow)).toThrow(
      /unsound: no row holds/,
    );
  });

  it("name the inputs that their rows use, no more and no fewer", () => {
    for (const table of lawTables) {
      const used = new Set(table.rows.flatMap((row) => Object.keys(row.when)));
      expect([...used].sort(), table.id).toEqual([...table.inputs].sort());
    }
  });

  it("have no row that no combination reaches, and no id twice", () => {
    const ids = lawTables.flatMap((table) => table.rows.map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const table of lawTables) {
      const reached = new Set(
        combinations(table.inputs).flatMap((situation) =>
          rowsThatHold(table, situation).map((row) => row.id),
        ),
      );
      expect(table.rows.map((row) => row.id).filter((id) => !reached.has(id))).toEqual([]);
    }
  });

  it("cover the questions of three orders", () => {
    expect(new Set(lawTables.map((table) => table.order))).toEqual(
      new Set(["international", "us", "mexico"]),
    );
  });

  it("rest on sources that exist, and use every legal text that the evidence lists", () => {
    const known = new Set([...forceAndPoliticsSources, ...mexicoDataSources].map(({ id }) => id));
    const cited = new Set([
      ...lawTables.flatMap(lawTableSources),
      ...lawInputIds.flatMap((id) => lawInputs[id].sources),
    ]);
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
    expect(lawSources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("name an authority for every row and a source for every contrary view", () => {
    for (const row of lawTables.flatMap((table) => table.rows)) {
      expect(row.authority.length, row.id).toBeGreaterThan(0);
      if (row.contrary) expect(row.contrary.sources.length, row.id).toBeGreaterThan(0);
    }
  });

  it("speak both languages", () => {
    for (const row of lawTables.flatMap((table) => table.rows)) {
      const texts = [row.outcome, ...(row.contrary ? [row.contrary.view] : [])];
      for (const { en, es } of texts) {
        expect(en.length, row.id).toBeGreaterThan(20);
        expect(es.length, row.id).toBeGreaterThan(20);
        expect(en).not.toBe(es);
      }
    }
  });
});

describe("answers", () => {
  it("name every smallest change, and only those, that lead to another row", () => {
    const starts = [
      situationNow,
      readSituation(["consent=none", "force=campaign", "council=no", "attack=no"]),
      readSituation(["force=covert", "consent=state-governor", "finding=none"]),
    ];
    for (const start of starts) {
      for (const { table, row, wouldChange } of judge(start)) {
        const differing = combinations(table.inputs)
          .map((situation) => ({
            changed: table.inputs.filter((input) => situation[input] !== start[input]).length,
            row: rowsThatHold(table, situation)[0],
          }))
          .filter((one) => one.row?.id !== row.id);
        const fewest = Math.min(...differing.map(({ changed }) => changed));
        expect(wouldChange.every(({ to }) => to.length === fewest)).toBe(true);
        expect(wouldChange.map((change) => change.row.id).sort()).toEqual(
          differing
            .filter(({ changed }) => changed === fewest)
            .map((one) => one.row?.id)
            .sort(),
        );
      }
    }
  });

  it("give each order its own answer on a campaign without consent", () => {
    const rows = lawJsonRows(
      readSituation(["consent=none", "force=campaign", "council=no", "attack=no"]),
      localeOf("en"),
    );
    expect(rows.map((row) => row.id)).toEqual(lawTables.map((table) => table.id));
    for (const row of rows) {
      expect(row.outcome).not.toBe("");
      expect(row.authority).not.toBe("");
      expect(row.sources.length).toBeGreaterThan(0);
      expect(row.would_change.length).toBeGreaterThan(0);
    }
    expect(rows.find((row) => row.id === "international.force-in-mexico")?.row).toBe("I5");
    expect(rows.find((row) => row.id === "us.campaign")?.row).toBe("U3");
    expect(rows.find((row) => row.id === "mexico.foreign-state")?.row).toBe("M3");
  });

  it("follow the evidence where it states a row", () => {
    const land = "international.force-in-mexico";
    expect(rowIn(land, "force=none")).toBe("I1");
    expect(rowIn(land, "force=campaign", "consent=executive-and-senate")).toBe("I2");
    expect(rowIn(land, "force=single-strike", "consent=state-governor")).toBe("I3");
    expect(rowIn(land, "force=campaign", "council=yes")).toBe("I4");
    expect(rowIn(land, "force=single-strike", "attack=on-territory")).toBe("I6");
    expect(rowIn(land, "force=rescue", "attack=on-nationals")).toBe("I7");
    expect(rowIn("international.force-at-sea")).toBe("I8");
    expect(rowIn("us.designation")).toBe("U1");
    expect(rowIn("us.single-strike", "force=single-strike")).toBe("U2");
    expect(rowIn("us.covert-action", "force=covert", "finding=made")).toBe("U4");
    expect(rowIn("us.single-strike", "force=campaign", "congress=specific")).toBe("U5");
    expect(rowIn("us.single-strike", "force=campaign", "congress=aumf-2001")).toBe("U6");
    expect(rowIn("us.single-strike", "force=campaign", "congress=forbidden")).toBe("U7");
    expect(rowIn("us.campaign", "force=ground")).toBe("U8");
    expect(rowIn("mexico.foreign-state")).toBe("M1");
    expect(rowIn("mexico.foreign-state", "force=campaign", "consent=federal-executive")).toBe("M2");
    expect(rowIn("mexico.foreign-state", "force=covert", "consent=state-governor")).toBe("M4");
    expect(rowIn("mexico.transfers")).toBe("M5");
  });

  it("are written in both languages, with the inputs", () => {
    for (const language of ["en", "es"] as const) {
      const text = lawText(situationNow, localeOf(language));
      for (const table of lawTables) expect(text).toContain(table.question[language]);
      for (const id of lawInputIds) {
        expect(lawInputsText(localeOf(language))).toContain(lawInputs[id].nowBecause[language]);
      }
    }
  });
});

describe("a situation", () => {
  it("stands as now where nothing is named", () => {
    expect(readSituation([])).toEqual(situationNow);
    expect(readSituation(["force=covert"])).toEqual({ ...situationNow, force: "covert" });
  });

  it("refuses unknown names and values, all at once, with the nearest", () => {
    const read = (): LawSituation =>
      readSituation(["consnt=none", "force=campagn", "council=no", "council=yes", "attack"]);
    expect(read).toThrow(InputError);
    expect(read).toThrow(/"consnt".*Did you mean "consent"\?/);
    expect(read).toThrow(/"campagn" was given\. Did you mean "campaign"\?/);
    expect(read).toThrow(/council is given twice/);
    expect(read).toThrow(/--input attack can be no, on-nationals, on-territory, but "" was given/);
  });

  it("follows from levers, and judges an act that a later decision ends", () => {
    expect(situationOf([])).toEqual(situationNow);
    expect(situationOf([{ lever: "mx.arrests", value: 220 }])).toEqual(situationNow);
    expect(situationOf([{ lever: "us.force-on-land", value: "with-consent" }])).toMatchObject({
      force: "campaign",
      consent: "executive-and-senate",
    });
    expect(
      situationOf([
        { lever: "us.force-on-land", value: "without-consent" },
        { lever: "us.force-on-land", value: "none" },
        { lever: "us.force-at-sea", value: 0 },
        { lever: "us.sanctions", value: "none" },
        { lever: "mx.transfers", value: 0 },
      ]),
    ).toMatchObject({
      force: "campaign",
      consent: "none",
      sea: "none",
      designation: "none",
      transfers: "none",
    });
  });
});
