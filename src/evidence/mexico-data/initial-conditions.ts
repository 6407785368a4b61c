/**
 * Where observed quantities stand in January 2012, when a run starts, and at the last month
 * observed. Members, groups and recruits stand with the evidence on groups
 * (`cartels/core-model.ts`, `cartels/group-sizes.ts`), the stock of missing now with its register
 * (`missing-and-displaced.ts`).
 */
import { fixed, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const initial_registered_homicides = parameter({
  id: "violence.initial_registered_homicides",
  means: "Registered homicides a month, January 2012.",
  unit: "person/month",
  best: 2164,
  range: [1900, 2390],
  prior: normalFromRange(1900, 2390),
  asOf: "January 2012",
  basis: "derived",
  seen: "read",
  rangeBasis: "derived",
  sources: ["mexico-data.elcrimen", "mexico-data.inegi", "mexico-data.gargiulo"],
  caution: "25,967 over twelve; January 2012 by occurrence has 2,192.",
});

export const initial_organised_crime_homicides = parameter({
  id: "violence.initial_organised_crime_homicides",
  means: "Homicides tied to organised crime a month, January 2012.",
  unit: "person/month",
  best: 1238,
  range: [1030, 1300],
  prior: normalFromRange(1030, 1300),
  asOf: "January 2012",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.gov-oc"],
  caution: "14,857 over twelve, federal count.",
});

export const initial_missing = parameter({
  id: "violence.initial_missing",
  means: "Persons who go missing in a month and stay missing, January 2012.",
  unit: "person/month",
  best: 350,
  range: [340, 380],
  prior: normalFromRange(340, 380),
  asOf: "January 2012",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-arreola"],
  caution: "4,202 over twelve.",
});

export const initial_missing_reports = parameter({
  id: "violence.initial_missing_reports",
  means: "Reports of missing persons a month, January 2012.",
  unit: "person/month",
  best: 897,
  range: [850, 950],
  prior: normalFromRange(850, 950),
  asOf: "January 2012",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
});

export const initial_missing_stock = parameter({
  id: "violence.initial_missing_stock",
  means: "Persons who disappeared from 2006 to 2011 and are still missing today.",
  unit: "person",
  best: 13000,
  range: [12500, 17000],
  prior: triangular(12300, 13000, 17900),
  asOf: "January 2012",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-arreola", "mexico-data.rnpdno-panq"],
  caution:
    "9,339 for 2010-11, plus 3,175 for 2006-09 without confidential records, raised by 16 %; older and undated cases are not counted.",
});

export const initial_border_patrol_apprehensions = parameter({
  id: "co_operation.initial_border_patrol_apprehensions",
  means: "Border Patrol apprehensions at the south-west border, January 2012.",
  unit: "event/month",
  best: 25714,
  range: null,
  prior: fixed(),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.cbp-monthly"],
});

export const latest_prosecutor_homicide_victims = parameter({
  id: "violence.latest_prosecutor_homicide_victims",
  means: "Victims of intentional homicide in the last month published (28 days of February 2026).",
  unit: "person/month",
  best: 1366,
  range: [1366, 1650],
  prior: triangular(1366, 1366, 1700),
  priorNote:
    "Falls from the first release, which can only rise; the far end is the March estimate from case files.",
  asOf: "February 2026",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-daily", "mexico-data.panq-incid"],
  caution: "Case files of March 2026 times victims a file give about 1,580.",
});

export const latest_registered_homicides = parameter({
  id: "violence.latest_registered_homicides",
  means: "Homicides a month on the scale of death registration, mean of January to March 2026.",
  unit: "person/month",
  best: 1580,
  range: [1430, 1700],
  prior: normalFromRange(1430, 1700),
  asOf: "March 2026",
  basis: "derived",
  seen: "read",
  sources: [
    "mexico-data.sesnsp-daily",
    "mexico-data.panq-incid",
    "mexico-data.inegi",
    "mexico-data.sesnsp-victims",
  ],
  caution: "1,578, 1,366 and 1,584 victims over 0.955.",
});

export const latest_missing = parameter({
  id: "violence.latest_missing",
  means:
    "Persons a month who go missing and were still missing, mean of September to November 2025.",
  unit: "person/month",
  best: 1105,
  range: [900, 1250],
  prior: normalFromRange(900, 1250),
  asOf: "September-November 2025",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
});

export const latest_missing_reports = parameter({
  id: "violence.latest_missing_reports",
  means: "Reports of missing persons a month, mean of September to November 2025.",
  unit: "person/month",
  best: 2844,
  range: [2600, 3000],
  prior: normalFromRange(2600, 3000),
  asOf: "September-November 2025",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
});

export const latest_border_patrol_apprehensions = parameter({
  id: "co_operation.latest_border_patrol_apprehensions",
  means: "Border Patrol apprehensions at the south-west border, December 2025.",
  unit: "event/month",
  best: 6478,
  range: [6000, 8500],
  prior: triangular(5700, 6478, 9100),
  asOf: "December 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.cbp", "force-and-politics.DEP26"],
});

export const initialConditionsParameters: readonly Parameter[] = [
  initial_registered_homicides,
  initial_organised_crime_homicides,
  initial_missing,
  initial_missing_reports,
  initial_missing_stock,
  initial_border_patrol_apprehensions,
  latest_prosecutor_homicide_victims,
  latest_registered_homicides,
  latest_missing,
  latest_missing_reports,
  latest_border_patrol_apprehensions,
];
