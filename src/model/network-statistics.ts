/**
 * Which of the generated networks is shipped: the most typical in structure of those that meet the
 * published summary to the last number. Nothing here looks at an outcome of the model.
 */
import { namedGroups2020, networkStatistics2020 } from "../evidence/cartels/network-2020.js";
import { type GroupNetwork, rowTotals } from "./network.js";
import { generatedNetwork } from "./network-generator.js";

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** How ties spread over the small groups, in counts and sums of squared weights. */
export function structureOfNetwork(network: GroupNetwork): number[] {
  const size = network.groups.length;
  const small = Array.from(
    { length: size - namedGroups2020.length },
    (_, i) => namedGroups2020.length + i,
  );
  const rivals = rowTotals(network.rivalry, size);
  const rivalries = small.map((i) => rivals[i] ?? 0);
  const alliances = small.map((i) => network.allianceTotals[i] ?? 0);
  const alsoRivals = network.alliance.filter(
    (weight, cell) => weight * (network.rivalry[cell] ?? 0),
  );
  return [
    alliances.filter((weight) => weight === 0).length,
    rivalries.filter((weight) => weight === 0).length,
    sum(alliances.map((weight) => weight * weight)),
    sum(rivalries.map((weight) => weight * weight)),
    sum(rivalries.map((weight, i) => weight * (alliances[i] ?? 0))),
    alsoRivals.length,
  ];
}

/** Whether the heaviest ties too are as heavy as published; all else holds by construction. */
export function hasPublishedExtremes(network: GroupNetwork): boolean {
  return (["rivalry", "alliance"] as const).every(
    (kind) => Math.max(...network[kind]) === networkStatistics2020[kind].heaviest,
  );
}

/**
 * The number of the generated network, from 1 to `count`, that meets the published summary and whose
 * structure is nearest to the mean of all that do, each statistic in its own standard deviation.
 */
export function mostTypicalNetwork(count: number): number {
  const candidates = Array.from({ length: count }, (_, i) => {
    const network = generatedNetwork(i + 1);
    return { number: i + 1, network, structure: structureOfNetwork(network) };
  }).filter(({ network }) => hasPublishedExtremes(network));
  const columns = (candidates[0]?.structure ?? []).map((_, s) =>
    candidates.map(({ structure }) => structure[s] ?? 0),
  );
  const means = columns.map((column) => sum(column) / column.length);
  const squares = columns.map((column, s) =>
    sum(column.map((value) => (value - (means[s] ?? 0)) * (value - (means[s] ?? 0)))),
  );
  const distance = (structure: readonly number[]): number =>
    sum(
      structure.map((value, s) => {
        const off = value - (means[s] ?? 0);
        const spread = squares[s] ?? 0;
        return spread === 0 ? 0 : (off * off) / spread;
      }),
    );
  const nearest = candidates.reduce((best, one) =>
    distance(one.structure) < distance(best.structure) ? one : best,
  );
  return nearest.number;
}
