/** The network of rivalries and alliances between groups: who it joins and how heavily. */
import { fail } from "../engine/language/problem.js";
import { networkStatistics2020, shippedNetworkNumber } from "../evidence/cartels/network-2020.js";
import { generatedNetwork } from "./network-generator.js";
import type { TieRow } from "./ties.js";

/** A group in the network; small groups are anonymous. */
export interface NetworkGroup {
  readonly id: string;
}

/** Ties between groups, symmetric, as weights. */
export interface GroupNetwork {
  readonly groups: readonly NetworkGroup[];
  /** Row-major matrix of rivalry weights. */
  readonly rivalry: readonly number[];
  /** Row-major matrix of alliance weights. */
  readonly alliance: readonly number[];
  /** Total alliance weight of each group. */
  readonly allianceTotals: readonly number[];
}

/** Builds a network from ties, each stated once. */
export function networkOf(ids: readonly string[], ties: readonly TieRow[]): GroupNetwork {
  const size = ids.length;
  const place = new Map(ids.map((id, i) => [id, i]));
  const rivalry = new Array<number>(size * size).fill(0);
  const alliance = new Array<number>(size * size).fill(0);
  for (const tie of ties) {
    const a = place.get(tie.groupA);
    const b = place.get(tie.groupB);
    if (a === undefined || b === undefined) throw new Error("a tie joins unknown groups");
    for (const cell of [a * size + b, b * size + a]) {
      rivalry[cell] = (rivalry[cell] ?? 0) + tie.rivalry;
      alliance[cell] = (alliance[cell] ?? 0) + tie.alliance;
    }
  }
  return {
    groups: ids.map((id) => ({ id })),
    rivalry,
    alliance,
    allianceTotals: rowTotals(alliance, size),
  };
}

/** Sum of each row of a square matrix. */
export function rowTotals(matrix: readonly number[], size: number): number[] {
  return Array.from({ length: size }, (_, i) =>
    matrix.slice(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0),
  );
}

let shipped: GroupNetwork | undefined;

/** The network that comes with the model. */
export function shippedNetwork(): GroupNetwork {
  shipped ??= generatedNetwork(shippedNetworkNumber);
  return shipped;
}

/**
 * A user's network: groups named in the table, filled up with groups without ties to the number
 * of the published model.
 * @throws InputError for a tie of a group with itself or too many groups
 */
export function networkFromTies(ties: readonly TieRow[]): GroupNetwork {
  const named = [...new Set(ties.flatMap((tie) => [tie.groupA, tie.groupB]))];
  const size = networkStatistics2020.groups;
  if (named.length > size) {
    fail({ message: `The table of ties names ${named.length} groups; at most ${size} are taken.` });
  }
  const pairs = new Set<string>();
  for (const { groupA, groupB } of ties) {
    if (groupA === groupB) fail({ message: `The table of ties joins "${groupA}" with itself.` });
    const pair = JSON.stringify([groupA, groupB].sort());
    if (pairs.has(pair)) {
      fail({ message: `The table of ties names the pair "${groupA}" and "${groupB}" twice.` });
    }
    pairs.add(pair);
  }
  const taken = new Set(named);
  const ids = [...named];
  for (let i = 1; ids.length < size; i++) {
    const id = `untied-${i}`;
    if (!taken.has(id)) ids.push(id);
  }
  return networkOf(ids, ties);
}

/**
 * Rank of each group by total weight of ties, 1 for the most; ties of rank go to the one listed
 * first. With `dea` the two largest change places, as the US agency ranks them.
 */
export function sizeRanks(network: GroupNetwork, dea: boolean): number[] {
  const size = network.groups.length;
  const rivals = rowTotals(network.rivalry, size);
  const order = network.groups
    .map((group, i) => ({
      id: group.id,
      i,
      total: (rivals[i] ?? 0) + (network.allianceTotals[i] ?? 0),
    }))
    .sort((a, b) => b.total - a.total || a.i - b.i);
  const ranks = new Array<number>(size).fill(0);
  order.forEach(({ i }, position) => {
    ranks[i] = position + 1;
  });
  if (dea) swapRanks(network, ranks, "cjng", "sinaloa");
  return ranks;
}

function swapRanks(network: GroupNetwork, ranks: number[], a: string, b: string): void {
  const i = network.groups.findIndex((group) => group.id === a);
  const j = network.groups.findIndex((group) => group.id === b);
  const [ri, rj] = [ranks[i], ranks[j]];
  if (ri === undefined || rj === undefined) return;
  ranks[i] = rj;
  ranks[j] = ri;
}
