import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { constant } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { traceOf } from "../../src/experiment/model-trace.js";
import { money } from "../../src/model/money.js";
import { composed, type Sector } from "../../src/model/sector.js";

const UPPER = { sanctions: "audit-upper" };
const NAMES = [
  "sanctions_stage",
  "gross_export_revenue",
  "export_revenue",
  "other_income",
  "other_income_reference",
  "income_per_member_ratio",
  "revenue_share_sanctioned",
  "sanction_cost",
];

describe("sanctions", () => {
  it("stand as the record has them: none, listing from March 2025, bank orders from November", () => {
    const trace = traceOf("us-supply", NAMES);
    expect(trace.level("sanctions_stage", [2025, 2])).toBe(0);
    expect(trace.level("sanctions_stage", [2025, 3])).toBe(1);
    expect(trace.level("sanctions_stage", [2025, 10])).toBe(1);
    expect(trace.level("sanctions_stage", [2025, 11])).toBe(2);
    expect(trace.level("sanctions_stage", 2040)).toBe(2);
  });

  it("take nothing by default, whatever is in force: audits could not isolate an effect", () => {
    for (const value of ["none", "listing-2025", "listing-and-bank-orders"]) {
      const trace = traceOf("us-supply", NAMES, {
        settings: [{ lever: "us.sanctions", value, from: "2012-01" }],
      });
      expect(trace.level("export_revenue", 2030)).toBe(trace.level("gross_export_revenue", 2030));
      expect(trace.sum("sanction_cost", 2012, 2040)).toBe(0);
    }
  });

  it("at the bound that audits leave take 5 % with listing and 9.75 % with bank orders", () => {
    const share = (value: string): number =>
      traceOf("us-supply", NAMES, {
        settings: [{ lever: "us.sanctions", value }],
        structure: UPPER,
      }).level("revenue_share_sanctioned", 2030);
    expect(share("none")).toBe(0);
    expect(share("listing-2025")).toBeCloseTo(0.05, 12);
    expect(share("listing-and-bank-orders")).toBeCloseTo(1 - 0.95 * 0.95, 12);
  });

  it("freeze at most what was frozen of all traffickers of all countries in a year", () => {
    const trace = traceOf("us-supply", ["assets_frozen"], { structure: UPPER });
    expect(trace.sum("assets_frozen", 2026, 2027)).toBeCloseTo((0.026e9 * 313.689) / 255.657, -3);
  });

  it("are answered with other crime: a fifth of what is lost comes back", () => {
    const trace = traceOf("us-supply", NAMES, {
      settings: [{ lever: "us.sanctions", value: "listing-2025" }],
      structure: UPPER,
    });
    const lost = trace.level("gross_export_revenue", 2040) - trace.level("export_revenue", 2040);
    const gained = trace.level("other_income", 2040) - trace.level("other_income_reference", 2040);
    expect(gained / lost).toBeCloseTo(0.2, 4);
  });
});

describe("income of a member", () => {
  it("is that of the record at neutral, to 1e-9, at every moment", () => {
    const trace = traceOf("us-supply", NAMES);
    for (let year = 2012; year <= 2040; year++) {
      expect(Math.abs(trace.level("income_per_member_ratio", year) - 1)).toBeLessThan(1e-9);
    }
  });

  it("other crime is a quarter of all income in 2012 and 35 % now", () => {
    const trace = traceOf("us-supply", NAMES);
    const share = (year: number): number => {
      const other = trace.level("other_income", year);
      return other / (other + trace.level("export_revenue", year));
    };
    expect(share(2012)).toBeCloseTo(0.25, 9);
    expect(share(2026)).toBeCloseTo(0.35, 9);
  });
});

describe("income by group", () => {
  const groups: Sector = {
    id: "groups",
    title: "Three groups",
    question: "How is income shared out?",
    dimensions: { group: ["large", "small", "gone"] },
    variables: {
      members: constant({
        per: ["group"],
        unit: "person",
        value: [80_000, 10_000, 0],
        means: "Members of three made-up groups.",
      }),
    },
    offers: ["members"],
    needs: {},
    outcomes: [],
    levers: [],
    links: [],
    switches: [],
    leavesOut: [],
    checkedBy: [],
  };

  it("goes by members to the power 0.708, and adds up to all of it", () => {
    const definition = composed("joined", "Joined", [groups, money({ structure: {} }, true)]);
    const program = compileModel(loadModel(definition, { units: evidenceUnits, strict: true }), {
      keep: ["group_income_share"],
    });
    const slot = program.slots.get("group_income_share");
    if (!slot) throw new Error("no shares");
    let shares: number[] = [];
    simulate(program, { seed: 1, run: 0, constants: new Map(), paths: new Map() }, (memory) => {
      shares = [...memory.subarray(slot.offset, slot.offset + slot.volume)];
    });
    const [large = Number.NaN, small = Number.NaN, gone] = shares;
    expect(large + small).toBeCloseTo(1, 12);
    expect(large / small).toBeCloseTo(8 ** 0.708, 9);
    expect(gone).toBe(0);
  });
});
