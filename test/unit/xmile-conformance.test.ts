import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadXmile } from "../../src/engine/xmile/load-xmile.js";
import { runXmile } from "../../src/engine/xmile/run-xmile.js";
import { differences, type ExpectedTable } from "../support/xmile-table.js";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../conformance");

interface Expected {
  readonly feature: string;
  readonly times: readonly number[];
  readonly rows: readonly {
    readonly variable: string;
    readonly values: readonly number[];
    readonly because: string;
  }[];
}

const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".xmile"))
  .map((file) => file.replace(".xmile", ""));

function expectedOf(id: string): Expected {
  return JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as Expected;
}

/** Values are worked by hand; only the rounding of 64-bit arithmetic may part from them. */
const ROUNDING = { relative: 1e-12, absolute: 1e-12, singlePrecision: false } as const;

describe("conformance models with values worked by hand", () => {
  it.each(ids)("%s", (id) => {
    const expected = expectedOf(id);
    const file = `${id}.xmile`;
    const loaded = loadXmile(readFileSync(join(FOLDER, file), "utf8"), file);
    const run = runXmile(loaded);
    const table: ExpectedTable = {
      names: expected.rows.map((row) => row.variable),
      rows: expected.times.map((time, i) => ({
        time,
        cells: expected.rows.map((row) => row.values[i]),
      })),
    };
    expect(run.times).toEqual(expected.times);
    const { compared, differing } = differences(run, table, ROUNDING);
    expect(differing).toEqual([]);
    expect(compared).toBe(expected.times.length * expected.rows.length);
  });

  it("each says what it tests and how every value was worked", () => {
    for (const id of ids) {
      const { feature, times, rows } = expectedOf(id);
      expect(feature.length, id).toBeGreaterThan(10);
      expect(rows.length, id).toBeGreaterThan(0);
      for (const { variable, values, because } of rows) {
        expect(values.length, `${id}: ${variable}`).toBe(times.length);
        expect(because.length, `${id}: ${variable}`).toBeGreaterThan(0);
      }
    }
  });
});
