/**
 * Fentanyl in what people use: its share of supply, and its strength relative to what people are
 * used to, so that deaths may fall while the share stays (demand.md 4.2, extended).
 */
import {
  auxiliary,
  flow,
  lever,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { fall_share_potency } from "../../evidence/demand/fall-since-2023.js";
import { initial_fentanyl_share } from "../../evidence/demand/initial-conditions.js";
import { purity_elasticity_of_deaths } from "../../evidence/demand/price-elasticities.js";
import {
  drug_checking_effect,
  fentanyl_share_now,
  strength_habituation_time,
} from "../../evidence/demand/sector-judgements.js";
import {
  fentanyl_arrival_path,
  fentanyl_strength_path,
} from "../../evidence/demand/sector-paths.js";
import { fentanyl_powder_purity_2025 } from "../../evidence/supply/initial-conditions.js";
import { given, link } from "../from-evidence.js";
import { bestValue } from "./best-value.js";
import { type DemandInputs, sinceLastCount } from "./inputs.js";
import { pathOf } from "./path-of.js";

const SOURCE = ["demand.S1", "demand.S2"];
const STRENGTH = ["supply.S-SCI26", "mexico-data.supply-shock-repo", "supply.S-DEA25"];

/** Share and strength of fentanyl, and who knows of it. */
export const fentanyl = (inputs: DemandInputs): Readonly<Record<string, VariableDefinition>> => ({
  ...share(inputs),
  ...strength,
});

const share = (inputs: DemandInputs): Readonly<Record<string, VariableDefinition>> => ({
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
  before_arrival: pathOf(fentanyl_arrival_path, "1"),
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
  fentanyl_share_on_record: pathOf(inputs.fentanylShare, "1"),
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
  strength_recorded: pathOf(fentanyl_strength_path, "1"),
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
