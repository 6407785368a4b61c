/** Writes XML: elements with attributes, indented, everything escaped. */

/** One element to be written. */
export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** Character data; an element has either this or children. */
  readonly text?: string;
  readonly children?: readonly XmlNode[];
}

/** An element with children, those that are undefined left out. */
export function xmlNode(
  name: string,
  attributes: XmlNode["attributes"],
  ...children: readonly (XmlNode | undefined)[]
): XmlNode {
  return {
    name,
    ...(attributes ? { attributes } : {}),
    children: children.filter((child) => child !== undefined),
  };
}

/** An element with text. */
export function xmlText(name: string, text: string, attributes?: XmlNode["attributes"]): XmlNode {
  return { name, text, ...(attributes ? { attributes } : {}) };
}

/** A whole document. */
export function writeXml(root: XmlNode): string {
  const lines = ['<?xml version="1.0" encoding="utf-8"?>'];
  writeNode(root, "", lines);
  return `${lines.join("\n")}\n`;
}

function writeNode(node: XmlNode, indent: string, lines: string[]): void {
  const attributes = Object.entries(node.attributes ?? {})
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
  const head = `${indent}<${node.name}${attributes}`;
  if (node.text !== undefined) {
    lines.push(`${head}>${escaped(node.text)}</${node.name}>`);
  } else if (!node.children || node.children.length === 0) lines.push(`${head}/>`);
  else {
    lines.push(`${head}>`);
    for (const child of node.children) writeNode(child, `${indent}  `, lines);
    lines.push(`${indent}</${node.name}>`);
  }
}

/** Characters that XML forbids are left out; those that mean something in it are escaped. */
function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
