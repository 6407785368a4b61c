/** What stands under every result: model, version, seed, runs and structure in one sentence. */
import {
  acceptedFor,
  type EnsembleResult,
  excludedShare,
  inHundred,
} from "../../../../src/browser.js";
import { catalog, modelOf, switchOf } from "../../catalog/catalog.js";
import { locale } from "../../state/settings.js";

/** Of each disputed structure of a result's model, the side that is taken. */
export function structureTaken({ scenarios }: EnsembleResult): Readonly<Record<string, string>> {
  const [reference] = scenarios;
  if (!reference) return {};
  const { model, structure } = reference.scenario;
  return Object.fromEntries(
    modelOf(model).switches.map((id) => [id, structure[id] ?? switchOf(id)?.states[0] ?? ""]),
  );
}

export function resultNote(result: EnsembleResult): string {
  const scenario = result.scenarios[0]?.scenario;
  if (!scenario) return "";
  const own = locale();
  const accepted = acceptedFor(scenario);
  const structure = Object.entries(structureTaken(result)).map(([id, state]) => `${id}=${state}`);
  return own.ensembleNote({
    model: scenario.model,
    version: catalog.version,
    seed: result.seed,
    members: result.members,
    structure: structure.join(", ") || own.words.none,
    values: result.values,
    ...(accepted && result.values === "accepted"
      ? { excluded: `${inHundred(excludedShare(accepted))} %` }
      : {}),
  });
}
