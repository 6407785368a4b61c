/**
 * A map of tiles of equal size, one a state, so that small states are seen as well as large ones:
 * columns from the west, rows from the north in halves of a tile. After the hexagon grid of the map
 * that `states.ts` rests on.
 */

/** Place of a state's tile. */
export interface Tile {
  /** ISO 3166-2. */
  readonly id: string;
  readonly column: number;
  /** In halves of a tile: neighbouring columns are shifted by one half. */
  readonly halfRow: number;
}

/** What the grid rests on. */
export const tileSources = ["mexico-data.elcrimen-map"] as const satisfies readonly string[];

const tile = (id: string, column: number, halfRow: number): Tile => ({ id, column, halfRow });

/** In the order of INEGI's codes. */
export const tiles: readonly Tile[] = [
  tile("MX-AGU", 4, 3),
  tile("MX-BCN", 0, 1),
  tile("MX-BCS", 0, 3),
  tile("MX-CAM", 8, 9),
  tile("MX-COA", 4, 1),
  tile("MX-COL", 3, 6),
  tile("MX-CHP", 6, 11),
  tile("MX-CHH", 3, 0),
  tile("MX-CMX", 5, 8),
  tile("MX-DUR", 2, 1),
  tile("MX-GUA", 4, 5),
  tile("MX-GRO", 3, 10),
  tile("MX-HID", 6, 7),
  tile("MX-JAL", 3, 4),
  tile("MX-MEX", 4, 7),
  tile("MX-MIC", 3, 8),
  tile("MX-MOR", 4, 9),
  tile("MX-NAY", 2, 3),
  tile("MX-NLE", 5, 2),
  tile("MX-OAX", 5, 12),
  tile("MX-PUE", 5, 10),
  tile("MX-QUE", 5, 6),
  tile("MX-ROO", 9, 10),
  tile("MX-SLP", 5, 4),
  tile("MX-SIN", 1, 2),
  tile("MX-SON", 1, 0),
  tile("MX-TAB", 7, 10),
  tile("MX-TAM", 6, 3),
  tile("MX-TLA", 6, 9),
  tile("MX-VER", 6, 5),
  tile("MX-YUC", 9, 8),
  tile("MX-ZAC", 3, 2),
];
