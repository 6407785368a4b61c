/** Signed links between variables or their elements, and graphs of them. */

/** Which way a variable moves another; `?` where that changes or cannot be told. */
export type Polarity = "+" | "-" | "?";

/**
 * How a sign was found: from the equations, whatever the state; from the states of the reference
 * run; or not at all, in a model too large to be examined.
 */
export type Basis = "equations" | "run" | "not examined";

/** One variable or element acting on another. */
export interface Link {
  readonly polarity: Polarity;
  readonly basis: Basis;
  /**
   * Share of the link in all that acts on its target at the start of the reference run: size of
   * slope times value against the sum over all links into the target. From 0 to 1.
   */
  readonly strength: number;
}

const BASES: readonly Basis[] = ["equations", "run", "not examined"];

const weaker = (a: Basis, b: Basis): Basis => (BASES.indexOf(a) > BASES.indexOf(b) ? a : b);

/** One link after another. */
export function inSeries(a: Link, b: Link): Link {
  const polarity =
    a.polarity === "?" || b.polarity === "?" ? "?" : a.polarity === b.polarity ? "+" : "-";
  return { polarity, basis: weaker(a.basis, b.basis), strength: a.strength * b.strength };
}

/** Two links from one variable to another, taken as one. */
export function inParallel(a: Link, b: Link): Link {
  return {
    polarity: a.polarity === b.polarity ? a.polarity : "?",
    basis: weaker(a.basis, b.basis),
    strength: Math.min(1, a.strength + b.strength),
  };
}

/** Links by target and source. */
export class LinkGraph {
  private readonly into = new Map<number, Map<number, Link>>();
  private readonly from = new Map<number, Map<number, Link>>();

  add(from: number, to: number, link: Link): void {
    const known = this.link(from, to);
    const whole = known ? inParallel(known, link) : link;
    entry(this.from, from).set(to, whole);
    entry(this.into, to).set(from, whole);
  }

  link(from: number, to: number): Link | undefined {
    return this.from.get(from)?.get(to);
  }

  /** Links out of a node, by the node they go to. */
  linksFrom(node: number): ReadonlyMap<number, Link> {
    return this.from.get(node) ?? NONE;
  }

  get nodes(): number[] {
    return [...new Set([...this.from.keys(), ...this.into.keys()])].sort((a, b) => a - b);
  }

  /** Takes a node out and joins what acts on it to what it acts on. */
  bypass(node: number): void {
    const before = [...(this.into.get(node) ?? [])].filter(([from]) => from !== node);
    const after = [...(this.from.get(node) ?? [])].filter(([to]) => to !== node);
    for (const [from] of this.into.get(node) ?? []) this.from.get(from)?.delete(node);
    for (const [to] of this.from.get(node) ?? []) this.into.get(to)?.delete(node);
    this.into.delete(node);
    this.from.delete(node);
    for (const [from, one] of before) {
      for (const [to, two] of after) this.add(from, to, inSeries(one, two));
    }
  }
}

const NONE: ReadonlyMap<number, Link> = new Map();

function entry(map: Map<number, Map<number, Link>>, key: number): Map<number, Link> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<number, Link>();
  map.set(key, made);
  return made;
}
