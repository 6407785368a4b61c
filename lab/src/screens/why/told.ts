/** Effects of links in words. */
import { readable, signed, unitWords, yearlyUnit } from "../../../../src/browser.js";
import type { CycleLink } from "../../../build/cycle.js";
import { switchOf } from "../../catalog/catalog.js";
import { catalogOutcome } from "../../state/results.js";
import { locale } from "../../state/settings.js";
import { active } from "../../state/store.js";
import { type Effect, effectOf, gapShare, inYear } from "./effects.js";
import { linkRuns } from "./link-work.js";
import { whyWords } from "./words.js";

/** What is known of a link's effect. */
export type LinkState =
  | { readonly kind: "under" }
  | { readonly kind: "waiting" }
  | { readonly kind: "known"; readonly effect: Effect };

/** Whether a link exists under the chosen structure. */
export function exists({ under }: CycleLink): boolean {
  if (!under) return true;
  const chosen = active.value.switches[under.id] ?? switchOf(under.id)?.states[0];
  return chosen === under.state;
}

/** What a link does to an outcome in a year: the outcome with it less the outcome without it. */
export function linkState(link: CycleLink, outcome: string, year: number): LinkState {
  if (!exists(link)) return { kind: "under" };
  const runs = linkRuns.value.get(link.id)?.toggled[outcome];
  if (!runs) return { kind: "waiting" };
  const isCut = active.value.cuts.includes(link.id);
  const values = inYear(runs, year).map((value) => (isCut ? value : -value));
  return { kind: "known", effect: effectOf(values) };
}

/** Unit of a year's value, in words. */
export function yearUnit(outcome: string): string {
  const found = catalogOutcome(outcome);
  if (!found) return "";
  const { id, unit, as, sources } = found;
  return unitWords(yearlyUnit({ id, variable: id, unit, as, sources }), locale());
}

/** The effect as a phrase. */
export function effectText(state: LinkState, outcome: string): string {
  const words = whyWords();
  if (state.kind === "under") return words.effectUnder;
  if (state.kind === "waiting") return words.effectWaiting;
  const { median, low, high } = state.effect;
  if (median === 0 && low === 0 && high === 0) return words.effectNone;
  const own = locale();
  const isRise = median > 0;
  const ends = isRise ? [low, high] : [-high, -low];
  return words.effect(
    isRise ? "raises" : "lowers",
    readable(Math.abs(median), own),
    readable(ends[0] ?? 0, own),
    readable(ends[1] ?? 0, own),
    yearUnit(outcome),
  );
}

/** In how many runs the effect goes the same way. */
export function runsText(state: LinkState): string {
  if (state.kind !== "known" || state.effect.median === 0) return "";
  return whyWords().inRuns(state.effect.sameWay, state.effect.runs);
}

/** What of the difference between scenario and reference disappears; undefined until computed. */
export function shareOf(link: CycleLink, outcome: string, year: number) {
  const own = linkRuns.value.get(link.id);
  const [toggled, reference, toggledReference] = [
    own?.toggled[outcome],
    own?.reference[outcome],
    own?.toggledReference?.[outcome],
  ];
  if (!exists(link) || !toggled || !reference || !toggledReference) return undefined;
  const both = inYear(toggledReference, year);
  const other = inYear(toggled, year).map((value, run) => value - (both[run] ?? 0));
  const as = inYear(reference, year).map((value) => -value);
  return active.value.cuts.includes(link.id) ? gapShare(other, as) : gapShare(as, other);
}

/** The same as a sentence. */
export function shareText(share: NonNullable<ReturnType<typeof shareOf>>, outcome: string): string {
  const words = whyWords();
  if (share.kind === "no gap") return words.shareNoGap;
  const own = locale();
  const [gap, rest] = [signed(share.gap, own), signed(share.rest, own)];
  return words.shareText(gap, rest, shareWords(share), yearUnit(outcome));
}

/** The same in few words. */
export function shareWords(share: NonNullable<ReturnType<typeof shareOf>>): string {
  const words = whyWords();
  switch (share.kind) {
    case "no gap":
      return "–";
    case "gone":
      return words.shareGone(share.percent);
    case "grows":
      return words.shareGrows(share.percent);
    case "turns":
      return words.shareTurns;
    case "same":
      return words.shareSame;
  }
}
