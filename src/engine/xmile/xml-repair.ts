/**
 * A pass over the tags of a file before it is parsed: it refuses what is never needed (document
 * types, entities, endless nesting) and closes a variable whose end tag was forgotten, as the
 * field's programs do. Whatever else is wrong is left for the parser to refuse.
 */
import { fail, type Problem } from "../language/problem.js";

/** Elements nested deeper than this are refused. */
const DEEPEST = 100;
/** More elements than this are refused. */
const MOST_ELEMENTS = 1_000_000;
/** Longer tags, attributes included, are refused. */
const LONGEST_TAG = 200_000;
/** More forgotten end tags than this are refused: such a file is not a damaged model but none. */
const MOST_REPAIRS = 100;

/** Elements that stand beside each other: none of them can hold another. */
const VARIABLES = new Set(["stock", "flow", "aux", "module", "group"]);

/** What may enclose variables. */
const ENCLOSING = new Set(["variables", "model", "macro", "xmile", "views", "view", "behavior"]);

interface OpenTag {
  readonly name: string;
  readonly at: number;
}

/** The text with forgotten end tags put in (lines keep their numbers), and what was put in where. */
export function repairTags(text: string, file: string): { text: string; repairs: Problem[] } {
  const open: OpenTag[] = [];
  const insertions: { at: number; tag: string }[] = [];
  const repairs: Problem[] = [];
  let elements = 0;
  const close = (before: number): void => {
    const tag = open.pop();
    if (!tag) return;
    if (repairs.length === MOST_REPAIRS) {
      fail({
        file: `${file}, line ${lineAt(text, tag.at)}`,
        message: `More than ${MOST_REPAIRS} elements are never closed. This is no model in XMILE.`,
      });
    }
    insertions.push({ at: before, tag: `</${tag.name}>` });
    const line = lineAt(text, tag.at);
    repairs.push({
      file: `${file}, line ${line}`,
      message: `The <${tag.name}> that begins here is never closed. It was read as if </${tag.name}> stood on line ${lineAt(text, before)}.`,
    });
  };
  for (const tag of tagsOf(text, file)) {
    const name = localName(tag.name);
    const top = open.at(-1);
    const inVariable = top !== undefined && VARIABLES.has(localName(top.name));
    if (tag.kind === "end") {
      if (inVariable && tag.name !== top.name && ENCLOSING.has(name)) close(tag.at);
      if (open.at(-1)?.name === tag.name) open.pop();
      continue;
    }
    if (++elements > MOST_ELEMENTS) {
      fail({
        file: `${file}, line ${lineAt(text, tag.at)}`,
        message: `A model file may hold at most ${MOST_ELEMENTS / 1e6} million elements.`,
      });
    }
    if (inVariable && VARIABLES.has(name) && open.at(-2)?.name.endsWith("variables")) close(tag.at);
    if (tag.kind === "empty") continue;
    open.push({ name: tag.name, at: tag.at });
    if (open.length > DEEPEST) {
      fail({
        file: `${file}, line ${lineAt(text, tag.at)}`,
        message: `Elements may be nested at most ${DEEPEST} deep. No model needs more.`,
      });
    }
  }
  return { text: inserted(text, insertions), repairs };
}

interface Tag {
  readonly kind: "start" | "end" | "empty";
  readonly name: string;
  readonly at: number;
}

/** All tags in order; comments, character data and processing instructions are passed over. */
function* tagsOf(text: string, file: string): Iterable<Tag> {
  let at = text.indexOf("<");
  while (at >= 0) {
    const after = passedOver(text, at, file);
    if (after !== undefined) {
      if (after < 0) return;
      at = text.indexOf("<", after);
      continue;
    }
    const end = tagEnd(text, at);
    if (end < 0) return;
    if (end - at > LONGEST_TAG) {
      fail({
        file: `${file}, line ${lineAt(text, at)}`,
        message: `A tag may have at most ${LONGEST_TAG} characters; this one has ${end - at}.`,
      });
    }
    const isEnd = text[at + 1] === "/";
    const name =
      /^[^\s/>]*/.exec(text.slice(at + (isEnd ? 2 : 1), Math.min(end, at + 200)))?.[0] ?? "";
    yield { kind: isEnd ? "end" : text[end - 1] === "/" ? "empty" : "start", name, at };
    at = text.indexOf("<", end);
  }
}

/** Where a comment or the like ends, -1 if never, undefined if a tag stands here. */
function passedOver(text: string, at: number, file: string): number | undefined {
  for (const [begins, ends] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (text.startsWith(begins, at)) {
      const end = text.indexOf(ends, at + begins.length);
      return end < 0 ? -1 : end + ends.length;
    }
  }
  if (text.startsWith("<!", at)) {
    fail({
      file: `${file}, line ${lineAt(text, at)}`,
      message:
        "Document type declarations and entities are refused: a model needs none, and they can hide harm. Take the <!...> out.",
    });
  }
  return undefined;
}

/** Where a tag's `>` stands; those inside quotes do not count. */
function tagEnd(text: string, at: number): number {
  let quote = "";
  for (let i = at; i < text.length; i++) {
    const here = text[i] ?? "";
    if (quote !== "") {
      if (here === quote) quote = "";
    } else if (here === '"' || here === "'") quote = here;
    else if (here === ">") return i;
  }
  return -1;
}

function inserted(text: string, insertions: readonly { at: number; tag: string }[]): string {
  if (insertions.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { at, tag } of insertions) {
    parts.push(text.slice(from, at), tag);
    from = at;
  }
  return [...parts, text.slice(from)].join("");
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Line of a character, counted from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
  return line;
}
