/** Ties as the public record has them since 2024 (cartels.md 2f): inputs, not results. */
import { auxiliary, constant, type VariableDefinition } from "../../engine/model/definition.js";
import {
  mean_alliance_weight,
  tie_confidence_low,
  tie_confidence_medium,
} from "../../evidence/cartels/leader-effect.js";
import { retaliations } from "../../evidence/cartels/retaliations.js";
import { type DatedTie, tiesSince2024 } from "../../evidence/cartels/ties-since-2024.js";
import { middleYear } from "../../evidence/points.js";
import { given, link, monthsTo } from "../from-evidence.js";
import type { Parties } from "./network-classes.js";

const WAR = ["cartels.infobae-2024", "cartels.milenio-2025"];
const ALLIANCES = ["cartels.elpais-2025", "cartels.latintimes-2025", "cartels.latinus-2025"];

/** In the network of 2020 one faction bears the name of the whole. */
const PARTY: Readonly<Record<string, string>> = { mayiza: "sinaloa" };
const partyOf = (id: string): string => PARTY[id] ?? id;

function datedTie(id: string): DatedTie {
  const found = tiesSince2024.find((one) => one.id === id);
  if (!found) throw new Error(`no dated tie ${id}`);
  return found;
}

/** Months from the model's time 0 to a date as it is reported: a month, a year, or between two. */
function monthsToReport(since: string): number {
  const [first = "", last = first] = since.split("/");
  const step = /-/.test(since) ? "month" : "year";
  return monthsTo((middleYear(first, step) + middleYear(last, step)) / 2);
}

const WAR_TIE = datedTie("chapitos-mayiza");
const MEDIUM_TIE = datedTie("chapitos-cjng");
const LOW_TIE = datedTie("mayiza-noreste");
const STRUCK = retaliations.find(({ id }) => id.startsWith("2026"));

/** The war of 2024, the alliances since, and the fracture of 2026. */
export function datedTieVariables(parties: Parties): Readonly<Record<string, VariableDefinition>> {
  const joins = (tie: DatedTie): number[] =>
    parties.ids.map((id) => (id === partyOf(tie.a) || id === partyOf(tie.b) ? 1 : 0));
  const [a, b] = [partyOf(WAR_TIE.a), partyOf(WAR_TIE.b)];
  return {
    faction_war: auxiliary({
      unit: "1",
      equation:
        "recent_record_link * IF_THEN_ELSE(TIME < faction_war_start, 0, EXP(-(TIME - faction_war_start) / feud_duration))",
      means: "What is left of the war between two factions that began in September 2024.",
      sources: WAR,
      note: "Both groups existed before: a change of a tie, not a split.",
    }),
    faction_war_start: constant({
      unit: "month",
      value: monthsToReport(WAR_TIE.since),
      means: "When the war began.",
      sources: WAR_TIE.sources,
    }),
    other_faction_members: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "SUM(at_war_since_2024[group, *] * family_members[*])",
      means: "Members of the faction that a group is at war with.",
      sources: WAR,
    }),
    at_war_since_2024: constant({
      per: ["group", "group"],
      unit: "1",
      value: parties.ids.flatMap((x) =>
        parties.ids.map((y) => ((x === a && y === b) || (x === b && y === a) ? 1 : 0)),
      ),
      means: "1 between the two factions at war.",
      sources: WAR_TIE.sources,
    }),

    alliances_since_2024: auxiliary({
      per: ["group"],
      unit: "1",
      equation:
        "recent_record_link * mean_alliance_weight * (joins_medium_tie * tie_confidence_medium * STEP(1, medium_tie_start) + joins_low_tie * tie_confidence_low * STEP(1, low_tie_start))",
      means: "Weight of alliances reported since 2024, by the confidence of the reports.",
      sources: ALLIANCES,
    }),
    mean_alliance_weight: given(mean_alliance_weight, "1"),
    tie_confidence_medium: given(tie_confidence_medium, "1"),
    tie_confidence_low: given(tie_confidence_low, "1"),
    joins_medium_tie: constant({
      per: ["group"],
      unit: "1",
      value: joins(MEDIUM_TIE),
      means: "1 for the two groups of the alliance reported with medium confidence.",
      sources: MEDIUM_TIE.sources,
    }),
    joins_low_tie: constant({
      per: ["group"],
      unit: "1",
      value: joins(LOW_TIE),
      means: "1 for the two groups of the alliance reported with low to medium confidence.",
      sources: LOW_TIE.sources,
    }),
    medium_tie_start: constant({
      unit: "month",
      value: monthsToReport(MEDIUM_TIE.since),
      means: "When that alliance is reported to have begun.",
      sources: MEDIUM_TIE.sources,
    }),
    low_tie_start: constant({
      unit: "month",
      value: monthsToReport(LOW_TIE.since),
      means: "When that alliance is reported to have begun.",
      sources: LOW_TIE.sources,
    }),

    fatal_2026: auxiliary({
      per: ["group"],
      unit: "event/month",
      equation: "recent_record_link * struck_in_2026 * PULSE(1, removal_2026)",
      means: "The death of the CJNG's top leader in February 2026, as an event.",
      sources: ["cartels.sdp-2026"],
      note: "A removal on record like others, but named here because a split was reported after it.",
    }),
    struck_in_2026: constant({
      per: ["group"],
      unit: "event",
      value: parties.ids.map((id) => (id === "cjng" ? 1 : 0)),
      means: "1 for the group whose leader died.",
      sources: ["cartels.sdp-2026"],
    }),
    removal_2026: constant({
      unit: "month",
      value: monthsToReport((STRUCK?.date ?? "").slice(0, "2026-02".length)),
      means: "When it happened.",
      sources: ["cartels.sdp-2026"],
    }),
    recent_record_link: link("1 while the ties recorded since 2024 act, 0 when cut."),
  };
}
