/** Where a Markov chain spends its time in the long run. */

/**
 * Limiting distribution of a chain in which every state can be reached from every other, by
 * elimination without subtractions (W. Grassmann, M. Taksar and D. Heyman, 1985), so that no
 * digits cancel.
 * @param moves `moves[i][j]` is the probability, or rate, of going from i to j; the diagonal is
 *   not read
 */
export function limitingDistribution(moves: readonly (readonly number[])[]): number[] {
  const rates = moves.map((row) => [...row]);
  const size = rates.length;
  const at = (i: number, j: number): number => rates[i]?.[j] ?? 0;
  const leaving = new Array<number>(size).fill(0);
  for (let last = size - 1; last > 0; last--) {
    let total = 0;
    for (let j = 0; j < last; j++) total += at(last, j);
    leaving[last] = total;
    for (let i = 0; i < last; i++) {
      const row = rates[i];
      for (let j = 0; row && j < last; j++) {
        if (j !== i) row[j] = at(i, j) + (at(i, last) * at(last, j)) / total;
      }
    }
  }
  const weights = [1];
  for (let state = 1; state < size; state++) {
    let arriving = 0;
    for (let i = 0; i < state; i++) arriving += (weights[i] ?? 0) * at(i, state);
    weights.push(arriving / (leaving[state] ?? Number.NaN));
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
