/** The states as tiles of equal size, so that small ones are seen as well as large ones. */
import { tiles } from "../../evidence/mexico-data/tile-grid.js";
import { escapeHtml } from "../html.js";
import { DARK, type StateValue, shade } from "./shades.js";

const SIDE = 46;
const GAP = 3;
const STEP = SIDE + GAP;
const WIDTH = (Math.max(...tiles.map(({ column }) => column)) + 1) * STEP;
const HEIGHT = (Math.max(...tiles.map(({ halfRow }) => halfRow)) / 2 + 1) * STEP;

/**
 * The map as an SVG element.
 * @param short the value in a tile, in few signs
 * @param highest value of all maps that are compared
 */
export function tileMapSvg(
  values: readonly StateValue[],
  short: (value: number) => string,
  highest: number,
  description: string,
): string {
  const byId = new Map(values.map((one) => [one.id, one]));
  const drawn = tiles.flatMap(({ id, column, halfRow }) => {
    const own = byId.get(id);
    if (!own) return [];
    const opacity = shade(own.value, highest);
    const ink = Number(opacity) > DARK ? "on-dark" : "on-light";
    const [x, y] = [column * STEP, (halfRow / 2) * STEP];
    return [
      `<g><title>${escapeHtml(`${own.name}: ${own.text}`)}</title><rect class="state" x="${x}" y="${y}" width="${SIDE}" height="${SIDE}" fill-opacity="${opacity}"/><text class="${ink}" x="${x + SIDE / 2}" y="${y + SIDE / 2 - 3}">${escapeHtml(own.abbreviation)}</text><text class="${ink}" x="${x + SIDE / 2}" y="${y + SIDE / 2 + 12}">${escapeHtml(short(own.value))}</text></g>`,
    ];
  });
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(description)}">${drawn.join("")}</svg>`;
}
