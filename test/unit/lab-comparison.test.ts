import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  changedSettings,
  scenarioOf,
  titleOf,
} from "../../lab/src/components/comparison/scenario.js";
import { fewerIsBetter, kindOf } from "../../lab/src/screens/compare/kinds.js";
import { readFile, scenarioText } from "../../lab/src/screens/compare/scenario-files.js";
import { guessesMade, pathOf, shownStep } from "../../lab/src/screens/learn/progress.js";
import { steps } from "../../lab/src/screens/learn/steps.js";
import { draftOf, fileOf } from "../../lab/src/state/draft.js";
import { modelById } from "../../src/model/models.js";
import { presets } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";
import { boundaryShapes, boundaryWords, breaches } from "../support/boundary-words.js";
import { sourceTexts } from "../support/source-texts.js";

const MODEL = "whole-cycle";

describe("a draft as a scenario for words and law", () => {
  it.each(presets.filter(({ model }) => model === MODEL).map(({ id }) => id))(
    "of the preset %s is what the library reads of it",
    (id) => {
      const { about, ...read } = readScenario(fileOf(draftOf(id)), id);
      const { about: own, ...told } = scenarioOf(draftOf(id), id);
      expect(told).toEqual(read);
      expect(own).toEqual(about);
    },
  );

  it("that was changed says so, and as the command line would set it", () => {
    const draft = {
      ...draftOf("strikes-without-consent"),
      levers: {
        "us.force-rate": [{ value: 4, from: "2026-03", to: "2026-08" }],
        "us.force-on-land": [],
      },
    };
    expect(titleOf(draft).en).toBe("A year of strikes without consent, changed");
    expect(changedSettings(draft)).toEqual([
      "us.force-rate=4@2026-03..2026-08",
      "us.force-on-land=none",
    ]);
  });
});

describe("a scenario file in the lab", () => {
  it.each(presets.filter(({ model }) => model === MODEL).map(({ id }) => id))(
    "of the preset %s comes back as the same scenario",
    (id) => {
      const read = readFile(scenarioText(draftOf(id), "scenario-a.yaml"), "scenario-a.yaml", MODEL);
      if ("problems" in read) throw new Error(read.problems.join("\n"));
      const [own, back] = [draftOf(id), read.draft].map((draft) =>
        readScenario(fileOf(draft), "x"),
      );
      expect(back?.settings).toEqual(own?.settings);
      expect(back?.structure).toEqual(own?.structure);
      expect(titleOf(read.draft)).toEqual(titleOf(draftOf(id)));
    },
  );

  it.each([
    ["levers:\n  mx.arrests: 220\n mx.clearance: 1", /line 3: It is not valid YAML/],
    ["lever:\n  mx.arrests: 220", /line 1: "lever" is not a key.*levers/],
    ["levers:\n  mx.arest: 220", /line 2: There is no lever "mx\.arest".*mx\.arrests/],
    [
      "levers:\n  us.drug-checking: 35",
      /line 2: us\.drug-checking must be between .* got 35\. Shares are written/,
    ],
    ["assume:\n  backlash: maybe", /line 2: backlash must be none or pakistan-dose, got "maybe"/],
    ["model: ladder", /of the model "ladder".*of "whole-cycle"/],
    ["- a list", /A scenario is a table of keys.*a list/],
  ])("that is bad explains itself: %s", (text, said) => {
    const read = readFile(text, "mine.yaml", MODEL);
    expect("problems" in read && read.problems.join("\n")).toMatch(said);
    expect("problems" in read && read.problems.join("\n")).toContain("mine.yaml");
  });

  it("tells every fault at once, and what of a good one is left out", () => {
    const bad = readFile("levers: {a: 1, b: 2}\ncut: [c]", "x.yaml", MODEL);
    expect("problems" in bad && bad.problems).toHaveLength(3);
    const good = readFile("to: 2030\nlevers: {mx.arrests: 220 person/week}", "x.yaml", MODEL);
    expect(good).toMatchObject({ left: ["to"] });
  });
});

describe("what the table of comparison is sorted into", () => {
  it("places every outcome of the whole cycle, and calls fewer better only of harm and cost", () => {
    const ids = modelById(MODEL, "").outcomes.flatMap(({ id, by }) => (by ? [] : [id]));
    expect(ids.filter((id) => kindOf(id) === "other")).toEqual([]);
    expect(fewerIsBetter).not.toContain("co-operation");
    expect(fewerIsBetter).not.toContain("people-in-treatment");
  });
});

describe("the tour's progress", () => {
  it("stands in the address and comes back from it", () => {
    const path = pathOf(["down", "up"], 1);
    expect(path).toBe("learn/tour/du/2");
    expect([guessesMade(path), shownStep(path)]).toEqual([["down", "up"], 1]);
  });

  it("never goes beyond the first step that is not yet guessed, whatever the address says", () => {
    expect(shownStep("learn/tour/d/9")).toBe(1);
    expect(guessesMade("learn/tour/xyz/0")).toEqual([]);
    expect(shownStep("learn/tour/xyz/0")).toBe(0);
    expect(guessesMade("learn/tour/dddddddd/9")).toHaveLength(steps.length);
    expect(shownStep("learn/tour/dddddddd/9")).toBe(steps.length - 1);
  });

  it("uses presets and outcomes that the whole cycle has", () => {
    const { outcomes } = modelById(MODEL, "");
    for (const { preset, outcome } of steps) {
      expect(presets.find(({ id }) => id === preset)?.model).toBe(MODEL);
      expect(outcomes.map(({ id }) => id)).toContain(outcome);
    }
  });
});

describe("the words of these screens", () => {
  it("name no person, place below a state, weapon or target", () => {
    const found = ["compare", "brief", "learn"].flatMap((id) => {
      const folder = join(import.meta.dirname, "../../lab/src/screens", id);
      return readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .flatMap((file) =>
          sourceTexts(readFileSync(join(folder, file), "utf8")).flatMap(({ text }) =>
            breaches(text, [...boundaryWords, ...boundaryShapes]).map((one) => `${file}: ${one}`),
          ),
        );
    });
    expect(found).toEqual([]);
  });
});
