/** Every source of the evidence on demand. */
import type { Source } from "../record.js";
import { demandRecordSources } from "./sources-record.js";
import { demandStudySources } from "./sources-studies.js";

export const demandSources: readonly Source[] = [...demandStudySources, ...demandRecordSources];
