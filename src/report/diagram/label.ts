/** Names as labels: in lines short enough for a box, with the room that they need. */

/** Size of the letters of a label, in pixels. */
export const LETTERS = 13;
/** Height of a line of a label. */
export const LINE_HEIGHT = 16;
/** A line longer than this is broken, in pixels. */
const LONGEST_LINE = 130;

/** Width of letters as parts of their size, rounded up over the usual sans-serif fonts. */
const NARROW = /[ijltfrI.,:;'|!()[\]{}`-]/;
const WIDE = /[mwMW@%&\u2014]/;
const CAPITAL = /[\p{Lu}\d_+=<>]/u;
const FULL = /[\u1100-\uffdc\u{1f000}-\u{3ffff}]/u;

/** The room that a text needs, in pixels. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.4;
    else if (WIDE.test(letter)) width += 0.98;
    else if (FULL.test(letter)) width += 1.1;
    else if (letter === " ") width += 0.34;
    else width += CAPITAL.test(letter) ? 0.76 : 0.62;
  }
  return width * LETTERS;
}

/** A label cut into lines. */
export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A variable's name as people read it: without underscores, in lines. */
export function labelOf(written: string): Label {
  const words = written
    .replace(/\\n|_/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap(broken);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer) <= LONGEST_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return {
    lines,
    width: Math.max(0, ...lines.map(textWidth)),
    height: lines.length * LINE_HEIGHT,
  };
}

/** A word too long for a line, in pieces. */
function broken(word: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (textWidth(piece + letter) > LONGEST_LINE) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
