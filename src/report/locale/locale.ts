import type { CostPerDeathWords } from "./cost-per-death-words.js";
import type { DirectionWords } from "./direction-words.js";
import type { PoliticsWords } from "./politics-words.js";

/** What every language must say. Sentences are functions, so that word order is free. */
export interface Locale {
  readonly language: "en" | "es";
  /** Tag for number formats. */
  readonly tag: string;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly levers: Readonly<Record<string, string>>;
  readonly switches: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  /** Units as words, for one quantity per month, year or at a moment. */
  readonly units: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<Word, string>>;
  readonly politics: PoliticsWords;
  readonly directions: DirectionWords;
  /** `about 400 (310 to 520) persons a year in 2030` */
  readonly quantity: (middle: string, low: string, high: string, unit: string) => string;
  /** `lower in 73 of 100 runs` and its kin. */
  readonly lowerIn: (count: number) => string;
  readonly higherIn: (count: number) => string;
  readonly unchangedIn: (count: number) => string;
  readonly comparison: (parts: {
    readonly outcome: string;
    readonly scenario: string;
    readonly reference: string;
    /** A year, or the years over which a flow is summed. */
    readonly period: string;
    readonly signs: string;
    readonly difference: string;
  }) => string;
  /** Outcomes that are the same in every run. */
  readonly unmoved: (parts: {
    readonly scenario: string;
    readonly reference: string;
    readonly outcomes: readonly string[];
  }) => string;
  readonly ensembleNote: (parts: {
    readonly model: string;
    readonly version: string;
    readonly seed: number;
    readonly members: number;
    readonly structure: string;
    readonly values: "priors" | "accepted" | "published";
    /** Share of draws left out because their history is implausible, where some are. */
    readonly excluded?: string;
  }) => string;
  readonly boardHeadline: (parts: {
    readonly heldOut: number;
    readonly heldOutReproduced: number;
    readonly used: number;
    readonly usedReproduced: number;
  }) => string;
  readonly costPerDeath: CostPerDeathWords;
  readonly preventionNote: (parts: {
    readonly scenario: string;
    readonly share: string;
    readonly persons: string;
    readonly month: string;
  }) => string;
  readonly extrapolationNote: (parts: {
    readonly scenario: string;
    readonly lever: string;
    readonly value: string;
    readonly studied: string;
  }) => string;
}

export type Word =
  | "outcome"
  | "unit"
  | "scenario"
  | "difference"
  | "runs"
  | "lever"
  | "neutral"
  | "bounds"
  | "studied"
  | "switch"
  | "states"
  | "finding"
  | "role"
  | "published"
  | "model"
  | "verdict"
  | "networks"
  | "used"
  | "held-out"
  | "not comparable"
  | "reproduced"
  | "missed"
  | "history"
  | "reference"
  | "sampledRuns"
  | "sources"
  | "sinceTitle"
  | "sinceText"
  | "spreadText"
  | "spreadTextWithChance"
  | "limitsElsewhere"
  | "reportTitle"
  | "reportIntro"
  | "limitsTitle"
  | "limitsText"
  | "commandTitle"
  | "homicidesTitle"
  | "victimsTitle"
  | "victimsNote"
  | "disputed"
  | "recalled"
  | "none"
  | "state"
  | "yearlyPerInhabitants"
  | "mapNote";
