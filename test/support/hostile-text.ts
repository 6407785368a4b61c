/** Makers of texts that try a reader: soups of its own words, mutants, names with a history. */
import fc from "fast-check";

/** Names that objects of the host answer to, and others that have broken readers. */
export const HOSTILE_NAMES: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "then",
  "if",
  "null",
  "undefined",
  "NaN",
  "Infinity",
  "İ",
  "ß",
  "\u{1d4d0}",
  "a\u0301",
];

/** Numbers at the edge of what can be held, and beyond. */
export const HOSTILE_NUMBERS: readonly string[] = [
  "0",
  "-0",
  "1e308",
  "1e309",
  "5e-324",
  "1e-999",
  "9007199254740993",
  "0.1",
  ".5",
  "5.",
  "1e",
  "1e+",
  "0x10",
  "1_000",
  `${"9".repeat(400)}`,
  `0.${"0".repeat(400)}1`,
];

/** Any text at all, unpaired surrogates and control characters included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary-ascii", maxLength: 120 }),
);

/** The given words in any order, with or without space between them. */
export const soupOf = (words: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.constantFrom(...words), { maxLength: most }), fc.constantFrom("", " ", "\n"))
    .map(([some, between]) => some.join(between));

/** A text with a few places cut, doubled or overwritten. */
export function mutantOf(
  texts: fc.Arbitrary<string>,
  fragments: readonly string[],
): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    how: fc.constantFrom("cut", "double", "insert"),
    fragment: fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: "binary", maxLength: 3 })),
  });
  return fc.tuple(texts, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((mutant, { at, length, how, fragment }) => {
      const from = Math.floor(at * mutant.length);
      const piece = mutant.slice(from, from + length);
      const middle = how === "cut" ? "" : how === "double" ? piece + piece : fragment + piece;
      return mutant.slice(0, from) + middle + mutant.slice(from + length);
    }, text),
  );
}

/** Something opened many times over, and closed as often or not at all. */
export const nested = (
  brackets: readonly (readonly [open: string, middle: string, close: string])[],
  most: number,
): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...brackets), fc.integer({ min: 1, max: most }), fc.boolean())
    .map(
      ([[open, middle, close], depth, closes]) =>
        open.repeat(depth) + middle + (closes ? close.repeat(depth) : ""),
    );
