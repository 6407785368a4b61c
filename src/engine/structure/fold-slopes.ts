/** Values and slopes of what folds an array to a number, and of draws. */
import type { Draw, Fold } from "../compile/program-tree.js";
import {
  EVERYTHING,
  type Interval,
  interval,
  negated,
  ONE,
  point,
  product,
  SHARE,
  sum,
  UPWARDS,
  ZERO,
} from "./interval.js";
import type { Slopes } from "./operation-slopes.js";

/** How a draw moves with its first and second operand, its chance held fast. */
export const DRAW_SLOPES: Readonly<Record<Draw, readonly Interval[]>> = {
  uniform: [SHARE, SHARE],
  normal: [ONE, EVERYTHING],
  lognormal: [UPWARDS, EVERYTHING],
  exponential: [UPWARDS],
  poisson: [UPWARDS],
};

/** The value of a fold, and how it moves with each of its parts. */
export function foldSlopes(fold: Fold, values: readonly Interval[]): Slopes {
  const total = (): Interval => values.reduce(sum, ZERO);
  switch (fold) {
    case "sum":
      return { value: total(), slopes: values.map(() => ONE) };
    case "mean": {
      const share = point(1 / values.length);
      return { value: product(total(), share), slopes: values.map(() => share) };
    }
    case "product":
      return productSlopes(values);
    case "min": {
      const highest = extremeSlopes(values.map(negated));
      return { value: negated(highest.value), slopes: highest.slopes };
    }
    case "max":
      return extremeSlopes(values);
    case "deviation":
      return { value: UPWARDS, slopes: values.map(() => EVERYTHING) };
  }
}

/** The highest of some values: it moves with those that may be it. */
function extremeSlopes(values: readonly Interval[]): Slopes {
  const low = values.reduce((end, one) => Math.max(end, one.low), -Infinity);
  const high = values.reduce((end, one) => Math.max(end, one.high), -Infinity);
  const mayBe = values.map((one) => one.high >= low);
  const share = mayBe.filter(Boolean).length === 1 ? ONE : SHARE;
  return { value: interval(low, high), slopes: mayBe.map((may) => (may ? share : ZERO)) };
}

/** The slope along each factor is the product of the others. */
function productSlopes(values: readonly Interval[]): { value: Interval; slopes: Interval[] } {
  const after: Interval[] = [ONE];
  for (const value of [...values].reverse()) after.push(product(value, after.at(-1) ?? ONE));
  let before = ONE;
  const slopes = values.map((value, i) => {
    const slope = product(before, after[values.length - 1 - i] ?? ONE);
    before = product(before, value);
    return slope;
  });
  return { value: before, slopes };
}
