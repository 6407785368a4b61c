/** Values of the states as shades of one colour: more is darker, on a scale shared by all maps. */

/** Value of a state on a map. */
export interface StateValue {
  /** ISO 3166-2. */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly value: number;
  /** The value as it is read, with its unit. */
  readonly text: string;
}

/** Lightest shade, so that a state of little is still seen. */
const LIGHTEST = 0.08;

/** Opacity of a value between none and the highest of all maps. */
export const shade = (value: number, highest: number): string =>
  (highest > 0 ? LIGHTEST + (1 - LIGHTEST) * (value / highest) : LIGHTEST).toFixed(3);

/** Above this shade, text on it is set in the colour of the paper. */
export const DARK = 0.55;
