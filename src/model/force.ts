/**
 * US force at sea and on Mexican soil as an aggregate policy (force-and-politics.md 4.1-4.3, 4.5):
 * laboratories and leaders lost, violence kept down while a programme lasts and the host helps,
 * civilians, US citizens and US forces killed, retaliation, opinion and backlash. Two published
 * findings hold at once: the area of a programme calms, and the group that lost its head grows more
 * violent for about half a year.
 */
import { stock_june_2026 } from "../evidence/force-and-politics/co-operation.js";
import { backlashVariables } from "./force/backlash.js";
import { effectVariables } from "./force/effect.js";
import { harmVariables } from "./force/harm.js";
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
    ],
    needs: { co_operation: given(stock_june_2026, "1") },
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
      { id: "retaliation-for-force", constant: "force_retaliation_link" },
      { id: "retaliation-on-us-citizens", constant: "retaliation_on_us_citizens_link" },
    ],
    switches: ["civilian-ratio", "backlash"],
    leavesOut: [
      "A lasting presence of US forces on the ground: no figure on its losses, length or cost stands in the evidence, and the levers do not reach it. Its precedents stand in the record with what sets them apart.",
      "Any effect of strikes at sea on the flow of drugs: the claims and the data contradict each other.",
      "Who the people on the boats were: they are counted as people killed, never as civilians or as members of a group.",
      "Members of groups killed by strikes: they would come off a group's strength; no count for Mexico exists.",
      "The spread of counts around their expected values: deaths are rates, also where a year would see none.",
      "Where force is used, against whom and with what: kept out of the project by rule, with the differences between places that go with it.",
      "How long a campaign lasts: it is the scenario's to say. The one programme of strikes on record ran eleven years.",
    ],
    checkedBy: [
      "With every lever of force at neutral nothing that others read moves by a bit; stocks are never negative in random draws; halving the step moves no outcome by 1 %.",
      "Both findings on strikes stand on the findings board and hold in one run: the area calms while the programme lasts, the group that lost its head does not.",
      "Counts by hand: strikes times ratio, losses of laboratories against the arithmetic of the evidence.",
    ],
  };
}
