/** Brings a checkout to where the command runs: packages installed, sources built. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const OLDEST_NODE = [20, 19];

/** What a program prints goes to standard error: standard output is for results. */
const QUIET = { stdio: ["ignore", 2, 2] };

/** Runs a program in the checkout and stops the whole script when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) {
    console.error(`error: ${command} cannot be started: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Newest change below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  console.error(
    `error: Iron River needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Installs packages when the lockfile has changed since the last time. */
function install() {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const mark = join(root, "node_modules", ".installed-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.error("Installing packages (once) ...");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], QUIET);
  writeFileSync(mark, lock);
}

/** Packages that find files of their own beside them, and so stay as they are. */
const NOT_BUNDLED = ["piscina", "elkjs", "playwright-core"];

/** Joins the command and its worker into a few files: hundreds of small ones are slow to open. */
function bundle() {
  rmSync(join(root, "dist", "bundle"), { recursive: true, force: true });
  const args = [
    join("node_modules", "rolldown", "bin", "cli.mjs"),
    join("dist", "cli", "main.js"),
    join("dist", "experiment", "worker.js"),
    "--dir",
    join("dist", "bundle"),
    "--platform",
    "node",
    "--format",
    "esm",
    "--log-level",
    "warn",
    ...NOT_BUNDLED.flatMap((name) => ["--external", name]),
  ];
  run(process.execPath, args, QUIET);
}

/** Builds the browser lab; it reads the registries of the built library. */
function buildLab() {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  run(
    process.execPath,
    [vite, "build", "--config", join("lab", "vite.config.ts"), "--logLevel", "warn"],
    // Whoever calls may run tests: what is built is always what is served.
    { ...QUIET, env: { ...process.env, NODE_ENV: "production" } },
  );
}

/** Builds when a source is newer than the last build. */
function build() {
  const mark = join(root, "dist", ".built");
  const latest = Math.max(newest(join(root, "src")), newest(join(root, "lab")));
  if (existsSync(mark) && statSync(mark).mtimeMs >= latest) return;
  console.error("Building ...");
  const compiler = join("node_modules", "typescript", "bin", "tsc");
  run(process.execPath, [compiler, "-p", "tsconfig.build.json"], QUIET);
  bundle();
  buildLab();
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(mark, "");
}

/** Everything that the command needs. */
export function prepare() {
  requireNode();
  install();
  build();
}
