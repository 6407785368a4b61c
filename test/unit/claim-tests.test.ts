import { describe, expect, it } from "vitest";
import { z } from "zod";
import { claims } from "../../src/evidence/claims/ledger.js";
import { questions } from "../../src/evidence/claims/questions.js";
import {
  type ClaimTest,
  coursesOf,
  type Quantity,
} from "../../src/experiment/claims/claim-test.js";
import { claimTests } from "../../src/experiment/claims/claim-tests.js";
import { claimCourses, courseUnder } from "../../src/experiment/claims/courses.js";
import { judgeTest } from "../../src/experiment/claims/judge.js";
import { plannedTasks, variantsOf } from "../../src/experiment/claims/plan.js";
import { holdsInRun, quantityOfRun } from "../../src/experiment/claims/quantity-of-run.js";
import { claimRow, claimsText, claimText, questionRow } from "../../src/report/claim-rows.js";
import { localeOf } from "../../src/report/format.js";
import { knowledgeSchemas } from "../../src/report/knowledge-schemas.js";
import { type MadeUp, madeUpRuns, runsUnder } from "../support/claim-runs.js";

/** Claims whose tests the project promises (issue of the closed cycle). */
const PROMISED =
  "c02 c03 c04 c05 c08 c11 c14 c18 c20 c23 c24 c25 c26 c30 c31 c32 c33 c34 c35 c36 c37 c38".split(
    " ",
  );

/** 100 homicides a year as now and 80 under force, 90 of it in 2028; 50 guns, a fifth less a year. */
const simple: MadeUp = ({ course, reading, year }) => {
  if (reading === "guns-held") return 50 * 0.8 ** (year - 2025);
  if (reading !== "homicides") return 10;
  if (course === "as-now") return 100;
  return year === 2028 ? 90 : 80;
};
const runs = madeUpRuns(["as-now", "force-only", "guns-none"], 1, simple);
const of = (quantity: Quantity): number => quantityOfRun(quantity, runs, 0);

const homicides = { reading: "homicides", course: "force-only" } as const;
const against = { ...homicides, against: "as-now" } as const;

describe("a quantity of a run", () => {
  it("sums flows over its years and reads levels at the end of the last", () => {
    expect(of({ kind: "value", ...homicides, span: [2027, 2029] })).toBe(80 + 90 + 80);
    expect(of({ kind: "value", ...homicides, span: [2027, 2027], plus: 7 })).toBe(87);
    const held = { course: "guns-none", reading: "guns-held" } as const;
    expect(of({ kind: "value", ...held, span: [2025, 2026] })).toBeCloseTo(40, 12);
  });

  it("compares with another course, the record, an earlier year and other readings", () => {
    expect(of({ kind: "ratio", ...against, span: [2028, 2028] })).toBeCloseTo(0.9, 12);
    expect(of({ kind: "difference", ...against, span: [2026, 2027] })).toBe(-40);
    expect(of({ kind: "over-record", ...homicides, span: [2026, 2027], record: 320 })).toBe(0.5);
    expect(of({ kind: "over-year", ...homicides, span: [2028, 2028], year: 2027 })).toBe(90 / 80);
    const others = ["guns-arriving-from-arizona", "homicides"];
    const quantity = { kind: "over-others", course: "as-now", others } as const;
    expect(of({ ...quantity, reading: "missing", span: [2026, 2026] })).toBe(0.1);
  });

  it("counts years that are raised, and years until a level has fallen", () => {
    const raised = { kind: "years-raised", reading: "homicides", span: [2026, 2030] } as const;
    expect(of({ ...raised, course: "as-now", against: "force-only", times: 1.2 })).toBe(4);
    expect(of({ ...raised, course: "force-only", against: "as-now", times: 1 })).toBe(0);
    const until = { kind: "years-until", course: "guns-none", reading: "guns-held" } as const;
    // 0.8^3 = 0.51, 0.8^4 = 0.41.
    expect(of({ ...until, span: [2025, 2030], share: 0.5 })).toBe(4);
    expect(of({ ...until, span: [2025, 2030], share: 0.1 })).toBe(6);
  });

  it("finds the best of several courses, and calls equal amounts of nothing equal", () => {
    const best = { kind: "over-best", reading: "homicides", span: [2026, 2026] } as const;
    expect(of({ ...best, course: "force-only", others: ["as-now"], best: "lowest" })).toBe(0.8);
    expect(of({ ...best, course: "force-only", others: ["as-now"], best: "highest" })).toBe(0.8);
    const nothing = madeUpRuns(["as-now", "force-only"], 1, () => 0);
    expect(quantityOfRun({ kind: "ratio", ...against, span: [2028, 2028] }, nothing, 0)).toBe(1);
  });
});

/** Homicides not lower by more than a twentieth, with an assumption that could decide it alone. */
const persists: ClaimTest = {
  claim: "c33",
  rule: { en: "made up", es: "inventada" },
  parts: [
    {
      id: "homicides",
      quantity: { kind: "ratio", ...against, span: [2028, 2028] },
      holds: { atLeast: 0.95 },
      decides: true,
    },
    {
      id: "beside",
      quantity: { kind: "ratio", ...against, span: [2028, 2028] },
      holds: { atMost: 0 },
      decides: false,
    },
  ],
  nulls: [{ id: "null", words: { en: "made up", es: "inventada" }, settings: {} }],
};

/** Under force homicides stay the same in this many of four runs, and are halved in the others. */
const sameIn = (count: number) =>
  madeUpRuns(["as-now", "force-only"], 4, ({ course, member }) =>
    course === "as-now" || member < count ? 100 : 50,
  );

describe("a verdict", () => {
  it("is decided by the deciding parts alone, run by run", () => {
    const three = sameIn(3);
    expect([0, 1, 2, 3].map((member) => holdsInRun(persists.parts, three, member))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("flips under a switch where the majority of runs changes sides, and not before", () => {
    const judged = judgeTest(
      persists,
      [
        runsUnder("default", "default", [persists], sameIn(3), 4),
        runsUnder("switch", "a=tie", [persists], sameIn(2), 4),
        runsUnder("switch", "a=other", [persists], sameIn(1), 4),
        runsUnder("null", "null", [persists], sameIn(4), 4),
      ],
      1,
    );
    expect([judged.holdsIn, judged.of, judged.assumed]).toEqual([3, 4, false]);
    expect(judged.switches.map(({ id, flips }) => [id, flips])).toEqual([
      ["a=tie", false],
      ["a=other", true],
    ]);
    expect(judged.parts.map(({ holdsIn }) => holdsIn)).toEqual([3, 0]);
    expect(judged.parts[0]).toMatchObject({ median: 1, q05: 0.5, q95: 1 });
  });

  it("is assumed where the null value of one prior turns it", () => {
    const judged = judgeTest(
      persists,
      [
        runsUnder("default", "default", [persists], sameIn(3), 4),
        runsUnder("null", "null", [persists], sameIn(0), 4),
      ],
      1,
    );
    expect(judged.assumed).toBe(true);
  });
});

describe("the tests of the ledger", () => {
  it("are there for every claim that is promised, and for no other", () => {
    expect(claimTests.map(({ claim }) => claim)).toEqual(PROMISED);
    expect(claims.filter(({ test }) => test.state === "run").map(({ id }) => id)).toEqual(PROMISED);
  });

  it("decide by at least one part, each with a bound", () => {
    for (const { claim, parts } of claimTests) {
      const deciding = parts.filter(({ decides }) => decides);
      expect(deciding.length, claim).toBeGreaterThan(0);
      for (const { holds, id } of deciding) {
        expect(Object.values(holds).some(Number.isFinite), `${claim} ${id}`).toBe(true);
      }
      expect(new Set(parts.map(({ id }) => id)).size, claim).toBe(parts.length);
    }
  });

  it("use every course, and each can be read under every switch and null value", () => {
    const used = new Set(claimTests.flatMap(coursesOf));
    expect(claimCourses.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    for (const { settings, tests } of variantsOf(claimTests)) {
      for (const id of new Set(tests.flatMap(coursesOf))) {
        expect(courseUnder(id, settings).scenario.to).toBe(2030);
      }
    }
  });

  it("run each course once a member under each variant, whatever the number of tests", () => {
    const tasks = plannedTasks({ tests: claimTests, members: 120, membersOfVariants: 5, seed: 1 });
    const usual = tasks.filter(({ variant }) => variant.kind === "default");
    expect(usual.map(({ task }) => [task.firstMember, task.members])).toEqual([
      [0, 50],
      [50, 50],
      [100, 20],
    ]);
    for (const { task } of tasks) {
      expect(new Set(task.courses.map(({ id }) => id)).size).toBe(task.courses.length);
    }
  });
});

describe("rows of the tests", () => {
  const courses = claimCourses.map(({ id }) => id);
  const madeUp = madeUpRuns(courses, 4, ({ member, course }) => 100 + member + course.length);
  const results = claimTests.map((test) =>
    judgeTest(test, [runsUnder("default", "default", claimTests, madeUp, 4)], 1),
  );

  it.each(["en", "es"] as const)("have the published shape and fill every claim (%s)", (lang) => {
    const locale = localeOf(lang);
    const rows = claims.map((claim) =>
      claimRow(
        claim,
        locale,
        results.find(({ test }) => test.claim === claim.id),
      ),
    );
    const answer = {
      kind: "claims",
      model: { version: "0" },
      rows,
      questions: questions.map((question) => questionRow(question, locale, results)),
    };
    const checked = knowledgeSchemas.claims?.safeParse(JSON.parse(JSON.stringify(answer)));
    expect(checked?.error && z.prettifyError(checked.error)).toBeUndefined();
    expect(rows.filter(({ test }) => test !== null).map(({ id }) => id)).toEqual(PROMISED);
    const filled = answer.questions.filter(({ model_finds }) => model_finds !== null);
    expect(filled.map(({ id }) => id)).toEqual(["q1", "q3", "q4", "q5"]);
  });

  it("are told in words, with the share of runs and what decides", () => {
    const test = results.find(({ test: { claim } }) => claim === "c30");
    const claim = claims.find(({ id }) => id === "c30");
    if (!test || !claim) throw new Error("c30 has no test");
    const text = claimText(claim, localeOf("en"), test);
    expect(text).toMatch(/Result: .*in [0-4] of 4 runs/);
    expect(text).toMatch(/Flips under: none/);
    expect(text).toContain("* Drug revenue of the groups at the border, 2030, “Force alone” over");
    expect(claimText(claim, localeOf("es"), test)).toMatch(/Resultado: .* de 4 corridas/);
    expect(claimsText(claims, [], localeOf("en"), results)).toMatch(/c02 .*4\/4|c02 .*0\/4/);
  });
});
