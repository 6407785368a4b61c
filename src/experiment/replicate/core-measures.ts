/**
 * What `core-2023` says of each published value of the paper, by the id of its row on the board.
 * All run at the published point values, which is how the paper ran it.
 */
import type { CoreTrace, PaperScenario, PaperTraces } from "./core-trace.js";

/** A value read off the traces of one network. */
export type CoreMeasure = (traces: PaperTraces) => number;

/** Years between which the paper fits, and to which it projects. */
const START = 2012;
const FITTED_TO = 2022;
const PROJECTED_TO = 2027;
const LAST_FITTED_YEAR = FITTED_TO - 1;

const change = (from: number, to: number): number => to / from - 1;

const membersChange =
  (scenario: PaperScenario): CoreMeasure =>
  (traces) =>
    change(traces[scenario].members(FITTED_TO), traces[scenario].members(PROJECTED_TO));

const deathsChange =
  (scenario: PaperScenario): CoreMeasure =>
  (traces) =>
    change(
      traces[scenario].perWeek("deaths", FITTED_TO),
      traces[scenario].perWeek("deaths", PROJECTED_TO),
    );

const lost = (trace: CoreTrace, from: number, to: number): number =>
  trace.sum("deaths", from, to) + trace.sum("imprisoned", from, to);

/** Share of all who were members at some time of the decade that was killed or imprisoned. */
const shareLost: CoreMeasure = ({ baseline }) =>
  lost(baseline, START, FITTED_TO) /
  (baseline.members(START) + baseline.sum("recruits", START, FITTED_TO));

const PUBLISHED: Readonly<Record<string, CoreMeasure>> = {
  "cartels.F01": ({ baseline }) => baseline.members(FITTED_TO),
  "cartels.F02": ({ baseline }) => baseline.meanPerWeek("recruits", START, FITTED_TO),
  "cartels.F03.deaths-2022": ({ baseline }) => baseline.perWeek("deaths", FITTED_TO),
  "cartels.F03.rise": ({ baseline }) =>
    change(baseline.perWeek("deaths", START), baseline.perWeek("deaths", FITTED_TO)),
  "cartels.F04.killed": ({ baseline }) => baseline.sum("deaths", START, FITTED_TO),
  "cartels.F04.imprisoned": ({ baseline }) => baseline.sum("imprisoned", START, FITTED_TO),
  "cartels.F04.share": shareLost,
  "cartels.F06.deaths": deathsChange("baseline"),
  "cartels.F06.members": membersChange("baseline"),
  "cartels.F07.deaths": deathsChange("arrests-doubled"),
  "cartels.F07.members": membersChange("arrests-doubled"),
  "cartels.F08.deaths": deathsChange("recruitment-halved"),
  "cartels.F08.members": membersChange("recruitment-halved"),
  "cartels.F10": ({ baseline }) => baseline.twoLargest(FITTED_TO),
  "cartels.F11.recruits": ({ baseline }) => baseline.sum("recruits", LAST_FITTED_YEAR, FITTED_TO),
  "cartels.F11.losses": ({ baseline }) => lost(baseline, LAST_FITTED_YEAR, FITTED_TO),
  "cartels.F11.net": ({ baseline }) =>
    baseline.members(FITTED_TO) - baseline.members(LAST_FITTED_YEAR),
  "cartels.F31": ({ baseline }) =>
    baseline.sum("deaths", LAST_FITTED_YEAR, FITTED_TO) / baseline.members(FITTED_TO),
};

const SCENARIOS: readonly PaperScenario[] = [
  "baseline",
  "arrests-doubled",
  "recruitment-quarter-less",
  "recruitment-halved",
  "recruitment-zero",
];

/** The table of reference values computed from the published code (cartels.md 3b). */
const COMPUTED: Readonly<Record<string, CoreMeasure>> = Object.fromEntries(
  SCENARIOS.flatMap(
    (scenario) =>
      [
        [`cartels.C-${scenario}.members`, (traces) => traces[scenario].members(PROJECTED_TO)],
        [
          `cartels.C-${scenario}.deaths`,
          (traces) => traces[scenario].perWeek("deaths", PROJECTED_TO),
        ],
        [
          `cartels.C-${scenario}.deaths-five-years`,
          (traces) => traces[scenario].sum("deaths", FITTED_TO, PROJECTED_TO),
        ],
      ] satisfies [string, CoreMeasure][],
  ),
);

/** Measures by row id. */
export const coreMeasures: Readonly<Record<string, CoreMeasure>> = { ...PUBLISHED, ...COMPUTED };

/** Scenarios that the measures read. */
export const paperScenarios = SCENARIOS;
