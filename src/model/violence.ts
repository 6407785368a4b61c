/**
 * Violence in Mexico (mexico-data.md 4). Members killed by groups become homicides of organised
 * crime, with a slow latent trend of lethality; background homicides come on top; part of the
 * victims is never found. States share the nation's homicides. Up to now the record informs the
 * latent trends and the shares of states; then they are free, with the spread that the record shows.
 */
import { constant, type VariableDefinition } from "../engine/model/definition.js";
import {
  member_deaths_as_published,
  member_deaths_in_full,
} from "../evidence/mexico-data/member-deaths.js";
import type { Series } from "../evidence/record.js";
import { recorded } from "./from-evidence.js";
import { type Sector, sectorModel } from "./sector.js";
import type { ModelChoices, SimulationModel } from "./simulation-model.js";
import { harmVariables } from "./violence/harm.js";
import { missingVariables } from "./violence/missing.js";
import { type FirepowerActs, firepowerVariables, nationalVariables } from "./violence/national.js";
import { observedVariables } from "./violence/observed.js";
import {
  mappedMembersAlone,
  mappedMembersByName,
  presenceVariables,
  strengthAsRecorded,
  strengthFromMembers,
} from "./violence/presence.js";
import { mappedGroupIds, recordYears, STATE_REGISTER, stateIds } from "./violence/state-record.js";
import { stateVariables } from "./violence/states.js";

/** How the sector is joined to others. */
export interface ViolenceJoins {
  /** Whether deaths of members, as others offer them, carry the effect of guns already. */
  readonly firepower: FirepowerActs;
  /**
   * How members of the mapped groups are known: not at all; by the name `members`, which a sector
   * of the same model offers under their ids; or told through a coupling.
   */
  readonly groups: "none" | "by-name" | "told";
  /**
   * Deaths of members up to now as the sectors joined give them at their best values: what the
   * record of homicides is held against. Those of the preset `mexico-side` where groups are joined,
   * and those of the published model where not.
   */
  readonly memberDeaths?: Series;
}

const ALONE: ViolenceJoins = { firepower: "here", groups: "none" };

const REGISTER = ["mexico-data.inegi", "mexico-data.elcrimen"];

type Known = ViolenceJoins["groups"];

const strengthVariables: Readonly<Record<Known, Readonly<Record<string, VariableDefinition>>>> = {
  none: {},
  "by-name": { ...mappedMembersByName, ...strengthFromMembers },
  told: strengthFromMembers,
};

const standInOfStrength: Readonly<Record<Known, Readonly<Record<string, VariableDefinition>>>> = {
  none: { mapped_group_strength: strengthAsRecorded },
  "by-name": {},
  told: { mapped_group_members: mappedMembersAlone },
};

/** What the sector reads of others, with stand-ins. */
function needsOf({ firepower, groups }: ViolenceJoins): Record<string, VariableDefinition> {
  return {
    member_deaths: recorded(member_deaths_as_published, "person/month"),
    suppression_by_force: constant({
      unit: "1",
      value: 0,
      means: "Share of organised-crime homicides that force suppresses while it lasts.",
    }),
    retaliation_deaths: constant({
      unit: "person/month",
      value: 0,
      means: "Persons killed in retaliation for force and for the removal of leaders.",
    }),
    ...(firepower === "here"
      ? {
          firepower_ratio: constant({
            unit: "1",
            value: 1,
            means: "Weighted guns for each member over those on record.",
          }),
        }
      : {}),
    ...standInOfStrength[groups],
  };
}

/** The sector `violence`. */
export function violence(_: ModelChoices, joins: ViolenceJoins = ALONE): Sector {
  const memberDeaths =
    joins.memberDeaths ??
    (joins.groups !== "none" ? member_deaths_in_full : member_deaths_as_published);
  return {
    id: "violence",
    title: "Violence in Mexico",
    question:
      "How many people are killed, go missing or are displaced, in the nation and by state, when groups kill and are killed as they do?",
    dimensions: { state: stateIds, record_year: recordYears, mapped_group: mappedGroupIds },
    variables: {
      ...nationalVariables(memberDeaths),
      ...firepowerVariables(joins.firepower),
      ...missingVariables,
      ...stateVariables,
      ...presenceVariables,
      ...strengthVariables[joins.groups],
      ...harmVariables(memberDeaths),
      ...observedVariables,
    },
    offers: [
      "homicides",
      "organised_crime_homicides",
      "missing",
      "missing_people",
      "missing_reports",
      "found_alive",
      "found_dead",
      "displaced",
      "homicides_by_state",
      "presence_by_state",
      "security_forces_killed",
      "prosecutor_victims",
      "homicides_first_released",
      "daily_police_count",
      "homicide_case_files",
      "conflict_deaths_coded",
    ],
    needs: needsOf(joins),
    outcomes: [
      {
        id: "homicides",
        variable: "homicides",
        unit: "person/month",
        as: "flow",
        sources: REGISTER,
        observed: "violence.registered_homicides_year",
      },
      {
        id: "homicides-by-state",
        variable: "homicides_by_state",
        unit: "person/month",
        as: "flow",
        sources: STATE_REGISTER,
        by: "state",
        observed: "violence.registered_homicides_state_year",
      },
      {
        id: "missing",
        variable: "missing",
        unit: "person/month",
        as: "flow",
        sources: ["mexico-data.rnpdno-arreola", "mexico-data.rnpdno-escobar"],
        observed: "violence.missing_still_2026_07_year",
      },
      {
        id: "displaced",
        variable: "displaced",
        unit: "person",
        as: "level",
        sources: ["mexico-data.idmc"],
        observed: "violence.displaced_stock_year",
      },
      {
        id: "security-forces-killed",
        variable: "security_forces_killed",
        unit: "person/month",
        as: "flow",
        sources: ["mexico-data.causa-comun", "mexico-data.sedena-attacks"],
      },
      {
        id: "presence-by-state",
        variable: "presence_by_state",
        unit: "group",
        as: "level",
        sources: ["cartels.tvazteca-2025", "cartels.eluniversal-2025"],
        by: "state",
      },
    ],
    levers: [],
    links: [
      { id: "background-homicides", constant: "background_link" },
      { id: "organised-crime-homicides", constant: "organised_crime_link" },
      { id: "national-record", constant: "national_record_link" },
      { id: "killing-drift", constant: "killing_trend_drift_link" },
      { id: "disappearance", constant: "missing_link" },
      { id: "disappearance-drift", constant: "missing_trend_drift_link" },
      { id: "state-record", constant: "state_record_link" },
      { id: "state-drift", constant: "state_drift_link" },
      { id: "contested-overlap", constant: "overlap_link" },
      { id: "displaced-people", constant: "displaced_people_link" },
      { id: "forces-killed", constant: "forces_killed_link" },
      ...(joins.firepower === "here"
        ? [{ id: "firepower-on-homicides", constant: "firepower_link" }]
        : []),
    ],
    switches: [],
    leavesOut: [
      "Why lethality falls or rises: the fall of 2024-26 has no identified cause, so that the latent trend is taken from the record and then left free. Agreement with national history is therefore no test of it.",
      "Persons killed and hidden as deaths: no source says what share of the missing was killed, so they are counted as missing alone.",
      "The number of groups: from 2012 to 2014 it rose while homicides fell, so that it does not act; what groups do to each other comes through deaths of members.",
      "Civilian deaths by cause: no register tells bystanders from targets. Homicides beyond members killed are not split further.",
      "Where a split is fought: violence after the removal of a leader reaches all states by their shares, not the group's home state first.",
      "The months of the year: fewer are killed in January and February, more from May.",
      "Populations of states relative to each other after 2024, and missing persons by state.",
      "Shocks that homicides and disappearances share, such as killing that turns into disappearing: the two trends drift apart independently.",
    ],
    checkedBy: [
      "The bands of yearly homicides 2012-2025 and of missing persons 2015-2025 stand beside the record in the tests; the record informs them, so this checks arithmetic.",
      "With the record by state cut, states drift freely for nineteen years, and persistence, volatility, kurtosis, dispersion, concentration and the correlation of neighbours stand on the findings board (`npx ironriver replicate mexico-data.m-persistence`).",
      "Homicides of the states add up to the nation's to 1e-9; no stock is negative and no number is lost in random draws of parameters and cuts; without chance, halving the step moves no median by 1 %. With chance, single months of a state move by up to 7 %, because a shock is met earlier within its month.",
      "Draws whose history is implausible are excluded by a stated rule (`docs/decisions/0023-violence-and-matching.md`).",
    ],
  };
}

/** The preset `mexico-violence`: the sector alone, with deaths of members as published. */
export const mexicoViolence: SimulationModel = sectorModel(
  "mexico-violence",
  "Violence in Mexico alone",
  (choices) => [violence(choices)],
);
