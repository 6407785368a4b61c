/** The value of every operation over intervals, and its slope along each operand. */
import type { Operation } from "../compile/program-tree.js";
import { exp } from "../math/exp.js";
import { arccos, arcsin, arctan } from "../math/inverse-trigonometry.js";
import { ln } from "../math/ln.js";
import { log10 } from "../math/log10.js";
import { cos, sin, tan } from "../math/trigonometry.js";
import {
  difference,
  EVERYTHING,
  fromZero,
  holdsZero,
  hull,
  type Interval,
  interval,
  inverse,
  isPoint,
  isZero,
  mapped,
  negated,
  ONE,
  point,
  product,
  quotient,
  SHARE,
  square,
  sum,
  UPWARDS,
  ZERO,
} from "./interval.js";
import { power, powerSlopes } from "./power-slope.js";

/** The time at which an operation is looked at. */
export interface Moment {
  readonly time: Interval;
  readonly dt: number;
}

/** What an operation gives, and how that moves with each operand. */
export interface Slopes {
  readonly value: Interval;
  readonly slopes: readonly Interval[];
}

type Rule = (operands: readonly Interval[], moment: Moment) => Slopes;

/** A rule of operands that are all there. */
const unary =
  (value: (x: Interval) => Interval, slope: (x: Interval, y: Interval) => Interval): Rule =>
  ([x = ZERO]) => {
    const y = value(x);
    return { value: y, slopes: [slope(x, y)] };
  };
const binary =
  (
    value: (a: Interval, b: Interval) => Interval,
    slopes: (a: Interval, b: Interval) => readonly Interval[],
  ): Rule =>
  ([a = ZERO, b = ZERO]) => ({ value: value(a, b), slopes: slopes(a, b) });

const DOWNWARDS = negated(UPWARDS);
const HALF = point(1 / 2);

/**
 * A comparison jumps: its slope is without bound where it turns and zero elsewhere. At one state
 * it counts as about to turn; over all states it has a slope only if it can turn.
 */
const compare = (direction: 1 | -1, decide: (a: Interval, b: Interval) => boolean | undefined) =>
  binary(
    (a, b) => truthOf(decide(a, b)),
    (a, b) => {
      const isAtState = isPoint(a) && isPoint(b);
      if (!isAtState && decide(a, b) !== undefined) return [ZERO, ZERO];
      return direction === 1 ? [UPWARDS, DOWNWARDS] : [DOWNWARDS, UPWARDS];
    },
  );
const equal = (is: boolean) =>
  binary(
    (a, b) => {
      if (isPoint(a) && isPoint(b)) return truthOf((a.low === b.low) === is);
      return a.high < b.low || b.high < a.low ? truthOf(!is) : SHARE;
    },
    () => [EVERYTHING, EVERYTHING],
  );

const truthOf = (decided: boolean | undefined): Interval =>
  decided === undefined ? SHARE : decided ? ONE : ZERO;
/** Whether a value counts as true, if that can be told. */
export const isTrue = (a: Interval): boolean | undefined =>
  isZero(a) ? false : holdsZero(a) ? undefined : true;
/** A truth moves with its number only one way where the number is never below zero. */
const truthSlope = (a: Interval): Interval => (a.low >= 0 ? UPWARDS : EVERYTHING);

const both = (a: Interval, b: Interval): boolean | undefined => {
  const [one, two] = [isTrue(a), isTrue(b)];
  if (one === false || two === false) return false;
  return one && two;
};
const either = (a: Interval, b: Interval): boolean | undefined => {
  const [one, two] = [isTrue(a), isTrue(b)];
  if (one || two) return true;
  return one === false && two === false ? false : undefined;
};

const chosen =
  (isFirst: (a: Interval, b: Interval) => boolean, value: Rule): Rule =>
  ([a = ZERO, b = ZERO], moment) => ({
    value: value([a, b], moment).value,
    slopes: isFirst(a, b) ? [ONE, ZERO] : isFirst(b, a) ? [ZERO, ONE] : [SHARE, SHARE],
  });

const safeDivision: Rule = ([a = ZERO, b = ZERO, otherwise = ZERO]) => {
  if (isZero(b)) return { value: otherwise, slopes: [ZERO, EVERYTHING, ONE] };
  const value = quotient(a, b);
  const slopes = [inverse(b), negated(quotient(a, square(b)))];
  if (!holdsZero(b)) return { value, slopes: [...slopes, ZERO] };
  return {
    value: hull(value, otherwise),
    slopes: [...slopes.map((one) => hull(one, ZERO)), SHARE],
  };
};

const step: Rule = ([height = ZERO, from = ZERO], { time }) => {
  const on: Interval = time.low >= from.high ? ONE : time.high < from.low ? ZERO : SHARE;
  return { value: product(height, on), slopes: [on, product(height, DOWNWARDS)] };
};

const ramp: Rule = ([slope = ZERO, from = ZERO, to = ZERO], { time }) => {
  const until = interval(Math.min(time.low, to.low), Math.min(time.high, to.high));
  const run = time.high <= from.low ? ZERO : fromZero(difference(until, from));
  const part = product(slope, SHARE);
  return { value: product(slope, run), slopes: [run, negated(part), part] };
};

const pulse: Rule = ([magnitude = ZERO], { dt }) => {
  const share = interval(0, 1 / dt);
  return { value: product(magnitude, share), slopes: [share, EVERYTHING, EVERYTHING] };
};

/** A function that is known at a point; of an interval only the given bounds are. */
const atPoint = (
  value: (x: number) => number,
  slope: (x: number, y: number) => number,
  values: Interval,
  slopes: Interval,
): Rule =>
  unary(
    (x) => (isPoint(x) ? point(value(x.low)) : values),
    (x, y) => (isPoint(x) ? point(slope(x.low, y.low)) : slopes),
  );

/** Where SIN and COS and their slopes lie. */
const WAVE = interval(-1, 1);
/** Highest value of ARCSIN and ARCTAN. */
const QUARTER_TURN = Math.PI / 2;
const PER_LN = 1 / Math.LN10;

const RULES: Readonly<Record<Operation, Rule>> = {
  "+": binary(sum, () => [ONE, ONE]),
  "-": binary(difference, () => [ONE, negated(ONE)]),
  "*": binary(product, (a, b) => [b, a]),
  "/": binary(quotient, (a, b) => [inverse(b), negated(quotient(a, square(b)))]),
  "^": binary(power, powerSlopes),
  mod: binary(
    (a, b) => (isPoint(a) && isPoint(b) ? point(a.low % b.low) : EVERYTHING),
    () => [EVERYTHING, EVERYTHING],
  ),
  "<": compare(-1, (a, b) => (a.high < b.low ? true : a.low >= b.high ? false : undefined)),
  "<=": compare(-1, (a, b) => (a.high <= b.low ? true : a.low > b.high ? false : undefined)),
  ">": compare(1, (a, b) => (a.low > b.high ? true : a.high <= b.low ? false : undefined)),
  ">=": compare(1, (a, b) => (a.low >= b.high ? true : a.high < b.low ? false : undefined)),
  "=": equal(true),
  "<>": equal(false),
  and: binary(
    (a, b) => truthOf(both(a, b)),
    (a, b) => [truthSlope(a), truthSlope(b)],
  ),
  or: binary(
    (a, b) => truthOf(either(a, b)),
    (a, b) => [truthSlope(a), truthSlope(b)],
  ),
  not: unary(
    (x) => difference(ONE, truthOf(isTrue(x))),
    (x) => negated(truthSlope(x)),
  ),
  negate: unary(negated, () => negated(ONE)),
  exp: unary(
    (x) => mapped(x, exp),
    (_, y) => y,
  ),
  ln: unary(
    (x) => mapped(fromZero(x), ln),
    (x) => inverse(fromZero(x)),
  ),
  log10: unary(
    (x) => mapped(fromZero(x), log10),
    (x) => product(point(PER_LN), inverse(fromZero(x))),
  ),
  sqrt: unary(
    (x) => mapped(fromZero(x), Math.sqrt),
    (_, y) => product(HALF, inverse(y)),
  ),
  abs: unary(
    (x) => (holdsZero(x) ? interval(0, Math.max(-x.low, x.high)) : mapped(x, Math.abs)),
    (x) => (x.low >= 0 ? ONE : x.high <= 0 ? negated(ONE) : interval(-1, 1)),
  ),
  int: unary(
    (x) => mapped(x, Math.trunc),
    () => UPWARDS,
  ),
  round: unary(
    (x) => mapped(x, Math.round),
    () => UPWARDS,
  ),
  sin: atPoint(sin, cos, WAVE, WAVE),
  cos: atPoint(cos, (x) => -sin(x), WAVE, WAVE),
  tan: atPoint(tan, (_, y) => 1 + y * y, EVERYTHING, interval(1, Infinity)),
  arcsin: atPoint(
    arcsin,
    (x) => 1 / Math.sqrt(1 - x * x),
    interval(-QUARTER_TURN, QUARTER_TURN),
    interval(1, Infinity),
  ),
  arccos: atPoint(
    arccos,
    (x) => -1 / Math.sqrt(1 - x * x),
    interval(0, 2 * QUARTER_TURN),
    interval(-Infinity, -1),
  ),
  arctan: unary(
    (x) => mapped(x, arctan),
    (x) => inverse(sum(ONE, square(x))),
  ),
  safediv: safeDivision,
  min: chosen(
    (a, b) => a.high < b.low,
    binary(
      (a, b) => interval(Math.min(a.low, b.low), Math.min(a.high, b.high)),
      () => [],
    ),
  ),
  max: chosen(
    (a, b) => a.low > b.high,
    binary(
      (a, b) => interval(Math.max(a.low, b.low), Math.max(a.high, b.high)),
      () => [],
    ),
  ),
  step,
  ramp,
  pulse,
};

/** The value of an operation and its slope along each operand. */
export const operationSlopes = (
  operation: Operation,
  operands: readonly Interval[],
  moment: Moment,
): Slopes => RULES[operation](operands, moment);
