/** From a scenario as written, and what the command line adds to it, to a checked scenario. */
import { suggestion } from "../engine/language/names.js";
import { fail, InputError, type Problem } from "../engine/language/problem.js";
import { parameterById } from "../evidence/registry.js";
import { modelById } from "../model/models.js";
import { networkFromTies } from "../model/network.js";
import type { TieRow } from "../model/ties.js";
import { leverAmount } from "./amount.js";
import { endOfYear, FIRST_YEAR, LAST_YEAR, monthNumber, NOW } from "./calendar.js";
import { leverById } from "./levers.js";
import type { Scenario, ScenarioSetting } from "./scenario.js";
import type { ScenarioFile } from "./scenario-file.js";
import { isSwitch, requireState } from "./switches.js";

/** What is added to a scenario from outside its file. */
export interface ScenarioAdditions {
  readonly settings?: readonly WrittenSetting[];
  readonly structure?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly cuts?: readonly string[];
  readonly ties?: readonly TieRow[];
  readonly to?: number;
}

/** A setting before its value, months and lever are checked. */
export interface WrittenSetting {
  readonly lever: string;
  readonly value: number | string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly ramp?: number | undefined;
}

/** Model of a scenario that names none. */
export const DEFAULT_MODEL = "whole-cycle";

/**
 * Checks a scenario against the registries of models, levers, switches, links and parameters.
 * @throws InputError with every fault
 */
export function readScenario(
  written: ScenarioFile,
  fallbackId: string,
  additions: ScenarioAdditions = {},
): Scenario {
  const id = written.id ?? fallbackId;
  const problems: Problem[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const where = ` (scenario "${id}")`;
  const model = attempt(() => modelById(written.model ?? DEFAULT_MODEL, where));
  const to = additions.to ?? written.to ?? LAST_YEAR;
  const from = written.from ?? NOW;
  attempt(() => checkYears(to, from, where));
  const settings = [...writtenSettings(written), ...(additions.settings ?? [])].flatMap((one) => {
    const read = attempt(() => readSetting(one, from, to, where));
    return read ? [read] : [];
  });
  const structure = { ...written.assume, ...additions.structure };
  for (const [name, state] of Object.entries(structure)) {
    attempt(() => requireState(name, state, where));
  }
  const parameters = { ...written.parameters, ...additions.parameters };
  for (const [name, value] of Object.entries(parameters)) {
    attempt(() => checkParameter(name, value, where));
  }
  const cuts = [...new Set([...(written.cut ?? []), ...(additions.cuts ?? [])])];
  if (model) {
    const links = model.links.map((link) => link.id);
    for (const cut of cuts) attempt(() => checkCut(cut, links, model.id, where));
    const bound = new Set(model.levers.map((binding) => binding.lever));
    for (const { lever } of settings) {
      if (!bound.has(lever)) {
        problems.push({ message: `Model "${model.id}"${where} has no lever ${lever}.` });
      }
    }
    for (const name of Object.keys(structure)) {
      if (isSwitch(name) && !model.switches.includes(name)) {
        problems.push({ message: `Model "${model.id}"${where} has no switch ${name}.` });
      }
    }
  }
  const ties = additions.ties ?? written.ties?.map(tieRow);
  if (ties && model && !model.takesTies) {
    problems.push({ message: `Model "${model.id}"${where} has no network of ties.` });
  }
  if (ties && model?.takesTies) attempt(() => networkFromTies(ties));
  if (problems.length > 0 || !model) throw new InputError(problems);
  return {
    id,
    title: bilingual(written.title, id),
    ...(written.about === undefined ? {} : { about: bilingual(written.about, id) }),
    model: model.id,
    from,
    to,
    settings,
    structure,
    parameters,
    cuts,
    ...(ties ? { ties } : {}),
  };
}

function writtenSettings(written: ScenarioFile): WrittenSetting[] {
  return Object.entries(written.levers ?? {}).flatMap(([lever, entry]) => {
    if (typeof entry === "number" || typeof entry === "string") return [{ lever, value: entry }];
    return (Array.isArray(entry) ? entry : [entry]).map((one) => ({ lever, ...one }));
  });
}

function readSetting(
  written: WrittenSetting,
  scenarioFrom: string,
  lastYear: number,
  where: string,
): ScenarioSetting {
  const lever = leverById(written.lever, where);
  const value = leverAmount(lever, written.value, where);
  const from = written.from ?? scenarioFrom;
  const first = requireMonth(from, lever.id, where);
  const last = written.to === undefined ? undefined : requireMonth(written.to, lever.id, where);
  if (last !== undefined && last < first) {
    fail({ message: `${lever.id}${where} ends (${written.to}) before it begins (${from}).` });
  }
  if (first >= endOfYear(lastYear)) {
    fail({ message: `${lever.id}${where} begins in ${from}, after the run ends (${lastYear}).` });
  }
  const ramp = written.ramp ?? 0;
  if (!(ramp >= 0) || !Number.isFinite(ramp)) {
    fail({ message: `${lever.id}${where}: the ramp must be a number of months, got ${ramp}.` });
  }
  if (ramp > 0 && lever.kind === "choice") {
    fail({ message: `${lever.id}${where} is a choice and cannot be reached by a ramp.` });
  }
  return {
    lever: lever.id,
    value,
    from,
    ...(written.to === undefined ? {} : { to: written.to }),
    ramp,
  };
}

function requireMonth(text: string, lever: string, where: string): number {
  const month = monthNumber(text);
  if (month === undefined) {
    fail({ message: `${lever}${where}: expected a month such as 2026-01, got "${text}".` });
  }
  if (month < 0 || month >= endOfYear(LAST_YEAR)) {
    fail({
      message: `${lever}${where}: ${text} lies outside the model's time, ${FIRST_YEAR}-01 to ${LAST_YEAR}-12.`,
    });
  }
  return month;
}

function checkYears(to: number, from: string, where: string): void {
  if (!Number.isInteger(to) || to < FIRST_YEAR || to > LAST_YEAR) {
    fail({
      message: `The last year${where} must be from ${FIRST_YEAR} to ${LAST_YEAR}, got ${to}.`,
    });
  }
  const first = monthNumber(from);
  if (first === undefined || first < 0) {
    fail({ message: `The first month${where} must be ${FIRST_YEAR}-01 or later, got ${from}.` });
  }
}

function checkParameter(id: string, value: number, where: string): void {
  const parameter = parameterById(id, where);
  if (!Number.isFinite(value)) {
    fail({ message: `Parameter ${id}${where} must be a number, got ${value}.` });
  }
  if (parameter.range && value < 0 && parameter.range[0] >= 0) {
    fail({
      message: `Parameter ${id}${where} cannot be negative, got ${value}. Its range is ${parameter.range.join(" to ")} ${parameter.unit}.`,
    });
  }
}

function checkCut(cut: string, links: readonly string[], model: string, where: string): void {
  if (links.includes(cut)) return;
  fail({
    message: `Model "${model}"${where} has no link "${cut}" to cut.${suggestion(cut, links) || ` Links: ${links.join(", ")}.`}`,
  });
}

const tieRow = (row: NonNullable<ScenarioFile["ties"]>[number]): TieRow => ({
  groupA: row.group_a,
  groupB: row.group_b,
  rivalry: row.rivalry,
  alliance: row.alliance,
});

function bilingual(
  text: ScenarioFile["title"],
  otherwise: string,
): { readonly en: string; readonly es: string } {
  if (text === undefined) return { en: otherwise, es: otherwise };
  return typeof text === "string" ? { en: text, es: text } : text;
}
