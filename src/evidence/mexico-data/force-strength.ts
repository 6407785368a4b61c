/** The security forces: strength, deployment, losses, arrests and prisons. */
import { beta, fixed, gamma, normalFromRange, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const police_killed_2025 = parameter({
  id: "state_response.police_killed_2025",
  means: "Police killed in 2025.",
  unit: "person/year",
  best: 348,
  range: [320, 350],
  prior: gamma(348, 1),
  priorNote:
    "Gamma with the best value as its shape stands for the chance of a rare event; the range only says how far reports differ.",
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.causa-comun"],
});

export const soldiers_killed_in_attacks_2025 = parameter({
  id: "state_response.soldiers_killed_in_attacks_2025",
  means: "Army personnel killed in attacks in 2025.",
  unit: "person/year",
  best: 36,
  range: [33, 40],
  prior: gamma(36, 1),
  priorNote:
    "Gamma with the best value as its shape stands for the chance of a rare event; the range only says how far reports differ.",
  asOf: "early 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-attacks"],
  alternatives: [
    {
      value: 71,
      says: "Army and air force deaths of 2023 in counter-drug duty, of all causes.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.sedena-deaths"],
    },
    {
      value: 8,
      says: "Killed in attacks in 2022, by another report.",
      basis: "published",
      seen: "read",
      sources: ["cartels.lapatrona-2024"],
    },
    {
      value: 38,
      says: "Killed in attacks in 2023, by another report.",
      basis: "published",
      seen: "read",
      sources: ["cartels.lapatrona-2024"],
    },
  ],
  defaultBecause: "Definition: killed by attackers.",
});

export const soldiers_wounded_in_attacks_2025 = parameter({
  id: "state_response.soldiers_wounded_in_attacks_2025",
  means: "Army personnel wounded in attacks in 2025.",
  unit: "person/year",
  best: 162,
  range: null,
  prior: fixed(),
  asOf: "early 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-attacks"],
});

export const attackers_killed_by_army_2025 = parameter({
  id: "state_response.attackers_killed_by_army_2025",
  means: "Attackers killed in the attacks on the army of 2025.",
  unit: "person/year",
  best: 321,
  range: null,
  prior: fixed(),
  asOf: "early 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-attacks"],
  caution: "The army's own count; who was an attacker is its own finding.",
});

export const attacks_on_army_2025 = parameter({
  id: "state_response.attacks_on_army_2025",
  means: "Armed attacks on the army in 2025.",
  unit: "event/year",
  best: 506,
  range: null,
  prior: fixed(),
  asOf: "early 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-attacks"],
  alternatives: [
    {
      value: 254,
      says: 'A yearly mean "since 2020": the mean of the first three years, which hides the rise since 2024.',
      basis: "published",
      seen: "read",
      sources: ["cartels.lapatrona-2024"],
    },
  ],
  defaultBecause: "The same data by year; the rise since 2024 matters.",
});

export const soldiers_killed_in_duty_2006_12_to_2012_11 = parameter({
  id: "state_response.soldiers_killed_in_duty_2006_12_to_2012_11",
  means: "Army and air force deaths in counter-drug duty, 2006-12 to 2012-11, of all causes.",
  unit: "person",
  best: 357,
  range: null,
  prior: fixed(),
  asOf: "2018-24",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-deaths"],
});

export const soldiers_killed_in_duty_2012_12_to_2018_11 = parameter({
  id: "state_response.soldiers_killed_in_duty_2012_12_to_2018_11",
  means: "Army and air force deaths in counter-drug duty, 2012-12 to 2018-11, of all causes.",
  unit: "person",
  best: 185,
  range: null,
  prior: fixed(),
  asOf: "2018-24",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-deaths"],
});

export const soldiers_killed_in_duty_2018_12_to_2023_11 = parameter({
  id: "state_response.soldiers_killed_in_duty_2018_12_to_2023_11",
  means: "Army and air force deaths in counter-drug duty, 2018-12 to 2023-11, of all causes.",
  unit: "person",
  best: 135,
  range: null,
  prior: fixed(),
  asOf: "2018-24",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-deaths"],
});

export const soldiers_killed_by_gunfire_2018_12_to_2023_11 = parameter({
  id: "state_response.soldiers_killed_by_gunfire_2018_12_to_2023_11",
  means: "Of the deaths from December 2018 to November 2023, those by gunfire.",
  unit: "person",
  best: 81,
  range: null,
  prior: fixed(),
  asOf: "2018-24",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sedena-deaths"],
});

export const national_guard_strength = parameter({
  id: "state_response.national_guard_strength",
  means: "Members of the National Guard.",
  unit: "person",
  best: 132036,
  range: [120527, 132612],
  prior: uniform(120527, 132612),
  asOf: "end of 2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-cnspe", "mexico-data.gn-2025", "mexico-data.causa-comun-gn"],
  caution: "The census and the force's own statement of 2025 differ by a tenth.",
});

export const state_police_strength = parameter({
  id: "state_response.state_police_strength",
  means: "State police, without Mexico City.",
  unit: "person",
  best: 151168,
  range: [145000, 155000],
  prior: normalFromRange(145000, 155000),
  asOf: "end of 2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.inegi-cnspe"],
});

export const army_strength = parameter({
  id: "state_response.army_strength",
  means: "Army and air force personnel.",
  unit: "person",
  best: 214157,
  range: null,
  prior: fixed(),
  asOf: "June 2019",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.hope-2021"],
});

export const navy_strength = parameter({
  id: "state_response.navy_strength",
  means: "Navy personnel.",
  unit: "person",
  best: 57824,
  range: null,
  prior: fixed(),
  asOf: "June 2019",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.hope-2021"],
});

export const federal_police_strength = parameter({
  id: "state_response.federal_police_strength",
  means: "Federal police, shortly before it was merged into the National Guard.",
  unit: "person",
  best: 36622,
  range: null,
  prior: fixed(),
  asOf: "June 2019",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.hope-2021"],
});

export const army_deployed_on_security = parameter({
  id: "state_response.army_deployed_on_security",
  means: "Soldiers deployed on public security, monthly mean.",
  unit: "person",
  best: 59232,
  range: [54080, 75888],
  prior: uniform(54080, 75888),
  asOf: "2018-2020",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ibero-deploy"],
});

export const navy_deployed_on_security = parameter({
  id: "state_response.navy_deployed_on_security",
  means: "Navy personnel deployed on public security, September 2020.",
  unit: "person",
  best: 27110,
  range: null,
  prior: fixed(),
  asOf: "September 2020",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ibero-deploy"],
  alternatives: [
    {
      value: 17482,
      says: "Mean of 2016.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.ibero-deploy"],
    },
  ],
  defaultBecause: "Latest reading.",
});

export const northern_border_troops = parameter({
  id: "state_response.northern_border_troops",
  means: "Troops of Operation Northern Border since 5 February 2025.",
  unit: "person",
  best: 10000,
  range: [10000, 10500],
  prior: fixed(),
  priorNote:
    "An exact count; the range shows the first release or the neighbouring readings, not doubt about the figure.",
  asOf: "February 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.border-deploy"],
});

export const high_impact_arrests = parameter({
  id: "state_response.high_impact_arrests",
  means: "Persons arrested for high-impact crimes in a month, October 2024 to February 2026.",
  unit: "person/month",
  best: 2730,
  range: [2500, 2970],
  prior: gamma(364, 0.1333),
  asOf: "March 2026",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sspc-arrests", "cartels.notisistema-2026"],
  caution:
    "About 630 a week (600 to 660); 46,405 in all, by another report 46,400. Detentions, several times the lasting removals of the model of 2023.",
});

export const lasting_removals_per_arrest = parameter({
  id: "state_response.lasting_removals_per_arrest",
  means: "Lasting removals from a group per arrest for a high-impact crime.",
  unit: "1",
  best: 0.175,
  range: [0.1, 0.3],
  prior: triangular(0.07, 0.175, 0.34),
  asOf: "2024-2026",
  basis: "judgement",
  seen: "read",
  sources: ["mexico-data.sspc-arrests", "cartels.pc-code-2023"],
  caution: "No source states it. Best: 110 lasting removals a week over 630 arrests a week.",
});

export const northern_border_arrests = parameter({
  id: "state_response.northern_border_arrests",
  means: "Arrests in Operation Northern Border, 5 February 2025 to 21 January 2026.",
  unit: "person",
  best: 10929,
  range: null,
  prior: fixed(),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.border-deploy"],
  caution: "As announced by the security cabinet; a count of the operation, not an effect of it.",
});

export const northern_border_guns = parameter({
  id: "state_response.northern_border_guns",
  means: "Firearms taken in Operation Northern Border, 5 February 2025 to 21 January 2026.",
  unit: "gun",
  best: 8086,
  range: null,
  prior: fixed(),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.border-deploy"],
  caution: "As announced by the security cabinet; a count of the operation, not an effect of it.",
});

export const northern_border_drugs = parameter({
  id: "state_response.northern_border_drugs",
  means:
    "Drugs of all kinds taken in Operation Northern Border, 5 February 2025 to 21 January 2026.",
  unit: "t",
  best: 120.4,
  range: null,
  prior: fixed(),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.border-deploy"],
  caution: "As announced by the security cabinet; a count of the operation, not an effect of it.",
});

export const northern_border_fentanyl = parameter({
  id: "state_response.northern_border_fentanyl",
  means: "Fentanyl taken in Operation Northern Border, 5 February 2025 to 21 January 2026.",
  unit: "kg",
  best: 603,
  range: null,
  prior: fixed(),
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.border-deploy"],
  caution: "As announced by the security cabinet; a count of the operation, not an effect of it.",
});

export const prison_population = parameter({
  id: "state_response.prison_population",
  means: "Persons in prison, all offences.",
  unit: "person",
  best: 236773,
  range: null,
  prior: fixed(),
  asOf: "end of 2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
});

export const federal_prison_population = parameter({
  id: "state_response.federal_prison_population",
  means: "Persons in federal prisons.",
  unit: "person",
  best: 20702,
  range: null,
  prior: fixed(),
  asOf: "end of 2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
});

export const unsentenced_share = parameter({
  id: "state_response.unsentenced_share",
  means: "Share of prisoners without a sentence.",
  unit: "1",
  best: 0.363,
  range: null,
  prior: fixed(),
  asOf: "end of 2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
});

export const prison_entries = parameter({
  id: "state_response.prison_entries",
  means: "Persons who entered prison in 2024, all offences.",
  unit: "person/year",
  best: 140510,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
});

export const federal_prison_entries = parameter({
  id: "state_response.federal_prison_entries",
  means: "Persons who entered federal prisons in 2024.",
  unit: "person/year",
  best: 2195,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
});

export const organised_crime_share_of_federal_offences = parameter({
  id: "state_response.organised_crime_share_of_federal_offences",
  means: "Share of offences of federal prisoners that are organised crime.",
  unit: "1",
  best: 0.138,
  range: [0.12, 0.16],
  prior: beta(111, 691),
  asOf: "2018",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.inegi-prison"],
  caution: "Offences, not persons: about 6,040 of them.",
});

export const federal_prisoner_offences = parameter({
  id: "state_response.federal_prisoner_offences",
  means: "Offences for which federal prisoners were held (a person can be held for several).",
  unit: "event",
  best: 43766,
  range: null,
  prior: fixed(),
  asOf: "2018",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-prison"],
});

export const forceStrengthParameters: readonly Parameter[] = [
  police_killed_2025,
  soldiers_killed_in_attacks_2025,
  soldiers_wounded_in_attacks_2025,
  attackers_killed_by_army_2025,
  attacks_on_army_2025,
  soldiers_killed_in_duty_2006_12_to_2012_11,
  soldiers_killed_in_duty_2012_12_to_2018_11,
  soldiers_killed_in_duty_2018_12_to_2023_11,
  soldiers_killed_by_gunfire_2018_12_to_2023_11,
  national_guard_strength,
  state_police_strength,
  army_strength,
  navy_strength,
  federal_police_strength,
  army_deployed_on_security,
  navy_deployed_on_security,
  northern_border_troops,
  high_impact_arrests,
  lasting_removals_per_arrest,
  northern_border_arrests,
  northern_border_guns,
  northern_border_drugs,
  northern_border_fentanyl,
  prison_population,
  federal_prison_population,
  unsentenced_share,
  prison_entries,
  federal_prison_entries,
  organised_crime_share_of_federal_offences,
  federal_prisoner_offences,
];
