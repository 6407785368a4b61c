/** The exponential of a small matrix, by scaling, a Taylor series and squaring: a check on chains. */
type Matrix = readonly (readonly number[])[];

const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) =>
    (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? 0), 0)),
  );

const scaled = (a: Matrix, by: number): number[][] => a.map((row) => row.map((x) => x * by));

const HALVINGS = 20;
const TERMS = 12;

/** exp(a) */
export function matrixExponential(a: Matrix): number[][] {
  const small = scaled(a, 2 ** -HALVINGS);
  const identity = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  let power: number[][] = identity;
  let sum: number[][] = identity;
  for (let term = 1; term <= TERMS; term++) {
    power = scaled(product(power, small), 1 / term);
    sum = sum.map((row, i) => row.map((x, j) => x + (power[i]?.[j] ?? 0)));
  }
  for (let n = 0; n < HALVINGS; n++) sum = product(sum, sum);
  return sum;
}
