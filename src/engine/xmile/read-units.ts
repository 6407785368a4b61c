/** Reads `<model_units>` and puts the units of variables into the form that the engine reads. */
import { InputError } from "../language/problem.js";
import {
  dimensionless,
  openUnitSystem,
  parseUnit,
  type Unit,
  type UnitSystem,
} from "../language/unit.js";
import type { Findings } from "./findings.js";
import { childOf, childrenOf, type Element, textOf } from "./xml.js";

/** Words for a plain number. */
const PLAIN = ["dmnl", "dimensionless", "unitless", "fraction", "no_units", "none", "dmless"];
/** Units of time that models write in the plural. */
const TIMES = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];

/** The units of a file. */
export interface Units {
  readonly system: UnitSystem;
  /** A unit as the engine reads it; "" with a note when it cannot be read. */
  text(written: string, line: number, variable: string): string;
}

/** Units with their aliases; a name that is not listed is a unit of its own. */
export function readUnits(root: Element, findings: Findings): Units {
  // Without a prototype: names come from the file.
  const aliases: Record<string, Unit> = Object.create(null);
  for (const name of PLAIN) aliases[name] = dimensionless;
  for (const name of TIMES) aliases[`${name}s`] = base(name);
  const defined: [string, string, Element][] = [];
  for (const unit of childrenOf(root, "model_units").flatMap((one) => childrenOf(one, "unit"))) {
    const name = normalUnit(unit.attributes.get("name") ?? "");
    if (name === "" || !/^[\p{L}$%_]/u.test(name)) continue;
    const others = childrenOf(unit, "alias").map((alias) => normalUnit(alias.text));
    const equation = textOf(unit, "eqn") ?? "";
    if (equation !== "") defined.push([name, equation, unit]);
    else if (!Object.hasOwn(aliases, name)) aliases[name] = base(name);
    for (const other of others) {
      if (other !== "") aliases[other] = aliases[name] ?? base(name);
    }
  }
  let system = openUnitSystem(aliases);
  for (const [name, equation, unit] of defined) {
    try {
      aliases[name] = parseUnit(normalUnit(equation), system);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const place = childOf(unit, "eqn")?.line ?? unit.line;
      findings.note(place, undefined, `The unit "${name}" was left as it is: ${error.message}`);
      continue;
    }
    for (const alias of childrenOf(unit, "alias")) {
      aliases[normalUnit(alias.text)] = aliases[name] ?? base(name);
    }
    system = openUnitSystem(aliases);
  }
  return {
    system,
    text: (written, line, variable) => readable(written, line, variable, system, findings),
  };
}

const base = (name: string): Unit => ({ scale: 1, powers: { [name]: 1 } });

function readable(
  written: string,
  line: number,
  variable: string,
  system: UnitSystem,
  findings: Findings,
): string {
  const text = normalUnit(written);
  if (text === "") return "";
  try {
    parseUnit(text, system);
    return text;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    findings.note(line, variable, `Its unit was left out: ${error.message}`);
    return "";
  }
}

/**
 * A unit in one spelling: lower case, words of one name joined by underscores, `per` as a slash,
 * ranges such as `[0,100]` left out.
 */
export function normalUnit(written: string): string {
  return written
    .replace(/\[[^\]]*\]/g, "")
    .trim()
    .toLowerCase()
    .replace(/\s+per\s+/g, "/")
    .replace(/\*\*/g, "^")
    .replace(/([\p{L}$%_][\p{L}\p{N}_$%]*)\s*-\s*(?=[\p{L}$%_])/gu, "$1*")
    .replace(/([\p{L}\p{N}$%_])\s+(?=[\p{L}\p{N}$%_])/gu, "$1_")
    .replace(/\s+/g, "");
}
