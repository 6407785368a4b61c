import { describe, expect, it } from "vitest";
import { parseExpression } from "../../src/engine/language/parse.js";
import { printExpression } from "../../src/engine/language/print.js";
import { type Expression, walkExpression } from "../../src/engine/language/syntax.js";
import {
  expressionText,
  longExpressionText,
  wellFormedExpression,
} from "../support/expression-texts.js";
import { fuzz, valueOrRefusal } from "../support/fuzz.js";
import { aux, flowOf, stockOf, valuesOf } from "../support/tiny-model.js";

/** The tree without the places of its parts, which printing may move. */
const shapeOf = (tree: Expression): string =>
  JSON.stringify(tree, (key, value: unknown) => (key === "at" ? undefined : value));

function partCount(tree: Expression): number {
  let count = 0;
  walkExpression(tree, () => {
    count++;
  });
  return count;
}

/** A model whose equation `x` is the text, among variables of every kind that it may name. */
function runWith(text: string): number | undefined {
  const run = valuesOf({
    time: { stop: 2 },
    dimensions: { d: ["c", "e", "f"] },
    variables: {
      a: aux("TIME + b_2", ["d"]),
      b_2: { kind: "constant", unit: "", means: "", value: 2 },
      é: stockOf("1", ["g"]),
      g: flowOf("é / 2"),
      $x: {
        kind: "auxiliary",
        unit: "",
        means: "",
        graph: { x: [0, 1, 2], y: [0, 3, 4], mode: "continuous" },
      },
      x: aux(text),
    },
  });
  return run("x").at(-1)?.[0];
}

describe("any text as an expression", () => {
  it("is read or refused, and what is read prints to the same tree", () => {
    let read = 0;
    fuzz(0.44, expressionText, (text) => {
      const tree = valueOrRefusal(() => parseExpression(text));
      if (!tree) return;
      read++;
      expect(partCount(tree)).toBeLessThanOrEqual(text.length);
      expect(shapeOf(parseExpression(printExpression(tree)))).toBe(shapeOf(tree));
    });
    expect(read).toBeGreaterThan(0);
  });

  it("that follows the grammar is read", () => {
    fuzz(0.13, wellFormedExpression, (text) => {
      const tree = parseExpression(text);
      expect(shapeOf(parseExpression(printExpression(tree)))).toBe(shapeOf(tree));
    });
  });

  it("with spaces inside its names is read or refused", () => {
    fuzz(0.1, expressionText, (text) => {
      const tree = valueOrRefusal(() => parseExpression(text, { spacedNames: true }));
      if (tree) expect(shapeOf(parseExpression(printExpression(tree)))).toBe(shapeOf(tree));
    });
  });

  it("that goes on and on is read or refused, and can be walked", () => {
    fuzz(0.001, longExpressionText, (text) => {
      const tree = valueOrRefusal(() => parseExpression(text));
      if (tree) expect(shapeOf(parseExpression(printExpression(tree)))).toBe(shapeOf(tree));
    });
  });

  it("runs or is refused as the equation of a model", () => {
    let ran = 0;
    fuzz(0.05, expressionText, (text) => {
      if (valueOrRefusal(() => runWith(text)) !== undefined) ran++;
    });
    expect(ran).toBeGreaterThan(0);
  });

  it("that goes on and on runs or is refused as the equation of a model", () => {
    fuzz(0.0005, longExpressionText, (text) => {
      valueOrRefusal(() => runWith(text));
    });
  });
});
