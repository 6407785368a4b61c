/** Scenario files in and out; loaded when the first one is wanted. */
import { stringify } from "yaml";
import {
  DEFAULT_MODEL,
  describeProblem,
  InputError,
  LAST_YEAR,
  leverAmount,
  type Problem,
  parseScenarioFile,
  type ScenarioFile,
  suggestion,
} from "../../../../src/browser.js";
import { type CatalogModel, leverOf, modelOf, presetOf, switchOf } from "../../catalog/catalog.js";
import { titleOf } from "../../components/comparison/scenario.js";
import { keepTitle } from "../../components/comparison/titles.js";
import { type Draft, type DraftSetting, draftOf, fileOf, isUnchanged } from "../../state/draft.js";
import { firstPresetOf } from "../../state/store.js";

/** What came of a file: a draft and what of the file it does not hold, or what is wrong with it. */
export type ReadFile =
  | { readonly draft: Draft; readonly left: readonly ("to" | "ties")[] }
  | { readonly problems: readonly string[] };

/** The file of a draft as YAML, under an id of its own. */
export function scenarioText(draft: Draft, name: string): string {
  const { id: _, assumes: __, about, ...file } = fileOf(draft);
  return stringify({
    id: name.replace(/\.yaml$/, ""),
    ...file,
    title: titleOf(draft),
    // What a preset says of itself need not hold once it was changed.
    ...(about !== undefined && isUnchanged(draft) ? { about } : {}),
  });
}

/**
 * Reads a scenario file for a comparison of a model.
 * @param model id of the model of the comparison
 */
export function readFile(text: string, name: string, model: string): ReadFile {
  try {
    const file = parseScenarioFile(text, name);
    const draft = draftFrom(file, { text, name }, model);
    if (file.title) {
      const { title } = file;
      keepTitle(draft, typeof title === "string" ? { en: title, es: title } : title);
    }
    const isCut = file.to !== undefined && file.to !== LAST_YEAR;
    return {
      draft,
      left: [...(isCut ? ["to" as const] : []), ...(file.ties ? ["ties" as const] : [])],
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems.map(describeProblem) };
  }
}

/** A file as it came, for saying where a fault is. */
interface Written {
  readonly text: string;
  readonly name: string;
}

/** A fault of what stands under a key, with the line on which the key is first written. */
function fault({ text, name }: Written, key: string, message: string): Problem {
  const line = text.split("\n").findIndex((one) => one.includes(key)) + 1;
  return { file: name, message: line > 0 ? `line ${line}: ${message}` : message };
}

/** @throws InputError with every fault */
function draftFrom(file: ScenarioFile, written: Written, wanted: string): Draft {
  const id = file.model ?? DEFAULT_MODEL;
  const base = firstPresetOf(id);
  if (id !== wanted || base === undefined) {
    throw new InputError([
      fault(
        written,
        "model",
        `It is a scenario of the model "${id}", and the comparison is one of "${wanted}". Scenarios of different models cannot be paired: write model: ${wanted}, or compare it on the command line.`,
      ),
    ]);
  }
  const model = modelOf(id);
  const problems: Problem[] = [];
  const levers = leversFrom(file, written, model, problems);
  const unset = Object.keys(presetOf(base)?.levers ?? {}).filter((lever) => !(lever in levers));
  checkNames(file, written, model, problems);
  if (problems.length > 0) throw new InputError(problems);
  return {
    ...draftOf(base),
    levers: { ...Object.fromEntries(unset.map((lever) => [lever, []])), ...levers },
    switches: file.assume ?? {},
    parameters: file.parameters ?? {},
    cuts: file.cut ?? [],
  };
}

function leversFrom(
  file: ScenarioFile,
  source: Written,
  model: CatalogModel,
  problems: Problem[],
): Record<string, DraftSetting[]> {
  return Object.fromEntries(
    Object.entries(file.levers ?? {}).flatMap(([id, written]) => {
      const lever = leverOf(id);
      if (!lever || !model.levers.includes(id)) {
        const message = `There is no lever "${id}" in the model "${model.id}".${suggestion(id, model.levers)}`;
        problems.push(fault(source, id, message));
        return [];
      }
      const all = typeof written === "object" ? [written].flat() : [{ value: written }];
      const settings = all.flatMap(({ value, ...span }): DraftSetting[] => {
        try {
          const amount = leverAmount(lever, value, "");
          const from = span.from ?? file.from;
          return [
            {
              value: lever.kind === "choice" ? (lever.options[amount] ?? "") : amount,
              ...(from ? { from } : {}),
              ...("to" in span && span.to ? { to: span.to } : {}),
              ...("ramp" in span && span.ramp ? { ramp: span.ramp } : {}),
            },
          ];
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          problems.push(...error.problems.map((one) => fault(source, id, one.message)));
          return [];
        }
      });
      return [[id, settings]];
    }),
  );
}

function checkNames(
  { assume, cut, parameters }: ScenarioFile,
  source: Written,
  model: CatalogModel,
  problems: Problem[],
): void {
  const refuse = (what: string, id: string, known: readonly string[]): void => {
    if (known.includes(id)) return;
    const message = `There is no ${what} "${id}" in the model "${model.id}".${suggestion(id, known)}`;
    problems.push(fault(source, id, message));
  };
  for (const [id, state] of Object.entries(assume ?? {})) {
    refuse("switch", id, model.switches);
    const states = switchOf(id)?.states ?? [state];
    if (!states.includes(state)) {
      const message = `${id} must be ${states.join(" or ")}, got "${state}".${suggestion(state, states)}`;
      problems.push(fault(source, id, message));
    }
  }
  for (const id of cut ?? []) refuse("link", id, model.links);
  for (const id of Object.keys(parameters ?? {})) refuse("parameter", id, model.parameters);
}
