/** Reads `<dimensions>`. A dimension whose elements all stand in a larger one selects from it. */
import { canonicalName } from "../language/names.js";
import type { DimensionDefinition } from "../model/definition.js";
import type { Findings } from "./findings.js";
import { childOf, childrenOf, type Element } from "./xml.js";

/** Elements of one dimension, as written. */
export interface ReadDimension {
  readonly written: string;
  readonly elements: readonly string[];
  /** Canonical names of the elements to their positions. */
  readonly position: ReadonlyMap<string, number>;
}

/** The dimensions of a file, by canonical name. */
export interface Dimensions {
  readonly byName: ReadonlyMap<string, ReadDimension>;
  /** Every element of every dimension. */
  readonly elements: ReadonlySet<string>;
  readonly definitions: Readonly<Record<string, DimensionDefinition>>;
}

/** More elements than this in all dimensions together are refused. */
const MOST_ELEMENTS = 1_000_000;
/** More dimensions than this are refused: each is compared with each. */
const MOST_DIMENSIONS = 500;
/** Comparisons of elements that finding the selections among dimensions may take. */
const MOST_COMPARISONS = 5_000_000;

/** All dimensions of a file. */
export function readDimensions(root: Element, findings: Findings): Dimensions {
  const byName = new Map<string, ReadDimension>();
  const list = childrenOf(root, "dimensions").flatMap((one) => childrenOf(one, "dim"));
  if (list.length > MOST_DIMENSIONS) {
    findings.problem(root.line, undefined, `At most ${MOST_DIMENSIONS} dimensions are taken.`);
    list.length = MOST_DIMENSIONS;
  }
  let count = 0;
  for (const element of list) {
    const written = (element.attributes.get("name") ?? "").trim();
    if (written === "") {
      findings.problem(element.line, undefined, "A <dim> lacks its name.");
      continue;
    }
    const elements = elementsOf(element, written, MOST_ELEMENTS - count, findings);
    count += elements.length;
    const position = new Map(elements.map((name, i) => [canonicalName(name), i]));
    if (elements.length === 0) continue;
    if (position.size !== elements.length) {
      findings.problem(element.line, written, "The dimension names an element twice.");
    }
    byName.set(canonicalName(written), { written, elements, position });
    for (const child of element.children) {
      if (child.name !== "maps_to") continue;
      findings.notRun(
        child.line,
        written,
        `The mapping of this dimension to "${child.text.trim()}" is not run.`,
      );
    }
  }
  const elements = new Set([...byName.values()].flatMap(({ position }) => [...position.keys()]));
  return { byName, elements, definitions: definitionsOf(byName, findings) };
}

function elementsOf(element: Element, written: string, most: number, findings: Findings): string[] {
  const named = [...childrenOf(element, "elem"), ...childrenOf(element, "element")].map((one) =>
    (one.attributes.get("name") ?? one.text).trim(),
  );
  const refuseCount = (): string[] => {
    const message = `All dimensions together may have at most ${MOST_ELEMENTS} elements.`;
    findings.problem(element.line, written, message);
    return [];
  };
  if (named.length > most) return refuseCount();
  if (named.length > 0) return named;
  const text = element.attributes.get("size");
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > MOST_ELEMENTS) {
    findings.problem(
      element.line,
      written,
      text === undefined
        ? "The dimension needs a size or a list of <elem>."
        : `The size of a dimension must be a whole number from 1 to ${MOST_ELEMENTS}; it is ${JSON.stringify(text)}.`,
    );
    return [];
  }
  if (size > most) return refuseCount();
  return Array.from({ length: size }, (_, i) => String(i + 1));
}

function definitionsOf(
  byName: ReadonlyMap<string, ReadDimension>,
  findings: Findings,
): Record<string, DimensionDefinition> {
  const parents = new Parents([...byName.values()]);
  const entries = [...byName.values()].map((own, i): [string, DimensionDefinition] => {
    const parent = parents.of(own, i);
    return [own.written, parent ? { of: parent.written, elements: own.elements } : own.elements];
  });
  if (parents.isTooMuch) {
    findings.problem(
      undefined,
      undefined,
      "The dimensions share too many elements to be told apart. Use fewer or smaller ones.",
    );
  }
  return Object.fromEntries(entries);
}

/** Finds for each dimension the one from which it selects. */
class Parents {
  private comparisons = 0;

  constructor(private readonly order: readonly ReadDimension[]) {}

  /** Whether the search was given up. */
  get isTooMuch(): boolean {
    return this.comparisons > MOST_COMPARISONS;
  }

  /** The largest dimension that holds all elements of this one; the first of equals. */
  of(own: ReadDimension, place: number): ReadDimension | undefined {
    let best: ReadDimension | undefined;
    this.order.forEach((other, i) => {
      const larger = other.elements.length > own.elements.length;
      const earlierEqual = other.elements.length === own.elements.length && i < place;
      if (!larger && !earlierEqual) return;
      if (best && other.elements.length <= best.elements.length) return;
      if (this.holds(other, own)) best = other;
    });
    return best;
  }

  private holds(other: ReadDimension, own: ReadDimension): boolean {
    for (const element of own.position.keys()) {
      if (++this.comparisons > MOST_COMPARISONS || !other.position.has(element)) return false;
    }
    return true;
  }
}

/** Names of the dimensions over which a variable runs, as written. */
export function dimensionsOf(variable: Element): string[] {
  const list = childOf(variable, "dimensions");
  if (!list) return [];
  return childrenOf(list, "dim").map((dim) => (dim.attributes.get("name") ?? dim.text).trim());
}
