/** Mexican groups that the United States has listed as terrorist organisations (cartels.md 2f). */
import type { Table } from "../collection.js";
import { type MappedGroup, mappedGroups } from "./presence.js";

/** A group on the US list of foreign terrorist organisations. */
export interface DesignatedGroup {
  readonly id: MappedGroup;
  /** Month of the listing. */
  readonly since: string;
  readonly sources: readonly string[];
}

/** The six Mexican groups listed in February 2025 (read). */
export const designatedGroups: readonly DesignatedGroup[] = mappedGroups.map((id) => ({
  id,
  since: "2025-02",
  sources: ["cartels.mnr-2025"],
}));

export const designatedGroupsTable: Table = {
  id: "groups.designated_2025",
  means: "Mexican groups listed as foreign terrorist organisations by the US in February 2025.",
  rows: designatedGroups,
};
