/** The shape of a dated event of the timeline. */
import type { Seen } from "../record.js";
import type { RungId } from "./ladder.js";

/** Kinds of events. */
export const eventKindIds = [
  "force",
  "surveillance",
  "sanctions",
  "coercion",
  "co-operation",
  "breach",
  "deployment",
  "operation",
  "violence",
  "law",
  "statement",
  "market",
] as const;

/** A kind of event. */
export type EventKind = (typeof eventKindIds)[number];

/** What each kind takes in. */
export const eventKinds: Readonly<Record<EventKind, string>> = {
  force: "Force used by the United States, alone or with others",
  surveillance: "Flights and other watching",
  sanctions: "Designation, indictment, freezing of assets, orders against banks",
  coercion: "Economic pressure",
  "co-operation": "Help given by one government to the other",
  breach: "Help withheld, sovereignty infringed, or an act felt as such",
  deployment: "Forces or staff assigned",
  operation: "Capture, killing or hand-over of a group's leader by the Mexican state",
  violence: "Killings and wars of criminal groups",
  law: "Laws, orders, votes, legal papers",
  statement: "Statements, plans and reported intentions",
  market: "Prices of prediction markets",
};

/** Something that happened, worded without persons and without places below a state. */
export interface TimelineEvent {
  /** Date and a few words, `2025-02-20-listing`. */
  readonly id: string;
  /** `2025`, `2025-02` or `2025-02-20`: as exact as is known. */
  readonly date: string;
  /** Last day or month of an event that lasted. */
  readonly until?: string;
  readonly kind: EventKind;
  /** Rung of the ladder on which the event stands; null for events beside the ladder. */
  readonly rung: RungId | null;
  readonly text: string;
  /** True where the event is claimed by one side and denied by another, or unverified. */
  readonly disputed?: true;
  readonly seen: Seen;
  readonly sources: readonly string[];
  readonly caution?: string;
}
