/** Claims, timeline, priors and the findings board as the page shows them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type * as Library from "../../src/index.js";
import type { BoardRow } from "../../src/index.js";
import { programHash } from "./program-hash.mjs";

type ClaimRow = ReturnType<typeof Library.claimRow>;

/** A claim in both languages. */
export interface LabClaim {
  readonly en: ClaimRow;
  readonly es: ClaimRow;
}

export const claimsOf = ({ claims, claimRow, localeOf }: typeof Library): LabClaim[] =>
  claims.map((claim) => ({
    en: claimRow(claim, localeOf("en")),
    es: claimRow(claim, localeOf("es")),
  }));

type TimelineRow = ReturnType<typeof Library.timelineRow>;

export interface LabTimeline {
  readonly events: readonly TimelineRow[];
  readonly ladder: typeof Library.ladder;
  readonly lastDateSearched: string;
}

export function timelineOf(library: typeof Library): LabTimeline {
  const { eventsBetween, withOwnEvents, timelineRow, localeOf } = library;
  const events = eventsBetween(withOwnEvents([]), "1900", "2100");
  return {
    events: events.map((event) => timelineRow(event, localeOf("en"))),
    ladder: library.ladder,
    lastDateSearched: library.lastDateSearched,
  };
}

/** Accepted draws of a parameter in one model. */
export interface LabPosterior {
  readonly model: string;
  readonly kept: number;
  readonly tried: number;
  readonly q05: number;
  readonly median: number;
  readonly q95: number;
  /** Heights over the stretch of the prior, in hundredths of the tallest. */
  readonly bars: readonly number[];
}

/** A parameter's prior as bars, and what is accepted of it. */
export interface LabDensity {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
  readonly q05: number;
  readonly median: number;
  readonly q95: number;
  /** Heights in hundredths of the tallest. */
  readonly bars: readonly number[];
  readonly posteriors: readonly LabPosterior[];
}

/** By parameter; those whose value is not drawn are absent. */
export type LabDensities = Readonly<Record<string, LabDensity>>;

const DIGITS = 5;
const short = (value: number): number => Number(value.toPrecision(DIGITS));
const hundredths = (bars: readonly number[]): number[] => bars.map((bar) => Math.round(bar * 100));

export function densitiesOf(library: typeof Library): LabDensities {
  const { evidence, priorDensity, models, acceptedValues, barsOf, drawnQuantiles } = library;
  const matched = models.flatMap(({ id }) => acceptedValues(id) ?? []);
  return Object.fromEntries(
    evidence.parameters.flatMap((parameter) => {
      const prior = priorDensity(parameter);
      if (!prior) return [];
      const posteriors = matched.flatMap(({ draws, values }): LabPosterior[] => {
        const own = values.get(parameter.id);
        if (!own) return [];
        const { q05, median, q95 } = drawnQuantiles(own);
        return [
          {
            model: draws.model,
            kept: draws.members.length,
            tried: draws.tried,
            q05: short(q05),
            median: short(median),
            q95: short(q95),
            bars: hundredths(barsOf(own, prior)),
          },
        ];
      });
      const density: LabDensity = {
        low: short(prior.low),
        high: short(prior.high),
        isLog: prior.isLog,
        q05: short(prior.q05),
        median: short(prior.median),
        q95: short(prior.q95),
        bars: hundredths(prior.bars),
        posteriors,
      };
      return [[parameter.id, density]];
    }),
  );
}

/** The findings board as it was computed last. */
export interface LabBoard {
  readonly computed: string;
  readonly version: string;
  /** Whether what computes it is still the same. */
  readonly isCurrent: boolean;
  readonly headline: { readonly en: string; readonly es: string };
  readonly rows: readonly BoardRow[];
}

const number = z.number().nullable();
const stored = z.object({
  computed: z.string(),
  version: z.string(),
  program: z.string(),
  rows: z.array(
    z.object({
      id: z.string(),
      role: z.enum(["used", "held-out", "not comparable"]),
      title: z.string(),
      published: z.object({ value: number, low: number, high: number, unit: z.string() }),
      model: z.object({ median: number, low: number, high: number }),
      verdict: z.enum(["reproduced", "missed", "not comparable"]),
      why: z.string(),
      sources: z.array(z.string()),
      networks: z.object({ reproduced: z.number(), of: z.number() }).exactOptional(),
    }),
  ),
});

const FILE = join(import.meta.dirname, "..", "data", "board.json");

export function boardOf({ boardHeadline, localeOf }: typeof Library): LabBoard {
  const { computed, version, program, rows } = stored.parse(JSON.parse(readFileSync(FILE, "utf8")));
  return {
    computed,
    version,
    isCurrent: program === programHash(),
    headline: {
      en: boardHeadline(rows, localeOf("en")),
      es: boardHeadline(rows, localeOf("es")),
    },
    rows,
  };
}
