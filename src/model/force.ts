/**
 * US force at sea and on Mexican soil as an aggregate policy (force-and-politics.md 4.1-4.3, 4.5):
 * laboratories and leaders lost, violence kept down while a programme lasts and the host helps,
 * civilians, US citizens and US forces killed, retaliation, opinion and backlash, and how long
 * campaigns and presence on the ground have lasted and what they cost. Two published
 * findings hold at once: the area of a programme calms, and the group that lost its head grows more
 * violent for about half a year.
 */
import { constant } from "../engine/model/definition.js";
import { stock_june_2026 } from "../evidence/force-and-politics/co-operation.js";
import { backlashVariables } from "./force/backlash.js";
import { byPoliticsVariables } from "./force/by-politics.js";
import { effectVariables } from "./force/effect.js";
import { harmVariables } from "./force/harm.js";
import { lastingVariables } from "./force/lasting.js";
import { strikesVariables } from "./force/strikes.js";
import { given } from "./from-evidence.js";
import type { Sector } from "./sector.js";
import type { ModelChoices, Outcome } from "./simulation-model.js";

const COUNTS = ["force-and-politics.TBIJ15", "force-and-politics.ODNI16"];
const RETALIATION = [
  "force-and-politics.WP19",
  "force-and-politics.FR23",
  "force-and-politics.NEW26",
];

const people = (id: string, variable: string, sources: readonly string[]): Outcome => ({
  id,
  variable,
  unit: "person/month",
  as: "flow",
  sources,
});

const months = (id: string, variable: string, sources: readonly string[]): Outcome => ({
  id,
  variable,
  unit: "month",
  as: "level",
  sources,
});

/** The sector `force`. */
export function force(choices: ModelChoices): Sector {
  return {
    id: "force",
    title: "US force at sea and on Mexican soil",
    question:
      "What does force do to laboratories, leaders and the violence of an area, for how long, and who dies by it, with and without Mexico's consent?",
    variables: {
      ...strikesVariables,
      ...effectVariables,
      ...harmVariables(choices),
      ...backlashVariables(choices),
      ...lastingVariables,
      ...byPoliticsVariables,
    },
    offers: [
      "force_on_land",
      "force_rate",
      "strikes_on_land",
      "laboratories_lost_share",
      "leader_removals_by_force",
      "civilians_killed_by_force",
      "us_citizens_killed",
      "us_forces_killed",
      "suppression_by_force",
      "sovereignty_breaches",
      "months_with_a_breach",
      "opinion_lost",
      "backlash_ratio",
      "area_violence_ratio",
      "struck_group_violence_ratio",
      "campaign_clock_over",
      "campaign_share",
      "cost_of_lasting_force",
      "us_forces_killed_by_politics",
      "us_citizens_killed_by_politics",
      "civilians_killed_by_politics",
      "breaches_by_politics",
    ],
    needs: {
      co_operation: given(stock_june_2026, "1"),
      strikes_by_politics: constant({
        unit: "strike/month",
        value: 0,
        means: "Strikes in a month that politics decides on by itself: none where not modelled.",
      }),
      force_share_by_politics: constant({
        unit: "1",
        value: 0,
        means: "Share of months in which it uses force: none where not modelled.",
      }),
      campaign_share_by_politics: constant({
        unit: "1",
        value: 0,
        means: "Belief that it carries out a campaign: none where not modelled.",
      }),
      ground_share: constant({
        unit: "1",
        value: 0,
        means: "Belief that US forces are present on the ground: none where not modelled.",
      }),
    },
    outcomes: [
      people("civilians-killed-by-force", "civilians_killed_by_force", COUNTS),
      people("civilians-killed-independent-count", "civilians_killed_independent", [
        "force-and-politics.TBIJ15",
      ]),
      people("civilians-killed-official-count", "civilians_killed_official", [
        "force-and-politics.ODNI16",
      ]),
      people("people-killed-at-sea", "people_killed_at_sea", ["force-and-politics.TAG26"]),
      people("killed-in-retaliation", "killed_in_retaliation", RETALIATION),
      people("security-killed-in-retaliation", "security_killed_in_retaliation", RETALIATION),
      people("us-citizens-killed", "us_citizens_killed", ["force-and-politics.AWAY23"]),
      people("us-forces-killed", "us_forces_killed", ["force-and-politics.MIS26"]),
      months("months-of-campaign", "months_of_campaign", ["force-and-politics.TBIJ15"]),
      months("months-on-the-ground", "months_on_the_ground", ["force-and-politics.CRS14"]),
    ],
    levers: [
      { lever: "us.force-at-sea", variable: "strikes_at_sea" },
      { lever: "us.force-on-land", variable: "force_on_land" },
      { lever: "us.force-rate", variable: "force_rate" },
      { lever: "us.force-aim", variable: "force_aim" },
    ],
    links: [
      { id: "strikes-on-laboratories", constant: "laboratory_strikes_link" },
      { id: "strikes-on-leaders", constant: "leader_strikes_link" },
      { id: "suppression-by-fear", constant: "strike_fear_link" },
      { id: "suppression-by-losses", constant: "strike_losses_link" },
      { id: "retaliation-for-force", constant: "retaliation_for_force_link" },
      { id: "retaliation-on-us-citizens", constant: "retaliation_on_us_citizens_link" },
    ],
    switches: ["civilian-ratio", "backlash"],
    leavesOut: [
      "A lever for presence on the ground: it is reached where politics answers by itself and climbs past a campaign, with losses, length and cost judged from cases elsewhere; how many troops it is, a rung does not say.",
      "Any effect of strikes at sea on the flow of drugs: the claims and the data contradict each other.",
      "Who the people on the boats were: they are counted as people killed, never as civilians or as members of a group.",
      "Members of groups killed by strikes: they would come off a group's strength; no count for Mexico exists.",
      "The spread of counts around their expected values: deaths are rates, also where a year would see none.",
      "Where force is used, against whom and with what: kept out of the project by rule, with the differences between places that go with it.",
      "Civilians killed by troops on the ground: no ratio stands in the evidence; strikes go on at the tempo of a campaign and are counted.",
      "When a campaign that levers order ends: that is the scenario's to say, and cases of campaigns are printed beside it. Where politics answers by itself, the order ends with the lever and the campaign by its own hazard.",
    ],
    checkedBy: [
      "With every lever of force at neutral nothing that others read moves by a bit; stocks are never negative in random draws; halving the step moves no outcome by 1 %.",
      "Both findings on strikes stand on the findings board and hold in one run: the area calms while the programme lasts, the group that lost its head does not.",
      "Counts by hand: strikes times ratio, losses of laboratories against the arithmetic of the evidence.",
    ],
  };
}
