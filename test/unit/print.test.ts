import { describe, expect, it } from "vitest";
import { parseExpression } from "../../src/engine/language/parse.js";
import { printExpression } from "../../src/engine/language/print.js";
import { openUnitSystem, parseUnit, printUnit } from "../../src/engine/language/unit.js";

const again = (text: string): string => printExpression(parseExpression(text));

describe("a printed equation", () => {
  it.each([
    ["a+b*c", "a + b * c"],
    ["(a+b)*c", "(a + b) * c"],
    ["a-(b-c)", "a - (b - c)"],
    ["2^-1^2", "2^-1^2"],
    ["(2^3)^2", "(2^3)^2"],
    ["if a then b else if c then d else e", "IF a THEN b ELSE IF c THEN d ELSE e"],
    ["if (if a then b else c) then d else e", "IF (IF a THEN b ELSE c) THEN d ELSE e"],
    ["not a and b", "NOT a AND b"],
    ["a[*, x:z, d!, not b]", "a[*, x:z, *:d, NOT b]"],
    ['"my graph"(x)', "MY_GRAPH(x)"],
    ['"ß"(x)', "ß(x)"],
    ['"if"(x)', '"if"(x)'],
    ['"a-b" + "then"', '"a-b" + "then"'],
    ['"a."', '"a."'],
    ['"say \\"no\\" \\\\ so"', '"say_\\"no\\"_\\\\_so"'],
    ['"a\\\\n"', '"a\\\\n"'],
    ["m.x + .x", "m.x + .x"],
  ])("of %s is %s", (text, printed) => {
    expect(again(text)).toBe(printed);
    expect(again(printed)).toBe(printed);
  });

  it("keeps control characters in quoted names", () => {
    const tree = parseExpression('"a\u0001b"');
    expect(parseExpression(printExpression(tree))).toEqual(tree);
  });

  it("refuses a name of nothing", () => {
    expect(() => parseExpression('1 + ""')).toThrow(/character 5: A quoted name is empty/);
  });

  it("refuses chains inside chains that nobody could walk", () => {
    const nested = `${"(".repeat(90)}1${`${"+1".repeat(900)})`.repeat(90)}`;
    expect(() => parseExpression(nested)).toThrow(/add up to more than 1500/);
    expect(again(`1${" + 1".repeat(1_000)}`)).toHaveLength(4_001);
  });

  it("reads a name with spaces to the same form as with underscores", () => {
    const spaced = { spacedNames: true };
    expect(parseExpression("Room _Size 2", spaced)).toEqual(parseExpression("room_size_2"));
  });

  it("takes a list of names called IF in time that grows with its length", () => {
    expect(() => parseExpression(`max(${"if,".repeat(60_000)}1)`)).not.toThrow();
  });
});

describe("a unit", () => {
  it("may be called like something the host knows", () => {
    const system = openUnitSystem();
    for (const name of ["constructor", "toString", "__proto__"]) {
      expect(printUnit(parseUnit(`${name}*${name}/day`, system))).toBe(`${name}^2/day`);
      expect(printUnit(parseUnit(`${name}/${name}`, system))).toBe("1");
    }
  });
});
