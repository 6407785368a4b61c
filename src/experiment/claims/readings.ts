/** What the tests of the claims read of a run, year by year. */
import type { Bilingual } from "../../evidence/bilingual.js";
import { inBoth } from "../../evidence/bilingual.js";
import { wholeCycle } from "../../model/whole-cycle.js";
import type { Reading } from "../yearly-runs.js";

/** A reading with the words for it; an outcome of the model has its words in the locale files. */
export interface ClaimReading extends Reading {
  readonly unit: string;
  readonly label?: Bilingual;
}

function outcome(id: string): ClaimReading {
  const found = wholeCycle.outcomes.find((one) => one.id === id);
  if (!found) throw new Error(`model ${wholeCycle.id} has no outcome ${id}`);
  const unit = found.as === "flow" ? found.unit.replace("/month", "/year") : found.unit;
  return { id, variable: found.variable, as: found.as, unit };
}

const from = (element: string, en: string, es: string): ClaimReading => ({
  id: `guns-arriving-from-${element.replaceAll("_", "-")}`,
  variable: "guns_arriving_from",
  as: "flow",
  element,
  unit: "gun/year",
  label: inBoth(`Guns that come into Mexico from ${en}`, `Armas que llegan a México desde ${es}`),
});

/** Every reading, outcomes first. */
export const claimReadings: readonly ClaimReading[] = [
  ...[
    "homicides",
    "missing",
    "group-members",
    "groups-active",
    "overdose-deaths",
    "synthetic-opioid-deaths",
    "psychostimulant-deaths",
    "export-revenue",
    "guns-held",
    "guns-arriving",
    "civilians-killed-by-force",
    "civilians-killed-independent-count",
    "civilians-killed-official-count",
    "us-citizens-killed",
    "border-encounters",
    "co-operation",
    "trade-lost",
    "ladder-rung",
  ].map(outcome),
  {
    id: "organised-crime-homicides",
    variable: "organised_crime_homicides",
    as: "flow",
    unit: "person/year",
    label: inBoth("Homicides of organised crime", "Homicidios del crimen organizado"),
  },
  ...(
    [
      ["fentanyl", "Fentanyl", "Fentanilo"],
      ["methamphetamine", "Methamphetamine", "Metanfetamina"],
    ] as const
  ).map(
    ([drug, en, es]): ClaimReading => ({
      id: `${drug}-supplied`,
      variable: "export_quantity",
      as: "flow",
      element: drug,
      unit: "kg/year",
      label: inBoth(`${en} that crosses the border`, `${es} que cruza la frontera`),
    }),
  ),
  {
    id: "firepower",
    variable: "firepower_ratio",
    as: "level",
    unit: "1",
    label: inBoth(
      "Firepower for each member over that on record",
      "Poder de fuego por integrante respecto al registrado",
    ),
  },
  {
    id: "splinters",
    variable: "splinters",
    as: "level",
    unit: "group",
    label: inBoth("Splinter groups active", "Escisiones activas"),
  },
  {
    id: "strike-probability",
    variable: "strike_probability",
    as: "level",
    unit: "1",
    label: inBoth(
      "Probability of an acknowledged strike without consent",
      "Probabilidad de un ataque reconocido sin consentimiento",
    ),
  },
  {
    id: "states-with-presence",
    variable: "presence_by_state",
    as: "level",
    countFrom: 1,
    unit: "state",
    label: inBoth(
      "States in which at least one group of usual strength is present",
      "Estados con presencia de al menos un grupo de fuerza habitual",
    ),
  },
  from("texas", "Texas", "Texas"),
  from("arizona", "Arizona", "Arizona"),
  from("california", "California", "California"),
  from("new_mexico", "New Mexico", "Nuevo México"),
];
