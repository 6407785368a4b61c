/** `npm run docs`: writes again every page and schema that is made from the code. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { prepare, root } from "./prepare.mjs";

prepare();
const { generatedDocs } = await import("../dist/report/generated-docs.js");
for (const [file, text] of await generatedDocs()) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(file);
}
