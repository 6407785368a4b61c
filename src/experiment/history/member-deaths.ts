/** Members killed up to now as joined sectors give them at their best values. */
import { unitFactor } from "../../evidence/units.js";
import { traceOf } from "../model-trace.js";

const FROM = 2012;
/** Last month: when scenarios begin. */
const TO = 2026;
const MONTHS = 12;
/** Digits kept. */
const DIGITS = 5;
const PER_WEEK = unitFactor("1/month", "1/week");

/** Members killed a week, by month, under a preset with every parameter at its best value. */
export function memberDeathsByMonth(preset: string): (readonly [month: string, deaths: number])[] {
  const trace = traceOf(preset, ["member_deaths"], { to: TO });
  return Array.from({ length: (TO - FROM) * MONTHS + 1 }, (_, i) => {
    const [year, month] = [FROM + Math.floor(i / MONTHS), (i % MONTHS) + 1];
    const deaths = trace.sum("member_deaths", [year, month], [year, month + 1]) * PER_WEEK;
    return [`${year}-${String(month).padStart(2, "0")}`, Number(deaths.toPrecision(DIGITS))];
  });
}
