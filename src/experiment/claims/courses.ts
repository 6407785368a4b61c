/** Courses that the tests of the claims compare: presets, and what they need besides. */
import type { Bilingual } from "../../evidence/bilingual.js";
import { inBoth } from "../../evidence/bilingual.js";
import {
  neverReplaced,
  restOfTheFlow,
  rungBeforeFlights,
} from "../../evidence/claims/test-bounds.js";
import { presetById } from "../../policy/presets/presets.js";
import { readScenario, type ScenarioAdditions } from "../../policy/read-scenario.js";
import type { Scenario } from "../../policy/scenario.js";
import type { Amendment } from "../amended-model.js";
import type { Course } from "../yearly-runs.js";

/** Last year that the tests read: five years after decisions of January 2026. */
export const LAST_YEAR_READ = 2030;

/** The arms sector knows January 2026 as the end of its record. */
const fromNowOn = (what: string): string =>
  `before * IF_THEN_ELSE(TIME >= end_of_gun_record, ${what}, 1)`;

/** What no lever closes, and one mechanism that no link cuts. */
export const claimAmendments: readonly Amendment[] = [
  {
    variable: "gun_inflow_link",
    constant: "gun_inflow_kept",
    unit: "1",
    neutral: 1,
    as: fromNowOn("gun_inflow_kept"),
    means: "Share of the inflow of guns, from anywhere, that goes on from January 2026.",
  },
  {
    variable: "shippable",
    constant: "border_flow_kept",
    unit: "1",
    neutral: 1,
    as: fromNowOn("border_flow_kept"),
    means: "Share of what can set out for the border that still can from January 2026.",
  },
  {
    variable: "struck_laboratory_replacement_time",
    constant: "longer_replacement_of_laboratories",
    unit: "month",
    neutral: 0,
    as: "before + longer_replacement_of_laboratories",
    means: "Months by which the replacement of laboratories struck by force takes longer.",
  },
];

/** A course before it is read. */
export interface CourseOfClaims {
  readonly id: string;
  readonly title: Bilingual;
  readonly preset: string;
  /** A second preset whose levers come on top. */
  readonly and?: string;
  readonly additions?: ScenarioAdditions;
  readonly constants?: Readonly<Record<string, number>>;
}

const preset = (id: string): CourseOfClaims => ({
  id,
  title: titleOf(presetById(id).title, id),
  preset: id,
});

function titleOf(title: ReturnType<typeof presetById>["title"], id: string): Bilingual {
  if (title === undefined) throw new Error(`preset ${id} has no title`);
  return typeof title === "string" ? inBoth(title, title) : title;
}

const answering = { structure: { politics: "endogenous" } } as const;

/** Every course, the reference first. */
export const claimCourses: readonly CourseOfClaims[] = [
  preset("as-now"),
  preset("strikes-without-consent"),
  preset("strikes-with-consent"),
  preset("force-only"),
  preset("leaders-first"),
  preset("demand-treatment"),
  preset("iron-river-closed"),
  preset("recruitment-prevention"),
  preset("root-causes"),
  preset("everything-but-force"),
  {
    id: "everything",
    title: inBoth("Everything, force included", "Todo, incluida la fuerza"),
    preset: "everything-but-force",
    and: "force-only",
  },
  {
    id: "sanctions-lifted",
    title: inBoth("As now without sanctions", "Como ahora sin sanciones"),
    preset: "as-now",
    additions: { settings: [{ lever: "us.sanctions", value: "none" }] },
  },
  {
    id: "guns-halved",
    title: inBoth("As now with half the guns", "Como ahora con la mitad de las armas"),
    preset: "as-now",
    constants: { gun_inflow_kept: 1 / 2 },
  },
  {
    id: "guns-none",
    title: inBoth("As now with no more guns", "Como ahora sin más armas"),
    preset: "as-now",
    constants: { gun_inflow_kept: 0 },
  },
  {
    id: "force-and-guns-none",
    title: inBoth("Force alone with no more guns", "Solo la fuerza, sin más armas"),
    preset: "force-only",
    constants: { gun_inflow_kept: 0 },
  },
  {
    id: "border-flow-cut",
    title: inBoth(
      "As now with a tenth of the drugs",
      "Como ahora con una décima parte de las drogas",
    ),
    preset: "as-now",
    constants: { border_flow_kept: restOfTheFlow },
  },
  {
    id: "as-now-answering",
    title: inBoth("As now, governments answer", "Como ahora, los gobiernos responden"),
    preset: "as-now",
    additions: answering,
  },
  {
    id: "strikes-answering",
    title: inBoth(
      "A year of strikes without consent, governments answer",
      "Un año de ataques sin consentimiento, los gobiernos responden",
    ),
    preset: "strikes-without-consent",
    additions: answering,
  },
  {
    id: "no-flights-answering",
    title: inBoth(
      "As now from a rung below the flights, governments answer",
      "Como ahora desde un peldaño anterior a los vuelos, los gobiernos responden",
    ),
    preset: "as-now",
    additions: {
      ...answering,
      parameters: { "politics.ladder_rung_reached": rungBeforeFlights },
    },
  },
];

/** The course of that id. @throws Error */
export function courseOfClaims(id: string): CourseOfClaims {
  const found = claimCourses.find((one) => one.id === id);
  if (!found) throw new Error(`there is no course "${id}"`);
  return found;
}

/** What a variant sets beside the course's own settings. */
export interface VariantSettings {
  readonly structure?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly cuts?: readonly string[];
  readonly constants?: Readonly<Record<string, number>>;
}

/** A course as it is run under a variant; what the course itself settles stays. */
export function courseUnder(id: string, variant: VariantSettings): Course {
  const { preset: own, and, additions = {}, constants = {} } = courseOfClaims(id);
  const merged: ScenarioAdditions = {
    ...additions,
    to: LAST_YEAR_READ,
    structure: { ...variant.structure, ...additions.structure },
    parameters: { ...variant.parameters, ...additions.parameters },
    cuts: [...(variant.cuts ?? []), ...(additions.cuts ?? [])],
  };
  const scenario: Scenario = readScenario(presetById(own), own, merged);
  const on = and === undefined ? [] : readScenario(presetById(and), and).settings;
  return {
    id,
    scenario: { ...scenario, id, settings: [...scenario.settings, ...on] },
    constants: { ...variant.constants, ...constants },
  };
}

/** A laboratory lost to force stays lost: what `laboratory replacement set to none` sets. */
export const noReplacement = { longer_replacement_of_laboratories: neverReplaced } as const;
