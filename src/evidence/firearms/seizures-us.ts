/**
 * Guns and cartridges seized on the US side on their way south. Agencies, areas and items differ
 * from count to count: never splice them. The counts move with effort.
 */
import { type Series, series } from "../record.js";

const common = {
  unit: "gun",
  place: "US",
  step: "interval",
  counts: "other",
  basis: "published",
  seen: "read",
} as const;
const audit2021 = {
  ...common,
  vintage: "audit of February 2021",
  sources: ["firearms.S03"],
} as const;

export const seizuresUsSeries: readonly Series[] = [
  series({
    ...common,
    id: "arms.seized_us_outbound_programme_2009_2011",
    means: "Guns seized by the new programme of outbound inspection.",
    points: [["2009-03/2011-03", 386]],
    vintage: "press of March 2011",
    sources: ["firearms.S82"],
    observation: "US Customs and Border Protection, new programme.",
  }),
  series({
    ...audit2021,
    id: "arms.seized_us_border_mean_2014_2019",
    means: "Guns seized at the border in a year, mean of the fiscal years 2014 to 2019.",
    unit: "gun/year",
    points: [["2013-10/2019-09", 115]],
    observation: "US Customs and Border Protection, at the border.",
  }),
  series({
    ...audit2021,
    id: "arms.seized_us_task_forces_2015_2017",
    means: "Guns seized by task forces at the south-west border, fiscal years 2015 to 2017.",
    points: [["2014-10/2017-09", 1104]],
    observation: "Led by US Immigration and Customs Enforcement; three years together.",
  }),
  series({
    ...audit2021,
    id: "arms.seized_us_border_2020",
    means: "Guns seized at the border in the first ten months of fiscal year 2020.",
    points: [["2019-10/2020-07", 321]],
    observation: "US Customs and Border Protection.",
  }),
  series({
    ...common,
    id: "arms.seized_us_joint_operation_2020_2021",
    means: "Guns seized in a joint operation, fiscal year 2020 to July 2021.",
    points: [["2019-10/2021-07", 1125]],
    vintage: "release of July 2021",
    sources: ["firearms.S83"],
    observation: "One operation led by US Immigration and Customs Enforcement.",
  }),
  series({
    ...common,
    id: "arms.rounds_seized_us_joint_operation_2020_2021",
    means: "Cartridges seized in the same operation.",
    unit: "round",
    points: [["2019-10/2021-07", 680000]],
    vintage: "release of July 2021",
    sources: ["firearms.S83"],
    observation: "One operation led by US Immigration and Customs Enforcement.",
  }),
  series({
    ...common,
    id: "arms.seized_us_homeland_fiscal_year",
    means: "Items seized by the department of homeland security in the fiscal year named.",
    step: "fiscal year",
    points: [
      ["2022", 2274],
      ["2023", 3538],
    ],
    preliminary: ["2023"],
    vintage: "broadcast of 2023",
    sources: ["firearms.S84"],
    observation:
      "Weak: one summary of a broadcast, what counts as an item is unclear, and 2023 is a part of the year.",
  }),
  series({
    ...common,
    id: "arms.seized_us_part_of_texas_2023",
    means: "Weapons seized in a part of Texas, first eleven months of fiscal year 2023.",
    points: [["2022-10/2023-08", 620]],
    vintage: "press of August 2023",
    sources: ["firearms.S85"],
    observation: "US Customs and Border Protection, one of its field offices.",
  }),
  series({
    ...common,
    id: "arms.rounds_seized_us_part_of_texas_2023",
    means: "Cartridges seized in a part of Texas, first eleven months of fiscal year 2023.",
    unit: "round",
    points: [["2022-10/2023-08", 75000]],
    vintage: "press of August 2023",
    sources: ["firearms.S85"],
    observation: "US Customs and Border Protection, one of its field offices.",
  }),
  series({
    ...common,
    id: "arms.seized_us_border_seven_months",
    means: "Guns seized at the border with Mexico in the first seven months of the fiscal year.",
    points: [
      ["2023-10/2024-04", 1110],
      ["2024-10/2025-04", 437],
    ],
    vintage: "secondary report of May 2025",
    sources: ["firearms.S26"],
    observation:
      "US Customs and Border Protection; a fall of 61 %. Of the 437, 339 were seized in Texas. A fall of seizures is not a fall of the flow.",
  }),
  series({
    ...common,
    id: "arms.seized_us_border_2024_2025",
    means: "Guns seized at the border with Mexico.",
    points: [["2024-10/2025-12", 1934]],
    vintage: "press of 29 January 2026",
    sources: ["firearms.S25"],
    observation: "US Customs and Border Protection, in all directions of travel.",
  }),
  series({
    ...common,
    id: "arms.seized_us_nationwide_2024_2025",
    means: "Guns seized nationwide.",
    points: [["2024-10/2025-12", 5395]],
    vintage: "press of 29 January 2026",
    sources: ["firearms.S25"],
    observation:
      "US Customs and Border Protection, in all directions of travel; holds arms.seized_us_border_2024_2025.",
  }),
  series({
    ...common,
    id: "arms.seized_us_bound_for_mexico_2025_2026",
    means: "Guns bound for Mexico seized anywhere in the US.",
    points: [["2025-01-20/2026-02-18", 4359]],
    vintage: "statement of February 2026",
    sources: ["firearms.S24"],
    observation: "ATF, anywhere in the US.",
  }),
  series({
    ...common,
    id: "arms.rounds_seized_us_bound_for_mexico_2025_2026",
    means: "Cartridges bound for Mexico seized anywhere in the US.",
    unit: "round",
    points: [["2025-01-20/2026-02-18", 648975]],
    vintage: "statement of February 2026",
    sources: ["firearms.S24"],
    observation: "ATF, anywhere in the US.",
  }),
];
