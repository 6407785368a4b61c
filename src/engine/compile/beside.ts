/**
 * What stands beside the equations in a program: the luck of each interval, drawn once and kept
 * for all its steps, graphical functions of time, read once for all runs, and whether what others
 * follow has moved.
 */
import type { TimeDefinition } from "../model/definition.js";
import type { Guard } from "./phases.js";
import type { Node } from "./program-tree.js";

type DrawNode = Extract<Node, { kind: "draw" }>;

/** Functions of time over more steps than this are read as they come. */
const MOST_STEPS_KEPT = 100_000;

/** The number that a distribution makes its draw of. */
const LUCK_OF: Readonly<Record<DrawNode["draw"], "uniformAt" | "normalAt">> = {
  uniform: "uniformAt",
  normal: "normalAt",
  lognormal: "normalAt",
  exponential: "uniformAt",
  poisson: "uniformAt",
};

/** Gathers what the equations need beside them; each is made once. */
export class Beside {
  private readonly timelines = new Set<number>();
  private readonly streams = new Map<string, { readonly node: DrawNode; volume: number }>();

  private readonly watched = new Map<string, number>();

  constructor(
    private readonly time: TimeDefinition,
    watched: Iterable<string>,
  ) {
    for (const variable of watched) this.watched.set(variable, this.watched.size);
  }

  /** Statement that notes whether a variable has moved since the step before, if anybody asks. */
  notice(variable: string, value: string): string | undefined {
    const i = this.watched.get(variable);
    if (i === undefined) return undefined;
    // Zeros of both signs are equal but do not divide to the same.
    const turned = `(${value} === 0 && 1 / ${value} !== 1 / last${i})`;
    return `moved${i} = ${value} !== last${i} || ${turned};\nlast${i} = ${value};`;
  }

  /** The condition under which a group is worked out; none if always. */
  condition({ kind, after }: Guard): string | undefined {
    if (kind === "always") return undefined;
    return ["isStale", ...after.map((name) => `moved${this.watched.get(name)}`)].join(" || ");
  }

  /** Name of the values of a graphical function at all steps; undefined where there are none. */
  timeline(table: number): string | undefined {
    const { method, start, stop, dt } = this.time;
    // Other methods look between the steps.
    if (method !== "euler" || (stop - start) / dt > MOST_STEPS_KEPT) return undefined;
    this.timelines.add(table);
    return `along${table}`;
  }

  /** Name of the function that gives the luck of an element in the interval at hand. */
  luck(node: DrawNode, volume: number): string {
    const name = `${LUCK_OF[node.draw]}${node.stream}`;
    const known = this.streams.get(name);
    if (known) known.volume = Math.max(known.volume, volume);
    else this.streams.set(name, { node, volume });
    return name;
  }

  text(): string {
    const keeps = this.time.chanceInterval !== undefined;
    const streams = [...this.streams].map(([name, { node, volume }]) => ({
      name,
      drawn: `${LUCK_OF[node.draw]}(seed, run, ${node.stream}, interval, element)`,
      volume,
    }));
    return [
      ...[...this.watched.values()].map((i) => `let last${i} = NaN, moved${i} = true;`),
      ...[...this.timelines].map((table) => `const along${table} = along(${table});`),
      ...streams.map((stream) => (keeps ? keptLuck(stream) : freshLuck(stream))),
      // No interval is equal to NaN: what the run before drew is forgotten.
      "function forget() {",
      ...(keeps ? streams.map(({ name }) => `when_${name}.fill(NaN);`) : []),
      "}",
    ].join("\n");
  }
}

interface Stream {
  readonly name: string;
  readonly drawn: string;
  readonly volume: number;
}

const freshLuck = ({ name, drawn }: Stream): string =>
  `function ${name}(element) { return ${drawn}; }`;

const keptLuck = ({
  name,
  drawn,
  volume,
}: Stream): string => `const kept_${name} = new Float64Array(${volume});
const when_${name} = new Float64Array(${volume});
function ${name}(element) {
if (when_${name}[element] !== interval) {
when_${name}[element] = interval;
kept_${name}[element] = ${drawn};
}
return kept_${name}[element];
}`;
