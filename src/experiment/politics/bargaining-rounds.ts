/** The expected-utility model of group decision, round by round (force-and-politics.md 4.7). */
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import type { BargainingRules } from "./bargaining-rules.js";
import { challengeUtility } from "./challenge.js";
import { medianVoter } from "./median-voter.js";
import { type Offer, offerTo, positionAfter } from "./offers.js";
import { positionRange } from "./position-range.js";
import { riskExponents } from "./risk-exponents.js";
import { weightedMean } from "./weighted-mean.js";
import { winProbabilities } from "./win-probability.js";

/** Where the actors stand after a round. */
export interface Round {
  readonly median: number;
  readonly mean: number;
  /** In the order of the actors. */
  readonly positions: readonly number[];
}

/** Why the rounds ended. */
export type StopRule =
  | "median settled"
  | "mean settled"
  | "all equally safe"
  | "one position"
  | "last round";

export interface Bargaining {
  readonly rounds: readonly Round[];
  readonly stopped: StopRule;
}

export interface BargainingLimits {
  readonly mostRounds: number;
  /** Rounds end when median or mean move by less than this share of the range; 0 never ends them. */
  readonly tolerance: number;
}

/** Eight rounds are what the published table has. */
export const usualLimits: BargainingLimits = { mostRounds: 8, tolerance: 1e-3 };

/** Plays rounds until a stop rule fires, which is told. */
export function bargain(
  actors: readonly BargainingActor[],
  rules: BargainingRules,
  { mostRounds, tolerance }: BargainingLimits = usualLimits,
): Bargaining {
  const range = positionRange(actors);
  const rounds: Round[] = [];
  if (range === 0) return { rounds, stopped: "one position" };
  let standing = actors;
  let before = { median: medianVoter(actors), mean: weightedMean(actors) };
  while (rounds.length < mostRounds) {
    const positions = playRound(standing, rules, range);
    if (positions === null) return { rounds, stopped: "all equally safe" };
    standing = standing.map((actor, i) => ({ ...actor, position: positions[i] ?? Number.NaN }));
    const round = { median: medianVoter(standing), mean: weightedMean(standing), positions };
    rounds.push(round);
    const hardly = (what: "median" | "mean"): boolean =>
      Math.abs(round[what] - before[what]) < tolerance * range;
    if (hardly("median")) return { rounds, stopped: "median settled" };
    if (hardly("mean")) return { rounds, stopped: "mean settled" };
    before = round;
  }
  return { rounds, stopped: "last round" };
}

/** Positions after one round; null where risk cannot be inferred. */
function playRound(
  actors: readonly BargainingActor[],
  rules: BargainingRules,
  range: number,
): readonly number[] | null {
  const setting = { range, median: medianVoter(actors), rules };
  const neutral = actors.map(() => 1);
  const first = winProbabilities(actors, neutral, range, rules);
  const security = actors.map((actor, i) =>
    actors.reduce(
      (sum, other, j) =>
        j === i ? sum : sum + challengeUtility(other, actor, first(j, i), 1, setting),
      0,
    ),
  );
  const risks = riskExponents(security);
  if (risks === null) return null;
  const wins = winProbabilities(actors, risks, range, rules);
  return actors.map((actor, i) => {
    // An actor sees both challenges, its own and the other's, through its own attitude to risk.
    const risk = risks[i] ?? 1;
    const offers = actors.flatMap((other, j): Offer[] => {
      const own = challengeUtility(actor, other, wins(i, j), risk, setting);
      const others = challengeUtility(other, actor, wins(j, i), risk, setting);
      const offer = offerTo(actor, other, own, others);
      return offer === null ? [] : [offer];
    });
    return positionAfter(actor, offers, rules);
  });
}
