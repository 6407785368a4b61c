import { describe, expect, it } from "vitest";
import { auxiliary } from "../../src/engine/model/definition.js";
import { demandEvidence } from "../../src/evidence/demand/collection.js";
import { projected_fentanyl_share_path } from "../../src/evidence/demand/projection-paths.js";
import { fentanyl_strength_path } from "../../src/evidence/demand/sector-paths.js";
import { workedHazards } from "../../src/evidence/demand/study-settings.js";
import { ModelTrace } from "../../src/experiment/model-trace.js";
import { MEASURES, publishedModel } from "../../src/model/demand/published-runs.js";
import { demandSector, usDemand } from "../../src/model/demand.js";
import { composed, type Sector } from "../../src/model/sector.js";
import type { SimulationModel } from "../../src/model/simulation-model.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";

const best = (id: string): number => {
  const value = demandEvidence.parameters.find((one) => one.id === `demand.${id}`)?.best;
  if (value === null || value === undefined) throw new Error(`demand.${id} has no best value`);
  return value;
};

const record = readScenario(presetById("us-demand"), "us-demand");
const traceOfModel = (model: SimulationModel, names: readonly string[]): ModelTrace =>
  new ModelTrace({ ...record, model: model.id, cuts: MEASURES }, names, { model });

/** A sector that moves what supply would move, from January 2030 on. */
function supplyThat(price: number, purity: number): Sector {
  const from2030 = (value: number): string => `IF_THEN_ELSE(TIME < ${18 * 12}, 1, ${value})`;
  return {
    ...demandSector({ structure: {} }),
    id: "supply",
    variables: {
      retail_price_ratio: auxiliary({
        per: ["drug"],
        unit: "1",
        equation: from2030(price),
        means: "Price that jumps in 2030.",
      }),
      fentanyl_purity_ratio: auxiliary({
        unit: "1",
        equation: from2030(purity),
        means: "Purity that jumps in 2030.",
      }),
    },
    offers: ["retail_price_ratio", "fentanyl_purity_ratio"],
    needs: {},
  };
}

const joined = (price: number, purity: number): SimulationModel => ({
  ...usDemand,
  id: `joined-${price}-${purity}`,
  define: (choices) =>
    composed("joined", "joined", [supplyThat(price, purity), demandSector(choices)]),
});

describe("the hazard of a fatal overdose", () => {
  it.each([
    ["no-fentanyl", 0.0051, 2],
    [2020, 0.028, 2],
    [2023, 0.035, 2],
    [2032, 0.04, 2],
  ] as const)("is as worked by hand in %s", (example, yearly, percent) => {
    const { fentanylShare, naloxoneAtHand } = workedHazards[example];
    const model = publishedModel({
      id: "by-hand",
      held: { fentanyl_share_in_use: fentanylShare, naloxone_at_hand: naloxoneAtHand },
    });
    const trace = traceOfModel({ ...model, id: `by-hand-${example}` }, ["overdose_death_rate"]);
    const hazard = trace.level("overdose_death_rate", 2012) * 12;
    expect(Math.abs(hazard / yearly - 1)).toBeLessThan(percent / 100);
    const rate = 0.167 * (1 + fentanylShare * (2 - 1));
    const fatal = 1 - 0.9734 * 0.981 * (1 - fentanylShare * (1 - 0.736));
    const fails = 1 - 0.764 * (1 - (1 - naloxoneAtHand) * (1 - 0.424));
    expect(Math.abs(hazard / (rate * fatal * fails) - 1)).toBeLessThan(1e-12);
  });

  it("has naloxone at hand in 2020 as the published run has", () => {
    const trace = traceOfModel(publishedModel({ id: "kits" }), ["naloxone_at_hand"]);
    expect(trace.level("naloxone_at_hand", 2020)).toBeCloseTo(best("naloxone_at_hand_2020"), 2);
    expect(trace.level("naloxone_at_hand", 2022)).toBeCloseTo(best("naloxone_at_hand_2022"), 2);
    expect(trace.level("naloxone_at_hand", 2032)).toBeCloseTo(best("naloxone_at_hand_2032"), 2);
  });
});

describe("the start of the sector", () => {
  const trace = traceOfModel(usDemand, [
    "illicit_disorder",
    "people_with_disorder",
    "people_in_treatment",
    "in_treatment_in_remission",
    "people_in_early_remission",
    "people_in_stable_remission",
    "illicit_opioid_starts",
    "synthetic_opioid_deaths",
    "risk_believed",
    "risk_seen",
    "methamphetamine_users",
  ]);

  it("counts people as the record of January 2012 does", () => {
    expect(trace.level("illicit_disorder", 2012)).toBeCloseTo(best("initial_illicit_disorder"), 3);
    const remission =
      trace.level("people_in_early_remission", 2012) +
      trace.level("people_in_stable_remission", 2012) +
      trace.level("in_treatment_in_remission", 2012);
    expect(remission).toBeCloseTo(best("initial_illicit_remission"), 3);
    const inTreatment = trace.level("people_in_treatment", 2012);
    expect(Math.abs(inTreatment / best("initial_in_treatment") - 1)).toBeLessThan(0.05);
    expect(trace.level("synthetic_opioid_deaths", 2012)).toBeCloseTo(
      best("initial_synthetic_opioid_deaths"),
      6,
    );
  });

  it("starts as many as the published run does in 2012: 557,051 a year", () => {
    expect(trace.level("illicit_opioid_starts", 2012) * 12).toBeCloseTo(
      107149 + 216881 + 233021,
      3,
    );
  });

  it("remembers risk as a smoothing since 1999 of two years would", () => {
    const relative = trace.level("risk_believed", 2012) / trace.level("risk_seen", 2012);
    expect(relative).toBeCloseTo(25595 / 30297.5, 4);
  });

  it("keeps the recorded number of methamphetamine users while nothing is decided", () => {
    for (const [year, users] of [
      [2012, 2_000_000],
      [2022, 2_550_000],
      [2025, 2_550_000],
    ] as const) {
      // Deaths of the sector are not those of the record that starts make good.
      expect(Math.abs(trace.level("methamphetamine_users", year) / users - 1)).toBeLessThan(0.02);
    }
  });
});

describe("numbers worked from others", () => {
  it("follow from what their caution says", () => {
    const share = best("stimulant_deaths_with_fentanyl_share");
    const rate =
      (share * best("psychostimulant_deaths_2023")) / best("methamphetamine_users_past_year");
    expect(rate / 0.035).toBeCloseTo(best("methamphetamine_fentanyl_risk_relative"), 3);
    expect(-Math.log(0.75) / Math.log(1.3)).toBeCloseTo(best("naloxone_elasticity_stronger"), 4);
    const lost = (107149 + 216881 - 42970) / 731517;
    expect(lost - 0.05 - 0.014).toBeCloseTo(best("illicit_use_quit_rate_2012"), 2);
    const onwards = 185322 * 0.535 * 1.8;
    expect(onwards / 213600).toBeCloseTo(best("prescription_starters_stay_share"), 2);
    expect((239601 + 225182) / 221123000).toBeCloseTo(best("illicit_remission_per_head_1999"), 7);
  });

  it("keep the official yearly means of strength", () => {
    const mean = (year: number): number => {
      const own = fentanyl_strength_path.points.filter(([at]) => at.startsWith(`${year}-`));
      return own.reduce((sum, [, value]) => sum + value, 0) / own.length;
    };
    expect(mean(2022)).toBeCloseTo(0.144, 4);
    expect(mean(2023)).toBeCloseTo(0.192, 4);
    // Without October, the last month of the chart.
    expect(mean(2024)).toBeCloseTo(0.1169, 3);
  });

  it("bend the projected share as the base run does: 0.66 in 2022 and 0.70 in 2023", () => {
    const share = new Map(projected_fentanyl_share_path.points);
    expect(share.get("2022-01")).toBeCloseTo(best("fentanyl_share_2022_base"), 2);
    expect(share.get("2023-01")).toBeCloseTo(0.7, 2);
    expect(share.get("2032-01")).toBeCloseTo(best("fentanyl_share_2032_projected"), 2);
  });

  it("give places for buprenorphine as published: 0.93 million before the ramp", () => {
    const { capacity, decay } = {
      capacity: best("buprenorphine_capacity_first"),
      decay: best("buprenorphine_capacity_decay"),
    };
    expect((capacity / decay) * (1 - Math.exp(-decay * 94000))).toBeCloseTo(929_400, -3);
    const trace = traceOfModel(publishedModel({ id: "places" }), ["buprenorphine_places"]);
    for (const [year, patients] of [
      [2012, 363_000],
      [2022, 842_000],
    ] as const) {
      expect(Math.abs(trace.level("buprenorphine_places", year) / patients - 1)).toBeLessThan(0.03);
    }
  });
});

describe("the sector joined to supply", () => {
  const names = ["drug_wanted", "drug_wanted_at_reference", "fentanyl_deaths", "quit_rate_now"];
  const calm = traceOfModel(joined(1, 1), names);

  it("is the sector alone while price and purity stay on record", () => {
    const alone = traceOfModel(usDemand, names);
    for (const name of names) expect(calm.level(name, 2035)).toBe(alone.level(name, 2035));
  });

  it("uses less at a doubled price: at once by the short elasticity, later by the long one", () => {
    const dear = traceOfModel(joined(2, 1), names);
    const used = (drug: string, at: number): number =>
      dear.level("drug_wanted", at, drug) / dear.level("drug_wanted_at_reference", at, drug);
    expect(used("fentanyl", 2030)).toBeCloseTo(2 ** best("price_elasticity_fentanyl_short"), 9);
    expect(used("fentanyl", 2040)).toBeCloseTo(2 ** best("price_elasticity_fentanyl_long"), 2);
    expect(used("methamphetamine", 2040)).toBeCloseTo(
      2 ** best("price_elasticity_methamphetamine_long"),
      2,
    );
    expect(dear.level("quit_rate_now", 2031)).toBeGreaterThan(calm.level("quit_rate_now", 2031));
  });

  it("has fewer deaths when purity halves and the share stays; people become used to it", () => {
    const weak = traceOfModel(joined(1, 0.5), names);
    const at = (year: number): number =>
      weak.level("fentanyl_deaths", year) / calm.level("fentanyl_deaths", year);
    expect(at(2029)).toBe(1);
    expect(at(2030)).toBeLessThan(0.7);
    expect(at(2039)).toBeGreaterThan(at(2031));
  });
});
