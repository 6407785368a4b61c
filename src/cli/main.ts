/** The command `ironriver`. Exit 0: done; 1: bad news about the input; 2: the call is wrong. */
import { Command, CommanderError } from "commander";
import { describeProblem, InputError, version } from "../index.js";
import { addBench } from "./bench.js";
import { addBrief } from "./brief.js";
import { addClaims } from "./claims.js";
import { addCompare } from "./compare.js";
import { addDirections } from "./directions.js";
import { addEvidence } from "./evidence.js";
import { addImport } from "./import.js";
import { addLab } from "./lab.js";
import { addLaw } from "./law.js";
import { addPolitics } from "./politics.js";
import { addRegistries } from "./registries.js";
import { addReplicate } from "./replicate.js";
import { addRun } from "./run.js";
import { addTimeline } from "./timeline.js";

/** What is done when nothing is asked. */
const DEFAULT_COMMAND = "lab";

import { addXmile } from "./xmile.js";

/** Builds the whole command. */
export function program(): Command {
  const command = new Command("ironriver")
    .description("An open policy simulator of the US-Mexico drug war.")
    .version(version)
    .showHelpAfterError("Run with --help to see what is possible.")
    .showSuggestionAfterError();
  addLab(command);
  addRun(command);
  addCompare(command);
  addBrief(command);
  addRegistries(command);
  addReplicate(command);
  addDirections(command);
  addTimeline(command);
  addPolitics(command);
  addBench(command);
  addLaw(command);
  addClaims(command);
  addImport(command);
  addEvidence(command);
  addXmile(command);
  return command;
}

/** Runs the command on some arguments and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = program();
  overrideExits(command);
  process.exitCode = 0;
  try {
    await command.parseAsync(args.length === 0 ? [DEFAULT_COMMAND] : [...args], { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return tell(error);
  }
}

/** Keeps the library from ending the process, in subcommands too. */
function overrideExits(command: Command): void {
  command.exitOverride();
  for (const one of command.commands) overrideExits(one);
}

/** Tells an error on standard error and chooses the exit code. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputError) {
    for (const problem of error.problems)
      process.stderr.write(`error: ${describeProblem(problem)}\n`);
    return 2;
  }
  if (error instanceof Error && (error.name === "AbortError" || error.message === "stopped")) {
    process.stderr.write("Stopped. Nothing was written.\n");
    return 130;
  }
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
