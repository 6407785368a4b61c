/** Harm besides homicides: people displaced, and members of the forces of the state killed. */
import { auxiliary, flow, stock, type VariableDefinition } from "../../engine/model/definition.js";
import {
  police_killed_2025,
  soldiers_killed_in_attacks_2025,
} from "../../evidence/mexico-data/force-strength.js";
import {
  displaced_stock_2024,
  displacements_2024,
} from "../../evidence/mexico-data/missing-and-displaced.js";
import { police_killed_year } from "../../evidence/mexico-data/security-forces.js";
import {
  displaced_at_start,
  retaliation_security_share,
} from "../../evidence/mexico-data/violence-model.js";
import type { Series } from "../../evidence/record.js";
import { given, link, recorded } from "../from-evidence.js";
import { onRecord, organisedCrimeIn2024 } from "./record.js";

const DISPLACED = ["mexico-data.idmc"];
const FORCES = ["mexico-data.causa-comun", "mexico-data.sedena-attacks"];

/** Displaced persons, and security forces killed. @param memberDeaths as on record, at best values */
export const harmVariables = (
  memberDeaths: Series,
): Readonly<Record<string, VariableDefinition>> => ({
  displaced: stock({
    unit: "person",
    initial: "displaced_at_start",
    inflows: ["displacements"],
    outflows: ["returns_of_displaced"],
    means: "Persons who live in displacement by violence.",
    sources: DISPLACED,
    note: "No figure is older than 2018: that of 2018 is carried back.",
  }),
  displaced_at_start: given(displaced_at_start, "person"),
  displacements: flow({
    unit: "person/month",
    equation:
      "displacements_in_2024 * SAFEDIV(organised_crime_homicides, organised_crime_homicides_2024) * displaced_people_link",
    means: "Persons displaced by violence in a month.",
    sources: DISPLACED,
    note: "In proportion to homicides of organised crime. Counts of displacement are partial and their coverage changes, so that their course is not read as one.",
  }),
  displacements_in_2024: given(displacements_2024, "person/month"),
  organised_crime_homicides_2024: organisedCrimeIn2024,
  displaced_people_link: link("1 while violence displaces people, 0 when cut."),
  returns_of_displaced: flow({
    unit: "person/month",
    equation: "displaced * displaced_return",
    means: "Persons displaced who return, settle or die in a month.",
    sources: DISPLACED,
  }),
  displaced_return: auxiliary({
    unit: "1/month",
    equation: "displacements_in_2024 / displaced_in_2024",
    means: "Share of the displaced who cease to be so in a month.",
    sources: DISPLACED,
    note: "What held the stock level at the inflow of 2024, as it nearly was: returns are hardly known.",
  }),
  displaced_in_2024: given(displaced_stock_2024, "person"),

  security_forces_killed: flow({
    unit: "person/month",
    equation:
      "(police_killed_in_2025 * police_killed_on_record / police_killed_on_record_2025 + soldiers_killed_in_2025) * SAFEDIV(member_deaths, member_deaths_on_record) * firepower_on_killing * forces_killed_link + security_forces_killed_in_retaliation",
    means: "Police and soldiers killed in a month.",
    sources: FORCES,
    note: "Follows the fighting of groups and not homicides: attacks on the army rose in 2025 while homicides fell. Before 2018 police deaths stand at the level of that year, and soldiers' deaths at that of 2025 throughout: earlier counts have other definitions.",
  }),
  security_forces_killed_in_retaliation: auxiliary({
    unit: "person/month",
    equation: "retaliation_security_share * MAX(0, retaliation_deaths)",
    means: "Police and soldiers killed in retaliation for force and for removals, in a month.",
    sources: FORCES,
  }),
  police_killed_in_2025: given(police_killed_2025, "person/month"),
  police_killed_on_record: recorded(police_killed_year, "person/month"),
  police_killed_on_record_2025: onRecord(police_killed_2025, "person/month"),
  soldiers_killed_in_2025: given(soldiers_killed_in_attacks_2025, "person/month"),
  member_deaths_on_record: recorded(memberDeaths, "person/month"),
  retaliation_security_share: given(retaliation_security_share, "1"),
  forces_killed_link: link("1 while groups kill members of state forces, 0 when cut."),
});
