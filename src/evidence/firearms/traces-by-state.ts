/** Traced guns by US state of purchase and by Mexican state of recovery. */
import { type Series, series } from "../record.js";

const common = {
  unit: "gun",
  place: "by-state",
  step: "interval",
  counts: "other",
  points: [],
  basis: "published",
  seen: "read",
} as const;
const assessment = {
  ...common,
  vintage: "assessment of January 2025",
  sources: ["firearms.S08"],
} as const;

export const tracesByStateSeries: readonly Series[] = [
  series({
    ...assessment,
    id: "arms.traced_to_purchase_by_origin_2022_2023",
    means: "Guns recovered in Mexico and tied to a purchase, by US state of purchase.",
    byState: {
      "US-TX": [["2022/2023", 7825]],
      "US-AZ": [["2022/2023", 3969]],
      "US-CA": [["2022/2023", 1575]],
      "US-NM": [["2022/2023", 492]],
    },
    observation: "Of about 18,000; the other states together are the rest.",
  }),
  series({
    ...assessment,
    id: "arms.traced_from_texas_by_destination_2022_2023",
    means: "Guns bought in Texas and recovered in Mexico, by Mexican state of recovery.",
    byState: {
      "MX-TAM": [["2022/2023", 1191]],
      "MX-NLE": [["2022/2023", 1158]],
      "MX-GUA": [["2022/2023", 831]],
      "MX-CHH": [["2022/2023", 823]],
    },
    observation:
      "The four largest destinations only: 6.7, 6.5, 4.7 and 4.7 % of guns tied to a purchase. Other states are absent, not zero.",
  }),
  series({
    ...assessment,
    id: "arms.traced_from_arizona_by_destination_2022_2023",
    means: "Guns bought in Arizona and recovered in Mexico, by Mexican state of recovery.",
    byState: { "MX-SON": [["2022/2023", 1618]] },
    observation:
      "The largest destination only: 9.1 % of guns tied to a purchase. Other states are absent, not zero.",
  }),
  series({
    ...common,
    id: "arms.traced_four_countries_by_origin_2015_2022",
    means: "Guns recovered in Mexico, Guatemala, Honduras and El Salvador, by US state of origin.",
    byState: {
      "US-TX": [["2015/2022", 22506]],
      "US-AZ": [["2015/2022", 9451]],
    },
    vintage: "release under a records suit, 2024",
    sources: ["firearms.S07"],
    observation:
      "Of 53,411 guns (42 and 18 %). California and New Mexico stand together: arms.traced_four_countries_california_new_mexico_2015_2022. Four countries: never splice with Mexico alone.",
  }),
  series({
    ...common,
    id: "arms.traced_four_countries_california_new_mexico_2015_2022",
    means:
      "Guns recovered in Mexico, Guatemala, Honduras and El Salvador that came from California or New Mexico.",
    place: "US",
    points: [["2015/2022", 9348]],
    vintage: "release under a records suit, 2024",
    sources: ["firearms.S07"],
    observation: "Of 53,411 guns (17.5 %). Four countries: never splice with Mexico alone.",
  }),
  series({
    ...common,
    id: "arms.traced_four_countries_2015_2022",
    means: "Guns recovered in Mexico, Guatemala, Honduras and El Salvador, all origins.",
    place: "MX",
    points: [["2015/2022", 53411]],
    vintage: "release under a records suit, 2024",
    sources: ["firearms.S07"],
    observation: "Four countries: never splice with Mexico alone.",
  }),
];
