/** What was drawn for the members of an ensemble, and which draws go with a difference. */
import type { Scenario } from "../policy/scenario.js";
import { ParameterDraws, type ParameterValues } from "./draws.js";
import { preparedScenario } from "./task.js";

/** Draws of the parameters that vary: row by member, one column a parameter. */
export interface MemberDraws {
  /** Ids of parameters. */
  readonly ids: readonly string[];
  readonly members: number;
  readonly values: Float64Array;
}

/** Whose draws are wanted. */
export interface DrawsTask {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly values: ParameterValues;
  readonly members: number;
}

/** The draws of the first members. */
export function memberDraws({ scenario, seed, values, members }: DrawsTask): MemberDraws {
  const { program } = preparedScenario(scenario);
  const draws = new ParameterDraws(program, scenario, seed, values);
  const variableOf = new Map<string, string>();
  for (const { name, rule } of program.model.variables.values()) {
    if (rule.kind === "value" && rule.parameter !== undefined && !variableOf.has(rule.parameter)) {
      variableOf.set(rule.parameter, name);
    }
  }
  const ids = draws.varying.filter((id) => variableOf.has(id));
  const table = new Float64Array(ids.length * members);
  for (let member = 0; member < members; member++) {
    const drawn = draws.member(member);
    ids.forEach((id, column) => {
      table[member * ids.length + column] = drawn.get(variableOf.get(id) ?? "") ?? Number.NaN;
    });
  }
  return { ids, members, values: table };
}

/** A parameter and the rank correlation of its draws with something, from -1 to 1. */
export interface Driver {
  readonly id: string;
  readonly correlation: number;
}

/**
 * A rank correlation of independent draws is about normal with deviation 1/sqrt(n); of a few hundred
 * parameters none is expected beyond three and a half of these by chance.
 */
const BEYOND_CHANCE = 3.5;

/**
 * Parameters whose draws go with a difference more closely than chance, the closest first. Each is
 * judged by what those before it leave unexplained: points of a Sobol sequence are correlated where
 * they are few, and a parameter would else be named for another's sake.
 * @param most told at most
 */
export function driversOf(differences: Float64Array, draws: MemberDraws, most: number): Driver[] {
  const { ids, members, values } = draws;
  const whole = standardRanks(differences);
  if (!whole) return [];
  const ranks = ids.map((_, column) =>
    standardRanks(
      Float64Array.from({ length: members }, (_, i) => values[i * ids.length + column]!),
    ),
  );
  const found: Driver[] = [];
  let left = whole;
  while (found.length < most) {
    const ties = ranks.map((one) => (one ? product(one, left) : 0));
    const place = ties.reduce(
      (best, tie, i) => (Math.abs(tie) > Math.abs(ties[best] ?? 0) ? i : best),
      0,
    );
    const own = ranks[place];
    const tie = ties[place] ?? 0;
    const length = Math.sqrt(product(left, left));
    if (!own || !(Math.abs(tie) > (BEYOND_CHANCE * length) / Math.sqrt(members))) break;
    found.push({ id: ids[place] ?? "", correlation: product(own, whole) });
    left = left.map((rank, i) => rank - tie * own[i]!);
    // What is left of the others once this one is known.
    ranks.forEach((one, i) => {
      if (!one) return;
      const shared = product(one, own);
      const rest = one.map((rank, member) => rank - shared * own[member]!);
      const size = Math.sqrt(product(rest, rest));
      ranks[i] = i === place || size < SMALLEST ? undefined : rest.map((rank) => rank / size);
    });
  }
  return found;
}

/** Of what is left of a column of length 1: less is rounding. */
const SMALLEST = 1e-6;

const product = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Ranks about their mean, scaled to a sum of squares of 1; equals share their mean rank. */
function standardRanks(values: Float64Array): Float64Array | undefined {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let end = from;
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[from]!]) end++;
    for (let i = from; i <= end; i++) ranks[order[i]!] = (from + end - order.length + 1) / 2;
    from = end + 1;
  }
  const size = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0));
  return size > 0 ? ranks.map((rank) => rank / size) : undefined;
}
