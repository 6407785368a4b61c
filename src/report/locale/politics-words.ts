/** What every language must say on the politics of decision. */
export interface PoliticsWords {
  readonly words: Readonly<Record<PoliticsWord, string>>;
  /** Methods by id; a variant's id is that of its method and a word of its own. */
  readonly methods: Readonly<Record<string, string>>;
  /** Rows on the ladder, by id. */
  readonly ladder: Readonly<Record<string, string>>;
  /** What is assumed in a row on strikes. */
  readonly assuming: Readonly<Record<string, string>>;
  /** Why rounds ended. */
  readonly stopped: Readonly<Record<string, string>>;
  /** Published results of cases, by id. */
  readonly results: Readonly<Record<string, string>>;
  /** `within 12 months` */
  readonly within: (months: number) => string;
  /** `24 in 100 (8 to 46)` */
  readonly chance: (middle: string, low: string | null, high: string | null) => string;
  /** `6.5 (5.9 to 7.1)` */
  readonly range: (middle: string, low: string | null, high: string | null) => string;
  /** What the ladder is and where the record leaves it. */
  readonly ladderNote: (parts: { readonly rung: string; readonly month: string }) => string;
  readonly strikeTitle: (firstMonth: string) => string;
  /** How to read the chances; the day is the last one searched. */
  readonly strikeNote: (lastDay: string) => string;
  /** Errors of the methods in published tests, in points of a hundred. */
  readonly recordOfMethods: (errors: {
    readonly mean: string;
    readonly utility: string;
    readonly median: string;
    readonly heldOutElection: string;
    readonly heldOutMean: string;
  }) => string;
  /** What agrees with the published rounds and what does not. */
  readonly caseNote: (parts: {
    readonly printed: string;
    readonly openCode: string;
    readonly ours: string;
    readonly first: string;
    readonly stable: string;
    readonly outcome: string;
  }) => string;
  readonly variantsNote: (parts: { readonly openCode: string; readonly ours: string }) => string;
  /** Draws and seed behind the ranges. */
  readonly drawNote: (members: number, seed: number) => string;
}

export type PoliticsWord =
  | "actor"
  | "position"
  | "salience"
  | "influence"
  | "method"
  | "forecast"
  | "rounds"
  | "chance"
  | "assumption"
  | "round"
  | "median"
  | "mean"
  | "ours"
  | "probabilities"
  | "hypothetical"
  | "ladderTitle"
  | "movesTitle"
  | "ownTable"
  | "caseTitle"
  | "variantsTitle"
  | "asStands";
