/** How members are shared out over groups, and where totals stand after 2022. */
import type { Table } from "../collection.js";
import { beta, fixed, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const cjng_share_of_members = parameter({
  id: "groups.cjng_share_of_members",
  means: "Share of all members who belong to the CJNG.",
  unit: "1",
  best: 0.179,
  range: [0.11, 0.18],
  prior: beta(38.7, 231),
  asOf: "2022",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["cartels.lap-2023"],
  caution:
    "The order of groups by size is an assumption: 17.9, 8.9, 6.0, 4.5 and 3.6 % are the first five shares of a Zipf law over ranks by ties.",
  alternatives: [
    {
      value: 0.165,
      says: "The released code, run forward to 2022: 28,673 members.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: 0.11,
      says: "18,800 members, associates and facilitators worldwide, over 175,000: the US agency puts this group second.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.dea-2023", "cartels.pch-2023"],
    },
  ],
  defaultBecause: "The published share; the other order of the two largest is kept beside it.",
});

export const sinaloa_share_of_members = parameter({
  id: "groups.sinaloa_share_of_members",
  means: "Share of all members who belong to the Sinaloa cartel.",
  unit: "1",
  best: 0.089,
  range: [0.089, 0.15],
  prior: triangular(0.089, 0.089, 0.1676),
  asOf: "2022",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["cartels.lap-2023"],
  caution:
    "The order of groups by size is an assumption: a Zipf law over ranks by ties. The low end of the range is the best value itself, unrounded.",
  alternatives: [
    {
      value: 0.102,
      says: "The released code, run forward to 2022: 17,741 members.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
    {
      value: 0.15,
      says: "26,000 members, associates and facilitators worldwide, over 175,000: the US agency puts this group first.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.dea-2023", "cartels.pch-2023"],
    },
  ],
  defaultBecause: "The published share; the other order of the two largest is kept beside it.",
});

export const ten_largest_share_of_members = parameter({
  id: "groups.ten_largest_share_of_members",
  means: "Share of all members who belong to the ten largest groups.",
  unit: "1",
  best: 0.524,
  range: null,
  prior: fixed(),
  asOf: "2012",
  basis: "computed",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
  alternatives: [
    {
      value: null,
      says: "A little over half, as published for 2022.",
      basis: "published",
      seen: "read",
      sources: ["cartels.primeraplana-2023"],
    },
    {
      value: 0.563,
      says: "The released code, run forward to 2022.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
  ],
  defaultBecause: "Follows from the sizes by rank at the start of 2012.",
});

export const initial_recruits = parameter({
  id: "groups.initial_recruits",
  means: "People recruited in a week, January 2012.",
  unit: "person/week",
  best: 291,
  range: [250, 330],
  prior: normalFromRange(250, 330),
  asOf: "January 2012",
  basis: "computed",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2023"],
});

export const latest_members = parameter({
  id: "groups.latest_members",
  means: "Members of all groups now: a projection, not an observation.",
  unit: "person",
  best: 185000,
  range: [120000, 260000],
  prior: triangular(88600, 185000, 293000),
  asOf: "2025",
  basis: "computed",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["cartels.pc-code-2025b"],
  caution:
    "Models only, and none holds the fall in deaths of 2024-26. Start in 2022 and let the model reach the present, or widen the range.",
  alternatives: [
    {
      value: null,
      range: [197000, 205000],
      says: "Line of the model of 2023.",
      basis: "computed",
      seen: "read",
      sources: ["cartels.pc-code-2023"],
    },
  ],
  defaultBecause: "Long-run cohort model, which also knows of age and return from prison.",
});

export const latest_active_groups = parameter({
  id: "groups.latest_active_groups",
  means: "Groups active now.",
  unit: "group",
  best: 150,
  range: [80, 205],
  prior: triangular(49.7, 150, 232.4),
  asOf: "June 2023",
  basis: "published",
  seen: "read",
  sources: ["cartels.ac-2023", "cartels.icg-2022"],
  caution: "The ends of the range differ by what counts as a group.",
  alternatives: [
    {
      value: 175,
      says: "Consultancy study of June 2023.",
      basis: "published",
      seen: "read",
      sources: ["cartels.ac-2023"],
    },
  ],
  defaultBecause:
    "The number for which ties are known; no later count by the same definition exists.",
});

export const latest_groups_in_two_states = parameter({
  id: "groups.latest_groups_in_two_states",
  means: "Groups active in two states or more.",
  unit: "group",
  best: 39,
  range: null,
  prior: fixed(),
  asOf: "June 2023",
  basis: "published",
  seen: "read",
  sources: ["cartels.ac-2023"],
});

/** A group's share of all members, as published and as the released code gives it for 2022. */
export interface GroupSize {
  readonly id: string;
  /** Share of all members in 2022, as published; null where the press names none. */
  readonly publishedShare: number | null;
  /** Share and members in 2022 by the released code, computed; null for the rest. */
  readonly computedShare: number | null;
  readonly computedMembers: number | null;
  readonly sources: readonly string[];
}

const size = (
  id: string,
  publishedShare: number | null,
  computedShare: number | null,
  computedMembers: number | null,
): GroupSize => ({
  id,
  publishedShare,
  computedShare,
  computedMembers,
  sources: [
    ...(publishedShare === null ? [] : ["cartels.lap-2023"]),
    ...(computedShare === null ? [] : ["cartels.pc-code-2023"]),
  ],
});

/** Read as published, and computed from the released code; ids are those of `network-2020.ts`. */
export const groupSizes2022: readonly GroupSize[] = [
  size("cjng", 0.179, 0.165, 28673),
  size("sinaloa", 0.089, 0.102, 17741),
  size("nueva-familia-michoacana", 0.062, 0.061, 10679),
  size("noreste", 0.045, 0.051, 8811),
  size("union-tepito", 0.035, 0.043, 7555),
  size("chapitos", null, 0.039, 6818),
  size("golfo", null, 0.032, 5509),
  size("zetas", null, 0.027, 4657),
  size("gente-nueva", null, 0.025, 4262),
  size("guerreros-unidos", null, 0.018, 3103),
  size("all-but-the-first-five", 0.59, null, null),
];

export const groupSizesTable: Table = {
  id: "groups.sizes_2022",
  means:
    "Members of the ten largest groups in 2022, as published and as the released code gives them.",
  rows: groupSizes2022,
};

export const groupSizesParameters: readonly Parameter[] = [
  cjng_share_of_members,
  sinaloa_share_of_members,
  ten_largest_share_of_members,
  initial_recruits,
  latest_members,
  latest_active_groups,
  latest_groups_in_two_states,
];
