/** English words on the politics of decision. */
import type { PoliticsWords } from "./politics-words.js";

export const politicsEnglish: PoliticsWords = {
  words: {
    actor: "Actor",
    position: "Position",
    salience: "Salience",
    influence: "Influence",
    method: "Method",
    forecast: "Forecast",
    rounds: "Rounds",
    chance: "Chance",
    assumption: "If",
    round: "Round",
    median: "median",
    mean: "mean",
    ours: "Ours",
    probabilities: "Where the election ends",
    hypothetical: "HYPOTHETICAL",
    ladderTitle: "The ladder of escalation",
    movesTitle: "What moves it, within 12 months",
    ownTable: "Forecasts from your table",
    caseTitle: "A published case: years of delay of an emission standard",
    variantsTitle: "The same model under other readings of its formulas",
    asStands: "as the record stands",
  },
  methods: {
    "weighted-mean": "weighted mean (default)",
    "median-voter": "median voter",
    "condorcet-linear": "probabilistic election, linear",
    "condorcet-square": "probabilistic election, square",
    "expected-utility-round-1": "expected utility, round 1",
    "expected-utility": "expected utility, last round",
    "expected-utility.smallest-move": "smallest move",
    "expected-utility.disputed-pair": "votes of the disputed pair only",
    ladder: "ladder",
    "constant-hazard": "constant hazard",
    record: "record",
    model: "model",
    precedents: "precedents",
  },
  ladder: {
    "ladder.present-rung": "Rung reached, as recorded",
    "ladder.pace": "New rungs a month while the ladder was climbed",
    "ladder.pace-without-events": "The same by the model, without events",
    "ladder.strike-became-campaign":
      "Share of precedents at or above a strike that were a campaign",
  },
  assuming: {
    prior: "the pooled prior of the evidence",
    "market-in-january": "market price of mid January 2026",
    "market-at-its-peak": "market price of 9 January 2026",
    "no-event-so-far": "no strike in the months since January 2025, and nothing else",
    "attack-on-us-agents": "US agents are killed in the first month",
    "another-breach": "US officers act once more without accreditation",
    "overdose-deaths-doubled": "overdose deaths in the United States double",
    "co-operation-low": "co-operation falls to the low end of its range",
    "co-operation-high": "co-operation rises to the high end of its range",
    "from-rung-8": "rung 8 has been reached already",
    "strike-hazard-low": "hazard of a strike at its low end",
    "strike-hazard-high": "hazard of a strike at its high end",
    "step-up-low": "pace of the lower rungs at its low end",
    "step-up-high": "pace of the lower rungs at its high end",
    "step-down-low": "steps down at their low end",
    "step-down-high": "steps down at their high end",
    "attack-on-us-agents.trigger-size-low":
      "the same, and it does not raise the hazard at once (low end)",
    "attack-on-us-agents.trigger-size-high": "the same, and it raises the hazard at the high end",
    "attack-on-us-agents.factor-per-rung-low":
      "the same, and positions of actors do not matter (low end)",
    "attack-on-us-agents.factor-per-rung-high":
      "the same, and positions of actors matter at the high end",
  },
  stopped: {
    "median settled": "the median settled",
    "mean settled": "the mean settled",
    "all equally safe": "all are equally safe, so risk cannot be inferred",
    "one position": "all hold one position",
    "last round": "the last round asked for",
  },
  results: {
    "weighted-mean": "from the table",
    "actual-outcome": "outcome",
    "weighted-median": "from the table",
    "condorcet-linear": "probabilities of 4, 7 and 10",
    "condorcet-linear-mean": "mean",
    "condorcet-square": "probabilities of 4, 7 and 10",
    "condorcet-square-mean": "mean",
    "original-forecast": "original forecast: first, then stable",
    "reconstruction-medians": "published reconstruction, medians",
    "reconstruction-means": "published reconstruction, means",
    "open-code-medians": "independent open code, medians",
    "open-code-means": "independent open code, means",
    "other-engine-converged": "another open engine, converged",
    "smallest-move-medians": "open code with the smallest move, medians",
    "pairwise-denominator-means": "open code with the printed denominator, means",
  },
  within: (months) => `within ${months} months`,
  chance: (middle, low, high) =>
    low === null || high === null ? `${middle} in 100` : `${middle} in 100 (${low} to ${high})`,
  range: (middle, low, high) =>
    low === null || high === null ? middle : `${middle} (${low} to ${high})`,
  ladderNote: ({ rung, month }) =>
    `Twelve rungs from police work (0) to ground presence (11), a construct of this project. The record reaches rung ${rung}, in ${month}; the next is claimed, denied and unverified.`,
  strikeTitle: (firstMonth) =>
    `Chance of an acknowledged US strike in Mexico without consent, counted from ${firstMonth}`,
  strikeNote: (lastDay) =>
    `The ladder has to pass covert or consented force first, so its chances lie below those of the same hazard held constant. Most numbers behind it are judgement, markets overprice dramatic outcomes, and nothing dated after ${lastDay} was found. A chance, not a forecast of policy.`,
  recordOfMethods: ({ mean, utility, median, heldOutElection, heldOutMean }) =>
    `Record: on an open set of issues of European law-making the weighted mean erred by ${mean} points of 100, the expected-utility model by ${utility} and the median actor by ${median}; on held-out issues the election erred by ${heldOutElection}, the mean by ${heldOutMean}. So the weighted mean is the default.`,
  caseNote: ({ printed, openCode, ours, first, stable, outcome }) =>
    `The inputs are those of the published table, so agreement checks arithmetic. In the expected-utility model round 1 is the robust target. In round 2 the printed median is ${printed} and ours ${ours}; the independent open code has ${openCode}. From round 3 on the medians agree to the digit printed, which is cut off rather than rounded, and the means lie within 0.1. The rounds come out only with choices that the printed formulas do not make: all ordered pairs of actors under the win probability, the lowest of several compromises, and votes measured with the voter's own attitude to risk. The last was found by trying both readings against the open code's table; no number was adjusted. The model does not settle: the original forecast was ${first}, later ${stable}, and the outcome was ${outcome}.`,
  variantsNote: ({ openCode, ours }) =>
    `With the smallest move instead of the lowest position the open code ends at ${openCode}, ours at ${ours}: an actor whose position is the top of the scale but for rounding turns back in another round. With the denominator as printed all settle on one position and risk can no longer be inferred.`,
  drawNote: (members, seed) =>
    `Ranges hold 90 of 100 draws (${members} draws, seed ${seed}): of the table's spans for the actors, of the priors for the ladder.`,
};
