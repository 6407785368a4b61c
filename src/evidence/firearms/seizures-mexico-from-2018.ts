/**
 * Firearms seized in Mexico since 2018. Coverage differs (army, army and navy, justice census,
 * security cabinet), so each count is a series of its own: never splice them.
 */
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
const armyAndNavy = {
  ...common,
  unit: "gun/year",
  step: "year",
  vintage: "press of 2021",
  sources: ["firearms.S23"],
  observation: "Army and navy.",
} as const;
const census = {
  ...common,
  unit: "gun/year",
  step: "year",
  vintage: "justice census, 2022",
  sources: ["firearms.S48"],
} as const;
const army2018 = {
  ...common,
  vintage: "press of June 2023",
  sources: ["firearms.S22"],
  observation: "Army only.",
} as const;
const ministry = {
  ...common,
  vintage: "statement of 10 February 2026",
  sources: ["firearms.S18"],
  observation: "Defence ministry only, about 16 months.",
} as const;
const army2025 = {
  ...common,
  unit: "gun/year",
  step: "year",
  vintage: "secondary summary of 2026",
  sources: ["firearms.S16"],
  observation: "Army only.",
} as const;

export const seizuresMexicoFrom2018Series: readonly Series[] = [
  series({
    ...armyAndNavy,
    id: "arms.seized_army_navy_year",
    means: "Firearms seized by army and navy.",
    points: yearly(2019, [7949, 9831]),
  }),
  series({
    ...armyAndNavy,
    id: "arms.heavy_rifles_seized_army_navy_year",
    means: "Heavy rifles seized by army and navy.",
    points: yearly(2019, [74, 81]),
  }),
  series({
    ...armyAndNavy,
    id: "arms.grenade_launchers_seized_army_navy_year",
    means: "Grenade launchers seized by army and navy.",
    unit: "device/year",
    points: yearly(2019, [24, 31]),
  }),
  series({
    ...census,
    id: "arms.seized_justice_census_year",
    means: "Firearms secured, by the justice census, to 2020.",
    points: yearly(2019, [7560, 8845]),
    observation: "Coverage widened in 2021: not to be joined to arms.seized_justice_census_2021.",
  }),
  series({
    ...census,
    id: "arms.seized_justice_census_2021",
    means: "Firearms secured, by the justice census with wider coverage.",
    points: yearly(2021, [21751]),
    observation: "Coverage widened: not to be joined to arms.seized_justice_census_year.",
  }),
  series({
    ...census,
    id: "arms.seized_hand_justice_census_2021",
    means: "Handguns secured, by the justice census with wider coverage.",
    points: yearly(2021, [12507]),
    observation: "Part of arms.seized_justice_census_2021.",
  }),
  series({
    ...census,
    id: "arms.seized_long_justice_census_2021",
    means: "Long guns secured, by the justice census with wider coverage.",
    points: yearly(2021, [7490]),
    observation: "Part of arms.seized_justice_census_2021.",
  }),
  series({
    ...census,
    id: "arms.seized_home_made_justice_census_2021",
    means: "Home-made firearms secured, by the justice census with wider coverage.",
    points: yearly(2021, [1664]),
    observation: "Part of arms.seized_justice_census_2021; the three kinds leave 90 guns unnamed.",
  }),
  series({
    ...common,
    id: "arms.seized_army_2018_2022",
    means: "Firearms seized by the army.",
    points: [["2018-01/2022-10", 27904]],
    vintage: "press of November 2022",
    sources: ["firearms.S35"],
    observation: "Army only.",
  }),
  series({
    ...common,
    id: "arms.seized_ministry_2018_2023",
    means: "Firearms seized, by the defence ministry.",
    points: [["2018-01/2023-05-01", 39982]],
    vintage: "press of 2023",
    sources: ["firearms.S47"],
    observation: "Goes with arms.rounds_seized_ministry_2018_2023.",
  }),
  series({
    ...common,
    id: "arms.rounds_seized_ministry_2018_2023",
    means: "Cartridges seized, by the defence ministry.",
    unit: "round",
    points: [["2018-01/2023-05-01", 18000000]],
    vintage: "press of 2023",
    sources: ["firearms.S47"],
    observation: "The justice census counts far fewer: 0.92 million in 2019, 0.73 million in 2021.",
  }),
  series({
    ...census,
    id: "arms.rounds_seized_justice_census_year",
    means: "Cartridges secured, by the justice census.",
    unit: "round/year",
    points: yearly(2019, [920000, null, 730000]),
    observation: "Never splice with the count of the defence ministry.",
  }),
  series({
    ...army2018,
    id: "arms.seized_long_army_2018_2023",
    means: "Long guns seized by the army.",
    points: [["2018-12/2023-06", 18800]],
  }),
  series({
    ...army2018,
    id: "arms.seized_hand_army_2018_2023",
    means: "Handguns seized by the army.",
    points: [["2018-12/2023-06", 10193]],
  }),
  series({
    ...army2018,
    id: "arms.heavy_rifles_seized_army_2018_2023",
    means: "Heavy rifles seized by the army.",
    points: [["2018-12/2023-06", 323]],
  }),
  series({
    ...army2018,
    id: "arms.machine_guns_seized_army_2018_2023",
    means: "Machine guns seized by the army.",
    points: [["2018-12/2023-06", 221]],
  }),
  series({
    ...army2018,
    id: "arms.grenade_launchers_seized_army_2018_2023",
    means: "Grenade launchers seized by the army.",
    unit: "device",
    points: [["2018-12/2023-06", 56]],
  }),
  series({
    ...army2018,
    id: "arms.rocket_launchers_seized_army_2018_2023",
    means: "Rocket launchers seized by the army.",
    unit: "device",
    points: [["2018-12/2023-06", 12]],
    observation:
      "Army only. Some were made in the US; none had been used against forces by mid 2023, the army says.",
  }),
  series({
    ...common,
    id: "arms.seized_security_cabinet_cumulative",
    means: "Firearms seized by all forces since 1 October 2024.",
    points: [
      ["2024-10-01/2024-11-08", 1334],
      ["2024-10-01/2025-07-31", 14943],
      ["2024-10-01/2025-08-31", 16000],
      ["2024-10-01/2025-12-31", 21400],
      ["2024-10-01/2026-02-28", 24122],
    ],
    vintage: "statements of November 2024 to March 2026",
    sources: ["firearms.S77", "firearms.S78", "firearms.S79", "firearms.S25", "firearms.S80"],
    observation:
      "Security cabinet, all forces. Cumulative: every point holds the ones before it. The count to August 2025 is about. The last is 1,419 a month, 75 % of US origin.",
  }),
  series({
    ...common,
    id: "arms.us_origin_share_security_cabinet_2024_2026",
    means: "Share of US origin among firearms seized by all forces.",
    unit: "1",
    points: [["2024-10-01/2026-02-28", 0.75]],
    vintage: "statement of March 2026",
    sources: ["firearms.S80"],
    observation: "Security cabinet; how origin was found is not said.",
  }),
  series({
    ...ministry,
    id: "arms.seized_ministry_2024_2026",
    means: "Firearms seized, by the defence ministry, about.",
    points: [["2024-10-01/2026-02-10", 18000]],
    observation: "Defence ministry only, about 16 months. 77-78 % of US origin.",
  }),
  series({
    ...ministry,
    id: "arms.heavy_rifles_seized_ministry_2024_2026",
    means: "Heavy rifles seized, by the defence ministry.",
    points: [["2024-10-01/2026-02-10", 215]],
  }),
  series({
    ...ministry,
    id: "arms.machine_guns_seized_ministry_2024_2026",
    means: "Machine guns seized, by the defence ministry.",
    points: [["2024-10-01/2026-02-10", 273]],
  }),
  series({
    ...ministry,
    id: "arms.grenade_launchers_seized_ministry_2024_2026",
    means: "Grenade launchers seized, by the defence ministry.",
    unit: "device",
    points: [["2024-10-01/2026-02-10", 20]],
  }),
  series({
    ...ministry,
    id: "arms.rocket_launchers_seized_ministry_2024_2026",
    means: "Rocket launchers seized, by the defence ministry.",
    unit: "device",
    points: [["2024-10-01/2026-02-10", 12]],
    observation: "Defence ministry only, about 16 months. 12 or 13, by the report.",
  }),
  series({
    ...army2025,
    id: "arms.seized_army_2025",
    means: "Firearms seized by the army.",
    points: yearly(2025, [10689]),
  }),
  series({
    ...army2025,
    id: "arms.heavy_rifles_seized_army_2025",
    means: "Heavy rifles seized by the army.",
    points: yearly(2025, [140]),
  }),
  series({
    ...common,
    id: "arms.seized_six_states_share_2024_2025",
    means:
      "Share of Sinaloa, Sonora, Chihuahua, Michoacán, Nuevo León and Baja California in firearms seized.",
    unit: "1",
    points: [["2024-10-01/2025-12-31", 0.56]],
    vintage: "press of 29 January 2026",
    sources: ["firearms.S25"],
    observation: "Security cabinet, all forces; 2024-25.",
  }),
  series({
    ...common,
    id: "arms.seized_by_state_2024_2026",
    means: "Firearms seized, by state.",
    place: "by-state",
    points: [],
    byState: { "MX-SIN": [["2024-10-01/2026-01-15", 4850]] },
    vintage: "press of February 2026",
    sources: ["firearms.S81"],
    observation:
      "Sinaloa only, about 20 % of all; start and coverage are taken to be those of the security cabinet. Other states are absent, not zero.",
  }),
];
