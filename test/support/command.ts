import { main } from "../../src/cli/main.js";

/** What a call of the command printed, and its exit code. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command in this process, with its output caught. */
export async function call(...args: readonly string[]): Promise<Called> {
  const [write, writeError] = [process.stdout.write, process.stderr.write];
  let out = "";
  let err = "";
  process.stdout.write = ((text: string) => {
    out += text;
    return true;
  }) as typeof process.stdout.write;
  process.stderr.write = ((text: string) => {
    err += text;
    return true;
  }) as typeof process.stderr.write;
  try {
    const code = await main(args);
    return { code, out, err };
  } finally {
    process.stdout.write = write;
    process.stderr.write = writeError;
    process.exitCode = 0;
  }
}
