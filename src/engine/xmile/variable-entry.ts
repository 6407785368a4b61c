/** One variable of a file as the engine's own definition. */
import { canonicalName, suggestion } from "../language/names.js";
import { printExpression } from "../language/print.js";
import { fail, InputError } from "../language/problem.js";
import type { Equation, GraphicalFunction, VariableDefinition } from "../model/definition.js";
import { ElementsNeeded } from "./array-graphs.js";
import { type ElementEquation, type ElementUnfolder, isBareNumber } from "./element-equations.js";
import { readEquation } from "./equation-text.js";
import type { RawVariable } from "./raw-model.js";
import type { Place, Workshop } from "./workshop.js";

/** Characters that the equations of one file may have once macros are unfolded. */
const MOST_TEXT = 20_000_000;

/** Flows that are not simply what their equation says. */
export interface KnownFlows {
  /** Flows that a stock of another kind drives, which have no equation of their own. */
  readonly driven: Set<string>;
  /** Flows that are multiplied on their way into the next stock: the flow there. */
  readonly converted: Map<string, string>;
}

/** What an equation or its elements come to. */
interface ReadEquations {
  readonly equation: Equation | undefined;
  readonly atStart: Equation | undefined;
  readonly graph: GraphicalFunction | undefined;
}

/** Reads variables into the terms of the engine. */
export class EntryReader {
  private characters = 0;

  constructor(
    private readonly workshop: Workshop,
    private readonly unfolder: ElementUnfolder,
    private readonly flows: KnownFlows,
  ) {}

  /** The definition of a variable; undefined when none can be made, which is then told. */
  entry(raw: RawVariable, place: Place): VariableDefinition | undefined {
    const { owner } = place;
    const described = {
      per: owner.dimensions,
      unit: this.workshop.source.units.text(raw.units, raw.line, owner.shown),
      means: raw.doc.replace(/\s+/g, " ").trim(),
      sources: raw.sources,
    };
    const refuse = (message: string): undefined => {
      this.workshop.findings.problem(raw.line, owner.shown, message);
      return undefined;
    };
    const read = this.equations(raw, place);
    if (!read) return undefined;
    const { equation, atStart, graph } = read;
    if (raw.kind === "stock") {
      if (equation === undefined) return refuse("The stock lacks its initial value (<eqn>).");
      return {
        kind: "stock",
        ...described,
        initial: equation,
        inflows: raw.inflows.map((name) => this.inflowName(name, place)),
        outflows: raw.outflows.map((name) => this.flowName(name, place)),
        nonNegative: raw.nonNegative,
      };
    }
    const shared = {
      ...described,
      ...(atStart === undefined ? {} : { atStart }),
      ...(graph ? { graph } : {}),
    };
    if (equation !== undefined) {
      return raw.kind === "flow"
        ? { kind: "flow", ...shared, equation, nonNegative: raw.nonNegative }
        : { kind: "auxiliary", ...shared, equation };
    }
    if (this.flows.driven.has(owner.name)) return { kind: "flow", ...shared, equation: "0" };
    if (raw.kind === "flow") return refuse("The flow has no equation (<eqn>).");
    if (graph) return { kind: "auxiliary", ...shared };
    if (this.workshop.graphs.has(owner.name)) return undefined;
    if (raw.kind === "graph") return refuse("The graphical function has no points.");
    return refuse("It has no equation (<eqn>) and no graphical function (<gf>).");
  }

  private inflowName(written: string, place: Place): string {
    const name = this.flowName(written, place);
    return this.flows.converted.get(name) ?? name;
  }

  private flowName(written: string, place: Place): string {
    const name = canonicalName(written);
    const meaning = place.scope.meaning(name);
    if (meaning?.kind === "variable") return meaning.name;
    if (!meaning) {
      const { shown, line } = place.owner;
      const nearest = suggestion(name, place.scope.names());
      this.workshop.findings.problem(
        line,
        shown,
        `Its flow "${written}" does not exist.${nearest}`,
      );
      return name;
    }
    const { expression } = meaning;
    if (expression.kind === "name") return expression.name;
    const equation = printExpression(expression);
    return this.workshop.hide(place.owner, "flow", {
      kind: "flow",
      unit: "",
      means: "",
      per: place.owner.dimensions,
      equation,
    });
  }

  private equations(raw: RawVariable, place: Place): ReadEquations | undefined {
    const isList = raw.dimensions.length > 0 && /^[-+\d.eE\s]*[,;]/.test(raw.text ?? "");
    if (raw.elements.length === 0 && !isList) {
      try {
        const equation = raw.text === undefined ? undefined : this.text(raw.text, place);
        const atStart = raw.atStart === undefined ? undefined : this.text(raw.atStart, place);
        return { equation, atStart, graph: raw.graph };
      } catch (error) {
        if (!(error instanceof ElementsNeeded)) throw error;
      }
    }
    if (raw.dimensions.length < place.owner.dimensions.length) {
      fail({ message: "A macro used by an array cannot have elements or graphs of its own." });
    }
    const parts =
      isList || raw.elements.length === 0 ? this.unfolder.apart(raw) : this.unfolder.unfold(raw);
    return parts && this.byElement(raw, parts, place);
  }

  private byElement(
    raw: RawVariable,
    parts: ReadonlyMap<string, ElementEquation>,
    place: Place,
  ): ReadEquations {
    const own = raw.dimensions.map(canonicalName);
    const hasGraphs = this.workshop.graphs.has(place.owner.name);
    const equation: [string, string][] = [];
    const atStart: [string, string][] = [];
    const missing: string[] = [];
    for (const [key, part] of parts) {
      const substitution = new Map(part.substitution);
      own.forEach((name, i) => {
        substitution.set(name, part.names[i] ?? "");
      });
      const graph = hasGraphs
        ? this.workshop.graphs.hidden(this.workshop, place.owner.name, key)
        : undefined;
      if (part.text !== undefined) {
        const text = this.elementText(part.text, key, { ...place, substitution });
        equation.push([key, graph ? `LOOKUP(${printedName(graph)}, ${text})` : text]);
      } else if (!part.graph) missing.push(key);
      if (part.atStart !== undefined) {
        atStart.push([key, this.elementText(part.atStart, key, { ...place, substitution })]);
      }
    }
    if (missing.length > 0) {
      this.workshop.findings.problem(
        raw.line,
        place.owner.shown,
        `The element [${missing[0]}] has no equation (<eqn>).`,
      );
    }
    return {
      equation: equation.length === 0 ? undefined : Object.fromEntries(equation),
      atStart: atStart.length === 0 ? undefined : Object.fromEntries([...equation, ...atStart]),
      graph: hasGraphs ? undefined : raw.graph,
    };
  }

  private elementText(text: string, key: string, place: Place): string {
    try {
      return this.text(text, place);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(
        error.problems.map((problem) => ({
          ...problem,
          message: `In the equation of [${key}]: ${problem.message}`,
        })),
      );
    }
  }

  /** An equation as text that the engine reads without knowing of this file. */
  text(written: string, place: Place): string {
    if (isBareNumber(written)) return written.trim();
    const { expression, strict } = readEquation(written);
    const rewritten = this.workshop.rewrite(expression, place);
    const text = strict && rewritten === expression ? written : printExpression(rewritten);
    this.characters += text.length;
    if (this.characters > MOST_TEXT) {
      fail({
        file: this.workshop.findings.file,
        message: `The equations have more than ${MOST_TEXT / 1e6} million characters, macros unfolded.`,
      });
    }
    return text;
  }
}

/** A name as it stands in an equation. */
export function printedName(name: string): string {
  const canonical = canonicalName(name);
  return printExpression({ kind: "name", name: canonical, subscripts: [], at: 1 });
}
