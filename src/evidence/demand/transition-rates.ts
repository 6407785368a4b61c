/** Yearly rates at which people start, develop a disorder, quit, recover and relapse, as the SOURCE model was fitted to 1999-2020. */
import { fixed, logNormalFromRange, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const heroin_starts_direct_1999 = parameter({
  id: "demand.heroin_starts_direct_1999",
  means: "People who start heroin directly in a year under the conditions of 1999.",
  unit: "person/year",
  best: 119_578,
  range: [113_597, 124_251],
  prior: normalFromRange(113_597, 124_251),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const misuse_starts_diverted_1999 = parameter({
  id: "demand.misuse_starts_diverted_1999",
  means: "People who start to misuse diverted pills in a year under the conditions of 1999.",
  unit: "person/year",
  best: 1_880_000,
  range: [1_800_000, 2_040_000],
  prior: normalFromRange(1_800_000, 2_040_000),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const heroin_start_rate_misuse = parameter({
  id: "demand.heroin_start_rate_misuse",
  means:
    "Share of people misusing prescription opioids who start heroin in a year, under the conditions of 1999.",
  unit: "1/year",
  best: 0.0134,
  range: [0.0121, 0.0142],
  prior: normalFromRange(0.0121, 0.0142),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const heroin_start_rate_prescription_disorder_relative = parameter({
  id: "demand.heroin_start_rate_prescription_disorder_relative",
  means:
    "Rate of starting heroin in prescription opioid use disorder, relative to misuse without disorder.",
  unit: "1",
  best: 4.27,
  range: [3.87, 4.91],
  prior: normalFromRange(3.87, 4.91),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const disorder_development_rate_misuse = parameter({
  id: "demand.disorder_development_rate_misuse",
  means: "Rate from prescription misuse to prescription opioid use disorder.",
  unit: "1/year",
  best: 0.0297,
  range: [0.0251, 0.0322],
  prior: normalFromRange(0.0251, 0.0322),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const disorder_development_rate_illicit_use = parameter({
  id: "demand.disorder_development_rate_illicit_use",
  means: "Rate from heroin use without a disorder to heroin or illicit-opioid use disorder.",
  unit: "1/year",
  best: 0.05,
  range: [0.05, 0.065],
  prior: triangular(0.05, 0.05, 0.06936),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "The best estimate is the lower bound of the search box.",
});

export const disorder_development_rate_from_prescription = parameter({
  id: "demand.disorder_development_rate_from_prescription",
  means:
    "Rate from prescription disorder with some heroin use to heroin or illicit-opioid use disorder.",
  unit: "1/year",
  best: 0.535,
  range: [0.441, 0.647],
  prior: normalFromRange(0.441, 0.647),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const illicit_use_quit_rate = parameter({
  id: "demand.illicit_use_quit_rate",
  means: "Net rate of quitting heroin use without a disorder.",
  unit: "1/year",
  best: 0.5,
  range: [0.446, 0.5],
  prior: triangular(0.4304, 0.5, 0.5),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "The best estimate is the upper bound of the search box.",
});

export const prescription_misuse_quit_rate = parameter({
  id: "demand.prescription_misuse_quit_rate",
  means: "Net rate of quitting prescription misuse.",
  unit: "1/year",
  best: 0.143,
  range: [0.119, 0.174],
  prior: normalFromRange(0.119, 0.174),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const remission_rate_untreated = parameter({
  id: "demand.remission_rate_untreated",
  means: "Rate of remission from a disorder without medication.",
  unit: "1/year",
  best: 0.068,
  range: [0.0476, 0.0884],
  prior: normalFromRange(0.0476, 0.0884),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "Held fixed in the SOURCE model; the range of 30 % either way is ours.",
});

export const relapse_rate_illicit_disorder = parameter({
  id: "demand.relapse_rate_illicit_disorder",
  means: "Rate of relapse from early remission into heroin or illicit-opioid use disorder.",
  unit: "1/year",
  best: 0.583,
  range: [0.505, 0.641],
  prior: normalFromRange(0.505, 0.641),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const relapse_rate_prescription_disorder_relative = parameter({
  id: "demand.relapse_rate_prescription_disorder_relative",
  means:
    "Rate of relapse into prescription disorder, relative to heroin or illicit-opioid use disorder.",
  unit: "1",
  best: 0.138,
  range: [0.125, 0.359],
  prior: logNormalFromRange(0.125, 0.359),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution:
    "The best estimate lies near the lower end of the posterior; the median of the prior is higher.",
});

export const remission_stabilising_time = parameter({
  id: "demand.remission_stabilising_time",
  means: "Time from early remission to stable remission, from which nobody relapses.",
  unit: "year",
  best: 9.7,
  range: [8.9, 10.5],
  prior: normalFromRange(8.9, 10.5),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const other_death_rate_disorder = parameter({
  id: "demand.other_death_rate_disorder",
  means: "Deaths from causes other than overdose a year of a person with opioid use disorder.",
  unit: "1/year",
  best: 0.0143,
  range: null,
  prior: fixed(),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

/** Every parameter of this file. */
export const transitionRateParameters: readonly Parameter[] = [
  heroin_starts_direct_1999,
  misuse_starts_diverted_1999,
  heroin_start_rate_misuse,
  heroin_start_rate_prescription_disorder_relative,
  disorder_development_rate_misuse,
  disorder_development_rate_illicit_use,
  disorder_development_rate_from_prescription,
  illicit_use_quit_rate,
  prescription_misuse_quit_rate,
  remission_rate_untreated,
  relapse_rate_illicit_disorder,
  relapse_rate_prescription_disorder_relative,
  remission_stabilising_time,
  other_death_rate_disorder,
];
