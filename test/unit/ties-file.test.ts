import { describe, expect, it } from "vitest";
import { readTies } from "../../src/policy/ties-file.js";

const head = "group_a,group_b,rivalry,alliance\n";

describe("a table of ties", () => {
  it("is read with columns in any order, quotes, a byte-order mark and empty cells", () => {
    const text = '\uFEFFAlliance,group_b,GROUP_A,rivalry\r\n,"b, the second",a,3\r\n\r\n2,c,a,\r\n';
    expect(readTies(text, "t.csv")).toEqual([
      { groupA: "a", groupB: "b, the second", rivalry: 3, alliance: 0 },
      { groupA: "a", groupB: "c", rivalry: 0, alliance: 2 },
    ]);
  });

  it.each([
    ["", /line 1: expected the columns/],
    [head, /no rows/],
    ["a,b\n1,2\n", /line 1: expected the columns/],
    [`${head}a,a,1,0\n`, /line 2: "a" is tied to itself/],
    [`${head},b,1,0\n`, /line 2: a group has no name/],
    [`${head}a,b,1,0\nb,a,1,0\n`, /line 3: the pair stands already in line 2/],
    [`${head}a,b,-1,0\n`, /line 2: rivalry and alliance must be numbers/],
    [`${head}a,b,many,0\n`, /"many"/],
    [`${head}${"x".repeat(90)},b,1,0\n`, /longer than 80/],
    [`${head}a,"b,1,0\n`, /not a table of commas/],
  ])("%j is refused with its line", (text, says) => {
    expect(() => readTies(text, "t.csv")).toThrow(says);
  });

  it("tells every bad row at once", () => {
    expect(() => readTies(`${head}a,a,1,0\nb,b,1,0\n`, "t.csv")).toThrow(/line 2[\s\S]*line 3/);
  });
});
