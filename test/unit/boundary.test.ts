import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { forceAndPoliticsTables } from "../../src/evidence/force-and-politics/tables.js";
import { evidence } from "../../src/evidence/registry.js";
import { ladder } from "../../src/evidence/timeline/ladder.js";
import { models } from "../../src/model/models.js";
import { levers } from "../../src/policy/levers.js";
import { presets } from "../../src/policy/presets/presets.js";
import { switches } from "../../src/policy/switches.js";
import {
  type BoundaryForm,
  boundaryShapes,
  boundaryWords,
  breaches,
} from "../support/boundary-words.js";
import { call } from "../support/command.js";
import { sourceTexts, withoutTexts } from "../support/source-texts.js";

// Each command prints one run in three ways: the run itself is made once.
vi.mock("../../src/experiment/run-ensemble.js", async (original) => {
  const { runEnsemble } = await original<typeof import("../../src/experiment/run-ensemble.js")>();
  const made = new Map<string, ReturnType<typeof runEnsemble>>();
  const once: typeof runEnsemble = (request) => {
    const { scenarios, members, seed } = request;
    const key = JSON.stringify({ scenarios, members, seed });
    const result = made.get(key) ?? runEnsemble(request);
    made.set(key, result);
    return result;
  };
  return { runEnsemble: once };
});

const ROOT = join(import.meta.dirname, "../..");
const EVERYTHING = [...boundaryWords, ...boundaryShapes];

/** Files below a folder with that ending; what is installed or built is not ours. */
function files(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "dist", ".git"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
}

/** Folders with code of ours; one that a checkout lacks holds none. */
const CODE = ["src", "lab", "scripts", "bench", "bin"]
  .map((folder) => join(ROOT, folder))
  .filter((folder) => existsSync(folder));
const codeFiles = (): readonly string[] =>
  CODE.flatMap((folder) =>
    [".ts", ".tsx", ".mts", ".mjs", ".js"].flatMap((end) => files(folder, end)),
  );
/** Files that people read whole, or that mix words with code. */
const wholeFiles = (): readonly string[] => [
  ...["docs", "lab"]
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      [".json", ".svg", ".html", ".css", ".tsx", ".yaml", ".txt"].flatMap((end) =>
        files(folder, end),
      ),
    ),
  join(ROOT, "package.json"),
];

/** What publications call themselves: exempt, for a reader must be able to find them. */
const bibliography = evidence.sources
  .flatMap(({ authors, title, where }) => [title, authors, where])
  .filter((text) => text.length > 3)
  .sort((a, b) => b.length - a.length);

const withoutBibliography = (text: string): string =>
  bibliography.reduce(
    (rest, own) => rest.replaceAll(own, "").replaceAll(own.replaceAll('"', '\\"'), ""),
    text,
  );

/** What breaks the boundary in a text, bibliography apart. */
function faults(text: string, forms: readonly BoundaryForm[] = EVERYTHING): readonly string[] {
  const hits = breaches(text, forms);
  // Only a text with a hit is read again: stripping every title from every text takes long.
  return hits.length === 0 ? hits : breaches(withoutBibliography(text), forms);
}

/** Lists of forbidden words hold them on purpose. */
const isList = (file: string): boolean => file.endsWith("forbidden-forms.ts");

/** Names of the code as words: `rungOfForce` is rung, Of, Force. */
const wordsOf = (code: string): string =>
  (code.match(/[A-Za-z][a-z]+|[A-Z]{2,}/g) ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/** Every string of some data but ids, citations and bibliography, with the path to it. */
function* textsOf(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* textsOf(one, `${path}[${at}]`);
  } else if (typeof value === "object" && value !== null) {
    const isSource = "where" in value && "authors" in value;
    const exempt = ["id", "sources", "also", "event", "doi"];
    if (isSource) exempt.push("authors", "title", "where");
    for (const [key, one] of Object.entries(value)) {
      if (!exempt.includes(key)) yield* textsOf(one, `${path}.${key}`);
    }
  }
}

describe("nothing names a person, a place below a state, a facility, a weapon or a target", () => {
  it("in any string or comment of the sources, the words of both languages included", () => {
    const found: string[] = [];
    let read = 0;
    for (const file of codeFiles()) {
      if (isList(file)) continue;
      for (const { line, text } of sourceTexts(readFileSync(file, "utf8"))) {
        read++;
        for (const breach of faults(text)) {
          found.push(`${relative(ROOT, file)}:${line}: ${breach}`);
        }
      }
    }
    expect(read).toBeGreaterThan(5000);
    expect(found).toEqual([]);
  });

  it("in any name of the code", () => {
    const found: string[] = [];
    for (const file of codeFiles()) {
      if (isList(file)) continue;
      const code = withoutTexts(readFileSync(file, "utf8"));
      for (const breach of faults(wordsOf(code), boundaryWords)) {
        found.push(`${relative(ROOT, file)}: ${breach}`);
      }
    }
    expect(found).toEqual([]);
  });

  it("in any page of the documentation", () => {
    // Lists of sources are bibliography from end to end.
    const pages = files(ROOT, ".md").filter((file) => !/\/sources-[\w-]+\.md$/.test(file));
    expect(pages.length).toBeGreaterThan(4);
    const found = pages.flatMap((file) =>
      faults(readFileSync(file, "utf8")).map((breach) => `${relative(ROOT, file)}: ${breach}`),
    );
    expect(found).toEqual([]);
  });

  it("in any drawing, schema, page, style or other file that is read whole", () => {
    const all = wholeFiles();
    expect(all.length).toBeGreaterThan(20);
    const found = all.flatMap((file) =>
      faults(readFileSync(file, "utf8")).map((breach) => `${relative(ROOT, file)}: ${breach}`),
    );
    expect(found).toEqual([]);
  });

  it("in the evidence, the models, the levers, the switches, the presets and the ladder", () => {
    const data = {
      evidence,
      tables: forceAndPoliticsTables,
      ladder,
      levers,
      switches,
      presets,
      models: models.map((model) => ({ ...model, definition: model.define({ structure: {} }) })),
    };
    // What a switch changes is data too: every state of every switch is read.
    const structures = models.flatMap((model) =>
      model.switches.flatMap((id) =>
        (switches.find((one) => one.id === id)?.states ?? []).map((state) =>
          model.define({ structure: { [id]: state } }),
        ),
      ),
    );
    // The states of a switch share most of their texts: each is read where it stands first.
    const placeOf = new Map<string, string>();
    for (const [path, text] of textsOf({ ...data, structures }, "")) {
      if (!placeOf.has(text)) placeOf.set(text, path);
    }
    const found = [...placeOf].flatMap(([text, path]) =>
      faults(text).map((breach) => `${path}: ${breach}`),
    );
    expect(placeOf.size).toBeGreaterThan(5000);
    expect(found).toEqual([]);
  });

  it.each([
    ["scenarios"],
    ["levers"],
    ["outcomes"],
    ["switches"],
    ["politics", "--members", "5"],
    ["replicate", "force-and-politics.B01"],
    ["run", "ladder", "--members", "2", "--to", "2027", "--workers", "1"],
    ["run", "strikes-without-consent", "--members", "2", "--to", "2027", "--workers", "1"],
    ["law", "strikes-without-consent"],
    ["claims"],
    ["timeline"],
    ["--help"],
  ])("in what the command prints: %s", async (...args) => {
    for (const more of args[0] === "--help" ? [[]] : [[], ["--json"], ["--lang", "es"]]) {
      const { code, out } = await call(...args, ...more);
      expect(code).toBe(0);
      expect(faults(out)).toEqual([]);
    }
  });
});

describe("the lists and shapes of the boundary", () => {
  it.each([
    "President Smith announced it.",
    "A killing in Culiacán.",
    "Troops entered Ciudad Juárez.",
    "The town of Example was emptied.",
    "Near 24.8091, -107.3940.",
    "A raid on the warehouse near Tepic",
    "An MQ-9 was sent.",
    "Highway 15 was blocked.",
    "The strike list was drawn up.",
    "Sheinbaum said no.",
  ])("see: %s", (text) => {
    expect(breaches(text, EVERYTHING)).not.toEqual([]);
  });

  it.each([
    "Mexico's president rules it out.",
    "Ciudad de México",
    "Troops went to Sinaloa.",
    "The General Assembly and the Government Accountability Office",
    "Mérida Initiative",
    "Cartel de Juárez",
    "The port of entry",
    "Persons shot in one city of Massachusetts",
    "Strikes on boats in the eastern Pacific.",
  ])("let pass: %s", (text) => {
    expect(breaches(text, EVERYTHING)).toEqual([]);
  });

  it("strings and comments of a source are found, code between them is not", () => {
    const texts = sourceTexts(
      'const a = "one"; /* two */ const b = `three`; // four\nconst c = /"five"/; const d = \'six\' / 2 / 3;',
    );
    expect(texts.map(({ text }) => text)).toEqual([
      '"one"',
      "/* two */",
      "`three`",
      "// four",
      "'six'",
    ]);
    expect(texts.at(-1)?.line).toBe(2);
  });
});
