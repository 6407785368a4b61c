/** What the tests of claims came to, as rows: figures and sentences in one language. */
import type { Claim, Verdict } from "../evidence/claims/claim.js";
import type { Quantity, TestPart } from "../experiment/claims/claim-test.js";
import { courseOfClaims } from "../experiment/claims/courses.js";
import {
  type ClaimResult,
  isMajority,
  type PartResult,
  type VariantResult,
} from "../experiment/claims/judge.js";
import { claimReadings } from "../experiment/claims/readings.js";
import { readable } from "./format.js";
import {
  type Agreement,
  agreementOfModel,
  boundsWords,
  claimTestWords,
  inRuns,
  quantityWords,
} from "./locale/claim-test-words.js";
import type { Locale } from "./locale/locale.js";

/** One part of a test in one language. */
export interface ClaimPartRow {
  readonly id: string;
  readonly says: string;
  readonly outcome: string;
  readonly years: readonly [number, number];
  readonly decides: boolean;
  readonly holds_in: number;
  readonly of: number;
  readonly unit: string;
  /** null where a ratio has nothing below it. */
  readonly median: number | null;
  readonly q05: number | null;
  readonly q95: number | null;
}

/** The test of a claim in one language. */
export interface ClaimTestRow {
  readonly holds_in: number;
  readonly of: number;
  readonly outcome: string;
  readonly horizon: string;
  /** `SWITCH=STATE` for each state under which the verdict changes: majority and a tenth of the runs. */
  readonly flips_under: readonly string[];
  /** Whether one prior alone decides it. */
  readonly assumed: boolean;
  readonly agreement: Agreement;
  readonly undecided_because: string | null;
  readonly rule: string;
  readonly says: readonly string[];
  readonly seed: number;
  /** Runs in which the model left the numbers: counted as not holding. */
  readonly lost: number;
  readonly parts: readonly ClaimPartRow[];
  readonly switches: readonly VariantRow[];
  readonly nulls: readonly (VariantRow & { readonly says: string })[];
}

/** The test under another structure or null value. */
export interface VariantRow {
  readonly id: string;
  readonly holds_in: number;
  readonly of: number;
  readonly flips: boolean;
}

/** The result of a claim's test as a row. @throws Error for a claim that has no test */
export function claimTestRow(claim: Claim, result: ClaimResult, locale: Locale): ClaimTestRow {
  const { language } = locale;
  if (claim.test.state !== "run") throw new Error(`claim ${claim.id} has no test`);
  const agreement = agreementOf(claim.verdict, result);
  return {
    holds_in: result.holdsIn,
    of: result.of,
    outcome: claim.test.outcome,
    horizon: claim.test.horizon[language],
    flips_under: result.switches.filter(({ flips }) => flips).map(({ id }) => id),
    assumed: result.assumed,
    agreement,
    undecided_because: result.test.undecided?.[language] ?? null,
    rule: result.test.rule[language],
    says: [resultSentence(result, locale), agreementOfModel[agreement][language]],
    seed: result.seed,
    lost: result.lost,
    parts: result.parts.map((part) => partRow(part, locale)),
    switches: result.switches.map(variantRow),
    nulls: result.nulls.map((one) => ({
      ...variantRow(one),
      says: nullWords(result, one, locale),
    })),
  };
}

/** `holds in 73 of 100 runs`. */
export function resultSentence(result: ClaimResult, { language }: Locale): string {
  const word = isMajority(result) ? claimTestWords.holds : claimTestWords.fails;
  const runs = inRuns(result.holdsIn, result.of)[language];
  return isMajority(result)
    ? `${word[language]} ${runs}`
    : `${word[language]}: ${claimTestWords.holds[language]} ${runs}`;
}

function agreementOf(verdict: Verdict, result: ClaimResult): Agreement {
  if (result.test.undecided) return "model undecided";
  if (verdict === "supported") return isMajority(result) ? "agrees" : "disagrees";
  if (verdict === "unsupported") return isMajority(result) ? "disagrees" : "agrees";
  return "evidence undecided";
}

const variantRow = ({ id, holdsIn, of, flips }: VariantResult): VariantRow => ({
  id,
  holds_in: holdsIn,
  of,
  flips,
});

function nullWords(result: ClaimResult, { id }: VariantResult, { language }: Locale): string {
  const found = result.test.nulls.find((one) => one.id === id);
  if (!found) throw new Error(`the test of ${result.test.claim} has no null value "${id}"`);
  return found.words[language];
}

function partRow(
  { part, holdsIn, of, median, q05, q95 }: PartResult,
  locale: Locale,
): ClaimPartRow {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    id: part.id,
    says: partWords(part, locale),
    outcome: part.quantity.reading,
    years: [part.quantity.span[0], part.quantity.span[1]],
    decides: part.decides,
    holds_in: holdsIn,
    of,
    unit: unitOf(part.quantity),
    median: finite(median),
    q05: finite(q05),
    q95: finite(q95),
  };
}

/** What a part asks, with its bounds. */
function partWords({ quantity, holds }: TestPart, locale: Locale): string {
  const { language } = locale;
  const reading = claimReadings.find(({ id }) => id === quantity.reading);
  const label = reading?.label?.[language] ?? locale.outcomes[quantity.reading] ?? quantity.reading;
  const words = quantityWords(quantity, label, (id) => courseOfClaims(id).title[language]);
  const bounds = boundsWords(holds, (bound) => readable(bound, locale));
  return bounds === null ? words[language] : `${words[language]}: ${bounds[language]}`;
}

/** Ratios have the unit 1; a count of years is in years. */
function unitOf(quantity: Quantity): string {
  if (quantity.kind === "years-raised" || quantity.kind === "years-until") return "year";
  if (quantity.kind !== "value" && quantity.kind !== "difference") return "1";
  const unit = claimReadings.find(({ id }) => id === quantity.reading)?.unit ?? "1";
  // A flow summed over several years is no longer a rate.
  return quantity.span[0] === quantity.span[1] ? unit : unit.replace("/year", "");
}
