/** Drugs seized by US Customs and Border Protection: by month and by fiscal year. */
import { monthly, yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const fentanyl_seized_nationwide_month = series({
  id: "supply.fentanyl_seized_nationwide_month",
  means: "Fentanyl seized by US Customs and Border Protection nationwide.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      154.2, 137.4, 75.9, 417.8, 194.2, 248, 254.9, 391.7, 293.4, 153.7, 276.7, 205.6, 310.3, 248.7,
      110.1, 145.6, 256.5, 254, 270.9, 240.4, 712.9, 773.9, 701.9, 765.9, 1211.5, 803.6, 1192.9,
      945.1, 796.8, 651.9, 886.4, 949.6, 1056.4, 837.3, 1132.5, 737.3, 1050.5, 1116, 549.2, 862.5,
      680.2, 1051.6, 1292.4, 1080.2, 700.1, 2159.8, 2301.5, 1855.8, 1939.6, 2948.5, 2416.9, 1445.5,
      2293.3, 2853.6, 3220.3, 2683.5, 2154.5, 1788.5, 1818.5, 1460.1, 1772.4, 2205, 1345.9, 2015.6,
      1242.4, 1449.1, 1385.3, 2348.2, 1427.5, 2804.6, 1685.3, 2207.8, 1992.5, 1363, 1154.8, 1027.8,
      611.2, 762.7, 772.2, 721.6, 843.6, 1379.2, 755.1, 643.5, 1016.6, 1512.1, 869.6, 807.2, 1443.2,
      613.6, 463.4,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE", "supply.S-BLOOM25", "supply.S-SOFREP25", "supply.S-VORONOI"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow. Press part-years of 2025 agree within 0.5 %: January to April 3,159 (-48 % on the year before), January to August 6,873 (-52 %), August 755. Named causes of the fall: war of factions in Sinaloa, Mexican seizures, weaker demand, changed routes.",
});

export const fentanyl_seized_southwest_border_month = series({
  id: "supply.fentanyl_seized_southwest_border_month",
  means: "Fentanyl seized by US Customs and Border Protection at the south-west border.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      152.4, 125, 69.8, 416.7, 192.8, 213.3, 218.8, 382.2, 260, 152, 257.5, 193, 297.9, 230.6,
      107.1, 138.6, 251.4, 243.4, 245.7, 232.7, 676.1, 749.1, 630.9, 754.3, 1171.4, 780.3, 1168.2,
      682.3, 776.7, 639.1, 878.8, 935.5, 1049.9, 780, 1113.1, 611.1, 905.1, 1092.6, 461.4, 839.1,
      633.6, 1024.4, 1281.4, 1077.3, 650.4, 2102.7, 2210, 1826, 1929.9, 2893.1, 2409.1, 1437.5,
      2287.4, 2848.4, 3186.6, 2651.2, 2141.7, 1756, 1772.9, 1404.2, 1430.2, 2196.6, 1320.4, 1985,
      1226.5, 1389.5, 1335.9, 2301, 1397.8, 2732.1, 1664, 2169.1, 1902.3, 1338.1, 1137.5, 990.1,
      598.4, 742.1, 653.9, 682.1, 805, 1341.3, 678.6, 619, 1006.4, 1497.4, 850, 789.4, 1055.8,
      604.6, 458.8,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow.",
});

export const methamphetamine_seized_nationwide_month = series({
  id: "supply.methamphetamine_seized_nationwide_month",
  means: "Methamphetamine seized by US Customs and Border Protection nationwide.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      8697.7, 7357.6, 8900.5, 11844, 11058.4, 11203.9, 9866, 14411.7, 15209.7, 15684, 14860.8,
      12876.1, 16076.1, 11344.5, 17709.8, 10522.1, 13550, 9516.3, 8702, 14442.5, 12274.9, 16632.5,
      30029.7, 16883.3, 22613.5, 16200.2, 16384.1, 8318.7, 11609.9, 16180.2, 13662.5, 19972.6,
      15505.2, 18549, 21221.7, 11616.7, 20071.9, 29608.1, 12089.8, 6569.2, 13050.5, 11658.5,
      15235.6, 11606.8, 13226, 17803.8, 10085.8, 14404.1, 11479, 11839.8, 11419.3, 11005.6, 13430.8,
      16622.1, 7322.3, 13015, 10390.8, 7452, 13293.4, 13137.7, 11770.4, 18152.9, 14101.8, 6503.6,
      24443.7, 20818.5, 9653.9, 21241.9, 10356.8, 9959.9, 18302.7, 8890.8, 11258.2, 9518.3, 7911.7,
      9122, 8547.1, 14732, 19073.7, 12023.1, 25133.4, 15565.3, 21385.5, 15848.4, 10115, 21885.9,
      13202.1, 12152.2, 9528, 11143.5, 18209,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow.",
});

export const methamphetamine_seized_southwest_border_month = series({
  id: "supply.methamphetamine_seized_southwest_border_month",
  means: "Methamphetamine seized by US Customs and Border Protection at the south-west border.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      8101.2, 6684.5, 8353.3, 7808.9, 10725, 10734.3, 9636.2, 13668.4, 14439.6, 14478.1, 14473.1,
      12034.1, 15210.3, 10806.3, 17129.7, 10218.1, 13355.6, 9030.3, 8408.6, 14042.7, 11681.1,
      15321.1, 29379.3, 15541.2, 21659.4, 15550.2, 15615.5, 7907.6, 11089.9, 15206.1, 12611.6,
      19516, 15121.2, 17785.9, 19800.9, 10696.9, 19625.9, 28624.9, 11302, 6040.5, 12552.2, 11134.1,
      13922.1, 10364.6, 11264.8, 15520.1, 9342.1, 10611.8, 10601.4, 10725.6, 10311.6, 9901.5,
      10335.8, 13799.9, 5568.4, 11764.5, 9398.5, 5168.1, 11507.8, 12103.1, 9886.3, 16437.8, 12909,
      5402.9, 22659.2, 19085.7, 8779.2, 20078.1, 9615.8, 9115.9, 16608.1, 6983.6, 9602.2, 8180.5,
      6896.3, 8393.5, 7726, 13500.4, 17846.7, 11245.6, 23856.4, 14241.5, 20487.6, 14016.2, 9648.1,
      20881.6, 12317, 10365.5, 8974.7, 10742.7, 17364.6,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow.",
});

export const cocaine_seized_nationwide_month = series({
  id: "supply.cocaine_seized_nationwide_month",
  means: "Cocaine seized by US Customs and Border Protection nationwide.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      5899.9, 4347.2, 9542, 5054.8, 9605.2, 6149.7, 1827.8, 5726.8, 41568.7, 2529.1, 5288, 3601.1,
      6784.9, 6968.6, 4608, 1762.9, 6297, 3386.8, 1373.2, 2845.8, 4805.4, 6125.5, 5999.4, 7044.5,
      11025.6, 8602.5, 6463.7, 9623.8, 7599.3, 11614.4, 6907.1, 2927.5, 3974.9, 7640.7, 10060.9,
      11197.2, 4020.5, 5669.3, 7282.5, 2316.9, 4237.4, 3769.6, 7399.5, 5774.8, 9344.1, 5202.8,
      12858.5, 2417.2, 4993.6, 4594.9, 6088.6, 3077, 29164.1, 5798.7, 3084.9, 3200.7, 5632.3,
      6829.3, 4809.1, 3812.2, 4596.1, 4039.1, 2945.6, 5117.8, 12054.2, 4164.3, 7564.6, 7169.2,
      3063.4, 3196.1, 6539.5, 7765.2, 5992.2, 2701.5, 10696.3, 5172.3, 4050.8, 5338.2, 4930.9,
      5871.9, 6707.7, 5802.8, 5351.7, 7463.4, 5890.1, 7785.5, 3844.9, 5545.9, 7715.6, 5565.3,
      3997.4,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow. Single large cases dominate some months (June 2019).",
});

export const cocaine_seized_southwest_border_month = series({
  id: "supply.cocaine_seized_southwest_border_month",
  means: "Cocaine seized by US Customs and Border Protection at the south-west border.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      2471.6, 2070.3, 1563.1, 2910.7, 1903.1, 1955, 1559.3, 1955.9, 1261.1, 1779.4, 2940.5, 1983,
      1833.1, 2259.3, 1156.2, 1309, 1851.3, 1105.9, 809, 1336.3, 1537.2, 1499.4, 1526.5, 2769,
      4368.3, 2623.4, 1409.8, 2399.7, 2692.4, 1544.3, 2240.8, 1905, 1408.8, 2411.5, 2252.5, 1482.8,
      1823.8, 2068, 1228.6, 913.8, 2538.7, 2084.9, 2288.5, 2829.7, 1363.6, 1356.7, 5201.8, 1473.3,
      2920.2, 1814.5, 1822.9, 2128, 2269.5, 3753.1, 2072.7, 1135.8, 2632.1, 1578.7, 2077.8, 3364.6,
      4258, 3640.6, 2329.9, 2397.1, 3584.9, 1274.4, 1797.1, 1994, 1535, 1463.5, 2605.8, 3502.5,
      2799.6, 2141.6, 2822.3, 3041.7, 3064.2, 3887, 4108.8, 2712.6, 4411.1, 4614.5, 3972.7, 3368.4,
      3506, 5284.1, 1805.8, 2485, 2955.1, 3828.9, 2930.4,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow.",
});

export const heroin_seized_nationwide_month = series({
  id: "supply.heroin_seized_nationwide_month",
  means: "Heroin seized by US Customs and Border Protection nationwide.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      503.7, 354.4, 338.9, 312.6, 406, 529.9, 631.5, 456.7, 499.5, 499.8, 678.7, 1013, 518, 594.7,
      408.8, 328.9, 378.9, 341.3, 306.9, 378.3, 565.7, 657.6, 656.1, 627.7, 644.8, 567.4, 499.4,
      242.6, 364.9, 326, 641.3, 604.6, 519.6, 429.3, 272.1, 288, 152.5, 129.1, 273.1, 40.9, 112,
      120, 257.3, 203, 109.4, 135.6, 124, 214.1, 135.7, 200.1, 205.3, 69.2, 137.5, 157.8, 63.8,
      115.6, 65.8, 101.2, 141.4, 117.5, 67.4, 72.2, 102.3, 34.1, 88.9, 100, 40.6, 115.7, 169.7,
      124.9, 113, 131.8, 270.5, 52.9, 167.1, 116.9, 101.3, 78.1, 18.2, 52.9, 62.8, 120.7, 68.9,
      147.9, 387.8, 197.3, 164.2, 59.1, 65.1, 67.3, 116.3,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow.",
});

export const heroin_seized_southwest_border_month = series({
  id: "supply.heroin_seized_southwest_border_month",
  means: "Heroin seized by US Customs and Border Protection at the south-west border.",
  unit: "lb/month",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2018-10",
    [
      444.5, 329.8, 303.6, 284.5, 385, 500.4, 588.1, 443.4, 479.8, 443.7, 637.9, 711.9, 496.1,
      326.5, 390.5, 323.3, 358.2, 331.3, 268.4, 362.8, 546.7, 530.2, 629.4, 593.6, 586.8, 542.9,
      471.5, 225, 314.4, 312.5, 616.7, 594.7, 431.5, 389.1, 269.7, 214.5, 120.5, 127.5, 258.8, 38.8,
      48.9, 91.4, 207.6, 187.7, 91.2, 122.6, 112.7, 89.9, 116.1, 118.9, 63.6, 64.3, 112.7, 157.6,
      63.6, 107.1, 62.9, 88.9, 141.2, 117.3, 62.7, 70.5, 100.7, 29.3, 82.9, 97.9, 34, 106.8, 90.6,
      124.7, 106.6, 51.9, 253.8, 52.1, 160.1, 115.4, 96.8, 75.5, 12.6, 51, 34.1, 74, 56.6, 139.1,
      382.3, 180.5, 142.2, 48.3, 65.1, 66.1, 97.3,
    ],
  ),
  vintage: "file of May-June 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight, not pure drug. Own sums over components of one file vintage; fiscal-year sums equal the published ones. Seizures follow effort and are not the flow.",
});

export const fentanyl_seized_nationwide_fiscal_year = series({
  id: "supply.fentanyl_seized_nationwide_fiscal_year",
  means: "Fentanyl seized by US Customs and Border Protection nationwide.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2019, [2804, 4791, 11201, 14700, 27023, 21889, 12027]),
  vintage: "file of May-June 2026",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight. Fiscal years from October to September. One file vintage: never splice with press part-years.",
});

export const methamphetamine_seized_nationwide_fiscal_year = series({
  id: "supply.methamphetamine_seized_nationwide_fiscal_year",
  means: "Methamphetamine seized by US Customs and Border Protection nationwide.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2019, [141970, 177684, 191834, 175410, 140408, 174197, 170119]),
  vintage: "file of May-June 2026",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight. Fiscal years from October to September. One file vintage: never splice with press part-years.",
});

export const cocaine_seized_nationwide_fiscal_year = series({
  id: "supply.cocaine_seized_nationwide_fiscal_year",
  means: "Cocaine seized by US Customs and Border Protection nationwide.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2019, [101140, 58002, 97638, 70293, 81085, 68215, 70080]),
  vintage: "file of May-June 2026",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight. Fiscal years from October to September. One file vintage: never splice with press part-years.",
});

export const heroin_seized_nationwide_fiscal_year = series({
  id: "supply.heroin_seized_nationwide_fiscal_year",
  means: "Heroin seized by US Customs and Border Protection nationwide.",
  unit: "lb/year",
  place: "US",
  step: "fiscal year",
  counts: "other",
  points: yearly(2019, [6225, 5763, 5400, 1871, 1511, 1161, 1258]),
  vintage: "file of May-June 2026",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CBPFILE"],
  observation:
    "Gross weight. Fiscal years from October to September. One file vintage: never splice with press part-years.",
});

export const borderSeizuresSeries: readonly Series[] = [
  fentanyl_seized_nationwide_month,
  fentanyl_seized_southwest_border_month,
  methamphetamine_seized_nationwide_month,
  methamphetamine_seized_southwest_border_month,
  cocaine_seized_nationwide_month,
  cocaine_seized_southwest_border_month,
  heroin_seized_nationwide_month,
  heroin_seized_southwest_border_month,
  fentanyl_seized_nationwide_fiscal_year,
  methamphetamine_seized_nationwide_fiscal_year,
  cocaine_seized_nationwide_fiscal_year,
  heroin_seized_nationwide_fiscal_year,
];
