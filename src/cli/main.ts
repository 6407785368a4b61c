/** The command `ironriver`. Exit 0: done; 1: bad news about the input; 2: the call is wrong. */
import { Command, CommanderError } from "commander";
import { describeProblem, InputError } from "../engine/language/problem.js";
import { version } from "../version.js";
import { addBench } from "./bench.js";
import { addCompare } from "./compare.js";
import { addLab } from "./lab.js";
import { addRegistries } from "./registries.js";
import { addRun } from "./run.js";
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
  addRegistries(command);
  addBench(command);
  addXmile(command);
  return command;
}

/** Runs the command on some arguments and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = program();
  overrideExits(command);
  process.exitCode = 0;
  try {
    await command.parseAsync([...args], { from: "user" });
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
    for (const problem of error.problems) process.stderr.write(`error: ${describeProblem(problem)}\n`);
    return 2;
  }
  if (error instanceof Error && (error.name === "AbortError" || error.message === "stopped")) {
    process.stderr.write("Stopped. Nothing was written.\n");
    return 130;
  }
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
