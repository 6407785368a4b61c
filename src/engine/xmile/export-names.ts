/**
 * Names as an export writes them. Elements and dimensions keep to letters, digits and spaces,
 * which every program of the field reads; a dimension that a variable has twice gets a second
 * name there, because most programs want the dimensions of a variable to differ.
 */
import { canonicalName } from "../language/names.js";
import { isPlainName } from "../language/print.js";
import type { ModelDefinition } from "../model/definition.js";

/** A dimension of the export. */
export interface ExportDimension {
  /** In attributes, with spaces. */
  readonly written: string;
  /** In equations. */
  readonly inEquations: string;
  /** Elements in attributes. */
  readonly elements: readonly string[];
  /** Elements in equations. */
  readonly elementsInEquations: readonly string[];
  /** Canonical names of the elements in the model, to their positions. */
  readonly position: ReadonlyMap<string, number>;
}

/** Names of dimensions and elements, and what had to be changed in them. */
export class ExportNames {
  private readonly dimensions = new Map<string, ExportDimension>();
  /** Canonical names of second dimensions, to the dimension whose elements they have. */
  private readonly seconds = new Map<string, string>();
  private readonly taken: Set<string>;
  /** Elements whose name was changed, as written in the model. */
  readonly changed: string[] = [];
  private readonly elementsTaken = new Set<string>();

  constructor(definition: ModelDefinition) {
    const dimensions = Object.entries(definition.dimensions ?? {});
    this.taken = new Set([
      ...Object.keys(definition.variables).map(canonicalName),
      ...dimensions.map(([name]) => canonicalName(name)),
    ]);
    const elementNames = new Map<string, string>();
    for (const [name, entry] of dimensions) {
      const written = "elements" in entry ? entry.elements : entry;
      const elements = written.map((element) => this.elementName(element, elementNames));
      const position = new Map(written.map((element, i) => [canonicalName(element), i]));
      this.add(canonicalName(name), name, elements, position);
    }
  }

  private add(
    name: string,
    written: string,
    elements: readonly string[],
    position: ReadonlyMap<string, number>,
  ): void {
    this.dimensions.set(name, {
      written: written.replaceAll("_", " "),
      inEquations: inEquations(written),
      elements,
      elementsInEquations: elements.map(inEquations),
      position,
    });
  }

  /** An element's name in attributes; the same element has the same name in every dimension. */
  private elementName(element: string, known: Map<string, string>): string {
    const canonical = canonicalName(element);
    const before = known.get(canonical);
    if (before !== undefined) return before;
    const spaced = element.replace(/[\s_]+/g, " ").trim();
    const simple = spaced
      .replace(/[^\p{L}\p{N}\p{M} ]+/gu, " ")
      .replace(/ +/g, " ")
      .trim();
    const isFree = simple !== "" && !this.elementsTaken.has(canonicalName(simple));
    const isSound = isPlainName(simple.replaceAll(" ", "_")) || /^\d+$/.test(simple);
    const chosen = isFree && isSound ? simple : spaced;
    if (chosen !== spaced) this.changed.push(element);
    known.set(canonical, chosen);
    this.elementsTaken.add(canonicalName(chosen));
    return chosen;
  }

  /** All dimensions, second ones included. */
  all(): readonly ExportDimension[] {
    return [...this.dimensions.values()];
  }

  of(name: string): ExportDimension {
    const found = this.dimensions.get(name);
    if (!found) throw new Error(`no dimension ${name}`);
    return found;
  }

  has(name: string): boolean {
    return this.dimensions.has(name);
  }

  /** The dimensions of a variable, the second and later of one name replaced. */
  distinct(dimensions: readonly string[]): string[] {
    const seen = new Map<string, number>();
    return dimensions.map((name) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return count === 1 ? name : this.second(name, count);
    });
  }

  private second(name: string, count: number): string {
    const wanted = `${name}_${count}`;
    for (const [second, first] of this.seconds) {
      if (first === name && second.startsWith(wanted)) return second;
    }
    let free = wanted;
    while (this.taken.has(free)) free += "_";
    this.taken.add(free);
    this.seconds.set(free, name);
    const { written, elements, position } = this.of(name);
    this.add(free, `${written} ${count}${free.slice(wanted.length)}`, elements, position);
    return free;
  }
}

/** A name as it stands in an equation: with underscores, quoted where it must be. */
export function inEquations(written: string): string {
  const joined = written.replace(/[\s_]+/g, "_");
  if (isPlainName(joined) || /^\d+$/.test(joined)) return joined;
  return `"${joined.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
