import { describe, expect, it } from "vitest";
import { InputError } from "../../src/engine/language/problem.js";
import type { VariableDefinition } from "../../src/engine/model/definition.js";
import { aux, flowOf, stockOf, valuesOf } from "../support/tiny-model.js";

const dimensions = { d: ["a", "b", "c"], e: ["x", "y"], ab: { of: "d", elements: ["a", "b"] } };
const table = (value: readonly number[], per: readonly string[]): VariableDefinition => ({
  kind: "constant",
  unit: "",
  means: "",
  per,
  value,
});
const variables = { v: table([1, 2, 3], ["d"]), m: table([1, 2, 3, 4, 5, 6], ["d", "e"]) };
const first = (extra: Record<string, VariableDefinition>, name: string): number[] =>
  valuesOf({ dimensions, variables: { ...variables, ...extra } })(name)[0] ?? [];

describe("arrays", () => {
  it("an equation over a dimension holds for each element", () => {
    expect(first({ w: aux("v * 10", ["d"]) }, "w")).toEqual([10, 20, 30]);
    expect(first({ w: aux("m[d, e] + v[d]", ["d", "e"]) }, "w")).toEqual([2, 3, 5, 6, 8, 9]);
  });

  it("elements, stars and ranges pick parts", () => {
    expect(first({ w: aux("v[b]") }, "w")).toEqual([2]);
    expect(first({ w: aux("m[c, y]") }, "w")).toEqual([6]);
    expect(first({ w: aux("SUM(v[a:b])") }, "w")).toEqual([3]);
    expect(first({ w: aux("SUM(m[*, x])") }, "w")).toEqual([9]);
    expect(first({ w: aux("SUM(m[d, *])", ["d"]) }, "w")).toEqual([3, 7, 11]);
  });

  it("folds over a dimension give sum, mean, least, most, product and size", () => {
    expect(first({ w: aux("SUM(v)") }, "w")).toEqual([6]);
    expect(first({ w: aux("MEAN(v[*])") }, "w")).toEqual([2]);
    expect(first({ w: aux("MIN(v[*])") }, "w")).toEqual([1]);
    expect(first({ w: aux("MAX(v[*])") }, "w")).toEqual([3]);
    expect(first({ w: aux("PROD(v[*])") }, "w")).toEqual([6]);
    expect(first({ w: aux("SIZE(m[*, *])") }, "w")).toEqual([6]);
    expect(first({ w: aux("STDDEV(v[*])") }, "w")).toEqual([1]);
  });

  it("stars of two arrays run together", () => {
    expect(first({ w: aux("SUM(v[*] * m[*, y])") }, "w")).toEqual([1 * 2 + 2 * 4 + 3 * 6]);
  });

  it("a subscript may be computed; outside the dimension the value is 0", () => {
    expect(first({ w: aux("v[1 + 1]") }, "w")).toEqual([2]);
    expect(first({ w: aux("v[TIME + 3]") }, "w")).toEqual([3]);
    expect(first({ w: aux("v[TIME + 4]") }, "w")).toEqual([0]);
  });

  it("a selection indexes the dimension it selects from", () => {
    expect(first({ w: aux("v[ab] * 2", ["ab"]) }, "w")).toEqual([2, 4]);
  });

  it("each element may have an equation of its own, one reading the other", () => {
    const chain: VariableDefinition = {
      kind: "auxiliary",
      unit: "",
      means: "",
      per: ["d"],
      equation: { a: "1", b: "w[a] + 1", c: "w[b] * 5" },
    };
    expect(first({ w: chain }, "w")).toEqual([1, 2, 10]);
  });

  it("a sparse matrix sums as a full one does", () => {
    const size = 20;
    const names = Array.from({ length: size }, (_, i) => `n${i}`);
    const matrix = Array.from({ length: size * size }, (_, i) => (i % 7 === 0 ? (i % 5) + 1 : 0));
    const vector = names.map((_, i) => i + 0.5);
    const of = valuesOf({
      dimensions: { n: names },
      variables: {
        sparse: table(matrix, ["n", "n"]),
        // the same matrix as an equation is summed in full
        full: aux("sparse + TIME * 0", ["n", "n"]),
        x: table(vector, ["n"]),
        a: aux("SUM(sparse[n, *] * x[*])", ["n"]),
        b: aux("SUM(full[n, *] * x[*])", ["n"]),
        c: aux("SUM(sparse[*, n] * x[*])", ["n"]),
        d: aux("SUM(full[*, n] * x[*])", ["n"]),
      },
    });
    expect(of("a")[0]).toEqual(of("b")[0]);
    expect(of("c")[0]).toEqual(of("d")[0]);
    expect(of("a")[0]?.[3]).toBe(
      matrix.slice(3 * size, 4 * size).reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0),
    );
  });

  it("stocks over a dimension move element by element", () => {
    const of = valuesOf({
      dimensions,
      variables: { ...variables, s: stockOf("v", ["g"], [], ["d"]), g: flowOf("v * 2", ["d"]) },
    });
    expect(of("s")[2]).toEqual([5, 10, 15]);
  });

  it.each([
    ["v", /for each d/],
    ["v[z]", /no variable "z"/],
    ["m[a]", /needs 2 subscripts/],
    ["v[*]", /SUM/],
    ["SUM(v[*] * m[a, *])", /runs over/],
  ])("%s is refused with a reason", (text, message) => {
    expect(() => first({ w: aux(text) }, "w")).toThrow(message);
    expect(() => first({ w: aux(text) }, "w")).toThrow(InputError);
  });
});

describe("algebraic circles", () => {
  it("are told as the way round", () => {
    expect(() =>
      valuesOf({ variables: { a: aux("b + 1"), b: aux("c * 2"), c: aux("a") } }),
    ).toThrow(/a needs b needs c needs a|b needs c needs a needs b|c needs a needs b needs c/);
  });

  it("a variable that needs itself is told so", () => {
    expect(() => valuesOf({ variables: { a: aux("a + 1") } })).toThrow(/a needs a/);
  });
});

describe("levers", () => {
  it("follow their neutral path until set, ramp to a value and come back", () => {
    const lever: VariableDefinition = { kind: "lever", unit: "", means: "", neutral: "10 + TIME" };
    const of = valuesOf({
      time: { stop: 6 },
      variables: { l: lever },
      settings: [{ lever: "l", value: 20, from: 2, to: 5, ramp: 2 }],
    });
    expect(of("l").map((row) => row[0])).toEqual([10, 11, 12, 16.5, 20, 15, 16]);
  });
});
