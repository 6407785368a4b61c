/**
 * Source ids that the tables of this folder cite. The tables are no parameters, findings or
 * series, so a search for sources that nothing cites has to look here too.
 */
import { coOperationRecord } from "./co-operation-record.js";
import { designatedGroups } from "./designated-groups.js";
import { emissionStandardsCase } from "./emission-standards-case.js";
import { marketPrices } from "./market-prices.js";
import { precedents } from "./precedents.js";
import { strikesAtSeaTallies } from "./strikes-at-sea.js";

export const sourcesCitedByTables: readonly string[] = [
  ...new Set(
    [
      ...coOperationRecord,
      ...designatedGroups,
      ...marketPrices,
      ...precedents,
      ...strikesAtSeaTallies,
      ...emissionStandardsCase.results,
      emissionStandardsCase,
    ].flatMap((row) => row.sources),
  ),
];
