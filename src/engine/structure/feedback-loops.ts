/** The feedback loops of a model, each with its polarity and how that was found. */
import type { Model } from "../model/model.js";
import { type CycleBounds, simpleCycles } from "./cycles.js";
import { canGoRound } from "./element-ways.js";
import { type Basis, inSeries, type Link, type LinkGraph } from "./link.js";
import { elementLabels, type Labels, variableLabels } from "./loop-labels.js";
import { byLength, selectedCycles } from "./selected-cycles.js";
import { signedLinks } from "./signed-links.js";

/** A variable, or one element of it, on its way round a loop. */
export interface LoopStep {
  /** Canonical name. */
  readonly variable: string;
  /** As written, with its element where loops run between elements: `arms[a]`. */
  readonly label: string;
  /** The link from here to the next step. */
  readonly link: Link;
}

/** A way from a variable back to itself that passes no variable twice. */
export interface FeedbackLoop {
  /** R1, R2 ... reinforcing; B1, B2 ... balancing; D1, D2 ... depends. */
  readonly id: string;
  /** `depends`: a link on the way changes its sign, or its sign cannot be told. */
  readonly polarity: "reinforcing" | "balancing" | "depends";
  /** The weakest ground on which a sign on the way rests. */
  readonly basis: Basis;
  /** From a stock where there is one, round to the step before it. */
  readonly steps: readonly LoopStep[];
}

/** Loops at one level, and whether they are all. */
export interface LoopList {
  readonly loops: readonly FeedbackLoop[];
  /** `exhaustive`: every loop; `selected`: the shortest and the strongest through each link. */
  readonly search: "exhaustive" | "selected";
  /** Links through which loops were sought, and links in all; the same where all were. */
  readonly linksSearched: number;
  readonly links: number;
}

/** The feedback of a model. */
export interface Feedback {
  /** Loops between variables; an array counts as one. */
  readonly variables: LoopList;
  /** Loops between elements, where the model has arrays in its feedback and all can be listed. */
  readonly elements: LoopList | undefined;
  /** Most loops that are listed exhaustively. */
  readonly bound: number;
  /** Moments of the reference run at which signs were read where equations do not tell. */
  readonly moments: readonly number[];
}

/** Most loops listed where all are asked for. */
const MOST_LOOPS = 1_000;
/** Steps after which a search for all loops is given up. */
const MOST_STEPS = 4_000_000;

/**
 * The feedback loops of a loaded model.
 * @param mostLoops beyond this many, a choice of loops is given instead of all
 * @throws InputError when the model does not compile
 */
export function feedbackLoops(model: Model, mostLoops: number = MOST_LOOPS): Feedback {
  const links = signedLinks(model, "feedback");
  const bounds: CycleBounds = { cycles: mostLoops, steps: MOST_STEPS };
  const variables = loopsOf(links.variables, bounds, variableLabels(model, links.names), (cycle) =>
    canGoRound(cycle, links),
  );
  const elements = links.elements;
  const hasArrays = variables.loops.some((loop) =>
    loop.steps.some((step) => (model.variables.get(step.variable)?.volume ?? 1) > 1),
  );
  const byElement =
    elements && hasArrays
      ? loopsOf(elements, bounds, elementLabels(model, links.slots))
      : undefined;
  return {
    variables,
    elements: byElement?.search === "exhaustive" ? byElement : undefined,
    bound: mostLoops,
    moments: links.moments,
  };
}

function loopsOf(
  graph: LinkGraph,
  bounds: CycleBounds,
  labels: Labels,
  isLoop: (cycle: readonly number[]) => boolean = () => true,
): LoopList {
  const { nodes } = graph;
  const index = new Map(nodes.map((node, i) => [node, i]));
  const out = nodes.map((node) =>
    [...graph.linksFrom(node).keys()].map((to) => index.get(to) ?? 0).sort((a, b) => a - b),
  );
  const links = out.reduce((count, targets) => count + targets.length, 0);
  const all = simpleCycles(out, bounds);
  const strength = (from: number, to: number): number =>
    graph.link(nodes[from] ?? 0, nodes[to] ?? 0)?.strength ?? 0;
  const selected = all ? undefined : selectedCycles(out, strength, bounds.steps);
  const cycles = (all?.sort(byLength) ?? selected?.cycles ?? [])
    .map((cycle) => cycle.map((i) => nodes[i] ?? 0))
    .filter(isLoop);
  const counts = new Map<string, number>();
  return {
    loops: cycles.map((cycle) => loopOf(cycle, graph, labels, counts)),
    search: all ? "exhaustive" : "selected",
    linksSearched: selected?.edgesSearched ?? links,
    links,
  };
}

const LETTERS = { reinforcing: "R", balancing: "B", depends: "D" } as const;

function loopOf(
  cycle: readonly number[],
  graph: LinkGraph,
  labels: Labels,
  counts: Map<string, number>,
): FeedbackLoop {
  const stock = cycle.findIndex((node) => labels(node).variable.role === "stock");
  const from = Math.max(0, stock);
  const turned = [...cycle.slice(from), ...cycle.slice(0, from)];
  const steps = turned.map((node, i) => {
    const { variable, label } = labels(node);
    const link = graph.link(node, turned[(i + 1) % turned.length] ?? node);
    if (!link) throw new Error("a cycle runs along links");
    return { variable: variable.name, label, link };
  });
  const whole = steps.map((step) => step.link).reduce(inSeries);
  const polarity =
    whole.polarity === "?" ? "depends" : whole.polarity === "+" ? "reinforcing" : "balancing";
  const letter = LETTERS[polarity];
  const count = (counts.get(letter) ?? 0) + 1;
  counts.set(letter, count);
  return { id: `${letter}${count}`, polarity, basis: whole.basis, steps };
}
