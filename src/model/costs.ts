/**
 * What levers cost their governments over what is spent on record: for each lever that has a unit
 * cost, that cost times the lever above its neutral path. Unpriced levers cost nothing here, and the
 * page says which they are.
 */
import {
  auxiliary,
  constant,
  type LeverDefinition,
  type VariableDefinition,
} from "../engine/model/definition.js";
import { leverUnitCosts } from "../evidence/force-and-politics/programme-costs.js";
import { amountRange } from "../evidence/lever-ranges.js";
import { given } from "./from-evidence.js";
import type { Sector } from "./sector.js";
import type { LeverBinding } from "./simulation-model.js";

/** Levers that cost by what is carried out rather than by what is decided. */
const CARRIED_OUT: Readonly<Record<string, string>> = { "us.force-rate": "strikes_on_land" };

/** The sector `costs` of the levers of some sectors. */
export function costs(sectors: readonly Sector[]): Sector {
  const bindings = new Map(
    sectors.flatMap((sector) => sector.levers.map((binding) => [binding.lever, binding] as const)),
  );
  const all = [...bindings.values()];
  const priced = all.filter(({ lever }) => Object.hasOwn(leverUnitCosts, lever));
  const unpriced = all.filter(({ lever }) => !Object.hasOwn(leverUnitCosts, lever));
  return {
    id: "costs",
    title: "What the decisions cost the two governments",
    question: "What do the decided programmes cost in a year, over what is spent on record?",
    variables: {
      programme_cost: auxiliary({
        unit: "USD2024/month",
        equation: [...priced.map((binding) => costName(binding)), "cost_of_lasting_force"].join(
          " + ",
        ),
        means:
          "Cost of the decided programmes to both governments in a month, over that on record.",
        sources: ["force-and-politics.general-knowledge"],
        note: "Below zero where less is done than on record.",
      }),
      ...Object.assign({}, ...priced.map((binding) => costVariables(binding, sectors))),
    },
    offers: ["programme_cost"],
    needs: {
      cost_of_lasting_force: constant({
        unit: "USD2024/month",
        value: 0,
        means: "Cost of a campaign or presence on the ground besides its strikes: none.",
      }),
    },
    outcomes: [
      {
        id: "programme-cost",
        variable: "programme_cost",
        unit: "USD2024/month",
        as: "flow",
        sources: ["force-and-politics.general-knowledge"],
      },
    ],
    levers: [],
    links: [],
    switches: [],
    leavesOut: [
      "Real prices: the evidence holds none, so every unit cost is a judgement that spans a factor of ten or more.",
      `Levers without a unit cost: ${unpriced.map(({ lever }) => lever).join(", ") || "none"}. What they cost others, such as trade lost, is reported apart.`,
      "Costs to anyone but the two governments, and what a government saves elsewhere.",
    ],
    checkedBy: ["At neutral every cost is zero to the last bit; unit cost times amount by hand."],
  };
}

const costName = ({ variable }: LeverBinding): string => `cost_of_${variable}`;

function costVariables(
  binding: LeverBinding,
  sectors: readonly Sector[],
): Record<string, VariableDefinition> {
  const unitCost = leverUnitCosts[binding.lever];
  if (!unitCost) throw new Error(`lever ${binding.lever} has no unit cost`);
  const name = costName(binding);
  const lever = leverOf(binding, sectors);
  const carriedOut = CARRIED_OUT[binding.lever];
  const over = carriedOut ?? `(${binding.variable} - (${lever.neutral}))`;
  return {
    [name]: auxiliary({
      unit: "USD2024/month",
      equation: `unit_${name} * ${over}`,
      means: `Cost of ${binding.lever} in a month, over that on record.`,
      sources: unitCost.sources,
    }),
    [`unit_${name}`]: given(unitCost, unitOfCost(lever.unit)),
  };
}

/** Unit in which a lever's unit cost makes money a month of it. */
const unitOfCost = (leverUnit: string): string => {
  if (leverUnit === "1") return "USD2024/month";
  return leverUnit.endsWith("/month")
    ? `USD2024/${leverUnit.replace("/month", "")}`
    : `USD2024/${leverUnit}/month`;
};

function leverOf({ lever, variable }: LeverBinding, sectors: readonly Sector[]): LeverDefinition {
  for (const sector of sectors) {
    const found = sector.variables[variable];
    if (found?.kind === "lever") return found;
  }
  throw new Error(`lever ${lever} (${amountRange(lever).unit}) is set by no variable`);
}
