/**
 * Keeps prose out of the workers: what a model computes needs the numbers, equations and ids of a
 * record, not its sentences. The sentences of `src/evidence` and `src/model` are replaced by a dash
 * as the bundle is made; the page reads them from the texts that it loads when they are asked for.
 * No number, unit, equation or id is touched, and a test holds the lab's results to those of the
 * command line bit by bit.
 */
import type { Plugin } from "vite";

/** Fields of records that hold sentences or citations, and that no computation reads. */
const PROSE = new Set([
  "means",
  "note",
  "caution",
  "says",
  "studiedBecause",
  "defaultBecause",
  "delay",
  "cost",
  "question",
  "leavesOut",
  "checkedBy",
  "sources",
  "title",
  "about",
  "text",
  "observation",
  "priorNote",
]);
/** Estimates that are kept beside the default and enter no run. */
const OTHER_ESTIMATES = "alternatives";
const FOLDERS = /\/src\/(evidence|model)\//;

/** What stands for a sentence: a strict load refuses a variable that says nothing of itself. */
const DASH = '"-"';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export function leanRecords(): Plugin {
  return {
    name: "ironriver-lean-records",
    transform: {
      order: "post",
      handler(code, id) {
        if (!FOLDERS.test(id)) return null;
        const places: { readonly start: number; readonly end: number; readonly text: string }[] =
          [];
        walk(this.parse(code), (node) => {
          const key = node.type === "Property" ? node.key : undefined;
          if (!isNode(key) || !isNode(node.value)) return;
          if (typeof key.name !== "string") return;
          if (!PROSE.has(key.name) && key.name !== OTHER_ESTIMATES) return;
          const text = key.name === OTHER_ESTIMATES ? "[]" : replacement(node.value);
          if (text) places.push({ start: node.value.start, end: node.value.end, text });
        });
        if (places.length === 0) return null;
        const outermost = places.filter(
          (one) => !places.some((other) => other.start < one.start && one.end <= other.end),
        );
        outermost.sort((a, b) => b.start - a.start);
        const lean = outermost.reduce(
          (text, place) => text.slice(0, place.start) + place.text + text.slice(place.end),
          code,
        );
        return { code: lean, map: null };
      },
    },
  };
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

/** Only plain literals are replaced: what is computed may be needed. */
function replacement(value: Node): string | undefined {
  if (value.type === "Literal") return typeof value.value === "string" ? DASH : undefined;
  if (value.type === "TemplateLiteral") return DASH;
  if (value.type === "ObjectExpression") {
    const properties = value.properties;
    const isBilingual =
      Array.isArray(properties) &&
      properties.every(
        (one) => isNode(one) && isNode(one.key) && (one.key.name === "en" || one.key.name === "es"),
      );
    return isBilingual ? `{en:${DASH},es:${DASH}}` : undefined;
  }
  if (value.type !== "ArrayExpression" || !Array.isArray(value.elements)) return undefined;
  const isPlain = value.elements.every(
    (one) =>
      isNode(one) &&
      (one.type === "TemplateLiteral" || (one.type === "Literal" && typeof one.value === "string")),
  );
  return isPlain ? `[${DASH}]` : undefined;
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, visit);
    return;
  }
  if (!isNode(node)) return;
  visit(node);
  for (const value of Object.values(node)) {
    if (typeof value === "object" && value !== null) walk(value, visit);
  }
}
