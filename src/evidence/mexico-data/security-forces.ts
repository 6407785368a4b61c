/** Strength, deployment and deaths of the security forces. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const police_killed_year = series({
  id: "state_response.police_killed_year",
  means: "Police killed.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2018, [452, 446, 524, 401, 403, 412, 320, 348]),
  vintage: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.causa-comun"],
  observation:
    "An organisation's own count. 2024 is derived from the rise of 9 % reported for 2025.",
});

export const soldiers_killed_in_duty_year = series({
  id: "state_response.soldiers_killed_in_duty_year",
  means: "Army and air force deaths in counter-drug duty, of all causes.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [...yearly(2013, [44, 32, 31, 24, 39]), ["2023", 71] as const],
  vintage: "press reports of 2018-24",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-deaths"],
  observation:
    "Accidents included: not comparable with deaths in attacks. 2018-22 and 2024 were not found.",
});

export const soldiers_killed_in_attacks_year = series({
  id: "state_response.soldiers_killed_in_attacks_year",
  means: "Soldiers killed by attackers.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [["2025", 36]],
  vintage: "early 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-attacks"],
  observation: "One year only; earlier figures count deaths of all causes.",
});

export const armed_attacks_on_army_year = series({
  id: "state_response.armed_attacks_on_army_year",
  means: "Armed attacks on the army.",
  unit: "event/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2021, [236, 260, 262, 411, 506]),
  vintage: "early 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-attacks"],
  observation:
    "The army's own count of attacks on it, not of clashes it began. Attacks are not homicides.",
});

export const state_criminal_clashes_year = series({
  id: "violence.state_criminal_clashes_year",
  means: "Clashes between armed forces of the state and criminal groups.",
  unit: "event/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2022", 705],
    ["2023", 872],
  ],
  vintage: "2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.acled-2024"],
  observation: "Events coded from the press; totals as quoted, no event record is kept.",
});

export const national_guard_strength_year = series({
  id: "state_response.national_guard_strength_year",
  means: "Members of the National Guard.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2019, [74437, 98282, 99946, 128233, 127438, 132612, 120527]),
  vintage: "2019-24 by an organisation, 2025 stated by the force",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.causa-comun-gn", "mexico-data.gn-2025"],
  observation:
    "Two sources with different cut-off days: the fall of 2025 is partly the change of source.",
});

export const national_guard_strength_census_year = series({
  id: "state_response.national_guard_strength_census_year",
  means: "Members of the National Guard at the end of the year, by the census of public security.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2020, [96361, 100365, 104240, 126236, 132036]),
  vintage: "census of 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-cnspe"],
  observation: "Year end, as the institution itself reported to the census.",
});

export const army_deployed_year = series({
  id: "state_response.army_deployed_year",
  means: "Soldiers deployed on public security, monthly mean.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2018", 54080],
    ["2020", 59232],
  ],
  vintage: "2020",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ibero-deploy"],
  observation: "2020 is the mean of January to July.",
});

export const northern_border_deployment_plan_state = series({
  id: "state_response.northern_border_deployment_plan_state",
  means: "Troops planned for the northern border in February 2025, by state.",
  unit: "person",
  place: "by-state",
  step: "month",
  counts: "other",
  points: [],
  byState: {
    "MX-BCN": [["2025-02", 3100]],
    "MX-COA": [["2025-02", 1017]],
    "MX-CHH": [["2025-02", 2620]],
    "MX-NLE": [["2025-02", 623]],
    "MX-SON": [["2025-02", 1987]],
    "MX-TAM": [["2025-02", 743]],
  },
  vintage: "February 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.border-deploy"],
  observation:
    "A plan as announced, about 10,000 in all. Another report has 3,010 for Baja California.",
});

export const arrests_high_impact_cumulative_month = series({
  id: "state_response.arrests_high_impact_cumulative_month",
  means: "Persons arrested for high-impact crimes since 1 October 2024, to the end of the month.",
  unit: "person",
  place: "MX",
  step: "month",
  counts: "other",
  points: [["2025-08", 30755] as const, ...monthly("2025-12", [40735, 43438, 46405])],
  vintage: "March 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sspc-arrests"],
  observation:
    "August 2025 is the count on the 25th. Detentions as the government announces them; most are not lasting removals from a group.",
});

export const prison_population_year = series({
  id: "state_response.prison_population_year",
  means: "Persons in prison at the end of the year, all offences.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2023", 233277],
    ["2024", 236773],
  ],
  vintage: "census of 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
  observation: "Remand included: 36.3 % were unsentenced at the end of 2024.",
});

export const federal_prison_population_year = series({
  id: "state_response.federal_prison_population_year",
  means: "Persons in federal prisons at the end of the year.",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2018", 17916],
    ["2024", 20702],
  ],
  vintage: "censuses of 2019 and 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
  observation: "Two years only, from two censuses.",
});

export const prison_entries_year = series({
  id: "state_response.prison_entries_year",
  means: "Persons who entered prison in the year, all offences.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [["2024", 140510]],
  vintage: "census of 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
  observation: "Entries, not convictions; 2,195 of them to federal prisons.",
});

export const securityForcesSeries: readonly Series[] = [
  police_killed_year,
  soldiers_killed_in_duty_year,
  soldiers_killed_in_attacks_year,
  armed_attacks_on_army_year,
  state_criminal_clashes_year,
  national_guard_strength_year,
  national_guard_strength_census_year,
  army_deployed_year,
  northern_border_deployment_plan_state,
  arrests_high_impact_cumulative_month,
  prison_population_year,
  federal_prison_population_year,
  prison_entries_year,
];
