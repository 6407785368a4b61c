/**
 * Homicides by firearm, as first released. All are preliminary: final shares stand in
 * `violence.firearm_share_of_homicides`, first releases of all homicides of a year in
 * `violence.registered_homicides_preliminary_year`.
 */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

const common = {
  place: "MX",
  basis: "published",
  seen: "read",
} as const;
const releases = {
  ...common,
  step: "year",
  counts: "homicide",
  vintage: "first releases of each year",
  sources: ["firearms.S50", "firearms.S51", "firearms.S52", "firearms.S53"],
} as const;
const halves = {
  ...common,
  step: "half year",
  counts: "homicide",
  vintage: "first releases of each half year",
  preliminary: ["2023-H1", "2024-H1"],
  sources: ["firearms.S54", "firearms.S55"],
} as const;

export const firearmHomicidesSeries: readonly Series[] = [
  series({
    ...releases,
    id: "violence.firearm_share_first_release_year",
    means: "Share of homicides by firearm, as first released.",
    unit: "1",
    points: yearly(2019, [0.707, 0.7, 0.687, 0.676]),
    preliminary: ["2019", "2020", "2021", "2022"],
    observation:
      'Death registration. For 2020 the release says "70 %"; 24,456 in the printed codes are 66.9 %.',
  }),
  series({
    ...releases,
    id: "violence.firearm_homicides_first_release_year",
    means: "Homicides by firearm, as first released.",
    unit: "person/year",
    points: yearly(2020, [24456, 24484, 21547]),
    preliminary: ["2020", "2021", "2022"],
    sources: ["firearms.S51", "firearms.S52", "firearms.S53"],
    observation: "Death registration. Share and count of 2022 imply about 31,900 homicides.",
  }),
  series({
    ...halves,
    id: "violence.firearm_share_first_release_half_year",
    means: "Share of homicides by firearm in the half year named, as first released.",
    unit: "1",
    points: [
      ["2023-H1", 0.713],
      ["2024-H1", 0.73],
    ],
    observation: "Death registration.",
  }),
  series({
    ...halves,
    id: "violence.registered_homicides_first_release_half_year",
    means:
      "Homicides by death registration in the half year named (a count, not a yearly rate), as first released.",
    unit: "person",
    points: [
      ["2023-H1", 15082],
      ["2024-H1", 15243],
    ],
    observation: "Replaced for 2024 by violence.registered_homicides_half_year.",
  }),
  series({
    ...common,
    id: "violence.firearm_homicides_2024_ten_months",
    means: "Homicides by firearm, January to October 2024 (about 70 %).",
    unit: "person",
    step: "interval",
    counts: "homicide",
    points: [["2024-01/2024-10", 20268]],
    vintage: "press of 2025",
    preliminary: ["2024-01/2024-10"],
    sources: ["firearms.S56"],
    observation: "Summary of a press report; which register it counts is not said.",
  }),
  series({
    ...common,
    id: "violence.firearm_homicides_2015_2022",
    means: "Homicides by firearm, more than.",
    unit: "person",
    step: "interval",
    counts: "homicide",
    points: [["2015/2022", 160000]],
    vintage: "report of 2023-24",
    sources: ["firearms.S57"],
    observation: "A lower bound.",
  }),
  series({
    ...common,
    id: "violence.firearm_homicide_rate_rise_2015_2022",
    means: "Rise of the rate of homicide by firearm from 2015 to 2022, as a share of 2015.",
    unit: "1",
    step: "interval",
    counts: "homicide",
    points: [["2015/2022", 1.09]],
    vintage: "report of 2023-24",
    sources: ["firearms.S57"],
    observation: "Advocates and an index of peace.",
  }),
  series({
    ...common,
    id: "violence.organised_crime_homicides_2017_2020",
    means: "Homicides linked to organised crime.",
    unit: "person",
    step: "interval",
    counts: "organised-crime homicide",
    points: [["2017/2020", 65552]],
    vintage: "report of January 2025",
    sources: ["firearms.S13"],
    observation: "The base of the share by firearm; not the series of the federal count.",
  }),
  series({
    ...common,
    id: "violence.organised_crime_firearm_homicides_2017_2020",
    means: "Homicides linked to organised crime and committed with a firearm (80.5 %).",
    unit: "person",
    step: "interval",
    counts: "organised-crime homicide",
    points: [["2017/2020", 52797]],
    vintage: "report of January 2025",
    sources: ["firearms.S13"],
    observation: "Part of violence.organised_crime_homicides_2017_2020.",
  }),
];
