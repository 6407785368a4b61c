import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedDocs } from "../../src/report/generated-docs.js";

const ROOT = join(import.meta.dirname, "../..");

const files = [...(await generatedDocs())];

describe("pages and schemas made from the code", () => {
  it.each(files)("%s is what the code makes now (npm run docs)", (file, text) => {
    expect(readFileSync(join(ROOT, file), "utf8")).toBe(text);
  });
});
