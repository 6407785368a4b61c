/** A causal diagram: what acts on what, each link with its sign. */
import type { Model } from "../../engine/model/model.js";
import { type CausalLink, causalLinks } from "../../engine/structure/causal-links.js";
import type { Locale } from "../locale/locale.js";
import { type StructureWords, structureWords } from "../locale/structure-words.js";
import { type Label, LINE_HEIGHT, labelOf, textWidth } from "./label.js";
import { type Area, type Layout, layOut } from "./layout.js";
import { roundedPath, short, svgDocument, svgLabel, svgText } from "./svg.js";

/** What is drawn and how it is named. */
export interface DiagramOptions {
  /** Prefix of ids, different for every diagram of one page. */
  readonly id: string;
  /** Canonical names of the variables drawn; all if absent. */
  readonly only?: ReadonlySet<string>;
}

/** Room around a name. */
const PADDING = 8;
/** Room for a sign on a line. */
const MARK = { width: 14, height: 14 };
/** Links beyond this many are not read out one by one. */
const MOST_READ_OUT = 60;

const SIGNS = {
  "+": { text: "+", style: "plus" },
  "-": { text: "\u2212", style: "minus" },
  "?": { text: "\u00b1", style: "either" },
} as const;

/**
 * The causal diagram of a model as SVG that stands alone.
 * @throws InputError when the model does not compile
 */
export async function causalDiagram(
  model: Model,
  options: DiagramOptions,
  locale: Locale,
): Promise<string> {
  const words = structureWords(locale.language);
  const isDrawn = (name: string): boolean => options.only?.has(name) ?? true;
  const links = causalLinks(model).filter(({ from, to }) => isDrawn(from) && isDrawn(to));
  const names = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const labels = new Map(names.map((name) => [name, labelOf(writtenName(model, name))]));
  const layout = await layOut(
    boxesOf(labels),
    links.map((link, i) => connectionOf(link, i)),
  );
  const width = Math.max(layout.width, textWidth(words.signs) + 2 * PADDING);
  return svgDocument(
    {
      id: options.id,
      title: words.causalTitle(model.title),
      description: description(links, labels, words),
      width,
      height: layout.height + LINE_HEIGHT,
    },
    [
      ...links.map((link, i) => drawnLink(link, i, layout, options.id)),
      ...names.map((name) => drawnName(name, labels, layout, model)),
      `<text class="note" x="${PADDING}" y="${short(layout.height + PADDING)}" xml:space="preserve">${svgText(words.signs)}</text>`,
    ],
  );
}

const writtenName = (model: Model, name: string): string =>
  model.variables.get(name)?.written ?? name;

const boxesOf = (labels: ReadonlyMap<string, Label>) =>
  [...labels].map(([id, label]) => ({
    id,
    width: label.width + 2 * PADDING,
    height: label.height + PADDING,
  }));

const connectionOf = ({ from, to }: CausalLink, i: number) => ({
  id: String(i),
  from,
  to,
  mark: MARK,
});

function drawnLink(link: CausalLink, i: number, layout: Layout, id: string): string {
  const line = layout.lines.get(String(i));
  if (!line) return "";
  const { text, style } = SIGNS[link.polarity];
  const mark = line.mark ? middleOf(line.mark) : undefined;
  const sign = mark
    ? `<text class="mark ${style}" x="${short(mark.x)}" y="${short(mark.y + PADDING / 2)}">${text}</text>`
    : "";
  return `<path class="link ${style}" d="${roundedPath(line.points)}" marker-end="url(#${id}-link)"/>${sign}`;
}

const middleOf = ({ x, y, width, height }: Area) => ({ x: x + width / 2, y: y + height / 2 });

function drawnName(
  name: string,
  labels: ReadonlyMap<string, Label>,
  layout: Layout,
  model: Model,
): string {
  const area = layout.boxes.get(name);
  const label = labels.get(name);
  const variable = model.variables.get(name);
  if (!area || !label || !variable) return "";
  const frame =
    variable.role === "stock"
      ? `<rect class="stock" x="${short(area.x)}" y="${short(area.y)}" width="${short(area.width)}" height="${short(area.height)}"/>`
      : "";
  const means = variable.means === "" ? "" : `<title>${svgText(variable.means)}</title>`;
  return `<g>${means}${frame}${svgLabel(label, area)}</g>`;
}

function description(
  links: readonly CausalLink[],
  labels: ReadonlyMap<string, Label>,
  words: StructureWords,
): string {
  const shown = (name: string): string => labels.get(name)?.lines.join(" ") ?? name;
  const told = links.slice(0, MOST_READ_OUT).map(({ from, to, polarity }) => {
    const tell = { "+": words.raises, "-": words.lowers, "?": words.moves }[polarity];
    return tell(shown(from), shown(to));
  });
  const rest = links.length - told.length;
  return [told.join("; "), ...(rest > 0 ? [words.more(rest)] : [])].join("; ");
}
