/** A scenario as a model file that other programs open: its model, with what it sets worked in. */
import { exportXmile, type XmileExport } from "../engine/xmile/export-xmile.js";
import { modelById } from "../model/models.js";
import { endOfYear } from "../policy/calendar.js";
import type { Scenario } from "../policy/scenario.js";
import { version } from "../version.js";
import { ParameterDraws } from "./draws.js";
import { leverSettings, readyScenario } from "./resolve-model.js";

/** The scenario in XMILE, with every parameter at its published value or as the scenario holds it. */
export function exportScenario(
  scenario: Scenario,
  arrays: "written-out" | "kept" = "written-out",
): XmileExport {
  const { program, model, constants } = readyScenario(scenario);
  const definition = modelById(scenario.model, "").define({
    structure: scenario.structure,
    ...(scenario.ties ? { ties: scenario.ties } : {}),
  });
  const time = { ...definition.time, stop: endOfYear(scenario.to) };
  const values = new ParameterDraws(program, scenario, 1, "published").member(0);
  return exportXmile(
    { ...definition, title: scenario.title.en, time },
    {
      constants: new Map([...values, ...constants]),
      settings: leverSettings(scenario, model, program),
      arrays,
      version,
    },
  );
}
