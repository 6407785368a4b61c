/** What drug supply owes to the size of the groups. */
import { uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const capacity_members_elasticity = parameter({
  id: "supply.capacity_members_elasticity",
  means: "Elasticity of what groups can make and carry to the number of their members.",
  unit: "1",
  best: 0.5,
  range: [0, 1],
  prior: uniform(0, 1),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["supply.S-CR10", "cartels.pch-2023"],
  caution:
    "Nobody has measured it. 0: whoever is left, or others, carry all at once. 1: half the members carry half. It acts only above the slack of laboratories and carriers.",
});

export const groupCapacityParameters: readonly Parameter[] = [capacity_members_elasticity];
