/** Homicides tied to organised crime: three tallies with three methods, never joined. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const organised_crime_homicides_government_year = series({
  id: "violence.organised_crime_homicides_government_year",
  means: "Homicides tied to organised crime by the federal count.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "organised-crime homicide",
  points: yearly(2007, [2819, 6824, 9612, 15259, 16990, 14857, 10192]),
  vintage: "last release, 2014",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.gov-oc"],
  observation:
    "The method was never published and the series stopped in August 2013, so 2013 is not a full year of the same count.",
});

export const organised_crime_homicides_government_first_year = series({
  id: "violence.organised_crime_homicides_government_first_year",
  means: "Deaths from presumed criminal rivalry in the first federal release.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "organised-crime homicide",
  points: yearly(2007, [2826, 6837, 9614, 15273]),
  vintage: "first release",
  basis: "published",
  seen: "recalled",
  sources: ["mexico-data.gov-oc"],
  observation: "Replaced by the later federal count, which differs by at most 14 deaths a year.",
});

export const organised_crime_homicides_lantia_year = series({
  id: "violence.organised_crime_homicides_lantia_year",
  means: "Organised-crime executions counted by a consultancy from the press.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "organised-crime homicide",
  points: yearly(2015, [8122, 12224, 18989]),
  vintage: "releases of 2017-18",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.lantia"],
  observation: "A press count. Another report of the same release has 18,898 for 2017.",
});

export const organised_crime_homicides_lantia_half_year = series({
  id: "violence.organised_crime_homicides_lantia_half_year",
  means: "The same count for the half year named (a count, not a yearly rate).",
  unit: "person",
  place: "MX",
  step: "half year",
  counts: "organised-crime homicide",
  points: [["2018-H1", 11241]],
  vintage: "release of 2018",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.lantia"],
  observation: "Not to be doubled into a year.",
});

export const organised_crime_homicides_milenio_year = series({
  id: "violence.organised_crime_homicides_milenio_year",
  means: "Organised-crime executions counted by a newspaper.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "organised-crime homicide",
  points: yearly(2007, [2773, 5661, 8281, 12658, 12284, 12390, 10095, 7993, 8423, 10967, 12532]),
  vintage: "yearly tallies, 2007-2017",
  recalled: ["2007", "2008", "2009", "2011", "2012", "2013", "2014", "2015", "2016", "2017"],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.milenio"],
  observation:
    "2010 was read in an unattributed count that agrees with the cumulative 29,481 of December 2006 to 2010; the other years and the attribution are recalled.",
});

export const organisedCrimeHomicidesSeries: readonly Series[] = [
  organised_crime_homicides_government_year,
  organised_crime_homicides_government_first_year,
  organised_crime_homicides_lantia_year,
  organised_crime_homicides_lantia_half_year,
  organised_crime_homicides_milenio_year,
];
