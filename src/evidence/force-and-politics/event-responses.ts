/**
 * HYPOTHETICAL: how far events move the actors on the use of force. Only signs rest on studies and
 * reports; every size is a judgement, and one uncertain scale (`politics.response_scale`) stretches
 * or shrinks all of them together. Actors that an event leaves alone have no row.
 */
import type { Seen } from "../record.js";

/** Kinds of events to which actors answer. */
export const shockIds = ["us_deaths", "breach", "civilian_deaths"] as const;
export type ShockId = (typeof shockIds)[number];

/** What one event of each kind is. */
export const shocks: Readonly<Record<ShockId, string>> = {
  us_deaths: "An attack that kills many US citizens, or the killing of US agents",
  breach: "US force, or US agents at operations, in Mexico without consent",
  civilian_deaths: "Civilians killed by US force, in numbers that are noticed",
};

/** What one event does to one actor. */
export interface EventResponse {
  readonly id: string;
  readonly shock: ShockId;
  readonly actor: string;
  /** Rungs by which its position moves, up if positive. */
  readonly position: number;
  /** By how much its salience rises. */
  readonly salience: number;
  readonly basis: "judgement";
  readonly seen: Seen;
  readonly sources: readonly string[];
}

const RESTS_ON: Readonly<Record<ShockId, readonly string[]>> = {
  us_deaths: ["force-and-politics.UPN20", "force-and-politics.MIS26"],
  breach: ["force-and-politics.EFI26", "force-and-politics.CG25", "force-and-politics.DP25"],
  civilian_deaths: ["force-and-politics.SIL16", "force-and-politics.MJ19"],
};

const responses = (
  shock: ShockId,
  moves: Readonly<Record<string, readonly [position: number, salience: number]>>,
): readonly EventResponse[] =>
  Object.entries(moves).map(([actor, [position, salience]]) => ({
    id: `${shock}-${actor}`,
    shock,
    actor,
    position,
    salience,
    basis: "judgement",
    seen: "recalled",
    sources: RESTS_ON[shock],
  }));

export const eventResponses: readonly EventResponse[] = [
  ...responses("us_deaths", {
    us_strike_camp: [0, 0.05],
    us_caution_camp: [1, 0.1],
    us_presidency: [0.5, 0.1],
    us_congress_for_limits: [1, 0.2],
    us_congress_against_limits: [0.5, 0.2],
    us_public: [1, 0.3],
    mx_congress: [0, 0.1],
    mx_public: [0, 0.1],
  }),
  ...responses("breach", {
    us_caution_camp: [-0.5, 0.1],
    us_congress_for_limits: [-0.5, 0.2],
    us_public: [-0.3, 0.1],
    mx_presidency: [-1, 0],
    mx_congress: [-1, 0.1],
    mx_public: [-1, 0.2],
  }),
  ...responses("civilian_deaths", {
    us_caution_camp: [-0.5, 0.1],
    us_presidency: [-0.2, 0],
    us_congress_for_limits: [-0.5, 0.1],
    us_public: [-0.5, 0.1],
    mx_presidency: [-1, 0],
    mx_congress: [-1, 0.1],
    mx_public: [-1, 0.2],
  }),
];
