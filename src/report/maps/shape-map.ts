/**
 * The states in their shapes, from the package `@svg-maps/mexico` (CC BY 4.0, named under each map).
 * Shapes are drawn once on a page and used again by every map.
 */
import * as mexico from "@svg-maps/mexico";
import { z } from "zod";
import { escapeHtml } from "../html.js";
import { type StateValue, shade } from "./shades.js";

const { viewBox, locations } = z
  .object({
    default: z.object({
      viewBox: z.string(),
      locations: z.array(z.object({ id: z.string(), path: z.string() })),
    }),
  })
  .parse(mexico).default;

/** ISO 3166-2 id of a shape of the package, which names states by the last part of it. */
const isoOf = (id: string): string => `MX-${id.toUpperCase()}`;
const shapeId = (iso: string): string => `shape-${iso}`;

/** Ids of the states that have a shape. */
export const shapedStates: readonly string[] = locations.map(({ id }) => isoOf(id));

/** The shapes themselves, in the package's own plane. */
export const stateShapes = {
  viewBox,
  paths: Object.fromEntries(locations.map(({ id, path }) => [isoOf(id), path])),
};

/** The shapes, unseen, for the maps of a page to use. */
export const shapeDefinitions = (): string =>
  `<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>${locations
    .map(({ id, path }) => `<path id="${shapeId(isoOf(id))}" d="${path}"/>`)
    .join("")}</defs></svg>`;

/** The map as an SVG element; the page must hold the shapes. */
export function shapeMapSvg(
  values: readonly StateValue[],
  highest: number,
  description: string,
): string {
  const drawn = values.map(
    ({ id, name, value, text }) =>
      `<use class="state" href="#${shapeId(id)}" fill-opacity="${shade(value, highest)}"><title>${escapeHtml(`${name}: ${text}`)}</title></use>`,
  );
  return `<svg class="map" viewBox="${viewBox}" role="img" aria-label="${escapeHtml(description)}">${drawn.join("")}</svg>`;
}
