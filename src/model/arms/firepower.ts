/** What guns do to killing: firepower for each member, its exponent, and explosives as a class. */
import { auxiliary, constant, type VariableDefinition } from "../../engine/model/definition.js";
import {
  drone_devices,
  explosive_devices_found,
} from "../../evidence/firearms/explosives-and-drones.js";
import {
  contest_multiplier,
  firearm_share_organised_crime,
  firepower_heavy,
  firepower_pistol,
  firepower_rifle,
  homicide_elasticity_mexico,
  homicide_elasticity_us,
} from "../../evidence/firearms/lethality.js";
import {
  drone_devices_rate,
  explosive_devices_rate,
  members_as_published,
} from "../../evidence/firearms/model-inputs.js";
import { given, link, recorded } from "../from-evidence.js";
import { courseOf } from "./course.js";

const WEIGHTS = ["firearms.S63"];
const BORDER_STUDY = ["firearms.S61", "firearms.S62", "firearms.S13"];

export const firepowerVariables: Readonly<Record<string, VariableDefinition>> = {
  firepower_ratio: auxiliary({
    unit: "1",
    equation: "SAFEDIV(firepower_per_member, firepower_per_member_on_record, 1)",
    means: "Weighted guns for each member over those on record; 1 while all goes as recorded.",
    sources: WEIGHTS,
    note: "Guns are not told apart by group, so that a group's opponents have the firepower of all.",
  }),
  firepower_per_member: auxiliary({
    unit: "gun/person",
    equation: "SUM(guns_held[*] * firepower_weight[*]) / MAX(total_members, one_member)",
    means: "Guns for each member, counted in pistols.",
    sources: WEIGHTS,
  }),
  one_member: constant({
    unit: "person",
    value: 1,
    means: "One member: below it nobody is left to carry the guns.",
  }),
  firepower_per_member_on_record: auxiliary({
    unit: "gun/person",
    equation: "SAFEDIV(SUM(guns_on_record[*] * firepower_weight[*]), members_on_gun_record)",
    means: "Guns for each member on record, counted in pistols.",
    sources: WEIGHTS,
  }),
  firepower_weight: auxiliary({
    per: ["gun"],
    unit: "1",
    equation: {
      pistol: "firepower_of_pistol",
      rifle: "firepower_of_rifle",
      heavy: "firepower_of_heavy",
    },
    means: "Firepower of a gun of each class, in pistols.",
    sources: WEIGHTS,
    note: "Judgements without a range; that larger calibres kill more often was read.",
  }),
  firepower_of_pistol: given(firepower_pistol, "1"),
  firepower_of_rifle: given(firepower_rifle, "1"),
  firepower_of_heavy: given(firepower_heavy, "1"),
  members_over_gun_record: auxiliary({
    unit: "1",
    equation: "SAFEDIV(total_members, members_on_gun_record)",
    means: "Members of groups over those on record.",
    sources: ["cartels.pch-2023"],
  }),
  members_on_gun_record: auxiliary({
    unit: "person",
    equation: "published_members * SAFEDIV(INIT(total_members), INIT(published_members), 1)",
    means: "Members on record: on the published course, from as many as there are at the start.",
    sources: ["cartels.pch-2023"],
    note: "Nobody counted members. What is on record is their course: a run that starts with fewer has not more guns for each.",
  }),
  published_members: recorded(members_as_published, "person"),

  explosive_devices: auxiliary({
    unit: "device/month",
    equation:
      "explosive_devices_latest * explosive_devices_course * groups_gun_demand * explosives_link",
    means: "Improvised explosive devices of groups found in a month.",
    sources: ["cartels.buzos-2025", "firearms.S67"],
    note: "A class of its own: made at home, untouched by US rules and the border. What is found, not what is made.",
  }),
  explosive_devices_latest: given(explosive_devices_found, "device/month"),
  explosive_devices_course: courseOf(explosive_devices_rate),
  drone_borne_devices: auxiliary({
    unit: "device/month",
    equation: "drone_devices_latest * drone_devices_course * groups_gun_demand * explosives_link",
    means: "Explosive devices by drone recorded in a month; among those found.",
    sources: ["firearms.S67"],
  }),
  drone_devices_latest: given(drone_devices, "device/month"),
  drone_devices_course: courseOf(drone_devices_rate),
  explosives_link: link("1 while groups make explosives and arm drones, 0 when cut."),
};

const exponentLink = link("1 while firepower bears on killing, 0 when cut.");

/** How firepower bears on killing, by the state of the switch `gun-elasticity`. */
export const lethalityVariables: Readonly<
  Record<"us-county" | "border-study", Readonly<Record<string, VariableDefinition>>>
> = {
  "us-county": {
    lethality_of_guns: auxiliary({
      unit: "1",
      equation: "firepower_ratio ^ (gun_elasticity * gun_lethality_link)",
      means:
        "Killing over that on record, for the guns that there are: what other sectors multiply by.",
      sources: ["firearms.S60"],
      note: "The elasticity of all homicide to gun prevalence, US counties.",
    }),
    gun_elasticity: given(homicide_elasticity_us, "1"),
    gun_lethality_link: exponentLink,
  },
  "border-study": {
    lethality_of_guns: auxiliary({
      unit: "1",
      equation:
        "1 - firearm_share_of_killing + firearm_share_of_killing * firepower_ratio ^ (gun_elasticity * gun_contest_factor * gun_lethality_link)",
      means:
        "Killing over that on record, for the guns that there are: what other sectors multiply by.",
      sources: BORDER_STUDY,
      note: "Killing by firearm alone reacts, and more where order is contested: wars between groups are. Whoever applies this to places that are not contested must take the factor out.",
    }),
    gun_elasticity: given(homicide_elasticity_mexico, "1"),
    gun_contest_factor: given(contest_multiplier, "1"),
    firearm_share_of_killing: given(firearm_share_organised_crime, "1"),
    gun_lethality_link: exponentLink,
  },
};
