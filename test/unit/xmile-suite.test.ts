import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeXml } from "../../src/engine/xmile/decode.js";
import { loadXmile } from "../../src/engine/xmile/load-xmile.js";
import { runXmile } from "../../src/engine/xmile/run-xmile.js";
import { SUITE_VARIABLE, suiteCases, suiteFolder } from "../support/xmile-suite.js";
import { differences, readExpectedTable } from "../support/xmile-table.js";

/**
 * As the suite's README has it, for its files are rounded to six digits; and they come from
 * programs with 32-bit numbers.
 */
const AS_PUBLISHED = { relative: 1e-4, absolute: 1e-6, singlePrecision: true } as const;

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

  it.each(cases.map((one) => [one.id, one] as const))("%s", (_, { model, expected }) => {
    const loaded = loadXmile(decodeXml(readFileSync(model), model), model);
    const table = readExpectedTable(readFileSync(expected, "utf8"));
    const { compared, differing } = differences(runXmile(loaded), table, AS_PUBLISHED);
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});
