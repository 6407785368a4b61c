/** Powers and their slopes over intervals. */
import { ln } from "../math/ln.js";
import { pow } from "../math/pow.js";
import {
  EVERYTHING,
  fromZero,
  type Interval,
  interval,
  isPoint,
  mapped,
  point,
  product,
  spanOf,
  sum,
} from "./interval.js";

/** What base ^ exponent can be. A negative base is taken only to whole powers. */
export function power(base: Interval, exponent: Interval): Interval {
  if (base.low >= 0) {
    // It rises or falls along each side, so the corners hold all.
    return spanOf(
      pow(base.low, exponent.low),
      pow(base.low, exponent.high),
      pow(base.high, exponent.low),
      pow(base.high, exponent.high),
    );
  }
  if (!isPoint(exponent)) return EVERYTHING;
  const n = exponent.low;
  if (!Number.isInteger(n)) return power(fromZero(base), exponent);
  if (isPoint(base)) return point(pow(base.low, n));
  if (n < 0) return base.high < 0 ? mapped(base, (x) => pow(x, n)) : EVERYTHING;
  if (n % 2 !== 0) return mapped(base, (x) => pow(x, n));
  const ends = mapped(base, (x) => pow(x, n));
  return base.high < 0 ? ends : interval(0, ends.high);
}

/** How base ^ exponent moves with its base, and with its exponent. */
export function powerSlopes(base: Interval, exponent: Interval): readonly [Interval, Interval] {
  const withBase = product(exponent, power(base, sum(exponent, { low: -1, high: -1 })));
  const positive = fromZero(base);
  return [withBase, product(power(positive, exponent), mapped(positive, ln))];
}
