/** The two maps: tiles of equal size, and shapes. Both are pictures; the table says the same. */
import type { Places } from "../../../build/places.js";
import { language } from "../../state/settings.js";

/** What a state shows. */
export interface Shown {
  readonly id: string;
  readonly shade: number;
  /** Sign of a difference; 1 for values. */
  readonly sign: -1 | 0 | 1;
  /** In a tile, in few signs. */
  readonly short: string;
  readonly text: string;
}

export interface MapProps {
  readonly places: Places;
  readonly shown: readonly Shown[];
  readonly description: string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

const SIDE = 46;
const STEP = 49;
const TOP_ROWS = 3;
const SHAPE_TOP = 96;

const classOf = ({ id, shade, sign }: Shown, selected: string | undefined): string =>
  `state shade-${shade}${sign < 0 ? " lower" : ""}${id === selected ? " selected" : ""}`;

export function TileMap({ places, shown, description, selected, onSelect }: MapProps) {
  const byId = new Map(shown.map((one) => [one.id, one]));
  const all = [...places.states, ...places.border];
  const width = (Math.max(...all.map(({ column }) => column)) + 1) * STEP;
  const rows = Math.max(...all.map(({ halfRow }) => halfRow)) / 2 + 1;
  const top = (TOP_ROWS / 2) * STEP;
  const y = (halfRow: number): number => top + (halfRow / 2) * STEP;
  return (
    <svg
      class="places-map tiles"
      viewBox={`-2 -2 ${width + 2} ${top + rows * STEP + 2}`}
      role="img"
      aria-label={description}
    >
      {places.border.map(({ id, column, halfRow, abbreviation }) => (
        <g key={id} class="context">
          <rect x={column * STEP} y={y(halfRow)} width={SIDE} height={SIDE} />
          <text x={column * STEP + SIDE / 2} y={y(halfRow) + SIDE / 2 + 4}>
            {abbreviation}
          </text>
        </g>
      ))}
      {places.states.map(({ id, column, halfRow, abbreviation }) => {
        const own = byId.get(id);
        return own ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of states does the same
          <g key={id} class={classOf(own, selected)} onClick={() => onSelect(id)}>
            <title>{own.text}</title>
            <rect x={column * STEP} y={y(halfRow)} width={SIDE} height={SIDE} />
            <text x={column * STEP + SIDE / 2} y={y(halfRow) + SIDE / 2 - 3}>
              {abbreviation}
            </text>
            <text x={column * STEP + SIDE / 2} y={y(halfRow) + SIDE / 2 + 13}>
              {own.short}
            </text>
          </g>
        ) : null;
      })}
    </svg>
  );
}

export function ShapeMap({ places, shown, description, selected, onSelect }: MapProps) {
  const [, , width = 0, height = 0] = places.viewBox.split(" ").map(Number);
  const byId = new Map(shown.map((one) => [one.id, one]));
  // The chosen state is drawn last, so that its outline lies above those of its neighbours.
  const states = [...places.states].sort(
    (a, b) => Number(a.id === selected) - Number(b.id === selected),
  );
  return (
    <svg
      class="places-map shapes"
      viewBox={`-6 ${-SHAPE_TOP} ${width + 12} ${height + SHAPE_TOP + 6}`}
      role="img"
      aria-label={description}
    >
      {places.border.map(({ id, path, name }) => (
        <path key={id} class="context" d={path}>
          <title>{name[language.value]}</title>
        </path>
      ))}
      {states.map(({ id, path }) => {
        const own = byId.get(id);
        return own ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of states does the same
          <path key={id} class={classOf(own, selected)} d={path} onClick={() => onSelect(id)}>
            <title>{own.text}</title>
          </path>
        ) : null;
      })}
    </svg>
  );
}
