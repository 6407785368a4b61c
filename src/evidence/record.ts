/**
 * The shapes of a piece of evidence. Every number in Iron River is one of these records, so that
 * "who says so?" has an answer one step away. Rules that the types cannot hold (a source exists,
 * a range contains its best value, no person and no place below a state) are checked by
 * `audit.ts`, in the tests.
 */
import type { Prior } from "./prior.js";

/** How a value came about. */
export type Basis =
  /** Stated by its source. */
  | "published"
  /** Plain arithmetic on published figures. */
  | "derived"
  /** A published model, re-run by us. */
  | "computed"
  /** Imputed or fitted by a stated method. */
  | "estimated"
  /** A choice, ours or that of the cited authors, that rests on no measurement. */
  | "judgement";

/** Whether the figure was seen in its source, or is remembered and not yet checked there. */
export type Seen = "read" | "recalled";

/** The part of the system that a record speaks to (MODEL.md 2). */
export type Sector =
  | "groups"
  | "violence"
  | "arms"
  | "supply"
  | "demand"
  | "money"
  | "state_response"
  | "force"
  | "co_operation"
  | "sanctions"
  | "politics"
  | "law"
  | "costs";

/** The body of literature a source or finding was filed under. */
export type Literature =
  | "cartels"
  | "demand"
  | "supply"
  | "firearms"
  | "force-and-politics"
  | "mexico-data";

/** A publication, data set or body of text. */
export interface Source {
  /** `literature.key`, for example `cartels.pch-2023`. */
  readonly id: string;
  readonly authors: string;
  readonly title: string;
  readonly year: string;
  /** Journal, address or outlet, as much as is known. */
  readonly where: string;
  readonly doi?: string;
  /** What was seen of it and how far to trust it, where that needs saying. */
  readonly note?: string;
  /** Other ids under which the same publication is cited. */
  readonly also?: readonly string[];
}

/** Another estimate of the same quantity, kept beside the default and never averaged into it. */
export interface Alternative {
  readonly value: number | null;
  readonly range?: readonly [number, number];
  readonly says: string;
  readonly basis: Basis;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

/** A quantity with its best value, range and prior. */
export interface Parameter {
  /** `sector.what_it_is` */
  readonly id: `${Sector}.${string}`;
  readonly means: string;
  /** Text that the engine's unit algebra reads: `person/week`, `USD2024/year`, `1` for a share. */
  readonly unit: string;
  /** null where the evidence gives only a range or a sign. */
  readonly best: number | null;
  readonly range: readonly [number, number] | null;
  readonly prior: Prior;
  /** Why the 5-95 % span of the prior differs from the range by more than the tolerance. */
  readonly priorNote?: string;
  readonly asOf: string;
  readonly basis: Basis;
  readonly seen: Seen;
  /** Set where the range came about otherwise than the best value. */
  readonly rangeBasis?: Basis;
  readonly sources: readonly string[];
  readonly caution?: string;
  readonly alternatives?: readonly Alternative[];
  /** Why the best value is the default among disagreeing estimates. */
  readonly defaultBecause?: string;
  /** Ids under which the same quantity stands in another file of the evidence. */
  readonly also?: readonly string[];
}

/** What a registered death or report counts: five things that are never mixed. */
export type Counts =
  | "homicide"
  | "organised-crime homicide"
  | "member killed"
  | "conflict death"
  | "missing person"
  | "other";

/** Observed values over time, of one vintage. */
export interface Series {
  /** `sector.what_it_is` */
  readonly id: `${Sector}.${string}`;
  readonly means: string;
  readonly unit: string;
  /** `MX`, `US`, or `by-state` when the points are per state. */
  readonly place: string;
  /** `interval`: each point is the count or share over the span of time that its period names. */
  readonly step: "year" | "fiscal year" | "half year" | "month" | "interval";
  readonly counts: Counts;
  /**
   * Period and value: `2012`, `2012-H1`, `2012-01`, or for an interval its first and last year,
   * month or day (`2012/2014`), both included. Absent periods are absent, never zero.
   */
  readonly points: readonly (readonly [period: string, value: number])[];
  /** For `by-state`: ISO 3166-2 id to its points. */
  readonly byState?: Readonly<
    Record<string, readonly (readonly [period: string, value: number])[]>
  >;
  readonly vintage: string;
  /** Periods whose figure is a first release and will be revised. */
  readonly preliminary?: readonly string[];
  /** Periods whose figure is recalled although the rest was read. */
  readonly recalled?: readonly string[];
  readonly basis: Basis;
  readonly seen: Seen;
  readonly sources: readonly string[];
  /** How it is observed: coverage, breaks, what it must not be spliced with. */
  readonly observation: string;
}

/** What part a finding plays on the board (MODEL.md 7.1). */
export type Role =
  /** It set a number in the model: reproducing it checks arithmetic. */
  | "used"
  /** It set nothing: reproducing it is a test. */
  | "held-out"
  /** Another scale, time or estimand; `mapping` says what would be needed. */
  | "not comparable";

/** One published value of a finding; a finding with several values gives several board rows. */
export interface PublishedValue {
  /** Distinguishes values of one finding (`members`, `deaths`); empty for a single value. */
  readonly key: string;
  readonly says: string;
  /** null for a sign, an order or a pattern, described in `says`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Set where this value came about, or was seen, otherwise than the finding as a whole. */
  readonly basis?: Basis;
  readonly seen?: Seen;
}

/** A published result that the model may be asked to reproduce. */
export interface Finding {
  /** `literature.F01` */
  readonly id: string;
  readonly title: string;
  readonly setting: string;
  readonly intervention: string;
  readonly outcome: string;
  readonly published: readonly PublishedValue[];
  /** Where the tolerance (low and high above) comes from, in words. */
  readonly tolerance: string;
  readonly role: Role;
  readonly roleBecause: string;
  /** For `not comparable`: the mapping of scale, time or estimand that would be needed. */
  readonly mapping?: string;
  /** The sector that can speak to it. */
  readonly sector: Sector;
  readonly basis: Basis;
  readonly seen: Seen;
  readonly sources: readonly string[];
  readonly caution?: string;
  /** Ids under which the same study stands in another file of the evidence. */
  readonly also?: readonly string[];
}

/** Declares a source; the identity function, so that the record is type-checked where it stands. */
export const source = (record: Source): Source => record;
/** Declares a parameter. */
export const parameter = (record: Parameter): Parameter => record;
/** Declares an observed series. */
export const series = (record: Series): Series => record;
/** Declares a finding. */
export const finding = (record: Finding): Finding => record;
