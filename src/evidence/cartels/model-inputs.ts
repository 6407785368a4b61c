/**
 * The counts to which the authors fitted the model of 2023, and the shares of them taken as
 * members (cartels.md 2a). For replicating that study only.
 */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

const STUDY = {
  place: "MX",
  step: "year",
  vintage: "data of the study, 2023",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
} as const;

export const homicides_network_study_year = series({
  id: "violence.homicides_network_study_year",
  means: "Homicides as used by the published model of 2023.",
  unit: "person/year",
  counts: "homicide",
  points: yearly(2012, [25967, 23063, 20013, 20763, 24560, 32082, 36687, 36662, 36773, 35625]),
  ...STUDY,
  basis: "published",
  observation:
    "Death registration, up to 3 a year from the final series; 2021 is the preliminary count (final 35,700). Never spliced with violence.registered_homicides_year.",
});

export const missing_reports_network_study_year = series({
  id: "violence.missing_reports_network_study_year",
  means: "Reports of missing persons as used by the published model of 2023.",
  unit: "person/year",
  counts: "missing person",
  points: yearly(2012, [10760, 17614, 17887, 13442, 14630, 17335, 17123, 23272, 22943, 22470]),
  ...STUDY,
  basis: "published",
  observation:
    "Every report, also of people found later: about 60 % are found alive. Two to three times those still missing (4,202 of 2012, 7,842 of 2021).",
});

export const prison_entries_network_study_year = series({
  id: "state_response.prison_entries_network_study_year",
  means: "Prison entries of all offences as used by the published model of 2023.",
  unit: "person/year",
  counts: "other",
  points: yearly(
    2012,
    [102535, 110256, 105581, 106930, 89232, 105739, 105636, 122556, 110351, 119252],
  ),
  ...STUDY,
  basis: "published",
  observation:
    "Labelled arrests in the study's file. Carries no weight in its fit. Not to be spliced with the later census.",
});

export const member_deaths_taken_year = series({
  id: "groups.member_deaths_taken_year",
  means: "Members killed in a week as taken by the fit: 10 % of homicides and reports of missing.",
  unit: "person/week",
  counts: "member killed",
  points: yearly(2012, [70.6, 78.2, 72.9, 65.8, 75.4, 95.0, 103.5, 115.3, 114.8, 111.7]),
  ...STUDY,
  basis: "derived",
  observation: "The share is an assumption of the authors, so this is no count of members.",
});

export const members_imprisoned_taken_year = series({
  id: "groups.members_imprisoned_taken_year",
  means: "Members imprisoned in a week as taken by the study: 5 % of prison entries.",
  unit: "person/week",
  counts: "other",
  points: yearly(2012, [98.6, 106.0, 101.5, 102.8, 85.8, 101.7, 101.6, 117.8, 106.1, 114.7]),
  ...STUDY,
  basis: "derived",
  observation: "The share is an assumption of the authors, so this is no count of members.",
});

export const modelInputsSeries: readonly Series[] = [
  homicides_network_study_year,
  missing_reports_network_study_year,
  prison_entries_network_study_year,
  member_deaths_taken_year,
  members_imprisoned_taken_year,
];
