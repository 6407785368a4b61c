import { beforeAll, describe, expect, it } from "vitest";
import { type BoardRow, findingsBoard } from "../../src/experiment/replicate/board.js";
import { coreMeasures } from "../../src/experiment/replicate/core-measures.js";

let rows: ReadonlyMap<string, BoardRow>;
beforeAll(async () => {
  rows = new Map((await findingsBoard({}, "cartels")).map((row) => [row.id, row]));
});

const row = (id: string): BoardRow => {
  const found = rows.get(id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe("the published model of 2023", () => {
  it("has a row on the board for everything that it can be asked", () => {
    for (const id of Object.keys(coreMeasures)) expect(rows.has(id)).toBe(true);
  });

  it.each([
    ["cartels.F01"],
    ["cartels.F02"],
    ["cartels.F03.deaths-2022"],
    ["cartels.F03.rise"],
    ["cartels.F06.deaths"],
    ["cartels.F06.members"],
    ["cartels.F08.deaths"],
    ["cartels.F08.members"],
    ["cartels.F10"],
  ])("reproduces %s with the shipped network and most generated ones", (id) => {
    expect(row(id).verdict).toBe("reproduced");
    expect(row(id).networks?.of).toBe(200);
    expect(row(id).networks?.reproduced).toBeGreaterThan(150);
  });

  it("reproduces the deaths of F07 only near the edge, and the row says so", () => {
    const { verdict, model, why } = row("cartels.F07.deaths");
    expect(verdict).toBe("reproduced");
    expect(model.median).toBeLessThan(0.03);
    expect(why).toContain("nearer to its edge");
    expect(why).toContain("1.7 %");
  });

  it("misses the recruits of 2021, and the row shows it", () => {
    const { verdict, why } = row("cartels.F11.recruits");
    expect(verdict).toBe("missed");
    expect(why).toContain("outside the tolerance");
  });

  it("is within 4 % of the re-run of the published code in every scenario", () => {
    const computed = [...rows.values()].filter(({ id }) => id.startsWith("cartels.C-"));
    expect(computed).toHaveLength(15);
    for (const { published, model } of computed) {
      const value = published.value ?? Number.NaN;
      expect(Math.abs((model.median ?? Number.NaN) / value - 1)).toBeLessThan(0.04);
    }
  });
});
