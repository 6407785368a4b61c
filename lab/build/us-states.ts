/**
 * The four US states at the border, in the plane of the map of Mexico: us-atlas (from the US Census
 * Bureau's boundary files), placed by fitting that plane to the centres of Mexico's states.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import type * as Library from "../../src/index.js";

/** FIPS codes and ISO 3166-2 ids, from the west. */
const BORDER = [
  ["06", "US-CA"],
  ["04", "US-AZ"],
  ["35", "US-NM"],
  ["48", "US-TX"],
] as const;

type Place = readonly [longitude: number, latitude: number];
type Ring = readonly Place[];

/** A straight line fitted by least squares. */
export interface Line {
  readonly start: number;
  readonly slope: number;
  /** Largest distance of a point from the line. */
  readonly worst: number;
}

export function fittedLine(points: readonly (readonly [number, number])[]): Line {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const slope =
    points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0) /
    points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
  const start = middleY - slope * middleX;
  return {
    start,
    slope,
    worst: Math.max(...points.map(([x, y]) => Math.abs(start + slope * x - y))),
  };
}

/** Latitude on a Mercator map, in degrees at the equator. */
const mercator = (latitude: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;

/** Where longitude and latitude lie in the plane of the map of Mexico. */
export function planeOf({ states, stateShapes }: typeof Library) {
  const centres = states.map(({ id, centre }) => {
    const path = stateShapes.paths[id];
    if (path === undefined) throw new Error(`no shape of ${id}`);
    return { centre, at: centreOf(path) };
  });
  return {
    x: fittedLine(centres.map(({ centre, at }) => [centre[0], at[0]])),
    y: fittedLine(centres.map(({ centre, at }) => [mercator(centre[1]), at[1]])),
  };
}

/** Centre of the largest ring of a path of relative straight moves. */
function centreOf(path: string): readonly [number, number] {
  let [x, y] = [0, 0];
  const rings = path
    .split(/z\s*/i)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const ring: [number, number][] = [];
      for (const [, command = "", numbers = ""] of part.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
        const values = [...numbers.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([text]) => Number(text));
        const isRelative = command === command.toLowerCase();
        const size = "hHvV".includes(command) ? 1 : 2;
        for (let i = 0; i + size <= values.length; i += size) {
          const first = values[i]!;
          const second = values[i + 1] ?? 0;
          if ("hH".includes(command)) x = isRelative ? x + first : first;
          else if ("vV".includes(command)) y = isRelative ? y + first : first;
          else [x, y] = isRelative ? [x + first, y + second] : [first, second];
          ring.push([x, y]);
        }
      }
      const [start] = ring;
      if (start) [x, y] = start;
      return ring;
    });
  const measured = rings.map(areaAndCentre);
  measured.sort((a, b) => b.area - a.area);
  return measured[0]?.centre ?? [0, 0];
}

function areaAndCentre(ring: readonly (readonly [number, number])[]) {
  let [twice, cx, cy] = [0, 0, 0];
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    const cross = x * nextY - nextX * y;
    twice += cross;
    cx += (x + nextX) * cross;
    cy += (y + nextY) * cross;
  });
  return { area: Math.abs(twice / 2), centre: [cx / (3 * twice), cy / (3 * twice)] as const };
}

const atlas = z.object({ objects: z.object({ states: z.unknown() }) });
const geometry = z.object({
  geometry: z.discriminatedUnion("type", [
    z.object({
      type: z.literal("Polygon"),
      coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))),
    }),
    z.object({
      type: z.literal("MultiPolygon"),
      coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
    }),
  ]),
});

/** Points nearer to each other than this, in the units of the picture, are drawn as one. */
const FINEST = 0.9;

/** Outlines of the border states by id. */
export function usStatePaths(library: typeof Library): Readonly<Record<string, string>> {
  const file = createRequire(import.meta.url).resolve("us-atlas/states-10m.json");
  const text = readFileSync(file, "utf8");
  atlas.parse(JSON.parse(text));
  const topology: Topology<{ states: GeometryCollection }> = JSON.parse(text);
  const plane = planeOf(library);
  const path = (ring: Ring): string => {
    const kept: string[] = [];
    let last: readonly [number, number] | undefined;
    for (const [longitude, latitude] of ring) {
      const x = plane.x.start + plane.x.slope * longitude;
      const y = plane.y.start + plane.y.slope * mercator(latitude);
      if (last && Math.hypot(x - last[0], y - last[1]) < FINEST) continue;
      last = [x, y];
      kept.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
    return kept.length > 2 ? `M${kept.join("L")}Z` : "";
  };
  return Object.fromEntries(
    BORDER.map(([fips, id]) => {
      const found = topology.objects.states.geometries.find((one) => one.id === fips);
      if (!found) throw new Error(`us-atlas has no state ${fips}`);
      const { geometry: shape } = geometry.parse(feature(topology, found));
      const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
      return [id, polygons.map(([outer = []]) => path(outer)).join("")];
    }),
  );
}
