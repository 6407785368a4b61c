import { beforeAll, describe, expect, it } from "vitest";
import { evidence } from "../../src/evidence/registry.js";
import { type BoardRow, findingsBoard } from "../../src/experiment/replicate/board.js";
import { supplyMeasures } from "../../src/experiment/replicate/supply-measures.js";

/** Findings are asked one by one, so that the cartel model is not run. */
const findings = evidence.findings
  .map(({ id }) => id)
  .filter((id) => supplyMeasures.answersFor(id));
let rows: ReadonlyMap<string, BoardRow>;
beforeAll(async () => {
  const boards = await Promise.all(findings.map((id) => findingsBoard({}, id)));
  rows = new Map(boards.flat().map((row) => [row.id, row]));
});

const row = (id: string): BoardRow => {
  const found = rows.get(id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe("findings on supply", () => {
  it("are put to the model in at least 35 values; the others say why not", () => {
    const all = [...rows.values()];
    const asked = all.filter(({ model }) => model.median !== null);
    expect(asked.length).toBeGreaterThanOrEqual(35);
    for (const { model, verdict, why } of all) {
      if (model.median === null) expect(verdict).toBe("not comparable");
      expect(why.length).toBeGreaterThan(20);
    }
    expect(row("supply.F01.arrests").why).toContain("outside the model");
  });

  it("stand on the board also where the model cannot speak to them, with the reason", () => {
    const spraying = row("supply.F15");
    expect(spraying.verdict).toBe("not comparable");
    expect(spraying.model).toEqual({ median: null, low: null, high: null });
    expect(spraying.why).toContain("Coca fields in Colombia");
  });

  it.each([
    "supply.F02.order",
    "supply.F04.rogue-firms",
    "supply.F04.share-working",
    "supply.F10.volume",
    "supply.F11.seized",
    "supply.F11.value",
    "supply.F11.places",
    "supply.F11.routes",
    "supply.F21.price",
    "supply.F21.purity",
    "supply.F22.marginal",
    "supply.F29.share",
    "supply.F29.price",
    "supply.laboratory-arithmetic.destroyed",
    "supply.laboratory-arithmetic.loss",
    "supply.laboratory-arithmetic.to-cut-a-fifth",
    "supply.pass-through-arithmetic.retail-additive",
    "supply.pass-through-arithmetic.retail-mixed",
    "supply.pass-through-arithmetic.retail-multiplicative",
    "supply.pass-through-arithmetic.use-additive",
    "supply.pass-through-arithmetic.use-mixed",
    "supply.pass-through-arithmetic.use-multiplicative",
    "supply.pass-through-arithmetic.methamphetamine-additive",
  ])("%s is reproduced", (id) => {
    expect(row(id).verdict).toBe("reproduced");
  });

  it("seizures: flow times a constant chance misses the fall of 2023 to 2025, and the row says so", () => {
    for (const drug of ["fentanyl", "cocaine", "methamphetamine", "pattern"]) {
      const { role, verdict, why } = row(`supply.seizures-2023-25.${drug}`);
      expect(role).toBe("held-out");
      expect(verdict).toBe("missed");
      expect(why).toContain("outside the tolerance");
    }
  });

  it("the closure of 2007 makes prices rise more than was seen", () => {
    const { verdict, model, published } = row("demand.F40.price");
    expect(verdict).toBe("missed");
    expect(model.median).toBeGreaterThan(published.high ?? Number.NaN);
  });

  it("the two kinds of shock pass at two speeds: 1995 within two years, 2007 not by its end", () => {
    expect(row("supply.F01.other-recovery").model.median).toBeLessThan(24);
    expect(row("supply.F02.order").model.median).toBe(1);
  });

  it("a pattern that does not hold is a miss, not a pass for want of numbers", () => {
    const pattern = row("supply.seizures-2023-25.pattern");
    expect(pattern.published).toMatchObject({ value: null, low: null, high: null });
    expect(pattern.model.median).toBe(0);
    expect(pattern.verdict).toBe("missed");
  });
});
