/** The ladder: where it stands, its pace, and the chance of a strike within 3, 6 and 12 months. */
import { exp } from "../../engine/math/exp.js";
import {
  ladder_rung_reached,
  ladder_step_up_rate,
  strike_hazard_market_january,
  strike_hazard_market_peak,
  strike_hazard_no_event,
  unilateral_strike_hazard,
} from "../../evidence/force-and-politics/escalation.js";
import { precedents } from "../../evidence/force-and-politics/precedents.js";
import type { Parameter } from "../../evidence/record.js";
import { LADDER_SOURCES } from "../../model/politics/frame.js";
import { monthNumber } from "../../policy/calendar.js";
import { campaignShare, recordedClimb, recordedPace } from "./base-rates.js";
import { askLadder, type LadderQuestion } from "./ladder-question.js";
import type { PoliticsRow } from "./politics-row.js";
import { strikeQuestions } from "./strike-questions.js";
import { type DrawOptions, rangeOf } from "./table-rows.js";

/** Horizons of the chance of a strike, in months after the record. */
export const strikeHorizons = [3, 6, 12] as const;
const LONGEST = Math.max(...strikeHorizons);

type Numbers = Pick<PoliticsRow, "forecast" | "low" | "high">;

const row = (
  subject: "ladder" | "strike",
  name: string,
  method: string,
  numbers: Numbers,
  rest: Pick<PoliticsRow, "unit" | "hypothetical" | "sources">,
): PoliticsRow => ({ id: `${subject}.${name}`, subject, method, ...numbers, rounds: [], ...rest });

/** Rows on where the ladder stands and how fast it was climbed. */
export function ladderRows(draws: DrawOptions): PoliticsRow[] {
  const pace = recordedPace();
  const share = campaignShare();
  const [low, high] = ladder_rung_reached.range ?? [null, null];
  const recorded = { hypothetical: false, sources: LADDER_SOURCES };
  return [
    row(
      "ladder",
      "present-rung",
      "record",
      { forecast: ladder_rung_reached.best ?? Number.NaN, low, high },
      { ...recorded, unit: "rung", sources: ladder_rung_reached.sources },
    ),
    row(
      "ladder",
      "pace",
      "record",
      { forecast: pace.value, low: pace.low, high: pace.high },
      { ...recorded, unit: "rung/month", sources: ladder_step_up_rate.sources },
    ),
    row("ladder", "pace-without-events", "model", modelPace(draws), {
      unit: "rung/month",
      hypothetical: true,
      sources: LADDER_SOURCES,
    }),
    row(
      "ladder",
      "strike-became-campaign",
      "precedents",
      { forecast: share.value, low: share.low, high: share.high },
      { ...recorded, unit: "1", sources: [...new Set(precedents.flatMap((one) => one.sources))] },
    ),
  ];
}

/** Pace of the model over the months of the recorded climb, released at its beginning. */
export function modelPace(draws: DrawOptions): Numbers {
  const { months, from } = recordedClimb();
  const question: LadderQuestion = {
    released: monthNumber(from) ?? Number.NaN,
    parameters: { [ladder_rung_reached.id]: 0 },
  };
  const { best, drawn } = askLadder("ladder_rung", [months], question, draws);
  return {
    forecast: (best[0] ?? Number.NaN) / months,
    ...rangeOf(drawn.map(([rung = Number.NaN]) => rung / months)),
  };
}

/** Hazards that the evidence states for a strike as such, whatever the rung. */
const STATED: readonly (readonly [name: string, hazard: Parameter])[] = [
  ["prior", unilateral_strike_hazard],
  ["market-in-january", strike_hazard_market_january],
  ["market-at-its-peak", strike_hazard_market_peak],
  ["no-event-so-far", strike_hazard_no_event],
];

/** Rows on the chance of an acknowledged strike without consent, and on what moves it. */
export function strikeRows(draws: DrawOptions): PoliticsRow[] {
  return [
    ...chances({}, draws).map((numbers, h) =>
      strikeRow("ladder", strikeHorizons[h] ?? LONGEST, numbers),
    ),
    ...strikeHorizons.flatMap((months) =>
      STATED.map(([assuming, hazard]) => ({
        ...strikeRow("constant-hazard", months, constantHazard(hazard, months), assuming),
        sources: hazard.sources,
      })),
    ),
    ...strikeQuestions.flatMap(({ id, ...question }) =>
      chances(question, draws)
        .slice(-1)
        .map((numbers) => strikeRow("ladder", LONGEST, numbers, id)),
    ),
  ];
}

/** Chance of a strike within each horizon. */
function chances(question: LadderQuestion, draws: DrawOptions): readonly Numbers[] {
  const { best, drawn } = askLadder("strike_probability", strikeHorizons, question, draws);
  return best.map((forecast, h) => ({
    forecast,
    ...rangeOf(drawn.map((values) => values[h] ?? Number.NaN)),
  }));
}

const strikeRow = (
  method: string,
  months: number,
  numbers: Numbers,
  assuming?: string,
): PoliticsRow => ({
  ...row(
    "strike",
    [`within-${months}-months`, ...(assuming === undefined ? [] : [assuming])].join("."),
    method,
    numbers,
    { unit: "1", hypothetical: true, sources: LADDER_SOURCES },
  ),
  months,
  ...(assuming === undefined ? {} : { assuming }),
});

/** Probability of at least one event within some months, at a hazard and the ends of its range. */
function constantHazard({ best, range }: Parameter, months: number): Numbers {
  const within = (hazard: number | null | undefined): number | null =>
    hazard === null || hazard === undefined ? null : 1 - exp(-hazard * months);
  return {
    forecast: within(best) ?? Number.NaN,
    low: within(range?.[0]),
    high: within(range?.[1]),
  };
}
