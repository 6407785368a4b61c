import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { call } from "../support/command.js";

const FILE = join(import.meta.dirname, "core-2023.json");

/** A change here is a change of results: it needs a line in the changelog that says why. */
it("the flagship comparison of core-2023 is the stored one", async () => {
  const { code, out } = await call(
    ...["compare", "core-2023", "core-2023-arrests-doubled", "core-2023-recruitment-halved"],
    ...["--members", "20", "--to", "2030", "--json"],
  );
  expect(code).toBe(0);
  const { scenarios } = JSON.parse(out);
  const differences = Object.fromEntries(
    Object.entries<{ differences: Record<string, Record<string, object>> }>(scenarios).map(
      ([id, one]) => [
        id,
        Object.fromEntries(
          Object.entries(one.differences).map(([outcome, years]) => [outcome, years["2030"]]),
        ),
      ],
    ),
  );
  const text = `${JSON.stringify(differences, null, 2)}\n`;
  if (process.env.IRONRIVER_STORE_BASELINE === "1") writeFileSync(FILE, text);
  expect(text).toBe(readFileSync(FILE, "utf8"));
});
