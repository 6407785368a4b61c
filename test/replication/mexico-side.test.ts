import { beforeAll, describe, expect, it } from "vitest";
import { guns_seized, stock_half_life_without_inflow } from "../../src/evidence/firearms/stock.js";
import { states } from "../../src/evidence/mexico-data/states.js";
import { findingById } from "../../src/evidence/registry.js";
import { historyTargets } from "../../src/experiment/history/targets.js";
import { type ModelTrace, traceOf } from "../../src/experiment/model-trace.js";
import {
  type BoardRow,
  findingsBoard,
  findingsOnBoard,
} from "../../src/experiment/replicate/board.js";
import {
  dispersion,
  logRates,
  persistence,
  type StateCounts,
} from "../../src/experiment/replicate/state-moments.js";
import type { ScenarioAdditions } from "../../src/policy/read-scenario.js";

const PRESET = "mexico-side";
const RUNS = 60;
/** The last year that anything here is told of. */
const TO = 2035;

const drawn = (names: readonly string[], additions: ScenarioAdditions, runs = RUNS): ModelTrace[] =>
  Array.from({ length: runs }, (_, member) =>
    traceOf(PRESET, names, additions, { values: "accepted", seed: 1, member }),
  );

/** The value below which a share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

describe("history under the draws that are kept", () => {
  let runs: readonly ModelTrace[];
  beforeAll(() => {
    runs = drawn(["homicides", "missing", "homicides_by_state"], { to: 2025 });
  });

  it.each([
    ["homicides", 14, 12],
    ["missing", 11, 9],
  ] as const)(
    "%s: the 90 %% band lies over the record in enough of %d years",
    (name, of, least) => {
      const record = historyTargets.find(({ variable }) => variable === name)?.record ?? [];
      expect(record).toHaveLength(of);
      const covered = record.filter(([year, count]) => {
        const sums = runs.map((run) => run.sum(name, year, year + 1));
        const [low, high] = [quantile(sums, 0.05), quantile(sums, 0.95)];
        // A band wider than two fifths of the record would say nothing.
        expect((high - low) / count).toBeLessThan(0.4);
        return low <= count && count <= high;
      });
      expect(covered.length).toBeGreaterThanOrEqual(least);
    },
  );

  // The record informs the shares of the years to 2024, so that this checks arithmetic; the board
  // holds them against the same moments with the record cut. The autocorrelation of changes is
  // looked at there alone: straight lines between the years of the record smooth them.
  it("states have the measured persistence and dispersion", () => {
    const first = 2012;
    const moments = runs.slice(0, 20).map((run) => {
      const own: StateCounts = {
        firstYear: first,
        counts: states.map(({ id }) =>
          Array.from({ length: 13 }, (_, i) =>
            run.sum("homicides_by_state", first + i, first + i + 1, id.toLowerCase()),
          ),
        ),
      };
      const rates = logRates(own);
      return {
        "m-persistence.pooled-1": persistence(rates, 1, false),
        "m-persistence.within-1": persistence(rates, 1, true),
        "m-dispersion.2014": dispersion(own, 2014),
        "m-dispersion.2018": dispersion(own, 2018),
        "m-dispersion.2022": dispersion(own, 2022),
        "m-dispersion.2024": dispersion(own, 2024),
      } as const;
    });
    const names = Object.keys(moments[0] ?? {}) as (keyof (typeof moments)[number])[];
    for (const name of names) {
      const [finding, key] = name.split(".");
      const published = findingById(`mexico-data.${finding}`).published.find(
        (one) => one.key === key,
      );
      const value = quantile(
        moments.map((one) => one[name]),
        0.5,
      );
      expect([
        name,
        value >= (published?.low ?? Number.NaN),
        value <= (published?.high ?? Number.NaN),
      ]).toEqual([name, true, true]);
    }
  });
});

describe("the arms chain inside the whole side", () => {
  it("gives seizures near 17,000 a year at the inflow on record", () => {
    const names = ["guns_seized_in_mexico"];
    const best = traceOf(PRESET, names, { to: 2026 });
    const [low, high] = guns_seized.range ?? [Number.NaN, Number.NaN];
    expect(best.sum("guns_seized_in_mexico", 2025, 2026)).toBeGreaterThan(low);
    expect(best.sum("guns_seized_in_mexico", 2025, 2026)).toBeLessThan(high);
  });

  it("halves its stock in 3.5 to 14 years at no inflow, at best values and in most draws", () => {
    const [low, high] = stock_half_life_without_inflow.range ?? [Number.NaN, Number.NaN];
    const years = (trace: ModelTrace): number => {
      const start = trace.level("total_guns_held", 2012);
      for (let month = 1; month < 29 * 12; month++) {
        const at = [2012 + Math.floor(month / 12), (month % 12) + 1] as const;
        if (trace.level("total_guns_held", at) <= start / 2) return month / 12;
      }
      return Number.POSITIVE_INFINITY;
    };
    // What is halved later is halved too late.
    const closed = { cuts: ["gun-inflow"], to: 2026 };
    const isWithin = (one: number): boolean => one >= low && one <= high;
    expect(isWithin(years(traceOf(PRESET, ["total_guns_held"], closed)))).toBe(true);
    expect(shareOf(drawn(["total_guns_held"], closed).map(years), isWithin)).toBeGreaterThan(0.75);
  });
});

describe("the removal of the leader of the largest group, February 2026", () => {
  const names = ["splinter_members", "splinters", "groups_active", "unrest", "retaliation_deaths"];
  let removed: readonly ModelTrace[];
  let spared: readonly ModelTrace[];
  beforeAll(() => {
    removed = drawn(names, { to: TO });
    // Without the ties and the removal recorded since 2024, under the same luck.
    spared = drawn(names, { cuts: ["recent-record"], to: TO });
  });

  it("is answered within the month in every run, by some tens of dead", () => {
    const dead = removed.map((run) => run.sum("retaliation_deaths", [2026, 2], [2026, 4]));
    expect(quantile(dead, 0)).toBeGreaterThan(20);
    expect(quantile(dead, 1)).toBeLessThan(75);
    expect(spared.map((run) => run.sum("retaliation_deaths", [2026, 2], [2026, 4]))).toEqual(
      spared.map(() => 0),
    );
  });

  it("splits the group or does not: in about half of the runs, as the chance drawn has it", () => {
    const apart = removed.map((run) => run.level("splinter_members", 2027, "cjng"));
    const whole = apart.filter((members) => members === 0);
    expect(whole.length / RUNS).toBeGreaterThan(0.3);
    expect(whole.length / RUNS).toBeLessThan(0.7);
    for (const members of apart) expect(members === 0 || members > 500).toBe(true);
  });

  it("lets the number of groups rise by one splinter where it splits, and later fall", () => {
    removed.forEach((run, i) => {
      const more = (year: number): number =>
        run.level("groups_active", year) - (spared[i]?.level("groups_active", year) ?? Number.NaN);
      const hasSplit = run.level("splinter_members", 2027, "cjng") > 0;
      expect(Math.abs(more(2026))).toBeLessThan(0.5);
      expect(run.level("splinters", 2027)).toBeGreaterThanOrEqual(hasSplit ? 0.5 : 0);
      expect(run.level("splinters", 2027)).toBeLessThanOrEqual(hasSplit ? 1 : 0);
      if (hasSplit) expect(run.level("splinters", 2036)).toBeLessThan(run.level("splinters", 2027));
    });
  });
});

/** Ids of the tables of published findings on groups and on guns: rows 3a and 3 of the evidence. */
const rows = (literature: string, numbers: readonly number[]): string[] =>
  numbers.map((number) => `${literature}.F${String(number).padStart(2, "0")}`);
const upTo = (last: number, missing: readonly number[] = []): number[] =>
  Array.from({ length: last }, (_, i) => i + 1).filter((number) => !missing.includes(number));
/** The first table has no rows 5 and 9. */
const TABLES = [...rows("cartels", upTo(31, [5, 9])), ...rows("firearms", upTo(24))];

describe("the findings board", () => {
  it("has every row of both tables, or the finding into which it was merged", () => {
    const standing = findingsOnBoard();
    expect(TABLES.filter((id) => !standing.has(id))).toEqual([]);
  });

  it.each(["cartels.F13", "cartels.F17", "cartels.F25", "cartels.F28", "supply.F07", "supply.F08"])(
    "gives %s a role, a verdict and a reason in every row",
    async (id) => {
      const found: readonly BoardRow[] = await findingsBoard({}, id);
      expect(found.length).toBeGreaterThan(0);
      for (const row of found) {
        expect(row.role.length).toBeGreaterThan(0);
        expect(row.why.length).toBeGreaterThan(20);
        if (row.verdict !== "not comparable") expect(row.model.low).not.toBeNull();
      }
    },
  );

  it("tells the mapping of scale where a finding is municipal", async () => {
    for (const id of ["cartels.F12", "cartels.F14"]) {
      for (const row of await findingsBoard({}, id)) {
        if (row.model.median !== null) expect(row.why).toContain("Mapping of scale");
      }
    }
    for (const row of await findingsBoard({}, "cartels.F13")) {
      expect(row.why).toContain("which the model does not divide");
    }
  });

  it("shows the rise of the home state and how long it lasts as distributions", async () => {
    const byId = new Map((await findingsBoard({}, "cartels.F27")).map((row) => [row.id, row]));
    const ratio = byId.get("cartels.F27.ratio");
    expect(ratio?.verdict).toBe("reproduced");
    // The spread lies around the published 3.15 and is wider than its tolerance of 2.5 to 4.7.
    expect(ratio?.model.low).toBeLessThan(2.5);
    expect(ratio?.model.high).toBeGreaterThan(4.7);
    expect(byId.get("cartels.F27.duration")?.model.low).toBeGreaterThan(12);
  });
});
