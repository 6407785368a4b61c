/** Outcomes by what they are about: deaths of different kinds are kept apart and never added up. */

export type Kind = "people" | "governments" | "groups" | "health" | "money" | "other";

/** In the order in which they are shown. */
export const kinds: readonly Kind[] = [
  "people",
  "governments",
  "health",
  "groups",
  "money",
  "other",
];

const members: Readonly<Record<Exclude<Kind, "other">, readonly string[]>> = {
  people: [
    "homicides",
    "overdose-deaths",
    "civilians-killed-by-force",
    "civilians-killed-independent-count",
    "civilians-killed-official-count",
    "killed-in-retaliation",
    "security-killed-in-retaliation",
    "security-forces-killed",
    "us-citizens-killed",
    "us-forces-killed",
    "people-killed-at-sea",
    "member-deaths",
    "missing",
    "displaced",
    "border-encounters",
  ],
  governments: [
    "co-operation",
    "ladder-rung",
    "months-of-campaign",
    "months-on-the-ground",
    "violence-ratio-under-listing",
  ],
  health: [
    "synthetic-opioid-deaths",
    "psychostimulant-deaths",
    "people-with-disorder",
    "people-in-treatment",
    "fentanyl-price",
    "fentanyl-purity",
  ],
  groups: [
    "group-members",
    "groups-active",
    "recruits",
    "guns-held",
    "guns-arriving",
    "export-revenue",
    "other-income",
    "assets-frozen-at-most",
  ],
  money: ["programme-cost", "trade-lost", "lawful-cost-of-sanctions"],
};

/** What an outcome is about. */
export const kindOf = (id: string): Kind =>
  kinds.find((kind) => kind !== "other" && members[kind].includes(id)) ?? "other";

/** Place of an outcome among those of its kind. */
export function placeOf(id: string): number {
  const kind = kindOf(id);
  return kind === "other" ? 0 : members[kind].indexOf(id);
}

/** Outcomes of which nearly everybody would rather have less; of others nothing is called better. */
export const fewerIsBetter: readonly string[] = [
  ...members.people.filter((id) => id !== "border-encounters"),
  "synthetic-opioid-deaths",
  "psychostimulant-deaths",
  ...members.money,
];
