/**
 * The parties of the groups sector: the 15 named groups one by one, and the small groups gathered
 * into classes by their ties. Sizes of small groups differ little; how many allies protect them and
 * whether they have rivals decides what becomes of them, so that classes by ties keep the published
 * course where classes by size do not (decision record 21).
 */
import { size_rank_exponent } from "../../evidence/cartels/core-model.js";
import { namedGroups2020 } from "../../evidence/cartels/network-2020.js";
import { type GroupNetwork, rowTotals, sizeRanks } from "../network.js";

/** Groups of the network gathered into parties, as matrices in row-major order. */
export interface Parties {
  /** Ids of the parties: named groups first, then classes. */
  readonly ids: readonly string[];
  /** 1 for a class of small groups, 0 for a named group. */
  readonly isSmall: readonly number[];
  /** How many groups of the network each party holds. */
  readonly groups: readonly number[];
  /** Ids of the groups of the network. */
  readonly tied: readonly string[];
  /** Rank by size of each group of the network. */
  readonly ranks: readonly number[];
  /** Party by group of the network: 1 where the group belongs to the party. */
  readonly belongs: readonly number[];
  /** Party by party: mean weight of rivalry that a member meets. */
  readonly rivalry: readonly number[];
  /** Weight of alliances that protects a member of each party. */
  readonly alliances: readonly number[];
}

/** Alliance weights from here on are one class. */
const MANY_ALLIES = 3;

/** The parties of a network. @param dea whether the two largest groups change places */
export function partiesOf(network: GroupNetwork, dea: boolean): Parties {
  const size = network.groups.length;
  const ranks = sizeRanks(network, dea);
  const gathered = gather(network);
  const exponent = size_rank_exponent.best ?? 1;
  const weights = ranks.map((rank) => rank ** -exponent);
  // Losses of a class are those of its groups: each weighs as much as it is exposed.
  const shares = gathered.map(({ members }) => shareOf(members, (i) => weights[i] ?? 0));
  const exposed = gathered.map(({ members }) =>
    shareOf(members, (i) => (weights[i] ?? 0) / (1 + (network.allianceTotals[i] ?? 0))),
  );
  return {
    ids: gathered.map(({ id }) => id),
    isSmall: gathered.map(({ isSmall }) => (isSmall ? 1 : 0)),
    groups: gathered.map(({ members }) => members.length),
    tied: network.groups.map(({ id }) => id),
    ranks,
    belongs: gathered.flatMap(({ members }) => {
      const inside = new Set(members);
      return network.groups.map((_, i) => (inside.has(i) ? 1 : 0));
    }),
    rivalry: gathered.flatMap((a, row) =>
      gathered.map((b, column) =>
        meanOver(exposed[row] ?? [], shares[column] ?? [], (i, j) => {
          const place = (a.members[i] ?? 0) * size + (b.members[j] ?? 0);
          return network.rivalry[place] ?? 0;
        }),
      ),
    ),
    alliances: gathered.map(({ members }, party) => {
      const share = shares[party] ?? [];
      const open = members.reduce(
        (sum, i, place) => sum + (share[place] ?? 0) / (1 + (network.allianceTotals[i] ?? 0)),
        0,
      );
      return 1 / open - 1;
    }),
  };
}

interface Gathered {
  readonly id: string;
  readonly isSmall: boolean;
  readonly members: number[];
}

function gather(network: GroupNetwork): Gathered[] {
  const named = new Set(namedGroups2020.map(({ id }) => id));
  const rivals = rowTotals(network.rivalry, network.groups.length);
  const parties: Gathered[] = [];
  const classes = new Map<string, Gathered>();
  network.groups.forEach(({ id }, i) => {
    if (named.has(id)) {
      parties.push({ id, isSmall: false, members: [i] });
      return;
    }
    const key = classOf(network.allianceTotals[i] ?? 0, rivals[i] ?? 0);
    const own = classes.get(key) ?? { id: key, isSmall: true, members: [] };
    classes.set(key, own);
    own.members.push(i);
  });
  return [...parties, ...[...classes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
}

function classOf(allies: number, rivals: number): string {
  const many = allies >= MANY_ALLIES ? "or-more" : "";
  const weight = ["small-allies", Math.min(MANY_ALLIES, allies), many].filter((x) => x !== "");
  return `${weight.join("-")}-${rivals > 0 ? "with-rivals" : "no-rivals"}`;
}

function shareOf(members: readonly number[], weightOf: (group: number) => number): number[] {
  const weights = members.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function meanOver(
  rows: readonly number[],
  columns: readonly number[],
  value: (row: number, column: number) => number,
): number {
  let mean = 0;
  rows.forEach((a, i) => {
    columns.forEach((b, j) => {
      mean += a * b * value(i, j);
    });
  });
  return mean;
}
