import { describe, expect, it } from "vitest";
import { findingsBoard } from "../../src/experiment/replicate/board.js";

describe("the findings on bargaining", async () => {
  const rows = await findingsBoard({}, "force-and-politics");
  const of = (finding: string) => rows.filter(({ id }) => id.startsWith(`${finding}.`));

  it("the published case comes out in every value that checks arithmetic", () => {
    const checks = of("force-and-politics.B01");
    expect(checks).toHaveLength(4);
    for (const { id, role, verdict } of checks) {
      expect([role, verdict], id).toEqual(["used", "reproduced"]);
    }
  });

  it("its outcome was foretold by none of the forecasters, and the board says so", () => {
    const outcomes = of("force-and-politics.B07");
    expect(outcomes).toHaveLength(3);
    for (const { id, role, verdict, why } of outcomes) {
      expect([role, verdict], id).toEqual(["held-out", "missed"]);
      expect(why).toMatch(/outside the tolerance/);
    }
  });

  it.each(["B02", "B03", "B04", "B05", "B06", "P02"])(
    "%s stands on the board as not comparable, with what would be needed",
    (number) => {
      const aside = of(`force-and-politics.${number}`);
      expect(aside.length).toBeGreaterThan(0);
      for (const { model, verdict, why } of aside) {
        expect(verdict).toBe("not comparable");
        expect(model).toEqual({ median: null, low: null, high: null });
        expect(why.length).toBeGreaterThan(40);
      }
    },
  );
});
