/** Numbers of a published model of cocaine routes and interdiction that learn from each other, as coded. */
import { discreteUniform, fixed, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const CODED =
  "A setting of the published code, found by search or chosen by its authors; not an observation.";

export const route_model_nodes = parameter({
  id: "supply.route_model_nodes",
  means: "Places on land and at sea in the network of the route model.",
  unit: "1",
  best: 163,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: `In the stored data. ${CODED}`,
});

export const route_model_steps = parameter({
  id: "supply.route_model_steps",
  means: "Length of a run of the route model, in steps of a month.",
  unit: "month",
  best: 180,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_bribe_share = parameter({
  id: "supply.route_model_bribe_share",
  means: "Share of the margin of a place on the route that goes to bribes.",
  unit: "1",
  best: 0.3,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_prior_seizures = parameter({
  id: "supply.route_model_prior_seizures",
  means: "Seizures that traffickers assume of a link before they have seen any.",
  unit: "1",
  best: 2,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: `Weight on risk in the perceived risk of a link. ${CODED}`,
});

export const route_model_prior_passages = parameter({
  id: "supply.route_model_prior_passages",
  means: "Undisturbed passages that traffickers assume of a link before they have seen any.",
  unit: "1",
  best: 0.5,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_risk_memory = parameter({
  id: "supply.route_model_risk_memory",
  means: "Weight of last month's events over this month's in the perceived risk of a link.",
  unit: "1",
  best: null,
  range: [0.91, 1],
  prior: uniform(0.91, 1),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_salience = parameter({
  id: "supply.route_model_salience",
  means: "How much less salient states of the world are discounted when routes are chosen.",
  unit: "1",
  best: 0.5,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: `Coefficient of the local thinker. ${CODED}`,
});

export const route_model_base_risk = parameter({
  id: "supply.route_model_base_risk",
  means: "Mean perceived risk above which the price carries a premium.",
  unit: "1",
  best: null,
  range: [0.4, 0.43],
  prior: uniform(0.4, 0.43),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_risk_premium_power = parameter({
  id: "supply.route_model_risk_premium_power",
  means: "Power to which mean risk over base risk is raised in the step of the price.",
  unit: "1",
  best: 2,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_trafficker_learning = parameter({
  id: "supply.route_model_trafficker_learning",
  means: "Rate in a month at which traffickers' preference for a route follows its yield.",
  unit: "1",
  best: null,
  range: [0.36, 0.66],
  prior: uniform(0.36, 0.66),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_interdiction_learning = parameter({
  id: "supply.route_model_interdiction_learning",
  means: "Rate in a month at which interdiction follows its last successes.",
  unit: "1",
  best: null,
  range: [0.55, 0.6],
  prior: uniform(0.55, 0.6),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_interdiction_capacity = parameter({
  id: "supply.route_model_interdiction_capacity",
  means: "Links that interdiction can watch in a month.",
  unit: "1",
  best: null,
  range: [19, 125],
  prior: discreteUniform(19, 125),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_seizure_target = parameter({
  id: "supply.route_model_seizure_target",
  means: "Share of the flow that interdiction means to seize; its capacity is moved towards it.",
  unit: "1",
  best: null,
  range: [0.25, 0.34],
  prior: uniform(0.25, 0.34),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_loss_tolerance = parameter({
  id: "supply.route_model_loss_tolerance",
  means: "Share of the value carried that an organisation will lose before it changes its routes.",
  unit: "1",
  best: null,
  range: [0.04, 0.05],
  prior: uniform(0.04, 0.05),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

export const route_model_new_places = parameter({
  id: "supply.route_model_new_places",
  means: "Places that an organisation may add to its routes in a month, at most.",
  unit: "1",
  best: 8,
  range: null,
  prior: fixed(),
  asOf: "code of 2017-2022",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
  caution: CODED,
});

/** Settings of the route model, for an aggregate of it. */
export const routeModelParameters: readonly Parameter[] = [
  route_model_nodes,
  route_model_steps,
  route_model_bribe_share,
  route_model_prior_seizures,
  route_model_prior_passages,
  route_model_risk_memory,
  route_model_salience,
  route_model_base_risk,
  route_model_risk_premium_power,
  route_model_trafficker_learning,
  route_model_interdiction_learning,
  route_model_interdiction_capacity,
  route_model_seizure_target,
  route_model_loss_tolerance,
  route_model_new_places,
];
