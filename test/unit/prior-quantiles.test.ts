import { describe, expect, it } from "vitest";
import {
  beta,
  discreteUniform,
  fixed,
  gamma,
  logitNormal,
  logNormal,
  logNormalFromRange,
  logUniform,
  normal,
  normalFromRange,
  type Prior,
  priorQuantile,
  triangular,
  uniform,
} from "../../src/evidence/prior.js";

const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;

/**
 * Quantiles at SHARES by scipy 1.14.1, printed with 12 digits by
 *   P = [.01, .05, .25, .5, .75, .95, .99]
 *   print([f"{x:.12g}" for x in DISTRIBUTION.ppf(P)])
 * where DISTRIBUTION stands beside each prior.
 */
const SCIPY: readonly (readonly [distribution: string, prior: Prior, quantiles: number[]])[] = [
  ["uniform(60, 150)", uniform(60, 210), [61.5, 67.5, 97.5, 135, 172.5, 202.5, 208.5]],
  [
    "loguniform(4e-8, 1e-7)",
    logUniform(4e-8, 1e-7),
    [
      4.03682006106e-8, 4.18752093991e-8, 5.02973371873e-8, 6.32455532034e-8, 7.95270728767e-8,
      9.55219103952e-8, 9.90878944192e-8,
    ],
  ],
  [
    "triang(50/88, 65000, 88000)",
    triangular(65000, 115000, 153000),
    [
      71633.2495807, 79832.3969742, 98166.2479036, 111904.157598, 124086.33541, 140069.4161,
      147217.267082,
    ],
  ],
  [
    "triang(0, 16, 25.8)",
    triangular(16, 16, 41.8),
    [16.1293241226, 16.6532705904, 19.4565445824, 23.5566450454, 28.9, 36.0309446181, 39.22],
  ],
  [
    "norm(173000, 7000)",
    normal(173000, 7000),
    [
      156715.564882, 161486.024611, 168278.571749, 173000, 177721.428251, 184513.975389,
      189284.435118,
    ],
  ],
  [
    "truncnorm(-0.05/0.016, 0.05/0.016, 0.95, 0.016)",
    normal(0.95, 0.016, [0.9, 1]),
    [
      0.913282614205, 0.923805685335, 0.939230534594, 0.95, 0.960769465406, 0.976194314665,
      0.986717385795,
    ],
  ],
  [
    "lognorm(0.62, scale=29)",
    logNormal(29, 0.62),
    [6.85487548051, 10.4592481898, 19.0889987009, 29, 44.0567896293, 80.4073088941, 122.686400707],
  ],
  [
    "exp(truncnorm(log(1/2.1)/.53, log(9/2.1)/.53, log(2.1), .53))",
    logNormal(2.1, 0.53, [1, 9]),
    [
      1.03161926831, 1.1460421657, 1.6142583995, 2.21149680751, 3.09541621332, 5.05201870648,
      6.92529550797,
    ],
  ],
  [
    "expit(norm(logit(.02), (logit(.04) - logit(.01)) / (2 * norm.ppf(.95))))",
    logitNormal(0.02, [0.01, 0.04]),
    [
      0.00743634224384, 0.00994832140933, 0.0150329784934, 0.02, 0.02656390625, 0.0397995183131,
      0.0526636599353,
    ],
  ],
  [
    "beta(12, 8)",
    beta(12, 8),
    [
      0.344680857968, 0.418064474814, 0.52752831489, 0.603396997042, 0.676052040048, 0.770279080674,
      0.826726295533,
    ],
  ],
  [
    "beta(1.69, 11.56)",
    beta(1.69, 11.56),
    [
      0.00729793818018, 0.0198661554825, 0.0601497598745, 0.108852039784, 0.175803797507,
      0.299508347094, 0.398882715884,
    ],
  ],
  [
    "beta(415, 12770)",
    beta(415, 12770),
    [
      0.0280429723767, 0.0290152204717, 0.0304370560453, 0.0314514737285, 0.0324874465504,
      0.0340159035533, 0.0351163338311,
    ],
  ],
  [
    "beta(2, 5, -1, 3)",
    beta(2, 5, [-1, 2]),
    [
      -0.919710426572, -0.811450324875, -0.516511249629, -0.206650050113, 0.168438455602,
      0.745410227756, 1.11705898496,
    ],
  ],
  [
    "gamma(36)",
    gamma(36, 1),
    [
      23.5255125596, 26.7311664816, 31.7922585022, 35.6672209411, 39.8452097388, 46.4041351916,
      51.4081570946,
    ],
  ],
  [
    "gamma(2.9, scale=1/.154)",
    gamma(2.9, 0.154),
    [
      2.61128959642, 4.97953023475, 10.7038584507, 16.7165183056, 24.673527788, 39.9072012949,
      53.4814728246,
    ],
  ],
  [
    "gamma(.5, scale=1/17)",
    gamma(0.5, 17),
    [
      4.62023111499e-6, 0.000115651176471, 0.00298620718434, 0.0133804830329, 0.0389206969686,
      0.112984082962, 0.195144017677,
    ],
  ],
];

/** Twelve printed digits, and iterative quantiles on both sides. */
const RELATIVE = 1e-8;

describe("quantiles of priors", () => {
  it.each(SCIPY)("agree with scipy: %s", (_, prior, quantiles) => {
    for (const [i, share] of SHARES.entries()) {
      const expected = quantiles[i] ?? Number.NaN;
      const found = priorQuantile(prior, share, Number.NaN);
      expect(Math.abs(found / expected - 1), `at ${share}: ${found}`).toBeLessThan(RELATIVE);
    }
  });

  it("of whole numbers agree with scipy: randint(76, 206)", () => {
    // .51 and not .5: at a share that falls between two values either may be named.
    const shares = [0.01, 0.05, 0.25, 0.51, 0.75, 0.95, 0.99];
    const found = shares.map((share) => priorQuantile(discreteUniform(76, 205), share, Number.NaN));
    expect(found).toEqual([77, 82, 108, 142, 173, 199, 204]);
  });

  it("a fixed prior is its best value", () => {
    expect(priorQuantile(fixed(), 0.05, 110)).toBe(110);
  });

  it("a prior made from a range has the range as its 5 and 95 % points", () => {
    for (const [prior, low, high] of [
      [normalFromRange(1900, 2390), 1900, 2390],
      [logNormalFromRange(2.5, 4.7), 2.5, 4.7],
    ] as const) {
      expect(priorQuantile(prior, 0.05, Number.NaN)).toBeCloseTo(low, 6);
      expect(priorQuantile(prior, 0.95, Number.NaN)).toBeCloseTo(high, 6);
    }
  });
});
