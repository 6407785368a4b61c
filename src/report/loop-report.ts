/** The feedback loops of a model as rows and as a table, for `xmile check --loops`. */
import type { Model } from "../engine/model/model.js";
import {
  type FeedbackLoop,
  feedbackLoops,
  type LoopList,
} from "../engine/structure/feedback-loops.js";
import type { Basis, Polarity } from "../engine/structure/link.js";
import { readable } from "./format.js";
import type { Locale } from "./locale/locale.js";
import { type LoopKind, type StructureWords, structureWords } from "./locale/structure-words.js";
import { textTable } from "./tables.js";

/** One loop as data. */
export interface LoopRow {
  readonly id: string;
  readonly polarity: LoopKind;
  /** The weakest ground on which one of its signs rests. */
  readonly basis: Basis;
  /** From step to step; the last leads back to the first. */
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly sign: Polarity;
  }[];
}

/** Loops at one level. */
export interface LoopRows {
  readonly exhaustive: boolean;
  /** Links through which loops were sought, and links in all. */
  readonly links_searched: number;
  readonly links: number;
  readonly rows: readonly LoopRow[];
}

/** The loops of a model as data. */
export interface LoopReport extends LoopRows {
  readonly kind: "loops";
  readonly model: string;
  /** Most loops that are listed exhaustively. */
  readonly bound: number;
  /** Moments of the reference run at which signs were read. */
  readonly moments: readonly number[];
  /** Loops between elements of arrays, where all can be listed. */
  readonly elements?: LoopRows;
}

/**
 * The loops of a loaded model.
 * @throws InputError when the model does not compile
 */
export function loopReport(model: Model): LoopReport {
  const { variables, elements, bound, moments } = feedbackLoops(model);
  return {
    kind: "loops",
    model: model.id,
    ...rowsOf(variables),
    bound,
    moments,
    ...(elements ? { elements: rowsOf(elements) } : {}),
  };
}

const rowsOf = ({ loops, search, linksSearched, links }: LoopList): LoopRows => ({
  exhaustive: search === "exhaustive",
  links_searched: linksSearched,
  links,
  rows: loops.map(rowOf),
});

function rowOf({ id, polarity, basis, steps }: FeedbackLoop): LoopRow {
  const links = steps.map(({ label, link }, i) => ({
    from: label,
    to: steps[(i + 1) % steps.length]?.label ?? label,
    sign: link.polarity,
  }));
  return { id, polarity, basis, links };
}

/** Loops printed in one table; files hold all. */
const MOST_PRINTED = 100;

/** The loops as sentences and a table. */
export function loopText(report: LoopReport, locale: Locale): string {
  const words = structureWords(locale.language);
  if (report.rows.length === 0) return words.noLoops;
  const usesRun = [report, report.elements].some((list) =>
    list?.rows.some((row) => row.basis === "run"),
  );
  const times = report.moments.map((time) => readable(time, locale)).join(", ");
  return [
    ...listText(report, report.bound, words),
    ...(report.elements
      ? ["", words.elementLoops, ...listText(report.elements, report.bound, words)]
      : []),
    ...(usesRun ? ["", words.moments(times)] : []),
  ].join("\n");
}

function listText(list: LoopRows, bound: number, words: StructureWords): string[] {
  const count = (kind: LoopKind): number => list.rows.filter((row) => row.polarity === kind).length;
  const counts = {
    reinforcing: count("reinforcing"),
    balancing: count("balancing"),
    depends: count("depends"),
  };
  const shown = list.rows.slice(0, MOST_PRINTED);
  const rest = list.rows.length - shown.length;
  return [
    words.loopCount(counts),
    list.exhaustive ? words.exhaustive : words.selected(bound, list.links_searched, list.links),
    textTable(
      [words.loop, words.kind, words.basis, words.path],
      shown.map((row) => [
        row.id,
        words.kinds[row.polarity],
        words.bases[row.basis],
        pathText(row),
      ]),
    ),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
}

const SIGNS = { "+": "+", "-": "\u2212", "?": "\u00b1" } as const;

/** `hares →(+) caught →(−) hares` */
const pathText = ({ links }: LoopRow): string =>
  [...links.map(({ from, sign }) => `${from} \u2192(${SIGNS[sign]})`), links[0]?.from ?? ""].join(
    " ",
  );
