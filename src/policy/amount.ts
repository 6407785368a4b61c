/**
 * Reads the value of a lever as people write it: `220`, `220 person/week`, `11440 persons/year`, or
 * the name of an option.
 */
import { suggestion } from "../engine/language/names.js";
import { fail, InputError } from "../engine/language/problem.js";
import { conversion, isConvertible, printUnit } from "../engine/language/unit.js";
import { readUnit } from "../evidence/units.js";
import type { AmountLever, ChoiceLever, Lever } from "./levers.js";

/**
 * A lever's value as a number: an amount in its own unit, inside its bounds, or the place of an
 * option among the options.
 * @param where for messages, such as ` (scenario "more", line 3)`
 * @throws InputError
 */
export function leverAmount(lever: Lever, written: number | string, where: string): number {
  if (lever.kind === "choice") return chosenOption(lever, written, where);
  const value = typeof written === "number" ? written : textAmount(lever, written, where);
  const [low, high] = lever.bounds;
  if (Number.isFinite(value) && value >= low && value <= high) return value;
  const unit = lever.unit === "1" ? "" : ` ${lever.unit}`;
  const share =
    lever.unit === "1" && value > 1 && value <= 100
      ? ` Shares are written as fractions: did you mean ${value / 100}?`
      : "";
  return fail({
    message: `${lever.id}${where} must be between ${low} and ${high}${unit}, got ${value}.${share}`,
  });
}

function chosenOption(lever: ChoiceLever, written: number | string, where: string): number {
  const place = lever.options.indexOf(String(written).trim());
  if (place >= 0) return place;
  return fail({
    message: `${lever.id}${where} must be ${lever.options.join(" or ")}, got "${written}".${suggestion(String(written), lever.options)}`,
  });
}

function textAmount(lever: AmountLever, written: string, where: string): number {
  const match = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%?)\s*(.*?)\s*$/i.exec(written);
  if (!match) {
    return fail({
      message: `${lever.id}${where} must be a number in ${lever.unit}, got "${written}".`,
    });
  }
  const [, digits = "", percent, unitText = ""] = match;
  const value = Number(digits) * (percent ? 0.01 : 1);
  if (unitText === "") return value;
  try {
    const unit = readUnit(unitText);
    const own = readUnit(lever.unit);
    if (!isConvertible(unit, own)) {
      fail({
        message: `${lever.id}${where} is set in ${lever.unit}, but "${written}" is in ${printUnit(unit)}.`,
      });
    }
    return value * conversion(unit, own);
  } catch (error) {
    if (!(error instanceof InputError) || error.problems[0]?.message.startsWith(lever.id))
      throw error;
    return fail({
      message: `${lever.id}${where} is set in ${lever.unit}: ${error.problems[0]?.message ?? ""}`,
    });
  }
}
