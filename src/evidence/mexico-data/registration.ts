/** How registers see deaths: shares recorded, noise, first releases and their revision (the observation model). */
import { fixed, logNormal, normal, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const prosecutor_to_registered = parameter({
  id: "violence.prosecutor_to_registered",
  means: "Victims of homicide and feminicide by prosecutors per registered homicide, nationally.",
  unit: "1",
  best: 0.955,
  range: [0.92, 0.974],
  prior: normal(0.95, 0.016, [0.9, 1]),
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.inegi", "mexico-data.inegi-2024"],
  caution: "Numerator includes feminicide. The denominators of 2018, 2019 and 2021 are recalled.",
});

export const prosecutor_to_registered_across_states = parameter({
  id: "violence.prosecutor_to_registered_across_states",
  means: "The same ratio of a state, 2018-24 pooled: spread across states.",
  unit: "1",
  best: 0.97,
  range: [0.83, 1.25],
  prior: logNormal(0.97, 0.094),
  priorNote:
    "Median and spread of the 32 ratios; the upper end of the range is the single highest state.",
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.inegi-cube", "mexico-data.gargiulo"],
  caution:
    "Ratios above 1 are not explained by the sources; registered deaths by state of 2023-24 are estimates. Each state's own ratio follows from the two series by state.",
});

export const prosecutor_to_registered_guanajuato = parameter({
  id: "violence.prosecutor_to_registered_guanajuato",
  means:
    "Victims of homicide and feminicide by prosecutors per registered homicide in Guanajuato, 2018-24 pooled.",
  unit: "1",
  best: 0.83,
  range: null,
  prior: fixed(),
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.inegi-cube", "mexico-data.gargiulo"],
});

export const prosecutor_to_registered_hidalgo = parameter({
  id: "violence.prosecutor_to_registered_hidalgo",
  means:
    "Victims of homicide and feminicide by prosecutors per registered homicide in Hidalgo, 2018-24 pooled.",
  unit: "1",
  best: 0.83,
  range: null,
  prior: fixed(),
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.inegi-cube", "mexico-data.gargiulo"],
});

export const prosecutor_to_registered_state_of_mexico = parameter({
  id: "violence.prosecutor_to_registered_state_of_mexico",
  means:
    "Victims of homicide and feminicide by prosecutors per registered homicide in the State of Mexico, 2018-24 pooled.",
  unit: "1",
  best: 0.85,
  range: null,
  prior: fixed(),
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.inegi-cube", "mexico-data.gargiulo"],
});

export const prosecutor_to_registered_durango = parameter({
  id: "violence.prosecutor_to_registered_durango",
  means:
    "Victims of homicide and feminicide by prosecutors per registered homicide in Durango, 2018-24 pooled.",
  unit: "1",
  best: 1.13,
  range: null,
  prior: fixed(),
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.inegi-cube", "mexico-data.gargiulo"],
});

export const prosecutor_to_registered_veracruz = parameter({
  id: "violence.prosecutor_to_registered_veracruz",
  means:
    "Victims of homicide and feminicide by prosecutors per registered homicide in Veracruz, 2018-24 pooled.",
  unit: "1",
  best: 1.25,
  range: null,
  prior: fixed(),
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.sesnsp-victims", "mexico-data.inegi-cube", "mexico-data.gargiulo"],
});

export const registered_share_of_homicides = parameter({
  id: "violence.registered_share_of_homicides",
  means: "Share of homicides that end in the death register.",
  unit: "1",
  best: 1,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.inegi"],
  caution:
    "Taken as near 1. Persons killed and hidden stand in the register of missing persons, not here.",
});

export const registered_final_to_preliminary = parameter({
  id: "violence.registered_final_to_preliminary",
  means: "Rise from the preliminary to the final registered yearly count, as a share.",
  unit: "1",
  best: 0.021,
  range: [0.002, 0.038],
  prior: uniform(0.002, 0.038),
  asOf: "2021-2024",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.inegi", "mexico-data.inegi-2024"],
  caution: "Mean of four years.",
  alternatives: [
    {
      value: 0.002,
      says: "2021 (35,625 to 35,700; the final value is recalled).",
      basis: "derived",
      seen: "recalled",
      sources: ["mexico-data.inegi"],
    },
    {
      value: 0.033,
      says: "2022 (32,223 to 33,287).",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.inegi"],
    },
    {
      value: 0.038,
      says: "2023 (31,062 to 32,252).",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.inegi"],
    },
    {
      value: 0.009,
      says: "2024 (33,241 to 33,550).",
      basis: "derived",
      seen: "read",
      sources: ["mexico-data.inegi-2024"],
    },
  ],
  defaultBecause: "No trend in four years; all are kept in the range.",
});

export const prosecutor_first_release_shortfall = parameter({
  id: "violence.prosecutor_first_release_shortfall",
  means: "Share of prosecutors' victims that the first release of a month lacks.",
  unit: "1",
  best: null,
  range: [0.01, 0.05],
  prior: uniform(0.01, 0.05),
  asOf: "2018-2026",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.press-monthly", "mexico-data.elcrimen", "mexico-data.sesnsp-daily"],
});

export const conflict_deaths_per_registered_homicide = parameter({
  id: "violence.conflict_deaths_per_registered_homicide",
  means: "Coded deaths between groups per registered homicide.",
  unit: "1",
  best: 0.43,
  range: [0.22, 0.47],
  prior: uniform(0.22, 0.47),
  asOf: "2023",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.ucdp-ged", "mexico-data.inegi"],
  caution:
    "Rose from 0.22 (2007) to 0.47 (2021): fit the trend of coding, do not read the rise of coded deaths as violence alone.",
});

export const daily_police_count_to_victims = parameter({
  id: "violence.daily_police_count_to_victims",
  means: "Preliminary daily police count per victim in the later register, 2025.",
  unit: "1",
  best: 0.884,
  range: [0.8, 0.9],
  prior: triangular(0.785, 0.884, 0.905),
  asOf: "2025",
  basis: "derived",
  seen: "recalled",
  sources: ["mexico-data.daily-count", "mexico-data.sesnsp-2025"],
  caution: "20,674 over 23,374; the denominator is a recalled first release.",
});

export const victims_per_investigation = parameter({
  id: "violence.victims_per_investigation",
  means: "Victims of intentional homicide per case file opened, January and February 2026.",
  unit: "1",
  best: 1.133,
  range: [1.12, 1.15],
  prior: normal(1.135, 0.0091),
  asOf: "2026",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.panq-incid", "mexico-data.sesnsp-daily"],
});

export const state_month_variance_to_mean = parameter({
  id: "violence.state_month_variance_to_mean",
  means: "Variance over mean of a state's monthly homicides around a 13-month mean: median state.",
  unit: "1",
  best: 2.1,
  range: [1.1, 8.9],
  prior: logNormal(2.1, 0.53, [1, 9]),
  priorNote:
    "Median and log spread of the 32 values; the range is the lowest and the highest state.",
  asOf: "2006-2022",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.gargiulo"],
  caution:
    "Mean of squared deviations over the running mean. Wider than Poisson: use a negative binomial with variance = mean + mean^2 / k.",
});

export const national_month_variance_to_mean = parameter({
  id: "violence.national_month_variance_to_mean",
  means: "The same for the national monthly count.",
  unit: "1",
  best: 9.3,
  range: null,
  prior: fixed(),
  asOf: "2006-2022",
  basis: "derived",
  seen: "read",
  sources: ["mexico-data.gargiulo"],
  caution: "Far above the sum of independent states: shocks are shared.",
});

export const state_change_neighbour_correlation = parameter({
  id: "violence.state_change_neighbour_correlation",
  means:
    "Correlation of a state's yearly change of log homicide rate with the mean change of its neighbours.",
  unit: "1",
  best: 0.38,
  range: null,
  prior: fixed(),
  asOf: "2006-2024",
  basis: "derived",
  seen: "read",
  sources: [
    "mexico-data.inegi-cube",
    "mexico-data.gargiulo",
    "mexico-data.conapo-panq",
    "mexico-data.elcrimen-map",
  ],
});

export const state_change_neighbour_correlation_net = parameter({
  id: "violence.state_change_neighbour_correlation_net",
  means: "The same after the mean change of all states is taken out.",
  unit: "1",
  best: 0.17,
  range: null,
  prior: fixed(),
  asOf: "2006-2024",
  basis: "derived",
  seen: "read",
  sources: [
    "mexico-data.inegi-cube",
    "mexico-data.gargiulo",
    "mexico-data.conapo-panq",
    "mexico-data.elcrimen-map",
  ],
});

export const missing_hidden_death_share = parameter({
  id: "violence.missing_hidden_death_share",
  means: "Share of persons still missing who were killed.",
  unit: "1",
  best: null,
  range: [0, 0.8],
  prior: uniform(0, 0.8),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.rnpdno-stock"],
  caution: "No source states it. The range only keeps the possibility open.",
});

export const registrationParameters: readonly Parameter[] = [
  prosecutor_to_registered,
  prosecutor_to_registered_across_states,
  prosecutor_to_registered_guanajuato,
  prosecutor_to_registered_hidalgo,
  prosecutor_to_registered_state_of_mexico,
  prosecutor_to_registered_durango,
  prosecutor_to_registered_veracruz,
  registered_share_of_homicides,
  registered_final_to_preliminary,
  prosecutor_first_release_shortfall,
  conflict_deaths_per_registered_homicide,
  daily_police_count_to_victims,
  victims_per_investigation,
  state_month_variance_to_mean,
  national_month_variance_to_mean,
  state_change_neighbour_correlation,
  state_change_neighbour_correlation_net,
  missing_hidden_death_share,
];
