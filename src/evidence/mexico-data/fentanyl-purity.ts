/** Strength of illegally made fentanyl by month, read off official charts. */
import { monthly } from "../points.js";
import { type Series, series } from "../record.js";

export const fentanyl_powder_purity_month = series({
  id: "supply.fentanyl_powder_purity_month",
  means: "Mean purity of powder exhibits with fentanyl, as a share of weight.",
  unit: "1",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2019-01",
    [
      0.07984, 0.10242, 0.07823, 0.08548, 0.08952, 0.11935, 0.09355, 0.10726, 0.12177, 0.05081,
      0.05887, 0.05645, 0.08629, 0.07258, 0.07581, 0.10081, 0.09274, 0.07419, 0.07984, 0.07823,
      0.07016, 0.0621, 0.09677, 0.07258, 0.08468, 0.07661, 0.08145, 0.08145, 0.08145, 0.09516,
      0.09677, 0.11129, 0.09758, 0.1121, 0.1121, 0.10081, 0.12823, 0.10403, 0.11371, 0.13226,
      0.12984, 0.13387, 0.12581, 0.15161, 0.175, 0.17258, 0.17823, 0.19113, 0.17903, 0.20323,
      0.24355, 0.25565, 0.25565, 0.24919, 0.26371, 0.24597, 0.25806, 0.24113, 0.19677, 0.20645,
      0.17258, 0.15565, 0.1871, 0.17339, 0.15323, 0.16694, 0.14032, 0.14919, 0.10887, 0.11048,
    ],
  ),
  vintage: "digitised December 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.supply-shock-repo"],
  observation:
    "Digitised by the authors of a policy forum from charts of a federal threat assessment. Lies 20-35 % above the official yearly means of 2023-24: use the shape, not the level.",
});

export const fentanyl_per_pill_month = series({
  id: "supply.fentanyl_per_pill_month",
  means: "Mean fentanyl in a counterfeit pill.",
  unit: "mg/pill",
  place: "US",
  step: "month",
  counts: "other",
  points: monthly(
    "2019-01",
    [
      1.8, 1.64, 1.72, 1.82, 1.34, 1.4, 1.94, 1.93, 2.53, 1.68, 1.9, 2.37, 2.55, 2.36, 2.31, 2.11,
      2.13, 2.26, 2.27, 2.26, 2, 2.18, 2.22, 2.47, 2.25, 2.18, 1.93, 2.11, 2.16, 2.41, 2.27, 2.25,
      2.52, 2.1, 2.18, 2.1, 2.15, 1.98, 2.25, 2.17, 2.31, 2.09, 2.2, 2.19, 2.21, 2.22, 2.3, 2.22,
      2.3, 2.26, 2.2, 2.24, 2.19, 2.27, 2.17, 2.15, 2.04, 2.07, 2.22, 2.24, 2.42, 1.76, 1.84, 1.95,
      1.84, 1.77, 1.66, 1.53, 1.55, 1.54,
    ],
  ),
  vintage: "digitised December 2025",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.supply-shock-repo"],
  observation:
    "Digitised by the authors of a policy forum from charts of a federal threat assessment. Lies a little below the official means (2.4 mg for tests of 2022-23, 1.94 mg for 2024): use the shape, not the level. Three doubled month labels were put on the next month by us.",
});

export const fentanylPuritySeries: readonly Series[] = [
  fentanyl_powder_purity_month,
  fentanyl_per_pill_month,
];
