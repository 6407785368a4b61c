import { describe, expect, it } from "vitest";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { core2023 } from "../../src/model/core-2023.js";
import { leverById } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";

/** What experts insist on: more of each lever lowers each of these, all else equal. */
const LOWERED: Readonly<Record<string, readonly string[]>> = {
  "mx.arrests": ["group-members", "member-deaths", "recruits"],
  "mx.recruitment-prevention": ["group-members", "member-deaths", "recruits"],
};

describe("directions of core-2023", () => {
  it.each(core2023.levers.map(({ lever }) => lever))(
    "more of %s lowers what it should, in every run",
    (lever) => {
      const core = presetById("core-2023");
      const { studied } = leverById(lever, "");
      const result = runEnsembleHere({
        scenarios: [
          readScenario(core, "a", { to: 2032 }),
          readScenario(core, "b", { to: 2032, settings: [{ lever, value: studied[1] }] }),
        ],
        members: 50,
        seed: 4,
      });
      const lowered = LOWERED[lever];
      expect(lowered).toBeDefined();
      for (const id of lowered ?? []) {
        const own = result.scenarios[1]?.outcomes.find(({ outcome }) => outcome.id === id);
        const last = own?.differences.find(({ year }) => year === 2032);
        expect(last?.lowerIn).toBe(1);
      }
    },
  );
});
