import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { knowledgeSchemas } from "../../src/report/knowledge-schemas.js";
import { captured } from "../support/captured-command.js";
import { madeUpLayout, madeUpLines } from "../support/made-up-files.js";

const folder = mkdtempSync(join(tmpdir(), "knowledge-"));
const file = join(folder, "made-up.csv");
writeFileSync(file, madeUpLines(madeUpLayout("ucdp-ged"), 50).join("\n"));

describe("answers as JSON", () => {
  it.each([
    ["law"],
    ["law", "core-2023"],
    ["law", "--input", "consent=none", "--input", "force=campaign", "--lang", "es"],
    ["claims"],
    ["claims", "q2"],
    ["evidence"],
    ["evidence", "mexico-data.inegi"],
    ["import", file],
  ])("%s %s %s have the shape that is published", async (...args) => {
    const { exit, out } = await captured(...args.filter((part) => part !== undefined), "--json");
    expect(exit).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.kind).toBe(args[0]);
    const checked = knowledgeSchemas[answer.kind]?.safeParse(answer);
    expect(checked?.error && z.prettifyError(checked.error)).toBeUndefined();
    expect(checked?.success).toBe(true);
    expect(answer.rows.length + (answer.questions?.length ?? 0)).toBeGreaterThan(0);
  });

  it("can be published as JSON Schema", () => {
    for (const schema of Object.values(knowledgeSchemas)) {
      expect(z.toJSONSchema(schema)).toHaveProperty("properties.kind");
    }
    rmSync(folder, { recursive: true });
  });
});
