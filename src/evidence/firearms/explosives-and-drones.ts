/** Home-made explosives and drones, a class of their own since about 2020. */
import { fixed, gamma } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const explosive_devices_found = parameter({
  id: "arms.explosive_devices_found",
  means: "Improvised explosive devices found in Mexico in a year.",
  unit: "device/year",
  best: 2560,
  range: [1375, 3000],
  prior: gamma(18.2, 0.00858),
  priorNote: "Fitted to the range; its middle, 2,082, lies below the best value, the latest year.",
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["cartels.buzos-2025", "cartels.elporvenir-2026", "firearms.S69"],
  caution:
    "A count of what is found. The prior is over the yearly rate; counts scatter around it (negative binomial).",
  alternatives: [
    {
      value: 1800,
      range: [600, 3000],
      says: "From 9,155 devices of December 2018 to May 2025, steeply rising.",
      basis: "derived",
      seen: "read",
      sources: ["firearms.S69"],
    },
    {
      value: 1430,
      says: "Plain mean of December 2018 to May 2025.",
      basis: "derived",
      seen: "read",
      sources: ["firearms.S69"],
    },
  ],
  defaultBecause:
    "The trend is strong, 1,375, 1,681 and 2,560 in 2022-24: a mean of the past is too low.",
});

export const drone_devices = parameter({
  id: "arms.drone_devices",
  means: "Explosive devices or attacks by drone recorded by the army in a year.",
  unit: "device/year",
  best: 400,
  range: [233, 800],
  prior: gamma(7.53, 0.0157),
  priorNote: "Fitted to the range; its middle, 459, lies above the best value.",
  asOf: "January-August 2023",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S67"],
  caution:
    "260 in the first 7.5 months of 2023. The prior is over the yearly rate; counts scatter around it (negative binomial).",
  alternatives: [
    {
      value: null,
      says: "The 260 are put in the first half of 2024 by one source.",
      basis: "published",
      seen: "read",
      sources: ["cartels.laverdad-2024"],
    },
  ],
  defaultBecause: "The briefing of the army in August 2023 dates them.",
});

export const grenade_attacks = parameter({
  id: "arms.grenade_attacks",
  means: "Attacks with grenades in Mexico in one year.",
  unit: "event/year",
  best: 72,
  range: null,
  prior: fixed(),
  asOf: "a year of 2007-mid 2010",
  basis: "published",
  seen: "read",
  sources: ["firearms.S68"],
  caution: "Which year is not said.",
});

export const explosivesAndDronesParameters: readonly Parameter[] = [
  explosive_devices_found,
  drone_devices,
  grenade_attacks,
];
