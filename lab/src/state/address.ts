/**
 * The lab's state as an address. Only differences from the presets stand in it, in the words of the
 * command line: `v=1&r=REFERENCE&s=PRESET;LEVER=VALUE@FROM..TO/RAMP;assume:SWITCH=STATE;cut:LINK`.
 * It stands behind the `#`, which a browser never sends to a server.
 */
import { catalog, leverOf, modelOfPreset, presetOf, switchOf } from "../catalog/catalog.js";
import { type Draft, type DraftSetting, draftOf } from "./draft.js";
import { FEWEST_RUNS, MOST_RUNS, MOST_SCENARIOS, type Plan, startPlan } from "./plan.js";

/** Version of the form of addresses; a change of meaning raises it and adds a migration. */
export const ADDRESS_VERSION = 1;

/** What was read, and what could not be. */
export interface ReadAddress {
  readonly plan: Plan;
  /** Parts that were not understood, as written; they are kept in the address. */
  readonly unread: readonly string[];
  /** Set if the address is of a version that this lab does not know. */
  readonly version?: string;
}

/** Changes that bring an address of an older version to the next, by the version they start from. */
export const migrations: Readonly<Record<number, (fields: URLSearchParams) => URLSearchParams>> =
  {};

/** The fields of a plan; empty for the one that the lab starts with. */
export function addressOf(plan: Plan, unread: readonly string[] = []): string {
  const start = startPlan();
  const fields: string[] = [];
  const add = (name: string, value: string): void => {
    fields.push(`${name}=${escaped(value)}`);
  };
  if (plan.reference !== start.reference) add("r", plan.reference);
  const drafts = plan.drafts.map(draftText);
  if (drafts.join("|") !== start.drafts.map(draftText).join("|")) {
    for (const draft of drafts) add("s", draft);
  }
  if (plan.active !== 0) add("a", String(plan.active + 1));
  if (plan.outcomes.join() !== start.outcomes.join()) add("o", plan.outcomes.join(","));
  if (plan.year !== start.year) add("y", String(plan.year));
  if (plan.to !== start.to) add("to", String(plan.to));
  if (plan.seed !== start.seed) add("seed", String(plan.seed));
  if (plan.runs !== start.runs) add("n", String(plan.runs));
  fields.push(...unread);
  return fields.length === 0 ? "" : [`v=${ADDRESS_VERSION}`, ...fields].join("&");
}

/** Escapes what has a meaning in an address, and keeps the rest readable. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/%(3B|3D|40|2F|3A|2C|7C)/g, (code) => decodeURIComponent(code));

function draftText(draft: Draft): string {
  const levers = Object.entries(draft.levers).flatMap(([lever, settings]) =>
    settings.length === 0
      ? [`${lever}=`]
      : settings.map((setting) => `${lever}=${settingText(setting)}`),
  );
  return [
    draft.preset,
    ...levers,
    ...Object.entries(draft.switches).map(([id, state]) => `assume:${id}=${state}`),
    ...Object.entries(draft.parameters).map(([id, value]) => `param:${id}=${value}`),
    ...draft.cuts.map((link) => `cut:${link}`),
  ].join(";");
}

function settingText({ value, from, to, ramp }: DraftSetting): string {
  const span = from === undefined && to === undefined ? "" : `@${from ?? ""}${to ? `..${to}` : ""}`;
  return `${value}${span}${ramp ? `/${ramp}` : ""}`;
}

/** Reads an address; nothing in it makes this fail. */
export function readAddress(text: string): ReadAddress {
  let fields = new URLSearchParams(text);
  const written = fields.get("v") ?? String(ADDRESS_VERSION);
  const version = /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
  for (let one = version; one < ADDRESS_VERSION; one++)
    fields = migrations[one]?.(fields) ?? fields;
  const unread: string[] = [];
  const plan = planFrom(fields, unread);
  return { plan, unread, ...(version <= ADDRESS_VERSION ? {} : { version: written }) };
}

const KNOWN = new Set(["v", "r", "s", "a", "o", "y", "to", "seed", "n"]);

function planFrom(fields: URLSearchParams, unread: string[]): Plan {
  const start = startPlan();
  const keep = (name: string, value: string): void => {
    unread.push(`${name}=${escaped(value)}`);
  };
  for (const [name, value] of fields) if (!KNOWN.has(name)) keep(name, value);
  const reference = fields.get("r") ?? start.reference;
  if (!presetOf(reference)) keep("r", reference);
  const drafts = fields.getAll("s").flatMap((text, place) => {
    const draft = place < MOST_SCENARIOS ? draftFrom(text, keep) : undefined;
    if (!draft) keep("s", text);
    return draft ? [draft] : [];
  });
  const whole = (name: string, low: number, high: number, otherwise: number): number => {
    const given = fields.get(name);
    if (given === null) return otherwise;
    const value = Number(given);
    if (Number.isInteger(value) && value >= low && value <= high) return value;
    keep(name, given);
    return otherwise;
  };
  const chosen = drafts.length > 0 ? drafts : start.drafts;
  const outcomes = fields.get("o")?.split(",").filter(isOutcome);
  const to = whole("to", 2026, 2040, start.to);
  return {
    reference: presetOf(reference) ? reference : start.reference,
    drafts: chosen,
    active: whole("a", 1, chosen.length, 1) - 1,
    outcomes: outcomes && outcomes.length > 0 ? outcomes : start.outcomes,
    year: whole("y", 2026, to, Math.min(start.year, to)),
    to,
    seed: whole("seed", 0, 2 ** 31, start.seed),
    runs: whole("n", FEWEST_RUNS, MOST_RUNS, start.runs),
  };
}

const isOutcome = (id: string): boolean =>
  catalog.models.some(({ outcomes }) => outcomes.some((one) => one.id === id));

/** A draft; undefined if its preset is not known, for then nothing else of it has a meaning. */
function draftFrom(text: string, keep: (name: string, value: string) => void): Draft | undefined {
  const [preset = "", ...parts] = text.split(";");
  const found = presetOf(preset);
  if (!found) return undefined;
  const model = modelOfPreset(found);
  const levers: Record<string, DraftSetting[]> = {};
  const switches: Record<string, string> = {};
  const parameters: Record<string, number> = {};
  const cuts: string[] = [];
  for (const part of parts) {
    const [, kind = "", id = "", value] =
      /^(?:(assume|param|cut):)?([^=]*)(?:=(.*))?$/s.exec(part) ?? [];
    if (kind === "cut" && model.links.includes(id)) cuts.push(id);
    else if (kind === "assume" && value !== undefined && switchOf(id)?.states.includes(value))
      switches[id] = value;
    else if (kind === "param" && value && Number.isFinite(Number(value)))
      parameters[id] = Number(value);
    else if (kind === "" && value !== undefined && model.levers.includes(id)) {
      const setting = value === "" ? undefined : settingFrom(id, value);
      if (value !== "" && !setting) keep("x", part);
      else levers[id] = [...(levers[id] ?? []), ...(setting ? [setting] : [])];
    } else keep("x", part);
  }
  return { ...draftOf(preset), levers, switches, parameters, cuts };
}

const SETTING = /^([^@/]+)(?:@(\d{4}-\d{2})?(?:\.\.(\d{4}-\d{2}))?)?(?:\/(\d{1,3}))?$/;

function settingFrom(id: string, text: string): DraftSetting | undefined {
  const lever = leverOf(id);
  const match = SETTING.exec(text);
  if (!match || !lever) return undefined;
  const [, written = "", from, to, ramp] = match;
  const value = lever.kind === "amount" ? Number(written) : written;
  const isValid =
    lever.kind === "amount"
      ? Number(value) >= lever.bounds[0] && Number(value) <= lever.bounds[1]
      : lever.options.includes(written);
  if (!isValid) return undefined;
  return {
    value,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(ramp ? { ramp: Number(ramp) } : {}),
  };
}
