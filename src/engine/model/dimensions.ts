/** Dimensions: named lists of elements over which variables exist. */
import { canonicalName, suggestion } from "../language/names.js";
import type { Problem } from "../language/problem.js";
import type { DimensionDefinition } from "./definition.js";
import type { Dimension } from "./model.js";

/** Dimensions by canonical name; selections are placed in the dimension they select from. */
export function buildDimensions(
  definitions: Readonly<Record<string, DimensionDefinition>>,
  file: string,
  problems: Problem[],
): Map<string, Dimension> {
  const built = new Map<string, Dimension>();
  const selections: [string, { of: string; elements: readonly string[] }][] = [];
  for (const [written, definition] of Object.entries(definitions)) {
    const name = canonicalName(written);
    if (isList(definition)) {
      built.set(name, ownDimension(name, definition.map(canonicalName), file, problems));
    } else selections.push([name, definition]);
  }
  for (const [name, { of, elements }] of selections) {
    const parent = built.get(canonicalName(of));
    if (!parent) {
      const hint = suggestion(of, built.keys());
      problems.push({
        file,
        message: `Dimension "${name}" selects from "${of}", which does not exist.${hint}`,
      });
      continue;
    }
    built.set(name, selectedDimension(name, elements.map(canonicalName), parent, file, problems));
  }
  return built;
}

function isList(definition: DimensionDefinition): definition is readonly string[] {
  return Array.isArray(definition);
}

function positions(elements: readonly string[]): Map<string, number> {
  return new Map(elements.map((element, i) => [element, i]));
}

function ownDimension(
  name: string,
  elements: readonly string[],
  file: string,
  problems: Problem[],
): Dimension {
  const position = positions(elements);
  if (elements.length === 0)
    problems.push({ file, message: `Dimension "${name}" has no elements.` });
  if (position.size !== elements.length) {
    problems.push({ file, message: `Dimension "${name}" names an element twice.` });
  }
  return { name, elements, position, root: name, inRoot: elements.map((_, i) => i) };
}

function selectedDimension(
  name: string,
  elements: readonly string[],
  parent: Dimension,
  file: string,
  problems: Problem[],
): Dimension {
  const inRoot = elements.map((element) => {
    const position = parent.position.get(element);
    if (position === undefined) {
      problems.push({
        file,
        message: `"${element}" of dimension "${name}" is not an element of "${parent.name}".${suggestion(element, parent.elements)}`,
      });
    }
    return parent.inRoot[position ?? 0] ?? 0;
  });
  return { name, elements, position: positions(elements), root: parent.root, inRoot };
}

/** Keys of all elements over some dimensions in row-major order: `a,x`, `a,y`, `b,x` ... */
export function elementKeys(dimensions: readonly Dimension[]): string[] {
  let keys = [""];
  for (const [i, dimension] of dimensions.entries()) {
    keys = keys.flatMap((key) =>
      dimension.elements.map((element) => (i === 0 ? element : `${key},${element}`)),
    );
  }
  return keys;
}
