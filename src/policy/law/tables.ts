/** Every law table, in the order in which they are shown. */
import { internationalForce } from "./international-force.js";
import { internationalSea } from "./international-sea.js";
import { mexicoFederalExecutive } from "./mexico-federal-executive.js";
import { mexicoForeignState } from "./mexico-foreign-state.js";
import { mexicoOfficials } from "./mexico-officials.js";
import { mexicoTransfers } from "./mexico-transfers.js";
import type { LawTable } from "./table.js";
import { usCampaign } from "./us-campaign.js";
import { usCovertAction } from "./us-covert-action.js";
import { usDesignation } from "./us-designation.js";
import { usSingleStrike } from "./us-single-strike.js";

export const lawTables: readonly LawTable[] = [
  internationalForce,
  internationalSea,
  usDesignation,
  usSingleStrike,
  usCampaign,
  usCovertAction,
  mexicoForeignState,
  mexicoFederalExecutive,
  mexicoOfficials,
  mexicoTransfers,
];

/** Sources that a table rests on, without repeats. */
export const lawTableSources = (table: LawTable): readonly string[] => [
  ...new Set(
    table.rows.flatMap((row) => [
      ...row.authority.map((authority) => authority.source),
      ...(row.contrary?.sources ?? []),
    ]),
  ),
];
