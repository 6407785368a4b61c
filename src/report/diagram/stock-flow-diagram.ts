/** A diagram of stocks and flows: what is kept, what fills and drains it, what that depends on. */
import type { Model, Variable } from "../../engine/model/model.js";
import { dependencies } from "../../engine/structure/dependencies.js";
import type { Locale } from "../locale/locale.js";
import { type StructureWords, structureWords } from "../locale/structure-words.js";
import type { DiagramOptions } from "./causal-diagram.js";
import { type Label, labelOf } from "./label.js";
import { type Area, type Box, type Connection, type Layout, layOut } from "./layout.js";
import { roundedPath, short, svgDocument, svgLabel, svgText } from "./svg.js";

/** Room around a name. */
const PADDING = 9;
/** Radius of the corners of what is neither stock nor flow. */
const ROUND = 14;
/** Size of a valve, above the name of its flow. */
const VALVE = 22;
/** Size of a cloud: what lies outside the model. */
const CLOUD = { width: 34, height: 24 };
const LEAST_STOCK = { width: 84, height: 40 };
/** Stocks and other variables beyond this many are not read out one by one. */
const MOST_READ_OUT = 40;

/** The diagram of a model's stocks and flows as SVG that stands alone. */
export async function stockFlowDiagram(
  model: Model,
  options: DiagramOptions,
  locale: Locale,
): Promise<string> {
  const words = structureWords(locale.language);
  const drawing = new Drawing(model, options);
  const layout = await layOut(drawing.boxes, drawing.connections);
  return svgDocument(
    {
      id: options.id,
      title: words.stockFlowTitle(model.title),
      description: drawing.description(words),
      width: layout.width,
      height: layout.height,
    },
    drawing.pieces(layout),
  );
}

class Drawing {
  readonly boxes: Box[] = [];
  readonly connections: Connection[] = [];
  private readonly drawn: readonly Variable[];
  private readonly labels: ReadonlyMap<string, Label>;
  private readonly actors;
  private readonly clouds: string[] = [];

  constructor(
    private readonly model: Model,
    private readonly options: DiagramOptions,
  ) {
    this.drawn = [...model.variables.values()].filter(
      (variable) => variable.role !== "hidden" && (options.only?.has(variable.name) ?? true),
    );
    this.labels = new Map(this.drawn.map((variable) => [variable.name, labelOf(nameOf(variable))]));
    this.actors = dependencies(model);
    for (const variable of this.drawn) this.boxes.push(this.boxOf(variable));
    for (const variable of this.drawn) if (this.isFlow(variable)) this.pipe(variable);
    for (const variable of this.drawn) if (variable.role !== "stock") this.inform(variable);
  }

  private label(variable: Variable): Label {
    return this.labels.get(variable.name) ?? labelOf(variable.written);
  }

  private boxOf(variable: Variable): Box {
    const label = this.label(variable);
    const width = label.width + 2 * PADDING;
    const height = label.height + PADDING;
    const id = variable.name;
    if (variable.role === "stock") {
      return {
        id,
        width: Math.max(width, LEAST_STOCK.width),
        height: Math.max(height, LEAST_STOCK.height),
      };
    }
    if (!this.isFlow(variable)) return { id, width, height };
    return { id, width: VALVE, height: VALVE, below: { width: label.width, height: label.height } };
  }

  /** Whether a variable moves a stock that is drawn; others are drawn as what they depend on. */
  private isFlow(variable: Variable): boolean {
    return (
      variable.role === "flow" || variable.role === "event" || this.stocksAt(variable).length > 0
    );
  }

  private stocksAt({ name }: Variable): { stock: string; side: "filled" | "drained" }[] {
    return this.drawn.flatMap(({ name: stock, rule }) => {
      if (rule.kind !== "stock") return [];
      return [
        ...(rule.inflows.includes(name) ? [{ stock, side: "filled" as const }] : []),
        ...(rule.outflows.includes(name) ? [{ stock, side: "drained" as const }] : []),
      ];
    });
  }

  private pipe(flow: Variable): void {
    const ends = this.stocksAt(flow);
    const drained = ends.filter((end) => end.side === "drained").map((end) => end.stock);
    const filled = ends.filter((end) => end.side === "filled").map((end) => end.stock);
    for (const from of drained.length > 0 ? drained : [this.cloud(flow, "from")]) {
      this.connect(from, flow.name, "pipe");
    }
    for (const to of filled.length > 0 ? filled : [this.cloud(flow, "to")]) {
      this.connect(flow.name, to, "pipe");
    }
  }

  private cloud(flow: Variable, end: "from" | "to"): string {
    // No variable's name holds a space, so clouds cannot be taken for one.
    const id = `${end} ${flow.name}`;
    this.clouds.push(id);
    this.boxes.push({ id, ...CLOUD });
    return id;
  }

  private inform(variable: Variable): void {
    for (const actor of this.actors.get(variable.name) ?? []) {
      if (this.labels.has(actor)) this.connect(actor, variable.name, "link");
    }
  }

  private connect(from: string, to: string, kind: "pipe" | "link"): void {
    const id = `${kind} ${this.connections.length}`;
    this.connections.push({ id, from, to, isMain: kind === "pipe" });
  }

  pieces(layout: Layout): string[] {
    const { id } = this.options;
    const lines = this.connections.map((connection) => {
      const kind = connection.isMain ? "pipe" : "link";
      const points = layout.lines.get(connection.id)?.points ?? [];
      // A pipe goes on through its valve: it has a head only where it enters a stock or leaves.
      const isHeadless = connection.isMain && this.isFlowNamed(connection.to);
      const head = isHeadless ? "" : ` marker-end="url(#${id}-${kind})"`;
      return `<path class="${kind}" d="${roundedPath(points)}"${head}/>`;
    });
    const clouds = this.clouds.map((cloud) => drawnCloud(layout.boxes.get(cloud)));
    return [
      ...lines,
      ...clouds,
      ...this.drawn.map((variable) => this.drawnVariable(variable, layout)),
    ];
  }

  private isFlowNamed(name: string): boolean {
    const variable = this.model.variables.get(name);
    return variable !== undefined && variable.role !== "stock" && this.isFlow(variable);
  }

  private drawnVariable(variable: Variable, layout: Layout): string {
    const area = layout.boxes.get(variable.name);
    if (!area) return "";
    const means = variable.means === "" ? "" : `<title>${svgText(variable.means)}</title>`;
    const label = this.label(variable);
    return `<g>${means}${this.shape(variable, area, label, layout.below.get(variable.name))}</g>`;
  }

  private shape(variable: Variable, area: Area, label: Label, below: Area | undefined): string {
    if (variable.role === "stock") {
      return `<rect class="stock" ${rectangle(area)}/>${svgLabel(label, area)}`;
    }
    if (below) return `<path class="valve" d="${valvePath(area)}"/>${svgLabel(label, below)}`;
    const style = { constant: " fixed", lever: " decided" }[variable.role as string] ?? "";
    return `<rect class="box${style}" rx="${short(Math.min(area.height / 2, ROUND))}" ${rectangle(area)}/>${svgLabel(label, area)}`;
  }

  description(words: StructureWords): string {
    const shown = (names: readonly string[]): string =>
      names
        .filter((name) => this.labels.has(name))
        .map((name) => this.labels.get(name)?.lines.join(" "))
        .join(", ") || words.nothing;
    const sentences = this.drawn.map((variable) => {
      const { name, rule } = variable;
      if (rule.kind === "stock") {
        return words.stock(shown([name]), shown(rule.inflows), shown(rule.outflows));
      }
      const actors = this.actors.get(name) ?? [];
      return actors.length > 0 ? words.dependsOn(shown([name]), shown(actors)) : "";
    });
    const told = sentences.filter((sentence) => sentence !== "");
    const rest = told.length - MOST_READ_OUT;
    return [...told.slice(0, MOST_READ_OUT), ...(rest > 0 ? [words.more(rest)] : [])].join(" ");
  }
}

/** A name with the dimensions over which the variable runs. */
function nameOf({ written, dimensions }: Variable): string {
  return dimensions.length === 0
    ? written
    : `${written} [${dimensions.map((dimension) => dimension.name).join(", ")}]`;
}

const rectangle = ({ x, y, width, height }: Area): string =>
  `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;

/** Two wings that meet in the middle. */
function valvePath({ x, y, width, height }: Area): string {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(short);
  return `M${left} ${top}V${bottom}L${right} ${top}V${bottom}Z`;
}

function drawnCloud(area: Area | undefined): string {
  if (!area) return "";
  const { x, y, width: w, height: h } = area;
  const at = (share: number, down: number): string =>
    `${short(x + share * w)} ${short(y + down * h)}`;
  return `<path class="cloud" d="M${at(0.25, 0.85)}C${at(-0.05, 0.85)} ${at(-0.02, 0.4)} ${at(0.22, 0.42)}C${at(0.2, 0)} ${at(0.66, -0.05)} ${at(0.7, 0.32)}C${at(1, 0.25)} ${at(1.08, 0.85)} ${at(0.76, 0.85)}Z"/>`;
}
