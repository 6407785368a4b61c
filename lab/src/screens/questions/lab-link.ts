/** The address of the lab with a preset chosen and everything else as it stands. */
import { addressOf } from "../../state/address.js";
import { draftOf } from "../../state/draft.js";
import { startPlan } from "../../state/plan.js";
import { language, theme } from "../../state/settings.js";

export function labLink(preset: string): string {
  const fields = [
    addressOf({ ...startPlan(), drafts: [draftOf(preset)] }),
    language.value === "en" ? "" : `l=${language.value}`,
    theme.value === "auto" ? "" : `t=${theme.value}`,
  ].filter(Boolean);
  return `#/lab?${fields.join("&") || "v=1"}`;
}
