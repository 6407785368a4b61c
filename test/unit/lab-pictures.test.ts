import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leverFacts } from "../../lab/src/screens/lab/lever-facts/lever-facts.js";
import { levers } from "../../src/policy/levers.js";

const root = join(import.meta.dirname, "../..");
const screens = readdirSync(join(root, "lab/src/screens"), { withFileTypes: true }).flatMap(
  (entry) => (entry.isDirectory() ? [entry.name] : []),
);
/** In bytes: pictures in docs are looked at, not kept. */
const LARGEST = 200_000;

describe("the lab's pictures and facts", () => {
  it.each(screens)("a picture of the screen %s stands in docs at three widths", (screen) => {
    for (const width of [360, 768, 1280]) {
      const file = join(root, `docs/images/lab/${screen}-${width}.webp`);
      expect(existsSync(file), `${file}: made by npm run lab:screenshots`).toBe(true);
      expect(statSync(file).size).toBeLessThan(LARGEST);
      expect(statSync(file).size).toBeGreaterThan(1000);
    }
  });

  it.each(levers.map(({ id }) => id))(
    "what is to be known of %s is told in both languages",
    (id) => {
      const facts = leverFacts[id];
      for (const texts of [facts?.en, facts?.es]) {
        for (const text of [texts?.is, texts?.examples, texts?.watch, texts?.bears]) {
          expect(text?.trim()).toMatch(/^\p{Lu}.*[.]$/u);
        }
      }
      expect(facts?.es).not.toEqual(facts?.en);
    },
  );
});
