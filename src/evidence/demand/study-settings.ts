/** Settings of published studies and worked examples that the findings board repeats. */

/**
 * Doses of the published policy runs (demand.S1): change of one input or rate, as a share, and the
 * exponent that stands for the same dose of recovery support. The exponents of 20 and 50 % were
 * read; that of 10 % was not, and is taken in proportion to the logarithm of the dose.
 */
export const policyDoses = [
  { dose: 0.1, supportExponent: 0.147 },
  { dose: 0.2, supportExponent: 0.312 },
  { dose: 0.5, supportExponent: 0.936 },
] as const;

/** Rise of naloxone handed out, as a share, in projections of 2018 and 2021 (demand.S50, S52). */
export const naloxoneRise = 0.3;

/** Units with over without the programme of the community trial, less 1 (demand.S56). */
export const trialNaloxoneRise = 0.79;

/** Lay naloxone in a projection of 2021: share of overdoses before and after (demand.S54). */
export const layNaloxone = [0.04, 0.2] as const;

/** Worked hazards of demand.md 4.2: fentanyl's share, and chance that naloxone is at hand. */
export const workedHazards = {
  "no-fentanyl": { fentanylShare: 0, naloxoneAtHand: 0 },
  2020: { fentanylShare: 0.562, naloxoneAtHand: 0.235 },
  2023: { fentanylShare: 0.7, naloxoneAtHand: 0.292 },
  2032: { fentanylShare: 0.81, naloxoneAtHand: 0.321 },
} as const;

/** Chance that naloxone is used which the study of need asks kits for (demand.S55). */
export const naloxoneGoal = 0.8;
