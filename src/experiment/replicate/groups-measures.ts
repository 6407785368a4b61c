/** What the groups sector says of the findings on removals, splits and numbers of groups. */
import { share_of_deaths_that_are_members } from "../../evidence/cartels/core-model.js";
import {
  homicides_network_study_year,
  missing_reports_network_study_year,
} from "../../evidence/cartels/model-inputs.js";
import { sinaloa_homicides_before_split } from "../../evidence/cartels/splits.js";
import { organised_crime_share } from "../../evidence/mexico-data/homicide-levels.js";
import { amountLever } from "../../policy/levers.js";
import type { ScenarioAdditions } from "../../policy/read-scenario.js";
import {
  bestOf,
  homeStateVariables,
  type LeaderEffect,
  meanRise,
  riseAfterRemoval,
  riseForWeightOne,
} from "../fit/removal-course.js";
import { type ModelTrace, type Moment, traceOf } from "../model-trace.js";
import type { MeasuredAt, SectorMeasures } from "./sector-measures.js";

const EFFECT = ["unrest_rise", "chance_of_split", "feud_weight", "feud_duration"];
const KEPT = [...homeStateVariables, ...EFFECT, "faction_war", "groups_active"];
/** Deaths in retaliation are told apart by who died where violence is joined. */
const RETALIATION = "security_forces_killed_in_retaliation";

/**
 * Removals of the study and its years: as many in as long, beyond the recorded rate, as soon as the
 * model starts. Its years lie before, and what a split costs grows with the square of sizes.
 */
const REMOVALS = 25;
const YEARS = 4;
const STUDY = { from: "2012-01", to: "2015-12", start: 2012, end: 2016 } as const;
const FROM = "2026-07";
const START: Moment = [2026, 7];
/** The same removals within a year, to tell what comes at first from what comes later. */
const WITHIN_A_YEAR = "2027-06";
const LATER: Moment = [2028, 1];
const FOUR_YEARS_ON: Moment = [2030, 7];
const FIRST_MONTHS: Moment = [2026, 10];
const ACUTE_MONTHS = 6;
const SUSTAINED_MONTHS = 12;
/** Longest time looked through for the end of a rise, months. */
const LONG = 240;

const removalsNow = amountLever("mx.leader-removals").neutral;
const troopsNow = amountLever("mx.military-deployment").neutral;

const removing = (perYear: number, from: string, to: string): ScenarioAdditions => ({
  settings: [{ lever: "mx.leader-removals", value: removalsNow + perYear, from, to }],
});
/** More troops, acting through the entry of groups alone. */
const moreTroops = (times: number): ScenarioAdditions => ({
  settings: [{ lever: "mx.military-deployment", value: times * troopsNow, from: FROM }],
  cuts: ["deployment", "killed-by-forces"],
});
const CAPTURES_ONLY = {
  structure: { "leader-removal": "phillips" },
  parameters: { "groups.leaders_killed_share": 0 },
} as const;

/** Drug-related homicides for each member killed, by the shares and counts of 2021. */
function homicidesPerMember(): number {
  const of = (series: typeof homicides_network_study_year): number =>
    series.points.at(-1)?.[1] ?? Number.NaN;
  const [homicides, missing] = [
    of(homicides_network_study_year),
    of(missing_reports_network_study_year),
  ];
  const members = bestOf(share_of_deaths_that_are_members) * (homicides + missing);
  return (bestOf(organised_crime_share) * homicides) / members;
}

/** First month after the removal in which the rise is below half of its highest. */
function halfOver(effect: LeaderEffect, perWeight: number): number {
  const rises = Array.from({ length: LONG }, (_, month) =>
    riseAfterRemoval(effect, perWeight, month),
  );
  const peak = rises.indexOf(Math.max(...rises));
  const after = rises.findIndex((rise, month) => month > peak && rise < (rises[peak] ?? 0) / 2);
  return after < 0 ? LONG : after;
}

/**
 * At the best values splits are what is expected of them; in draws they come by chance, so that the
 * spread holds luck as well as parameters.
 */
const withSplits = (additions: ScenarioAdditions, at: MeasuredAt): ScenarioAdditions =>
  at.values === "published"
    ? { ...additions, cuts: [...(additions.cuts ?? []), "split-events"] }
    : additions;

function measure(at: MeasuredAt): Readonly<Record<string, number>> {
  const trace = (additions: ScenarioAdditions = {}): ModelTrace =>
    traceOf("mexico-groups", KEPT, withSplits(additions, at), at);
  const base = trace();
  const one = (name: string): number => base.level(name, START);
  const perWeight = riseForWeightOne(base);
  const effect: LeaderEffect = {
    acuteRise: one("unrest_rise"),
    splitChance: one("chance_of_split"),
    feudWeight: one("feud_weight"),
    feudDuration: one("feud_duration"),
  };
  const open: LeaderEffect = { ...effect, splitChance: 1 };
  const rise = (months: number): number => meanRise(effect, perWeight, months);

  const removals = trace(removing(REMOVALS / YEARS, STUDY.from, STUDY.to));
  const extra = (a: ModelTrace, b: ModelTrace, from: Moment, to: Moment): number =>
    a.sum("deaths", from, to) - b.sum("deaths", from, to);
  const perRemoval =
    (extra(removals, base, STUDY.start, STUDY.end) * homicidesPerMember()) / REMOVALS;

  const captures = trace({ ...CAPTURES_ONLY, ...removing(REMOVALS, FROM, WITHIN_A_YEAR) });
  const noCaptures = trace(CAPTURES_ONLY);

  const troops = [1, 1.5, 2].map((times) => trace(moreTroops(times)));
  const change = (name: "groups_active" | "deaths", i: number): number => {
    const [more, less] = [troops[i], troops[i - 1]];
    if (!more || !less) return Number.NaN;
    return more.mean(name, START, FOUR_YEARS_ON) - less.mean(name, START, FOUR_YEARS_ON);
  };

  const war = (from: Moment, to: Moment): number =>
    1 + one("feud_weight") * perWeight * base.mean("faction_war", from, to);
  return {
    "cartels.F12.drug-related": rise(ACUTE_MONTHS),
    "cartels.F12.general": rise(ACUTE_MONTHS),
    "cartels.F14.rise": rise(SUSTAINED_MONTHS),
    "cartels.F14.duration": halfOver(effect, perWeight),
    "cartels.F17.deaths": perRemoval * REMOVALS,
    "cartels.F17.per-removal": perRemoval,
    "cartels.F18.short-run": extra(captures, noCaptures, START, FIRST_MONTHS),
    "cartels.F18.long-run": extra(captures, noCaptures, LATER, FOUR_YEARS_ON),
    "cartels.F19.successor": meanRise({ ...effect, splitChance: 0 }, perWeight, SUSTAINED_MONTHS),
    "cartels.F19.open": meanRise(open, perWeight, SUSTAINED_MONTHS),
    "cartels.F24.violence": change("deaths", 2),
    "cartels.F24.concave":
      change("deaths", 2) / change("groups_active", 2) -
      change("deaths", 1) / change("groups_active", 1),
    "cartels.F27.ratio": war(2025, 2026),
    "cartels.F27.duration": halfOver({ ...open, acuteRise: 0 }, perWeight),
    "cartels.F28.security-dead": traceOf("mexico-side", [RETALIATION], { to: 2026 }, at).sum(
      RETALIATION,
      [2026, 2],
      [2026, 4],
    ),
  };
}

/** Findings that the model can be asked about, and those of the same tables that it cannot. */
const FINDINGS = [
  ...["F12", "F14", "F15", "F17", "F18", "F19", "F24", "F27", "F28"],
  ...["F13", "F16", "F23", "F25", "F26", "F29", "F30"],
].map((id) => `cartels.${id}`);
/** Rows of the same table that another literature has too, and that stand under its id. */
const FINDINGS_OF_SUPPLY = ["supply.F07", "supply.F08"];

const NO_LIEUTENANTS = "The model has leaders only.";
const NO_PLACES = "Places and home states are not in this sector.";

const NO_RENT =
  "2006-2009 lies before the model starts, and the rent that groups contest comes from money, which this sector runs without.";
const MUNICIPAL =
  "Mapping of scale: the rise in the place of a removal. What is acute holds there; what a split does is the rise of the home state of two parts at war, whose share of members' deaths is taken as its share of homicides. In the nation it is that place's share of it.";

/** Measures of the groups sector. */
export const groupsMeasures: SectorMeasures = {
  answersFor: (finding) => [...FINDINGS, ...FINDINGS_OF_SUPPLY].includes(finding),
  measure,
  silent: {
    "cartels.F12.lieutenants": NO_LIEUTENANTS,
    "cartels.F15.rise":
      "A removal troubles the whole group, by an assumed share of its fights in the place of the removal: what happens next door is not told apart.",
    "cartels.F15.duration": "What happens next door is not told apart.",
    "cartels.F17.home-state": NO_PLACES,
    "cartels.F17.killing": "An input: that killing is followed by more violence is assumed.",
    "cartels.F17.bounty": "Leaders are not told apart by bounty.",
    "cartels.F24.groups":
      "An input: that entry rises with troops is assumed from this study; what follows for violence is not.",
    "cartels.F27.peak": `The model gives the expected course and no single months (before: ${sinaloa_homicides_before_split.best} a month).`,
    "cartels.F27.lag": "An input: the one case sets the mean time from a removal to a split.",
    "cartels.F28.blockades": "Blockades are not counted by any sector.",
    "cartels.F28.states": NO_PLACES,
    "cartels.F28.days": "Retaliation enters at once: two days are less than the model's step.",
    ...Object.fromEntries(
      ["national", "north", "north-2014", "north-drug-2014", "where"].map((row) => [
        `supply.F07.${row}`,
        NO_RENT,
      ]),
    ),
  },
  notes: Object.fromEntries(
    ["F12.drug-related", "F12.general", "F14.rise", "F14.duration"].map((row) => [
      `cartels.${row}`,
      MUNICIPAL,
    ]),
  ),
};
