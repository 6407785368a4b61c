import { describe, expect, it } from "vitest";
import {
  registered_homicides_state_year,
  registered_homicides_state_year_2023_24,
} from "../../src/evidence/mexico-data/homicides-by-state-year.js";
import { states } from "../../src/evidence/mexico-data/states.js";
import { tiles } from "../../src/evidence/mexico-data/tile-grid.js";
import { findingById } from "../../src/evidence/registry.js";
import { unitFactor } from "../../src/evidence/units.js";
import {
  countQuantile,
  monthlySize,
  varianceOfCount,
} from "../../src/experiment/history/counting-noise.js";
import { traceOf } from "../../src/experiment/model-trace.js";
import {
  concentration,
  dispersion,
  jumps,
  logRates,
  neighbourCorrelation,
  persistence,
  type StateCounts,
  volatility,
} from "../../src/experiment/replicate/state-moments.js";
import { readyScenario } from "../../src/experiment/resolve-model.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";
import { shapedStates } from "../../src/report/maps/shape-map.js";

const PRESET = "mexico-violence";
const perYear = unitFactor("1/month", "1/year");

const record: StateCounts = {
  firstYear: 2006,
  counts: states.map(({ id }) => {
    const counts = new Map(
      [registered_homicides_state_year, registered_homicides_state_year_2023_24].flatMap(
        (series) => series.byState?.[id] ?? [],
      ),
    );
    return Array.from({ length: 19 }, (_, i) => counts.get(String(2006 + i)) ?? Number.NaN);
  }),
};

const published = (finding: string, key: string): number =>
  findingById(`mexico-data.${finding}`).published.find((one) => one.key === key)?.value ??
  Number.NaN;

describe("homicides of the nation, against values worked by hand", () => {
  const trace = traceOf(PRESET, [
    "homicides",
    "background_homicides",
    "organised_crime_homicides",
    "background_homicide_rate",
    "missing",
    "share_still_missing",
    "missing_reports",
    "prosecutor_victims",
    "homicides_first_released",
  ]);

  it("start at the 2,164 a month on record, of which 0.4 of the mean rate is background", () => {
    expect(trace.level("homicides", 2012)).toBeCloseTo(2164, 6);
    // 278,771 homicides over 1,420,500,000 person-years in 2007-2018, of which 0.4.
    expect(trace.level("background_homicide_rate", 2012) * perYear).toBeCloseTo(7.85e-5, 7);
    expect(trace.level("background_homicides", 2012) * perYear).toBeGreaterThan(9200);
    expect(trace.level("background_homicides", 2012) * perYear).toBeLessThan(9300);
  });

  it("stand on the record in the middle of a year of it", () => {
    expect(trace.level("homicides", [2018, 7]) * perYear).toBeCloseTo(36685, 0);
    expect(trace.level("missing", [2021, 7]) * perYear).toBeCloseTo(7842, 0);
  });

  it("read the first half of 2025 with its usual revision, and the second as what the year leaves", () => {
    const first = (14488 * 1.021) / 6;
    const second = (23374 / 0.955 - 14488 * 1.021) / 6;
    expect(trace.level("homicides", [2025, 4])).toBeCloseTo(first, 0);
    expect(trace.level("homicides", [2025, 10])).toBeCloseTo(second, 0);
  });

  it("are seen by each register with its own share", () => {
    const killed = trace.level("homicides", 2020);
    expect(trace.level("prosecutor_victims", 2020)).toBeCloseTo(killed * 0.955, 6);
    expect(trace.level("homicides_first_released", 2020)).toBeCloseTo(killed / 1.021, 6);
    expect(trace.level("share_still_missing", 2020)).toBeCloseTo(0.34, 9);
    expect(trace.level("missing_reports", 2020)).toBeCloseTo(trace.level("missing", 2020) / 0.34);
  });
});

describe("homicides by state", () => {
  it("have the recorded shares in the middle of a year of the record", () => {
    const trace = traceOf(PRESET, ["state_share"]);
    expect(trace.level("state_share", [2020, 7], "mx-gua")).toBeCloseTo(5297 / 36773, 3);
    expect(trace.level("state_share", [2012, 7], "mx-yuc")).toBeGreaterThan(0);
  });

  it("are reported under ISO ids in capitals", () => {
    const ready = readyScenario(readScenario(presetById(PRESET), PRESET));
    expect(ready.outcomes.find(({ id }) => id === "homicides-by-state")?.by).toBe("state");
  });

  it("count presence by grades: two significant groups make two, and one pair", () => {
    const trace = traceOf(PRESET, ["presence_by_state", "contested_overlap"]);
    expect(trace.level("presence_by_state", 2026, "mx-agu")).toBeCloseTo(2, 9);
    expect(trace.level("contested_overlap", 2026, "mx-agu")).toBeCloseTo(1, 9);
    // Significant CJNG and two presences without a grade (0.75), lesser Sinaloa (0.5).
    expect(trace.level("presence_by_state", 2026, "mx-mic")).toBeCloseTo(3, 9);
  });
});

describe("moments of homicides by state", () => {
  const rates = logRates(record);
  it.each([
    ["m-persistence", "pooled-1", persistence(rates, 1, false)],
    ["m-persistence", "within-1", persistence(rates, 1, true)],
    ["m-persistence", "within-5", persistence(rates, 5, true)],
    ["m-volatility", "kurtosis", volatility(rates).kurtosis],
    ["m-volatility", "autocorrelation", volatility(rates).autocorrelation],
    ["m-spatial", "all", neighbourCorrelation(rates, false)],
    ["m-spatial", "net", neighbourCorrelation(rates, true)],
    ["m-concentration", "five-2020", concentration(record, 2020, 5)],
    ["m-concentration", "seven-2024", concentration(record, 2024, 7)],
  ] as const)("of the record itself give %s, %s as published", (finding, key, value) => {
    // Values are published to two digits, the kurtosis to one.
    const digits = key === "kurtosis" ? 0.05 : 0.0051;
    expect(Math.abs(value - published(finding, key))).toBeLessThan(digits);
  });

  it("of the record itself count the jumps that are published", () => {
    expect(jumps(record)).toEqual({
      doubled: published("m-jumps", "doubled"),
      halved: published("m-jumps", "halved"),
    });
  });

  it("of the record itself are within 0.03 of the published dispersion, whose divisor is one less", () => {
    for (const year of [2014, 2018, 2022, 2024]) {
      const sample = dispersion(record, year) * Math.sqrt(32 / 31);
      expect(Math.abs(sample - published("m-dispersion", String(year)))).toBeLessThan(0.01);
    }
  });
});

describe("counting noise", () => {
  it.each([
    [3, 1],
    [40, 1],
    [300, 1],
    [3000, 12],
  ])("of a mean of %d in %d months has the mean and the variance it states", (expected, months) => {
    const counts = Array.from({ length: 4000 }, (_, i) =>
      countQuantile((i + 0.5) / 4000, expected, months),
    );
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(mean / expected).toBeCloseTo(1, 2);
    expect(variance / varianceOfCount(expected, months)).toBeCloseTo(1, 2);
  });

  it("gives the median state the published ratio of variance to mean, and none to none", () => {
    const median = monthlySize * (2.1 - 1);
    expect(varianceOfCount(median, 1) / median).toBeCloseTo(2.1, 9);
    expect(countQuantile(0.9, 0, 1)).toBe(0);
  });
});

describe("maps", () => {
  it("have one tile and one shape for each of the 32 states", () => {
    const ids = states.map(({ id }) => id);
    expect(tiles.map(({ id }) => id)).toEqual(ids);
    expect(new Set(tiles.map(({ column, halfRow }) => `${column},${halfRow}`)).size).toBe(32);
    expect([...shapedStates].sort()).toEqual([...ids].sort());
  });

  it("let no two tiles overlap", () => {
    for (const a of tiles) {
      for (const b of tiles) {
        if (a.id === b.id || a.column !== b.column) continue;
        expect(Math.abs(a.halfRow - b.halfRow)).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
