/**
 * Who begins to use illicit opioids, and what holds them back or draws them in: people around them
 * who use, the risk they see, prevention (demand.md 4.1, relative to 2012 where SOURCE has 1999).
 */
import {
  auxiliary,
  constant,
  flow,
  lever,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  heroin_availability_quit_exponent,
  nonfatal_overdose_weight,
  perceived_risk_fall_time,
  perceived_risk_heroin_direct,
  perceived_risk_heroin_from_prescription,
  perceived_risk_rise_time,
  social_influence_heroin_direct,
  social_influence_heroin_from_misuse,
  social_influence_heroin_from_prescription_disorder,
} from "../../evidence/demand/feedback-exponents.js";
import { prevention_effect } from "../../evidence/demand/sector-judgements.js";
import {
  illicit_starts_direct_2012,
  illicit_starts_from_misuse_2012,
  illicit_starts_from_prescription_disorder_2012,
  perceived_risk_2012_relative,
  population_12_and_over_year,
  prescription_starters_stay_share,
  simulated_prescription_misuse_year,
} from "../../evidence/demand/source-base-run.js";
import { unitFactor } from "../../evidence/units.js";
import { given, link, recorded } from "../from-evidence.js";
import type { DemandInputs } from "./inputs.js";
import { pathOf } from "./path-of.js";

const SOURCE = ["demand.S1", "demand.S2"];

/** Starts of illicit opioid use and the feedbacks on them. */
export const starts = (inputs: DemandInputs): Readonly<Record<string, VariableDefinition>> => ({
  starts_of_illicit_use: flow({
    unit: "person/month",
    equation: "starts_direct + starts_from_misuse",
    means: "People who begin to use illicit opioids without a disorder in a month.",
    sources: SOURCE,
  }),
  starts_with_disorder: flow({
    unit: "person/month",
    equation: "starts_from_prescription_disorder * prescription_starters_stay",
    means: "People with prescription disorder who go on to an illicit disorder in a month.",
    sources: SOURCE,
    note: "SOURCE keeps them apart for some months; here they count at once.",
  }),
  starts_direct: auxiliary({
    unit: "person/month",
    equation:
      "starts_direct_2012 * starts_allowed * users_around ^ (imitation_direct * social_influence_link) * risk_seen_relative ^ (-caution_direct * perceived_risk_link)",
    means: "Starts in a month by people who never misused prescription opioids.",
    sources: SOURCE,
  }),
  starts_from_misuse: auxiliary({
    unit: "person/month",
    equation:
      "MIN(starts_from_misuse_2012 * starts_allowed * prescription_misuse_relative * users_around ^ (imitation_from_misuse * social_influence_link) * risk_seen_relative ^ (-caution_from_prescription * perceived_risk_link), prescription_misuse / shortest_start_time)",
    means: "Starts in a month by people who misuse prescription opioids without a disorder.",
    sources: SOURCE,
    note: "Never more than all of them within a year, which binds only if risk no longer deters.",
  }),
  starts_from_prescription_disorder: auxiliary({
    unit: "person/month",
    equation:
      "MIN(starts_from_disorder_2012 * starts_allowed * prescription_disorder_relative * users_around ^ (imitation_from_disorder * social_influence_link) * risk_seen_relative ^ (-caution_from_prescription * perceived_risk_link), prescription_disorder / shortest_start_time)",
    means: "Starts in a month by people with prescription opioid use disorder.",
    sources: SOURCE,
    note: "Never more than all of them within a year, which binds only if risk no longer deters.",
  }),
  shortest_start_time: constant({
    unit: "month",
    value: unitFactor("year", "month"),
    means: "Time within which at most all who could start do; binds in no studied run.",
  }),
  illicit_opioid_starts: auxiliary({
    unit: "person/month",
    equation: "starts_direct + starts_from_misuse + starts_from_prescription_disorder",
    means: "People who begin to use illicit opioids in a month, however they come to it.",
    sources: SOURCE,
  }),
  starts_direct_2012: given(illicit_starts_direct_2012, "person/month"),
  starts_from_misuse_2012: given(illicit_starts_from_misuse_2012, "person/month"),
  starts_from_disorder_2012: given(illicit_starts_from_prescription_disorder_2012, "person/month"),
  prescription_starters_stay: given(prescription_starters_stay_share, "1"),
  prescription_misuse: pathOf(simulated_prescription_misuse_year, "person"),
  prescription_misuse_relative: auxiliary({
    unit: "1",
    equation: "prescription_misuse / INIT(prescription_misuse)",
    means: "People who misuse prescription opioids relative to January 2012.",
    sources: SOURCE,
  }),

  starts_allowed: auxiliary({
    unit: "1",
    equation: "1 - prevention_reach * prevention_effect",
    means: "Share of starts of illicit drug use that prevention does not avert.",
    sources: SOURCE,
  }),
  prevention_reach: lever({
    unit: "1",
    neutral: "0",
    means: "Share of youth at risk reached by prevention, beyond what is done already.",
    sources: SOURCE,
  }),
  prevention_effect: given(prevention_effect, "1"),

  users_around: auxiliary({
    unit: "1",
    equation: "users_per_head / INIT(users_per_head)",
    means: "People who use illicit opioids per head of population, relative to January 2012.",
    sources: SOURCE,
  }),
  users_per_head: auxiliary({
    unit: "1",
    equation: "(illicit_users + illicit_disorder) / population_12_and_over",
    means: "People who use illicit opioids per head of population.",
    sources: SOURCE,
  }),
  population_12_and_over: pathOf(population_12_and_over_year, "person"),
  social_influence_link: link("1 while users draw others in, 0 when the mechanism is cut."),
  imitation_direct: given(social_influence_heroin_direct, "1"),
  imitation_from_misuse: given(social_influence_heroin_from_misuse, "1"),
  imitation_from_disorder: given(social_influence_heroin_from_prescription_disorder, "1"),

  risk_believed: stock({
    unit: "person/month",
    initial: "risk_seen * risk_believed_at_start",
    inflows: ["change_of_risk_believed"],
    outflows: [],
    means: "Overdoses a month as people remember them: deaths, and survived ones at a tenth.",
    sources: SOURCE,
    note: "It follows a rise within two years and a fall within twenty; deaths rose from 1999 to 2012, so that the slow memory starts where the quick one is.",
  }),
  risk_believed_at_start: given(perceived_risk_2012_relative, "1"),
  change_of_risk_believed: flow({
    unit: "person/month/month",
    equation:
      "(risk_seen - risk_believed) / IF_THEN_ELSE(risk_seen > risk_believed, risk_rise_time, risk_fall_time)",
    means: "How fast the remembered risk follows what happens.",
    sources: SOURCE,
  }),
  risk_rise_time: given(perceived_risk_rise_time, "month"),
  risk_fall_time: given(perceived_risk_fall_time, "month"),
  risk_seen: auxiliary({
    unit: "person/month",
    equation: "illicit_opioid_deaths + survived_overdose_weight * survived_overdoses",
    means: "Overdose deaths and weighted survived overdoses of people who use illicit opioids.",
    sources: SOURCE,
  }),
  survived_overdose_weight: given(nonfatal_overdose_weight, "1"),
  risk_seen_relative: auxiliary({
    unit: "1",
    equation: "risk_believed / INIT(risk_believed)",
    means: "Perceived risk relative to January 2012.",
    sources: SOURCE,
  }),
  perceived_risk_link: link("1 while the risk seen deters, 0 when the mechanism is cut."),
  caution_direct: given(perceived_risk_heroin_direct, "1"),
  caution_from_prescription: given(perceived_risk_heroin_from_prescription, "1"),

  price_effect_on_quitting: auxiliary({
    unit: "1",
    equation:
      "(MAX(0, illicit_opioid_price) / INIT(illicit_opioid_price)) ^ (availability_exponent * availability_link)",
    means: "How the price of illicit opioids moves quitting, relative to January 2012.",
    sources: SOURCE,
  }),
  illicit_opioid_price: auxiliary({
    unit: "1",
    equation:
      "heroin_price_index * ((1 - fentanyl_share_in_use) * retail_price_ratio[heroin] + fentanyl_share_in_use * retail_price_ratio[fentanyl])",
    means: "Price of illicit opioids: the recorded index of heroin, moved by what supply does.",
    sources: SOURCE,
  }),
  heroin_price_index: recorded(inputs.heroinPrice, "1"),
  availability_exponent: given(heroin_availability_quit_exponent, "1"),
  availability_link: link("1 while the price moves quitting, 0 when the mechanism is cut."),
});
