import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeXml } from "../../src/engine/xmile/decode.js";
import { loadXmile } from "../../src/engine/xmile/load-xmile.js";
import { runXmile } from "../../src/engine/xmile/run-xmile.js";
import { SUITE_VARIABLE, suiteCases, suiteFolder } from "../support/xmile-suite.js";
import { differences, readExpectedTable } from "../support/xmile-table.js";

/** As the suite's README has it: its files are rounded to six digits. */
const AS_PUBLISHED = { relative: 1e-4, absolute: 1e-6, singlePrecision: false } as const;
/**
 * The table of this model ends in -2.5e-6 where flows of size 1 cancel to nothing: it comes from a
 * program with 32-bit numbers, and the exact result is zero.
 */
const SINGLE_PRECISION = new Set(["exp/test_exp.xmile"]);

const folder = suiteFolder();

describe("the public conformance models of the field", () => {
  if (folder === undefined) {
    const why = `The public XMILE models were NOT run: there is no shared/xmile-suite beside the checkout, and ${SUITE_VARIABLE} names no folder.`;
    it(why, () => {
      process.stderr.write(`\n*** ${why} ***\n`);
      expect(suiteFolder()).toBeUndefined();
    });
    return;
  }
  const cases = suiteCases(folder);

  it("there are more than twenty of them", () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases.map((one) => [one.id, one] as const))("%s", (id, { model, expected }) => {
    const loaded = loadXmile(decodeXml(readFileSync(model), model), model);
    const table = readExpectedTable(readFileSync(expected, "utf8"));
    const tolerance = { ...AS_PUBLISHED, singlePrecision: SINGLE_PRECISION.has(id) };
    const { compared, differing } = differences(runXmile(loaded), table, tolerance);
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});
