/** How many people are killed: the latest readings of each register, and the totals behind the headline figures. */
import { beta, fixed, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const registered_homicides_2024 = parameter({
  id: "violence.registered_homicides_2024",
  means: "Homicides of 2024 by death registration, final.",
  unit: "person/year",
  best: 33550,
  range: [33241, 33550],
  prior: fixed(),
  priorNote:
    "An exact count; the range shows the first release or the neighbouring readings, not doubt about the figure.",
  asOf: "November 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-2024"],
});

export const registered_homicide_rate_2024 = parameter({
  id: "violence.registered_homicide_rate_2024",
  means: "Registered homicides of 2024 per inhabitant (25.8 per 100,000).",
  unit: "1/year",
  best: 0.000258,
  range: [0.000254, 0.000258],
  prior: fixed(),
  priorNote:
    "An exact count; the range shows the first release or the neighbouring readings, not doubt about the figure.",
  asOf: "November 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-2024"],
});

export const registered_homicides_january_june_2025 = parameter({
  id: "violence.registered_homicides_january_june_2025",
  means: "Registered homicides in January to June 2025 (a count of six months).",
  unit: "person",
  best: 14488,
  range: [14488, 15040],
  prior: triangular(14488, 14488, 15040),
  priorNote:
    "Falls from the first release to nothing at the end of the range: revisions of 2021-24 went up only.",
  asOf: "January 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["mexico-data.inegi-h1-2025"],
  caution: "Preliminary; the final figure rose by 0.2, 3.3, 3.8 and 0.9 % in 2021-24.",
});

export const prosecutor_homicide_victims_2024 = parameter({
  id: "violence.prosecutor_homicide_victims_2024",
  means: "Victims of intentional homicide in 2024 recorded by prosecutors, revised.",
  unit: "person/year",
  best: 30060,
  range: [29820, 30060],
  prior: fixed(),
  priorNote:
    "An exact count; the range shows the first release or the neighbouring readings, not doubt about the figure.",
  asOf: "July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims"],
});

export const prosecutor_homicide_victims_2025 = parameter({
  id: "violence.prosecutor_homicide_victims_2025",
  means: "Victims of intentional homicide in 2025 recorded by prosecutors, first release.",
  unit: "person/year",
  best: 23374,
  range: [22736, 24000],
  prior: triangular(22650, 23374, 24090),
  asOf: "January 2026",
  basis: "published",
  seen: "recalled",
  sources: ["mexico-data.sesnsp-2025"],
  caution: "Recalled; daily means read at the same release agree with it (64.0 a day in the year).",
  alternatives: [
    {
      value: 20674,
      says: "Sum of the preliminary daily police count.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.daily-count"],
    },
  ],
  defaultBecause:
    "The victims register is revised and complete; the daily count misses about 12 %.",
});

export const prosecutor_homicide_victims_daily_2024_09 = parameter({
  id: "violence.prosecutor_homicide_victims_daily_2024_09",
  means: "Victims of intentional homicide a day in September 2024, the government's base month.",
  unit: "person/day",
  best: 86.9,
  range: [86, 88],
  prior: fixed(),
  priorNote:
    "An exact count; the range shows the first release or the neighbouring readings, not doubt about the figure.",
  asOf: "October 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sesnsp-daily", "cartels.adn40-2026", "cartels.ovela-2025"],
  caution:
    "An unusually violent month, so falls measured from it look large. One article names June 2024; all official presentations say September.",
});

export const prosecutor_homicide_victims_daily_2026_02 = parameter({
  id: "violence.prosecutor_homicide_victims_daily_2026_02",
  means: "Victims of intentional homicide a day in February 2026, latest month found.",
  unit: "person/day",
  best: 48.8,
  range: [48.8, 52],
  prior: triangular(48.8, 48.8, 52),
  priorNote:
    "Falls from the first release to nothing at the end of the range: first releases are revised upwards.",
  asOf: "March 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.sesnsp-daily"],
});

export const homicides_since_2007 = parameter({
  id: "violence.homicides_since_2007",
  means: "Registered homicides of every kind, January 2007 to December 2024.",
  unit: "person",
  best: 486994,
  range: [453444, 501482],
  prior: fixed(),
  priorNote:
    "The range runs from the total to 2023 to the total to June 2025; it is not doubt about one count.",
  asOf: "2007-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.inegi", "mexico-data.inegi-2024", "mexico-data.elcrimen"],
  caution:
    "All homicides, not deaths of the criminal conflict. The count starts in January 2007: deployment began in December 2006, and adding all of 2006 adds 10,452. 2017-19 and 2021 are recalled.",
  alternatives: [
    {
      value: 400000,
      says: "The founding article: right for about early 2022.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.founding-article"],
    },
    {
      value: 485000,
      says: "An earlier check of the article, since corrected: about this many.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.inegi"],
    },
    {
      value: 387905,
      says: "January 2007 to December 2021.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.inegi", "mexico-data.elcrimen"],
    },
    {
      value: 421192,
      says: "January 2007 to December 2022.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.inegi", "mexico-data.elcrimen"],
    },
    {
      value: 501482,
      says: "With the preliminary first half of 2025.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.inegi", "mexico-data.elcrimen", "mexico-data.inegi-h1-2025"],
    },
  ],
  defaultBecause: "Exact sum of the registered series over full, final years.",
});

export const conflict_deaths_non_state_2007_2023 = parameter({
  id: "violence.conflict_deaths_non_state_2007_2023",
  means: "Deaths in fighting between groups, 2007 to 2023, best estimate.",
  unit: "person",
  best: 138376,
  range: null,
  prior: fixed(),
  asOf: "2007-2023",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
  caution:
    "Conflict deaths as coded: a part of organised-crime homicides that has been coded more fully over time.",
});

export const conflict_deaths_one_sided_2007_2023 = parameter({
  id: "violence.conflict_deaths_one_sided_2007_2023",
  means: "Civilians killed deliberately by an organised group, 2007 to 2023, best estimate.",
  unit: "person",
  best: 858,
  range: null,
  prior: fixed(),
  asOf: "2007-2023",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.ucdp-ged"],
});

export const organised_crime_homicides_2007_2024 = parameter({
  id: "violence.organised_crime_homicides_2007_2024",
  means: "Homicides tied to organised crime, 2007 to 2024.",
  unit: "person",
  best: null,
  range: [240000, 330000],
  prior: uniform(240000, 330000),
  asOf: "2007-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.inegi", "mexico-data.gov-oc", "mexico-data.lantia"],
  caution: "50 to 67 % of all registered homicides: the share comes from tallies of single years.",
});

export const organised_crime_share = parameter({
  id: "violence.organised_crime_share",
  means: "Share of homicides tied to organised crime by motive.",
  unit: "1",
  best: 0.6,
  range: [0.45, 0.75],
  prior: beta(12, 8),
  asOf: "2007-2018",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.gov-oc", "mexico-data.lantia"],
  caution:
    "Never to be mixed with the share whose victims are members, or with coded conflict deaths.",
  alternatives: [
    {
      value: null,
      range: [0.22, 0.47],
      says: "Coded deaths between groups per registered homicide, 2007-2023.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.ucdp-ged", "mexico-data.inegi"],
    },
    {
      value: 0.62,
      says: "Federal count over 2007-2013.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.gov-oc"],
    },
    {
      value: null,
      range: [0.48, 0.75],
      says: "Press and consultancy tallies of 2015-2017.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.lantia", "mexico-data.milenio"],
    },
    {
      value: 0.1,
      range: [0.05, 0.3],
      says: "Share of homicides and newly missing who are members of a group.",
      basis: "published",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
  ],
  defaultBecause:
    "Three definitions stand side by side: motive, coded conflict and membership of the victim. The default is the motive.",
});

export const firearm_share_of_homicides = parameter({
  id: "violence.firearm_share_of_homicides",
  means: "Share of homicides committed with a firearm.",
  unit: "1",
  best: 0.715,
  range: [0.67, 0.73],
  prior: triangular(0.655, 0.715, 0.74),
  asOf: "2019-2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-2024", "mexico-data.inegi-h1-2025", "firearms.S50", "firearms.S51"],
  alternatives: [
    {
      value: 0.718,
      range: [0.7, 0.72],
      says: "Final and first-half values of 2023-25.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.inegi-2024", "mexico-data.inegi-h1-2025"],
    },
    {
      value: 0.71,
      range: [0.67, 0.73],
      says: "Mix of preliminary values of 2019-24.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S50", "firearms.S51"],
    },
    {
      value: 0.805,
      says: "Homicides linked to organised crime, 2017-20.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S13"],
    },
  ],
  defaultBecause: "Final values agree at 0.718-0.719; older preliminary ones lie lower.",
});

export const male_share_of_homicides = parameter({
  id: "violence.male_share_of_homicides",
  means: "Share of homicide victims who are men.",
  unit: "1",
  best: 0.88,
  range: [0.875, 0.885],
  prior: fixed(),
  priorNote: "Hardly varies between years; not drawn.",
  asOf: "2024-25",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-2024"],
});

export const fall_of_homicides_2024_to_2025 = parameter({
  id: "violence.fall_of_homicides_2024_to_2025",
  means: "Fall of prosecutors' victims from 2024 to 2025, as a share of 2024.",
  unit: "1",
  best: 0.22,
  range: [0.08, 0.44],
  prior: triangular(0.03, 0.22, 0.49),
  asOf: "2025",
  basis: "derived",
  seen: "recalled",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.sesnsp-2025"],
  caution: "The 2025 total is a first release and recalled. The cause is not identified.",
  alternatives: [
    {
      value: 0.111,
      range: [0.08, 0.111],
      says: "Registered homicides, first half of 2025 on first half of 2024: preliminary, so a fall of 8 to 11 % when final.",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.inegi-h1-2025"],
    },
    {
      value: 0.16,
      says: "Prosecutors' victims, first half of 2025 on first half of 2024.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.sesnsp-daily"],
    },
    {
      value: 0.3,
      says: "Government, 2025 on 2024; does not follow from its own daily means (64.0 on 82.1).",
      basis: "published",
      seen: "read",
      sources: ["mexico-data.sesnsp-2025"],
    },
    {
      value: 0.44,
      says: "February 2026 on September 2024, from daily means of single months: 38 fewer a day.",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.sesnsp-daily", "cartels.notisistema-2026"],
    },
    {
      value: 0.4,
      says: "December 2025 on September 2024, official.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.CRBC26", "force-and-politics.DEV26"],
    },
    {
      value: 0.42,
      says: "January 2026 on September 2024, official.",
      basis: "published",
      seen: "read",
      sources: ["cartels.adn40-2026", "cartels.ovela-2025"],
    },
    {
      value: 0.46,
      says: "June 2026 on September 2024, with disappearances rising: a weak secondary source.",
      basis: "published",
      seen: "read",
      sources: ["cartels.rbtfl-2026"],
    },
  ],
  defaultBecause:
    "Two full years compare like with like; percentages against September 2024 start from an unusually high month.",
});

export const background_homicide_rate_ceiling = parameter({
  id: "violence.background_homicide_rate_ceiling",
  means:
    "Homicides a year per inhabitant in 2007, the low point: at most this much is background (8.1 per 100,000).",
  unit: "1/year",
  best: 8.1e-5,
  range: null,
  prior: fixed(),
  asOf: "2007",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.elcrimen", "mexico-data.conapo-panq"],
});

export const background_homicides_ceiling = parameter({
  id: "violence.background_homicides_ceiling",
  means: "Upper bound of homicides a year that are not conflict deaths.",
  unit: "person/year",
  best: null,
  range: [7000, 9000],
  prior: uniform(7000, 9000),
  asOf: "2007",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.elcrimen"],
  caution: "An upper bound: part of the deaths of 2007 were already of the conflict.",
});

export const homicideLevelsParameters: readonly Parameter[] = [
  registered_homicides_2024,
  registered_homicide_rate_2024,
  registered_homicides_january_june_2025,
  prosecutor_homicide_victims_2024,
  prosecutor_homicide_victims_2025,
  prosecutor_homicide_victims_daily_2024_09,
  prosecutor_homicide_victims_daily_2026_02,
  homicides_since_2007,
  conflict_deaths_non_state_2007_2023,
  conflict_deaths_one_sided_2007_2023,
  organised_crime_homicides_2007_2024,
  organised_crime_share,
  firearm_share_of_homicides,
  male_share_of_homicides,
  fall_of_homicides_2024_to_2025,
  background_homicide_rate_ceiling,
  background_homicides_ceiling,
];
