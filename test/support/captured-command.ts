/** Runs the command in this process and gives back what it wrote. */
import { main } from "../../src/cli/main.js";

/** Exit code and both outputs of one call. */
export interface CapturedCommand {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Calls `ironriver` with these arguments. */
export async function captured(...args: readonly string[]): Promise<CapturedCommand> {
  const written = { out: "", error: "" };
  const streams = { out: process.stdout.write, error: process.stderr.write };
  process.stdout.write = (chunk: unknown) => {
    written.out += String(chunk);
    return true;
  };
  process.stderr.write = (chunk: unknown) => {
    written.error += String(chunk);
    return true;
  };
  try {
    return { exit: await main(args), ...written };
  } finally {
    process.stdout.write = streams.out;
    process.stderr.write = streams.error;
    process.exitCode = 0;
  }
}
