/** A scenario: what is decided, assumed and cut, and from when to when. */
import type { TieRow } from "../model/ties.js";

/** One setting of one lever. */
export interface ScenarioSetting {
  readonly lever: string;
  /** In the lever's own unit. */
  readonly value: number;
  /** First month in which it acts, `2026-01`. */
  readonly from: string;
  /** Last month in which it acts; to the end if absent. */
  readonly to?: string;
  /** Months over which it is reached. */
  readonly ramp: number;
}

/** A scenario with everything read and checked. */
export interface Scenario {
  readonly id: string;
  /** Title by language; the id where none is given. */
  readonly title: { readonly en: string; readonly es: string };
  /** One paragraph by language. */
  readonly about?: { readonly en: string; readonly es: string };
  /** Id of the model that is run. */
  readonly model: string;
  /** First month of the scenario's own decisions. */
  readonly from: string;
  /** Last year of the run. */
  readonly to: number;
  readonly settings: readonly ScenarioSetting[];
  readonly structure: Readonly<Record<string, string>>;
  /** Parameters held at one value, in the unit of their evidence. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly cuts: readonly string[];
  readonly ties?: readonly TieRow[];
}
