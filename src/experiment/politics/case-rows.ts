/** A published case: what every method makes of its table, beside what was published. */
import type { BargainingCase } from "../../evidence/force-and-politics/bargaining-case.js";
import { type BargainingRules, openCodeRules, symmetricRules } from "./bargaining-rules.js";
import { forecastBy, type MethodId, methodIds } from "./methods.js";
import type { PoliticsRow } from "./politics-row.js";

/** Ids of the published results that stand beside each method. */
const BESIDE: Readonly<Record<MethodId, readonly string[]>> = {
  "weighted-mean": ["weighted-mean", "actual-outcome"],
  "median-voter": ["weighted-median"],
  "condorcet-linear": ["condorcet-linear", "condorcet-linear-mean"],
  "condorcet-square": ["condorcet-square", "condorcet-square-mean"],
  "expected-utility-round-1": ["reconstruction-medians", "open-code-medians"],
  "expected-utility": [
    "actual-outcome",
    "original-forecast",
    "reconstruction-medians",
    "reconstruction-means",
    "open-code-medians",
    "open-code-means",
    "other-engine-converged",
  ],
};

/** Variants of the expected-utility model whose rounds the evidence states. */
const VARIANTS: readonly (readonly [id: string, rules: BargainingRules, beside: string])[] = [
  ["expected-utility.smallest-move", symmetricRules, "smallest-move-medians"],
  [
    "expected-utility.disputed-pair",
    { ...openCodeRules, denominator: "disputed-pair" },
    "pairwise-denominator-means",
  ],
];

/** Published rounds are eight, and go on although median or mean stand still. */
const PUBLISHED_LIMITS = { mostRounds: 8, tolerance: 0 } as const;

/** Rows of a case; nothing in its table is in doubt, so rows have no range. */
export function caseRows(published: BargainingCase): PoliticsRow[] {
  const row = (
    method: string,
    base: MethodId,
    rules: BargainingRules,
    beside: readonly string[],
  ): PoliticsRow => ({
    id: `${published.id}.${method}`,
    subject: published.id,
    method,
    ...forecastBy(base, published.actors, rules, PUBLISHED_LIMITS),
    low: null,
    high: null,
    unit: published.unit,
    published: published.results.filter(({ id }) => beside.includes(id)),
    hypothetical: false,
    sources: published.sources,
  });
  return [
    ...methodIds.map((method) => row(method, method, openCodeRules, BESIDE[method])),
    ...VARIANTS.map(([id, rules, beside]) => row(id, "expected-utility", rules, [beside])),
  ];
}
