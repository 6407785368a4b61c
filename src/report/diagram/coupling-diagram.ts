/** The whole cycle as a picture: sectors, and the couplings through which they act on each other. */
import type { Coupling, CouplingBasis } from "../../model/coupling.js";
import { couplingLayout } from "./coupling-layout.js";
import { type Label, LINE_HEIGHT, labelOf, textWidth } from "./label.js";
import type { Layout } from "./layout.js";
import { roundedPath, short, svgDocument, svgLabel, svgText } from "./svg.js";

/** A sector as it is drawn. */
export interface DrawnSector {
  readonly id: string;
  readonly title: string;
}

const PADDING = 10;
const KEY =
  "Solid: measured, derived or a matter of definition. Dashed: its size is a judgement. Every arrow can be cut.";

/** Line of a coupling: dashed where its size is judged. */
const STYLE: Readonly<Record<CouplingBasis, string>> = {
  measured: "plus",
  derived: "plus",
  definition: "plus",
  judged: "minus",
};

/** The picture as SVG that stands alone. */
export async function couplingDiagram(
  sectors: readonly DrawnSector[],
  couplings: readonly Coupling[],
): Promise<string> {
  const labels = new Map(sectors.map(({ id, title }) => [id, labelOf(title)]));
  const { arrows, layout } = await couplingLayout(
    [...labels].map(([id, label]) => ({
      id,
      width: label.width + 2 * PADDING,
      height: label.height + 2 * PADDING,
    })),
    couplings,
    ({ id }) => ({ width: textWidth(id), height: LINE_HEIGHT }),
  );
  return svgDocument(
    {
      id: "whole-cycle",
      title: "The whole cycle: sectors and their couplings",
      description: arrows
        .map(({ coupling, to }) => `${coupling.from} acts on ${to}: ${coupling.carries.en}`)
        .join(" "),
      width: Math.max(layout.width, textWidth(KEY) + 2 * PADDING),
      height: layout.height + 2 * LINE_HEIGHT,
    },
    [
      ...arrows.map(({ id, coupling }) => drawnArrow(layout, id, coupling)),
      ...[...labels].map(([id, label]) => drawnBox(layout, id, label)),
      `<text class="note" x="${PADDING}" y="${short(layout.height + LINE_HEIGHT)}">${svgText(KEY)}</text>`,
    ],
  );
}

function drawnArrow(layout: Layout, id: string, { id: name, basis }: Coupling): string {
  const line = layout.lines.get(id);
  if (!line) return "";
  const { mark } = line;
  const text = mark
    ? `<text class="note" x="${short(mark.x)}" y="${short(mark.y + LINE_HEIGHT / 2)}">${svgText(name)}</text>`
    : "";
  return `<path class="link ${STYLE[basis]}" d="${roundedPath(line.points)}" marker-end="url(#whole-cycle-link)"/>${text}`;
}

function drawnBox(layout: Layout, id: string, label: Label): string {
  const area = layout.boxes.get(id);
  if (!area) return "";
  return `<rect class="stock" x="${short(area.x)}" y="${short(area.y)}" width="${short(area.width)}" height="${short(area.height)}"/>${svgLabel(label, area)}`;
}
