/**
 * A plain drawing of the model, so that programs that show models have something to show: stocks
 * in a grid with their flows beside them, everything else in rows below, joined by connectors.
 */

import { canonicalName } from "../language/names.js";
import { arctan2 } from "../math/inverse-trigonometry.js";
import { inEquations } from "./export-names.js";
import { type ExportVariable, elementName } from "./export-variable.js";
import { type XmlNode, xmlNode, xmlText } from "./write-xml.js";

/** Larger models are not drawn. */
export const MOST_DRAWN = 5_000;

/** Distances in points. */
const COLUMN = 280;
const ROW = 180;
const MARGIN = 150;
const FLOW_LENGTH = 100;
/** Flows of one stock on one side stand below each other. */
const FLOW_ROW = 40;
const AUXILIARY_COLUMN = 130;
const AUXILIARY_ROW = 90;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A variable to be drawn, and the variables that its equations name. */
export interface DrawnVariable extends ExportVariable {
  readonly needs: ReadonlySet<string>;
}

/** The `<views>` of a model. */
export function viewsNode(variables: readonly DrawnVariable[]): XmlNode {
  const places = placed(variables);
  const drawn = variables.flatMap((variable) => {
    const place = places.get(canonicalName(variable.written));
    return place ? [drawnNode(variable, place)] : [];
  });
  const connectors = connectorNodes(variables, places);
  return xmlNode(
    "views",
    undefined,
    xmlNode("view", { type: "stock_flow" }, ...drawn, ...connectors),
  );
}

interface Place extends Point {
  /** Ends of a flow. */
  readonly ends?: readonly [Point, Point];
}

function placed(variables: readonly DrawnVariable[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const stocks = variables.filter((one) => one.definition.kind === "stock");
  const columns = Math.max(1, Math.ceil(Math.sqrt(stocks.length)));
  stocks.forEach((stock, i) => {
    const x = MARGIN + (i % columns) * COLUMN;
    const y = MARGIN + Math.floor(i / columns) * ROW;
    places.set(canonicalName(stock.written), { x, y });
  });
  placeFlows(stocks, places);
  const below = MARGIN + Math.ceil(stocks.length / columns) * ROW;
  const rest = variables.filter((one) => !places.has(canonicalName(one.written)));
  const perRow = Math.max(4, Math.ceil(Math.sqrt(rest.length * 2)));
  rest.forEach((variable, i) => {
    const x = MARGIN + (i % perRow) * AUXILIARY_COLUMN;
    const y = below + Math.floor(i / perRow) * AUXILIARY_ROW;
    const isFlow = elementName(variable) === "flow";
    const ends = [at(x - FLOW_LENGTH / 2, y), at(x + FLOW_LENGTH / 2, y)] as const;
    places.set(canonicalName(variable.written), { x, y, ...(isFlow ? { ends } : {}) });
  });
  return places;
}

const at = (x: number, y: number): Point => ({ x, y });

/** Each flow between its two stocks, or between a stock and nowhere. */
function placeFlows(stocks: readonly DrawnVariable[], places: Map<string, Place>): void {
  const ends = new Map<string, { from?: Point; to?: Point; row: number }>();
  for (const { written, definition } of stocks) {
    const place = places.get(canonicalName(written));
    if (!place || definition.kind !== "stock") continue;
    definition.inflows.map(canonicalName).forEach((name, row) => {
      ends.set(name, { row, ...ends.get(name), to: place });
    });
    definition.outflows.map(canonicalName).forEach((name, row) => {
      ends.set(name, { row, ...ends.get(name), from: place });
    });
  }
  for (const [name, { from, to, row }] of ends) {
    const shift = row * FLOW_ROW;
    const start = from ?? (to ? at(to.x - FLOW_LENGTH, to.y) : at(0, 0));
    const end = to ?? at(start.x + FLOW_LENGTH, start.y);
    const first = at(start.x, start.y + shift);
    const last = at(end.x, end.y + shift);
    places.set(name, { ...middle(first, last), ends: [first, last] });
  }
}

const middle = (a: Point, b: Point): Point => at((a.x + b.x) / 2, (a.y + b.y) / 2);

function drawnNode(variable: DrawnVariable, place: Place): XmlNode {
  const { x, y, ends } = place;
  const point = (one: Point): XmlNode => xmlNode("pt", { x: `${one.x}`, y: `${one.y}` });
  return xmlNode(
    elementName(variable),
    { name: variable.written, x: `${x}`, y: `${y}` },
    ends && xmlNode("pts", undefined, ...ends.map(point)),
  );
}

function connectorNodes(
  variables: readonly DrawnVariable[],
  places: ReadonlyMap<string, Place>,
): XmlNode[] {
  const written = new Map(variables.map((one) => [canonicalName(one.written), one.written]));
  const nodes: XmlNode[] = [];
  for (const variable of variables) {
    const to = places.get(canonicalName(variable.written));
    // What a stock starts from is drawn by no connector, as other programs have it.
    if (!to || variable.definition.kind === "stock") continue;
    for (const name of variable.needs) {
      const from = places.get(name);
      const source = written.get(name);
      if (!from || source === undefined || name === canonicalName(variable.written)) continue;
      const angle = (arctan2(from.y - to.y, to.x - from.x) * 180) / Math.PI;
      nodes.push(
        xmlNode(
          "connector",
          { uid: `${nodes.length + 1}`, angle: angle.toFixed(1) },
          xmlText("from", inEquations(source)),
          xmlText("to", inEquations(variable.written)),
        ),
      );
    }
  }
  return nodes;
}
