/** Homicides of any kind, nationally: as registered on death certificates. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const registered_homicides_year = series({
  id: "violence.registered_homicides_year",
  means: "Homicides of every kind in Mexico by death registration.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "homicide",
  points: yearly(
    1990,
    [
      14493, 15128, 16594, 16040, 15839, 15612, 14505, 13552, 13656, 12249, 10737, 10285, 10088,
      10087, 9329, 9921, 10452, 8867, 14006, 19803, 25757, 27213, 25967, 23063, 20010, 20762, 24559,
      32079, 36685, 36661, 36773, 35700, 33287, 32252, 33550,
    ],
  ),
  vintage: "INEGI, final 2024 (November 2025)",
  recalled: ["2017", "2018", "2019", "2021"],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.elcrimen", "mexico-data.inegi", "mexico-data.inegi-2024"],
  observation:
    "Files are by year of registration, not of death. 1990-2016 come from a compiled table; current files differ by 1-5 deaths in some years (8,868 for 2007, 10,454 for 2006). The recalled 2019 and 2021 values with 2020 and 2022-24 add up to the read 2019-24 total of 208,223. Counts all homicides, with or without organised crime: never splice with prosecutors' victims, conflict deaths or a first release.",
});

export const registered_homicides_half_year = series({
  id: "violence.registered_homicides_half_year",
  means: "Homicides by death registration in the half year named (a count, not a yearly rate).",
  unit: "person",
  place: "MX",
  step: "half year",
  counts: "homicide",
  points: [
    ["2024-H1", 16306],
    ["2025-H1", 14488],
  ],
  vintage: "INEGI, preliminary first half of 2025 (January 2026)",
  preliminary: ["2025-H1"],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.inegi-h1-2025"],
  observation:
    "The 2024 figure is the one given beside that of 2025 for comparison. The half of 2025 will be revised, by 0.2 to 3.8 % upwards if past years are a guide.",
});

export const registered_homicides_preliminary_year = series({
  id: "violence.registered_homicides_preliminary_year",
  means:
    "Homicides by death registration as first released, about half a year after the year ended.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "homicide",
  points: yearly(2019, [36476, 36579, 35625, 32223, 31062, 33241]),
  vintage: "first releases of each year",
  preliminary: ["2019", "2020", "2021", "2022", "2023", "2024"],
  basis: "published",
  seen: "read",
  sources: ["firearms.S50", "firearms.S51", "mexico-data.inegi", "mexico-data.inegi-2024"],
  observation:
    "Kept only to show what revision does; every figure here was replaced by violence.registered_homicides_year.",
});

export const homicides_by_occurrence_year = series({
  id: "violence.homicides_by_occurrence_year",
  means: "Homicides by year in which the death occurred, sum of the states.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "homicide",
  points: yearly(
    2000,
    [
      10559, 10153, 9934, 9910, 9327, 9969, 10395, 8837, 14229, 19800, 26046, 27330, 25799, 22490,
      19563, 20263, 24613, 31737, 34426, 35274, 35787, 34346, 31048,
    ],
  ),
  vintage: "research file of March 2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.gargiulo"],
  observation:
    "Late registrations are missing from the last years: 31,048 for 2022 against 33,287 registered. Deaths without a known state are left out.",
});

export const homicides_by_occurrence_month = series({
  id: "violence.homicides_by_occurrence_month",
  means: "Homicides by month in which the death occurred, sum of the states.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "homicide",
  points: monthly(
    "2006-01",
    [
      890, 760, 854, 831, 913, 846, 852, 920, 911, 834, 903, 881, 596, 507, 786, 772, 936, 761, 745,
      762, 709, 773, 707, 783, 892, 838, 1011, 946, 1145, 1217, 1176, 1288, 1188, 1479, 1520, 1529,
      1374, 1481, 1433, 1340, 1477, 1671, 1643, 1803, 1862, 1762, 1716, 2238, 1955, 1677, 2026,
      2043, 2174, 2319, 2324, 2574, 2206, 2492, 1931, 2325, 2215, 2037, 2259, 2463, 2601, 2367,
      2437, 2339, 2114, 2287, 2039, 2172, 2192, 1904, 2208, 2256, 2384, 2249, 2144, 2229, 2365,
      1901, 1848, 2119, 1916, 1687, 2090, 2044, 1952, 1818, 1815, 1887, 1812, 1893, 1734, 1842,
      1717, 1584, 1760, 1678, 1795, 1529, 1564, 1540, 1555, 1595, 1545, 1701, 1605, 1462, 1567,
      1714, 1804, 1670, 1741, 1805, 1703, 1700, 1694, 1798, 1726, 1680, 1774, 1900, 2070, 1991,
      2270, 2247, 2332, 2185, 2164, 2274, 2445, 2271, 2419, 2467, 2684, 2898, 2635, 2601, 2791,
      2922, 2784, 2820, 2620, 2417, 2849, 2898, 2969, 2902, 3125, 2984, 2972, 2947, 2842, 2901,
      2766, 2822, 2805, 2833, 2957, 3008, 3067, 3052, 2919, 3043, 3056, 2946, 2954, 2791, 3142,
      3076, 3058, 3004, 3162, 3077, 2854, 3131, 2816, 2722, 2914, 2672, 3026, 2942, 3041, 2773,
      2947, 2918, 2788, 2853, 2684, 2788, 2555, 2285, 2597, 2557, 2907, 2697, 2698, 2565, 2620,
      2726, 2356, 2485,
    ],
  ),
  vintage: "research file of March 2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.gargiulo"],
  observation:
    "By occurrence, so not the registration series cut into months; 2021 and 2022 lack late registrations. The monthly record for 2006-14, before the prosecutors' revised method.",
});

export const homicidesSeries: readonly Series[] = [
  registered_homicides_year,
  registered_homicides_half_year,
  registered_homicides_preliminary_year,
  homicides_by_occurrence_year,
  homicides_by_occurrence_month,
];
