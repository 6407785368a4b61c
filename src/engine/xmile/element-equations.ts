/** The equations of an array written element by element, with subranges unfolded. */
import { canonicalName, suggestion } from "../language/names.js";
import type { Findings } from "./findings.js";
import type { RawElement, RawEquation, RawVariable } from "./raw-model.js";
import type { Dimensions, ReadDimension } from "./read-dimensions.js";

/** One element of an array with its own equation. */
export interface ElementEquation extends RawEquation {
  /** Canonical names of its elements, one for each dimension. */
  readonly names: readonly string[];
  /** Dimension names that stand for one element here. */
  readonly substitution: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Elements that one file may write out in all. */
const MOST_ELEMENTS = 500_000;

/** Unfolds arrays, counting what it makes so that a small file cannot ask for endless work. */
export class ElementUnfolder {
  private made = 0;

  constructor(
    private readonly dimensions: Dimensions,
    private readonly findings: Findings,
  ) {}

  /** Equations by key (`a,b`), in row-major order; undefined when the array cannot be read. */
  unfold(variable: RawVariable): Map<string, ElementEquation> | undefined {
    const shape = this.shape(variable);
    if (!shape) return undefined;
    const given = new Map<string, ElementEquation>();
    if (variable.text !== undefined || variable.graph) {
      const whole = {
        ...variable,
        subscripts: shape.map((dimension) => canonicalName(dimension.written)),
      };
      if (!this.addPart(variable, shape, whole, given)) return undefined;
    }
    for (const element of variable.elements) {
      if (!this.addPart(variable, shape, element, given)) return undefined;
    }
    return given;
  }

  /** One equation of a whole array taken apart into one for each element. */
  apart(variable: RawVariable): Map<string, ElementEquation> | undefined {
    return this.unfold({ ...variable, elements: [] });
  }

  private shape(variable: RawVariable): ReadDimension[] | undefined {
    const shape: ReadDimension[] = [];
    for (const written of variable.dimensions) {
      const dimension = this.dimensions.byName.get(canonicalName(written));
      if (!dimension) {
        this.findings.problem(
          variable.line,
          variable.name,
          `There is no dimension "${written}".${suggestion(canonicalName(written), this.dimensions.byName.keys())}`,
        );
        return undefined;
      }
      shape.push(dimension);
    }
    if (shape.length === 0) {
      this.findings.problem(
        variable.line,
        variable.name,
        "It has equations for single elements but no <dimensions>.",
      );
      return undefined;
    }
    return shape;
  }

  private addPart(
    variable: RawVariable,
    shape: readonly ReadDimension[],
    part: RawElement,
    into: Map<string, ElementEquation>,
  ): boolean {
    const refuse = (message: string): false => {
      this.findings.problem(part.line, variable.name, message);
      return false;
    };
    if (part.subscripts.length !== shape.length) {
      return refuse(
        `The element "${part.subscripts.join(", ")}" has ${part.subscripts.length} subscripts; the variable has ${shape.length} dimensions.`,
      );
    }
    let rows: { names: string[]; substitution: [string, string][] }[] = [
      { names: [], substitution: [] },
    ];
    for (const [i, dimension] of shape.entries()) {
      const written = part.subscripts[i] ?? "";
      const choice = this.chosen(canonicalName(written), dimension);
      if (typeof choice === "string") return refuse(choice);
      this.made += rows.length * choice.elements.length;
      if (this.made > MOST_ELEMENTS) {
        return refuse(`At most ${MOST_ELEMENTS} elements may be written out in one file.`);
      }
      rows = rows.flatMap(({ names, substitution }) =>
        choice.elements.map((element) => ({
          names: [...names, element],
          substitution:
            choice.by === undefined
              ? substitution
              : [...substitution, [choice.by, element] as [string, string]],
        })),
      );
    }
    const texts = spreadTexts(part.text, rows.length);
    if (typeof texts === "number") {
      return refuse(`It has ${rows.length} elements, but its equation lists ${texts} numbers.`);
    }
    rows.forEach(({ names, substitution }, i) => {
      const key = names.join(",");
      // An element that has only a graph keeps the equation of the whole array.
      const before = into.get(key);
      into.set(key, {
        names,
        substitution: new Map(substitution),
        text: texts[i] ?? before?.text,
        atStart: part.atStart ?? before?.atStart,
        graph: part.graph ?? before?.graph,
        line: part.line,
      });
    });
    return true;
  }

  /** The elements that a subscript of a dimension stands for; a message when there are none. */
  private chosen(
    name: string,
    dimension: ReadDimension,
  ): { elements: readonly string[]; by: string | undefined } | string {
    if (dimension.position.has(name)) return { elements: [name], by: undefined };
    if (name === "*") return { elements: [...dimension.position.keys()], by: undefined };
    const range = this.dimensions.byName.get(name);
    if (!range) {
      const known = [...dimension.position.keys(), ...this.dimensions.byName.keys()];
      return `"${name}" is not an element of ${dimension.written}.${suggestion(name, known)}`;
    }
    const elements = [...range.position.keys()];
    const outside = elements.find((element) => !dimension.position.has(element));
    if (outside === undefined) return { elements, by: name };
    return `"${outside}" of ${range.written} is not an element of ${dimension.written}.`;
  }
}

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

/** Whether an equation is a bare number. */
export function isBareNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * A list of numbers such as `1, 2, 3; 4, 5, 6` is one for each element; else all have one text.
 * A list of another length gives its length.
 */
function spreadTexts(text: string | undefined, count: number): (string | undefined)[] | number {
  if (text !== undefined && /[,;]/.test(text)) {
    const parts = text.split(/[,;]/);
    if (parts.at(-1)?.trim() === "") parts.pop();
    if (parts.every(isBareNumber)) {
      return parts.length === count ? parts.map((one) => one.trim()) : parts.length;
    }
  }
  return new Array<string | undefined>(count).fill(text);
}
