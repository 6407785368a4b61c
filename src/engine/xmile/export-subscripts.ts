/** Subscripts as an export writes them: every one said, elements and dimensions by their names. */
import type { Expression, Subscript } from "../language/syntax.js";
import type { Adapt, ExportContext, ExportShape, Name, Standing } from "./export-context.js";

/** All subscripts of a reference. */
export function exportSubscripts(
  context: ExportContext,
  reference: Name,
  shape: ExportShape,
  standing: Standing,
  adapt: Adapt,
): Subscript[] {
  return new SubscriptWriter(context, standing, reference.at, adapt).all(reference, shape);
}

/** Position of the element that ends a range. */
export function rangeEnd(context: ExportContext, end: Expression, dimension: string): number {
  if (end.kind === "number") return end.value - 1;
  const { position } = context.names.of(dimension);
  return (end.kind === "name" ? position.get(end.name) : undefined) ?? 0;
}

/** Writes the subscripts of one reference. */
class SubscriptWriter {
  private stars = 0;
  /** How often each dimension of the variable was used so far. */
  private readonly used = new Map<string, number>();

  constructor(
    private readonly context: ExportContext,
    private readonly standing: Standing,
    private readonly at: number,
    private readonly adapt: Adapt,
  ) {}

  all(reference: Name, shape: ExportShape): Subscript[] {
    return shape.dimensions.map((dimension, i) => this.one(reference.subscripts[i], dimension));
  }

  private one(given: Subscript | undefined, dimension: string): Subscript {
    const { standing } = this;
    if (!given) return standing.fold ? this.star(dimension) : this.bound(dimension, dimension);
    switch (given.kind) {
      case "all":
        return given.of === undefined ? this.star(dimension) : this.looped(given.of, dimension);
      case "range":
        return this.star(dimension, given);
      case "position":
        return this.ownPlace(given.place - 1, dimension);
      case "index":
        return this.index(given.expression, dimension);
    }
  }

  private index(expression: Expression, dimension: string): Subscript {
    const { names } = this.context;
    if (expression.kind === "number") {
      return this.element(dimension, expression.value - 1, dimension);
    }
    if (expression.kind === "name" && expression.subscripts.length === 0) {
      const position = names.of(dimension).position.get(expression.name);
      if (position !== undefined) return this.element(dimension, position, dimension);
      if (names.has(expression.name)) return this.free(expression.name, dimension);
    }
    return { kind: "index", expression: this.adapt(expression, this.standing), at: this.at };
  }

  /** A dimension's name as a subscript: one of the variable's own, or free inside a fold. */
  private free(named: string, dimension: string): Subscript {
    const { own, fold } = this.standing;
    if (own.includes(named)) return this.bound(named, dimension);
    return fold ? this.looped(named, dimension) : this.dimensionName(named);
  }

  /** A dimension over which a fold runs. */
  private looped(named: string, dimension: string): Subscript {
    const { fold } = this.standing;
    const position = fold?.kind === "term" ? fold.named.get(named) : undefined;
    if (position !== undefined) return this.element(named, position, dimension);
    return { kind: "all", of: this.context.names.of(named).inEquations, at: this.at };
  }

  /** The variable's own dimension of that name: the first, at a second use the second. */
  private bound(named: string, dimension: string): Subscript {
    const places = this.standing.own.flatMap((own, i) => (own === named ? [i] : []));
    const count = this.used.get(named) ?? 0;
    this.used.set(named, count + 1);
    return this.ownPlace(places[Math.min(count, places.length - 1)] ?? -1, dimension);
  }

  private ownPlace(place: number, dimension: string): Subscript {
    const { own, ownNames, at } = this.standing;
    const position = at?.[place];
    if (position !== undefined) return this.element(own[place] ?? dimension, position, dimension);
    return this.dimensionName(ownNames[place] ?? dimension);
  }

  private star(dimension: string, range?: Extract<Subscript, { kind: "range" }>): Subscript {
    const { fold } = this.standing;
    const from = range ? rangeEnd(this.context, range.from, dimension) : 0;
    if (fold?.kind === "term") {
      return this.element(dimension, from + (fold.stars[this.stars++] ?? 0), dimension);
    }
    if (!range) return { kind: "all", at: this.at };
    const to = rangeEnd(this.context, range.to, dimension);
    const end = (position: number): Expression => this.elementName(dimension, position);
    return { kind: "range", from: end(from), to: end(to), at: this.at };
  }

  /** An element of one dimension as a subscript of another that holds it too. */
  private element(from: string, position: number, to: string): Subscript {
    const { names } = this.context;
    const name = [...names.of(from).position.keys()][position] ?? "";
    const place = names.of(to).position.get(name) ?? position;
    return { kind: "index", expression: this.elementName(to, place), at: this.at };
  }

  private elementName(dimension: string, position: number): Expression {
    const name = this.context.names.of(dimension).elementsInEquations[position] ?? "";
    return { kind: "name", name, subscripts: [], at: this.at };
  }

  private dimensionName(dimension: string): Subscript {
    const { inEquations: name } = this.context.names.of(dimension);
    const expression: Expression = { kind: "name", name, subscripts: [], at: this.at };
    return { kind: "index", expression, at: this.at };
  }
}
