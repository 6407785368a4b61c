/** Members killed as the published model has them, and as the joined sectors have them. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";
import { memberDeathsInFull } from "./member-deaths-in-full.js";
import { memberDeathsInTheCycle } from "./member-deaths-in-the-cycle.js";

export const member_deaths_as_published: Series = series({
  id: "groups.member_deaths_as_published",
  means: "Members of groups killed a week at the beginning of a year, by the model of 2023.",
  unit: "person/week",
  place: "MX",
  step: "month",
  counts: "member killed",
  points: yearly(
    2012,
    [69, 72.7, 76.6, 80.9, 85.5, 90.5, 95.8, 101.6, 107.7, 114.4, 121.4, 129, 137, 145.6, 154.6],
  ).map(([year, deaths]) => [`${year}-01`, deaths] as const),
  vintage: "core-2023 at its published values",
  basis: "computed",
  seen: "read",
  sources: ["cartels.pch-2023", "cartels.pc-code-2023"],
  observation:
    "Not observed: what the published equations give with the shipped network. They rise throughout, while registered homicides fell from 2021 on. The path ends in January 2026; the projection beyond is not taken over.",
});

export const member_deaths_in_full: Series = series({
  id: "groups.member_deaths_in_full",
  means:
    "Members of groups killed a week, by other groups and by state forces, as the joined sectors of the Mexican side have them.",
  unit: "person/week",
  place: "MX",
  step: "month",
  counts: "member killed",
  points: memberDeathsInFull,
  vintage: "mexico-side at its best values",
  basis: "computed",
  seen: "read",
  sources: ["cartels.pch-2023", "cartels.pc-code-2023", "mexico-data.sedena-attacks"],
  observation:
    "Not observed: what the equations give with every parameter at its best value. Entry and end of groups, members killed by state forces and the war since September 2024 raise it over the published course.",
});

export const member_deaths_in_the_cycle: Series = series({
  ...member_deaths_in_full,
  id: "groups.member_deaths_in_the_cycle",
  means:
    "Members of groups killed a week, by other groups and by state forces, as the whole cycle has them.",
  points: memberDeathsInTheCycle,
  vintage: "whole-cycle at its best values",
  observation:
    "Not observed: what the equations give with every parameter at its best value. It stays below that of the Mexican side alone, because drug income falls after 2018 and fewer join.",
});
