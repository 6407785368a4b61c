/** Federal figures of homicide in 2025 as first presented: preliminary, often revised upward. */
import { fixed } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const releases = [
  "force-and-politics.DEV26",
  "force-and-politics.PN25",
  "force-and-politics.CRBC26",
  "force-and-politics.ABC26",
] as const;

export const homicide_rate_2025_first_release = parameter({
  id: "violence.homicide_rate_2025_first_release",
  means: "Homicide victims per resident in 2025, as first presented: 17.5 per 100,000.",
  unit: "1/year",
  best: 17.5e-5,
  range: null,
  prior: fixed(),
  asOf: "Jan 2026",
  basis: "published",
  seen: "read",
  sources: releases,
  caution: "A first release; critics point to disappearances at record levels.",
});

export const homicide_share_of_seven_states_2025 = parameter({
  id: "violence.homicide_share_of_seven_states_2025",
  means: "Share of the homicide victims of 2025 in the seven states with most: half.",
  unit: "1",
  best: 0.5,
  range: null,
  prior: fixed(),
  asOf: "Jan 2026",
  basis: "published",
  seen: "read",
  sources: releases,
  caution: "Stated as half.",
});

export const homicideFigures2025Parameters: readonly Parameter[] = [
  homicide_rate_2025_first_release,
  homicide_share_of_seven_states_2025,
];
