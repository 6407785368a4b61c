/** Places boxes and lines so that nothing overlaps (Eclipse Layout Kernel, layered). */
import ELK, { type ElkNode } from "elkjs";

/** A box to be placed. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** A name that stands below the box and is kept clear of all else. */
  readonly below?: { readonly width: number; readonly height: number };
}

/** A line from box to box. */
export interface Connection {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Room for a mark on the line. */
  readonly mark?: { readonly width: number; readonly height: number };
  /** Lines that are kept straight and pointing forward before others. */
  readonly isMain?: boolean;
}

/** A place, in pixels from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where everything stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Area>;
  /** Names that stand below their boxes. */
  readonly below: ReadonlyMap<string, Area>;
  readonly lines: ReadonlyMap<string, { readonly points: readonly Point[]; readonly mark?: Area }>;
}

type ElkConstructor = new () => { layout(graph: ElkNode): Promise<ElkNode> };

const isConstructor = (value: unknown): value is ElkConstructor => typeof value === "function";

/** The package's types say differently where it is, by how modules are resolved. */
const Kernel = ((): ElkConstructor => {
  const found: unknown = ELK;
  if (isConstructor(found)) return found;
  throw new Error("the package elkjs exports no constructor");
})();

/** Room left around the whole. */
const MARGIN = 16;

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.padding": `[top=${MARGIN},left=${MARGIN},bottom=${MARGIN},right=${MARGIN}]`,
  "elk.separateConnectedComponents": "true",
  "elk.spacing.nodeNode": "28",
  "elk.spacing.edgeNode": "16",
  "elk.spacing.edgeEdge": "12",
  "elk.spacing.edgeLabel": "2",
  "elk.layered.spacing.nodeNodeBetweenLayers": "44",
  "elk.layered.spacing.edgeNodeBetweenLayers": "18",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.feedbackEdges": "true",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.randomSeed": "1",
};
const MAIN = {
  "elk.layered.priority.direction": "10",
  "elk.layered.priority.straightness": "10",
  "elk.layered.priority.shortness": "10",
};

const BELOW = { "elk.nodeLabels.placement": "OUTSIDE V_BOTTOM H_CENTER" };

/**
 * Lays out boxes and lines; the same input gives the same places.
 * @param direction in which most lines run
 */
export async function layOut(
  boxes: readonly Box[],
  connections: readonly Connection[],
  direction: "RIGHT" | "DOWN" = "RIGHT",
): Promise<Layout> {
  const graph: ElkNode = {
    id: "diagram",
    layoutOptions: { ...OPTIONS, "elk.direction": direction },
    children: boxes.map(({ id, width, height, below }) => ({
      id,
      width,
      height,
      ...(below
        ? { layoutOptions: BELOW, labels: [{ id: `${id} below`, text: id, ...below }] }
        : {}),
    })),
    edges: connections.map((line) => ({
      id: line.id,
      sources: [line.from],
      targets: [line.to],
      ...(line.isMain ? { layoutOptions: MAIN } : {}),
      ...(line.mark ? { labels: [{ id: `${line.id} mark`, text: "+", ...line.mark }] } : {}),
    })),
  };
  const placed = await new Kernel().layout(graph);
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    boxes: new Map((placed.children ?? []).map((box) => [box.id, areaOf(box)])),
    below: new Map(
      (placed.children ?? []).flatMap((box) => {
        const [label] = box.labels ?? [];
        if (!label) return [];
        const { x, y, ...size } = areaOf(label);
        return [[box.id, { ...size, x: x + (box.x ?? 0), y: y + (box.y ?? 0) }]];
      }),
    ),
    lines: linesOf(placed),
  };
}

function linesOf(placed: ElkNode): Layout["lines"] {
  return new Map(
    (placed.edges ?? []).map((edge) => {
      const [section] = edge.sections ?? [];
      const [mark] = edge.labels ?? [];
      const points = section
        ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
        : [];
      return [edge.id, { points, ...(mark ? { mark: areaOf(mark) } : {}) }];
    }),
  );
}

function areaOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Area>): Area {
  return { x, y, width, height };
}
