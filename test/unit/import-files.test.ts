import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ImportResult, importTable } from "../../src/evidence/import/import-table.js";
import { importCsvRows, importJson } from "../../src/report/import-rows.js";
import {
  expectedSums,
  type MadeUpLayout,
  madeUpChunks,
  madeUpLayout,
  madeUpLayouts,
  madeUpLines,
  SECRET,
} from "../support/made-up-files.js";

const ROWS = 400;

/** Imports bytes in pieces of some size. */
function imported(bytes: Buffer, piece = bytes.length): Promise<ImportResult> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
  return importTable(Readable.from(pieces), { file: "made-up.csv" });
}

const sumsOf = (result: ImportResult): Map<string, number> =>
  new Map(
    importCsvRows(result).map(({ series, state, period, value }) => [
      `${series}|${state}|${period}`,
      value,
    ]),
  );

const sorted = (sums: ReadonlyMap<string, number>): [string, number][] =>
  [...sums].sort(([a], [b]) => (a < b ? -1 : 1));

const utf8 = (layout: MadeUpLayout, rows = ROWS): Buffer =>
  Buffer.from(`${madeUpLines(layout, rows).join("\n")}\n`);

describe.each(madeUpLayouts.map((layout) => [layout.id, layout] as const))("%s", (_, layout) => {
  const expected = sorted(expectedSums(layout, ROWS));

  it("adds up to what the generator put in", async () => {
    const result = await imported(utf8(layout));
    expect(result.layout.id).toBe(layout.id);
    expect(result.problems).toEqual([]);
    expect(result.bad).toBe(0);
    const leftOut = [...result.leftOut.values()].reduce((a, b) => a + b, 0);
    expect(result.counted + leftOut).toBe(ROWS);
    expect(leftOut).toBeGreaterThan(0);
    expect(sorted(sumsOf(result))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(100);
  });

  it("does not depend on where the stream is cut, in the middle of a letter or a quote", async () => {
    const few = Buffer.from(`${madeUpLines(layout, 30).join("\n")}\n`);
    const whole = sorted(sumsOf(await imported(few)));
    for (const piece of [1, 7, 64, 1021]) {
      expect(sorted(sumsOf(await imported(few, piece)))).toEqual(whole);
    }
  });

  it("reads Latin-1, a byte-order mark, other line ends and other delimiters alike", async () => {
    const lines = madeUpLines(layout, ROWS);
    const files: Record<string, Buffer> = {
      latin: Buffer.from(`${lines.join("\n")}\n`, "latin1"),
      marked: Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`),
      markedLatin: Buffer.concat([
        Buffer.from("\uFEFF"),
        Buffer.from(`${lines.join("\n")}\n`, "latin1"),
      ]),
      unended: Buffer.from(lines.join("\n")),
      semicolons: Buffer.from(`${madeUpLines(layout, ROWS, ";").join("\n")}\n`),
    };
    for (const [name, bytes] of Object.entries(files)) {
      expect(sorted(sumsOf(await imported(bytes))), name).toEqual(expected);
    }
  });

  it("keeps no actor, no report and no place below a state", async () => {
    const bytes = utf8(layout);
    expect(bytes.includes(SECRET)).toBe(true);
    expect(JSON.stringify(importJson(await imported(bytes)))).not.toContain(SECRET);
  });
});

describe("encodings", () => {
  it("are told", async () => {
    const layout = madeUpLayout("sesnsp-victims-state");
    const lines = madeUpLines(layout, ROWS);
    const latin = Buffer.from(`${lines.join("\n")}\n`, "latin1");
    const header = Buffer.from(`${lines[0]}\n`);
    const rest = Buffer.from(`${lines.slice(1).join("\n")}\n`, "latin1");
    expect((await imported(utf8(layout))).encoding).toBe("utf-8");
    expect((await imported(latin)).encoding).toBe("windows-1252");
    expect((await imported(Buffer.concat([header, rest]))).encoding).toBe("mixed");
  });

  it("reads files whose lines end as on old machines", async () => {
    const layout = madeUpLayout("inegi-deaths");
    const bytes = Buffer.from(`${madeUpLines(layout, ROWS).join("\r")}\r`);
    expect(sorted(sumsOf(await imported(bytes)))).toEqual(sorted(expectedSums(layout, ROWS)));
  });
});

describe("a month that is not published", () => {
  it("is absent, not zero; a published zero stays", async () => {
    const layout = madeUpLayout("sesnsp-victims-state");
    const [header = ""] = madeUpLines(layout, 0);
    const row =
      "2026,01,Aguascalientes,x,Homicidio,Homicidio doloso,Con otro elemento,x,x,1,0,,,,,,,,,,";
    const result = await imported(Buffer.from(`${header}\n${row}\n`));
    expect(importCsvRows(result).map(({ period, value }) => [period, value])).toEqual([
      ["2026-01", 1],
      ["2026-02", 0],
    ]);
  });
});

describe("memory", () => {
  it("holds neither rows nor the file: the source is never far ahead of the reader", async () => {
    const layout = madeUpLayout("ucdp-ged");
    const size = 20_000_000;
    let pulled = 0;
    let read = 0;
    let furthestAhead = 0;
    async function* source(): AsyncGenerator<Buffer> {
      for (const chunk of madeUpChunks(layout, size)) {
        furthestAhead = Math.max(furthestAhead, pulled - read);
        pulled += chunk.length;
        yield chunk;
      }
    }
    const large = await importTable(source(), {
      file: "large.csv",
      onProgress: (bytes) => {
        read = bytes;
      },
    });
    const small = await importTable(Readable.from(madeUpChunks(layout, size / 4)), {
      file: "small.csv",
    });
    expect(read).toBe(pulled);
    expect(pulled).toBeGreaterThan(size);
    // One chunk that is being read, and one that waits.
    expect(furthestAhead).toBeLessThan(2_500_000);
    expect(large.counted).toBeGreaterThan(3 * small.counted);
    expect(large.sums).toBe(small.sums);
    expect(large.bad).toBe(0);
  });

  it("stops when asked to", async () => {
    const controller = new AbortController();
    const work = importTable(Readable.from(madeUpChunks(madeUpLayout("ucdp-ged"), 5_000_000)), {
      file: "large.csv",
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("stopped")),
    });
    await expect(work).rejects.toThrow("stopped");
  });
});

describe("the samples that came with the evidence", () => {
  const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
  const folder = ["../shared", "../../shared"]
    .map((shared) => join(root, shared, "evidence/data/samples"))
    .find((path) => existsSync(path));

  it("are read without a bad row where they are at hand; our own stand in for them elsewhere", async () => {
    if (folder === undefined) {
      console.warn(
        "SAMPLES ABSENT: evidence/data/samples is not here; only made-up files were read.",
      );
    }
    const files = folder === undefined ? [] : readdirSync(folder);
    const read = await Promise.all(
      files.map(async (name) => imported(readFileSync(join(folder ?? "", name)))),
    );
    const own = await Promise.all(madeUpLayouts.map((layout) => imported(utf8(layout, 3))));
    for (const result of [...read, ...own]) expect(result.problems).toEqual([]);
    const ids = new Set([...read, ...own].map((result) => result.layout.id));
    expect(ids.size).toBe(madeUpLayouts.length);
    if (folder !== undefined) expect(read.length).toBeGreaterThanOrEqual(5);
  });
});
