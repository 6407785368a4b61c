/** What an export does not carry, or carries changed, in sentences. */
import { canonicalName } from "../language/names.js";
import type { ModelDefinition } from "../model/definition.js";
import type { LeverSetting } from "../run/lever-path.js";
import type { ExportContext } from "./export-context.js";
import type { ExportNames } from "./export-names.js";

/** One sentence for each thing; `dropped` are constant arrays that stand in sums only. */
export function sentences(
  definition: ModelDefinition,
  settings: readonly LeverSetting[],
  context: ExportContext,
  dropped: readonly string[],
): string[] {
  return [
    ...tellOfNames(context.names),
    ...tellOfRun(definition, settings),
    ...dropped.map(
      (name) =>
        `"${name}" is written as numbers inside the sums that use it, not as a variable of its own.`,
    ),
    ...tellOfFunctions(context),
    ...context.notCarried,
  ];
}

function tellOfNames({ changed }: ExportNames): string[] {
  if (changed.length === 0) return [];
  return [
    `Names of elements are written without the signs that other programs take for operators: ${listed(changed)}.`,
  ];
}

function tellOfRun(definition: ModelDefinition, settings: readonly LeverSetting[]): string[] {
  const told: string[] = [];
  const namesOf = (kind: string): string[] =>
    Object.entries(definition.variables).flatMap(([name, one]) =>
      one.kind === kind ? [name] : [],
    );
  const moved = new Set(settings.map(({ lever }) => canonicalName(lever)));
  const [set, neutral] = [true, false].map((isSet) =>
    namesOf("lever").filter((name) => moved.has(canonicalName(name)) === isSet),
  );
  if (neutral?.length) {
    told.push(
      `Levers are written as auxiliaries on their neutral path, and no longer marked as levers: ${listed(neutral)}.`,
    );
  }
  if (set?.length) {
    told.push(
      `Levers are written as auxiliaries that move as the scenario sets them, and no longer marked as levers: ${listed(set)}.`,
    );
    if (definition.time.method !== "euler") {
      told.push("A lever here keeps its value within a step; in other programs it may move.");
    }
  }
  const events = namesOf("event");
  if (events.length > 0) {
    told.push(
      `Events are written as rates that move their amount in the step in which a condition turns true: ${listed(events)}.`,
    );
  }
  return told;
}

/** Names that are shown of a list. */
const SHOWN = 5;

function listed(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return names.slice(0, SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function tellOfFunctions({ vendorFunctions, draws }: ExportContext): string[] {
  const told: string[] = [];
  if (vendorFunctions.size > 0) {
    told.push(
      `The standard lacks ${[...vendorFunctions].join(", ")}, written as isee systems has it.`,
    );
  }
  if (draws.size > 0) {
    told.push(
      `${[...draws].join(", ")}: other programs draw other numbers; streams and seeds are this program's own.`,
    );
  }
  return told;
}
