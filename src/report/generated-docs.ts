/** Pages, pictures and schemas in `docs/` that are made from the code; `npm run docs` writes them. */
import { loadModel } from "../engine/model/load.js";
import type { Model } from "../engine/model/model.js";
import { evidenceUnits } from "../evidence/units.js";
import { couplings } from "../model/couplings.js";
import { models } from "../model/models.js";
import type { SimulationModel } from "../model/simulation-model.js";
import { sectorsOfTheCycle } from "../model/whole-cycle.js";
import { couplingDiagram } from "./diagram/coupling-diagram.js";
import { stockFlowDiagram } from "./diagram/stock-flow-diagram.js";
import { cyclePage } from "./docs/cycle-page.js";
import { evidencePages } from "./evidence-pages.js";
import { jsonSchemas, jsonSchemaText } from "./json-schemas.js";
import { english } from "./locale/en.js";
import { modelPage, type PageSubject } from "./model-page.js";

/** Every generated file: its path in the repository and its text. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of Object.keys(jsonSchemas)) {
    files.set(`docs/schemas/${name}.schema.json`, jsonSchemaText(name));
  }
  for (const [file, text] of evidencePages()) files.set(file, text);
  for (const { page, model } of subjects()) {
    const picture = `${page.id}.svg`;
    const only = new Set(
      Object.entries(page.variables)
        .filter(([, variable]) => variable.kind !== "constant")
        .map(([name]) => name),
    );
    files.set(`docs/model/${page.id}.md`, modelPage(page, picture));
    files.set(
      `docs/model/${picture}`,
      await stockFlowDiagram(model, { id: page.id, only }, english),
    );
  }
  const picture = "whole-cycle.svg";
  files.set("docs/model/README.md", cyclePage(picture));
  files.set(
    `docs/model/${picture}`,
    await couplingDiagram(sectorsOfTheCycle({ structure: {} }), couplings),
  );
  return files;
}

interface Subject {
  readonly page: PageSubject;
  readonly model: Model;
}

/** One page for each sector, and for each model that is not made of sectors. */
function subjects(): Subject[] {
  const all = models.flatMap(subjectsOf);
  return [...new Map(all.map((subject) => [subject.page.id, subject])).values()];
}

const load = (definition: Parameters<typeof loadModel>[0]): Model =>
  loadModel(definition, { units: evidenceUnits, strict: true });

function subjectsOf(simulation: SimulationModel): Subject[] {
  const definition = simulation.define({ structure: {} });
  const { sectors, page } = simulation;
  if (sectors) {
    const model = load(definition);
    return sectors.map((sector) => ({
      page: { ...sector, needs: Object.keys(sector.needs) },
      model,
    }));
  }
  if (!page) return [];
  const { variables, offers = [] } = definition;
  return [
    {
      page: { id: simulation.id, ...page, variables, offers, needs: [] },
      model: load(definition),
    },
  ];
}
