/** What follows within days and weeks when the Mexican state moves against a top leader. */
import { discreteUniform, fixed, gamma, logNormal } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const acute_retaliation_deaths = parameter({
  id: "violence.acute_retaliation_deaths",
  means:
    "Deaths in the days after the Mexican state moves against a top leader: 13 in 2019, 29 in 2023, 62 by the official count of 2026.",
  unit: "person/event",
  best: 29,
  range: [8, 75],
  prior: logNormal(29, 0.62),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.WP19", "force-and-politics.FR23", "force-and-politics.NEW26"],
  alternatives: [
    {
      value: 13,
      says: "October 2019.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.WP19"],
    },
    {
      value: 70,
      says: "February 2026, press: over 70.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.NEW26"],
    },
    {
      value: 62,
      says: "February 2026, official statement.",
      basis: "published",
      seen: "read",
      sources: ["cartels.sdp-2026"],
    },
  ],
  defaultBecause:
    "The middle event of three. A wider prior (sigma 0.85 of the logarithm) reached beyond the range, which the official count of the third event bounds.",
  caution: "Three events.",
});

export const acute_retaliation_deaths_national = parameter({
  id: "violence.acute_retaliation_deaths_national",
  means:
    "Deaths in the days after the Mexican state moves against the top leader of the largest group (62 in 2026: 27 of state forces, 34 of the group, one civilian).",
  unit: "person/event",
  best: 62,
  range: null,
  prior: fixed(),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.sdp-2026"],
  alternatives: [
    {
      value: 70,
      says: "Press: over 70.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.NEW26"],
    },
  ],
  defaultBecause: "The official count by who the dead were; higher counts were not broken down.",
  caution: "One event. Larger groups have struck back harder, by three events.",
});

export const acute_retaliation_security_deaths_regional = parameter({
  id: "violence.acute_retaliation_security_deaths_regional",
  means: "Of these, members of state forces killed when the group is regional (10 in 2023).",
  unit: "person/event",
  best: 10,
  range: [1, 27],
  prior: logNormal(7, 0.9),
  asOf: "Jan 2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.FR23"],
  caution: "One event; the figure of 2019 was not found.",
});

export const acute_retaliation_security_deaths_national = parameter({
  id: "violence.acute_retaliation_security_deaths_national",
  means: "Of these, members of state forces killed when the group is national (27 in 2026).",
  unit: "person/event",
  best: 27,
  range: null,
  prior: fixed(),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.HST26", "cartels.sdp-2026"],
  alternatives: [
    {
      value: 25,
      says: "National Guard only.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.HST26"],
    },
  ],
  defaultBecause:
    "27 adds a prison guard and an officer of a prosecutor's office to the 25 of the National Guard.",
  caution: "One event; over regional and national groups the range is 1 to 27.",
});

export const acute_retaliation_states_regional = parameter({
  id: "violence.acute_retaliation_states_regional",
  means: "States with roadblocks or arson when the group is regional (2019 and 2023).",
  unit: "state",
  best: 1,
  range: null,
  prior: fixed(),
  asOf: "Jan 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.WP19", "force-and-politics.FR23"],
});

export const acute_retaliation_states_national = parameter({
  id: "violence.acute_retaliation_states_national",
  means: "States with any such event when the group is national (2026).",
  unit: "state",
  best: 20,
  range: [10, 20],
  prior: discreteUniform(10, 20),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.RIO26", "force-and-politics.ANA26"],
  alternatives: [
    {
      value: 11,
      says: "States with blockades of federal roads, by the government's count.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.ANA26"],
    },
    {
      value: 16,
      says: "Lower count of states with any event.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.ANA26"],
    },
  ],
  defaultBecause: "Counts differ in scope; this one takes in any event.",
});

export const acute_retaliation_roadblocks = parameter({
  id: "violence.acute_retaliation_roadblocks",
  means: "Roadblocks in the days after such an event, on federal roads (85 in 11 states in 2026).",
  unit: "event",
  best: 85,
  range: [19, 252],
  prior: logNormal(85, 0.7),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.ANA26", "force-and-politics.RIO26"],
  alternatives: [
    {
      value: 19,
      says: "January 2023.",
      basis: "published",
      seen: "read",
      sources: ["cartels.pledge-2023"],
    },
    {
      value: 250,
      says: "February 2026 on all roads, press.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.RIO26"],
    },
  ],
  defaultBecause: "The official count of federal roads; all roads gave about 250 in 20 states.",
});

export const acute_retaliation_days = parameter({
  id: "violence.acute_retaliation_days",
  means:
    "Days until main roads reopen and the advice to stay at home ends (22 to 24 February 2026; 1 to 2 days in 2023).",
  unit: "day",
  best: 2,
  range: [1, 5],
  prior: gamma(4.59, 1.72),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.NEW26"],
});

export const succession_war_lag = parameter({
  id: "groups.succession_war_lag",
  means:
    "Days from the removal of a top leader to open war between factions (25 July to 9 September 2024).",
  unit: "day",
  best: 46,
  range: [0, 180],
  prior: gamma(1.2, 0.018),
  asOf: "2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.PLE24"],
  caution: "One case.",
});

export const succession_war_first_killings = parameter({
  id: "groups.succession_war_first_killings",
  means: "People killed in the first 12 days of such a war (from 9 September 2024).",
  unit: "person",
  best: 53,
  range: null,
  prior: fixed(),
  asOf: "Sept 2024",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.PLE24"],
  caution: "One case, one state.",
});

export const retaliationParameters: readonly Parameter[] = [
  acute_retaliation_deaths,
  acute_retaliation_deaths_national,
  acute_retaliation_security_deaths_regional,
  acute_retaliation_security_deaths_national,
  acute_retaliation_states_regional,
  acute_retaliation_states_national,
  acute_retaliation_roadblocks,
  acute_retaliation_days,
  succession_war_lag,
  succession_war_first_killings,
];
