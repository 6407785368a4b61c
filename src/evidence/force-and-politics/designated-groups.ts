/**
 * Criminal groups that the United States listed as foreign terrorist organizations in February
 * 2025. (Two groups of Ecuador followed in September 2025: the timeline has the event; the
 * evidence does not name them.) A listing
 * freezes assets, bars entry and makes material support a crime; it gives no power to use force.
 */
import type { Seen } from "../record.js";

/** A listed group, by its public name. */
export interface DesignatedGroup {
  readonly id: string;
  readonly label: string;
  /** The same group in the network of 2020, where it stands there by itself. */
  readonly network: string | null;
  readonly mexican: boolean;
  /** Day or month of the listing. */
  readonly designated: string;
  /** The listing in the timeline. */
  readonly event: string;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

const listed2025 = (id: string, label: string, network: string | null): DesignatedGroup => ({
  id,
  label,
  network,
  mexican: network !== null,
  designated: "2025-02-20",
  event: "2025-02-20-listing",
  seen: "read",
  sources: [
    "force-and-politics.CBS25",
    "force-and-politics.RMN25",
    ...(network === null ? [] : ["cartels.mnr-2025"]),
  ],
});

/** The six Mexican groups listed in February 2025. */
export const designatedMexicanGroups: readonly DesignatedGroup[] = [
  listed2025("sinaloa", "Cártel de Sinaloa", "sinaloa"),
  listed2025("cjng", "Cártel de Jalisco Nueva Generación", "cjng"),
  listed2025("noreste", "Cártel del Noreste", "noreste"),
  listed2025("golfo", "Cártel del Golfo", "golfo"),
  listed2025("nueva-familia-michoacana", "La Nueva Familia Michoacana", "nueva-familia-michoacana"),
  listed2025("carteles-unidos", "Cárteles Unidos", "carteles-unidos"),
];

/** Every listed group of the record, the Mexican ones first. */
export const designatedGroups: readonly DesignatedGroup[] = [
  ...designatedMexicanGroups,
  listed2025("tren-de-aragua", "Tren de Aragua", null),
  listed2025("ms-13", "MS-13", null),
];
