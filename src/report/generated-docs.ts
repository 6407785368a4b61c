/** Pages and schemas in `docs/` that are made from the code; `npm run docs` writes them. */
import { models } from "../model/models.js";
import type { SimulationModel } from "../model/simulation-model.js";
import { evidencePages } from "./evidence-pages.js";
import { jsonSchemas, jsonSchemaText } from "./json-schemas.js";
import { modelPage, type PageSubject } from "./model-page.js";

/** Every generated file: its path in the repository and its text. */
export function generatedDocs(): ReadonlyMap<string, string> {
  return new Map([
    ...evidencePages(),
    ...Object.keys(jsonSchemas).map(
      (name) => [`docs/schemas/${name}.schema.json`, jsonSchemaText(name)] as const,
    ),
    ...pageSubjects().map(
      (subject) => [`docs/model/${subject.id}.md`, modelPage(subject)] as const,
    ),
  ]);
}

/** One page for each sector, and for each model that is not made of sectors. */
function pageSubjects(): PageSubject[] {
  const subjects = models.flatMap(subjectsOf);
  return [...new Map(subjects.map((subject) => [subject.id, subject])).values()];
}

function subjectsOf(model: SimulationModel): PageSubject[] {
  if (model.sectors) {
    return model.sectors.map((sector) => ({ ...sector, needs: Object.keys(sector.needs) }));
  }
  if (!model.page) return [];
  const { variables, offers = [] } = model.define({ structure: {} });
  return [{ id: model.id, ...model.page, variables, offers, needs: [] }];
}
