/** Persons reported missing: one register, several readings of it that are never mixed. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const missing_still_2026_07_year = series({
  id: "violence.missing_still_2026_07_year",
  means: "Persons still missing, by year of disappearance.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "missing person",
  points: yearly(
    2010,
    [4191, 5148, 4202, 4559, 4520, 4115, 5499, 6888, 6839, 8291, 7802, 7842, 8247, 10316, 12540],
  ),
  vintage: "register of 17 July 2026",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.rnpdno-arreola"],
  observation:
    "Falls for past years as people are found and rises with late reports; recent years are still open.",
});

export const missing_still_2025_05_public_year = series({
  id: "violence.missing_still_2025_05_public_year",
  means:
    "Persons still missing on the public list, without confidential records, by year of disappearance.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "missing person",
  points: yearly(
    2006,
    [
      180, 696, 876, 1423, 3608, 4481, 3562, 3909, 3891, 3273, 4419, 5613, 5388, 6595, 5822, 3794,
      4433, 5284, 7963, 3411,
    ],
  ),
  vintage: "list of 1 May 2025",
  preliminary: ["2025"],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.rnpdno-panq"],
  observation:
    "Confidential records are left out, so it lies a seventh to a fifth below the full register in 2010-15 and half below in 2021. 2025 is January to April only.",
});

export const missing_all_2026_year = series({
  id: "violence.missing_all_2026_year",
  means: "Persons reported missing, found or not, by year.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "missing person",
  points: yearly(
    2015,
    [13519, 14725, 17686, 17049, 23757, 24203, 25727, 24849, 31510, 35279, 35098],
  ),
  vintage: "register of early 2026",
  preliminary: ["2025"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed.",
});

export const missing_still_2026_year = series({
  id: "violence.missing_still_2026_year",
  means: "Persons reported missing and still not found, by year.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "missing person",
  points: yearly(2015, [3745, 5094, 6778, 6614, 7887, 7531, 7913, 8005, 10155, 12895, 13014]),
  vintage: "register of early 2026",
  preliminary: ["2025"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed.",
});

export const missing_located_alive_2026_year = series({
  id: "violence.missing_located_alive_2026_year",
  means: "Persons reported missing and since found alive, by year.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "missing person",
  points: yearly(2015, [9209, 8830, 9763, 9308, 14175, 14885, 16152, 15389, 19537, 20587, 20155]),
  vintage: "register of early 2026",
  preliminary: ["2025"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed.",
});

export const missing_located_dead_2026_year = series({
  id: "violence.missing_located_dead_2026_year",
  means: "Persons reported missing and since found dead, by year.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "missing person",
  points: yearly(2015, [565, 801, 1145, 1127, 1695, 1787, 1662, 1456, 1821, 1804, 1575]),
  vintage: "register of early 2026",
  preliminary: ["2025"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed.",
});

export const missing_all_2026_month = series({
  id: "violence.missing_all_2026_month",
  means: "Persons reported missing, found or not, by month.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "missing person",
  points: monthly(
    "2015-01",
    [
      1114, 1117, 1164, 1078, 1220, 1083, 1109, 1179, 1183, 1198, 1191, 883, 1187, 1147, 1122, 1272,
      1357, 1428, 1332, 1232, 1145, 1194, 1084, 1225, 1566, 1428, 1516, 1384, 1642, 1572, 1514,
      1491, 1527, 1501, 1300, 1245, 1477, 1507, 1482, 1304, 1405, 1369, 1381, 1437, 1445, 1433,
      1407, 1402, 1884, 1819, 1970, 1973, 2095, 2240, 2117, 2000, 1891, 1818, 2045, 1905, 2222,
      2205, 2280, 1760, 1902, 1971, 2127, 2105, 1833, 2117, 1987, 1694, 2148, 1914, 2304, 2163,
      2408, 2092, 2236, 2299, 2213, 2127, 1963, 1860, 2112, 2021, 2184, 2143, 2363, 2016, 1975,
      2113, 1875, 2003, 1952, 2092, 2665, 2484, 2856, 2625, 2753, 2754, 2651, 2593, 2690, 2658,
      2479, 2302, 2760, 2649, 2875, 2874, 3118, 2976, 2969, 2985, 3162, 3211, 2954, 2746, 3193,
      2941, 3241, 2877, 3224, 3095, 2975, 2955, 2893, 3001, 2639, 2064,
    ],
  ),
  vintage: "register of early 2026",
  preliminary: ["2025-12"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed. December 2025 is incomplete.",
});

export const missing_still_2026_month = series({
  id: "violence.missing_still_2026_month",
  means: "Persons reported missing and still not found, by month.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "missing person",
  points: monthly(
    "2015-01",
    [
      275, 290, 316, 252, 345, 294, 277, 344, 353, 345, 343, 311, 349, 346, 359, 456, 467, 466, 457,
      437, 401, 474, 413, 469, 570, 491, 537, 546, 618, 598, 603, 585, 582, 622, 521, 505, 594, 563,
      548, 526, 581, 543, 571, 571, 589, 536, 510, 482, 614, 569, 623, 634, 664, 728, 713, 732, 717,
      675, 641, 577, 685, 663, 676, 594, 621, 645, 689, 719, 593, 558, 559, 529, 658, 577, 644, 589,
      664, 629, 723, 766, 715, 689, 647, 612, 664, 630, 639, 666, 700, 651, 638, 731, 700, 643, 669,
      674, 784, 708, 878, 779, 827, 917, 889, 852, 904, 914, 886, 817, 976, 943, 1028, 1056, 1154,
      1067, 1083, 1122, 1133, 1175, 1075, 1083, 1075, 928, 1183, 1010, 1182, 1170, 1131, 1203, 1223,
      1091, 1000, 818,
    ],
  ),
  vintage: "register of early 2026",
  preliminary: ["2025-12"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed. December 2025 is incomplete.",
});

export const missing_located_alive_2026_month = series({
  id: "violence.missing_located_alive_2026_month",
  means: "Persons reported missing and since found alive, by month.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "missing person",
  points: monthly(
    "2015-01",
    [
      790, 795, 802, 777, 838, 751, 766, 785, 776, 807, 787, 535, 781, 732, 716, 751, 829, 899, 796,
      729, 664, 639, 609, 685, 899, 848, 874, 760, 915, 871, 814, 815, 847, 785, 693, 642, 788, 846,
      839, 696, 745, 724, 737, 763, 772, 796, 796, 806, 1130, 1116, 1221, 1231, 1284, 1360, 1267,
      1132, 1021, 958, 1241, 1214, 1384, 1404, 1458, 1021, 1116, 1174, 1267, 1212, 1116, 1399, 1294,
      1040, 1328, 1206, 1531, 1450, 1599, 1343, 1392, 1397, 1351, 1295, 1175, 1085, 1307, 1293,
      1424, 1373, 1533, 1249, 1232, 1259, 1051, 1247, 1162, 1259, 1725, 1620, 1805, 1675, 1775,
      1684, 1611, 1595, 1631, 1593, 1469, 1354, 1629, 1578, 1709, 1681, 1823, 1777, 1732, 1703,
      1844, 1864, 1726, 1521, 1951, 1837, 1872, 1744, 1929, 1788, 1714, 1647, 1561, 1791, 1541, 780,
    ],
  ),
  vintage: "register of early 2026",
  preliminary: ["2025-12"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed. December 2025 is incomplete.",
});

export const missing_located_dead_2026_month = series({
  id: "violence.missing_located_dead_2026_month",
  means: "Persons reported missing and since found dead, by month.",
  unit: "person/month",
  place: "MX",
  step: "month",
  counts: "missing person",
  points: monthly(
    "2015-01",
    [
      49, 32, 46, 49, 37, 38, 66, 50, 54, 46, 61, 37, 57, 69, 47, 65, 61, 63, 79, 66, 80, 81, 62,
      71, 97, 89, 105, 78, 109, 103, 97, 91, 98, 94, 86, 98, 95, 98, 95, 82, 79, 102, 73, 103, 84,
      101, 101, 114, 140, 134, 126, 108, 147, 152, 137, 136, 153, 185, 163, 114, 153, 138, 146, 145,
      165, 152, 171, 174, 124, 160, 134, 125, 162, 131, 129, 124, 145, 120, 121, 136, 147, 143, 141,
      163, 141, 98, 121, 104, 130, 116, 105, 124, 124, 113, 121, 159, 157, 156, 173, 172, 151, 153,
      151, 146, 155, 151, 124, 132, 155, 128, 139, 138, 143, 132, 154, 160, 187, 172, 154, 142, 168,
      177, 186, 132, 118, 144, 133, 108, 110, 119, 98, 82,
    ],
  ),
  vintage: "register of early 2026",
  preliminary: ["2025-12"],
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.rnpdno-escobar"],
  observation:
    "Records without a known municipality, 2.3 % of all, are left out. Outcomes are those known at the reading: recent periods have more people still missing because less time has passed. December 2025 is incomplete.",
});

export const missing_stock_month = series({
  id: "violence.missing_stock_month",
  means: "Persons missing and not found, of all years, as the register stood.",
  unit: "person",
  place: "MX",
  step: "month",
  counts: "missing person",
  points: [
    ["2022-05", 100000],
    ["2023-12", 113072],
    ["2025-12", 133520],
  ],
  vintage: "readings of May 2022, 6 December 2023 and 18 December 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.rnpdno-stock"],
  observation:
    "May 2022 is the month in which the register passed 100,000. Revisions of the register change the stock without anybody being found.",
});

export const missingPersonsSeries: readonly Series[] = [
  missing_still_2026_07_year,
  missing_still_2025_05_public_year,
  missing_all_2026_year,
  missing_still_2026_year,
  missing_located_alive_2026_year,
  missing_located_dead_2026_year,
  missing_all_2026_month,
  missing_still_2026_month,
  missing_located_alive_2026_month,
  missing_located_dead_2026_month,
  missing_stock_month,
];
