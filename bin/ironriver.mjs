#!/usr/bin/env node
/** The command. In a checkout it installs and builds first; in a package all is there. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// A reader such as head may close the pipe before the end: the rest is not wanted.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
if (existsSync(join(root, "src")) && existsSync(join(root, "scripts", "prepare.mjs"))) {
  const { prepare } = await import(pathToFileURL(join(root, "scripts", "prepare.mjs")).href);
  prepare();
}
const { main } = await import(pathToFileURL(join(root, "dist", "bundle", "main.js")).href);
process.exitCode = await main(process.argv.slice(2));
