/**
 * What is documented of the arms of criminal groups, by aggregate category (cartels.md 2h). A
 * registry for judging claims, not a description of any weapon or of where it is.
 */
import type { Table } from "../collection.js";
import type { Basis, Seen } from "../record.js";

/** A count that documents a category. */
export interface CapabilityFigure {
  readonly value: number;
  /** Where two counts of the same thing differ. */
  readonly to?: number;
  readonly unit: string;
  readonly says: string;
  readonly period: string;
  readonly basis?: Basis;
  readonly seen?: Seen;
  readonly sources: readonly string[];
}

/** One category of capability. */
export interface Capability {
  readonly id: string;
  readonly label: string;
  /** `undocumented`: claims circulate and nothing on record supports them. */
  readonly status: "documented" | "undocumented";
  readonly says: string;
  readonly figures: readonly CapabilityFigure[];
  readonly confidence: "high" | "medium" | "low";
  /** What the confidence is in, where it needs saying. */
  readonly confidenceIn?: string;
  readonly caveat?: string;
  readonly seen: Seen;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

const SINCE_2024 = "October 2024 to February 2026";
const DECEMBER_2018 = "December 2018 to June 2023";
const SEIZURES = "Seizures, not what groups hold.";

/** Published and read, unless a category or figure says otherwise. */
const capability = (
  record: Omit<Capability, "seen" | "basis" | "sources"> & Partial<Capability>,
): Capability => ({
  seen: "read",
  basis: "published",
  sources: [...new Set(record.figures.flatMap((figure) => figure.sources))],
  ...record,
});

const counted = (
  value: number,
  unit: string,
  says: string,
  period: string,
  ...sources: string[]
): CapabilityFigure => ({ value, unit, says, period, sources });

const ARMOUR = ["cartels.sinembargo-2023", "cartels.pulso-2025", "cartels.vanguardia-2025"];
const DRONES = ["firearms.S67", "cartels.laverdad-2024", "firearms.S88"];
const DEVICES = ["cartels.buzos-2025", "cartels.elporvenir-2026", "firearms.S67b"];

export const capabilities: readonly Capability[] = [
  capability({
    id: "rifles",
    label: "Firearms, mostly rifles",
    status: "documented",
    says: "Seized in mass.",
    figures: [
      counted(18000, "gun", "Firearms seized.", SINCE_2024, "cartels.elpais-2026"),
      counted(0.78, "1", "Share of these of US origin, about.", SINCE_2024, "cartels.elpais-2026"),
      counted(
        24000,
        "gun",
        "Firearms seized by another count, to 28 February 2026.",
        SINCE_2024,
        "cartels.notisistema-2026",
      ),
    ],
    confidence: "high",
    caveat: SEIZURES,
  }),
  capability({
    id: "fifty-calibre-rifles",
    label: "Rifles of .50 calibre",
    status: "documented",
    says: "Seized routinely.",
    figures: [
      counted(215, "gun", "Rifles seized.", SINCE_2024, "cartels.elpais-2026"),
      counted(137000, "round", "Cartridges seized.", "since 2012", "cartels.elpais-2026"),
      counted(
        0.47,
        "1",
        "Share of these cartridges of US government manufacture.",
        "since 2012",
        "cartels.elpais-2026",
      ),
    ],
    confidence: "high",
    caveat: SEIZURES,
  }),
  capability({
    id: "machine-guns",
    label: "Machine guns",
    status: "documented",
    says: "Seized often.",
    figures: [
      counted(273, "gun", "Machine guns seized.", SINCE_2024, "cartels.elpais-2026"),
      counted(221, "gun", "Automatic weapons seized.", DECEMBER_2018, "cartels.epoch-2024"),
    ],
    confidence: "high",
    caveat: "Not all are belt-fed.",
  }),
  capability({
    id: "grenade-launchers",
    label: "Grenade launchers",
    status: "documented",
    says: "Seized regularly, in small numbers.",
    figures: [
      counted(20, "device", "Launchers of 40 mm seized.", SINCE_2024, "cartels.elpais-2026"),
      counted(56, "device", "Launchers seized.", DECEMBER_2018, "cartels.epoch-2024"),
      counted(
        29,
        "device",
        "Launchers in a newspaper's count.",
        "about two years to 2025",
        "firearms.S89",
      ),
    ],
    confidence: "high",
  }),
  capability({
    id: "rocket-launchers",
    label: "Rocket launchers and light unguided anti-tank weapons",
    status: "documented",
    says: "Rare, and real.",
    figures: [
      counted(13, "device", "Launchers seized.", SINCE_2024, "cartels.elpais-2026"),
      counted(12, "device", "Launchers seized.", DECEMBER_2018, "cartels.epoch-2024"),
      counted(
        14,
        "device",
        "Launchers over 12 states in a newspaper's count.",
        "to 2025",
        "firearms.S89",
      ),
    ],
    confidence: "high",
    confidenceIn: "High that they exist, low in how many are held.",
    caveat: "One-shot tubes, some of which may have been spent.",
  }),
  capability({
    id: "guided-anti-tank-missiles",
    label: "Guided anti-tank missiles",
    status: "undocumented",
    says: "Claims are not supported: a recording of 2023 showed an unguided launcher, and no link to Ukraine was shown.",
    figures: [],
    confidence: "high",
    confidenceIn: "High that the claim is unproven.",
    caveat: "Absence of proof only.",
    sources: ["cartels.apfact-2023", "cartels.checkfact-2023"],
  }),
  capability({
    id: "portable-air-defence-missiles",
    label: "Portable air-defence missiles",
    status: "undocumented",
    says: "Claims circulate; no documented seizure or use was met in the review.",
    figures: [],
    confidence: "low",
    confidenceIn: "Low: an absence of evidence.",
    caveat: "Not a standing capability of the model; at most a scenario of low probability.",
    basis: "judgement",
    sources: ["cartels.own-review"],
  }),
  capability({
    id: "improvised-armoured-vehicles",
    label: "Improvised armoured vehicles",
    status: "documented",
    says: "Common and growing.",
    figures: [
      counted(222, "vehicle", "Seized.", "2012 to February 2023", ...ARMOUR),
      counted(117, "vehicle", "Seized.", "2023", ...ARMOUR),
      {
        value: 286,
        to: 292,
        unit: "vehicle",
        says: "Seized, by two answers to requests for information.",
        period: "2024",
        sources: ARMOUR,
      },
      {
        value: 194,
        to: 232,
        unit: "vehicle",
        says: "Seized, by two answers to requests for information.",
        period: "January to June 2025",
        sources: ARMOUR,
      },
      counted(305, "vehicle", "Of these in Tamaulipas.", "to 2025", ...ARMOUR),
      counted(84, "vehicle", "Of these in Sinaloa.", "to 2025", ...ARMOUR),
      counted(55, "vehicle", "Of these in Sonora.", "to 2025", ...ARMOUR),
    ],
    confidence: "high",
    caveat: "Counts differ between requests for information.",
  }),
  capability({
    id: "drones-with-explosives",
    label: "Drones that carry explosives",
    status: "documented",
    says: "Common in a few states.",
    figures: [
      counted(5, "event", "Events.", "2020", ...DRONES),
      counted(260, "device", "Devices.", "January to August 2023", ...DRONES),
      counted(14, "event", "Attacks on the army.", "July 2021 to March 2024", ...DRONES),
      counted(
        4,
        "person",
        "Soldiers killed in these attacks.",
        "July 2021 to March 2024",
        ...DRONES,
      ),
      counted(
        30,
        "person",
        "Soldiers badly hurt in these attacks.",
        "July 2021 to March 2024",
        ...DRONES,
      ),
    ],
    confidence: "medium",
    caveat: "Strongly under-reported. One source moves the 260 to the first half of 2024.",
  }),
  capability({
    id: "improvised-explosive-devices",
    label: "Improvised explosive devices",
    status: "documented",
    says: "Common.",
    figures: [
      counted(1375, "device", "Found.", "2022", ...DEVICES),
      counted(1681, "device", "Found.", "2023", ...DEVICES),
      counted(2560, "device", "Found.", "2024", ...DEVICES),
      counted(
        6871,
        "device",
        "Found, a third of them in Michoacán.",
        "2022 to February 2025",
        ...DEVICES,
      ),
      counted(
        1645,
        "device",
        "Found by the state police of Michoacán alone, 122.5 % more than the year before.",
        "2025",
        ...DEVICES,
      ),
    ],
    confidence: "high",
    confidenceIn: "High in the trend.",
    caveat: "The army calls them improvised devices and rejects the word minefield.",
  }),
  capability({
    id: "explosive-devices-by-kind",
    label: "Improvised explosive devices by kind",
    status: "documented",
    says: "Most lie on the ground, some are dropped by drone, a few are in vehicles.",
    figures: [
      counted(
        2803,
        "device",
        "Devices of all kinds.",
        "December 2018 to August 2023",
        "firearms.S67b",
      ),
      counted(2186, "device", "On the ground.", "December 2018 to August 2023", "firearms.S67b"),
      counted(605, "device", "By drone.", "December 2018 to August 2023", "firearms.S67b"),
      counted(12, "device", "In vehicles.", "December 2018 to August 2023", "firearms.S67b"),
      counted(77, "person", "Wounded.", "December 2018 to August 2023", "firearms.S67b"),
    ],
    confidence: "high",
  }),
  capability({
    id: "harm-to-forces-from-explosives",
    label: "Harm to state forces from explosives",
    status: "documented",
    says: "Wounded and killed.",
    figures: [
      counted(16, "person", "Wounded.", "2022", "firearms.S67"),
      counted(42, "person", "Wounded.", "January to August 2023", "firearms.S67"),
      counted(6, "person", "Soldiers killed in one case.", "2025", "cartels.elporvenir-2026"),
    ],
    confidence: "medium",
    caveat: "The wounded include suspects.",
  }),
  capability({
    id: "army-dead-in-attacks",
    label: "Soldiers killed in attacks of all kinds",
    status: "documented",
    says: "Attacks on the army are frequent.",
    figures: [
      counted(8, "person", "Killed.", "2022", "cartels.lapatrona-2024"),
      counted(38, "person", "Killed.", "2023", "cartels.lapatrona-2024"),
      counted(254, "event/year", "Attacks, mean.", "since 2020", "cartels.lapatrona-2024"),
    ],
    confidence: "medium",
    caveat: "The mean hides the rise since 2024 (state_response.armed_attacks_on_army_year).",
  }),
  capability({
    id: "fire-at-helicopters",
    label: "Fire at helicopters",
    status: "documented",
    says: "Ground fire and unguided rockets; no missile was shown.",
    figures: [
      counted(1, "event", "Hit and forced to land.", "February 2026", "cartels.headlinez-2026"),
      {
        value: 1,
        unit: "event",
        says: "Military helicopter brought down with an unguided launcher.",
        period: "May 2015",
        seen: "recalled",
        sources: ["cartels.headlinez-2026"],
      },
    ],
    confidence: "medium",
    caveat: "Two cases; the source for the first is weak and the second is recalled.",
  }),
];

export const capabilitiesTable: Table = {
  id: "arms.capabilities",
  means:
    "What is documented of the arms of criminal groups by aggregate category; guided missiles are undocumented.",
  rows: capabilities,
};
