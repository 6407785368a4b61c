/**
 * The algebra of units. A unit is a scale times a product of powers of base units. Which names
 * exist is said by a `UnitSystem`, so that the engine knows about months but not about drugs.
 */
import { suggestion } from "./names.js";
import { fail } from "./problem.js";

/** A unit: `scale` base units of these powers. `{}` with scale 1 is a plain number. */
export interface Unit {
  readonly scale: number;
  /** Power of each base unit; powers of 0 are absent. */
  readonly powers: Readonly<Record<string, number>>;
}

/** The unit names that a model may use. */
export interface UnitSystem {
  readonly named: ReadonlyMap<string, Unit>;
  /** Whether a name not listed is a base unit of its own (other people's models) or an error. */
  readonly open: boolean;
}

/** A plain number. */
export const dimensionless: Unit = { scale: 1, powers: {} };

/** Length of a year in months, of a month in days and weeks (mean Gregorian-Julian year). */
const MONTHS_PER_YEAR = 12;
const DAYS_PER_YEAR = 365.25;
const DAYS_PER_WEEK = 7;
const HOURS_PER_DAY = 24;

const months = (count: number): Unit => ({ scale: count, powers: { month: 1 } });

/** Units of time, with the month as base. */
export const timeUnits: Readonly<Record<string, Unit>> = {
  month: months(1),
  year: months(MONTHS_PER_YEAR),
  day: months(MONTHS_PER_YEAR / DAYS_PER_YEAR),
  week: months((MONTHS_PER_YEAR / DAYS_PER_YEAR) * DAYS_PER_WEEK),
  hour: months(MONTHS_PER_YEAR / DAYS_PER_YEAR / HOURS_PER_DAY),
};

/** A closed system of units: time, the given base units, and units scaled from them. */
export function unitSystem(
  base: readonly string[],
  scaled: Readonly<Record<string, Unit>> = {},
): UnitSystem {
  const named = new Map<string, Unit>(Object.entries(timeUnits));
  for (const name of base) named.set(name, { scale: 1, powers: { [name]: 1 } });
  for (const [name, unit] of Object.entries(scaled)) named.set(name, unit);
  return { named, open: false };
}

/** A system in which every unknown name is a base unit, as in models from elsewhere. */
export function openUnitSystem(aliases: Readonly<Record<string, Unit>> = {}): UnitSystem {
  return { named: new Map(Object.entries(aliases)), open: true };
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  const powers: Record<string, number> = { ...a.powers };
  for (const [name, power] of Object.entries(b.powers)) {
    // A unit may bear the name of something that every object has.
    const sum = (Object.hasOwn(powers, name) ? (powers[name] ?? 0) : 0) + power;
    if (sum === 0) delete powers[name];
    else powers[name] = sum;
  }
  return { scale: a.scale * b.scale, powers };
}

export function raiseUnit(unit: Unit, exponent: number): Unit {
  if (exponent === 0) return dimensionless;
  const powers: Record<string, number> = {};
  for (const [name, power] of Object.entries(unit.powers)) powers[name] = power * exponent;
  return { scale: wholePower(unit.scale, exponent), powers };
}

/** Scales are raised to whole powers by multiplication; a root keeps only a scale of 1. */
function wholePower(scale: number, exponent: number): number {
  if (scale === 1) return 1;
  let result = 1;
  for (let i = 0; i < Math.abs(Math.trunc(exponent)); i++) result *= scale;
  return exponent < 0 ? 1 / result : result;
}

export const divideUnits = (a: Unit, b: Unit): Unit => multiplyUnits(a, raiseUnit(b, -1));

/** Two scales closer than this are one: they may come by different routes of arithmetic. */
const SAME_SCALE = 1e-9;

/** Whether two units are of one dimension, whatever their scale. */
export function isConvertible(a: Unit, b: Unit): boolean {
  const names = new Set([...Object.keys(a.powers), ...Object.keys(b.powers)]);
  return [...names].every((name) => (a.powers[name] ?? 0) === (b.powers[name] ?? 0));
}

/** Whether two units are the same, scale included. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return isConvertible(a, b) && Math.abs(a.scale / b.scale - 1) < SAME_SCALE;
}

/**
 * The number by which a value in one unit is multiplied to be in another.
 * @throws InputError when the two measure different things
 */
export function conversion(from: Unit, to: Unit): number {
  if (!isConvertible(from, to)) {
    fail({ message: `"${printUnit(from)}" cannot be converted to "${printUnit(to)}".` });
  }
  return isSameUnit(from, to) ? 1 : from.scale / to.scale;
}

/** A unit as text: `person/month`, `1/(person*week)`, `1`. */
export function printUnit(unit: Unit): string {
  const shown = (names: [string, number][]): string =>
    names
      .map(([name, power]) => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`))
      .join("*");
  const powers = Object.entries(unit.powers).sort(([a], [b]) => (a < b ? -1 : 1));
  const above = powers.filter(([, power]) => power > 0);
  const below = powers.filter(([, power]) => power < 0);
  const scale = Math.abs(unit.scale - 1) < SAME_SCALE ? "" : `${Number(unit.scale.toPrecision(6))}`;
  const top = [scale, shown(above)].filter((part) => part !== "").join("*") || "1";
  if (below.length === 0) return top;
  return below.length > 1 ? `${top}/(${shown(below)})` : `${top}/${shown(below)}`;
}

/** Units nest this deep at most. */
const DEEPEST = 50;
const TOKEN = /\s*(?:([\p{L}$%_][\p{L}\p{N}_$%]*)|(\d+(?:\.\d+)?)|([*/^()-]))/uy;

/**
 * Reads a unit.
 * @throws InputError naming the place and the nearest known unit
 */
export function parseUnit(text: string, system: UnitSystem): Unit {
  const parts = unitTokens(text);
  let index = 0;
  let depth = 0;

  const product = (): Unit => {
    let unit = raised();
    for (;;) {
      const operator = parts[index];
      if (operator !== "*" && operator !== "/") return unit;
      index++;
      const right = raised();
      unit = operator === "*" ? multiplyUnits(unit, right) : divideUnits(unit, right);
    }
  };
  const raised = (): Unit => {
    const unit = single();
    if (parts[index] !== "^") return unit;
    index++;
    const negative = parts[index] === "-";
    if (negative) index++;
    const exponent = Number(parts[index++]);
    if (!Number.isFinite(exponent) || exponent > 20) return refuse("a power such as 2");
    return raiseUnit(unit, negative ? -exponent : exponent);
  };
  const single = (): Unit => {
    const part = parts[index++];
    if (part === "(") {
      if (++depth > DEEPEST) return refuse("fewer brackets");
      const unit = product();
      depth--;
      return parts[index++] === ")" ? unit : refuse('")"');
    }
    if (part === undefined || /^[*/^()-]/.test(part)) return refuse("the name of a unit");
    if (/^\d/.test(part)) return { scale: Number(part), powers: {} };
    return namedUnit(part, text, system);
  };
  const refuse = (expected: string): never =>
    fail({ message: `"${clip(text)}" is not a unit: expected ${expected}.` });

  if (parts.length === 0) return dimensionless;
  const unit = product();
  return index === parts.length ? unit : refuse("* or /");
}

function unitTokens(text: string): string[] {
  if (text.length > 500) fail({ message: `"${clip(text)}" is too long for a unit.` });
  const parts: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      fail({
        message: `"${clip(text)}" is not a unit: ${JSON.stringify(text[from])} has no meaning in it.`,
      });
    }
    parts.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  return parts;
}

function namedUnit(name: string, text: string, system: UnitSystem): Unit {
  const known = system.named.get(name);
  if (known) return known;
  if (system.open) return { scale: 1, powers: { [name]: 1 } };
  const plural = name.endsWith("s") ? system.named.get(name.slice(0, -1)) : undefined;
  const hint = plural ? ` Write it in the singular: "${name.slice(0, -1)}".` : "";
  return fail({
    message: `"${clip(text)}" has the unknown unit "${clip(name)}".${hint || suggestion(name, system.named.keys())}`,
  });
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
