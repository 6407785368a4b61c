/** Where guns stand in January 2012, when a run starts, and at the last month observed. */
import { logNormalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const initial_guns_held = parameter({
  id: "arms.initial_guns_held",
  means: "Guns held by criminal groups in Mexico, January 2012.",
  unit: "gun",
  best: 240000,
  range: [170000, 700000],
  prior: logNormalFromRange(170000, 700000),
  priorNote: "Fitted to the range; its middle, 345,000, lies above the best value.",
  asOf: "January 2012",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2023"],
  caution: "Not observed: 115,000 members times 2.1 guns, the ratio of the value for 2026.",
});

export const initial_guns_trafficked = parameter({
  id: "arms.initial_guns_trafficked",
  means: "Firearms of all kinds trafficked from the US to Mexico in a year, at the start of 2012.",
  unit: "gun/year",
  best: 213000,
  range: [90000, 359000],
  prior: logNormalFromRange(90000, 359000),
  priorNote: "Through the published interval; its middle, 180,000, lies below the best value.",
  asOf: "2010-12",
  basis: "published",
  seen: "read",
  sources: ["firearms.S01"],
  caution: "212,887 (89,816 to 359,205) before rounding. A latent quantity.",
});

export const latest_guns_seized = parameter({
  id: "arms.latest_guns_seized",
  means: "Guns seized in Mexico in a month, all forces, mean of October 2024 to February 2026.",
  unit: "gun/month",
  best: 1419,
  range: [1250, 1550],
  prior: triangular(1177, 1419, 1616),
  asOf: "October 2024-February 2026",
  basis: "published",
  seen: "read",
  sources: ["firearms.S80"],
  caution: "24,122 guns in 17 months.",
});

export const initialConditionsParameters: readonly Parameter[] = [
  initial_guns_held,
  initial_guns_trafficked,
  latest_guns_seized,
];
