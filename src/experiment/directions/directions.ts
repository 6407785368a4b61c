/** The table of directions of the whole cycle. */
import { armsDirections } from "./arms-directions.js";
import { demandDirections } from "./demand-directions.js";
import type { Direction } from "./direction.js";
import { forceDirections } from "./force-directions.js";
import { stateDirections } from "./state-directions.js";
import { supplyDirections } from "./supply-directions.js";

/** All rows, in the order in which the sectors stand. */
export const directions: readonly Direction[] = [
  ...demandDirections,
  ...supplyDirections,
  ...stateDirections,
  ...armsDirections,
  ...forceDirections,
];
