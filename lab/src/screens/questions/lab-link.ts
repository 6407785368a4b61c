/**
 * The address of the lab with a preset alone, under the seed, years and number of runs at hand, so
 * that it opens on the numbers of the card.
 */
import { addressOf } from "../../state/address.js";
import { draftOf } from "../../state/draft.js";
import { startPlan } from "../../state/plan.js";
import { language, theme } from "../../state/settings.js";
import { plan } from "../../state/store.js";

export function labLink(preset: string): string {
  const { seed, year, to, runs } = plan.value;
  const fields = [
    addressOf({ ...startPlan(), drafts: [draftOf(preset)], seed, year, to, runs }),
    language.value === "en" ? "" : `l=${language.value}`,
    theme.value === "auto" ? "" : `t=${theme.value}`,
  ].filter(Boolean);
  return `#/lab?${fields.join("&") || "v=1"}`;
}
