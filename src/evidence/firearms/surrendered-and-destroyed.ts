/** Firearms surrendered in exchange programmes, and firearms destroyed by the army. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

const common = {
  unit: "gun",
  place: "MX",
  step: "interval",
  counts: "other",
  basis: "published",
  seen: "read",
} as const;
const exchange2025 = {
  ...common,
  vintage: "press of January 2026",
  sources: ["firearms.S43"],
} as const;

export const surrenderedAndDestroyedSeries: readonly Series[] = [
  series({
    ...common,
    id: "arms.surrendered_year_2013_2018",
    means: "Firearms surrendered in exchange programmes.",
    unit: "gun/year",
    step: "year",
    points: yearly(2013, [31506, 17055, 15813, 11017, 6895, 4443]),
    vintage: "press of November 2019",
    sources: ["firearms.S45"],
    observation: "Another source than later counts: never splice them.",
  }),
  series({
    ...common,
    id: "arms.surrendered_year_2020_2022",
    means: "Firearms surrendered in exchange programmes.",
    unit: "gun/year",
    step: "year",
    points: yearly(2020, [1662, 1167, 6168]),
    vintage: "press of May 2023",
    sources: ["firearms.S44"],
    observation: "Another source than earlier and later counts: never splice them.",
  }),
  series({
    ...exchange2025,
    id: "arms.surrendered_items_2024_2025",
    means: "Items surrendered in the exchange programme, grenades included.",
    unit: "device",
    points: [["2024-10/2025-12-29", 9081]],
    observation: "5,297 handguns, 2,642 long guns and 1,142 grenades.",
  }),
  series({
    ...exchange2025,
    id: "arms.surrendered_hand_2024_2025",
    means: "Handguns surrendered in the exchange programme.",
    points: [["2024-10/2025-12-29", 5297]],
    observation: "Part of arms.surrendered_items_2024_2025.",
  }),
  series({
    ...exchange2025,
    id: "arms.surrendered_long_2024_2025",
    means: "Long guns surrendered in the exchange programme.",
    points: [["2024-10/2025-12-29", 2642]],
    observation: "Part of arms.surrendered_items_2024_2025.",
  }),
  series({
    ...exchange2025,
    id: "arms.surrendered_grenades_2024_2025",
    means: "Grenades surrendered in the exchange programme.",
    unit: "device",
    points: [["2024-10/2025-12-29", 1142]],
    observation: "Part of arms.surrendered_items_2024_2025.",
  }),
  series({
    ...common,
    id: "arms.destroyed_2006_2018",
    means: "Firearms destroyed by the army.",
    points: [
      ["2006/2012", 275004],
      ["2012/2018-10", 381738],
    ],
    vintage: "release of October 2018",
    sources: ["firearms.S46"],
    observation: "The two add up to 656,742.",
  }),
  series({
    ...common,
    id: "arms.destroyed_december_2019",
    means: "Firearms destroyed in one operation.",
    points: [["2019-12/2019-12", 19694]],
    vintage: "press of December 2019",
    sources: ["firearms.S46b"],
    observation: "One operation, not a year.",
  }),
];
