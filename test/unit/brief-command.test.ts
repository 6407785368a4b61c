import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonSchemas } from "../../src/report/json-schemas.js";
import { boundaryShapes, boundaryWords, breaches } from "../support/boundary-words.js";
import { browserFile } from "../support/browser.js";
import { type Called, call } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "ironriver-brief-"));
const file = (name: string): string => join(folder, name);
const FEW = ["--members", "3", "--to", "2027", "--workers", "1"];
const SCENARIOS = ["as-now", "strikes-without-consent"];

/** What is read, without tags and the style. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&");

/** The bibliography names what it likes; everything before and after it is ours. */
const ownWords = (html: string): string =>
  wordsOf(html.replace(/<p class="sources">[\s\S]*?<\/p>/, ""));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the brief of a comparison", () => {
  const html: Record<string, string> = {};
  let english: Called;

  beforeAll(async () => {
    for (const lang of ["en", "es"]) {
      const target = file(`${lang}.html`);
      const called = await call(
        ...["brief", "as-now", "strikes-without-consent", ...FEW],
        ...["--lang", lang, "--html", target, "--json"],
      );
      expect(called.code).toBe(0);
      html[lang] = readFileSync(target, "utf8");
      if (lang === "en") english = called;
    }
  });

  it("prints what it wrote, by its schema", () => {
    const printed: unknown = JSON.parse(english.out);
    expect(jsonSchemas.brief?.safeParse(printed).error).toBeUndefined();
    expect(printed).toMatchObject({ kind: "brief", members: 3, files: [file("en.html")] });
  });

  it.each([
    ["en", "What would follow by the end of 2027", "What is assumed", "What the law says"],
    ["es", "¿Qué resultaría hasta fines de 2027", "Lo que se supone", "Qué dice el derecho"],
  ])("has two pages in %s, with question, law and assumptions", (lang, ...said) => {
    const page = html[lang] ?? "";
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page.match(/<section class="sheet"/g)).toHaveLength(2);
    for (const text of said) expect(wordsOf(page)).toContain(text);
  });

  it("draws two charts with words for those who do not see them, a table and the command", () => {
    const page = html.en ?? "";
    const charts = [...page.matchAll(/<svg class="brief-chart"[^>]*aria-label="([^"]+)"/g)];
    expect(charts).toHaveLength(2);
    for (const [, alt] of charts) expect(alt).toMatch(/2027-12.*As now: .*A year of strikes/);
    expect(page.match(/<tr>/g)?.length).toBeGreaterThan(8);
    expect(wordsOf(page)).toContain(
      "npx ironriver brief as-now strikes-without-consent --to 2027 --members 3 --seed 1",
    );
    expect(wordsOf(page)).toContain("seed 1, 3 runs");
  });

  it("says of the same outcome what compare says", async () => {
    const { out } = await call("compare", "as-now", "strikes-without-consent", ...FEW);
    const sentence = out.split("\n").find((line) => line.startsWith("Homicides in Mexico"));
    expect(sentence).toBeDefined();
    expect(wordsOf(html.en ?? "").replaceAll("&quot;", '"')).toContain(sentence);
  });

  it.each(["en", "es"])("names no person, place below a state, weapon or target in %s", (lang) => {
    expect(breaches(ownWords(html[lang] ?? ""), [...boundaryWords, ...boundaryShapes])).toEqual([]);
  });

  it("refuses what it cannot draw, another paper and a single scenario, before it runs", async () => {
    for (const [args, said] of [
      [["--chart", "homicide"], /no outcome "homicide"/],
      [["--paper", "a5"], /a4 or letter/],
    ] as const) {
      const { code, err } = await call("brief", ...SCENARIOS, ...FEW, ...args, "--html", file("x"));
      expect([code, err]).toEqual([2, expect.stringMatching(said)]);
    }
    expect((await call("brief", "as-now")).code).toBe(2);
    expect(existsSync(file("x"))).toBe(false);
  });
});

describe("the brief as PDF", () => {
  it("says what to install where no Chromium is, and writes nothing", async () => {
    const before = process.env.IRONRIVER_CHROMIUM;
    process.env.IRONRIVER_CHROMIUM = file("no-such-browser");
    try {
      const called = await call("brief", ...SCENARIOS, ...FEW, "--pdf", file("none.pdf"));
      expect(called.code).toBe(2);
      expect(called.err).toMatch(/IRONRIVER_CHROMIUM.*--html/);
      expect(existsSync(file("none.pdf"))).toBe(false);
    } finally {
      if (before === undefined) delete process.env.IRONRIVER_CHROMIUM;
      else process.env.IRONRIVER_CHROMIUM = before;
    }
  });

  const browser = browserFile();
  if (browser === undefined) {
    it("NOT RUN, no Chromium: the PDF has two pages", () => {
      expect(browser).toBeUndefined();
    });
  } else {
    it.each([
      ["a4", "en", ["as-now", "strikes-without-consent"]],
      [
        "letter",
        "es",
        ["as-now", "strikes-without-consent", "demand-treatment", "iron-river-closed"],
      ],
    ])("has two pages on %s in %s", async (paper, lang, scenarios) => {
      const target = file(`${paper}.pdf`);
      const { code, err } = await call(
        ...["brief", ...scenarios, "--members", "3", "--to", "2030", "--workers", "1"],
        ...["--lang", lang, "--paper", paper, "--pdf", target],
      );
      expect([code, err]).toEqual([0, expect.stringContaining("wrote")]);
      const pages = readFileSync(target, "latin1").match(/\/Type\s*\/Page[^s]/g);
      expect(pages).toHaveLength(2);
    });
  }
});
