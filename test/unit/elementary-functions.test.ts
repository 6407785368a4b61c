import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { exp } from "../../src/engine/math/exp.js";
import { arccos, arcsin, arctan, arctan2 } from "../../src/engine/math/inverse-trigonometry.js";
import { ln } from "../../src/engine/math/ln.js";
import { log10 } from "../../src/engine/math/log10.js";
import { pow } from "../../src/engine/math/pow.js";
import { cos, sin, tan } from "../../src/engine/math/trigonometry.js";
import { type Real, realOf, reference, ulpError } from "../support/elementary-reference.js";

const Exact = Decimal.clone({ precision: 60, toExpNeg: -400, toExpPos: 400 });
type Sample = readonly [number] | readonly [number, number];
type Random = () => number;

/** A small generator of its own (mulberry32), so that these points do not hang on what is tested. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296 + 2 ** -33;
  };
}

const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * (random() + random() * 2 ** -32);
const sign = (random: Random): number => (random() < 0.5 ? -1 : 1);
/** Evenly spread over the powers of two between the bounds, of either sign. */
const anySize = (random: Random, low: number, high: number): number =>
  sign(random) * 2 ** Math.floor(between(random, low, high)) * between(random, 1, 2);

interface Subject {
  readonly name: keyof typeof reference;
  readonly of: (x: number, y: number) => number;
  /** Largest error allowed, in units of the last place; measured in brackets. */
  readonly within: number;
  /** Kinds of arguments, used in turn. */
  readonly draw: readonly ((random: Random) => Sample)[];
  readonly decimal: (x: Decimal, y: Decimal) => Decimal;
}

const positive: Subject["draw"] = [
  (random) => [Math.abs(anySize(random, -1074, 1024))],
  (random) => [between(random, 0, 4)],
  (random) => [1 + anySize(random, -52, -3)],
];
const angles: Subject["draw"] = [
  (random) => [between(random, -10, 10)],
  (random) => [anySize(random, -60, 21)],
  (random) => [anySize(random, 20, 52)],
  (random) => [anySize(random, 52, 1024)],
  // Next to multiples of pi/2, where most bits cancel.
  (random) => [Math.floor(between(random, -1e6, 1e6)) * (Math.PI / 2)],
];
const unit: Subject["draw"] = [
  (random) => [between(random, -1, 1)],
  (random) => [anySize(random, -60, -1)],
  (random) => [sign(random) * (1 - Math.abs(anySize(random, -52, -2)))],
];

const subjects: readonly Subject[] = [
  {
    name: "exp",
    of: exp,
    within: 1,
    draw: [
      (random) => [between(random, -745, 709.7)],
      (random) => [between(random, -2, 2)],
      (random) => [anySize(random, -60, 0)],
    ],
    decimal: (x) => x.exp(),
  },
  { name: "ln", of: ln, within: 1, draw: positive, decimal: (x) => x.ln() },
  { name: "log10", of: log10, within: 1, draw: positive, decimal: (x) => x.log(10) },
  {
    name: "pow",
    of: pow,
    within: 1,
    draw: [
      (random) => [between(random, 0, 20), between(random, -100, 100)],
      (random) => [Math.abs(anySize(random, -30, 30)), between(random, -23, 23)],
      (random) => [1 + anySize(random, -40, -12), anySize(random, 0, 19)],
      (random) => [between(random, 0, 2), between(random, 0, 1)],
      (random) => [1 + anySize(random, -50, -40), anySize(random, 31, 48)],
    ],
    decimal: (x, y) => x.pow(y),
  },
  { name: "sin", of: sin, within: 1, draw: angles, decimal: (x) => x.sin() },
  { name: "cos", of: cos, within: 1, draw: angles, decimal: (x) => x.cos() },
  { name: "tan", of: tan, within: 1, draw: angles, decimal: (x) => x.tan() },
  { name: "arcsin", of: arcsin, within: 1, draw: unit, decimal: (x) => x.asin() },
  { name: "arccos", of: arccos, within: 1, draw: unit, decimal: (x) => x.acos() },
  {
    name: "arctan",
    of: arctan,
    within: 1,
    draw: [(random) => [between(random, -4, 4)], (random) => [anySize(random, -60, 60)]],
    decimal: (x) => x.atan(),
  },
  {
    name: "arctan2",
    of: arctan2,
    within: 2,
    draw: [
      (random) => [between(random, -1, 1), between(random, -1, 1)],
      (random) => [anySize(random, -20, 20), anySize(random, -20, 20)],
    ],
    decimal: (y, x) => Exact.atan2(y, x),
  },
];

const POINTS = 20_001;

function samples(subject: Subject, seed: number, count: number): Sample[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, i) => {
    const draw = subject.draw[i % subject.draw.length];
    return draw === undefined ? [Number.NaN] : draw(random);
  });
}

const exactOf = ({ name }: Subject, [x, y = 0]: Sample): Real => reference[name](x, y);

const decimalOf = ({ significand, exponent }: Real): Decimal =>
  new Exact(significand.toString()).times(new Exact(2).pow(exponent));

describe.each(subjects)("$name", (subject) => {
  it("differs from the exact value by less than the stated units in the last place", () => {
    let worst = { error: 0, at: "" };
    for (const sample of samples(subject, 20_120_101, POINTS)) {
      const error = Math.abs(
        ulpError(subject.of(sample[0], sample[1] ?? 0), exactOf(subject, sample)),
      );
      if (!(error <= worst.error)) worst = { error, at: sample.join(", ") };
    }
    if (process.env.SHOW_ERRORS !== undefined) {
      console.log(`${subject.name}: ${worst.error.toFixed(3)} at ${worst.at}`);
    }
    expect(worst.error, worst.at).toBeLessThan(subject.within);
  });

  it("has the same reference value in decimal.js to 38 digits", () => {
    for (const sample of samples(subject, 7, 60)) {
      const [x, y = 0] = sample;
      // decimal.js reduces huge angles with a pi of 1025 digits but loses digits above 1e100.
      if (subject.draw === angles && Math.abs(x) > 1e60) continue;
      const expected = subject.decimal(decimalOf(realOf(x)), decimalOf(realOf(y)));
      const ratio = decimalOf(exactOf(subject, sample)).div(expected).minus(1).abs();
      expect(ratio.lt("1e-38"), `${sample.join(", ")}: ${ratio}`).toBe(true);
    }
  });
});
