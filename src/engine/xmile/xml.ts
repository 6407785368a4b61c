/** Reads XML into a light tree, with limits that a hostile file cannot pass. */
import { parseXml, XmlElement, XmlError } from "@rgrove/parse-xml";
import { fail, type Problem } from "../language/problem.js";
import { localName, repairTags } from "./xml-repair.js";

/** Larger files are refused. */
const MOST_CHARACTERS = 20_000_000;

/** One element. */
export interface Element {
  /** Name without prefix. */
  readonly name: string;
  /** Prefix of the name, "" if there is none. */
  readonly prefix: string;
  /** Whether it belongs to a program's own additions rather than to XMILE. */
  readonly foreign: boolean;
  readonly line: number;
  /** Character data of the element itself, without that of its children. */
  readonly text: string;
  readonly children: readonly Element[];
  /** Names keep their prefix, as in `isee:save_interval`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A file as a tree, and what had to be mended to read it. */
export interface XmlFile {
  readonly root: Element;
  readonly repairs: readonly Problem[];
}

/**
 * The tree of an XML text.
 * @throws InputError with the line where it stops making sense
 */
export function readXml(text: string, file: string): XmlFile {
  if (text.length > MOST_CHARACTERS) {
    fail({
      file,
      message: `A model file may have at most ${MOST_CHARACTERS / 1e6} million characters; this one has ${text.length}.`,
    });
  }
  if (text.trim() === "") fail({ file, message: "The file is empty. Expected an XMILE model." });
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (!/^\s*</.test(plain)) {
    fail({
      file,
      message: `Expected an XMILE model, which begins with "<", but the file begins with ${JSON.stringify(plain.trimStart().slice(0, 20))}.`,
    });
  }
  const { text: mended, repairs } = repairTags(plain.trimStart(), file);
  const skipped = plain.length - plain.trimStart().length;
  const linesSkipped = plain.slice(0, skipped).split("\n").length - 1;
  return { root: lightTree(parsed(mended, file, linesSkipped), mended, linesSkipped), repairs };
}

function parsed(text: string, file: string, linesSkipped: number): XmlElement {
  try {
    const document = parseXml(text, {
      includeOffsets: true,
      ignoreUndefinedEntities: false,
      resolveUndefinedEntity: () => undefined,
    });
    const { root } = document;
    if (root === null) return fail({ file, message: "The file holds no element." });
    return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [what = "It is not XML."] = error.message.split(" (line");
    return fail({
      file: `${file}, line ${error.line + linesSkipped}`,
      message: `The file is not well-formed XML: ${sentence(what)}`,
    });
  }
}

function sentence(text: string): string {
  const one = text.replace(/\s+/g, " ").trim();
  return /[.!?]$/.test(one) ? one : `${one}.`;
}

/** Converts the parser's tree; walks with a list of its own because depth was checked before. */
function lightTree(root: XmlElement, text: string, linesSkipped: number): Element {
  const lines = new LineCounter(text, linesSkipped);
  const own = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":")) : "";
  const convert = (element: XmlElement, around: boolean): Element => {
    const prefix = element.name.includes(":")
      ? element.name.slice(0, element.name.indexOf(":"))
      : "";
    const attributes = new Map(Object.entries(element.attributes));
    const namespace = attributes.get("xmlns");
    const foreign =
      around ||
      prefix !== own ||
      (element !== root && namespace !== undefined && !/xmile/i.test(namespace));
    const line = lines.of(element.start);
    const children: Element[] = [];
    const parts: string[] = [];
    for (const child of element.children) {
      if (child instanceof XmlElement) children.push(convert(child, foreign));
      else if ("text" in child && typeof child.text === "string") parts.push(child.text);
    }
    return {
      name: localName(element.name),
      prefix,
      foreign,
      line,
      text: parts.join(""),
      children,
      attributes,
    };
  };
  return convert(root, false);
}

/** Lines of rising offsets, counted in one pass. */
class LineCounter {
  private line: number;
  /** Where the line at hand ends. */
  private end: number;

  constructor(
    private readonly text: string,
    linesSkipped: number,
  ) {
    this.line = 1 + linesSkipped;
    this.end = this.endAfter(0);
  }

  of(offset: number): number {
    while (this.end < offset) {
      this.end = this.endAfter(this.end + 1);
      this.line++;
    }
    return this.line;
  }

  private endAfter(from: number): number {
    const found = this.text.indexOf("\n", from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}

/** The children of a name, foreign ones left out. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name && !child.foreign);
}

/** The first child of a name. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name && !child.foreign);
}

/** The trimmed text of a child, undefined when there is none. */
export function textOf(element: Element, name: string): string | undefined {
  return childOf(element, name)?.text.trim();
}
