import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkXmile } from "../../src/engine/xmile/check-xmile.js";
import { loadXmile, programOf } from "../../src/engine/xmile/load-xmile.js";
import { fuzz, valueOrRefusal } from "../support/fuzz.js";
import { anyText, HOSTILE_NAMES, HOSTILE_NUMBERS } from "../support/hostile-text.js";

const FOLDER = join(import.meta.dirname, "../conformance");
/** Whole small models, to be damaged. */
const models: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".xmile"))
  .map((name) => readFileSync(join(FOLDER, name), "utf8"))
  .filter((text) => text.length < 4000);

/** What is put in place of a piece of a model. */
const piece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES, ...HOSTILE_NUMBERS),
  fc.constantFrom("<", ">", "</eqn>", "<aux name='x'>", "<dim/>", "&x;", "&#0;", "]]>", "<!--", ""),
  fc.string({ maxLength: 12 }),
);

/** A model of which up to three pieces are replaced, doubled or left out. */
const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...models),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), piece), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([model, changes]) =>
    changes.reduce((text, [share, length, put]) => {
      const at = Math.floor(share * text.length);
      return text.slice(0, at) + put + text.slice(at + length);
    }, model),
  );

describe("any text as a model file", () => {
  it("is loaded and compiled, or refused", () => {
    let sound = 0;
    let refused = 0;
    fuzz(0.03, damaged, (text) => {
      const program = valueOrRefusal(() => programOf(loadXmile(text, "m.xmile")));
      if (program) sound++;
      else refused++;
    });
    expect(sound).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });

  it("is checked without ever failing otherwise than in words", () => {
    fuzz(0.01, fc.oneof(damaged, anyText), (text) => {
      const check = checkXmile(text, "m.xmile");
      expect(check.sound || check.findings.length > 0).toBe(true);
    });
  });
});
