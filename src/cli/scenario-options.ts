/** The options that every command takes which takes a scenario. */
import { basename, extname } from "node:path";
import type { Command } from "commander";
import {
  fail,
  parseScenarioFile,
  presetById,
  presets,
  readScenario,
  readTies,
  type Scenario,
  type ScenarioAdditions,
  type ScenarioFile,
  type WrittenSetting,
} from "../index.js";
import { readText } from "./read-text.js";

/** Raw values of the scenario options. */
export interface ScenarioOptions {
  readonly set: readonly string[];
  readonly assume: readonly string[];
  readonly param: readonly string[];
  readonly cut: readonly string[];
  readonly ties?: string;
  readonly to?: string;
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** Adds the scenario options to a command. */
export function withScenarioOptions(command: Command): Command {
  return command
    .option(
      "--set <LEVER=VALUE[@FROM[..TO][/RAMP]]>",
      "set a lever, e.g. mx.arrests=220@2026-01..2028-12/6 (ramp in months)",
      collect,
      [],
    )
    .option("--assume <SWITCH=STATE>", "take one side of a disputed structure", collect, [])
    .option(
      "--param <ID=VALUE>",
      "hold a parameter at one value, in its evidence unit",
      collect,
      [],
    )
    .option("--cut <LINK>", "leave a mechanism out", collect, [])
    .option("--ties <FILE.csv>", "another network: columns group_a,group_b,rivalry,alliance")
    .option("--to <YEAR>", "last year of the run");
}

/** What the options add to a scenario. @throws InputError */
export function additionsOf(options: ScenarioOptions): ScenarioAdditions {
  return {
    settings: options.set.map(parseSetting),
    structure: Object.fromEntries(options.assume.map((text) => parsePair(text, "--assume"))),
    parameters: Object.fromEntries(
      options.param.map((text) => {
        const [id, value] = parsePair(text, "--param");
        return [id, parseNumber(value, `--param ${id}`)];
      }),
    ),
    cuts: options.cut,
    ...(options.ties === undefined
      ? {}
      : { ties: readTies(readText(options.ties, LARGEST_TABLE), options.ties) }),
    ...(options.to === undefined ? {} : { to: parseNumber(options.to, "--to") }),
  };
}

/** A scenario by preset id or file, with the options added. @throws InputError */
export function scenarioFrom(name: string, additions: ScenarioAdditions): Scenario {
  const written = writtenScenario(name);
  return readScenario(written, basename(name, extname(name)), additions);
}

/** A scenario as written: a preset's or a file's. @throws InputError */
export function writtenScenario(name: string): ScenarioFile {
  if (presets.some((preset) => preset.id === name)) return presetById(name);
  const isFile = /\.(ya?ml|json)$/i.test(name) || name.includes("/");
  return isFile ? parseScenarioFile(readText(name, LARGEST_SCENARIO), name) : presetById(name);
}

/** Longer files are not read at all, in bytes. */
const LARGEST_SCENARIO = 4_000_000;
const LARGEST_TABLE = 20_000_000;

/** `LEVER=VALUE[@FROM[..TO][/RAMP]]` */
function parseSetting(text: string): WrittenSetting {
  const match = /^([^=@]+)=([^@]+)(?:@([^./]*)(?:\.\.([^/]*))?(?:\/(.*))?)?$/.exec(text);
  if (!match) {
    return fail({
      message: `--set expects LEVER=VALUE[@FROM[..TO][/RAMP]], such as mx.arrests=220@2026-01..2028-12/6, got "${text}".`,
    });
  }
  const [, lever = "", value = "", from, to, ramp] = match;
  return {
    lever: lever.trim(),
    value: value.trim(),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(ramp === undefined ? {} : { ramp: parseNumber(ramp, `--set ${lever}: the ramp`) }),
  };
}

function parsePair(text: string, option: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) {
    fail({ message: `${option} expects NAME=VALUE, got "${text}".` });
  }
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** A number written on the command line. @throws InputError */
export function parseNumber(text: string, what: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) {
    fail({ message: `${what} expects a number, got "${text}".` });
  }
  return value;
}

/** A whole number within bounds. @throws InputError */
export function parseCount(text: string, what: string, low: number, high: number): number {
  const value = parseNumber(text, what);
  if (!Number.isInteger(value) || value < low || value > high) {
    fail({ message: `${what} must be a whole number from ${low} to ${high}, got ${text}.` });
  }
  return value;
}
