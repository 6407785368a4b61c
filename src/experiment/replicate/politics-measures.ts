/** What the forecasters say of the findings on bargaining (force-and-politics.md 3b and 3c). */
import { emissionStandardsCase } from "../../evidence/force-and-politics/emission-standards-case.js";
import { findingById } from "../../evidence/registry.js";
import { openCodeRules } from "../politics/bargaining-rules.js";
import { forecastBy, type MethodId } from "../politics/methods.js";
import type { SectorMeasures } from "./sector-measures.js";

const emission = (method: MethodId): number =>
  forecastBy(method, emissionStandardsCase.actors, openCodeRules).forecast;

/** Forecasts from a published table: no parameter of the model is in them, so no draw moves them. */
function measure(): Readonly<Record<string, number>> {
  return {
    "force-and-politics.B01.weighted-mean": emission("weighted-mean"),
    "force-and-politics.B01.round-1-median": emission("expected-utility-round-1"),
    "force-and-politics.B01.condorcet-linear-mean": emission("condorcet-linear"),
    "force-and-politics.B01.condorcet-square-mean": emission("condorcet-square"),
    "force-and-politics.B07.weighted-mean": emission("weighted-mean"),
    "force-and-politics.B07.condorcet-linear": emission("condorcet-linear"),
    "force-and-politics.B07.round-1-median": emission("expected-utility-round-1"),
  };
}

/** The politics of decision on the board. */
export const politicsMeasures: SectorMeasures = {
  answersFor: (finding) => findingById(finding).sector === "politics",
  measure,
  silent: {},
};
