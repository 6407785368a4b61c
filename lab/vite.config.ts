/** How the lab is built: `npm run lab:build` (needs `npm run build` once before). */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig } from "vite";
import type * as Library from "../src/index.js";
import { dataModules } from "./build/data-modules.js";
import { leanRecords } from "./build/lean-records.js";
import { licenses } from "./build/licenses.js";
import { offline } from "./build/offline.js";
import { parameterValues } from "./build/parameter-values.js";

const root = join(import.meta.dirname, "..");
const library: typeof Library = await import(pathToFileURL(join(root, "dist", "index.js")).href);

const packageLicenses = licenses("licenses.md");

/** Records that are made and not used are left out: making them does nothing else. */
const rolldownOptions = {
  // Licences of the packages stand in one file beside the lab, not in every chunk of it.
  output: { comments: { legal: false } },
  treeshake: {
    moduleSideEffects: (id: string) => !/\/src\/(?!work\/|main)/.test(id) || id.endsWith(".css"),
    manualPureFunctions: ["parameter", "source", "series", "finding", "auxiliary", "constant"],
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [
    dataModules(async () => library),
    packageLicenses.gather(),
    packageLicenses.write(),
    offline(),
  ],
  build: {
    outDir: join(root, "dist", "lab"),
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    rolldownOptions,
  },
  worker: {
    format: "es",
    plugins: () => [leanRecords(), parameterValues(library), packageLicenses.gather()],
    rolldownOptions,
  },
});
