import { describe, expect, it } from "vitest";
import { InputError } from "../../src/engine/language/problem.js";
import { eventResponses, shockIds } from "../../src/evidence/force-and-politics/event-responses.js";
import { useOfForceTable } from "../../src/evidence/force-and-politics/use-of-force-actors.js";
import { parameterById, sourceById } from "../../src/evidence/registry.js";
import { ladder } from "../../src/evidence/timeline/ladder.js";
import { timeline } from "../../src/evidence/timeline/timeline.js";
import { actorTableRows, readActorTable } from "../../src/experiment/politics/actor-table-file.js";
import { editableTable, subjectByName } from "../../src/experiment/politics/subjects.js";
import { drawnActors } from "../../src/experiment/politics/table-draws.js";
import { tableRows } from "../../src/experiment/politics/table-rows.js";

const { actors } = useOfForceTable;
const HEADER = "id,position,salience,influence";
const read = (...lines: readonly string[]) => readActorTable(lines.join("\n"), "my.csv");

/** Messages of the problems that a table gives. */
function problemsOf(...lines: readonly string[]): readonly string[] {
  try {
    read(...lines);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe("the table on the use of force", () => {
  it("calls itself hypothetical in both languages, and every row a judgement", () => {
    expect(useOfForceTable.caution?.en).toMatch(/^HYPOTHETICAL/);
    expect(useOfForceTable.caution?.es).toMatch(/^HIPOTÉTICO/);
    expect(actors.every(({ basis }) => basis === "judgement")).toBe(true);
    expect(eventResponses.every(({ basis }) => basis === "judgement")).toBe(true);
    for (const row of tableRows(useOfForceTable, { members: 5, seed: 1 })) {
      expect(row.hypothetical).toBe(true);
    }
  });

  it("has offices, camps and publics of both countries, on the scale, within their spans", () => {
    expect(actors.map(({ id }) => id)).toEqual([...new Set(actors.map(({ id }) => id))]);
    expect(actors.filter(({ id }) => id.startsWith("us_")).length).toBeGreaterThan(3);
    expect(actors.filter(({ id }) => id.startsWith("mx_")).length).toBeGreaterThan(2);
    for (const { id, position, salience, influence } of actors) {
      for (const one of [position, salience, influence]) {
        expect(one.low, id).toBeLessThan(one.high);
        expect(one.best >= one.low && one.best <= one.high, id).toBe(true);
      }
      expect(position.low >= 0 && position.high <= ladder.length - 1, id).toBe(true);
      expect(salience.low >= 0 && salience.high <= 1, id).toBe(true);
    }
    const total = actors.reduce((sum, { influence }) => sum + influence.best, 0);
    expect(total).toBeCloseTo(1, 12);
  });

  it("rests on claims, parameters and events that exist, and says why", () => {
    const events = new Set(timeline.map(({ id }) => id));
    for (const actor of actors) {
      expect(actor.because.length, actor.id).toBeGreaterThan(40);
      expect(actor.restsOn.length, actor.id).toBeGreaterThan(0);
      for (const id of actor.restsOn) {
        if (/^c\d\d$/.test(id)) expect(["c13", "c14", "c15", "c16"]).toContain(id);
        else if (id.startsWith("politics.")) expect(parameterById(id).id).toBe(id);
        else expect(events.has(id), id).toBe(true);
      }
      for (const source of actor.sources) expect(sourceById(source).id).toBe(source);
    }
  });

  it("has responses of its own actors to events of known kinds", () => {
    const ids = new Set(actors.map(({ id }) => id));
    expect(eventResponses.filter(({ actor }) => !ids.has(actor))).toEqual([]);
    expect(new Set(eventResponses.map(({ shock }) => shock))).toEqual(new Set(shockIds));
  });
});

describe("a table as CSV", () => {
  it("says of every row what it rests on", () => {
    const basis = (name: string) =>
      actorTableRows(editableTable(subjectByName(name)), "es").map((row) => row.basis);
    expect(new Set(basis("use-of-force"))).toEqual(new Set(["hypothetical"]));
    expect(new Set(basis("emission-standards"))).toEqual(new Set(["published"]));
  });

  it("reads back as it was written", () => {
    for (const table of [useOfForceTable, editableTable(subjectByName("emission-standards"))]) {
      const rows = actorTableRows(table, "en");
      const cell = (value: unknown): string => `"${String(value)}"`;
      const text = [
        Object.keys(rows[0] ?? {}).join(","),
        ...rows.map((row) => Object.values(row).map(cell).join(",")),
      ].join("\n");
      const back = actorTableRows(readActorTable(text, "back.csv"), "en");
      const numbers = ({ basis: _, ...rest }: (typeof rows)[number]) => rest;
      expect(back.map(numbers)).toEqual(rows.map(numbers));
      expect(back.every(({ basis }) => basis === "hypothetical")).toBe(true);
    }
  });

  it("may leave out labels and spans", () => {
    const table = read(HEADER, "north,1,0.5,2", "", "south,3,1,1");
    expect(table.actors.map(({ id, label }) => [id, label.en])).toEqual([
      ["north", "north"],
      ["south", "south"],
    ]);
    expect(table.actors[0]?.influence).toEqual({ best: 2, low: 2, high: 2 });
    const [mean] = tableRows(table, { members: 10, seed: 1 });
    expect(mean).toMatchObject({ id: "my.csv.weighted-mean", forecast: 2, low: null, high: null });
  });

  it("may come from a spreadsheet: semicolons, decimal commas, tabs, a mark before the first line", () => {
    const expected = read(HEADER, "a,1.5,0.5,2", "b,3,1,1").actors;
    const semicolons = read(`\ufeff${HEADER.replaceAll(",", ";")}`, "a;1,5;0,5;2", "b;3;1;1\r");
    expect(semicolons.actors).toEqual(expected);
    const tabs = read(HEADER.replaceAll(",", "\t"), "a\t1,5\t0,5\t2", "b\t3\t1\t1");
    expect(tabs.actors).toEqual(expected);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["a missing column", ["id,position,salience", "a,1,1"], /line 1: .*influence is missing/],
    [
      "a misspelt column",
      [`${HEADER},salience_lo`, "a,1,1,1,1"],
      /line 1: .*Did you mean "salience_low"/,
    ],
    ["a column twice", [`${HEADER},position`, "a,1,1,1,1"], /line 1: .*"position" stands twice/],
    ["an empty file", [""], /line 1: expected the columns/],
    ["words for a number", [HEADER, "a,far,1,1"], /line 2: position: expected a number, got "far"/],
    ["an empty cell", [HEADER, "a,,1,1"], /line 2: position: expected a number, got ""/],
    [
      "salience in percent",
      [HEADER, "a,1,80,1"],
      /line 2: salience must be between 0 and 1, got 80\. .*0\.8\?/,
    ],
    ["a negative influence", [HEADER, "a,1,1,-1"], /line 2: influence must be between 0 and/],
    ["an endless number", [HEADER, "a,Infinity,1,1"], /line 2: position: expected a number/],
    ["a bad id", [HEADER, "an actor!,1,1,1"], /line 2: id: expected letters.*got "an actor!"/],
    ["the same id twice", [HEADER, "a,1,1,1", "a,2,1,1"], /line 3: "a" stands already in line 2/],
    ["a row too long", [HEADER, "a,1,1,1,1"], /line 2: the header has 4 columns, this row has 5/],
    ["an open quote", [HEADER, '"a,1,1,1'], /line 2: the double quotes do not match/],
    [
      "a best value outside its span",
      ["id,position,position_low,position_high,salience,influence", "a,5,1,4,1,1"],
      /line 2: position must lie within position_low and position_high, got 5 with 1 and 4/,
    ],
    ["one actor only", [HEADER, "a,1,1,1"], /A table has 2 to 100 actors, this one has 1/],
    ["nobody with weight", [HEADER, "a,1,0,1", "b,2,1,0"], /No actor carries weight/],
  ])("tells %s", (_, lines, says) => {
    expect(problemsOf(...lines).join("\n")).toMatch(says);
  });

  it("tells every bad row at once", () => {
    const problems = problemsOf(HEADER, "a,x,1,1", "b,1,1,1", "c,1,2,1", "d,1,1,y");
    expect(problems.map((one) => one.slice(0, 7))).toEqual(["line 2:", "line 4:", "line 5:"]);
  });

  it("refuses a file beyond the limits", () => {
    expect(() => read("x".repeat(1_000_001))).toThrow(/1000001 characters/);
    const many = Array.from({ length: 101 }, (_, i) => `a${i},${i},1,1`);
    expect(problemsOf(HEADER, ...many).join()).toMatch(/2 to 100 actors, this one has 101/);
  });
});

describe("draws from a table", () => {
  it("stay within every span, differ, and follow the seed", () => {
    for (let draw = 0; draw < 200; draw++) {
      drawnActors(useOfForceTable, draw, 1).forEach((drawn, i) => {
        const actor = actors[i];
        for (const what of ["position", "salience", "influence"] as const) {
          expect(drawn[what]).toBeGreaterThanOrEqual(actor?.[what].low ?? Number.NaN);
          expect(drawn[what]).toBeLessThanOrEqual(actor?.[what].high ?? Number.NaN);
        }
      });
    }
    expect(drawnActors(useOfForceTable, 0, 1)).not.toEqual(drawnActors(useOfForceTable, 1, 1));
    expect(drawnActors(useOfForceTable, 3, 2)).toEqual(drawnActors(useOfForceTable, 3, 2));
    expect(drawnActors(useOfForceTable, 3, 2)).not.toEqual(drawnActors(useOfForceTable, 3, 3));
  });

  it("give every method a range with the forecast's neighbourhood in it", () => {
    for (const { low, high } of tableRows(useOfForceTable, { members: 100, seed: 1 })) {
      expect(low).not.toBeNull();
      expect(low ?? 0).toBeLessThan(high ?? 0);
    }
  });
});
