/** Every finding on demand, in the order of its number. */
import type { Finding } from "../record.js";
import { declineFindings } from "./findings-decline.js";
import { otherModelFindings } from "./findings-other-models.js";
import { priceResponseFindings } from "./findings-price-response.js";
import { sourceHistoryFindings } from "./findings-source-history.js";
import { sourceRunFindings, sourceStrategyFindings } from "./findings-source-strategies.js";
import { supplyShockFindings } from "./findings-supply-shocks.js";

export const demandFindings: readonly Finding[] = [
  ...sourceStrategyFindings,
  ...sourceHistoryFindings,
  ...otherModelFindings,
  ...supplyShockFindings,
  ...declineFindings,
  ...sourceRunFindings,
  ...priceResponseFindings,
];
