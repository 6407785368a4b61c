import { describe, expect, it } from "vitest";
import type { Parameter } from "../../src/evidence/record.js";
import { parameterById } from "../../src/evidence/registry.js";
import { unitFactor } from "../../src/evidence/units.js";
import { monthAt, traceOf } from "../../src/experiment/model-trace.js";
import { monthOfRecord, passageBetween } from "../../src/model/supply/passage.js";

const best = (id: string): number => parameterById(id).best ?? Number.NaN;
const record = (asOf: string): Parameter => ({
  ...parameterById("supply.cars_scanned_share"),
  asOf,
});
const A_YEAR = 12;

describe("dates of records", () => {
  it.each([
    ["January 2012", 0],
    ["2016", 54],
    ["2011-2014", 12],
    ["April 2020", 99.5],
  ])("%s is month %d", (asOf, month) => {
    expect(monthOfRecord(record(asOf))).toBe(month);
  });

  it("an undated record is refused", () => {
    expect(() => monthOfRecord(record("undated"))).toThrow(/undated/);
    expect(() => monthOfRecord(record("Brumaire 2012"))).toThrow(/no month/);
  });

  it("time goes from one record to the next in a straight line", () => {
    expect(passageBetween(record("2016"), record("2024"))).toEqual({
      x: [54, 150],
      y: [0, 1],
      mode: "continuous",
    });
  });
});

describe("arithmetic of laboratories (supply.md 4.5)", () => {
  it("1,510 sites x 0.10 x 0.08 over 300 laboratories restored in 10 days keep 0.11 % out", () => {
    const trace = traceOf("us-supply", [
      "active_laboratories_destroyed",
      "laboratories_lost_to_raids",
    ]);
    expect(trace.level("active_laboratories_destroyed", 2026) * A_YEAR).toBeCloseTo(12.08, 10);
    expect(trace.level("laboratories_lost_to_raids", 2026)).toBeCloseTo(
      (12.08 * (10 / 365.25)) / 300,
      12,
    );
  });

  it("with half of the raided ones active it is 75 a year and 0.7 %", () => {
    const trace = traceOf(
      "us-supply",
      ["active_laboratories_destroyed", "laboratories_lost_to_raids"],
      { parameters: { "supply.laboratory_active_share": 0.5 } },
    );
    expect(trace.level("active_laboratories_destroyed", 2026) * A_YEAR).toBeCloseTo(75.5, 10);
    expect(trace.level("laboratories_lost_to_raids", 2026)).toBeCloseTo(0.0069, 4);
  });

  it("a loss reaches buyers only above the slack", () => {
    const price = (activeShare: number): number =>
      traceOf("us-supply", ["retail_price_ratio"], {
        parameters: {
          "supply.laboratory_active_share": activeShare,
          "supply.laboratory_share_of_sites": 1,
          "supply.laboratory_replacement_time": 45,
          "supply.synthesis_capacity_slack": 0.3,
        },
      }).level("retail_price_ratio", 2026, "methamphetamine");
    // Lost: 1,510 x share x 45 days over 300: 18.6 % at 0.3, 37 % at 0.6, against 23 % of slack.
    expect(price(0.3)).toBe(1);
    expect(price(0.6)).toBeGreaterThan(1.1);
  });
});

describe("the border by hand", () => {
  const NAMES = [
    "watch_ratio",
    "ways",
    "passing_share",
    "import_cost_ratio",
    "retail_price_ratio",
    "export_quantity",
    "seized_at_border",
  ];

  it("five times the scanning of 2024 doubles the watch, and four fifths of it are evaded", () => {
    const trace = traceOf("us-supply", NAMES, {
      settings: [{ lever: "us.northbound-inspection", value: 0.4 }],
    });
    // 1 + 0.25 (0.40 - 0.08) / 0.08 = 2; ways 2 / (1 + 0.2) = 1.667; risk 1.2.
    expect(trace.level("watch_ratio", 2026)).toBeCloseTo(2, 12);
    expect(trace.level("ways", 2040)).toBeCloseTo(2 / 1.2, 9);
    expect(trace.level("passing_share", 2040, "fentanyl")).toBeCloseTo(0.85 ** 1.2, 9);
    // Cost: 12 % of the price is replaced; risk has no price at the best value of its effect.
    const cost = 1 + 0.12 * (0.85 ** -0.2 - 1);
    expect(trace.level("import_cost_ratio", 2040, "fentanyl")).toBeCloseTo(cost, 9);
    const passed = 0.3 + 0.7 * 0.1;
    expect(trace.level("retail_price_ratio", 2040, "fentanyl")).toBeCloseTo(
      1 + passed * (cost - 1),
      5,
    );
  });

  it("seizures rise, what is delivered hardly falls", () => {
    const change = (name: string): number => {
      const [scanned, recorded] = [
        traceOf("us-supply", NAMES, {
          settings: [{ lever: "us.northbound-inspection", value: 0.4 }],
        }),
        traceOf("us-supply", NAMES),
      ].map((trace) => trace.sum(name, 2030, 2031, "fentanyl"));
      return (scanned ?? Number.NaN) / (recorded ?? Number.NaN) - 1;
    };
    expect(change("seized_at_border")).toBeGreaterThan(0.1);
    expect(change("export_quantity")).toBeLessThan(0);
    expect(change("export_quantity")).toBeGreaterThan(-0.005);
  });
});

describe("revenue by hand", () => {
  it("is kilograms times the price over the line, in dollars of 2024", () => {
    const trace = traceOf("us-supply", ["drug_revenue", "export_revenue"]);
    const billion = (drug: string, year: number): number =>
      (trace.level("drug_revenue", year, drug) * A_YEAR) / 1e9;
    const dollars = (id: string): number =>
      best(id) * unitFactor(parameterById(id).unit, "USD2024/kg");
    expect(billion("cocaine", 2012)).toBeCloseTo(
      (145_000 * dollars("supply.cocaine_wholesale_price_2012")) / 1e9,
      9,
    );
    expect(billion("methamphetamine", 2026)).toBeCloseTo(
      (250_000 * dollars("supply.methamphetamine_border_price")) / 1e9,
      9,
    );
    // 3 t at 100,000 dollars of 2023, dearer by the purity of 2023 over that of 2025.
    expect(billion("fentanyl", 2026)).toBeCloseTo(
      (3_000 * dollars("supply.fentanyl_border_price_2023") * (0.192 / 0.103)) / 1e9,
      4,
    );
  });

  it.each([
    // The study of 2010 without the 1.5 billion of marijuana; the ends are those of its range.
    [2012, "money.drug_export_revenue_2010", 1.5e9],
    [2025, "money.drug_export_revenue_2025", 0],
  ])("of %d lies within the range of %s", (year, id, without) => {
    const { unit, range } = parameterById(id);
    const [low, high] = (range ?? [Number.NaN, Number.NaN]).map(
      (end) => (end - without) * unitFactor(unit, "USD2024/year"),
    );
    const trace = traceOf("us-supply", ["export_revenue"]);
    const revenue = trace.sum("export_revenue", year, year + 1);
    expect(revenue).toBeGreaterThan(low ?? Number.NaN);
    expect(revenue).toBeLessThan(high ?? Number.NaN);
  });
});

describe("a precursor shock by hand", () => {
  const NAMES = ["precursors_missing", "substitute_share", "scarcity", "purity_ratio", "shipped"];
  const closure = (recovery: string) =>
    traceOf("us-supply", NAMES, {
      settings: [{ lever: "joint.precursor-control", value: 0.4 }],
      structure: { "shock-recovery": recovery },
    });

  it.each([
    ["short", "supply.purity_recovery_halflife_short"],
    ["long", "supply.purity_recovery_halflife_long"],
  ])("half of what is missing is made good in each half-life, %s", (recovery, id) => {
    const trace = closure(recovery);
    const months = (later: number) => [2026, 1 + later] as const;
    const ratio =
      trace.level("precursors_missing", months(6)) / trace.level("precursors_missing", months(0));
    expect(ratio).toBeCloseTo(0.5 ** (6 / best(id)), 9);
  });

  it("in the mixture the die of the run decides; at its best value the shock is quick", () => {
    const missing = (place: number, recovery: string): number =>
      traceOf("us-supply", NAMES, {
        settings: [{ lever: "joint.precursor-control", value: 0.4 }],
        structure: { "shock-recovery": recovery },
        parameters: { "supply.shock_kind_place": place },
      }).level("precursors_missing", 2028);
    expect(missing(0.7, "mixture")).toBe(missing(0.7, "short"));
    expect(missing(0.1, "mixture")).toBe(missing(0.1, "long"));
  });

  it("what is shipped at first is what is left: 1.05 x 0.6 of the usual", () => {
    const trace = closure("long");
    const usual = trace.level("shipped", [2025, 12], "methamphetamine");
    const missing = trace.level("precursors_missing", 2026);
    expect(trace.level("shipped", 2026, "methamphetamine") / usual).toBeCloseTo(
      1.05 * (1 - missing),
      9,
    );
  });

  it("ends with the closure: nothing is missing once it is lifted", () => {
    const trace = traceOf("us-supply", NAMES, {
      settings: [{ lever: "joint.precursor-control", value: 0.4, to: "2026-12" }],
      structure: { "shock-recovery": "long" },
    });
    expect(trace.level("precursors_missing", [2026, 12])).toBeGreaterThan(0.2);
    expect(trace.level("precursors_missing", 2027)).toBe(0);
    expect(trace.level("scarcity", 2029, "fentanyl")).toBeLessThan(0.01);
  });

  it("plants need no precursors", () => {
    const trace = closure("long");
    for (const drug of ["cocaine", "heroin"]) {
      expect(trace.level("scarcity", [2026, 6], drug)).toBe(0);
    }
  });
});

describe("the month count of a trace", () => {
  it("reads 2026 as month 168", () => expect(monthAt(2026)).toBe(168));
});
