/** Every observed series of this folder. */
import type { Series } from "../record.js";
import { borderEncountersSeries } from "./border-encounters.js";
import { borderEncountersPathSeries } from "./border-encounters-path.js";
import { borderSeizuresSeries } from "./border-seizures.js";
import { conflictDeathsSeries } from "./conflict-deaths.js";
import { conflictDeathsByStateSeries } from "./conflict-deaths-by-state.js";
import { displacementSeries } from "./displacement.js";
import { exposureSeries } from "./exposure.js";
import { fentanylPuritySeries } from "./fentanyl-purity.js";
import { fragmentationSeries } from "./fragmentation.js";
import { homicidesSeries } from "./homicides.js";
import { homicidesByStateMonthSeries } from "./homicides-by-state-month.js";
import { homicidesByStateYearSeries } from "./homicides-by-state-year.js";
import {
  member_deaths_as_published,
  member_deaths_in_full,
  member_deaths_in_the_cycle,
} from "./member-deaths.js";
import { missingPersonsSeries } from "./missing-persons.js";
import { missingPersonsByStateSeries } from "./missing-persons-by-state.js";
import { organisedCrimeHomicidesSeries } from "./organised-crime-homicides.js";
import { populationSeries } from "./population.js";
import { pricesSeries } from "./prices.js";
import { prosecutorVictimsSeries } from "./prosecutor-victims.js";
import { prosecutorVictimsByStateSeries } from "./prosecutor-victims-by-state.js";
import { securityForcesSeries } from "./security-forces.js";

export const mexicoDataSeries: readonly Series[] = [
  ...borderEncountersSeries,
  ...borderEncountersPathSeries,
  ...borderSeizuresSeries,
  ...conflictDeathsByStateSeries,
  ...conflictDeathsSeries,
  ...displacementSeries,
  ...exposureSeries,
  ...fentanylPuritySeries,
  ...fragmentationSeries,
  ...homicidesByStateMonthSeries,
  ...homicidesByStateYearSeries,
  ...homicidesSeries,
  member_deaths_as_published,
  member_deaths_in_full,
  member_deaths_in_the_cycle,
  ...missingPersonsByStateSeries,
  ...missingPersonsSeries,
  ...organisedCrimeHomicidesSeries,
  ...populationSeries,
  ...pricesSeries,
  ...prosecutorVictimsByStateSeries,
  ...prosecutorVictimsSeries,
  ...securityForcesSeries,
];
