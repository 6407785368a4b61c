/**
 * Grenades, improvised explosives, drones and heavy weapons: found, seized and used, and the dead
 * and wounded. Counts differ in coverage and overlap in time: never splice them.
 */
import { type Series, series } from "../record.js";

const common = {
  unit: "device",
  place: "MX",
  step: "interval",
  counts: "other",
  basis: "published",
  seen: "read",
} as const;
const grenades = { ...common, vintage: "press of July 2010", sources: ["firearms.S68"] } as const;
const briefing = {
  ...common,
  vintage: "army briefing of August 2023",
  sources: ["firearms.S67", "firearms.S67b"],
} as const;
const events2022 = { ...common, vintage: "press of 2022", sources: ["firearms.S87"] } as const;
const onArmy = { ...common, vintage: "press of 2024", sources: ["firearms.S88"] } as const;
const pressCount = {
  ...common,
  vintage: "count from the press, December 2025",
  sources: ["firearms.S69"],
} as const;
const launchers = {
  ...common,
  vintage: "press of 2025",
  sources: ["firearms.S89"],
  observation: "In 12 states over about two years, by a newspaper; the span is approximate.",
} as const;
const heavyAttacks = {
  ...common,
  vintage: "investigation of February 2026",
  sources: ["firearms.S19"],
} as const;

export const explosivesSeries: readonly Series[] = [
  series({
    ...grenades,
    id: "arms.live_grenades_seized_2007_2010",
    means: "Live grenades seized, more than.",
    points: [["2007/2010-06", 5800]],
    observation: "To mid 2010; a lower bound.",
  }),
  series({
    ...grenades,
    id: "arms.grenade_attacks_government_2007_2010",
    means: "Grenade attacks on government buildings in three and a half years.",
    unit: "event",
    points: [["2007/2010-06", 101]],
    observation: "To mid 2010.",
  }),
  series({
    ...briefing,
    id: "arms.drone_devices_recorded",
    means: "Explosive devices carried by drone, recorded by the army in the period named.",
    points: [
      ["2020-01/2020-12", 5],
      ["2021-01/2021-12", 107],
      ["2022-01/2022-12", 233],
      ["2023-01/2023-08", 260],
    ],
    recalled: ["2020-01/2020-12", "2021-01/2021-12", "2022-01/2022-12"],
    sources: ["firearms.S67"],
    observation:
      "To mid August 2023, 7.5 months. The recalled years and 2023 add up to the published total of 605. Under-reported.",
  }),
  series({
    ...briefing,
    id: "arms.explosive_devices_2018_2023",
    means: "Improvised explosive devices recorded by the army.",
    points: [["2018-12/2023-08", 2803]],
    observation: "2,186 on the ground, 605 by drone, 12 in vehicles; in 22 of 32 states.",
  }),
  series({
    ...briefing,
    id: "arms.ground_devices_2018_2023",
    means: "Improvised explosive devices on the ground.",
    points: [["2018-12/2023-08", 2186]],
    observation: "Part of arms.explosive_devices_2018_2023.",
  }),
  series({
    ...briefing,
    id: "arms.drone_devices_2018_2023",
    means: "Improvised explosive devices by drone.",
    points: [["2018-12/2023-08", 605]],
    observation: "Part of arms.explosive_devices_2018_2023.",
  }),
  series({
    ...briefing,
    id: "arms.vehicle_devices_2018_2023",
    means: "Improvised explosive devices in vehicles.",
    points: [["2018-12/2023-08", 12]],
    observation: "Part of arms.explosive_devices_2018_2023.",
  }),
  series({
    ...briefing,
    id: "arms.wounded_by_devices_2018_2023",
    means: "People wounded by improvised explosive devices.",
    unit: "person",
    points: [["2018-12/2023-08", 77]],
    observation: "Goes with arms.explosive_devices_2018_2023.",
  }),
  series({
    ...briefing,
    id: "arms.states_with_devices_2018_2023",
    means: "States, of 32, with an improvised explosive device.",
    unit: "state",
    points: [["2018-12/2023-08", 22]],
    observation: "Goes with arms.explosive_devices_2018_2023.",
  }),
  series({
    ...briefing,
    id: "arms.explosive_devices_by_state_2018_2023",
    means: "Improvised explosive devices recorded by the army, by state.",
    place: "by-state",
    points: [],
    byState: { "MX-MIC": [["2018-12/2023-08", 1411]] },
    observation: "Michoacán only. Other states are absent, not zero.",
  }),
  series({
    ...briefing,
    id: "arms.wounded_by_devices_2022_2023",
    means: "People wounded by improvised explosive devices in the period named.",
    unit: "person",
    points: [
      ["2022-01/2022-12", 16],
      ["2023-01/2023-08", 42],
    ],
    sources: ["firearms.S67"],
    observation: "To mid August 2023.",
  }),
  series({
    ...briefing,
    id: "arms.vehicle_devices_2022_2023",
    means: "Improvised explosive devices in vehicles in the period named.",
    points: [
      ["2022-01/2022-12", 1],
      ["2023-01/2023-08", 6],
    ],
    sources: ["firearms.S67"],
    observation: "To mid August 2023.",
  }),
  series({
    ...common,
    id: "arms.explosive_devices_found_2020_2023",
    means: "Improvised explosive devices found.",
    points: [
      ["2020/2021", 712],
      ["2022/2023-09", 2031],
    ],
    vintage: "press of 2022-24",
    sources: ["firearms.S86"],
    observation: "Data of the defence ministry. The second point is 21 months.",
  }),
  series({
    ...events2022,
    id: "arms.explosive_events_2018_2022",
    means: "Events with improvised explosive devices.",
    unit: "event",
    points: [["2018-12/2022-09", 377]],
    observation: "Data of the defence ministry.",
  }),
  series({
    ...events2022,
    id: "arms.explosive_devices_2018_2022",
    means: "Improvised explosive devices in those events.",
    points: [["2018-12/2022-09", 1765]],
    observation: "Data of the defence ministry.",
  }),
  series({
    ...events2022,
    id: "arms.explosive_devices_detonated_2018_2022",
    means: "Improvised explosive devices in those events that went off.",
    points: [["2018-12/2022-09", 52]],
    observation: "Only these of 1,765.",
  }),
  series({
    ...onArmy,
    id: "arms.drone_attacks_on_army_2021_2024",
    means: "Attacks on the army by drone.",
    unit: "event",
    points: [["2021-07/2024-03", 14]],
    observation: "Data of the defence ministry; attacks on the army only.",
  }),
  series({
    ...onArmy,
    id: "arms.soldiers_killed_by_drone_2021_2024",
    means: "Soldiers killed in those attacks.",
    unit: "person",
    points: [["2021-07/2024-03", 4]],
    observation: "Goes with arms.drone_attacks_on_army_2021_2024.",
  }),
  series({
    ...onArmy,
    id: "arms.soldiers_wounded_by_drone_2021_2024",
    means: "Soldiers seriously injured in those attacks.",
    unit: "person",
    points: [["2021-07/2024-03", 30]],
    observation: "Goes with arms.drone_attacks_on_army_2021_2024.",
  }),
  series({
    ...common,
    id: "arms.explosive_devices_seized_2018_2025",
    means: "Explosive devices seized.",
    points: [["2018-12/2025-05", 9155]],
    vintage: "press of December 2025",
    sources: ["firearms.S69"],
    observation: "Steeply rising over the period.",
  }),
  series({
    ...pressCount,
    id: "arms.drone_attacks_press_2022_2025",
    means: "Attacks with drones counted from the press.",
    unit: "event",
    points: [["2022/2025-12", 47]],
    observation:
      "Printed as 47 + 7, since 2022 with drones and since 2008 with grenades and the like; read in that order.",
  }),
  series({
    ...pressCount,
    id: "arms.grenade_attacks_press_2008_2025",
    means: "Attacks with grenades and the like counted from the press.",
    unit: "event",
    points: [["2008/2025-12", 7]],
    observation:
      "Printed as 47 + 7, since 2022 with drones and since 2008 with grenades and the like; read in that order.",
  }),
  series({
    ...pressCount,
    id: "arms.killed_in_press_count_2008_2025",
    means: "People killed in the attacks of both kinds counted from the press.",
    unit: "person",
    points: [["2008/2025-12", 73]],
    observation: "Drones since 2022, grenades and the like since 2008.",
  }),
  series({
    ...pressCount,
    id: "arms.wounded_in_press_count_2008_2025",
    means: "People wounded in the attacks of both kinds counted from the press.",
    unit: "person",
    points: [["2008/2025-12", 256]],
    observation: "Drones since 2022, grenades and the like since 2008.",
  }),
  series({
    ...common,
    id: "arms.explosive_devices_by_state_2024_2026",
    means: "Improvised explosive devices, by state, more than.",
    place: "by-state",
    points: [],
    byState: { "MX-SIN": [["2024-10/2026-01", 5000]] },
    vintage: "press of February 2026",
    sources: ["firearms.S81"],
    observation: "Sinaloa only, a lower bound. Other states are absent, not zero.",
  }),
  series({
    ...launchers,
    id: "arms.launchers_seized_2024_2025",
    means: "Launchers seized, 29 of grenades and 14 of rockets.",
    points: [["2024/2025", 43]],
  }),
  series({
    ...launchers,
    id: "arms.grenade_launchers_seized_2024_2025",
    means: "Grenade launchers seized.",
    points: [["2024/2025", 29]],
  }),
  series({
    ...launchers,
    id: "arms.rocket_launchers_seized_2024_2025",
    means: "Rocket launchers seized.",
    points: [["2024/2025", 14]],
  }),
  series({
    ...heavyAttacks,
    id: "arms.heavy_rifle_attacks_2003_2026",
    means: "Attacks with heavy rifles.",
    unit: "event",
    points: [["2003/2026-02", 87]],
    observation: "Since 2003, gathered by reporters.",
  }),
  series({
    ...heavyAttacks,
    id: "arms.killed_by_heavy_rifles_2003_2026",
    means: "People killed in attacks with heavy rifles.",
    unit: "person",
    points: [["2003/2026-02", 121]],
    observation: "Since 2003, gathered by reporters.",
  }),
  series({
    ...heavyAttacks,
    id: "arms.attacks_on_helicopters_2003_2022",
    means: "Attacks on helicopters with heavy rifles, at least.",
    unit: "event",
    points: [["2003/2022-05", 7]],
    observation: "To spring 2022; a lower bound.",
  }),
];
