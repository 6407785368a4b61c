/** What military deployments in Mexico did to homicide, and why the first estimate is too high. */
import { beta, fixed, normal } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const military_deployment_homicide_rise = parameter({
  id: "violence.military_deployment_homicide_rise",
  means:
    "Rise of homicides per resident in the first year after a military deployment, mean of 18 regions: 11 per 100,000 a year.",
  unit: "1/year",
  best: 11e-5,
  range: [0, 25e-5],
  prior: normal(11e-5, 7.6e-5),
  asOf: "2006-2010 data",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.ER15"],
  caution: "Very uneven across regions, largest in Chihuahua; later work finds it too high.",
});

export const military_deployment_region_sd = parameter({
  id: "violence.military_deployment_region_sd",
  means: "Standard deviation of that rise between regions: about 20 per 100,000 residents a year.",
  unit: "1/year",
  best: 20e-5,
  range: null,
  prior: fixed(),
  asOf: "2006-2010 data",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.ER15"],
});

export const military_deployment_bias = parameter({
  id: "violence.military_deployment_bias",
  means:
    "Multiplier on that rise once seasonality, competition and the party in power are taken into account.",
  unit: "1",
  best: 0.7,
  range: [0.3, 1],
  prior: beta(3.4, 1.4),
  asOf: "2022",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.FMP22"],
  caution: "Only the direction was read.",
});

export const militaryDeploymentParameters: readonly Parameter[] = [
  military_deployment_homicide_rise,
  military_deployment_region_sd,
  military_deployment_bias,
];
