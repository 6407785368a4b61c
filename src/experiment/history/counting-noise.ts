/**
 * Counting noise of a register: negative binomial, variance = mean + mean^2 / size. One size serves
 * all states, set so that the median state has the published ratio of variance to mean; small
 * states then count almost like Poisson, and large ones scatter far more.
 */
import { homicides_by_occurrence_state_month } from "../../evidence/mexico-data/homicides-by-state-month.js";
import { state_month_variance_to_mean } from "../../evidence/mexico-data/registration.js";

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Mean homicides a month of the median state on record. */
const medianStateMonth = median(
  Object.values(homicides_by_occurrence_state_month.byState ?? {}).map((points) =>
    mean(points.map(([, count]) => count)),
  ),
);

/** Size of the negative binomial of a state's monthly count. */
export const monthlySize = medianStateMonth / ((state_month_variance_to_mean.best ?? 1) - 1);

/** Variance of a sum of equal independent months, of which the sum has this mean. */
export const varianceOfCount = (total: number, months: number): number =>
  total + (total * total) / (monthlySize * months);

/** Beyond this share of the most likely count's weight, what is left changes no quantile. */
const NEGLIGIBLE = 1e-9;

/**
 * The count below or at which a share `p` of a negative binomial lies. Sums of equal months are
 * negative binomial again, with the sizes added up.
 * @param expected mean of the whole count, zero or more
 * @param months of which it is the sum
 */
export function countQuantile(p: number, expected: number, months: number): number {
  if (expected <= 0) return 0;
  const size = monthlySize * months;
  const ratio = expected / (expected + size);
  const mode = size > 1 ? Math.floor(((size - 1) * expected) / size) : 0;
  /** Weight of a count over that of the count below it. */
  const step = (n: number): number => ((n - 1 + size) * ratio) / n;
  // Weights relative to that of the mode, so that none runs out of numbers.
  let below = 0;
  for (let n = mode, weight = 1; n > 0 && weight > NEGLIGIBLE; n--) {
    weight /= step(n);
    below += weight;
  }
  let above = 0;
  for (let n = mode + 1, weight = step(n); weight > NEGLIGIBLE; n++, weight *= step(n)) {
    above += weight;
  }
  const wanted = p * (below + 1 + above);
  let sum = below;
  if (wanted <= below) {
    let n = mode;
    for (let weight = 1; n > 0 && sum >= wanted; n--) {
      weight /= step(n);
      sum -= weight;
    }
    return n;
  }
  sum += 1;
  let n = mode;
  for (let weight = 1; sum < wanted && weight > NEGLIGIBLE; n++) {
    weight *= step(n + 1);
    sum += weight;
  }
  return n;
}
