import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { PoliticsRow } from "../../src/experiment/politics/politics-row.js";
import { jsonSchemas } from "../../src/report/json-schemas.js";
import { call } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "ironriver-politics-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FEW = ["--members", "20"];

/** Rows of an answer, checked against the published schema. */
async function rowsOf(...args: readonly string[]): Promise<readonly PoliticsRow[]> {
  const { code, out, err } = await call("politics", ...args, "--json");
  expect(err).toBe("");
  expect(code).toBe(0);
  const value = JSON.parse(out);
  expect(jsonSchemas.politics?.safeParse(value).error?.issues ?? []).toEqual([]);
  return value.rows;
}

describe("ironriver politics", () => {
  it("answers on the hypothetical table, the ladder, strikes and the published case", async () => {
    const rows = await rowsOf(...FEW);
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(
      new Set(["use-of-force", "ladder", "strike", "emission-standards"]),
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const fromTable = rows.filter(({ subject }) => subject === "use-of-force");
    expect(fromTable.every(({ hypothetical }) => hypothetical)).toBe(true);
  });

  it("gives the published case by name or by --case, the same bytes", async () => {
    const [named, asked] = await Promise.all([
      rowsOf("emission-standards"),
      rowsOf("--case", "emission-standards"),
    ]);
    expect(named).toEqual(asked);
    const row = (method: string) => named.find((one) => one.method === method);
    expect(row("weighted-mean")?.forecast).toBeCloseTo(7.38996, 5);
    expect(row("expected-utility-round-1")?.forecast.toFixed(2)).toBe("8.42");
    expect(row("expected-utility")?.rounds).toHaveLength(8);
    expect(row("condorcet-linear")?.probabilities?.map((one) => one.position)).toEqual([4, 7, 10]);
    expect(row("expected-utility")?.published?.map(({ id }) => id)).toContain(
      "reconstruction-medians",
    );
  });

  it.each(["en", "es"])("says what is hypothetical, and the discrepancy, in %s", async (lang) => {
    const { code, out } = await call("politics", ...FEW, "--lang", lang);
    expect(code).toBe(0);
    expect(out).toContain(lang === "en" ? "HYPOTHETICAL" : "HIPOTÉTICO");
    expect(out).toContain("7.38996");
    expect(out).toContain("9.611");
    expect(out).toMatch(/0\.246 \/ 0\.392 \/ 0\.362/);
    expect(out).toMatch(/0\.176 \/ 0\.44 \/ 0\.384/);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it("follows the seed, and nothing else", async () => {
    const table = (seed: string) => rowsOf("use-of-force", ...FEW, "--seed", seed);
    const [one, again, other] = [await table("1"), await table("1"), await table("2")];
    expect(again).toEqual(one);
    expect(other.map(({ forecast }) => forecast)).toEqual(one.map(({ forecast }) => forecast));
    expect(other).not.toEqual(one);
  });

  it("writes its table, and reads it back edited", async () => {
    const file = join(folder, "mine.csv");
    const { code, err } = await call("politics", "use-of-force", ...FEW, "--csv", file);
    expect(code).toBe(0);
    expect(err).toContain(file);
    const written = readFileSync(file, "utf8");
    const mean = async () =>
      (await rowsOf(file, ...FEW)).find(({ method }) => method === "weighted-mean")?.forecast ?? 0;
    const before = await mean();
    expect(before).toBeCloseTo(6.5347, 4);
    writeFileSync(file, written.replace(/^(us_presidency,[^,]+),8\.5,7,10/m, "$1,5,5,5"));
    // 3.5 rungs less for 0.2 of 0.7415 of the weight.
    expect(await mean()).toBeCloseTo(before - (3.5 * 0.2) / 0.7415, 10);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["a name that nothing bears", ["emision-standards"], /Did you mean "emission-standards"/],
    ["a case that nothing bears", ["--case", "emissions"], /Cases and tables|Did you mean/],
    ["a file that is not there", ["none.csv"], /none\.csv: There is no such file/],
    ["a table and a case at once", ["use-of-force", "--case", "emission-standards"], /not both/],
    ["too many draws", ["--members", "1000000"], /--members must be a whole number from 1/],
  ])("tells %s", async (_, args, says) => {
    const { code, out, err } = await call("politics", ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(says);
  });

  it("tells a bad table by line and prints nothing", async () => {
    const file = join(folder, "bad.csv");
    writeFileSync(file, "id,position,salience,influence\na,1,80,1\nb,two,1,1\n");
    const { code, out, err } = await call("politics", file);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/bad\.csv: line 2: salience must be between 0 and 1/);
    expect(err).toMatch(/bad\.csv: line 3: position: expected a number, got "two"/);
  });
});
