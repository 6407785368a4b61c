/**
 * What stops synthesis: laboratories out of work and precursors that are missing. Laboratories are
 * replaced in days and enter as a quasi-steady loss; precursors are replaced at one of two speeds
 * (supply.md 4.5, 4.6).
 */
import { ln } from "../../engine/math/ln.js";
import {
  auxiliary,
  constant,
  flow,
  lever,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  laboratories_active_assumed,
  laboratory_active_share,
  laboratory_replacement_time,
  laboratory_share_of_sites,
  laboratory_sites_reported_destroyed,
} from "../../evidence/supply/laboratories.js";
import { substitute_quality_loss } from "../../evidence/supply/market-clearing.js";
import {
  precursor_control_effect,
  precursor_control_success,
  precursor_substitute_share_after,
  precursor_substitute_share_before,
  precursor_substitution_time,
  purity_recovery_halflife_long,
  purity_recovery_halflife_short,
  slow_recovery_share,
} from "../../evidence/supply/precursors.js";
import { precursor_control_place, shock_kind_place } from "../../evidence/supply/shock-chance.js";
import { given, link, neutralOf } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";
import { holdsFor } from "./drugs.js";

const LABORATORIES = ["supply.S-GABSEG", "supply.S-ATP", "supply.S-REUTERS23"];
const PRECURSORS = ["supply.S-MCKETIN11", "supply.S-DN09", "supply.S-DEA25"];

/** Laboratories, replaced within days: a quasi-steady loss of capacity. */
const laboratories: Readonly<Record<string, VariableDefinition>> = {
  laboratories_lost: auxiliary({
    per: ["drug"],
    unit: "1",
    equation:
      "made_in_laboratories * (1 - (1 - laboratories_lost_to_raids) * (1 - laboratories_lost_share * laboratory_link))",
    means: "Share of working laboratories that are out of work, by raids and by force.",
    sources: LABORATORIES,
  }),
  made_in_laboratories: holdsFor(["fentanyl", "methamphetamine"], {
    unit: "1",
    means: "1 for drugs made in laboratories in Mexico, 0 for the others.",
  }),
  laboratories_lost_to_raids: auxiliary({
    unit: "1",
    equation:
      "MIN(1, active_laboratories_destroyed * laboratory_replacement_time / laboratories_at_work) * laboratory_link",
    means: "Share of working laboratories that raids keep out of work.",
    sources: LABORATORIES,
    note: "Rate of loss x time to replace over the number at work (supply.md 4.5). Replacement takes days, so that a stock of laboratories would be faster than the model's step.",
  }),
  active_laboratories_destroyed: auxiliary({
    unit: "site/month",
    equation: "sites_destroyed * laboratory_share_of_sites * laboratory_active_share",
    means: "Working laboratories destroyed by Mexican forces in a month.",
    sources: LABORATORIES,
  }),
  sites_destroyed: given(laboratory_sites_reported_destroyed, "site/month"),
  laboratory_share_of_sites: given(laboratory_share_of_sites, "1"),
  laboratory_active_share: given(laboratory_active_share, "1"),
  laboratory_replacement_time: given(laboratory_replacement_time, "month"),
  laboratories_at_work: given(laboratories_active_assumed, "site"),
  laboratory_link: link("1 while laboratories out of work cost capacity, 0 when cut."),
};

/** Precursors: a closure that bites is replaced at one of two speeds. */
const precursors: Readonly<Record<string, VariableDefinition>> = {
  precursor_control: lever({
    unit: "1",
    neutral: "no_precursor_control",
    means: "Share of the supply of precursors that the two governments close beyond the record.",
    sources: PRECURSORS,
  }),
  no_precursor_control: neutralOf("joint.precursor-control", "1"),
  precursors_closed: auxiliary({
    unit: "1",
    equation: "precursor_control * precursor_control_bites * precursor_link",
    means: "Share of the supply of precursors that is closed and not filled at once by others.",
    sources: PRECURSORS,
  }),
  precursor_control_bites: auxiliary({
    unit: "1",
    equation: "IF precursor_control_place < precursor_control_success THEN 1 ELSE 0",
    means: "1 in runs in which a closure is felt, 0 where other sources stand open.",
    sources: ["supply.S-MCKETIN11"],
  }),
  precursor_control_place: given(precursor_control_place, "1"),
  precursor_control_success: given(precursor_control_success, "1"),
  precursor_link: link("1 while closed precursors are missed, 0 when cut."),
  precursors_replaced: stock({
    unit: "1",
    initial: "0",
    inflows: ["precursor_replacement"],
    outflows: [],
    means: "Share of the supply of precursors that new suppliers and substitutes have taken over.",
    sources: PRECURSORS,
  }),
  precursor_replacement: flow({
    unit: "1/month",
    equation:
      "(precursors_closed - precursors_replaced) * (1 - EXP(-DT / precursor_recovery_time)) / DT",
    means: "Closed supply taken over in a month; given back when a closure ends.",
    sources: PRECURSORS,
    note: "Over the recovery time, in the form that is exact for any step: half of what is missing is made good in each half-life.",
  }),
  precursors_missing: auxiliary({
    unit: "1",
    equation:
      "MAX(0, precursors_closed - precursors_replaced) * (1 - EXP(-DT / precursor_recovery_time)) * precursor_recovery_time / DT",
    means: "Share of the usual precursors that is missing.",
    sources: PRECURSORS,
    note: "Its mean over a step, so that what is felt does not depend on the step.",
  }),
  precursor_recovery_time: auxiliary({
    unit: "month",
    equation: "recovery_half_life / half",
    means: "Time constant of replacement.",
  }),
  half: constant({
    unit: "1",
    value: ln(2),
    means: "Natural logarithm of 2, which turns half-lives into time constants.",
  }),
  substitute_share: auxiliary({
    unit: "1",
    equation:
      "MIN(1, substitute_share_before + precursors_replaced * shock_is_slow * substitute_part)",
    means: "Share of synthetic drugs made with substitute precursors or sold as new products.",
    sources: ["supply.S-CUNN13"],
    note: "What passes quickly is made good by new suppliers of the same; what lasts, by another way to make it.",
  }),
  substitute_share_before: given(precursor_substitute_share_before, "1"),
  substitute_part: auxiliary({
    unit: "1",
    equation:
      "(substitute_share_after - substitute_share_before) / (precursor_control_effect * (1 - EXP(-substitution_time / precursor_recovery_time)))",
    means: "Rise of the substitutes' share for all of the supply of precursors that is replaced.",
    sources: ["supply.S-CUNN13", "supply.S-MCKETIN11"],
    note: "So that the share rises within the years of the record as it did there, after a control of the usual size.",
  }),
  substitution_time: given(precursor_substitution_time, "month"),
  substitute_share_after: given(precursor_substitute_share_after, "1"),
  precursor_control_effect: given(precursor_control_effect, "1"),
  drug_quality: auxiliary({
    per: ["drug"],
    unit: "1",
    equation:
      "1 - substitute_quality_loss * needs_precursors * MAX(0, substitute_share - substitute_share_before)",
    means: "Strength relative to the same weight of the old product.",
    sources: ["supply.S-CUNN13"],
  }),
  substitute_quality_loss: given(substitute_quality_loss, "1"),
};

/** The kind of shock and its half-life, by the state of the switch `shock-recovery`. */
function recoverySpeed(choices: ModelChoices): Readonly<Record<string, VariableDefinition>> {
  const state = choices.structure["shock-recovery"] ?? "mixture";
  const isSlow = "1 where a shock is slow to pass as in 2023, 0 where it is quick as in 1995.";
  if (state === "short") {
    return {
      shock_is_slow: constant({ unit: "1", value: 0, means: isSlow }),
      recovery_half_life: given(purity_recovery_halflife_short, "month"),
    };
  }
  if (state === "long") {
    return {
      shock_is_slow: constant({ unit: "1", value: 1, means: isSlow }),
      recovery_half_life: given(purity_recovery_halflife_long, "month"),
    };
  }
  return {
    shock_is_slow: auxiliary({
      unit: "1",
      equation: "IF shock_kind_place < slow_recovery_share THEN 1 ELSE 0",
      means: isSlow,
      sources: PRECURSORS,
      note: "Each run meets one kind of shock.",
    }),
    shock_kind_place: given(shock_kind_place, "1"),
    slow_recovery_share: given(slow_recovery_share, "1"),
    recovery_half_life: auxiliary({
      unit: "month",
      equation:
        "shock_is_slow * slow_recovery_half_life + (1 - shock_is_slow) * quick_recovery_half_life",
      means: "Time in which half of what a shock took is made good.",
      sources: PRECURSORS,
    }),
    quick_recovery_half_life: given(purity_recovery_halflife_short, "month"),
    slow_recovery_half_life: given(purity_recovery_halflife_long, "month"),
  };
}

/** Variables of synthesis under the chosen structure. */
export const synthesis = (choices: ModelChoices): Readonly<Record<string, VariableDefinition>> => ({
  ...laboratories,
  ...precursors,
  ...recoverySpeed(choices),
});
