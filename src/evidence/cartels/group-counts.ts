/**
 * How many groups there are, by each definition that somebody counted with (cartels.md 2d). The
 * definitions differ, so that every one is a series of its own and none continues another.
 */
import { uniform } from "../prior.js";
import { type Parameter, parameter, type Series, series } from "../record.js";

const COUNT = {
  unit: "group",
  place: "MX",
  step: "year",
  counts: "other",
  basis: "published",
  seen: "read",
} as const;

export const large_trafficking_groups_year = series({
  id: "groups.large_trafficking_groups_year",
  means: "Dominant large trafficking organisations.",
  ...COUNT,
  points: [["2006", 4]],
  vintage: "editions of 2015-2022",
  sources: ["cartels.crs-r41576"],
  observation:
    "A statement of the research service of Congress, which counts the dominant ones only.",
});

export const mapped_groups_year = series({
  id: "groups.mapped_groups_year",
  means: "Groups active in any state, by a project that mapped them from 2007 to 2015.",
  ...COUNT,
  points: [
    ["2007", 7],
    ["2015", 25],
  ],
  vintage: "about 2020",
  sources: ["cartels.mco-2020"],
  observation:
    "2007 is the end of the year; 2015 is a lower bound (more than 25). From 2012 to about 2014 the number rose while homicides fell.",
});

export const armed_groups_in_news_year = series({
  id: "groups.armed_groups_in_news_year",
  means: "Armed groups found in news text.",
  ...COUNT,
  points: [
    ["2010", 76],
    ["2020", 205],
  ],
  vintage: "report of 2022",
  seen: "recalled",
  sources: ["cartels.icg-2022"],
  observation:
    "Both values are recalled. Counts names that the press reported, so better reporting raises it.",
});

export const armed_groups_ever_year = series({
  id: "groups.armed_groups_ever_year",
  means: "Armed groups ever active since mid-2009, running total.",
  ...COUNT,
  points: [["2020", 543]],
  vintage: "report of 2022",
  sources: ["cartels.icg-2022"],
  observation: "Mid-2009 to late 2020: a running total, of which a part was active at any time.",
});

export const confirmed_groups_in_news_year = series({
  id: "groups.confirmed_groups_in_news_year",
  means: "Groups confirmed in news text.",
  ...COUNT,
  points: [["2019", 198]],
  vintage: "report of May 2020",
  sources: ["cartels.icg-2020"],
  observation:
    "By the same body that counts armed groups in news text, in another report: not to be joined to that count.",
});

export const government_groups_year = series({
  id: "groups.government_groups_year",
  means: "Groups by a statement of the government.",
  ...COUNT,
  points: [["2019", 37]],
  vintage: "report of May 2020",
  sources: ["cartels.icg-2020"],
  observation: "As quoted in the report of another body.",
});

export const network_groups_year = series({
  id: "groups.network_groups_year",
  means: "Groups in the public data on ties that the model of 2023 uses.",
  ...COUNT,
  points: [["2020", 150]],
  vintage: "2020",
  sources: ["cartels.pc-code-2023"],
  observation: "Groups with documented mentions; 36 of them have no tie at all.",
});

export const army_organisations_year = series({
  id: "groups.army_organisations_year",
  means: "Criminal organisations in leaked army files.",
  ...COUNT,
  points: [["2022", 80]],
  vintage: "files of 2017-2022",
  sources: ["cartels.guacamaya-2022"],
  observation: "More than 80 over the years 2017 to 2022 together.",
});

export const army_bands_year = series({
  id: "groups.army_bands_year",
  means: "Bands beside the organisations in leaked army files.",
  ...COUNT,
  points: [["2022", 16]],
  vintage: "files of 2017-2022",
  sources: ["cartels.guacamaya-2022"],
  observation: "Over the years 2017 to 2022 together.",
});

export const consultancy_groups_year = series({
  id: "groups.consultancy_groups_year",
  means: "Groups counted by a consultancy.",
  ...COUNT,
  points: [["2023", 175]],
  vintage: "June 2023",
  sources: ["cartels.ac-2023"],
  observation: "39 of them are active in two states or more.",
});

export const major_groups_2015 = parameter({
  id: "groups.major_groups_2015",
  means: 'Groups called "major organisations".',
  unit: "group",
  best: null,
  range: [9, 20],
  prior: uniform(9, 20),
  asOf: "2015",
  basis: "published",
  seen: "read",
  sources: ["cartels.crs-r41576"],
});

export const major_groups_over_two_decades = parameter({
  id: "groups.major_groups_over_two_decades",
  means: "Major groups, from the fewest to the most, over the two decades to 2020.",
  unit: "group",
  best: null,
  range: [4, 9],
  prior: uniform(4, 9),
  asOf: "2000-2020",
  basis: "published",
  seen: "read",
  sources: ["cartels.sobrino-2020"],
  caution: "A rise from 4 to 9 over time, not doubt about one number.",
});

export const groupCountsSeries: readonly Series[] = [
  large_trafficking_groups_year,
  mapped_groups_year,
  armed_groups_in_news_year,
  armed_groups_ever_year,
  confirmed_groups_in_news_year,
  government_groups_year,
  network_groups_year,
  army_organisations_year,
  army_bands_year,
  consultancy_groups_year,
];

export const groupCountsParameters: readonly Parameter[] = [
  major_groups_2015,
  major_groups_over_two_decades,
];
