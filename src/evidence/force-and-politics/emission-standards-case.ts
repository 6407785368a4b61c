/**
 * The emission-standards case (B1 of the evidence): years of delay before emission standards apply
 * to medium-sized cars. The one expert table with known results that the forecasters are held to.
 *
 * The published rounds come out only with two choices that differ from the printed formulas: the
 * denominator of the win probability is summed over all ordered pairs of positions, not over the
 * pair in dispute; and among compromise offers the actor takes the one with the lowest weighted
 * position, not the smallest move. Round 1 (8.42) is the robust target; the variants stand below.
 */
import type { BargainingActor, BargainingCase, BargainingResult } from "./bargaining-case.js";

const TABLE = ["force-and-politics.BDM94", "force-and-politics.SCS11"] as const;
const YEARS = "year";

const actor = (
  id: string,
  label: string,
  influence: number,
  position: number,
  salience: number,
): BargainingActor => ({ id, label, influence, position, salience });

/** Follows from the table by arithmetic that can be redone. */
const derived = (
  id: string,
  says: string,
  values: readonly number[],
  unit: string,
): BargainingResult => ({
  id,
  says,
  values,
  unit,
  basis: "derived",
  seen: "read",
  sources: TABLE,
});

const published = (
  id: string,
  says: string,
  values: readonly number[],
  sources: readonly string[],
): BargainingResult => ({
  id,
  says,
  values,
  unit: YEARS,
  basis: "published",
  seen: "read",
  sources,
});

/** Given by the independent open code, run for the evidence. */
const rerun = (id: string, says: string, values: readonly number[]): BargainingResult => ({
  id,
  says,
  values,
  unit: YEARS,
  basis: "computed",
  seen: "read",
  sources: ["force-and-politics.OSS1", "force-and-politics.SCS11"],
});

export const emissionStandardsCase: BargainingCase = {
  id: "emission-standards",
  issue: "Years of delay before emission standards apply to medium-sized cars",
  scale: [4, 10],
  unit: YEARS,
  actors: [
    actor("netherlands", "Netherlands", 0.08, 4, 0.8),
    actor("belgium", "Belgium", 0.08, 7, 0.4),
    actor("luxembourg", "Luxembourg", 0.03, 4, 0.2),
    actor("germany", "Germany", 0.16, 4, 0.8),
    actor("france", "France", 0.16, 10, 0.6),
    actor("italy", "Italy", 0.16, 10, 0.6),
    actor("uk", "United Kingdom", 0.16, 10, 0.9),
    actor("ireland", "Ireland", 0.05, 7, 0.1),
    actor("denmark", "Denmark", 0.05, 4, 1),
    actor("greece", "Greece", 0.08, 7, 0.7),
  ],
  results: [
    derived("weighted-mean", "Weighted mean at round 0", [7.38996], YEARS),
    derived("weighted-median", "Weighted median at round 0, on a knife edge", [7], YEARS),
    derived(
      "cumulative-weight-at-median",
      "Cumulative weight at the median, and half the weight",
      [0.341, 0.3385],
      "1",
    ),
    derived("vote-4-7", "Pairwise vote of 4 against 7, in favour of the first", [-0.0905], "1"),
    derived("vote-4-10", "Pairwise vote of 4 against 10, in favour of the first", [-0.088], "1"),
    derived("vote-7-10", "Pairwise vote of 7 against 10, in favour of the first", [0.0025], "1"),
    derived(
      "condorcet-linear",
      "Limiting probabilities of 4, 7 and 10, victory exponent 1",
      [0.246, 0.392, 0.362],
      "1",
    ),
    derived("condorcet-linear-mean", "Their mean", [7.35], YEARS),
    derived(
      "condorcet-square",
      "Limiting probabilities of 4, 7 and 10, victory exponent 2",
      [0.176, 0.44, 0.384],
      "1",
    ),
    derived("condorcet-square-mean", "Their mean", [7.63], YEARS),
    published(
      "original-forecast",
      "Forecast of the original: first, then stable",
      [8.35, 9.05],
      TABLE,
    ),
    published("actual-outcome", "What came of it", [8.833], TABLE),
    published(
      "reconstruction-medians",
      "Published reconstruction, medians of rounds 1 to 8, status-quo probability 1",
      [8.4, 9.9, 9.9, 9.9, 9.9, 7.4, 8.8, 9.6],
      ["force-and-politics.SCS11"],
    ),
    published(
      "reconstruction-means",
      "Published reconstruction, means of rounds 1 to 8, status-quo probability 1",
      [7.4, 7.5, 7.6, 7.3, 7.3, 7.4, 7.5, 7.6],
      ["force-and-politics.SCS11"],
    ),
    rerun(
      "open-code-medians",
      "Independent open code, medians of rounds 1 to 8",
      [8.416, 9.611, 9.962, 9.962, 9.962, 7.472, 8.825, 9.671],
    ),
    rerun(
      "open-code-means",
      "Independent open code, means of rounds 1 to 8",
      [7.461, 7.553, 7.59, 7.358, 7.349, 7.415, 7.51, 7.572],
    ),
    published(
      "other-engine-converged",
      "Another open engine, converged median after three rounds",
      [9.53],
      ["force-and-politics.OSS2"],
    ),
    rerun(
      "smallest-move-medians",
      "Variant: denominator over all pairs, but the smallest move is taken; medians of rounds 1 to 8",
      [8.42, 9.61, 9.96, 10, 10, 10, 10, 8.18],
    ),
    rerun(
      "pairwise-denominator-means",
      "Variant: denominator over the pair in dispute, as printed; means of three rounds, all medians 7, then a division by zero in the risk step",
      [7.6, 7.03, 7],
    ),
  ],
  seen: "read",
  sources: TABLE,
  caution:
    "Capabilities are the Council vote shares of the time and sum to 1.01. The reconstruction's authors find the model sensitive (a status-quo probability of 0.5 or 1 moves whole actors to other quadrants), not bound to converge, and premature for use in agents.",
};
