/** Mexican opinion under force, and the violence that it breeds where the switch `backlash` says so. */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { civilians_per_strike_pakistan } from "../../evidence/force-and-politics/civilian-harm.js";
import {
  opinion_long_run,
  opinion_loss_by_breach,
  opinion_loss_by_civilians,
  opinion_recovery,
  strike_rate_pakistan,
} from "../../evidence/force-and-politics/force-judgements.js";
import { strike_caused_attack_share } from "../../evidence/force-and-politics/strikes.js";
import { given } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";

const OPINION = ["force-and-politics.SIL16", "force-and-politics.ELF25"];
const BACKLASH = ["force-and-politics.MJ19", "force-and-politics.SHAH18"];

const opinion: Readonly<Record<string, VariableDefinition>> = {
  opinion_of_co_operation: stock({
    unit: "1",
    initial: "opinion_long_run",
    inflows: ["opinion_regained"],
    outflows: ["opinion_lost_in_a_month"],
    means: "Share of Mexicans who are for working with the United States against organized crime.",
    sources: OPINION,
    note: "At its long-run level until force on land is used: the record has two surveys and no course.",
  }),
  opinion_long_run: given(opinion_long_run, "1"),
  opinion_regained: flow({
    unit: "1/month",
    equation: "opinion_recovery * (opinion_long_run - opinion_of_co_operation)",
    means: "Opinion that comes back in a month.",
    sources: OPINION,
  }),
  opinion_recovery: given(opinion_recovery, "1/month"),
  opinion_lost_in_a_month: flow({
    unit: "1/month",
    equation:
      "(opinion_loss_by_civilians * LN(1 + civilians_killed_by_force / one_person_a_month) + opinion_loss_by_breach * months_with_a_breach) * opinion_of_co_operation / opinion_long_run",
    means: "Opinion lost to civilians killed and to force without consent in a month.",
    sources: OPINION,
    note: "force-and-politics.md 4.3, with losses in proportion to the opinion that is left, so that it cannot fall below none.",
  }),
  opinion_loss_by_civilians: given(opinion_loss_by_civilians, "1/month"),
  opinion_loss_by_breach: given(opinion_loss_by_breach, "1/month"),
  months_with_a_breach: auxiliary({
    unit: "1",
    equation: "MIN(1, breaches_decided / one_breach_a_month + force_share_by_politics)",
    means: "Share of months in which force is used without consent.",
    sources: OPINION,
    note: "Ten breaches in a month are one month of breach; where politics decides by itself, the belief that it does.",
  }),
  breaches_decided: auxiliary({
    unit: "event/month",
    equation: "strikes_decided * force_without_consent * events_for_each_strike",
    means: "Acts without consent in a month that levers decide on.",
  }),
  one_breach_a_month: constant({ unit: "event/month", value: 1, means: "One breach a month." }),
  opinion_lost: auxiliary({
    unit: "1",
    equation: "opinion_long_run - opinion_of_co_operation",
    means: "Opinion that is lost: its long-run level less what there is.",
    sources: OPINION,
  }),
};

const dose: Readonly<Record<string, VariableDefinition>> = {
  backlash_ratio: auxiliary({
    unit: "1",
    equation: "1 + backlash_strength * opinion_lost",
    means: "Violence between groups, or recruitment, under the backlash over that without it.",
    sources: BACKLASH,
  }),
  backlash_strength: auxiliary({
    unit: "1",
    equation: "SAFEDIV(strike_caused_share / (1 - strike_caused_share), opinion_lost_in_pakistan)",
    means: "Rise of violence for each unit of opinion lost (q).",
    sources: BACKLASH,
    note: "Such that strikes as in Pakistan, kept up for good, cause the share of attacks that the study found there.",
  }),
  strike_caused_share: given(strike_caused_attack_share, "1"),
  opinion_lost_in_pakistan: auxiliary({
    unit: "1",
    equation: "opinion_long_run * pressure_in_pakistan / (1 + pressure_in_pakistan)",
    means: "Opinion lost at rest under strikes as in Pakistan, with tacit consent.",
    sources: BACKLASH,
  }),
  pressure_in_pakistan: auxiliary({
    unit: "1",
    equation:
      "opinion_loss_by_civilians * LN(1 + strikes_in_pakistan * civilians_per_strike_in_pakistan / one_person_a_month) / (opinion_recovery * opinion_long_run)",
    means: "Loss over recovery of opinion at that dose.",
    sources: ["force-and-politics.TBIJ15"],
  }),
  strikes_in_pakistan: given(strike_rate_pakistan, "strike/month"),
  civilians_per_strike_in_pakistan: given(civilians_per_strike_pakistan, "person/strike"),
};

const none: Readonly<Record<string, VariableDefinition>> = {
  backlash_ratio: constant({
    unit: "1",
    value: 1,
    means:
      "Violence between groups, or recruitment, under the backlash over that without it: none.",
    sources: ["force-and-politics.SHAH18"],
  }),
};

/** Variables of opinion and backlash, by the state of the switch `backlash`. */
export const backlashVariables = ({
  structure,
}: ModelChoices): Readonly<Record<string, VariableDefinition>> => ({
  ...opinion,
  ...(structure.backlash === "pakistan-dose" ? dose : none),
});
