/** Reads YAML or JSON that nobody vouches for: bounded in size, depth and work, a table at the top. */
import {
  Composer,
  type Document,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  visit,
} from "yaml";
import { fail, InputError, type Problem } from "../engine/language/problem.js";

/** Longer files are refused unread. */
const LARGEST_FILE = 1_000_000;
/** Lists and tables nest this deep at most; deeper ones would exhaust the stack of the reader. */
const DEEPEST = 20;
/** The document and the word at hand stand on the reader's stack beside what is nested. */
const BESIDE = 2;
/** Aliases of YAML are not needed in a scenario; a few are allowed, bombs are not. */
const MOST_ALIASES = 20;
/** Longer keys are refused: nothing in a scenario is called so, and messages repeat names. */
const LONGEST_KEY = 80;
/** Faults beyond this many are not told. */
const MOST_TOLD = 20;

/** A file as a table, with the places of its entries. */
export interface YamlTable {
  readonly document: Document.Parsed<ParsedNode, true>;
  readonly lines: LineCounter;
  readonly value: object;
}

/**
 * The table that a text holds.
 * @throws InputError with the line of what is wrong
 */
export function readYamlTable(text: string, file: string): YamlTable {
  if (text.length > LARGEST_FILE) {
    fail({
      file,
      message: `The file has ${text.length} characters; a scenario has at most ${LARGEST_FILE}. Is it another file?`,
    });
  }
  const lines = new LineCounter();
  const document = composed(text, file, lines);
  checkKeys(document, file, lines);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    fail({ file, message: "It repeats itself through YAML aliases. Write the values out." });
  }
  if (!isPlainTable(value)) {
    fail({
      file,
      message: `A scenario is a table of keys such as "levers:", but this is ${describeKind(value)}.`,
    });
  }
  return { document, lines, value };
}

function composed(text: string, file: string, lines: LineCounter): YamlTable["document"] {
  // Keys are compared below: the library's own comparison takes the square of their number.
  const options = { uniqueKeys: false, logLevel: "silent", prettyErrors: false } as const;
  const composer = new Composer<ParsedNode, true>(options);
  const documents = composer.compose(boundedTokens(text, file, lines), true, text.length);
  const [document, another] = documents;
  if (!document) throw new Error("a document is always composed");
  if (another) {
    fail({ file, message: 'It holds several documents divided by "---"; a scenario is one.' });
  }
  const [first] = document.errors;
  if (first) {
    const message = clip(first.message.split("\n")[0] ?? "");
    fail({
      file,
      message: `${lineText(first.pos[0], lines)}It is not valid YAML or JSON: ${message}`,
    });
  }
  return document;
}

/** The tokens of a text, stopped as soon as they nest too deep. */
function* boundedTokens(
  text: string,
  file: string,
  lines: LineCounter,
): ReturnType<Parser["next"]> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST + BESIDE) {
      fail({
        file,
        message: `${lineText(parser.offset, lines)}Lists and tables are nested more than ${DEEPEST} deep.`,
      });
    }
  }
  yield* parser.end();
}

/** Every key is a word, stands once in its table, and means nothing to the host. */
function checkKeys(document: YamlTable["document"], file: string, lines: LineCounter): void {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        const offset = isScalar(key) ? key.range?.[0] : undefined;
        const refuse = (message: string): void => {
          problems.push({ file, message: `${lineText(offset, lines)}${message}` });
        };
        if (name === undefined) refuse("A key must be a word.");
        else if (name.length > LONGEST_KEY) {
          refuse(
            `A key has at most ${LONGEST_KEY} characters; "${clip(name)}" has ${name.length}.`,
          );
        } else if (["__proto__", "constructor", "prototype"].includes(name)) {
          refuse(`"${name}" is not a key of a scenario.`);
        } else if (seen.has(name)) refuse(`"${clip(name)}" stands twice in one table.`);
        else seen.add(name);
        if (problems.length >= MOST_TOLD) return visit.BREAK;
      }
      return undefined;
    },
  });
  if (problems.length > 0) throw new InputError(problems);
}

/** `line 3: `, or nothing where the place is not known. */
export const lineText = (offset: number | undefined, lines: LineCounter): string =>
  offset === undefined ? "" : `line ${lines.linePos(offset).line}: `;

/** Where the entry at a path stands, or the nearest table around it that is written. */
export function offsetAt(
  document: Document,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === key,
      );
      if (pair && isScalar(pair.key)) return pair.key.range?.[0];
    }
  }
  return undefined;
}

function isPlainTable(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function describeKind(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (typeof value !== "object") return `a single ${typeof value}`;
  return Array.isArray(value) ? "a list" : "a table of a special kind";
}

const clip = (text: string): string => (text.length > 100 ? `${text.slice(0, 97)}...` : text);
