/** The five groups in which levers are shown. */

export type LeverGroup = "united-states" | "mexico" | "together" | "health" | "arms";

/** In the order in which they are shown. */
export const leverGroups: readonly LeverGroup[] = [
  "united-states",
  "mexico",
  "together",
  "health",
  "arms",
];

const health = new Set([
  "us.treatment-places",
  "us.naloxone-kits",
  "us.drug-checking",
  "us.prevention",
]);
const arms = new Set(["us.gun-sale-rules", "us.southbound-inspection", "joint.gun-tracing"]);

/** The group of a lever; who decides names it, unless it is about health or arms. */
export function leverGroup(id: string): LeverGroup {
  if (health.has(id)) return "health";
  if (arms.has(id)) return "arms";
  if (id.startsWith("us.")) return "united-states";
  return id.startsWith("mx.") ? "mexico" : "together";
}
