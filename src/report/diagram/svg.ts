/** Pieces of a diagram as SVG text that stands alone: its style, its title, its words for readers. */
import { escapeHtml } from "../html.js";
import { type Label, LETTERS, LINE_HEIGHT } from "./label.js";
import type { Area, Point } from "./layout.js";

/** Colours by purpose, for light and dark surroundings; text on its ground has contrast 4.5 or more. */
export const diagramColours = {
  light: {
    paper: "#ffffff",
    ink: "#1d2327",
    soft: "#4f5962",
    stock: "#e4eef5",
    pipe: "#2a6f97",
    plus: "#1f6f4a",
    minus: "#8a3b12",
  },
  dark: {
    paper: "#15191c",
    ink: "#e6e9eb",
    soft: "#a9b3bb",
    stock: "#22323d",
    pipe: "#6fb3d9",
    plus: "#7fc8a4",
    minus: "#e0a07a",
  },
} as const;

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--ir-${name}:${colour}`)
    .join(";");

const STYLE = `.ir-diagram{${variables(diagramColours.light)};font:${LETTERS}px Arial,Helvetica,sans-serif}
@media (prefers-color-scheme:dark){.ir-diagram{${variables(diagramColours.dark)}}}
.ir-diagram text{fill:var(--ir-ink)}.ir-diagram .note{fill:var(--ir-soft);font-size:11px}
.ir-diagram .paper{fill:var(--ir-paper)}
.ir-diagram .stock{fill:var(--ir-stock);stroke:var(--ir-ink);stroke-width:1.6}
.ir-diagram .box{fill:var(--ir-paper);stroke:var(--ir-soft)}.ir-diagram .decided{stroke-width:2.4}.ir-diagram .fixed{stroke-dasharray:5 3}
.ir-diagram .pipe{fill:none;stroke:var(--ir-pipe);stroke-width:3.2}.ir-diagram .pipe-head{fill:var(--ir-pipe)}
.ir-diagram .valve{fill:var(--ir-paper);stroke:var(--ir-pipe);stroke-width:2}.ir-diagram .cloud{fill:none;stroke:var(--ir-soft);stroke-width:1.4}
.ir-diagram .link{fill:none;stroke:var(--ir-soft);stroke-width:1.2}.ir-diagram .link-head{fill:var(--ir-soft)}
.ir-diagram .plus{stroke:var(--ir-plus)}.ir-diagram .minus{stroke:var(--ir-minus);stroke-dasharray:7 4}.ir-diagram .either{stroke-dasharray:2 3}
.ir-diagram .mark{font-weight:700;text-anchor:middle}.ir-diagram .mark.plus{fill:var(--ir-plus);stroke:none}.ir-diagram .mark.minus{fill:var(--ir-minus);stroke:none}.ir-diagram .mark.either{stroke:none}`;

/** What a whole diagram says of itself. */
export interface Frame {
  /** Prefix of its ids, different for every diagram of one page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** Text made safe for XML, which has no place for control characters and half letters. */
export const svgText = (text: string): string =>
  escapeHtml(text.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, ""));

/** A whole diagram of some pieces. */
export function svgDocument(frame: Frame, pieces: readonly string[]): string {
  const [width, height] = [Math.ceil(frame.width), Math.ceil(frame.height)];
  const heads = ["link", "pipe"].map(
    (kind) =>
      `<marker id="${frame.id}-${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="${kind === "pipe" ? 4 : 8}" markerHeight="${kind === "pipe" ? 4 : 8}" orient="auto"><path class="${kind}-head" d="M0 0L10 5L0 10z"/></marker>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="ir-diagram" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${frame.id}-title ${frame.id}-text">`,
    `<title id="${frame.id}-title">${svgText(frame.title)}</title>`,
    `<desc id="${frame.id}-text">${svgText(frame.description)}</desc>`,
    `<style>${STYLE}</style><defs>${heads.join("")}</defs>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...pieces,
    "</svg>",
  ].join("\n");
}

/** A label with its lines in the middle of an area. */
export function svgLabel(label: Label, { x, y, width, height }: Area): string {
  const middle = short(x + width / 2);
  const top = y + (height - label.height) / 2;
  const lines = label.lines.map((line, i) => {
    const baseline = short(top + i * LINE_HEIGHT + LETTERS - 1);
    return `<tspan x="${middle}" y="${baseline}">${svgText(line)}</tspan>`;
  });
  return `<text text-anchor="middle">${lines.join("")}</text>`;
}

/** Radius of the corners of a line. */
const CORNER = 7;

/** A line through points, its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const parts = [`M${short(first.x)} ${short(first.y)}`];
  rest.forEach((point, i) => {
    const before = points[i] ?? first;
    const after = rest[i + 1];
    if (!after) {
      parts.push(`L${short(point.x)} ${short(point.y)}`);
      return;
    }
    const [near, far] = [towards(point, before), towards(point, after)];
    parts.push(
      `L${short(near.x)} ${short(near.y)}Q${short(point.x)} ${short(point.y)} ${short(far.x)} ${short(far.y)}`,
    );
  });
  return parts.join("");
}

/** The point on the way to another where a corner begins. */
function towards(from: Point, to: Point): Point {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** A coordinate with one decimal: a tenth of the size, and no eye sees the rest. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
