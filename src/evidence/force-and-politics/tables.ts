/** What is recorded of force and politics in rows of its own, for search and for the audit. */
import type { Table } from "../collection.js";
import { timeline } from "../timeline/timeline.js";
import { coOperationRecord } from "./co-operation-record.js";
import { deathResponses } from "./death-responses.js";
import { designatedGroups } from "./designated-groups.js";
import { emissionStandardsCase } from "./emission-standards-case.js";
import { eventResponses } from "./event-responses.js";
import { lastingPrecedents } from "./lasting-precedents.js";
import { marketPrices } from "./market-prices.js";
import { precedents } from "./precedents.js";
import { strikesAtSeaTallies } from "./strikes-at-sea.js";
import { useOfForceActors } from "./use-of-force-actors.js";

export const forceAndPoliticsTables: readonly Table[] = [
  {
    id: "politics.timeline",
    means: "Dated events of 2006 to 2026, with their rung of the ladder.",
    rows: timeline,
  },
  {
    id: "politics.market_prices",
    means: "Prices of prediction markets on US force on Mexican soil.",
    rows: marketPrices,
  },
  {
    id: "politics.emission_standards_results",
    means: "What bargaining models gave for the emission-standards case.",
    rows: emissionStandardsCase.results,
  },
  {
    id: "politics.use_of_force_actors",
    means: "HYPOTHETICAL: positions, salience and influence of offices, camps and publics.",
    rows: useOfForceActors,
  },
  {
    id: "politics.event_responses",
    means: "HYPOTHETICAL: how far events move those actors.",
    rows: eventResponses,
  },
  {
    id: "co_operation.record",
    means: "What Mexico gave and withheld in co-operation with the United States.",
    rows: coOperationRecord,
  },
  {
    id: "politics.death_responses",
    means:
      "HYPOTHETICAL: how far deaths at three times the record move the actors on the use of force. Judgements.",
    rows: deathResponses,
  },
  {
    id: "sanctions.designated_groups",
    means:
      "Groups listed by the United States as foreign terrorist organizations in February 2025.",
    rows: designatedGroups,
    also: ["groups.designated_2025"],
  },
  {
    id: "force.precedents",
    means: "Uses of US force on or near the soil of other states, with outcome and disanalogies.",
    rows: precedents,
  },
  {
    id: "force.lasting_precedents",
    means:
      "Campaigns of strikes and presences on the ground, with length, US dead, cost and disanalogies; chosen, not counted.",
    rows: lastingPrecedents,
  },
  {
    id: "force.strikes_at_sea_tallies",
    means: "Running totals of US strikes on boats and of the people they killed.",
    rows: strikesAtSeaTallies,
  },
];
