import { describe, expect, it } from "vitest";
import { openUnitSystem } from "../../src/engine/language/unit.js";
import { checkUnits } from "../../src/engine/model/check-units.js";
import { inferUnits } from "../../src/engine/model/infer-units.js";
import { loadModel } from "../../src/engine/model/load.js";
import type { Model } from "../../src/engine/model/model.js";
import { feedbackLoops } from "../../src/engine/structure/feedback-loops.js";
import { expressionText, longExpressionText } from "../support/expression-texts.js";
import { fuzz, valueOrRefusal } from "../support/fuzz.js";
import { aux, flowOf, stockOf } from "../support/tiny-model.js";

/** A model in which the text is the flow of a stock that it may name, with some units known. */
function modelOf(text: string): Model {
  return loadModel(
    {
      id: "t",
      file: "t",
      title: "t",
      time: { start: 0, stop: 2, dt: 1, unit: "month", method: "euler" },
      dimensions: { d: ["c", "e", "f"] },
      variables: {
        é: { ...stockOf("1", ["g"]), unit: "constructor" },
        g: flowOf(text),
        a: aux("é * b_2", ["d"]),
        b_2: { kind: "constant", unit: "3*__proto__", means: "", value: 2 },
      },
    },
    { units: openUnitSystem(), strict: false },
  );
}

describe("any text as the equation of a model", () => {
  it("has units and loops that are told or refused", () => {
    let withLoops = 0;
    fuzz(0.02, expressionText, (text) => {
      const model = valueOrRefusal(() => modelOf(text));
      if (!model) return;
      checkUnits(model);
      inferUnits(model);
      const feedback = valueOrRefusal(() => feedbackLoops(model));
      if (feedback && feedback.variables.loops.length > 0) withLoops++;
    });
    expect(withLoops).toBeGreaterThan(0);
  });

  it("that goes on and on has units and loops that are told or refused", () => {
    fuzz(0.0005, longExpressionText, (text) => {
      const model = valueOrRefusal(() => modelOf(text));
      if (!model) return;
      checkUnits(model);
      inferUnits(model);
      valueOrRefusal(() => feedbackLoops(model));
    });
  });
});
