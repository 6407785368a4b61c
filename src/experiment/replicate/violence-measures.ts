/**
 * What the sector `violence` says of the moments of the homicide record (mexico-data.md 3). States
 * drift freely for nineteen years from 2012, as long as the record from which the moments come,
 * with the record by state cut; counting noise is added as registers have it.
 */
import { streamKey, uniformAt } from "../../engine/run/random-stream.js";
import { states } from "../../evidence/mexico-data/states.js";
import { countQuantile } from "../history/counting-noise.js";
import { type ModelTrace, type Moment, traceOf } from "../model-trace.js";
import type { MeasuredAt, SectorMeasures } from "./sector-measures.js";
import {
  concentration,
  dispersion,
  jumps,
  logRates,
  neighbourCorrelation,
  persistence,
  type StateCounts,
  varianceToMean,
  volatility,
} from "./state-moments.js";

const PRESET = "mexico-side";
const FIRST_YEAR = 2012;
const YEARS = 19;
/** Months over which monthly counts are looked at: 17 years, as in the record. */
const COUNTED_YEARS = 17;
const MONTHS = 12;

const element = (id: string): string => id.toLowerCase();

const YEARLY_NOISE = streamKey("replicate.yearly-count");
const MONTHLY_NOISE = streamKey("replicate.monthly-count");

/** A count of a state as a register would have it. */
function counted(
  expected: number,
  stream: number,
  at: MeasuredAt,
  period: number,
  state: number,
  months: number,
): number {
  return countQuantile(uniformAt(at.seed, at.member, stream, period, state), expected, months);
}

function yearlyCounts(trace: ModelTrace, at: MeasuredAt): StateCounts {
  return {
    firstYear: FIRST_YEAR,
    counts: states.map(({ id }, s) =>
      Array.from({ length: YEARS }, (_, i) => {
        const year = FIRST_YEAR + i;
        const expected = trace.sum("homicides_by_state", year, year + 1, element(id));
        return counted(expected, YEARLY_NOISE, at, i, s, MONTHS);
      }),
    ),
  };
}

function monthlyCounts(trace: ModelTrace, at: MeasuredAt): number[][] {
  return states.map(({ id }, s) =>
    Array.from({ length: COUNTED_YEARS * MONTHS }, (_, month) => {
      const from: Moment = [FIRST_YEAR, month + 1];
      const expected = trace.sum("homicides_by_state", from, [FIRST_YEAR, month + 2], element(id));
      return counted(expected, MONTHLY_NOISE, at, month, s, 1);
    }),
  );
}

function countNoise(months: readonly (readonly number[])[]): Readonly<Record<string, number>> {
  const ratios = months.map(varianceToMean).sort((a, b) => a - b);
  const nation = (months[0] ?? []).map((_, i) =>
    months.reduce((sum, row) => sum + (row[i] ?? Number.NaN), 0),
  );
  const half = ratios.length / 2;
  return {
    "mexico-data.m-count-noise.state-median":
      ((ratios[half - 1] ?? Number.NaN) + (ratios[half] ?? Number.NaN)) / 2,
    "mexico-data.m-count-noise.state-lowest": ratios[0] ?? Number.NaN,
    "mexico-data.m-count-noise.state-highest": ratios.at(-1) ?? Number.NaN,
    "mexico-data.m-count-noise.national": varianceToMean(nation),
  };
}

function stateMoments(own: StateCounts): Readonly<Record<string, number>> {
  const rates = logRates(own);
  const { sd, kurtosis, autocorrelation } = volatility(rates);
  const { doubled, halved } = jumps(own);
  return {
    "mexico-data.m-persistence.pooled-1": persistence(rates, 1, false),
    "mexico-data.m-persistence.within-1": persistence(rates, 1, true),
    "mexico-data.m-persistence.within-2": persistence(rates, 2, true),
    "mexico-data.m-persistence.within-3": persistence(rates, 3, true),
    "mexico-data.m-persistence.within-5": persistence(rates, 5, true),
    "mexico-data.m-volatility.sd": sd,
    "mexico-data.m-volatility.kurtosis": kurtosis,
    "mexico-data.m-volatility.autocorrelation": autocorrelation,
    "mexico-data.m-jumps.doubled": doubled,
    "mexico-data.m-jumps.halved": halved,
    "mexico-data.m-spatial.all": neighbourCorrelation(rates, false),
    "mexico-data.m-spatial.net": neighbourCorrelation(rates, true),
    "mexico-data.m-dispersion.2014": dispersion(own, 2014),
    "mexico-data.m-dispersion.2018": dispersion(own, 2018),
    "mexico-data.m-dispersion.2022": dispersion(own, 2022),
    "mexico-data.m-dispersion.2024": dispersion(own, 2024),
    "mexico-data.m-concentration.five-2015": concentration(own, 2015, 5),
    "mexico-data.m-concentration.seven-2015": concentration(own, 2015, 7),
    "mexico-data.m-concentration.five-2020": concentration(own, 2020, 5),
    "mexico-data.m-concentration.seven-2020": concentration(own, 2020, 7),
    "mexico-data.m-concentration.five-2024": concentration(own, 2024, 5),
    "mexico-data.m-concentration.seven-2024": concentration(own, 2024, 7),
  };
}

const RECENT = 2026;

/** The recent fall, with the record in place. */
function recentFall(at: MeasuredAt): Readonly<Record<string, number>> {
  const trace = traceOf(PRESET, ["homicides", "prosecutor_victims"], { to: RECENT }, at);
  const change = (name: string, months: number): number =>
    trace.sum(name, 2025, [2025, months + 1]) / trace.sum(name, 2024, [2024, months + 1]) - 1;
  const monthOf = (year: number, month: number): number =>
    trace.sum("prosecutor_victims", [year, month], [year, month + 1]);
  return {
    "mexico-data.f-fall-2024-26.september-to-february": monthOf(2026, 2) / monthOf(2024, 9) - 1,
    "mexico-data.f-fall-2024-26.full-years": change("prosecutor_victims", MONTHS),
    "mexico-data.f-fall-2024-26.half-years-prosecutors": change("prosecutor_victims", MONTHS / 2),
    "mexico-data.f-fall-2024-26.half-years-registered": change("homicides", MONTHS / 2),
  };
}

/** Nothing is read beyond the end of this year. */
const LAST_YEAR = FIRST_YEAR + YEARS - 1;

const freeStates = (at: MeasuredAt): ModelTrace =>
  traceOf(PRESET, ["homicides_by_state"], { cuts: ["state-record"], to: LAST_YEAR }, at);

/** What is measured on one stream of chance, and on how many it is measured at the best values. */
interface Measured {
  readonly streams: number;
  readonly of: (at: MeasuredAt) => Readonly<Record<string, number>>;
}

/**
 * Moments are made by chance, so that their median over streams is what the model says. Where it
 * lies so near a bound that so many streams do not settle the verdict, `notes` says what more do.
 */
const parts: readonly Measured[] = [
  { streams: 401, of: (at) => stateMoments(yearlyCounts(freeStates(at), at)) },
  { streams: 51, of: (at) => countNoise(monthlyCounts(freeStates(at), at)) },
  { streams: 21, of: recentFall },
];

/** Median over streams of chance of each value. */
export function medianOverStreams(
  { streams, of }: Measured,
  at: MeasuredAt,
): Readonly<Record<string, number>> {
  const runs = Array.from({ length: streams }, (_, member) => of({ ...at, member }));
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((id) => {
      const sorted = runs.map((run) => run[id] ?? Number.NaN).sort((a, b) => a - b);
      return [id, sorted[(streams - 1) / 2] ?? Number.NaN];
    }),
  );
}

const measure = (at: MeasuredAt): Readonly<Record<string, number>> =>
  Object.assign(
    {},
    ...parts.map((part) => (at.values === "published" ? medianOverStreams(part, at) : part.of(at))),
  );

const BEFORE = "The year lies before the model starts.";
const ANSWERED = [
  "mexico-data.m-persistence",
  "mexico-data.m-volatility",
  "mexico-data.m-jumps",
  "mexico-data.m-spatial",
  "mexico-data.m-dispersion",
  "mexico-data.m-concentration",
  "mexico-data.m-season",
  "mexico-data.m-count-noise",
  "mexico-data.f-fall-2024-26",
  "mexico-data.f-life-expectancy",
];

const LONG_RUN = "The median over 401 streams of chance. Over 2,001 it is";

/** Violence on the board: the median over streams of chance, and 5-95 % over draws of the priors. */
export const violenceMeasures: SectorMeasures = {
  answersFor: (finding) => ANSWERED.includes(finding),
  measure,
  notes: {
    "mexico-data.m-volatility.kurtosis": `${LONG_RUN} 1.47 (95 % interval 1.45 to 1.49), below the bound of 1.5.`,
    "mexico-data.m-dispersion.2018": `${LONG_RUN} 0.988 (0.985 to 0.990), above the bound of 0.97.`,
    "mexico-data.m-dispersion.2024": `${LONG_RUN} 1.021 (1.017 to 1.025): it lies on the bound of 1.02, so that the verdict says nothing.`,
    "mexico-data.m-persistence.within-3": `${LONG_RUN} 0.294 (0.291 to 0.296), above the bound of 0.29.`,
    "mexico-data.m-concentration.five-2020": `${LONG_RUN} 0.526 (0.525 to 0.528), below the bound of 0.53.`,
    "mexico-data.m-count-noise.national":
      "The median over 51 streams of chance. Over 801 it is 6.38 (6.33 to 6.42), below the bound of 6.5.",
  },
  silent: Object.fromEntries(
    [
      "m-dispersion.2006",
      "m-dispersion.2010",
      "m-concentration.five-2006",
      "m-concentration.seven-2006",
      "m-concentration.five-2010",
      "m-concentration.seven-2010",
    ].map((row) => [`mexico-data.${row}`, BEFORE]),
  ),
};
