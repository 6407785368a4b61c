import { beforeAll, describe, expect, it } from "vitest";
import { forceAndPoliticsEvidence } from "../../src/evidence/force-and-politics/collection.js";
import { traceOf } from "../../src/experiment/model-trace.js";
import { type BoardRow, findingsBoard } from "../../src/experiment/replicate/board.js";
import { forceMeasures } from "../../src/experiment/replicate/force-measures.js";

describe("the findings on strikes and co-operation on the board", () => {
  const findings = forceAndPoliticsEvidence.findings.filter(({ id }) =>
    forceMeasures.answersFor(id),
  );
  let rows: readonly BoardRow[] = [];
  beforeAll(async () => {
    rows = (await Promise.all(findings.map(({ id }) => findingsBoard({}, id)))).flat();
  });
  const row = (id: string): BoardRow => {
    const found = rows.find((one) => one.id === `force-and-politics.${id}`);
    if (!found) throw new Error(`no row ${id}`);
    return found;
  };

  it("are every finding of the sectors on force, co-operation and sanctions", () => {
    const own = forceAndPoliticsEvidence.findings.filter(({ sector }) =>
      ["force", "co_operation", "sanctions"].includes(sector),
    );
    expect(own.filter(({ id }) => !forceMeasures.answersFor(id)).map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it("have a value of the model, or say why there is none", () => {
    for (const { id, role, model, published, verdict } of rows) {
      const isSilent = role === "not comparable" || Object.hasOwn(forceMeasures.silent, id);
      const { value, low, high } = published;
      const isUnbounded = value !== null && low === null && high === null;
      expect([id, model.median === null, verdict === "not comparable"]).toEqual([
        id,
        isSilent,
        isSilent || isUnbounded,
      ]);
    }
  });

  it.each([
    "F01.attacks",
    "F01.casualties",
    "F02.attacks",
    "F03.six-months",
    "F03.months",
    "F04.share",
    "N02.seasonal",
  ])("reproduce %s", (id) => {
    expect(row(id).verdict).toBe("reproduced");
  });

  it("give the measured means where they set them: 0.52 less in the area, 43 % more in the group", () => {
    expect(row("F01.attacks").model.median).toBeCloseTo(-0.52, 2);
    // Hits fall over a month, and act from the step after: 5 % is what that may blur.
    expect(Math.abs((row("F03.six-months").model.median ?? 0) / 0.43 - 1)).toBeLessThan(0.05);
    expect(row("F04.share").model.median).toBeCloseTo(0.16, 6);
  });

  it("find no effect of strikes a year after them, and none on recruitment by default", () => {
    expect(row("F02.long-term").model.median).toBeCloseTo(0, 6);
    expect(row("F02.long-term").model.low).toBeGreaterThan(-0.1);
    expect(row("F05").model).toEqual({ median: 0, low: 0, high: 0 });
  });

  it("claim nothing where no model could miss: a number published without any bound", () => {
    for (const id of ["F02.long-term", "F05"]) {
      expect(row(id).verdict).toBe("not comparable");
      expect(row(id).why).toContain("no model could miss it");
    }
  });

  it("miss the fall of encounters in 2019: the model's response is damped on purpose", () => {
    expect(row("N01").verdict).toBe("missed");
    expect(row("N01").model.median).toBeGreaterThan(row("N01").published.high ?? 0);
  });
});

describe("both findings on strikes", () => {
  it("hold in one run: the area calms while it lasts, the groups that lost leaders do not", () => {
    const trace = traceOf("strikes-with-consent", [
      "area_violence_ratio",
      "struck_group_violence_ratio",
    ]);
    for (const month of [6, 12]) {
      expect(trace.level("area_violence_ratio", [2026, month])).toBeLessThan(0.75);
      expect(trace.level("struck_group_violence_ratio", [2026, month])).toBeGreaterThan(1.05);
    }
    // The area is back at once; the groups are for about half a year.
    expect(trace.level("area_violence_ratio", [2027, 2])).toBe(1);
    expect(trace.level("struck_group_violence_ratio", [2027, 2])).toBeGreaterThan(1.05);
    expect(trace.level("struck_group_violence_ratio", [2028, 1])).toBeLessThan(1.01);
  });
});

describe("the record of co-operation", () => {
  it("has its recorded months of encounters, and the fiscal years that have no months", () => {
    const trace = traceOf("two-governments", ["border_encounters"]);
    const inMonth = (year: number, month: number): number =>
      trace.sum("border_encounters", [year, month], [year, month + 1]);
    expect(inMonth(2012, 1)).toBe(25714);
    expect(inMonth(2019, 5)).toBe(132856);
    expect(inMonth(2025, 12)).toBe(6478);
    const inYear = (fiscal: number): number =>
      trace.sum("border_encounters", [fiscal - 1, 10], [fiscal, 10]);
    expect(inYear(2021)).toBeCloseTo(1_659_206, 3);
    expect(inYear(2022)).toBeCloseTo(2_206_436, 3);
    expect(inYear(2024) / 1_530_523).toBeCloseTo(1, 3);
  });
});
