import { describe, expect, it } from "vitest";
import { parseExpression } from "../../src/engine/language/parse.js";
import { printExpression } from "../../src/engine/language/print.js";
import { InputError } from "../../src/engine/language/problem.js";
import { resultOf } from "../support/tiny-model.js";

/** Expressions with their values worked by hand from XMILE 1.0, section 3. */
const WORKED: readonly (readonly [string, number])[] = [
  ["1 + 2 * 3", 7],
  ["(1 + 2) * 3", 9],
  ["2 ^ 3 ^ 2", 512],
  ["2 ^ -1 ^ 2", 0.5],
  ["-2 ^ 2", -4],
  ["2 ^ -1", 0.5],
  ["7 - 4 - 2", 1],
  ["16 / 4 / 2", 2],
  ["1.5e3 + .5", 1500.5],
  ["7 MOD 3", 1],
  ["-7 MOD 3", 2],
  ["7 MOD -3", -2],
  ["1 < 2", 1],
  ["2 <= 1", 0],
  ["3 <> 3", 0],
  ["3 = 3", 1],
  ["1 AND 0", 0],
  ["1 OR 0", 1],
  ["NOT 1", 0],
  ["NOT 0 AND 1", 1],
  ["1 OR 0 AND 0", 1],
  ["IF 2 > 1 THEN 10 ELSE 20", 10],
  ["IF_THEN_ELSE(0, 10, 20)", 20],
  ["IF THEN ELSE(1, 10, 20)", 10],
  ["IF 0 THEN 1 ELSE IF 1 THEN 2 ELSE 3", 2],
  ["ABS(-3.5)", 3.5],
  ["INT(3.9)", 3],
  ["INT(-3.9)", -4],
  ["ROUND(2.5)", 3],
  ["ROUND(-2.5)", -3],
  ["SQRT(16)", 4],
  ["MIN(3, 1, 2)", 1],
  ["MAX(3, 1, 2)", 3],
  ["MIN(3)", 3],
  ["SAFEDIV(1, 0)", 0],
  ["SAFEDIV(1, 0, 9)", 9],
  ["SAFEDIV(1, 4)", 0.25],
  ["EXP(0)", 1],
  ["LN(1)", 0],
  ["LOG10(1000)", 3],
  ["SIN(0)", 0],
  ["COS(0)", 1],
  ["ARCTAN(0)", 0],
  ["1 {a comment} + 1", 2],
  ["TIME", 0],
  ["DT", 1],
  ["STARTTIME + STOPTIME", 4],
];

describe("the expression language", () => {
  it.each(WORKED)("%s is %d", (text, value) => {
    expect(resultOf(text)).toBe(value);
  });

  it.each(WORKED)("%s means the same after printing", (text, value) => {
    expect(resultOf(printExpression(parseExpression(text)))).toBe(value);
  });

  it.each([
    ["1 +", /expected/i, 4],
    ["(1 + 2", /\)/, 7],
    ["1 2", /expected/i, 3],
    ["SUM(", /expected/i, 5],
    ["a[1", /\]|,/, 4],
    ["3 $ 4", /\$/, 3],
  ] as const)("%s is refused with its place", (text, message, position) => {
    try {
      parseExpression(text);
      expect.unreachable("it was read");
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.problems[0]?.message).toMatch(message);
      expect(error.problems[0]?.position).toBe(position);
    }
  });

  it("names the nearest variable and function", () => {
    expect(() => resultOf("membres + x")).toThrow(InputError);
    expect(() => resultOf("SQRTT(4)")).toThrow(/SQRT/i);
  });

  it("refuses nesting without end instead of overflowing", () => {
    expect(() => parseExpression(`${"(".repeat(100_000)}1`)).toThrow(InputError);
    expect(() => parseExpression(`${"-".repeat(100_000)}1`)).toThrow(InputError);
    expect(() => parseExpression(`1${"^1".repeat(50_000)}`)).toThrow(InputError);
  });
});
