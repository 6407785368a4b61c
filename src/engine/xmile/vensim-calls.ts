/**
 * Functions that models from Vensim carry under the standard's names although they mean something
 * else there.
 */
import { printExpression } from "../language/print.js";
import type { Expression } from "../language/syntax.js";
import {
  hiddenAuxiliary,
  type Owner,
  type Place,
  referTo,
  refuseFolded,
  type Workshop,
} from "./workshop.js";

type Call = Extract<Expression, { kind: "call" }>;

/** Higher orders are left to the engine, which says what it takes. */
const HIGHEST_ORDER = 100;

/** What a call means in a model from Vensim; undefined when it means what the standard says. */
export function vensimCall(
  workshop: Workshop,
  name: string,
  expression: Call,
  place: Place,
): Expression | undefined {
  const renamed = { int: "integer", mod: "modulo" }[name];
  if (renamed !== undefined) {
    return workshop.rewrite({ ...expression, function: renamed }, place);
  }
  if (name === "delay") return fixedDelay(workshop, expression, place);
  if (name === "delayn") return stagedDelay(workshop, expression, place);
  return undefined;
}

/** DELAY FIXED keeps the delay time of the start. */
function fixedDelay(workshop: Workshop, expression: Call, place: Place): Expression | undefined {
  const [input, time, initial] = expression.arguments;
  if (!input || !time || time.kind === "number") return undefined;
  const { at } = expression;
  const given = [input, time, ...(initial ? [initial] : [])].map((part) =>
    workshop.rewrite(part, place),
  );
  given.splice(1, 1, { kind: "call", function: "init", arguments: given.slice(1, 2), at });
  return { ...expression, function: "delay", arguments: given };
}

/**
 * DELAY N: a chain of levels whose number is that of the start, fewer where a stage would be
 * shorter than a step. When the delay time changes, each stage learns of it one step after the
 * stage before it.
 */
function stagedDelay(workshop: Workshop, expression: Call, place: Place): Expression | undefined {
  const [input, time, order, initial = input] = expression.arguments;
  if (!input || !time || !order || !initial) return undefined;
  const { owner } = place;
  const { at } = expression;
  const wanted = workshop.startingNumber(order, place);
  if (wanted === undefined || !Number.isInteger(wanted)) return undefined;
  if (wanted < 1 || wanted > HIGHEST_ORDER) return undefined;
  refuseFolded(place, "DELAY N", at);
  const length = workshop.startingNumber(time, place);
  const most = length === undefined ? wanted : Math.floor(length / workshop.source.time.dt);
  const stages = Math.max(1, Math.min(wanted, most));
  const text = (part: Expression): string => printExpression(workshop.rewrite(part, place));
  const hide = (label: string, equation: string): string =>
    workshop.hide(owner, label, hiddenAuxiliary(owner, equation));
  const at1 = (name: string): string => printExpression(referTo(name, owner, at));

  const first = hide("stage_time", `(${text(time)}) / ${stages}`);
  const start = `(${text(initial)}) * ${at1(first)}`;
  let share = first;
  let flow = hide("inflow", text(input));
  for (let stage = 0; stage < stages; stage++) {
    if (stage > 0) share = hide("stage_time", `PREVIOUS(${at1(share)}, ${at1(share)})`);
    flow = hiddenStage(workshop, owner, start, flow, (level) => `${at1(level)} / ${at1(share)}`);
  }
  return referTo(flow, owner, at);
}

/** One level of the chain; gives the name of its outflow. */
function hiddenStage(
  workshop: Workshop,
  owner: Owner,
  initial: string,
  inflow: string,
  outflow: (level: string) => string,
): string {
  const level = workshop.reserve(owner, "level");
  const out = workshop.hide(owner, "outflow", hiddenAuxiliary(owner, outflow(level.name)));
  level.fill({
    kind: "stock",
    unit: "",
    means: "",
    per: owner.dimensions,
    initial,
    inflows: [inflow],
    outflows: [out],
  });
  return out;
}
