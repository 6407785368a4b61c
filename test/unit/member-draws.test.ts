import { describe, expect, it } from "vitest";
import { driversOf } from "../../src/experiment/member-draws.js";

const MEMBERS = 200;
const ids = ["one", "two", "shadow-of-one", "idle"];

/** Draws of which the third follows the first by accident, and the last moves nothing. */
const table = Array.from({ length: MEMBERS }, (_, i) => {
  const [one, two, other] = [3, 5, 7].map((step) => ((i * step * 37) % MEMBERS) / MEMBERS);
  return [one ?? 0, two ?? 0, (one ?? 0) + 0.3 * (other ?? 0), 1];
});
const draws = { ids, members: MEMBERS, values: Float64Array.from(table.flat()) };

describe("draws that go with a difference", () => {
  it("are told with their sign, the closest first, and none for another's sake", () => {
    const differences = Float64Array.from(table, ([one = 0, two = 0]) => 4 * one - 2 * two);
    const found = driversOf(differences, draws, 6);
    expect(found.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(found[0]?.correlation).toBeGreaterThan(0.8);
    expect(found[1]?.correlation).toBeLessThan(-0.3);
  });

  it("are none where nothing differs", () => {
    expect(driversOf(new Float64Array(MEMBERS), draws, 6)).toEqual([]);
  });
});
