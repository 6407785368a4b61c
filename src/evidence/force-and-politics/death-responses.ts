/**
 * HYPOTHETICAL: how far the death toll of the two countries moves the actors on the use of force,
 * where deaths are three times those on record; an end of all deaths moves them back as far. Signs
 * rest on surveys and reports, every size is a judgement, and `politics.response_scale` stretches
 * them all.
 */
import type { Seen } from "../record.js";

/** Tolls to which actors answer. */
export const deathTollIds = ["overdose_deaths", "homicides"] as const;
export type DeathTollId = (typeof deathTollIds)[number];

/** What each toll counts. */
export const deathTolls: Readonly<Record<DeathTollId, string>> = {
  overdose_deaths: "Overdose deaths in the United States",
  homicides: "Homicides in Mexico",
};

/** What three times one toll does to one actor. */
export interface DeathResponse {
  readonly id: string;
  readonly toll: DeathTollId;
  readonly actor: string;
  /** Rungs by which its position moves, up if positive. */
  readonly position: number;
  /** By how much its salience rises. */
  readonly salience: number;
  readonly basis: "judgement";
  readonly seen: Seen;
  readonly sources: readonly string[];
}

const RESTS_ON: Readonly<Record<DeathTollId, readonly string[]>> = {
  overdose_deaths: ["force-and-politics.REU23", "force-and-politics.IPS25"],
  homicides: ["force-and-politics.OKX25", "force-and-politics.ELF25"],
};

const responses = (
  toll: DeathTollId,
  moves: Readonly<Record<string, readonly [position: number, salience: number]>>,
): readonly DeathResponse[] =>
  Object.entries(moves).map(([actor, [position, salience]]) => ({
    id: `${toll}-${actor}`,
    toll,
    actor,
    position,
    salience,
    basis: "judgement",
    seen: "recalled",
    sources: RESTS_ON[toll],
  }));

export const deathResponses: readonly DeathResponse[] = [
  ...responses("overdose_deaths", {
    us_strike_camp: [0, 0.05],
    us_caution_camp: [0.3, 0.1],
    us_presidency: [0.3, 0.1],
    us_congress_for_limits: [0.3, 0.1],
    us_congress_against_limits: [0.3, 0.2],
    us_public: [0.5, 0.2],
  }),
  // In Mexico more killing raised protest, not the wish for foreign force, which the presidency ruled out.
  ...responses("homicides", {
    us_strike_camp: [0, 0.05],
    us_presidency: [0.2, 0.05],
    us_public: [0.2, 0.1],
    mx_congress: [0, 0.1],
    mx_public: [0, 0.2],
  }),
];
