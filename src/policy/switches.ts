/** Disputed structure: mechanisms on which the literature differs (MODEL.md 5). */
import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";

/** A dispute and the states a model can take in it; the first is the default. */
export interface StructureSwitch {
  readonly id: string;
  readonly states: readonly string[];
  readonly sources: readonly string[];
}

export const switches: readonly StructureSwitch[] = [
  {
    id: "group-size",
    states: ["science-2023", "dea"],
    sources: ["cartels.pch-2023", "cartels.dea-2023"],
  },
  {
    id: "gun-elasticity",
    states: ["us-county", "border-study"],
    sources: ["firearms.S60", "firearms.S61", "firearms.S62"],
  },
  {
    id: "politics",
    states: ["inputs", "endogenous"],
    sources: ["force-and-politics.KAHN65", "force-and-politics.BDM94"],
  },
  {
    id: "naloxone",
    states: ["source", "stronger"],
    sources: ["demand.S1", "demand.S52"],
  },
  {
    id: "leader-removal",
    states: ["joint", "calderon", "lindo", "phillips"],
    sources: ["cartels.calderon-2015", "cartels.lindo-2018", "cartels.phillips-2015"],
  },
  {
    id: "scarcity",
    states: ["off", "on"],
    sources: ["cartels.cmr-2020", "cartels.ck-2020"],
  },
  {
    id: "pass-through",
    states: ["mixed", "additive", "multiplicative"],
    sources: ["supply.S-CR10", "supply.S-RK86", "supply.S-IDA00"],
  },
  {
    id: "shock-recovery",
    states: ["mixture", "short", "long"],
    sources: ["supply.S-DN09", "supply.S-DEA25", "supply.S-SCI26"],
  },
  {
    id: "sanctions",
    states: ["none", "audit-upper"],
    sources: ["force-and-politics.GAO20"],
  },
  {
    id: "civilian-ratio",
    states: ["independent", "official"],
    sources: ["force-and-politics.TBIJ15", "force-and-politics.ODNI16"],
  },
  {
    id: "backlash",
    states: ["none", "pakistan-dose"],
    sources: ["force-and-politics.SHAH18", "force-and-politics.MJ19"],
  },
];

/** Whether there is a switch of that id. */
export const isSwitch = (id: string): boolean => switches.some((one) => one.id === id);

/** Checks that a switch exists and has that state. @throws InputError naming the nearest */
export function requireState(id: string, state: string, where: string): void {
  const found = switches.find((one) => one.id === id);
  if (!found) {
    const names = switches.map((one) => one.id);
    fail({
      message: `There is no switch "${id}"${where}.${suggestion(id, names) || ` Switches: ${names.join(", ")}.`}`,
    });
  }
  if (!found.states.includes(state)) {
    fail({
      message: `Switch "${id}"${where} can be ${found.states.join(" or ")}, but "${state}" was given.${suggestion(state, found.states)}`,
    });
  }
}

/** The state taken of each named switch: the one chosen or the first. */
export function structureOf(
  ids: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    ids.map((id) => [id, chosen[id] ?? switches.find((one) => one.id === id)?.states[0] ?? ""]),
  );
}
