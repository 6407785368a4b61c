import { describe, expect, it } from "vitest";
import {
  ladder_rung_reached,
  ladder_step_down_rate,
  ladder_step_up_rate,
  trigger_multiplier,
  unilateral_strike_hazard,
} from "../../src/evidence/force-and-politics/escalation.js";
import type { Parameter } from "../../src/evidence/record.js";
import { highestRungs, lastMonthOfRecord } from "../../src/evidence/timeline/ladder-record.js";
import { ModelTrace, traceOf } from "../../src/experiment/model-trace.js";
import {
  campaignShare,
  jeffreysShare,
  poissonRate,
  recordedClimb,
  recordedPace,
} from "../../src/experiment/politics/base-rates.js";
import { askLadder } from "../../src/experiment/politics/ladder-question.js";
import { ladderRows, modelPace, strikeRows } from "../../src/experiment/politics/ladder-rows.js";
import { doTask } from "../../src/experiment/task.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type WrittenSetting } from "../../src/policy/read-scenario.js";
import { matrixExponential } from "../support/matrix-exponential.js";

const best = ({ best: value }: Parameter): number => value ?? Number.NaN;
const NO_DRAWS = { members: 0, seed: 1 };
const DRAWS = { members: 60, seed: 1 };

describe("the record of the ladder", () => {
  it("climbs to rung 7 by April 2026", () => {
    expect(highestRungs().map(({ date, rung }) => [date.slice(0, 7), rung])).toEqual([
      ["2007", 0],
      ["2025-02", 3],
      ["2025-09", 4],
      ["2026-01", 5],
      ["2026-03", 6],
      ["2026-04", 7],
    ]);
    expect(lastMonthOfRecord).toBe("2026-06");
  });

  it("is seven rungs in 15 months, 0.47 a month (0.19 to 0.96) as the evidence prints it", () => {
    expect(recordedClimb()).toEqual({ rungs: 7, months: 15, from: "2025-01" });
    const { value, low, high } = recordedPace();
    expect(value.toFixed(2)).toBe(best(ladder_step_up_rate).toFixed(2));
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(
      ladder_step_up_rate.range?.map((end) => end.toFixed(2)),
    );
  });

  it("is reported of the month in which a rung is reached, and of those of a lever", () => {
    const months = (settings: readonly WrittenSetting[]): number[] => {
      const scenario = readScenario(presetById("ladder"), "ladder", { settings });
      const [outcomes] = doTask({
        scenarios: [scenario],
        seed: 1,
        values: "published",
        firstMember: 0,
        members: 1,
        samples: 1,
      });
      return [...(outcomes?.[0]?.samples[0] ?? [])];
    };
    const shown = (path: readonly number[], year: number, month: number) =>
      path[(year - 2012) * 12 + month - 1];
    const recorded = months([]);
    expect(shown(recorded, 2025, 8)).toBe(3);
    expect(shown(recorded, 2025, 9)).toBe(4);
    expect(shown(recorded, 2026, 4)).toBe(7);
    const campaign = months([
      { lever: "us.force-on-land", value: "without-consent", from: "2028-01", to: "2028-12" },
      { lever: "us.force-rate", value: 10, from: "2028-01", to: "2028-12" },
    ]);
    expect(shown(campaign, 2027, 12)).toBe(7);
    expect(shown(campaign, 2028, 1)).toBe(10);
    expect(shown(campaign, 2028, 12)).toBe(10);
    expect(shown(campaign, 2029, 1)).toBe(7);
  });

  it("is what the preset shows while it lasts, and afterwards", () => {
    const trace = traceOf("ladder", ["ladder_rung"]);
    const rung = (year: number, month: number) => trace.level("ladder_rung", [year, month]);
    expect(rung(2024, 12)).toBe(0);
    expect(rung(2025, 3)).toBe(3);
    expect(rung(2025, 9)).toBe(3);
    expect(rung(2025, 10)).toBe(4);
    expect(rung(2026, 1)).toBe(4);
    expect(rung(2026, 2)).toBe(5);
    expect(rung(2026, 5)).toBe(7);
    expect(rung(2026, 7)).toBe(7);
    expect(rung(2040, 12)).toBe(7);
  });
});

describe("counting", () => {
  it("has Garwood's interval for 0 and for 7 events", () => {
    // Chi-square points: 5.629 and 28.845 for 7 events, 7.378 for none.
    expect(poissonRate(7, 1).low).toBeCloseTo(5.629 / 2, 3);
    expect(poissonRate(7, 1).high).toBeCloseTo(28.845 / 2, 3);
    expect(poissonRate(0, 1)).toMatchObject({ value: 0, low: 0 });
    expect(poissonRate(0, 1).high).toBeCloseTo(7.378 / 2, 3);
  });

  it("finds one campaign among the four precedents without consent or with tacit consent", () => {
    expect(campaignShare().value).toBe(1 / 4);
    expect(jeffreysShare(1, 4)).toEqual(campaignShare());
    expect(campaignShare().low).toBeLessThan(0.05);
    expect(campaignShare().high).toBeGreaterThan(0.7);
  });
});

/** Probability of passing from rung 7 over 8 to a strike, by the exponential of the hazards. */
function strikeByExponential(months: number): number {
  const [up, down, strike] = [
    best(ladder_step_up_rate),
    best(ladder_step_down_rate),
    best(unilateral_strike_hazard),
  ];
  const size = 10;
  const generator = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (__, to) => {
      if (from === 9) return 0;
      const climb = from === 8 ? strike : up;
      const fall = from === 0 ? 0 : down;
      if (to === from + 1) return climb * months;
      if (to === from - 1) return fall * months;
      return to === from ? -(climb + fall) * months : 0;
    }),
  );
  return matrixExponential(generator)[best(ladder_rung_reached)]?.[9] ?? Number.NaN;
}

describe("the ladder that answers by itself", () => {
  it("keeps the pace of the record when it is released in January 2025 without events", () => {
    const { low, high } = recordedPace();
    const pace = modelPace({ members: 100, seed: 1 });
    expect(pace.forecast).toBeGreaterThan(low);
    expect(pace.forecast).toBeLessThan(high);
    const { months, from } = recordedClimb();
    expect([months, from]).toEqual([15, "2025-01"]);
    const { drawn } = askLadder(
      "ladder_rung",
      [months],
      { released: 156, parameters: { [ladder_rung_reached.id]: 0 } },
      { members: 100, seed: 1 },
    );
    const sorted = drawn.map(([rung = Number.NaN]) => rung / months).sort((a, b) => a - b);
    expect(sorted[50]).toBeGreaterThan(low);
    expect(sorted[50]).toBeLessThan(high);
  });

  it("gives the chance of a strike that the exponential of its hazards gives, within half a point", () => {
    const { best: ours } = askLadder("strike_probability", [3, 6, 12], {}, NO_DRAWS);
    [3, 6, 12].forEach((months, i) => {
      const exact = strikeByExponential(months);
      expect(exact).toBeGreaterThan(0.02);
      // Steps of a quarter of a month let no one pass two rungs within one.
      expect(Math.abs((ours[i] ?? Number.NaN) - exact)).toBeLessThan(0.005);
    });
  });

  it("starts where it is told, between rungs if need be, and stays on the ladder", () => {
    const at = (rung: number): number =>
      askLadder("ladder_rung", [0], { parameters: { [ladder_rung_reached.id]: rung } }, NO_DRAWS)
        .best[0] ?? Number.NaN;
    expect(at(8)).toBe(8);
    expect(at(7.5)).toBe(7.5);
    expect(at(99)).toBe(11);
    expect(at(0)).toBe(0);
  });

  it("has a hazard factor of exactly 1 while nothing happens", () => {
    const trace = new ModelTrace(
      readScenario(presetById("ladder-endogenous"), "ladder-endogenous"),
      ["ladder_hazard_factor"],
      { values: "priors", member: 7 },
    );
    for (const year of [2013, 2026, 2030, 2040])
      expect(trace.level("ladder_hazard_factor", year)).toBe(1);
  });

  it("multiplies the hazard by the expected effect of one attack, worked by hand", () => {
    // One attack spread over the first month, memory one month: after that month 1 - 1/e of it is
    // left, in four steps of a quarter (1 - 0.75^4) of it.
    const { best: factor } = askLadder(
      "trigger_factor",
      [1],
      {
        offered: {
          us_forces_killed: {
            kind: "auxiliary",
            unit: "person/month",
            equation:
              "IF_THEN_ELSE(TIME >= ladder_record_end AND TIME < ladder_record_end + time_to_notice_usual, agents_per_trigger * one_political_event / time_to_notice_usual, 0)",
            means: "One attack in the first month.",
          },
        },
      },
      NO_DRAWS,
    );
    const recent = 1 - 0.75 ** 4;
    const expected = 1 + (best(trigger_multiplier) - 1) * (1 - Math.exp(-recent));
    expect(factor[0]).toBeCloseTo(expected, 10);
  });
});

describe("rows on the ladder", () => {
  const ladder = ladderRows(DRAWS);
  const strikes = strikeRows(DRAWS);
  const row = (id: string) => {
    const found = [...ladder, ...strikes].find((one) => one.id === id);
    if (!found) throw new Error(`no row ${id}`);
    return found;
  };

  it("have an id each, and a range around most forecasts", () => {
    const ids = [...ladder, ...strikes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, low, high } of [...ladder, ...strikes]) {
      expect(low, id).not.toBeNull();
      expect(low ?? 0, id).toBeLessThanOrEqual(high ?? 0);
    }
  });

  it("the chance of a strike grows with time and lies below that of the hazard held constant", () => {
    const chances = [3, 6, 12].map((months) => row(`strike.within-${months}-months`).forecast);
    expect([...chances].sort((a, b) => a - b)).toEqual(chances);
    [3, 6, 12].forEach((months, i) => {
      const constant = row(`strike.within-${months}-months.prior`).forecast;
      expect(constant).toBeCloseTo(1 - Math.exp(-best(unilateral_strike_hazard) * months), 12);
      expect(chances[i]).toBeLessThan(constant);
    });
  });

  it.each([
    ["attack-on-us-agents", 1],
    ["attack-on-us-agents.trigger-size-high", 1],
    ["another-breach", -1],
    ["co-operation-low", 1],
    ["co-operation-high", -1],
    ["from-rung-8", 1],
    ["strike-hazard-low", -1],
    ["strike-hazard-high", 1],
    ["step-up-low", -1],
    ["step-up-high", 1],
    ["step-down-low", 1],
    ["step-down-high", -1],
  ])("%s moves the chance of a strike as it should", (assuming, sign) => {
    const base = row("strike.within-12-months").forecast;
    const moved = row(`strike.within-12-months.${assuming}`).forecast;
    expect(Math.sign(moved - base)).toBe(sign);
  });

  it("an attack moves the chance through both channels, and each alone moves it less", () => {
    const chance = (id: string) => row(`strike.within-12-months.attack-on-us-agents${id}`).forecast;
    expect(chance(".trigger-size-low")).toBeLessThan(chance(""));
    expect(chance(".factor-per-rung-low")).toBeLessThan(chance(""));
    expect(chance(".factor-per-rung-low")).toBeGreaterThan(row("strike.within-12-months").forecast);
  });
});
