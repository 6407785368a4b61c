/**
 * The hazard of dying of an overdose of illicit opioids (demand.md 4.2): how often people overdose,
 * how many die without help, and how often help fails. Fentanyl acts through its share of supply
 * and through its strength relative to what people are used to.
 */
import {
  auxiliary,
  constant,
  flow,
  lever,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { fall_share_potency } from "../../evidence/demand/fall-since-2023.js";
import { initial_fentanyl_share } from "../../evidence/demand/initial-conditions.js";
import { naloxone_units_a_year } from "../../evidence/demand/naloxone-supply.js";
import {
  emergency_call_share,
  fentanyl_overdose_multiplier,
  fentanyl_survival_relative,
  heroin_overdose_survival_relative,
  naloxone_kit_efficiency,
  naloxone_kits_illicit_share,
  overdose_rate_illicit_disorder,
  overdose_rate_illicit_use_relative,
  overdose_witnessed_share,
  prescription_overdose_survival,
} from "../../evidence/demand/overdose-hazard.js";
import { purity_elasticity_of_deaths } from "../../evidence/demand/price-elasticities.js";
import {
  drug_checking_effect,
  fentanyl_share_now,
  naloxone_elasticity_stronger,
  strength_habituation_time,
} from "../../evidence/demand/sector-judgements.js";
import {
  fentanyl_arrival_path,
  fentanyl_strength_path,
} from "../../evidence/demand/sector-paths.js";
import { fentanyl_powder_purity_2025 } from "../../evidence/supply/initial-conditions.js";
import { given, link, neutralOf, recorded } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";
import { bestValue } from "./best-value.js";
import { type DemandInputs, sinceLastCount } from "./inputs.js";

const SOURCE = ["demand.S1", "demand.S2"];
const STRENGTH = ["supply.S-SCI26", "mexico-data.supply-shock-repo", "supply.S-DEA25"];

/** Hazard of a fatal overdose and what moves it. */
export function overdose(
  choices: ModelChoices,
  inputs: DemandInputs,
): Readonly<Record<string, VariableDefinition>> {
  return { ...hazard, ...fentanyl(inputs), ...strength, ...help(choices, inputs) };
}

const hazard: Readonly<Record<string, VariableDefinition>> = {
  overdose_rate: auxiliary({
    unit: "1/month",
    equation: "overdose_rate_no_fentanyl * (1 + fentanyl_exposure * (fentanyl_multiplier_now - 1))",
    means: "Overdoses, fatal or not, a month of a person with an illicit disorder.",
    sources: SOURCE,
  }),
  overdose_rate_no_fentanyl: given(overdose_rate_illicit_disorder, "1/month"),
  fentanyl_multiplier_now: auxiliary({
    unit: "1",
    equation: "fentanyl_multiplier",
    means: "Overdose rate with fentanyl alone, as a multiple of that without.",
    sources: SOURCE,
  }),
  fentanyl_multiplier: given(fentanyl_overdose_multiplier, "1"),
  fatal_without_help: auxiliary({
    unit: "1",
    equation: "MIN(1, 1 - heroin_survival * (1 - fentanyl_exposure * (1 - fentanyl_survival)))",
    means: "Chance of dying of an overdose with no help.",
    sources: SOURCE,
    note: "Capped at 1 for strengths far above any recorded.",
  }),
  heroin_survival: auxiliary({
    unit: "1",
    equation: "prescription_survival * heroin_survival_relative",
    means: "Chance of surviving an overdose of heroin with no help.",
    sources: SOURCE,
  }),
  prescription_survival: given(prescription_overdose_survival, "1"),
  heroin_survival_relative: given(heroin_overdose_survival_relative, "1"),
  fentanyl_survival: given(fentanyl_survival_relative, "1"),
  overdose_death_rate: auxiliary({
    unit: "1/month",
    equation: "overdose_rate * fatal_without_help * help_fails",
    means: "Hazard of dying of an overdose with an untreated illicit disorder.",
    sources: SOURCE,
  }),
  heroin_death_rate: auxiliary({
    unit: "1/month",
    equation: "overdose_rate_no_fentanyl * (1 - heroin_survival) * help_fails",
    means: "The same hazard if no supply held fentanyl.",
    sources: SOURCE,
  }),
  fentanyl_death_rate: auxiliary({
    unit: "1/month",
    equation: "MAX(0, overdose_death_rate - (1 - fentanyl_share_in_use) * heroin_death_rate)",
    means: "Hazard of dying of an overdose in which fentanyl is involved.",
    sources: SOURCE,
    note: "What is left after the share of supply without fentanyl has killed as heroin does. A death certificate counts involvement, so this is compared with T40.4.",
  }),
  risk_without_disorder: given(overdose_rate_illicit_use_relative, "1"),
  people_at_risk: auxiliary({
    unit: "person",
    equation:
      "people_untreated + risk_without_disorder * illicit_users + in_treatment_with_disorder * overdose_hazard_in_treatment",
    means: "People who use illicit opioids, weighted by their hazard relative to a disorder.",
    sources: SOURCE,
  }),
  overdose_deaths_of_users: flow({
    unit: "person/month",
    equation: "overdose_death_rate * risk_without_disorder * illicit_users",
    means: "Overdose deaths in a month of people who use without a disorder.",
    sources: SOURCE,
  }),
  overdose_deaths_untreated: flow({
    unit: "person/month",
    equation: "overdose_death_rate * people_untreated",
    means: "Overdose deaths in a month of people with an untreated disorder.",
    sources: SOURCE,
  }),
  illicit_opioid_deaths: auxiliary({
    unit: "person/month",
    equation: "overdose_deaths_of_users + overdose_deaths_untreated + overdose_deaths_in_treatment",
    means: "Overdose deaths in a month of people who use illicit opioids.",
    sources: SOURCE,
  }),
  survived_overdoses: auxiliary({
    unit: "person/month",
    equation: "people_at_risk * (overdose_rate - overdose_death_rate)",
    means: "Overdoses in a month that people who use illicit opioids survive.",
    sources: SOURCE,
  }),
};

const fentanyl = (inputs: DemandInputs): Readonly<Record<string, VariableDefinition>> => ({
  fentanyl_exposure: auxiliary({
    unit: "1",
    equation:
      "fentanyl_share_in_use * relative_strength * (1 - drug_checking_reach * drug_checking_effect)",
    means: "Share of fentanyl in what people use, weighted by its strength.",
    sources: SOURCE,
  }),
  fentanyl_share_in_use: auxiliary({
    unit: "1",
    equation: "MIN(1, MAX(0, fentanyl_share * fentanyl_share_spread)) * fentanyl_link",
    means: "Share of fentanyl in the supply of illicit opioids.",
    sources: SOURCE,
  }),
  fentanyl_share_spread: auxiliary({
    unit: "1",
    equation:
      "1 + before_arrival * (early_share_drawn / early_share_best - 1) + since_last_share * (share_drawn / share_best - 1)",
    means: "Spread of the share before fentanyl came and after the last count.",
  }),
  before_arrival: recorded(fentanyl_arrival_path, "1"),
  early_share_drawn: given(initial_fentanyl_share, "1"),
  early_share_best: bestValue(initial_fentanyl_share, "1"),
  since_last_share: auxiliary({
    unit: "1",
    equation: "TIME",
    graph: sinceLastCount(inputs.fentanylShare),
    means: "0 up to the last count of the share, 1 from the last point of its path on.",
  }),
  share_drawn: given(fentanyl_share_now, "1"),
  share_best: bestValue(fentanyl_share_now, "1"),
  fentanyl_share_recorded: recorded(inputs.fentanylShare, "1"),
  fentanyl_link: link("1 with fentanyl in supply, 0 in a world without it."),
  drug_checking_reach: lever({
    unit: "1",
    neutral: "0",
    means: "Share of people who use illicit opioids reached by drug checking, beyond today.",
    sources: ["demand.S3"],
  }),
  drug_checking_effect: given(drug_checking_effect, "1"),
});

const strength: Readonly<Record<string, VariableDefinition>> = {
  relative_strength: auxiliary({
    unit: "1",
    equation: "SAFEDIV(fentanyl_strength, strength_used_to, 1) ^ (strength_exponent * purity_link)",
    means: "Strength of fentanyl relative to what people are used to, as it acts on the hazard.",
    sources: STRENGTH,
    note: "1 up to 2020, so that the calibration of SOURCE to 1999-2020 stands as it is.",
  }),
  strength_exponent: auxiliary({
    unit: "1",
    equation: "purity_elasticity * potency_share_of_fall",
    means: "Power with which relative strength weighs on exposure.",
    sources: STRENGTH,
    note: "The elasticity assigns the whole fall of 2023-25 to strength; the share takes back what other causes explain.",
  }),
  purity_elasticity: given(purity_elasticity_of_deaths, "1"),
  potency_share_of_fall: given(fall_share_potency, "1"),
  purity_link: link("1 while strength moves the hazard, 0 when the mechanism is cut."),
  fentanyl_strength: auxiliary({
    unit: "1",
    equation: "MAX(0, strength_recorded * strength_spread * fentanyl_purity_ratio)",
    means: "Purity of fentanyl powder as it reaches users.",
    sources: STRENGTH,
  }),
  strength_recorded: recorded(fentanyl_strength_path, "1"),
  strength_spread: auxiliary({
    unit: "1",
    equation: "1 + since_last_strength * (strength_drawn / strength_best - 1)",
    means: "Spread of the strength after the last official yearly mean.",
  }),
  since_last_strength: auxiliary({
    unit: "1",
    equation: "TIME",
    graph: sinceLastCount(fentanyl_strength_path),
    means: "0 up to 2024, 1 from the last point of the path on.",
  }),
  strength_drawn: given(fentanyl_powder_purity_2025, "1"),
  strength_best: bestValue(fentanyl_powder_purity_2025, "1"),
  strength_used_to: stock({
    unit: "1",
    initial: "fentanyl_strength",
    inflows: ["habituation"],
    outflows: [],
    means: "Strength that people who use are used to, by tolerance and by dosing.",
    sources: STRENGTH,
  }),
  habituation: flow({
    unit: "1/month",
    equation: "habituation_link * (fentanyl_strength - strength_used_to) / habituation_time",
    means: "How fast people become used to another strength.",
    sources: STRENGTH,
  }),
  habituation_time: given(strength_habituation_time, "month"),
  habituation_link: link("1 while people become used to a strength, 0 when that is cut."),
};

const help = (
  choices: ModelChoices,
  inputs: DemandInputs,
): Readonly<Record<string, VariableDefinition>> => ({
  help_fails: auxiliary({
    unit: "1",
    equation:
      "IF_THEN_ELSE(naloxone_reading > 0, MIN(1 - witnessed * emergency_called, help_fails_with_kits * (kits_handed_out / kits_recorded) ^ (-stronger_elasticity * naloxone_link)), help_fails_with_kits)",
    means: "Chance that an overdose gets no help.",
    sources: ["demand.S1", "demand.S52"],
    note: "In the stronger reading kits beyond the record act in proportion: 30 % more, a quarter fewer deaths; never worse than without any naloxone.",
  }),
  naloxone_reading: constant({
    unit: "1",
    value: choices.structure.naloxone === "stronger" ? 1 : 0,
    means: "0 where naloxone saturates as in SOURCE, 1 in the stronger reading.",
  }),
  stronger_elasticity: given(naloxone_elasticity_stronger, "1"),
  help_fails_with_kits: auxiliary({
    unit: "1",
    equation: "1 - witnessed * (1 - (1 - naloxone_at_hand) * (1 - emergency_called))",
    means: "Chance that nobody sees an overdose or that no help comes.",
    sources: SOURCE,
  }),
  witnessed: given(overdose_witnessed_share, "1"),
  emergency_called: given(emergency_call_share, "1"),
  naloxone_at_hand: auxiliary({
    unit: "1",
    equation:
      "1 - EXP(-kit_efficiency * kits_that_saturate * kits_spread * naloxone_link * kits_to_users / population_12_and_over)",
    means: "Chance that naloxone is at hand in a witnessed overdose: it saturates.",
    sources: SOURCE,
  }),
  kits_that_saturate: auxiliary({
    unit: "kit/month",
    equation: "IF_THEN_ELSE(naloxone_reading > 0, kits_recorded, kits_handed_out)",
    means: "Kits that act with saturation: all, or those of the record in the stronger reading.",
    sources: ["demand.S1", "demand.S52"],
  }),
  kit_efficiency: given(naloxone_kit_efficiency, "person*month/kit"),
  kits_to_users: given(naloxone_kits_illicit_share, "1"),
  naloxone_link: link("1 while naloxone saves, 0 when the mechanism is cut."),
  naloxone_kits: lever({
    unit: "kit/month",
    neutral: "kits_recorded",
    means: "Naloxone kits handed out or sold in a month.",
    sources: ["demand.S1", "demand.S74"],
  }),
  kits_handed_out: auxiliary({
    unit: "kit/month",
    equation: "naloxone_kits",
    means: "Naloxone kits handed out or sold in a month, before the spread of the count.",
    sources: ["demand.S1", "demand.S74"],
  }),
  kits_recorded: recorded(inputs.naloxoneKits, "kit/month"),
  kits_spread: auxiliary({
    unit: "1",
    equation: "1 + since_last_kits * (kits_drawn / kits_best - 1)",
    means: "Spread of the number of kits after the last count.",
  }),
  since_last_kits: auxiliary({
    unit: "1",
    equation: "TIME",
    graph: sinceLastCount(inputs.naloxoneKits),
    means: "0 up to the last count of kits, 1 from the last point of their path on.",
  }),
  kits_drawn: given(naloxone_units_a_year, "kit/month"),
  kits_best: neutralOf("us.naloxone-kits", "kit/month"),
});
