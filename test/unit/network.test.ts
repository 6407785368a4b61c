import { describe, expect, it } from "vitest";
import {
  generatedNetworkCount,
  namedGroups2020,
  namedTies2020,
  networkStatistics2020,
  shippedNetworkNumber,
} from "../../src/evidence/cartels/network-2020.js";
import { rowTotals, shippedNetwork, sizeRanks } from "../../src/model/network.js";
import { generatedNetwork } from "../../src/model/network-generator.js";
import { hasPublishedExtremes, mostTypicalNetwork } from "../../src/model/network-statistics.js";

const numbers = Array.from({ length: generatedNetworkCount }, (_, i) => i + 1);

describe("generated networks", () => {
  it.each(["rivalry", "alliance"] as const)(
    "have the published pairs, weights and totals of %s, all of them",
    (kind) => {
      for (const number of numbers) {
        const network = generatedNetwork(number);
        const size = network.groups.length;
        expect(size).toBe(networkStatistics2020.groups);
        const upper = network[kind].filter((_, cell) => cell % size > Math.floor(cell / size));
        const weights = upper.filter((weight) => weight > 0);
        expect(weights.length).toBe(networkStatistics2020[kind].pairs);
        expect(weights.reduce((a, b) => a + b, 0)).toBe(networkStatistics2020[kind].weight);
        expect(Math.max(...weights)).toBeLessThanOrEqual(networkStatistics2020[kind].heaviest);
        const totals = rowTotals(network[kind], size);
        const published = namedGroups2020.map((group) =>
          kind === "rivalry" ? group.rivalryWeight : group.allianceWeight,
        );
        expect(totals.slice(0, published.length)).toEqual(published);
      }
    },
  );

  it("carry every public tie and leave 36 groups without any", () => {
    for (const number of numbers) {
      const network = generatedNetwork(number);
      const size = network.groups.length;
      const place = new Map(network.groups.map((group, i) => [group.id, i]));
      for (const { a, b, kind, weight } of namedTies2020) {
        expect(network[kind][(place.get(a) ?? 0) * size + (place.get(b) ?? 0)]).toBe(weight);
      }
      const ties = rowTotals(network.rivalry, size).map(
        (weight, i) => weight + (network.allianceTotals[i] ?? 0),
      );
      expect(ties.filter((weight) => weight === 0)).toHaveLength(networkStatistics2020.withoutTies);
    }
  });

  it("rank the named groups first", () => {
    const ranks = sizeRanks(shippedNetwork(), false);
    expect(ranks.slice(0, 3)).toEqual([1, 2, 3]);
    expect(ranks.slice(0, namedGroups2020.length).sort((a, b) => a - b)).toEqual(
      namedGroups2020.map((_, i) => i + 1),
    );
    expect(sizeRanks(shippedNetwork(), true).slice(0, 3)).toEqual([2, 1, 3]);
  });

  it("the one shipped meets the summary and is the most typical in structure", () => {
    expect(hasPublishedExtremes(shippedNetwork())).toBe(true);
    expect(mostTypicalNetwork(generatedNetworkCount)).toBe(shippedNetworkNumber);
  });
});
