/**
 * Networks of 150 groups that agree with the published summary of the network of 2020: the public
 * ties of the 15 named groups as they are, and 135 anonymous small groups joined so that the
 * numbers of pairs, their weights, the named groups' totals and the number of groups without ties
 * hold. The published node list itself is not redistributed: many nodes carry nicknames.
 */
import { streamKey, uniformAt } from "../engine/run/random-stream.js";
import {
  namedGroups2020,
  namedTies2020,
  networkStatistics2020,
} from "../evidence/cartels/network-2020.js";
import { type GroupNetwork, networkOf } from "./network.js";
import type { TieRow } from "./ties.js";

type TieKind = "rivalry" | "alliance";

/** Random numbers of one generated network, in order. */
class Dice {
  private throws = 0;
  constructor(
    private readonly network: number,
    private readonly stream: number,
  ) {}

  share(): number {
    return uniformAt(0, this.network, this.stream, 0, this.throws++);
  }

  below(count: number): number {
    return Math.min(count - 1, Math.floor(this.share() * count));
  }

  /** A position drawn in proportion to weights. */
  weighted(weights: readonly number[]): number {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let left = this.share() * total;
    for (const [i, weight] of weights.entries()) {
      left -= weight;
      if (left < 0 && weight > 0) return i;
    }
    return weights.findLastIndex((weight) => weight > 0);
  }
}

/** What one kind of tie must add up to beyond the public ties among the named groups. */
interface Remainder {
  readonly kind: TieKind;
  readonly pairs: number;
  readonly weight: number;
  readonly heaviest: number;
  /** Weight that each named group still has towards small groups. */
  readonly named: readonly number[];
}

/** A pair under construction: named or small on the left, small on the right. */
interface Pair {
  readonly a: string;
  readonly b: string;
  weight: number;
}

/** The generated network of that number; the same number gives the same network on any host. */
export function generatedNetwork(number: number): GroupNetwork {
  const dice = new Dice(number, streamKey("network"));
  const statistics = networkStatistics2020;
  const small = Array.from(
    { length: statistics.groups - namedGroups2020.length },
    (_, i) => `small-${String(i + 1).padStart(3, "0")}`,
  );
  const tied = small.slice(0, small.length - statistics.withoutTies);
  const remainders = [remainder("rivalry"), remainder("alliance")];
  const builder = new Builder(dice, tied, remainders);
  const ties: TieRow[] = namedTies2020.map((tie) => row(tie.a, tie.b, tie.kind, tie.weight));
  for (const rest of remainders) {
    for (const pair of builder.pairs(rest)) ties.push(row(pair.a, pair.b, rest.kind, pair.weight));
  }
  return networkOf([...namedGroups2020.map((group) => group.id), ...small], ties);
}

const row = (groupA: string, groupB: string, kind: TieKind, weight: number): TieRow => ({
  groupA,
  groupB,
  rivalry: kind === "rivalry" ? weight : 0,
  alliance: kind === "alliance" ? weight : 0,
});

function remainder(kind: TieKind): Remainder {
  const ties = namedTies2020.filter((tie) => tie.kind === kind);
  const total = networkStatistics2020[kind];
  const named = namedGroups2020.map((group) => {
    const own = ties.filter((tie) => tie.a === group.id || tie.b === group.id);
    const degree = kind === "rivalry" ? group.rivalryWeight : group.allianceWeight;
    return degree - own.reduce((sum, tie) => sum + tie.weight, 0);
  });
  return {
    kind,
    pairs: total.pairs - ties.length,
    weight: total.weight - ties.reduce((sum, tie) => sum + tie.weight, 0),
    heaviest: total.heaviest,
    named,
  };
}

/** Weight of the ties among small groups: what the named groups' totals leave over. */
function weightAmongSmall(rest: Remainder): number {
  return rest.weight - rest.named.reduce((sum, weight) => sum + weight, 0);
}

/** Pairs among small groups, so that they weigh on average as much as the other pairs. */
function pairsAmongSmall(rest: Remainder): number {
  const weight = weightAmongSmall(rest);
  return Math.min(weight, Math.max(1, Math.round((rest.pairs * weight) / rest.weight)));
}

/** Most weight that a small group may have in all: less than any named group. */
const HEAVIEST_SMALL_GROUP =
  Math.min(...namedGroups2020.map((group) => group.rivalryWeight + group.allianceWeight)) - 1;

/** Joins small groups to named ones and to each other. */
class Builder {
  /** Weight of each small group so far. */
  private readonly load: number[];
  /** How readily a small group is chosen: uneven, as ties are. */
  private readonly appeal: number[];
  /** Ends of ties still to be given to small groups. */
  private endsLeft: number;

  constructor(
    private readonly dice: Dice,
    private readonly small: readonly string[],
    remainders: readonly Remainder[],
  ) {
    this.endsLeft = remainders.reduce((sum, rest) => sum + rest.pairs + pairsAmongSmall(rest), 0);
    this.load = new Array<number>(small.length).fill(0);
    this.appeal = small.map(() => 1 / (0.1 + dice.share()));
  }

  pairs(rest: Remainder): Pair[] {
    const amongSmall = weightAmongSmall(rest);
    const smallPairs = pairsAmongSmall(rest);
    const counts = this.pairCounts(rest, rest.pairs - smallPairs);
    const pairs: Pair[] = [];
    namedGroups2020.forEach((group, i) => {
      const own = this.weights(rest.named[i] ?? 0, counts[i] ?? 0, rest.heaviest);
      const partners = new Set<number>();
      for (const weight of own) {
        const partner = this.partner(partners, weight);
        partners.add(partner);
        pairs.push({ a: group.id, b: this.small[partner] ?? "", weight });
      }
    });
    const joined = new Set<string>();
    for (const weight of this.weights(amongSmall, smallPairs, rest.heaviest)) {
      const [a, b] = this.smallPair(joined, weight);
      pairs.push({ a: this.small[a] ?? "", b: this.small[b] ?? "", weight });
    }
    return pairs;
  }

  /** How many partners each named group has: in proportion to its weight, at least one if any. */
  private pairCounts(rest: Remainder, pairs: number): number[] {
    const counts = rest.named.map((weight): number => (weight > 0 ? 1 : 0));
    const least = rest.named.map((weight) => Math.ceil(weight / rest.heaviest));
    least.forEach((count, i) => {
      counts[i] = Math.max(counts[i] ?? 0, count);
    });
    for (let left = pairs - counts.reduce((a, b) => a + b, 0); left > 0; left--) {
      const room = rest.named.map((weight, i) => Math.max(0, weight - (counts[i] ?? 0)));
      const i = this.dice.weighted(room);
      counts[i] = (counts[i] ?? 0) + 1;
    }
    return counts;
  }

  /** Whole weights of at least 1 and at most the heaviest, that add up. */
  private weights(total: number, count: number, heaviest: number): number[] {
    const weights = new Array<number>(count).fill(1);
    for (let left = total - count; left > 0; left--) {
      const i = this.dice.weighted(weights.map((weight) => (weight < heaviest ? weight : 0)));
      weights[i] = (weights[i] ?? 0) + 1;
    }
    return weights;
  }

  /**
   * A small group not yet joined to this one, by appeal. Those without any tie are chosen often
   * enough that in the end each has one.
   */
  private partner(taken: ReadonlySet<number>, weight: number): number {
    const free = this.load.map((load, i) =>
      taken.has(i) || load + weight > HEAVIEST_SMALL_GROUP ? 0 : (this.appeal[i] ?? 0),
    );
    const lonely = free.map((appeal, i) => (this.load[i] === 0 ? appeal : 0));
    const waiting = lonely.filter((appeal) => appeal > 0).length;
    const chosen = this.dice.weighted(this.dice.share() * this.endsLeft < waiting ? lonely : free);
    this.endsLeft--;
    this.load[chosen] = (this.load[chosen] ?? 0) + weight;
    return chosen;
  }

  private smallPair(joined: Set<string>, weight: number): [number, number] {
    for (;;) {
      const a = this.partner(new Set(), weight);
      const b = this.partner(new Set([a]), weight);
      const key = a < b ? `${a},${b}` : `${b},${a}`;
      if (!joined.has(key)) {
        joined.add(key);
        return [a, b];
      }
      this.load[a] = (this.load[a] ?? 0) - weight;
      this.load[b] = (this.load[b] ?? 0) - weight;
      this.endsLeft += 2;
    }
  }
}
