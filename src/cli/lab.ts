/** `ironriver lab`: prints the flagship comparison, writes its report, and serves the browser lab. */
import { existsSync, mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { fail, flagship, htmlReport, presetById, readScenario, runEnsemble } from "../index.js";
import { printComparison } from "./compare.js";
import {
  localeFrom,
  type OutputOptions,
  print,
  withOutputOptions,
  withProgress,
  writeWhole,
} from "./output.js";
import { serveFolder } from "./serve-folder.js";

const DEFAULT_REPORT = "ironriver-report.html";

const DEFAULT_PORT = 4173;
const LAST_PORT = 65_535;

interface LabOptions extends OutputOptions {
  readonly html: string;
  readonly port: string;
  readonly serve: boolean;
}

export function addLab(parent: Command): void {
  withOutputOptions(
    parent
      .command("lab")
      .description("print the flagship comparison, write its report, and serve the browser lab")
      .option("--html <FILE>", "where the report is written", DEFAULT_REPORT)
      .option("--port <N>", "where the lab is served; any free port if 0", String(DEFAULT_PORT))
      .option("--no-serve", "only print and write"),
  ).action(async (options: LabOptions) => {
    const port = portOf(options.port);
    const locale = localeFrom(options);
    const scenarios = flagship.scenarios.map((id) =>
      readScenario(presetById(id), id, { to: flagship.to }),
    );
    const result = await withProgress((onProgress, signal) =>
      runEnsemble({ scenarios, members: flagship.members, seed: 1, onProgress, signal }),
    );
    printComparison(result, locale);
    const command = `npx ironriver compare ${flagship.scenarios.join(" ")} --to ${flagship.to} --members ${flagship.members}`;
    const file = resolve(options.html);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, htmlReport(result, command, locale));
    print(`\n${file}`);
    if (options.serve) await serveLab(port);
  });
}

/** @throws InputError for what is no port */
function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT && text.trim() !== "") return port;
  return fail({ message: `--port must be a whole number from 0 to ${LAST_PORT}, got "${text}".` });
}

/** Serves the built lab until the program is ended. */
async function serveLab(port: number): Promise<void> {
  const folder = labFolder();
  const server = await serveFolder(folder, port).catch((error: NodeJS.ErrnoException) =>
    error.code === "EADDRINUSE"
      ? fail({
          message: `Port ${port} is in use. Choose another with --port, or --port 0 for any free one.`,
        })
      : Promise.reject(error),
  );
  const { port: taken } = server.address() as AddressInfo;
  print(`\nhttp://127.0.0.1:${taken}/   (Ctrl-C ends)`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  server.close();
  server.closeAllConnections();
}

/** The built lab stands beside the command: in `dist/lab`, whether this file is bundled or not. */
function labFolder(): string {
  const folder = fileURLToPath(new URL("../lab/", import.meta.url));
  if (existsSync(folder)) return folder;
  return fail({
    message: `The lab is not built: ${folder} is missing. Build it with "npm run lab:build", or leave it out with --no-serve.`,
  });
}
