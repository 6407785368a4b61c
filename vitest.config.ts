import { defineConfig } from "vitest/config";

export default defineConfig({
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
