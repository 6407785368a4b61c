/** What people read in a source file: its string literals and comments, each with its line. */

export interface SourceText {
  readonly line: number;
  readonly text: string;
}

/** A comment, a string or template literal, or a regular expression, whichever begins first. */
const PIECE =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|(?<=[(,=:[!&|?{};]\s*|^\s*|return )\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gm;

/** Every literal and comment of a TypeScript text; regular expressions are passed over. */
export function sourceTexts(source: string): readonly SourceText[] {
  let line = 1;
  let counted = 0;
  return [...source.matchAll(PIECE)]
    .filter(([piece]) => /^["'`]|^\/[*/]/.test(piece))
    .map((match) => {
      line += source.slice(counted, match.index).split("\n").length - 1;
      counted = match.index;
      return {
        line,
        text: match[0].replace(/\\u\{?([0-9a-fA-F]{1,6})\}?/g, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        ),
      };
    });
}

/** The code that is left when literals and comments are taken out. */
export const withoutTexts = (source: string): string => source.replace(PIECE, " ");
