/** Pages and schemas in `docs/` that are made from the code; `npm run docs` writes them. */
import { jsonSchemas, jsonSchemaText } from "./json-schemas.js";

/** Every generated file: its path in the repository and its text. */
export function generatedDocs(): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(jsonSchemas).map((name) => [
      `docs/schemas/${name}.schema.json`,
      jsonSchemaText(name),
    ]),
  );
}
