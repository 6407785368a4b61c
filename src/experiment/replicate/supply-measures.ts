/**
 * What supply and money say of each published value, by the id of its row on the board. Falls and
 * rises are relative to the record; admissions and use among arrestees are read as use.
 */
import { ln } from "../../engine/math/ln.js";
import { findingById, parameterById } from "../../evidence/registry.js";
import { unitFactor } from "../../evidence/units.js";
import type { Drug } from "../../model/supply/drugs.js";
import type { ModelTrace, Moment } from "../model-trace.js";
import type { SectorMeasures } from "./sector-measures.js";
import {
  change,
  deepest,
  LEFT_OVER,
  type Measure,
  monthly,
  monthsUntilOver,
  PEAK_WITHIN,
  pattern,
} from "./supply-readers.js";
import { supplySilences } from "./supply-silences.js";
import { after, BEFORE, MONTHS_AFTER, type SupplyScenario, supplyRuns } from "./supply-traces.js";

/** A measure that is one number of the run of an intervention. */
const ofRun =
  (scenario: SupplyScenario, read: (trace: ModelTrace) => number): Measure =>
  (runs) =>
    read(runs(scenario));

const METH: Drug = "methamphetamine";
const FENTANYL: Drug = "fentanyl";

/** Rise of the price per pure gram, as which the evidence reads the price of 1995. */
const dearness = (trace: ModelTrace, at: Moment): number =>
  change(trace, "retail_price_ratio", at, METH);

const pricePeak = (trace: ModelTrace): number =>
  1 + Math.max(...monthly(PEAK_WITHIN, (at) => dearness(trace, at)));

const priceBack = (trace: ModelTrace): number =>
  monthsUntilOver(monthly(MONTHS_AFTER, (at) => dearness(trace, at)));

const purityBack = (trace: ModelTrace): number =>
  monthsUntilOver(monthly(MONTHS_AFTER, (at) => -change(trace, "purity_ratio", at, METH)));

const useFall = deepest("export_quantity", METH);
const closure1995 = (read: (trace: ModelTrace) => number) => ofRun("closure-1995", read);

/** Months from the limits of November 2005 to the closure of March 2007. */
const TO_THE_CLOSURE = 16;
/** Months from the closure to the end of the study with 2008, and of the prices with 2007. */
const END_OF_STUDY = 21;
const END_OF_2007 = 9;

const shock1995: Readonly<Record<string, Measure>> = {
  "supply.F01.price": closure1995(pricePeak),
  "supply.F01.purity": closure1995(deepest("purity_ratio", METH)),
  "supply.F01.hospital": closure1995(useFall),
  "supply.F01.treatment": closure1995(useFall),
  "supply.F01.arrestees": closure1995(useFall),
  "supply.F01.price-recovery": closure1995(priceBack),
  "supply.F01.other-recovery": closure1995(purityBack),
};

/** Part of the fall of use that is left after some months. */
const leftOfFall = (trace: ModelTrace, months: number): number =>
  change(trace, "export_quantity", after(months), METH) / useFall(trace);

const shock2007: Readonly<Record<string, Measure>> = {
  "supply.F02.limits-texas": ofRun("limits-2005", useFall),
  "supply.F02.closure-texas": ofRun("closure-2007", useFall),
  "supply.F02.order": pattern((runs) => {
    const [closure, limits] = [runs("closure-2007"), runs("limits-2005")];
    const late = (trace: ModelTrace) => change(trace, "export_quantity", after(END_OF_STUDY), METH);
    return useFall(closure) < useFall(limits) && late(closure) < late(limits);
  }),
  "supply.F02.limits-duration": pattern(
    (runs) => leftOfFall(runs("limits-2005"), TO_THE_CLOSURE) < 1 / 2,
  ),
  "supply.F02.closure-duration": pattern(
    (runs) => leftOfFall(runs("closure-2007"), END_OF_STUDY) > 1 / 2,
  ),
  "demand.F40.price": ofRun("closure-2007", (trace) => dearness(trace, after(END_OF_2007))),
  "demand.F40.purity": ofRun("closure-2007", (trace) =>
    change(trace, "purity_ratio", after(END_OF_2007), METH),
  ),
};

/** Months over which makers changed to substitutes in the record. */
const changeMonths =
  (parameterById("supply.precursor_substitution_time").best ?? NaN) * unitFactor("year", "month");
const substitutes = (at: Moment) => (trace: ModelTrace) => trace.level("substitute_share", at);

/** Years until half of the rise of the substitutes' share within reach is there. */
function yearsToSubstitutes(trace: ModelTrace): number {
  const shares = monthly(MONTHS_AFTER, (at) => trace.level("substitute_share", at));
  const [first = NaN] = shares;
  const last = shares.at(-1) ?? NaN;
  return shares.findIndex((share) => share >= (first + last) / 2) * unitFactor("month", "year");
}

const isFelt = (trace: ModelTrace): boolean => deepest("export_quantity", METH)(trace) < -LEFT_OVER;

/** Draws in which it is looked whether a control is felt. */
const DRAWS = 50;
let known: number | undefined;

/** Share of runs in which a control lowers use visibly; the same whatever is drawn. */
const shareFelt: Measure = () => {
  known ??=
    Array.from({ length: DRAWS }, (_, member) =>
      isFelt(supplyRuns({ values: "priors", seed: 1, member })("control")) ? 1 : 0,
    ).reduce<number>((total, felt) => total + felt, 0) / DRAWS;
  return known;
};

const reviews: Readonly<Record<string, Measure>> = {
  "supply.F03.before": ofRun("closure-2007", substitutes(BEFORE)),
  "supply.F03.after": ofRun("closure-2007", substitutes(after(changeMonths))),
  "supply.F03.time": ofRun("closure-2007", yearsToSubstitutes),
  "supply.F04.share-working": shareFelt,
  "supply.F04.size": ofRun("closure-2007", useFall),
  "supply.F04.rogue-firms": pattern(
    (runs) =>
      useFall(runs("closure-largest")) < useFall(runs("closure-2007")) &&
      !isFelt(runs("other-sources-open")),
  ),
};

const MIDDLE_OF_2023: Moment = [2023, 7];
const END_OF_2024: Moment = [2025, 1];
const MIDDLE_OF_2016: Moment = [2016, 7];
const MIDDLE_OF_2021: Moment = [2021, 7];

/** The US fiscal year begins in October of the year before. */
const fiscalYear = (year: number): [from: Moment, to: Moment] => [
  [year - 1, 10],
  [year, 10],
];

const fiscalYearPurity = (trace: ModelTrace, year: number): number =>
  trace.mean("fentanyl_purity", ...fiscalYear(year));

/** Weight seized in a fiscal year; fentanyl by weight as sold, which is diluted. */
function seizedInFiscalYear(trace: ModelTrace, year: number, drug: Drug): number {
  const pure = trace.sum("seized_at_border", ...fiscalYear(year), drug);
  return drug === FENTANYL ? pure / fiscalYearPurity(trace, year) : pure;
}

const seizedChange = (drug: Drug) => (trace: ModelTrace) =>
  seizedInFiscalYear(trace, 2025, drug) / seizedInFiscalYear(trace, 2023, drug) - 1;

const fentanylRecord: Readonly<Record<string, Measure>> = {
  "supply.F05.purity": ofRun(
    "record",
    (trace) =>
      trace.level("fentanyl_purity", END_OF_2024) / trace.level("fentanyl_purity", MIDDLE_OF_2023) -
      1,
  ),
  "supply.F05.powder-2023": ofRun("record", (trace) => fiscalYearPurity(trace, 2023)),
  "supply.F05.powder-2025": ofRun("record", (trace) => fiscalYearPurity(trace, 2025)),
  "supply.F05.seizures": ofRun("record", (trace) => seizedChange("fentanyl")(trace)),
  "supply.F29.share": ofRun("record", (trace) => trace.level("fentanyl_share", MIDDLE_OF_2021)),
  "supply.F29.price": ofRun(
    "record",
    (trace) =>
      trace.level("fentanyl_price", MIDDLE_OF_2021) /
        trace.level("fentanyl_price", MIDDLE_OF_2016) -
      1,
  ),
};

/** Ten years on, when traffickers have spread and prices have followed cost. */
const SETTLED = after(MONTHS_AFTER - 1);
/** A volume that is said not to fall is read to the per cent. */
const toThePerCent = (share: number): number => Math.round(share / 0.01) * 0.01;

/** Worth of what is lost with one shipment, if each way carries as much. */
const valueOfShipment = (trace: ModelTrace, at: Moment): number =>
  (trace.level("shipped", at, FENTANYL) / trace.level("ways", at)) *
  trace.level("border_price", at, FENTANYL);

const balloon: Readonly<Record<string, Measure>> = {
  "supply.F10.volume": ofRun("watch", (trace) =>
    toThePerCent(change(trace, "export_quantity", SETTLED, "cocaine")),
  ),
  "supply.F11.seized": ofRun("watch", (trace) =>
    change(trace, "seized_at_border", SETTLED, FENTANYL),
  ),
  "supply.F11.value": ofRun(
    "watch",
    (trace) => valueOfShipment(trace, SETTLED) / valueOfShipment(trace, BEFORE) - 1,
  ),
  "supply.F11.places": ofRun("watch", (trace) => change(trace, "ways", SETTLED)),
  "supply.F11.routes": pattern((runs) => {
    const trace = runs("watch");
    const load = (at: Moment) => trace.level("shipped", at, FENTANYL) / trace.level("ways", at);
    return trace.level("ways", SETTLED) > 1 && load(SETTLED) < load(BEFORE);
  }),
  "supply.F21.price": ofRun("watch", (trace) =>
    change(trace, "retail_price_ratio", SETTLED, FENTANYL),
  ),
  "supply.F21.purity": ofRun("watch", (trace) => change(trace, "purity_ratio", SETTLED, FENTANYL)),
  "supply.F22.marginal": ofRun(
    "watch",
    (trace) =>
      ln(trace.level("import_cost_ratio", SETTLED, FENTANYL)) /
      ln(trace.level("watch_ratio", SETTLED)),
  ),
};

const seizures: Readonly<Record<string, Measure>> = {
  "supply.seizures-2023-25.fentanyl": ofRun("record", seizedChange(FENTANYL)),
  "supply.seizures-2023-25.cocaine": ofRun("record", seizedChange("cocaine")),
  "supply.seizures-2023-25.methamphetamine": ofRun("record", seizedChange(METH)),
  "supply.seizures-2023-25.pattern": pattern((runs) => {
    const trace = runs("record");
    const [fentanyl, cocaine, methamphetamine] = ([FENTANYL, "cocaine", METH] as const).map(
      (drug) => seizedChange(drug)(trace),
    );
    return (
      fentanyl !== undefined &&
      cocaine !== undefined &&
      methamphetamine !== undefined &&
      fentanyl < cocaine &&
      cocaine < methamphetamine
    );
  }),
};

const A_FIFTH = 1 / 5;
const perYear = unitFactor("1/month", "1/year");

const laboratories: Readonly<Record<string, Measure>> = {
  "supply.laboratory-arithmetic.destroyed": ofRun(
    "record",
    (trace) => trace.level("active_laboratories_destroyed", BEFORE) * perYear,
  ),
  "supply.laboratory-arithmetic.loss": ofRun("record", (trace) =>
    trace.level("laboratories_lost_to_raids", BEFORE),
  ),
  "supply.laboratory-arithmetic.to-cut-a-fifth": ofRun(
    "record",
    (trace) =>
      ((A_FIFTH * trace.level("laboratories_at_work", BEFORE)) /
        trace.level("laboratory_replacement_time", BEFORE)) *
      perYear,
  ),
};

const retailOf = (scenario: SupplyScenario, drug: Drug) =>
  ofRun(scenario, (trace) => change(trace, "retail_price_ratio", SETTLED, drug));
const useOf = (scenario: SupplyScenario) =>
  ofRun(scenario, (trace) => change(trace, "export_quantity", SETTLED, FENTANYL));
const WORKED = "supply.pass-through-arithmetic";

const passThrough: Readonly<Record<string, Measure>> = {
  [`${WORKED}.retail-additive`]: retailOf("import-price-additive", FENTANYL),
  [`${WORKED}.retail-mixed`]: retailOf("import-price-mixed", FENTANYL),
  [`${WORKED}.retail-multiplicative`]: retailOf("import-price-multiplicative", FENTANYL),
  [`${WORKED}.use-additive`]: useOf("import-price-additive"),
  [`${WORKED}.use-mixed`]: useOf("import-price-mixed"),
  [`${WORKED}.use-multiplicative`]: useOf("import-price-multiplicative"),
  [`${WORKED}.methamphetamine-additive`]: retailOf("import-price-additive", METH),
};

const MEASURES: Readonly<Record<string, Measure>> = {
  ...shock1995,
  ...shock2007,
  ...reviews,
  ...fentanylRecord,
  ...balloon,
  ...seizures,
  ...laboratories,
  ...passThrough,
};

/** The sectors supply and money on the board. */
export const supplyMeasures: SectorMeasures = {
  // A finding that stands under another id as well is asked under its own alone.
  answersFor: (id) => {
    const finding = findingById(id);
    return finding.id === id && finding.sector === "supply";
  },
  measure: (at) => {
    const runs = supplyRuns(at);
    return Object.fromEntries(Object.entries(MEASURES).map(([id, read]) => [id, read(runs)]));
  },
  silent: supplySilences,
};
