import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { constant, type VariableDefinition } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { composed, type Sector } from "../../src/model/sector.js";
import { violence } from "../../src/model/violence.js";

const choices = { structure: {} };

/** Another sector that offers some variables. */
const offering = (
  variables: Readonly<Record<string, VariableDefinition>>,
  dimensions: Sector["dimensions"] = {},
): Sector => ({
  id: "others",
  title: "Others",
  question: "What would others offer?",
  dimensions,
  variables,
  offers: Object.keys(variables),
  needs: {},
  outcomes: [],
  levers: [],
  links: [],
  switches: [],
  leavesOut: [],
  checkedBy: [],
});

const value = (unit: string, number: number): VariableDefinition =>
  constant({ unit, value: number, means: "Set by the test." });

/** Last value of a variable at the best parameters. */
function last(sectors: readonly Sector[], name: string, element = 0): number {
  const definition = composed("test", "Test", sectors);
  const model = loadModel(
    { ...definition, time: { ...definition.time, stop: 12 } },
    { units: evidenceUnits, strict: true },
  );
  const program = compileModel(model, { keep: [name] });
  const slot = program.slots.get(name);
  if (!slot) throw new Error(`no ${name}`);
  let found = Number.NaN;
  simulate(program, { seed: 1, run: 0, constants: new Map(), paths: new Map() }, (memory) => {
    found = memory[slot.offset + element] ?? Number.NaN;
  });
  return found;
}

const alone = violence(choices);
const homicides = (others: Readonly<Record<string, VariableDefinition>>): number =>
  last([offering(others), alone], "homicides");

describe("directions of violence", () => {
  const reference = last([alone], "homicides");

  it("more suppression by force means fewer homicides, while it lasts", () => {
    const suppressed = homicides({ suppression_by_force: value("1", 0.2) });
    const background = last([alone], "background_homicides");
    expect(suppressed).toBeCloseTo(background + (reference - background) * 0.8, 6);
  });

  it("deaths in retaliation are added, and a share of them are members of state forces", () => {
    const retaliation = { retaliation_deaths: value("person/month", 10) };
    expect(homicides(retaliation) - reference).toBeCloseTo(10, 6);
    const killed = last([offering(retaliation), alone], "security_forces_killed");
    expect(killed - last([alone], "security_forces_killed")).toBeCloseTo(4.07, 6);
  });

  it("more firepower kills more, with the exponent of the studies", () => {
    const organised = last([alone], "organised_crime_homicides");
    const armed = last(
      [offering({ firepower_ratio: value("1", 2) }), alone],
      "organised_crime_homicides",
    );
    expect(armed / organised).toBeCloseTo(2 ** 0.2, 9);
  });

  it("firepower does not act twice where deaths of members carry it already", () => {
    const joined = violence(choices, { firepower: "in-member-deaths", groups: "none" });
    expect(last([offering({ firepower_ratio: value("1", 2) }), joined], "homicides")).toBeCloseTo(
      reference,
      9,
    );
  });

  it("joins sectors of groups: members by group move presence and overlap", () => {
    const ids = [
      "cjng",
      "sinaloa",
      "noreste",
      "golfo",
      "nueva-familia-michoacana",
      "carteles-unidos",
    ];
    const groups = offering(
      {
        members: constant({
          per: ["group"],
          unit: "person",
          value: 1000,
          means: "Members, set by the test.",
        }),
      },
      { group: ids },
    );
    const joined = violence(choices, { firepower: "in-member-deaths", groups: "by-name" });
    const model = composed("with-groups", "Violence with groups", [groups, joined]);
    const loaded = loadModel(model, { units: evidenceUnits, strict: true });
    expect(loaded.variables.has("mapped_group_strength")).toBe(true);
  });
});
