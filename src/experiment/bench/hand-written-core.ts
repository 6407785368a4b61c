/**
 * The published model as one would write it by hand for speed: plain loops over Float64Array, the
 * rivalries as a list of entries. It does the same arithmetic as the compiled `core-2023`, and is
 * also an independent check of it: the two must give the same bits.
 */
import { pow } from "../../engine/math/pow.js";

/** Numbers of the model in months. */
export interface HandWrittenInputs {
  readonly ranks: readonly number[];
  readonly rivalry: readonly number[];
  readonly alliances: readonly number[];
  readonly membersAtStart: number;
  readonly rankExponent: number;
  readonly recruitmentRate: number;
  readonly arrestCapacity: number;
  readonly lethality: number;
  readonly saturationRate: number;
  readonly steps: number;
  readonly dt: number;
}

/** Entries of the rivalry matrix by row. */
interface Entries {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

function entriesOf(matrix: readonly number[], size: number): Entries {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const value = matrix[i * size + j] ?? 0;
      if (value === 0) continue;
      columns.push(j);
      values.push(value);
    }
    starts.push(columns.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  };
}

/** Prepares a function that runs the model and gives members and yearly deaths, month by month. */
export function handWrittenCore(inputs: HandWrittenInputs): () => Float64Array {
  const { steps, dt } = inputs;
  const size = inputs.ranks.length;
  const { starts, columns, values } = entriesOf(inputs.rivalry, size);
  const protection = Float64Array.from(inputs.alliances, (weight) => 1 + weight);
  const weights = Float64Array.from(inputs.ranks, (rank) => pow(rank, -inputs.rankExponent));
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const members = new Float64Array(size);
  const change = new Float64Array(size);
  const perMonth = Math.round(1 / dt);
  const months = Math.floor(steps / perMonth);
  const result = new Float64Array(3 * months);
  const { recruitmentRate, arrestCapacity, lethality, saturationRate } = inputs;
  return () => {
    result.fill(0);
    for (let i = 0; i < size; i++) {
      members[i] = (inputs.membersAtStart * weights[i]!) / totalWeight;
    }
    for (let n = 0; ; n++) {
      let total = 0;
      for (let i = 0; i < size; i++) total += members[i]!;
      const month = Math.floor(n / perMonth);
      if (n > 0 && n % perMonth === 0) result[month - 1] = total;
      if (n >= steps) return result;
      const arrests = Math.min(arrestCapacity, total) / total;
      let deaths = 0;
      let recruits = 0;
      for (let i = 0; i < size; i++) {
        const own = members[i]!;
        let rivals = 0;
        const end = starts[i + 1]!;
        for (let p = starts[i]!; p < end; p++) rivals += values[p]! * members[columns[p]!]!;
        const contact = rivals + total - own;
        const joined = recruitmentRate * own;
        const killed = (lethality * own * contact) / protection[i]!;
        deaths += killed;
        recruits += joined;
        change[i] = joined - (arrests * own + killed + saturationRate * (own * own));
      }
      result[months + month] = result[months + month]! + deaths * dt;
      result[2 * months + month] = result[2 * months + month]! + recruits * dt;
      for (let i = 0; i < size; i++) members[i] = members[i]! + change[i]! * dt;
    }
  };
}
