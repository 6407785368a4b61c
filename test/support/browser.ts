/** A real browser for tests: Debian's Chromium, or the one that IRONRIVER_CHROMIUM names. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser's file; undefined, said loudly, where there is none. */
export function browserFile(): string | undefined {
  const named = process.env.IRONRIVER_CHROMIUM;
  const found = [...(named ? [named] : []), ...PLACES].find((file) => existsSync(file));
  if (found === undefined) {
    console.error(
      "\n*** NO CHROMIUM: the tests in a real browser DO NOT RUN here. Install it (Debian: apt-get install chromium) or name its file in IRONRIVER_CHROMIUM. ***\n",
    );
  }
  return found;
}

/** Starts the browser without any connection of its own. */
export const startBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
