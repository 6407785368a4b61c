/**
 * How sectors hear each other. A sector that needs something of another reads a variable of its own:
 * what the other offers while the coupling acts, what stands there when the sector runs alone where
 * the coupling is cut. With all couplings cut every sector therefore runs as it does alone.
 */
import {
  auxiliary,
  type Equation,
  type LeverDefinition,
  type VariableDefinition,
} from "../engine/model/definition.js";
import type { Bilingual } from "../evidence/bilingual.js";
import { link } from "./from-evidence.js";
import { renamed } from "./renamed.js";
import type { Sector } from "./sector.js";
import type { Link } from "./simulation-model.js";

/** One need of one sector that a coupling answers. */
export interface Heard {
  /** Sector that hears. */
  readonly by: string;
  /** Name under which it needs it. */
  readonly need: string;
  /**
   * What is told, from what others offer, where the offer is not what is needed; `alone` in it
   * stands for what the sector hears without the coupling.
   */
  readonly as?: Equation;
}

/** What a coupling is known to be. */
export type CouplingBasis = "measured" | "derived" | "judged" | "definition";

/** A way by which one sector acts on another. */
export interface Coupling {
  /** Id of the link that cuts it. */
  readonly id: string;
  readonly from: string;
  readonly hears: readonly Heard[];
  /** What it carries and how strong it is, in a sentence. */
  readonly carries: Bilingual;
  readonly basis: CouplingBasis;
  /** Parameters that hold its strength; none where it is an identity. */
  readonly strength: readonly string[];
  readonly sources: readonly string[];
}

/** The link that cuts a coupling. */
export const couplingLink = ({ id }: Coupling): Link => ({
  id,
  constant: `${nameOf(id)}_coupling`,
});

/** Variable under which a sector hears a need through a coupling. */
export const heardName = ({ by, need }: Heard): string => `${need}_for_${nameOf(by)}`;

const nameOf = (id: string): string => id.replaceAll("-", "_");

/** The sectors with their needs answered through couplings, and the constants that cut these. */
export function coupled(
  sectors: readonly Sector[],
  couplings: readonly Coupling[],
): {
  readonly sectors: readonly Sector[];
  readonly links: Readonly<Record<string, VariableDefinition>>;
} {
  requireNeeds(sectors, couplings);
  return {
    sectors: sectors.map((sector) => hearing(sector, couplings)),
    links: Object.fromEntries(
      couplings.map((coupling) => [
        couplingLink(coupling).constant,
        link(`1 while ${coupling.from} acts through "${coupling.id}", 0 when it is cut.`),
      ]),
    ),
  };
}

function requireNeeds(sectors: readonly Sector[], couplings: readonly Coupling[]): void {
  for (const { id, hears } of couplings) {
    for (const { by, need } of hears) {
      const sector = sectors.find((one) => one.id === by);
      if (!sector) throw new Error(`coupling ${id}: there is no sector ${by}`);
      if (!Object.hasOwn(sector.needs, need)) {
        throw new Error(`coupling ${id}: sector ${by} does not need "${need}"`);
      }
    }
  }
}

/** A sector that hears others through the couplings. */
function hearing(sector: Sector, couplings: readonly Coupling[]): Sector {
  const heard = couplings.flatMap((coupling) =>
    coupling.hears.filter(({ by }) => by === sector.id).map((one) => ({ coupling, ...one })),
  );
  if (heard.length === 0) return sector;
  const suffix = `for_${nameOf(sector.id)}`;
  const names = new Map(heard.map(({ need }) => [need, `${need}_${suffix}`]));
  const additions = heard.map(({ coupling, need, as }) => {
    const standIn = sector.needs[need];
    if (!standIn) throw new Error(`sector ${sector.id} does not need "${need}"`);
    return hearingVariables(coupling, { need, as: as ?? need, suffix }, renamed(standIn, names));
  });
  const answered = new Set(names.keys());
  return {
    ...sector,
    variables: {
      ...mapped(sector.variables, (one) => renamed(one, names)),
      ...Object.assign({}, ...additions),
    },
    needs: mapped(
      Object.fromEntries(Object.entries(sector.needs).filter(([need]) => !answered.has(need))),
      (one) => renamed(one, names),
    ),
  };
}

const mapped = (
  all: Readonly<Record<string, VariableDefinition>>,
  change: (one: VariableDefinition) => VariableDefinition,
): Record<string, VariableDefinition> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));

/** What is heard, what is told and what would be heard alone. */
function hearingVariables(
  coupling: Coupling,
  { need, as, suffix }: { need: string; as: Equation; suffix: string },
  standIn: VariableDefinition,
): Record<string, VariableDefinition> {
  requireQuantity(standIn, need);
  const { unit, per, means } = standIn;
  const described = { unit, ...(per ? { per } : {}), sources: coupling.sources };
  const alone = `${need}_alone_${suffix}`;
  const told = `${need}_told_${suffix}`;
  const cut = couplingLink(coupling).constant;
  return {
    [`${need}_${suffix}`]: auxiliary({
      ...described,
      equation: `${cut} * ${told} + (1 - ${cut}) * ${alone}`,
      means: `Heard through "${coupling.id}": ${means}`,
    }),
    [told]: auxiliary({
      ...described,
      equation: withAlone(as, alone),
      means: `Told through "${coupling.id}": ${means}`,
    }),
    [alone]: standIn,
  };
}

function requireQuantity(
  standIn: VariableDefinition,
  need: string,
): asserts standIn is Exclude<VariableDefinition, LeverDefinition> {
  if (standIn.kind === "lever") throw new Error(`"${need}" is a lever and cannot be coupled`);
}

const withAlone = (equation: Equation, alone: string): Equation => {
  const put = (text: string): string => text.replaceAll(/\balone\b/g, alone);
  return typeof equation === "string"
    ? put(equation)
    : Object.fromEntries(Object.entries(equation).map(([key, text]) => [key, put(text)]));
};
