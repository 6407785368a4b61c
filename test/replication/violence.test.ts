import { beforeAll, describe, expect, it } from "vitest";
import { historyTargets } from "../../src/experiment/history/targets.js";
import { traceOf } from "../../src/experiment/model-trace.js";
import { type BoardRow, findingsBoard } from "../../src/experiment/replicate/board.js";

const PRESET = "mexico-violence";
const RUNS = 60;

describe("history of violence under the draws that are kept", () => {
  const runs = Array.from({ length: RUNS }, (_, member) =>
    traceOf(
      PRESET,
      ["homicides", "missing"],
      { to: 2025 },
      { values: "accepted", seed: 1, member },
    ),
  );

  it.each([
    ["homicides", 14, 12],
    ["missing", 11, 9],
  ] as const)(
    "%s: the 90 %% band lies over the record in enough of %d years",
    (name, of, least) => {
      const record = historyTargets.find(({ variable }) => variable === name)?.record ?? [];
      expect(record).toHaveLength(of);
      const covered = record.filter(([year, count]) => {
        const sorted = runs.map((run) => run.sum(name, year, year + 1)).sort((a, b) => a - b);
        const [low = 0, high = 0] = [
          sorted[Math.round(0.05 * RUNS)],
          sorted[Math.round(0.95 * RUNS) - 1],
        ];
        // A band wider than a third of the record would say nothing.
        expect((high - low) / count).toBeLessThan(1 / 3);
        return low <= count && count <= high;
      });
      expect(covered.length).toBeGreaterThanOrEqual(least);
    },
  );
});

describe("moments of homicides by state on the board", () => {
  let rows: ReadonlyMap<string, BoardRow>;
  beforeAll(async () => {
    const findings = ["m-persistence", "m-volatility", "m-spatial", "m-dispersion", "m-season"];
    const found = [];
    for (const id of findings) found.push(...(await findingsBoard({}, `mexico-data.${id}`)));
    rows = new Map(found.map((row) => [row.id.replace("mexico-data.", ""), row]));
    // Some 450 runs: a quarter of a minute, and many times that where others use the machine.
  }, 600_000);

  it.each([
    "m-persistence.pooled-1",
    "m-persistence.within-1",
    "m-persistence.within-2",
    "m-persistence.within-3",
    "m-volatility.sd",
    "m-volatility.autocorrelation",
    "m-spatial.all",
    "m-spatial.net",
    "m-dispersion.2022",
  ])("%s is reproduced", (id) => {
    expect(rows.get(id)?.verdict).toBe("reproduced");
  });

  it.each([
    "m-persistence.within-5",
    "m-volatility.kurtosis",
    "m-dispersion.2014",
    "m-dispersion.2018",
  ])("%s is missed, and the row says so", (id) => {
    expect(rows.get(id)?.verdict).toBe("missed");
    expect(rows.get(id)?.why).toContain("outside the tolerance");
  });

  it("m-dispersion.2024 lies on its bound, and the row says that the verdict means nothing", () => {
    const found = rows.get("m-dispersion.2024");
    // The median over 2,001 streams is 1.021, give or take 0.004; over 401 it may be 0.01 off.
    expect(Math.abs((found?.model.median ?? Number.NaN) - 1.02)).toBeLessThan(0.015);
    expect(found?.why).toContain("the verdict says nothing");
  });

  it("years before the model starts and months of the calendar are not compared", () => {
    expect(rows.get("m-dispersion.2006")?.why).toBe("The year lies before the model starts.");
    expect(rows.get("m-season.january")?.verdict).toBe("not comparable");
  });
});
