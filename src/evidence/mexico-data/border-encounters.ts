/** People stopped at the south-west border of the United States. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const border_patrol_apprehensions_fiscal_year = series({
  id: "co_operation.border_patrol_apprehensions_fiscal_year",
  means: "Border Patrol apprehensions between ports of entry at the south-west border.",
  unit: "event/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: [
    ["1970", 201780],
    ...yearly(
      2000,
      [
        1643679, 1235718, 929809, 905065, 1139282, 1171396, 1071972, 858638, 705005, 540865, 447731,
        327577, 356873, 414397, 479371, 331333, 408870, 303916, 396579, 851508, 400651, 1659206,
        2206436, 2045838, 1530523, 237565,
      ],
    ),
  ],
  vintage: "releases to October 2025",
  basis: "published",
  seen: "read",
  sources: [
    "mexico-data.cbp-monthly",
    "mexico-data.cbp",
    "force-and-politics.BB18",
    "force-and-politics.WE19",
    "force-and-politics.LF23",
    "force-and-politics.HPN25",
    "force-and-politics.KONA25",
  ],
  observation:
    "Fiscal years from October to September. Events, not persons: the same person can count several times. Expulsions of FY2020-23 under public-health law are included. Not with encounters at ports. FY2025 splits into 172,026 before 20 January 2025 and 65,539 after.",
});

export const border_patrol_apprehensions_month = series({
  id: "co_operation.border_patrol_apprehensions_month",
  means: "Border Patrol apprehensions between ports of entry at the south-west border.",
  unit: "event/month",
  place: "US",
  step: "month",
  counts: "other",
  points: [
    ...monthly(
      "2011-10",
      [
        25612, 23368, 18983, 25714, 31579, 42218, 40628, 36966, 30669, 26978, 27567, 26591, 28929,
        27636, 23243, 26921, 35042, 47293, 48212, 43856, 34436, 33230, 33797, 31802, 35312, 31896,
        29528, 28668, 36403, 49596, 51502, 60683, 57862, 40708, 31388, 25825, 26450, 24641, 25019,
        21514, 24376, 29791, 29750, 31576, 29303, 28388, 30239, 30286, 32724, 32838, 37014, 23758,
        26072, 33316, 38089, 40337, 34450, 33723, 37048, 39501, 46184, 47211, 43251, 31576, 18754,
        12195, 11127, 14519, 16087, 18187, 22288, 22537, 25488, 29085, 28995, 25975, 26666, 37390,
        38243, 40339, 34089, 31299, 37524, 41486, 51005, 51857, 50751, 47979, 66883, 92833, 99273,
        132856, 94902, 71978, 50684, 40507, 35402, 33524, 32853, 29205, 30077, 30389, 16182, 21593,
        30836, 38536, 47283, 54771,
      ],
    ),
    ...monthly(
      "2022-10",
      [
        204887, 207396, 221675, 128913, 130024, 163672, 183921, 171382, 99539, 132648, 181059,
        218763, 188752, 191106, 249740, 124215, 140638, 137473, 128895, 117900, 83532, 56400, 58009,
        53858, 56526, 46615, 47320, 29101, 8346, 7181, 8383, 8725, 6070, 4596, 6321, 8386, 7989,
        7350, 6478,
      ],
    ),
  ],
  vintage: "monthly file to September 2020; releases to January 2026",
  recalled: [
    "2022-10",
    "2022-11",
    "2023-01",
    "2023-02",
    "2023-03",
    "2023-04",
    "2023-05",
    "2023-10",
    "2023-11",
    "2023-12",
    "2024-01",
    "2024-03",
    "2024-04",
    "2024-05",
    "2024-06",
    "2024-07",
    "2024-09",
    "2024-10",
    "2024-11",
    "2024-12",
    "2025-01",
    "2025-11",
  ],
  basis: "published",
  seen: "read",
  sources: ["mexico-data.cbp-monthly", "mexico-data.cbp", "force-and-politics.DEP26"],
  observation:
    "October 2020 to September 2022 were not found. Months of FY2023 and FY2024 add up to within 0.1 % of the official years. October to December 2025 were published as 21,815 together, two fewer than the months here. Events, not persons.",
});

export const southwest_encounters_fiscal_year = series({
  id: "co_operation.southwest_encounters_fiscal_year",
  means: "All encounters at the south-west border, between and at ports of entry.",
  unit: "event/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2020, [458088, 1734686, 2378944, 2475669, 2135005]),
  vintage: "release of 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.cbp"],
  observation:
    "Includes people who presented themselves at ports by appointment: another definition than apprehensions.",
});

export const borderEncountersSeries: readonly Series[] = [
  border_patrol_apprehensions_fiscal_year,
  border_patrol_apprehensions_month,
  southwest_encounters_fiscal_year,
];
