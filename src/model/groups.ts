/**
 * Criminal groups in full (cartels.md M1-M10): the published model of 2023 with its 150 groups
 * gathered into 15 named ones and classes of small ones, and beside it the choice to join, leaders
 * and splits, entry and end of groups, prison and return, and ties that change with the record.
 * With all that cut it runs as `core-2023` does.
 */
import { constant, type VariableDefinition } from "../engine/model/definition.js";
import { incapacitation } from "../evidence/cartels/core-model.js";
import { leader_removals_recorded } from "../evidence/cartels/leader-effect.js";
import { given } from "./from-evidence.js";
import { conflictVariables } from "./groups/conflict.js";
import { datedTieVariables } from "./groups/dated-ties.js";
import { type LeaderReading, leaderVariables } from "./groups/leaders.js";
import { retaliationVariables, stateLossVariables } from "./groups/losses-to-the-state.js";
import { memberVariables } from "./groups/members.js";
import { partiesOf } from "./groups/network-classes.js";
import { recruitmentVariables } from "./groups/recruitment.js";
import { splitVariables } from "./groups/splits.js";
import { turnoverVariables } from "./groups/turnover.js";
import { shippedNetwork } from "./network.js";
import { generatedNetwork } from "./network-generator.js";
import type { Sector } from "./sector.js";
import type { ModelChoices } from "./simulation-model.js";

const PAPER = ["cartels.pch-2023", "cartels.pc-code-2023"];
const READINGS: readonly LeaderReading[] = ["joint", "calderon", "lindo", "phillips"];

/** A need that nobody answers stands at 1: as on record. */
const asOnRecord = (means: string): VariableDefinition => constant({ unit: "1", value: 1, means });

/** The sector `groups`. */
export function groups({ structure, network: number }: ModelChoices): Sector {
  const network = number === undefined ? shippedNetwork() : generatedNetwork(number);
  const parties = partiesOf(network, structure["group-size"] === "dea");
  const reading = READINGS.find((one) => one === structure["leader-removal"]) ?? "joint";
  const hasScarcity = structure.scarcity === "on";
  return {
    id: "groups",
    title: "Criminal groups in full",
    question:
      "How do recruitment, arrests, fighting, the removal of leaders, splits, and the entry and end of groups change the size and number of criminal groups in Mexico?",
    dimensions: { group: parties.ids, tied_group: parties.tied },
    variables: {
      ...memberVariables(parties),
      ...recruitmentVariables,
      ...conflictVariables(parties, hasScarcity),
      ...leaderVariables(reading),
      ...splitVariables,
      ...datedTieVariables(parties),
      ...turnoverVariables(parties),
      ...stateLossVariables,
      ...retaliationVariables,
    },
    offers: [
      "members",
      "family_members",
      "total_members",
      "member_deaths",
      "deaths",
      "deaths_by_forces",
      "member_deaths_by_group",
      "recruits",
      "forced_recruits",
      "imprisoned",
      "departures",
      "groups_active",
      "splinters",
      "prisoners",
      "leader_removals",
      "retaliation_deaths",
    ],
    needs: {
      arrests_made: given(incapacitation, "person/month"),
      leader_removals_by_state: given(leader_removals_recorded, "event/month"),
      leader_removals_on_record: given(leader_removals_recorded, "event/month"),
      recruits_prevented_share: constant({
        unit: "1",
        value: 0,
        means: "Share of those who would join that is kept from joining.",
      }),
      deployment_ratio: asOnRecord("Troops on public security inland over those on record."),
      lethality_under_state: asOnRecord("What troops and clearance make of the fighting."),
      prisoners_transferred: constant({
        unit: "person/month",
        value: 0,
        means: "Prisoners handed over to the United States in a month.",
      }),
      leader_removals_by_force: constant({
        unit: "event/month",
        value: 0,
        means: "Leaders removed in a month by foreign force.",
      }),
      income_per_member_ratio: asOnRecord("Income of groups for each member over the reference."),
      lethality_of_guns: asOnRecord("Killing over that on record, for the guns that there are."),
      violence_ratio_under_listing: asOnRecord(
        "Violence under the listing in force over that under the one on record.",
      ),
      ...(hasScarcity
        ? { scarcity_rent_ratio: asOnRecord("Rent that groups contest over the reference.") }
        : {}),
    },
    outcomes: [
      {
        id: "group-members",
        variable: "total_members",
        unit: "person",
        as: "level",
        sources: PAPER,
      },
      { id: "member-deaths", variable: "deaths", unit: "person/month", as: "flow", sources: PAPER },
      { id: "recruits", variable: "recruits", unit: "person/month", as: "flow", sources: PAPER },
      {
        id: "groups-active",
        variable: "groups_active",
        unit: "group",
        as: "level",
        sources: ["cartels.pc-code-2023", "cartels.icg-2022"],
        observed: "groups.consultancy_groups_year",
      },
    ],
    levers: [],
    links: [
      { id: "recruitment", constant: "recruitment_link" },
      { id: "incapacitation", constant: "incapacitation_link" },
      { id: "conflict", constant: "conflict_link" },
      { id: "saturation", constant: "saturation_link" },
      { id: "alliances", constant: "alliance_link" },
      { id: "recruitment-choice", constant: "recruitment_choice_link" },
      { id: "leader-removal", constant: "leader_removal_link" },
      { id: "split-events", constant: "split_events_link" },
      { id: "recent-record", constant: "recent_record_link" },
      { id: "turnover", constant: "turnover_link" },
      { id: "fragmentation", constant: "fragmentation_link" },
      { id: "killed-by-forces", constant: "killed_by_forces_link" },
      { id: "prison-return", constant: "prison_return_link" },
      { id: "retaliation", constant: "retaliation_link" },
    ],
    switches: ["group-size", "leader-removal", "scarcity"],
    leavesOut: [
      "Entry of new named groups: a splinter keeps its parent's ties and never takes a name of its own, and a named group shrinks but is not replaced.",
      "Choice of an enemy: ties stay as recorded, so that groups cannot seek peace, and no truce is foreseen.",
      "Where removals fall: they are spread over named groups by size. Which leader is removed is not a choice of this model.",
      "Lieutenants and bounties (F12, F17): only leaders, killed or captured.",
      "Places: the municipal effects of removals are brought to the whole group by an assumed share of its fights.",
      "Members imprisoned before 2012, and the exit of the old: the fitted rates hold both.",
      "A faction absorbed by the CJNG in Tamaulipas, reported without a size, and the pair shown together on a map in 2025.",
      "Age: groups do not grow more stable as they grow older, though studies of groups elsewhere say so.",
    ],
    checkedBy: [
      "With its own mechanisms cut it reproduces `core-2023` within 3 % in members and deaths at every January to 2040.",
      "Persons are conserved to 1e-9 through recruitment, splits, mergers, ends, prison and return; no stock is negative in random draws; halving the step moves no outcome by 1 %.",
      "The number of groups is held against counts of 2019-2023, and rises and later falls after a removal.",
      "Rows of cartels.md 3a that it can speak to stand on the findings board (`npx ironriver replicate cartels.F27`).",
    ],
  };
}
