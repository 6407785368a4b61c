import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "../../src");
/** Imports run down this list only (DESIGN.md 1). */
const ORDER = ["engine", "evidence", "model", "policy", "experiment", "report", "cli"];
const LAB = join(SRC, "../lab");

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [
    ...text.matchAll(
      /^(?:import |(?:import|export)\b[^;"=]* from |\} from )"([^"]+)";|\bimport\(\s*"([^"]+)"/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? "");
}

const rankOf = (file: string): number => ORDER.indexOf(file.split("/")[0] ?? "");

describe("imports", () => {
  it("run down the list of folders only", () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const file of files) {
      for (const target of importsOf(file).filter((name) => name.startsWith("."))) {
        const path = relative(SRC, join(SRC, dirname(file), target));
        const [from, to] = [rankOf(file), rankOf(path)];
        if (from < 0 || to < 0) continue;
        seen++;
        if (to > from) wrong.push(`${file} imports ${path}`);
      }
    }
    expect(seen).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it("the front ends import the public surface and nothing deeper", () => {
    const wrong = files
      .filter((file) => file.startsWith("cli/"))
      .flatMap((file) =>
        importsOf(file)
          .map((target) => relative(SRC, join(SRC, dirname(file), target)))
          .filter((path, i) => importsOf(file)[i]?.startsWith("..") && path !== "index.js")
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it("the lab imports the browser's surface and nothing deeper, its build the types of the whole", () => {
    const own = readdirSync(LAB, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const reached = own.flatMap((file) => {
      const text = readFileSync(join(LAB, file), "utf8");
      return [...text.matchAll(/(?:from|import) "(\.[^"]+)"|import\("(\.[^"]+)"\)/g)]
        .map((match) => relative(SRC, join(LAB, dirname(file), match[1] ?? match[2] ?? "")))
        .filter((path) => !path.startsWith("../lab/"))
        .map((path) => `${file} imports ${path}`);
    });
    expect(own.length).toBeGreaterThan(40);
    expect(reached.length).toBeGreaterThan(20);
    const allowed = (line: string): boolean =>
      line.endsWith(" imports browser.js") ||
      (/^(build\/|vite\.config)/.test(line) && line.endsWith(" imports index.js"));
    expect(reached.filter((line) => !allowed(line))).toEqual([]);
  });

  it("the browser's surface reaches no module of Node and no package that needs one", () => {
    const seen = new Set<string>(["browser.ts"]);
    const wrong: string[] = [];
    for (const file of seen) {
      for (const target of importsOf(file)) {
        if (target.startsWith(".")) {
          const path = join(dirname(file), target).replace(/\.js$/, ".ts");
          seen.add(files.includes(path) ? path : path.replace(/\.ts$/, ".tsx"));
        } else if (!/^(@stdlib\/|d3-|preact$|zod$|yaml$)/.test(target))
          wrong.push(`${file}: ${target}`);
      }
    }
    expect(seen.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it("every folder of src has a place in the list", () => {
    const folders = new Set(
      files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]),
    );
    expect([...folders].filter((folder) => !ORDER.includes(folder ?? ""))).toEqual([]);
  });

  it("the running engine and the model import no package", () => {
    const wrong = files
      .filter((file) => /^(engine|model)\//.test(file) && !file.startsWith("engine/xmile/"))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith("."))
          .map((name) => `${file} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it("chance and the clock stay out of everything below the command", () => {
    const wrong = files
      .filter((file) => !file.startsWith("cli/") && !file.startsWith("experiment/bench/"))
      .filter((file) => {
        const text = readFileSync(join(SRC, file), "utf8").replace(
          /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
          "",
        );
        return /Math\.random|Date\.now|new Date|performance\.now/.test(text);
      });
    expect(wrong).toEqual([]);
  });

  it("the engine uses no elementary function of the host", () => {
    const wrong = files
      .filter((file) => file.startsWith("engine/"))
      .filter((file) => {
        const text = readFileSync(join(SRC, file), "utf8").replace(
          /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
          "",
        );
        return /Math\.(exp|log|log2|log10|log1p|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b|(?<!["*/])\*\*(?!["*/])/.test(
          text,
        );
      });
    expect(wrong).toEqual([]);
  });
});
