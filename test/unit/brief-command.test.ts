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
const FEW = ["--members", "2", "--to", "2027", "--workers", "1"];
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

const browser = browserFile();
const html: Record<string, string> = {};
let english: Called;
/** Each brief is run once, and written as PDF too where a browser is. */
const BRIEFS = [
  { lang: "en", paper: "a4", scenarios: SCENARIOS, to: "2027" },
  {
    lang: "es",
    paper: "letter",
    scenarios: [...SCENARIOS, "demand-treatment", "iron-river-closed"],
    to: "2030",
  },
];

beforeAll(async () => {
  for (const { lang, paper, scenarios, to } of BRIEFS) {
    const target = file(`${lang}.html`);
    const pdf = browser === undefined ? [] : ["--pdf", file(`${lang}.pdf`)];
    const called = await call(
      ...["brief", ...scenarios, ...FEW, "--to", to, "--lang", lang, "--paper", paper],
      ...["--html", target, ...pdf, "--json"],
    );
    expect([called.code, called.err]).toEqual([0, expect.stringContaining("wrote")]);
    html[lang] = readFileSync(target, "utf8");
    if (lang === "en") english = called;
  }
});

describe("the brief of a comparison", () => {
  it("prints what it wrote, by its schema", () => {
    const printed: unknown = JSON.parse(english.out);
    expect(jsonSchemas.brief?.safeParse(printed).error).toBeUndefined();
    const files = [file("en.html"), ...(browser === undefined ? [] : [file("en.pdf")])];
    expect(printed).toMatchObject({ kind: "brief", members: 2, files });
  });

  it.each([
    ["en", "What would follow by the end of 2027", "What is assumed", "What the law says"],
    ["es", "¿Qué resultaría hasta fines de 2030", "Lo que se supone", "Qué dice el derecho"],
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
      "npx ironriver brief as-now strikes-without-consent --to 2027 --members 2 --seed 1",
    );
    expect(wordsOf(page)).toContain("seed 1, 2 runs");
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

  if (browser === undefined) {
    it("NOT RUN, no Chromium: the PDF has two pages", () => {
      expect(browser).toBeUndefined();
    });
  } else {
    it.each(BRIEFS)("has two pages on $paper in $lang", ({ lang }) => {
      const pages = readFileSync(file(`${lang}.pdf`), "latin1").match(/\/Type\s*\/Page[^s]/g);
      expect(pages).toHaveLength(2);
    });
  }
});
