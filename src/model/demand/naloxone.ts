/** Whether help comes in an overdose: witnesses, emergency services, naloxone at hand. */
import {
  auxiliary,
  constant,
  lever,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { naloxone_units_a_year } from "../../evidence/demand/naloxone-supply.js";
import {
  emergency_call_share,
  naloxone_kit_efficiency,
  naloxone_kits_illicit_share,
  overdose_witnessed_share,
} from "../../evidence/demand/overdose-hazard.js";
import { naloxone_elasticity_stronger } from "../../evidence/demand/sector-judgements.js";
import { given, link, neutralOf } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";
import { type DemandInputs, sinceLastCount } from "./inputs.js";
import { pathOf } from "./path-of.js";

const SOURCE = ["demand.S1", "demand.S2"];

/** The chance that an overdose gets no help, in the reading of naloxone that is chosen. */
export const naloxone = (
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
  kits_recorded: pathOf(inputs.naloxoneKits, "kit/month"),
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
