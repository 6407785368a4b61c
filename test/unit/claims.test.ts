import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../src/evidence/bilingual.js";
import { type Claim, claimSources } from "../../src/evidence/claims/claim.js";
import { best, figure, figureText, known, low, stated } from "../../src/evidence/claims/figure.js";
import { claims } from "../../src/evidence/claims/ledger.js";
import { questionSources, questions } from "../../src/evidence/claims/questions.js";
import { registered_homicides_year } from "../../src/evidence/mexico-data/homicides.js";
import { lawTables } from "../../src/policy/law/tables.js";
import { claimRow, claimText, questionRow, questionText } from "../../src/report/claim-rows.js";
import { localeOf } from "../../src/report/format.js";
import { call } from "../support/command.js";

const english = localeOf("en");
const spanish = localeOf("es");

/** Outcomes whose ids are fixed (MODEL.md 4). */
const OUTCOMES =
  "homicides homicides-by-state missing group-members member-deaths recruits groups-active presence-by-state overdose-deaths synthetic-opioid-deaths psychostimulant-deaths people-with-disorder people-in-treatment fentanyl-price fentanyl-purity export-revenue other-income guns-held guns-arriving civilians-killed-by-force security-forces-killed us-citizens-killed us-forces-killed displaced border-encounters co-operation trade-lost ladder-rung law programme-cost cost-per-death-averted".split(
    " ",
  );

const claimOf = (id: string): Claim => {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{\w+%?\}/g)].map(([slot]) => slot).sort();

/** Every text of a claim. */
const textsOf = (claim: Claim): Bilingual[] => [
  claim.claim,
  claim.reason,
  ...(claim.figure ? [claim.figure.text] : []),
  ...(claim.test.state === "run" ? [claim.test.horizon, claim.test.how] : [claim.test.because]),
];

describe("the ledger", () => {
  it("holds claims c01 to c38 in order, and questions q1 to q5", () => {
    const numbered = Array.from({ length: 38 }, (_, i) => `c${String(i + 1).padStart(2, "0")}`);
    expect(claims.map((claim) => claim.id)).toEqual(numbered);
    expect(questions.map((question) => question.id)).toEqual(["q1", "q2", "q3", "q4", "q5"]);
  });

  it("names a source for every claim, or says why none", () => {
    const bare = claims.filter((claim) => claimSources(claim).length === 0);
    expect(bare.filter((claim) => claim.unsourcedBecause === undefined)).toEqual([]);
    expect(claims.filter((claim) => claim.unsourcedBecause && !bare.includes(claim))).toEqual([]);
    for (const question of questions.filter(({ law }) => law.length === 0)) {
      expect(questionSources(question).length, question.id).toBeGreaterThan(0);
    }
  });

  it("names no source for itself: the founding article is never the only one", () => {
    const only = claims.filter((claim) => {
      const sources = claimSources(claim);
      return sources.length > 0 && sources.every((id) => id === "mexico-data.founding-article");
    });
    expect(only).toEqual([]);
  });

  it("gives every fact and outlook a figure with a year, or says that it cannot be tested", () => {
    for (const claim of claims.filter(({ kind }) => kind === "fact" || kind === "outlook")) {
      if (claim.figure === null) {
        expect(claim.verdict, claim.id).toBe("not testable");
        continue;
      }
      for (const language of ["en", "es"] as const) {
        expect(claim.figure.text[language], claim.id).toMatch(/\b(19|20)\d\d\b/);
      }
    }
  });

  it("says the same numbers in both languages and leaves no slot empty or unused", () => {
    const figures = [
      ...claims.flatMap((claim) => (claim.figure ? [claim.figure] : [])),
      ...questions.flatMap((question) => question.answer),
    ];
    for (const one of figures) {
      expect(slotsOf(one.text.en)).toEqual(slotsOf(one.text.es));
      const used = slotsOf(one.text.en).map((slot) => slot.replace(/[{}%]/g, ""));
      expect([...new Set(used)].sort()).toEqual(Object.keys(one.numbers).sort());
      expect(figureText(one, "en", "en-US")).not.toMatch(/[{}]|NaN/);
    }
  });

  it("speaks both languages", () => {
    for (const { en, es } of claims.flatMap(textsOf)) {
      expect(en.length).toBeGreaterThan(0);
      expect(es.length).toBeGreaterThan(0);
    }
    for (const claim of claims) expect(claim.claim.en).not.toBe(claim.claim.es);
  });

  it("asks only for outcomes that the model has", () => {
    const asked = claims.flatMap(({ test }) => (test.state === "run" ? [test.outcome] : []));
    expect(asked.filter((outcome) => !OUTCOMES.includes(outcome))).toEqual([]);
  });

  it("leaves a verdict open only where the model is asked", () => {
    for (const claim of claims.filter(({ verdict }) => verdict === "open")) {
      expect(claim.test.state, claim.id).toBe("run");
    }
  });

  it("refers to claims and law tables that exist", () => {
    const ids = claims.map((claim) => claim.id);
    const tables = lawTables.map((table) => table.id as string);
    for (const question of questions) {
      expect(question.claims.filter((id) => !ids.includes(id))).toEqual([]);
      expect(
        question.law.flatMap((asked) => asked.tables).filter((id) => !tables.includes(id)),
      ).toEqual([]);
    }
  });
});

describe("corrected figures", () => {
  it.each([
    ["c02", ["486,994", "January 2007 to December 2024", "453,444", "138,376"]],
    ["c05", ["389,160", "January 2018 to December 2024", "428,000"]],
    ["c09", ["8 groups", "6 of them Mexican", "20 February 2025"]],
    ["c24", ["1,600,000", "740,000 to 1,800,000", "739,168", "2015", "66 a year", "2003 to 2021"]],
    ["c28", ["No guided missile", "June 2026", "12 to 13", "October 2024 to February 2026"]],
    ["c35", ["175,000", "160,000 to 185,000", "2022", "not counted", "July 2023"]],
    ["c36", ["16 March 2021", "30% to 35%", "29%", "43%", "60%", "June 2023"]],
  ] as const)("%s", (id, parts) => {
    const row = claimRow(claimOf(id), english);
    for (const part of parts) expect(row.figure).toContain(part);
  });

  it("of the dead add up to the registered series", () => {
    const sum = registered_homicides_year.points
      .filter(([year]) => Number(year) >= 2007 && Number(year) <= 2024)
      .reduce((total, [, deaths]) => total + deaths, 0);
    expect(sum).toBe(known(best("violence.homicides_since_2007")).value);
  });

  it("of the transfers add up", () => {
    const numbers = claimOf("c17").figure?.numbers ?? {};
    const numberOf = (name: string): number => {
      const number = numbers[name];
      return number ? known(number).value : Number.NaN;
    };
    expect(numberOf("february") + numberOf("august") + numberOf("january")).toBe(numberOf("all"));
  });

  it("refuse a slot without a number and a record without a value", () => {
    const broken = figure({ a: stated(1, ["x"]) }, "{a} {b}", "{a} {b}");
    expect(() => figureText(broken, "en", "en-US")).toThrow(/no number for \{b\}/);
    const unranged = low("violence.conflict_deaths_non_state_2007_2023");
    expect(() => known(unranged)).toThrow(/has no such value/);
    expect(() => known(best("violence.homicides_since_2077"))).toThrow(/no parameter/);
  });
});

describe("the command", () => {
  it("prints 38 rows with a verdict and the five questions", async () => {
    const { code, out } = await call("claims", "--json");
    const { rows, questions: asked } = JSON.parse(out);
    expect(code).toBe(0);
    expect(rows).toHaveLength(38);
    expect(asked).toHaveLength(5);
    for (const row of rows) {
      expect(row.verdict).not.toBe("");
      expect(row.sources.length > 0 || row.unsourced_because !== null).toBe(true);
      expect(row.test).toBeNull();
      expect(row.test_plan !== null || row.untested_because !== null).toBe(true);
    }
  });

  it("answers the question of legality from the law tables", () => {
    const row = questionRow(
      questions.find(({ id }) => id === "q2") ?? (questions[0] as (typeof questions)[number]),
      spanish,
    );
    expect(row.answer.join(" ")).toContain("international.force-in-mexico I5");
    expect(row.answer.join(" ")).toContain("us.campaign U3");
    expect(row.sources).toContain("force-and-politics.un-charter");
  });

  it("says everything of one claim or question in either language", async () => {
    for (const locale of [english, spanish]) {
      for (const claim of claims) {
        expect(claimText(claim, locale)).toContain(claim.reason[locale.language]);
      }
      for (const question of questions) {
        expect(questionText(question, locale)).toContain(question.question[locale.language]);
      }
    }
    expect((await call("claims", "C05")).out).toContain("389,160");
    expect((await call("claims", "q5", "--csv")).out.split("\n")).toHaveLength(3);
    expect((await call("claims", "--csv")).out.trim().split("\n")).toHaveLength(39);
  });

  it("refuses an unknown id, and a test that there is not, as a wrong call", async () => {
    const unknown = await call("claims", "c99");
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/no claim or question "c99".*Claims run from c01 to c38/);
    const untested = await call("claims", "c28", "--run");
    expect(untested.code).toBe(2);
    expect(untested.err).toContain("The model has no test of c28");
    expect(untested.out).toBe("");
  });
});
