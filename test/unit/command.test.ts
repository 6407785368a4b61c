import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { jsonSchemas } from "../../src/report/json-schemas.js";
import { type Called, call } from "../support/command.js";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "bin/ironriver.mjs");
const folder = mkdtempSync(join(tmpdir(), "ironriver-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Says on standard error that a run begins: it listens for the stop from then on. */
const TELLS_WHEN_RUNNING = `data:text/javascript,process.on("newListener", (name) => {
  if (name === "SIGINT") process.stderr.write("running");
})`;

/** A process of its own: what it says, and how it ends. */
function spawned(args: readonly string[]) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Called>((resolve) => {
    child.on("close", (code) => resolve({ code: code ?? -1, out, err }));
  });
  /** Waits until it has said something on standard error, or has ended. */
  const said = (text: string): Promise<unknown> =>
    Promise.race([
      ended,
      new Promise<void>((resolve) => {
        child.stderr.on("data", () => {
          if (err.includes(text)) resolve();
        });
      }),
    ]);
  return { child, said, ended };
}

/** The answer of a call as JSON, checked against its published schema. */
async function answer(...args: readonly string[]) {
  const { code, out, err } = await call(...args, "--json");
  expect(err).toBe("");
  expect(code).toBe(0);
  const value = JSON.parse(out);
  const result = jsonSchemas[value.kind]?.safeParse(value);
  expect(result?.error?.issues ?? []).toEqual([]);
  expect(result?.success).toBe(true);
  return value;
}

describe("the command", () => {
  it.each(["scenarios", "levers", "outcomes", "switches"])(
    "lists %s as its schema says",
    async (kind) => {
      for (const lang of ["en", "es"]) {
        const { rows } = await answer(kind, "--lang", lang);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
          expect(row.label.length).toBeGreaterThan(3);
          expect(row.sources.length).toBeGreaterThan(0);
        }
      }
      const { code, out } = await call(kind);
      expect(code).toBe(0);
      expect(out.length).toBeGreaterThan(50);
    },
  );

  it("runs, and every month of every outcome has its spread in order", async () => {
    const value = await answer("run", "core-2023", "--members", "12", "--to", "2016");
    expect(value.outcomes["group-members"].time).toHaveLength(5 * 12);
    for (const { q05, q25, median, q75, q95 } of Object.values<Record<string, number[]>>(
      value.outcomes,
    )) {
      median?.forEach((middle, month) => {
        const spread = [q05, q25, [middle], q75, q95].map((one, i) => one?.[i === 2 ? 0 : month]);
        expect([...spread].sort((a, b) => Number(a) - Number(b))).toEqual(spread);
      });
    }
  });

  it("compares run by run; differences are those of the yearly sums of each run", async () => {
    const value = await answer(
      "compare",
      "core-2023",
      "core-2023-arrests-doubled",
      "--members",
      "12",
      "--to",
      "2030",
    );
    const { differences } = value.scenarios["core-2023-arrests-doubled"];
    expect(value.reference).toBe("core-2023");
    expect(differences["group-members"]["2025"]).toMatchObject({
      median: 0,
      lower_in: 0,
      higher_in: 0,
    });
    const { lower_in: lower, higher_in: higher } = differences["group-members"]["2030"];
    // In a few draws the groups have ended in both, so that there is no difference.
    expect(lower).toBeGreaterThan(0.8);
    expect(higher).toBe(0);
    expect(differences["member-deaths"]["2030"].unit).toBe("person/year");
  });

  it("gives byte-identical JSON with 1, 2 and 7 workers", async () => {
    // Seven parts of 25 members at most, so that seven workers have one each.
    const run = ["run", "core-2023", "--members", "151", "--to", "2015", "--json"];
    const runs = await Promise.all(
      ["1", "2", "7"].map((workers) => spawned([BIN, ...run, "--workers", workers]).ended),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(runs[0]?.out.length).toBeGreaterThan(10_000);
    expect(runs[1]?.out).toBe(runs[0]?.out);
    expect(runs[2]?.out).toBe(runs[0]?.out);
  });

  it("extends an ensemble: the first runs of more members are those of fewer", async () => {
    const csv = (members: string) => [
      "run",
      "core-2023",
      "--members",
      members,
      "--to",
      "2013",
      "--json",
    ];
    const one = await answer(...csv("1").slice(0, -1));
    const two = await answer(...csv("2").slice(0, -1));
    const member = one.outcomes["group-members"].mean[5];
    const both = two.outcomes["group-members"].mean[5];
    const least = two.outcomes["group-members"].q05[5];
    // With two members the 5 % point lies 5 % of the way from the smaller to the larger.
    const other = 2 * both - member;
    const [small, large] = [Math.min(member, other), Math.max(member, other)];
    expect(Math.abs(least / (small + 0.05 * (large - small)) - 1)).toBeLessThan(1e-3);
  });

  it("writes CSV and Parquet with the same rows, and states what was run", async () => {
    const [csv, parquet] = [join(folder, "a.csv"), join(folder, "a.parquet")];
    const { code, out, err } = await call(
      ...["run", "core-2023", "--members", "5", "--to", "2014", "--csv", csv, "--parquet", parquet],
    );
    expect(code).toBe(0);
    expect(err).toContain(csv);
    expect(out).toMatch(/Model core-2023, version \d+\.\d+\.\d+, seed 1, 5 runs; structure/);
    const [head = "", ...lines] = readFileSync(csv, "utf8").trim().split("\n");
    const bytes = readFileSync(parquet);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
    expect(rows).toHaveLength(lines.length);
    expect(lines).toHaveLength(3 * 36);
    const columns = head.split(",");
    rows.forEach((row, i) => {
      expect(lines[i]).toBe(columns.map((column) => String(row[column])).join(","));
    });
  });

  it("leaves no file, whole or in part, when it is stopped", async () => {
    const file = join(folder, "stopped.csv");
    const run = ["run", "core-2023", "--members", "100000", "--csv", file];
    const { child, said, ended } = spawned(["--import", TELLS_WHEN_RUNNING, BIN, ...run]);
    await said("running");
    // The workers have begun when it is stopped.
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill("SIGINT");
    const { code, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain("Stopped. Nothing was written.");
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("takes a user's network of ties and fills it up", async () => {
    const ties = join(folder, "ties.csv");
    writeFileSync(ties, "group_a,group_b,rivalry,alliance\nnorth,south,5,0\nnorth,east,0,2\n");
    const value = await answer("run", "--members", "3", "--to", "2013", "--ties", ties);
    expect(value.scenario.ties).toBe(2);
  });

  it("cuts links, takes structure, holds parameters", async () => {
    const value = await answer(
      ...["run", "core-2023", "--members", "2", "--to", "2013", "--cut", "conflict"],
      ...["--assume", "group-size=dea", "--param", "groups.incapacitation=100"],
    );
    expect(value.outcomes["member-deaths"].median.every((deaths: number) => deaths === 0)).toBe(
      true,
    );
    expect(value.structure).toEqual({ "group-size": "dea" });
    expect(value.scenario.parameters).toEqual({ "groups.incapacitation": 100 });
  });

  it("states model, version, seed, runs and structure in Spanish too", async () => {
    const { out } = await call(
      ...["run", "core-2023", "--members", "2", "--to", "2014", "--lang", "es"],
    );
    expect(out).toMatch(
      /Modelo core-2023, versión \d+\.\d+\.\d+, semilla 1, 2 corridas; estructura/,
    );
  });

  it("prints help for the whole and for each part", async () => {
    for (const args of [
      ["--help"],
      ["run", "--help"],
      ["compare", "--help"],
      ["replicate", "--help"],
    ]) {
      const { code, out } = await call(...args);
      expect(code).toBe(0);
      expect(out).toContain("Usage: ironriver");
    }
  });
});
