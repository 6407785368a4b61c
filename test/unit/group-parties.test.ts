import { describe, expect, it } from "vitest";
import {
  acute_part,
  acute_rise,
  feud_duration,
  feud_weight,
  split_chance,
} from "../../src/evidence/cartels/leader-effect.js";
import { stateResponseLeverRanges } from "../../src/evidence/levers/state-response.js";
import { parameterById } from "../../src/evidence/registry.js";
import { fitLeaderEffect } from "../../src/experiment/fit/leader-effect.js";
import { meanRise, riseAfterRemoval } from "../../src/experiment/fit/removal-course.js";
import { partiesOf } from "../../src/model/groups/network-classes.js";
import { networkOf, shippedNetwork } from "../../src/model/network.js";
import { generatedNetwork } from "../../src/model/network-generator.js";

describe("the parties of the groups sector", () => {
  it("gather all 150 groups, each once, the named ones alone", () => {
    for (const network of [shippedNetwork(), generatedNetwork(7)]) {
      const parties = partiesOf(network, false);
      expect(parties.groups.reduce((sum, count) => sum + count, 0)).toBe(150);
      for (let group = 0; group < 150; group++) {
        const homes = parties.ids.filter((_, party) => parties.belongs[party * 150 + group] === 1);
        expect(homes).toHaveLength(1);
      }
      parties.ids.forEach((_, party) => {
        if (parties.isSmall[party] === 0) expect(parties.groups[party]).toBe(1);
      });
    }
    expect(partiesOf(shippedNetwork(), false).ids.slice(0, 2)).toEqual(["cjng", "sinaloa"]);
  });

  it("average ties as worked by hand", () => {
    // Two named groups without a tie between them and two small ones: the first small one has a
    // rival of weight 4 in the CJNG, the second a rival of weight 2; neither has an ally.
    const network = networkOf(
      ["cjng", "sinaloa", "x", "y"],
      [
        { groupA: "cjng", groupB: "x", rivalry: 4, alliance: 0 },
        { groupA: "cjng", groupB: "y", rivalry: 2, alliance: 0 },
        { groupA: "cjng", groupB: "sinaloa", rivalry: 0, alliance: 1 },
      ],
    );
    const parties = partiesOf(network, false);
    expect(parties.ids).toEqual(["cjng", "sinaloa", "small-allies-0-with-rivals"]);
    // Ranks by ties: cjng 7, x 4, y 2, sinaloa 1; x weighs 1/2 and y 1/3 of the largest.
    expect(parties.ranks).toEqual([1, 4, 2, 3]);
    const mean = (4 * (1 / 2) + 2 * (1 / 3)) / (1 / 2 + 1 / 3);
    expect(parties.rivalry[2]).toBeCloseTo(mean, 12);
    expect(parties.rivalry[6]).toBeCloseTo(mean, 12);
    expect(parties.rivalry[8]).toBe(0);
    expect(parties.alliances).toEqual([1, 1, 0]);
  });
});

describe("the leader effect", () => {
  it("is what the joint fit gives", () => {
    const fit = fitLeaderEffect();
    expect(fit.acutePart).toBe(acute_part.best);
    expect(fit.allAcute.acuteRise).toBeCloseTo(acute_rise.best ?? Number.NaN, 3);
    expect(fit.allSplit.splitChance).toBeCloseTo(split_chance.best ?? Number.NaN, 3);
    expect(fit.allSplit.feudWeight).toBeCloseTo(feud_weight.best ?? Number.NaN, 2);
    expect(fit.allSplit.feudDuration).toBeCloseTo(feud_duration.best ?? Number.NaN, 1);
    expect(fit.spans.splitChance[0]).toBeCloseTo(split_chance.range?.[0] ?? Number.NaN, 2);
    expect(fit.spans.splitChance[1]).toBeCloseTo(split_chance.range?.[1] ?? Number.NaN, 2);
    expect(fit.spans.feudDuration[0]).toBeCloseTo(feud_duration.range?.[0] ?? Number.NaN, 1);
    expect(fit.spans.acuteRise[0]).toBeCloseTo(acute_rise.range?.[0] ?? Number.NaN, 2);
    expect(fit.spans.acuteRise[1]).toBeCloseTo(acute_rise.range?.[1] ?? Number.NaN, 2);
  });

  it("gives the acute rise as its mean over six months, and nothing of it is added to a split", () => {
    const acute = { acuteRise: 0.8, splitChance: 0, feudWeight: 1.5, feudDuration: 34 };
    expect(meanRise(acute, 1.7, 6)).toBeCloseTo(0.8, 4);
    // At six months the acute part has fallen to exp(-1) of its peak 0.8 / (1 - exp(-1)).
    expect(riseAfterRemoval(acute, 1.7, 6)).toBeCloseTo((0.8 * 0.3678794) / 0.6321206, 6);
    // Before the war breaks out a split does nothing yet.
    expect(riseAfterRemoval({ ...acute, acuteRise: 0, splitChance: 1 }, 1.7, 0)).toBe(0);
  });
});

describe("levers and the records behind them", () => {
  it("stand at neutral where the evidence says the world is", () => {
    const neutral = (id: string): number => {
      const range = stateResponseLeverRanges.find(({ lever }) => lever === id);
      return range?.kind === "amount" ? range.neutral : Number.NaN;
    };
    const best = (id: string): number => parameterById(id).best ?? Number.NaN;
    expect(neutral("mx.leader-removals")).toBe(best("groups.leader_removals_recorded"));
    expect(neutral("mx.leader-removals")).toBeCloseTo((25 / 49) * 12, 2);
    expect(neutral("mx.military-deployment")).toBe(
      best("state_response.army_deployed_on_security") +
        best("state_response.navy_deployed_on_security"),
    );
    expect(neutral("mx.border-troops")).toBe(best("state_response.northern_border_troops"));
    expect(neutral("mx.transfers")).toBe(best("co_operation.extraditions_2017_2019"));
    expect(neutral("mx.clearance")).toBe(best("state_response.clearance_recorded"));
    expect(neutral("joint.intelligence")).toBe(best("state_response.intelligence_share_recorded"));
  });
});
