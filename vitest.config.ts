import { defineConfig } from "vitest/config";
import { dataModules } from "./lab/build/data-modules.js";

/** The built library, from which the lab's data are made; an address in a variable is not bundled. */
const built = new URL("./dist/index.js", import.meta.url).href;

export default defineConfig({
  plugins: [dataModules(() => import(built))],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One load of the evidence serves every file of a worker; tests keep no state of their own.
    isolate: false,
    maxWorkers: 2,
    // A test that is skipped or left alone by accident is a defect.
    allowOnly: false,
  },
});
