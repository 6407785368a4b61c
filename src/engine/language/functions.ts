/**
 * The built-in functions of the expression language: what they take and how units pass through.
 * Names are lower case, as stored in the syntax tree; XMILE's spellings with spaces or
 * underscores are listed as aliases.
 */

/** How the unit of a call follows from the units of its arguments. */
export type UnitRule =
  /** All listed arguments share one unit, which is the unit of the result. */
  | { readonly kind: "same"; readonly arguments: readonly number[] }
  /** Arguments and result are plain numbers. */
  | { readonly kind: "plain" }
  /** The result has the unit of time. */
  | { readonly kind: "time" }
  /** The square root of the argument's unit. */
  | { readonly kind: "root" }
  /** The unit of the first argument divided by that of the second. */
  | { readonly kind: "quotient" }
  /** Unit of the first argument per unit of time. */
  | { readonly kind: "per-time" }
  /** Plain number per unit of time. */
  | { readonly kind: "rate" };

/** What stands behind a function. */
export type Meaning =
  /** A function of numbers, evaluated where it stands. */
  | "arithmetic"
  /** Folds an array to a number. */
  | "reduction"
  /** Reads time and the step. */
  | "time"
  /** Remembers: lowered to hidden stocks or a history. */
  | "memory"
  /** A draw from a named stream. */
  | "chance"
  /** Reads a graphical function. */
  | "lookup";

export interface BuiltIn {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly unit: UnitRule;
  readonly meaning: Meaning;
  /** Arguments that are durations or points in time, in the unit of time. */
  readonly times?: readonly number[];
  /** How it is called, for messages. */
  readonly usage: string;
}

const plain: UnitRule = { kind: "plain" };
const same = (...places: number[]): UnitRule => ({ kind: "same", arguments: places });

function arithmetic(name: string, count: number | [number, number], unit: UnitRule, usage: string) {
  const [least, most] = typeof count === "number" ? [count, count] : count;
  return { name, least, most, unit, meaning: "arithmetic", usage } as const;
}

function timed(
  name: string,
  [least, most]: readonly [number, number],
  unit: UnitRule,
  times: readonly number[],
  usage: string,
  meaning: Meaning,
): BuiltIn {
  return { name, least, most, unit, times, usage, meaning };
}

const MANY = 1_000;
const LIST: readonly BuiltIn[] = [
  arithmetic("exp", 1, plain, "EXP(x)"),
  arithmetic("ln", 1, plain, "LN(x)"),
  arithmetic("log10", 1, plain, "LOG10(x)"),
  arithmetic("sqrt", 1, { kind: "root" }, "SQRT(x)"),
  arithmetic("abs", 1, same(0), "ABS(x)"),
  arithmetic("int", 1, same(0), "INT(x)"),
  arithmetic("round", 1, same(0), "ROUND(x)"),
  arithmetic("mod", 2, same(0, 1), "MOD(x, divisor)"),
  arithmetic("sin", 1, plain, "SIN(radians)"),
  arithmetic("cos", 1, plain, "COS(radians)"),
  arithmetic("tan", 1, plain, "TAN(radians)"),
  arithmetic("arcsin", 1, plain, "ARCSIN(x)"),
  arithmetic("arccos", 1, plain, "ARCCOS(x)"),
  arithmetic("arctan", 1, plain, "ARCTAN(x)"),
  arithmetic("pi", 0, plain, "PI"),
  arithmetic("inf", 0, { kind: "same", arguments: [] }, "INF"),
  arithmetic("nan", 0, { kind: "same", arguments: [] }, "NAN"),
  arithmetic("transpose", 1, same(0), "A'"),
  arithmetic("safediv", [2, 3], { kind: "quotient" }, "SAFEDIV(numerator, denominator, otherwise)"),
  arithmetic("if_then_else", 3, same(1, 2), "IF_THEN_ELSE(condition, then, else)"),
  {
    name: "min",
    least: 1,
    most: MANY,
    unit: same(),
    meaning: "reduction",
    usage: "MIN(a, b, ...)",
  },
  {
    name: "max",
    least: 1,
    most: MANY,
    unit: same(),
    meaning: "reduction",
    usage: "MAX(a, b, ...)",
  },
  { name: "sum", least: 1, most: 1, unit: same(0), meaning: "reduction", usage: "SUM(array)" },
  { name: "mean", least: 1, most: MANY, unit: same(), meaning: "reduction", usage: "MEAN(array)" },
  { name: "prod", least: 1, most: 1, unit: plain, meaning: "reduction", usage: "PROD(array)" },
  { name: "size", least: 1, most: 1, unit: plain, meaning: "reduction", usage: "SIZE(array)" },
  {
    name: "stddev",
    least: 1,
    most: 1,
    unit: same(0),
    meaning: "reduction",
    usage: "STDDEV(array)",
  },
  {
    name: "rank",
    least: 2,
    most: 3,
    unit: plain,
    meaning: "reduction",
    usage: "RANK(array, n, second array)",
  },
  timed("time", [0, 0], { kind: "time" }, [], "TIME", "time"),
  timed("dt", [0, 0], { kind: "time" }, [], "DT", "time"),
  timed("starttime", [0, 0], { kind: "time" }, [], "STARTTIME", "time"),
  timed("stoptime", [0, 0], { kind: "time" }, [], "STOPTIME", "time"),
  timed("step", [1, 2], same(0), [1], "STEP(height, start)", "time"),
  timed("ramp", [1, 3], { kind: "same", arguments: [] }, [1, 2], "RAMP(slope, start, end)", "time"),
  timed("pulse", [1, 3], { kind: "per-time" }, [1, 2], "PULSE(magnitude, first, interval)", "time"),
  timed("delay", [2, 3], same(0, 2), [1], "DELAY(input, time, initial)", "memory"),
  timed("delay1", [2, 3], same(0, 2), [1], "DELAY1(input, time, initial)", "memory"),
  timed("delay3", [2, 3], same(0, 2), [1], "DELAY3(input, time, initial)", "memory"),
  timed("delayn", [3, 4], same(0, 3), [1], "DELAYN(input, time, order, initial)", "memory"),
  timed("smth1", [2, 3], same(0, 2), [1], "SMTH1(input, time, initial)", "memory"),
  timed("smth3", [2, 3], same(0, 2), [1], "SMTH3(input, time, initial)", "memory"),
  timed("smthn", [3, 4], same(0, 3), [1], "SMTHN(input, time, order, initial)", "memory"),
  timed("trend", [2, 3], { kind: "rate" }, [1], "TREND(input, time, initial)", "memory"),
  timed("forcst", [3, 4], same(0), [1, 2], "FORCST(input, averaging, horizon, initial)", "memory"),
  timed("previous", [1, 2], same(0, 1), [], "PREVIOUS(input, initial)", "memory"),
  timed("init", [1, 1], same(0), [], "INIT(input)", "memory"),
  timed("uniform", [2, 3], same(0, 1), [], "UNIFORM(low, high)", "chance"),
  timed("normal", [2, 3], same(0, 1), [], "NORMAL(mean, standard deviation)", "chance"),
  timed("lognormal", [2, 3], same(0, 1), [], "LOGNORMAL(mean, standard deviation)", "chance"),
  timed("exprnd", [1, 2], same(0), [], "EXPRND(mean)", "chance"),
  timed("poisson", [1, 2], same(0), [], "POISSON(mean)", "chance"),
  timed("lookup", [2, 2], { kind: "same", arguments: [] }, [], "LOOKUP(graph, x)", "lookup"),
  timed("lookupinv", [2, 2], { kind: "same", arguments: [] }, [], "LOOKUPINV(graph, y)", "lookup"),
];

/** Other spellings of a function. */
const ALIASES: Readonly<Record<string, string>> = {
  exprand: "exprnd",
  random: "uniform",
  smooth: "smth1",
  smth: "smth1",
  smooth3: "smth3",
  forecast: "forcst",
  initial: "init",
  arctangent: "arctan",
  avg: "mean",
  product: "prod",
  zidz: "safediv",
  xidz: "safediv",
  time_step: "dt",
  initial_time: "starttime",
  final_time: "stoptime",
};

const BY_NAME = new Map(LIST.map((entry) => [entry.name, entry]));

/** Namespace of the standard's functions, which may be written before their names. */
const STANDARD = "std.";

/** The built-in of that name or alias, if there is one. */
export function builtIn(name: string): BuiltIn | undefined {
  const bare = name.startsWith(STANDARD) ? name.slice(STANDARD.length) : name;
  return (
    BY_NAME.get(bare) ?? BY_NAME.get(Object.hasOwn(ALIASES, bare) ? (ALIASES[bare] ?? "") : "")
  );
}

/** Names that may stand without brackets: `TIME`, `DT`, `PI` ... */
export function isBareBuiltIn(name: string): boolean {
  return (builtIn(name)?.least ?? 1) === 0;
}

/** All names, for suggestions. */
export const builtInNames: readonly string[] = LIST.map((entry) => entry.name);
