/** Victims as police and prosecutors record them: national, by year and month. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const prosecutor_homicide_victims_year = series({
  id: "violence.prosecutor_homicide_victims_year",
  means: "Victims of intentional homicide recorded by prosecutors, without feminicide.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "homicide",
  points: yearly(
    2015,
    [17884, 22540, 28866, 33737, 34722, 34573, 33358, 30985, 29735, 30060, 23374],
  ),
  vintage: "SESNSP victims file, July 2026; 2025 first release (January 2026)",
  preliminary: ["2025"],
  recalled: ["2025"],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.sesnsp-2025"],
  observation:
    "Counts recovered from published rates to four decimals. Oaxaca is badly under-recorded in 2015 (225 victims; another compiler fills in 867). 2025 is a first release and recalled: never compare it with a revised year as if both were final. Add feminicide before dividing by registered homicides.",
});

export const prosecutor_feminicide_victims_year = series({
  id: "violence.prosecutor_feminicide_victims_year",
  means: "Victims of feminicide recorded by prosecutors.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "homicide",
  points: yearly(2015, [428, 648, 770, 925, 972, 975, 1022, 985, 853, 856]),
  vintage: "SESNSP victims file, July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims"],
  observation:
    "A legal class apart from intentional homicide: add the two before comparing with registered homicides.",
});

export const kidnapping_victims_year = series({
  id: "violence.kidnapping_victims_year",
  means: "Victims of kidnapping recorded by prosecutors.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2015, [1312, 1381, 1390, 1560, 1629, 1047, 816, 724, 844, 903]),
  vintage: "SESNSP victims file, July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims"],
  observation: "Reported crimes only.",
});

export const extortion_victims_year = series({
  id: "violence.extortion_victims_year",
  means: "Victims of extortion recorded by prosecutors.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(2015, [6223, 5861, 6278, 6895, 9003, 8380, 9408, 11039, 10946, 10862, 11131]),
  vintage: "SESNSP victims file, July 2026; 2025 from the April 2026 file",
  preliminary: ["2025"],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.panq-incid"],
  observation: "Reported crimes only. 2025 comes from another compiler and vintage.",
});

export const prosecutor_homicide_victims_month = series({
  id: "violence.prosecutor_homicide_victims_month",
  means: "Victims of intentional homicide and feminicide together recorded by prosecutors.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "homicide",
  points: monthly(
    "2015-01",
    [
      1443, 1430, 1468, 1527, 1656, 1566, 1669, 1736, 1621, 1574, 1626, 1606, 1575, 1644, 1777,
      1712, 1929, 1844, 2118, 2177, 2221, 2130, 2063, 2077, 2187, 2147, 2265, 2246, 2489, 2583,
      2477, 2541, 2604, 2825, 2630, 2643, 2640, 2514, 2863, 2857, 3001, 2846, 3158, 3015, 3045,
      2934, 2796, 2994, 2943, 2893, 2958, 2819, 2995, 3087, 3069, 3050, 2932, 2952, 3014, 2977,
      3071, 2870, 3118, 3009, 3002, 2976, 3071, 3066, 2828, 3040, 2778, 2718, 2917, 2714, 3058,
      2961, 3115, 2749, 2932, 2934, 2856, 2777, 2671, 2697, 2507, 2346, 2723, 2646, 2917, 2760,
      2742, 2691, 2728, 2857, 2432, 2606, 2673, 2362, 2692, 2505, 2727, 2627, 2541, 2575, 2577,
      2472, 2423, 2382, 2492, 2370, 2492, 2682, 2744,
    ],
  ),
  vintage: "state rates of June 2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.elcrimen"],
  observation:
    "Sum of state monthly rates times population; yearly sums agree with the register within 5 victims for 2018-23. Oaxaca 2015 and October 2016 were filled in by the compiler. Divide by violence.prosecutor_to_registered to stand on the scale of death registration. It ends in May 2024: what follows are first releases of homicide alone, in series of their own.",
});

export const prosecutor_homicide_victims_month_first_release = series({
  id: "violence.prosecutor_homicide_victims_month_first_release",
  means: "Victims of intentional homicide, without feminicide, as the month was first published.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "homicide",
  points: [
    ["2018-07", 3074] as const,
    ["2018-08", 2950] as const,
    ["2019-08", 2956] as const,
    ["2020-08", 2990] as const,
    ["2021-08", 2822] as const,
    ...monthly("2022-01", [2438, 2264, 2655, 2560, 2829, 2671, 2681, 2624]),
    ["2024-06", 2680] as const,
    ["2024-12", 2257] as const,
  ],
  vintage: "first releases, 2018-2024",
  preliminary: [
    "2018-07",
    "2018-08",
    "2019-08",
    "2020-08",
    "2021-08",
    "2022-01",
    "2022-02",
    "2022-03",
    "2022-04",
    "2022-05",
    "2022-06",
    "2022-07",
    "2022-08",
    "2024-06",
    "2024-12",
  ],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.press-monthly"],
  observation:
    "Lower than later revisions, and without feminicide. Scattered months. July 2018 is the peak.",
});

export const prosecutor_homicide_victims_daily_mean_first_release = series({
  id: "violence.prosecutor_homicide_victims_daily_mean_first_release",
  means:
    "Victims of intentional homicide a day, monthly mean as the government first presented it.",
  unit: "person/day",
  place: "MX",
  step: "month",
  counts: "homicide",
  points: [
    ["2024-09", 86.9] as const,
    ...monthly("2024-11", [74.5, 72.8, 76.5, 65.3]),
    ...monthly("2025-04", [65.3, 64.5, 65.6, 64.9, 59.2, 59.5, 54.5, 54.7, 52.4, 50.9, 48.8]),
  ],
  vintage: "first releases, September 2024 to March 2026",
  preliminary: [
    "2024-09",
    "2024-11",
    "2024-12",
    "2025-01",
    "2025-02",
    "2025-04",
    "2025-05",
    "2025-06",
    "2025-07",
    "2025-08",
    "2025-09",
    "2025-10",
    "2025-11",
    "2025-12",
    "2026-01",
    "2026-02",
  ],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.sesnsp-daily"],
  observation:
    "First releases are revised upwards. September 2024 is the baseline of the government's comparisons and was an unusually violent month. Absent: October 2024, March 2025 and everything after February 2026.",
});

export const prosecutor_homicide_victims_month_from_daily_mean = series({
  id: "violence.prosecutor_homicide_victims_month_from_daily_mean",
  means: "Victims of intentional homicide in the month: the published daily mean times the days.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "homicide",
  points: [
    ["2024-09", 2607] as const,
    ["2025-01", 2372] as const,
    ["2025-02", 1828] as const,
    ...monthly("2025-04", [1959, 2000, 1968, 2012, 1835, 1785, 1690]),
    ...monthly("2025-12", [1624, 1578, 1366]),
  ],
  vintage: "first releases, September 2024 to March 2026",
  preliminary: [
    "2024-09",
    "2025-01",
    "2025-02",
    "2025-04",
    "2025-05",
    "2025-06",
    "2025-07",
    "2025-08",
    "2025-09",
    "2025-10",
    "2025-12",
    "2026-01",
    "2026-02",
  ],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-daily"],
  observation:
    "Rounded daily means make each month uncertain by about 2. First releases, without feminicide: not to be joined to violence.prosecutor_homicide_victims_month.",
});

export const homicide_daily_police_count_month = series({
  id: "violence.homicide_daily_police_count_month",
  means: "Homicide victims in the month by the daily count of the security ministry.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "homicide",
  points: monthly(
    "2025-01",
    [2037, 1807, 1996, 1705, 1777, 1818, 1754, 1634, 1587, 1553, 1503, 1503],
  ),
  vintage: "2025",
  preliminary: [
    "2025-01",
    "2025-02",
    "2025-03",
    "2025-04",
    "2025-05",
    "2025-06",
    "2025-07",
    "2025-08",
    "2025-09",
    "2025-10",
    "2025-11",
    "2025-12",
  ],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.daily-count"],
  observation: "Fast and incomplete: 12 % below the later victims on average in 2025.",
});

export const homicide_investigations_month = series({
  id: "violence.homicide_investigations_month",
  means: "Case files of intentional homicide opened in the month.",
  unit: "event/month",
  place: "MX",
  step: "month",
  counts: "other",
  points: monthly("2026-01", [1392, 1206, 1398]),
  vintage: "April 2026",
  preliminary: ["2026-01", "2026-02", "2026-03"],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.panq-incid"],
  observation:
    "Case files, not victims: about 0.88 file a victim (violence.victims_per_investigation).",
});

export const prosecutorVictimsSeries: readonly Series[] = [
  prosecutor_homicide_victims_year,
  prosecutor_feminicide_victims_year,
  kidnapping_victims_year,
  extortion_victims_year,
  prosecutor_homicide_victims_month,
  prosecutor_homicide_victims_month_first_release,
  prosecutor_homicide_victims_daily_mean_first_release,
  prosecutor_homicide_victims_month_from_daily_mean,
  homicide_daily_police_count_month,
  homicide_investigations_month,
];
