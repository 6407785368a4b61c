/** A scenario as it is edited: a preset and what was changed of it. */
import type { ScenarioFile } from "../../../src/browser.js";
import { type CatalogPreset, presetOf } from "../catalog/catalog.js";

/** One setting of a lever; without a first month it acts from the scenario's own. */
export interface DraftSetting {
  readonly value: number | string;
  /** First and last month, `2026-01`. */
  readonly from?: string;
  readonly to?: string;
  /** Months over which it is reached. */
  readonly ramp?: number;
}

/** Differences from a preset only: an empty draft is the preset. */
export interface Draft {
  readonly preset: string;
  /** Settings that take the place of the preset's own; an empty list leaves the lever at neutral. */
  readonly levers: Readonly<Record<string, readonly DraftSetting[]>>;
  readonly switches: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, number>>;
  readonly cuts: readonly string[];
}

export const draftOf = (preset: string): Draft => ({
  preset,
  levers: {},
  switches: {},
  parameters: {},
  cuts: [],
});

/** Whether a draft is its preset and nothing else. */
export const isUnchanged = ({ levers, switches, parameters, cuts }: Draft): boolean =>
  [levers, switches, parameters].every((one) => Object.keys(one).length === 0) && cuts.length === 0;

/** The preset's own settings of a lever. */
export function presetSettings(preset: CatalogPreset | undefined, lever: string): DraftSetting[] {
  const written = preset?.levers?.[lever];
  if (written === undefined) return [];
  if (typeof written === "number" || typeof written === "string") return [{ value: written }];
  return (Array.isArray(written) ? written : [written]).map(({ value, from, to, ramp }) => ({
    value,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(ramp === undefined ? {} : { ramp }),
  }));
}

/** Settings of a lever in a draft: its own, or the preset's. */
export const settingsOf = (draft: Draft, lever: string): readonly DraftSetting[] =>
  draft.levers[lever] ?? presetSettings(presetOf(draft.preset), lever);

/** The scenario file that a draft stands for. */
export function fileOf(draft: Draft): ScenarioFile {
  const preset = presetOf(draft.preset);
  const own = Object.entries(draft.levers).map(([lever, settings]) => [lever, [...settings]]);
  const cut = [...new Set([...(preset?.cut ?? []), ...draft.cuts])];
  return {
    ...preset,
    levers: { ...preset?.levers, ...Object.fromEntries(own) },
    assume: { ...preset?.assume, ...draft.switches },
    parameters: { ...preset?.parameters, ...draft.parameters },
    ...(cut.length > 0 ? { cut } : {}),
  };
}
