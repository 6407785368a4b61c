/** Launchers, machine guns and missiles: few in number, a capability of their own. */
import { beta, fixed, gamma } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const POISSON = "The prior is over the yearly rate; counts scatter around it (gamma-Poisson).";

export const rocket_launchers_seized = parameter({
  id: "arms.rocket_launchers_seized",
  means: "Rocket launchers seized in Mexico in a year.",
  unit: "device/year",
  best: 9,
  range: [2, 12],
  prior: gamma(3.78, 0.62),
  priorNote: "Fitted to the range; its middle, 5.6, lies below the best value.",
  asOf: "October 2024-February 2026",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S18", "firearms.S22"],
  caution: `12 or 13 from October 2024 to February 2026, 12 from December 2018 to June 2023. ${POISSON}`,
});

export const grenade_launchers_seized = parameter({
  id: "arms.grenade_launchers_seized",
  means: "Grenade launchers seized in Mexico in a year.",
  unit: "device/year",
  best: 15,
  range: [12, 31],
  prior: gamma(12.4, 0.605),
  priorNote: "Fitted to the range; its middle, 20, lies above the best value.",
  asOf: "October 2024-February 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "published",
  sources: ["firearms.S18", "firearms.S23"],
  caution: `20 in the 16 months to February 2026, 24 in 2019, 31 in 2020. ${POISSON}`,
});

export const machine_guns_seized = parameter({
  id: "arms.machine_guns_seized",
  means: "Machine guns of all calibres seized in Mexico in a year.",
  unit: "gun/year",
  best: 200,
  range: [45, 210],
  prior: gamma(4.97, 0.0434),
  priorNote: "Fitted to the range; its middle, 107, lies below the best value, the latest rate.",
  asOf: "October 2024-February 2026",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S18", "firearms.S22"],
  caution: `273 in the 16 months to February 2026, 221 from December 2018 to June 2023. ${POISSON}`,
});

export const rocket_launcher_share = parameter({
  id: "arms.rocket_launcher_share",
  means: "Rocket launchers over firearms seized by the army.",
  unit: "1",
  best: 0.0007,
  range: [0.0004, 0.0008],
  prior: beta(22.9, 39100),
  priorNote: "Fitted to the range; its middle, 0.00058, lies below the best value.",
  asOf: "2018-26",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S18", "firearms.S22"],
});

export const central_american_share_heavy = parameter({
  id: "arms.central_american_share_heavy",
  means: "Share of grenades and rocket launchers seized that came from Central American stocks.",
  unit: "1",
  best: 0.9,
  range: [0.5, 0.95],
  prior: beta(6.37, 1.99),
  priorNote: "Fitted to the range; its middle, 0.783, lies below the best value.",
  asOf: "2009-10",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S66"],
  caution: "US cables; no newer public figure.",
});

export const share_other_external_sources = parameter({
  id: "arms.share_other_external_sources",
  means: "Share of all external sources other than the US among ordinary firearms.",
  unit: "1",
  best: 0.15,
  range: [0.05, 0.3],
  prior: beta(3.29, 17.8),
  asOf: "undated",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S03", "firearms.S18"],
  caution: "No source states it: most of what is not of US origin is undetermined.",
});

export const launchers_lost_honduras = parameter({
  id: "arms.launchers_lost_honduras",
  means: "Rocket launchers reported stolen from stocks in Honduras in 2010.",
  unit: "device",
  best: 22,
  range: null,
  prior: fixed(),
  asOf: "2010",
  basis: "published",
  seen: "read",
  sources: ["firearms.S66b"],
  caution: "A weak source.",
});

export const guided_missiles_probability = parameter({
  id: "arms.guided_missiles_probability",
  means:
    "Probability that groups hold guided missiles, for a scenario switch that is off by default.",
  unit: "1",
  best: 0,
  range: [0, 0.1],
  prior: fixed(),
  priorNote: "Not drawn: unconfirmed, so off unless a scenario turns it on.",
  asOf: "2023-24",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S90", "firearms.S91", "firearms.S92"],
  caution:
    "No public proof. A story of 2023 was a misread broadcast; one report of 2024 quotes an unnamed Mexican official and was denied by US officials.",
});

export const heavyWeaponsParameters: readonly Parameter[] = [
  rocket_launchers_seized,
  grenade_launchers_seized,
  machine_guns_seized,
  rocket_launcher_share,
  central_american_share_heavy,
  share_other_external_sources,
  launchers_lost_honduras,
  guided_missiles_probability,
];
