/**
 * What the sectors on force and co-operation say of the findings on strikes and on border encounters
 * (force-and-politics.md 3a, 2b). Studies of a helpful host are run with one.
 */
import { strike_rate_pakistan } from "../../evidence/force-and-politics/force-judgements.js";
import { amountRange } from "../../evidence/lever-ranges.js";
import type { ScenarioAdditions } from "../../policy/read-scenario.js";
import { type ModelTrace, type Moment, traceOf } from "../model-trace.js";
import type { MeasuredAt, SectorMeasures } from "./sector-measures.js";

const KEPT = [
  "area_violence_ratio",
  "struck_group_violence_ratio",
  "leader_removals_by_force",
  "groups_struck",
  "backlash_ratio",
  "border_encounters",
  "co_operation",
  "violence_ratio_under_listing",
];

/** A programme kept up for years from the start of a run, so that it is at rest when read. */
const FROM = "2013-01";
const TO = "2020-12";
const AT_REST: Moment = 2020;
const LATE: Moment = 2040;
/** A year after the last strike. */
const AFTERWARDS: Moment = 2022;

/** A host that helps in full, whose help no opinion lessens: as in the places studied. */
const HELPFUL: ScenarioAdditions = {
  parameters: { "co_operation.stock_january_2012": 1, "co_operation.stock_june_2026": 1 },
  cuts: ["opinion-on-co-operation"],
};

const MOST_STRIKES = amountRange("us.force-rate").bounds[1];

const strikes = (rate: number, aim: number, from: string, to?: string): ScenarioAdditions => ({
  ...HELPFUL,
  settings: [
    { lever: "us.force-on-land", value: "with-consent", from, to },
    { lever: "us.force-rate", value: rate, from, to },
    { lever: "us.force-aim", value: aim, from },
  ],
});

/** Strikes on leaders in one month; the extra violence of a group that lost one is read after it. */
const HITS_IN = "2014-01";
const HITS: Moment = 2014;
const MONTHS = [1, 2, 3, 4, 5, 6] as const;

/** Mean extra violence of one group over the n-th month after it lost one leader. */
function excessAfterHit(trace: ModelTrace, month: number): number {
  const hits = trace.sum("leader_removals_by_force", HITS, [2014, 2]);
  const perHit = trace.level("groups_struck", HITS) / hits;
  const excessIn = (n: number): number =>
    (trace.mean("struck_group_violence_ratio", [2014, n], [2014, n + 1]) - 1) * perHit;
  // Hits are spread over a month: half of the month n after a hit lies in month n, half in n + 1.
  return (excessIn(month) + excessIn(month + 1)) / 2;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Encounters were all co-operation to end, over those under full co-operation: read off what a
 * campaign without consent does to both.
 */
function encountersWithout(trace: (additions: ScenarioAdditions) => ModelTrace): number {
  const before = trace({});
  const after = trace({
    settings: [
      { lever: "us.force-on-land", value: "without-consent" },
      { lever: "us.force-rate", value: MOST_STRIKES },
    ],
  });
  const change = (name: string, by: (a: number, b: number) => number): number =>
    by(after.level(name, LATE), before.level(name, LATE));
  const lost = -change("co_operation", (a, b) => a - b);
  return change("border_encounters", (a, b) => a / b) ** (1 / lost);
}

/** What the listing on record does to violence, read off its end, under a level of co-operation. */
function listingEffect(
  trace: (additions: ScenarioAdditions) => ModelTrace,
  coOperation: number,
): number {
  const ended = trace({
    parameters: { "co_operation.stock_june_2026": coOperation },
    settings: [{ lever: "us.sanctions", value: "none" }],
  });
  return 1 / ended.level("violence_ratio_under_listing", LATE) - 1;
}

function measure(at: MeasuredAt): Readonly<Record<string, number>> {
  const trace = (additions: ScenarioAdditions): ModelTrace =>
    traceOf("two-governments", KEPT, additions, at);
  const programme = trace(strikes(MOST_STRIKES, 0, FROM, TO));
  const areaFall = programme.level("area_violence_ratio", AT_REST) - 1;

  const hit = trace(strikes(MOST_STRIKES, 1, HITS_IN, HITS_IN));
  const excess = MONTHS.map((month) => excessAfterHit(hit, month));
  const strongest = [...excess].sort((a, b) => b - a).slice(0, MONTHS.length / 2);

  const asInPakistan = strikes(strike_rate_pakistan.best ?? Number.NaN, 0, FROM);
  const bred = trace({ ...asInPakistan, structure: { backlash: "pakistan-dose" } });
  const notBred = trace(asInPakistan);
  const backlash = (run: ModelTrace): number => run.level("backlash_ratio", LATE);

  const enforced = 1 / encountersWithout(trace) - 1;
  return {
    "force-and-politics.F01.attacks": areaFall,
    "force-and-politics.F01.casualties": areaFall,
    "force-and-politics.F02.attacks": areaFall,
    "force-and-politics.F02.deaths": areaFall,
    "force-and-politics.F02.long-term": programme.level("area_violence_ratio", AFTERWARDS) - 1,
    "force-and-politics.F03.six-months": mean(excess),
    "force-and-politics.F03.months": mean(strongest),
    "force-and-politics.F04.share": 1 - 1 / backlash(bred),
    "force-and-politics.F05": backlash(notBred) - 1,
    "force-and-politics.N01": enforced,
    "force-and-politics.N02.seasonal": enforced,
    "force-and-politics.S02.aligned": listingEffect(trace, 1),
    "force-and-politics.S02.elsewhere": listingEffect(trace, 0),
  };
}

/** Force and co-operation on the board. */
export const forceMeasures: SectorMeasures = {
  answersFor: (finding) =>
    /^force-and-politics\.(?:F0[1-6]|F09|N0[1-3]|S0[12]|P0[1-9]|P10)$/.test(finding),
  measure,
  silent: {
    "force-and-politics.F02.elders": "The model does not tell victims of groups apart by office.",
    "force-and-politics.F04.deaths":
      "Deaths in Pakistan: the model has Mexico's, and takes the share of attacks from the study.",
    "force-and-politics.F04.protest":
      "Opinion falls in the model by a judged size; protest and searches are no variables of it.",
    "force-and-politics.N02.raw":
      "No tolerance is set for the fall with its season; the value without the season is asked.",
  },
};
