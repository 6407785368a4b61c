/** From a page to a PDF, by a Chromium that the machine has. */
import { existsSync } from "node:fs";
import { fail } from "../index.js";

/** Where systems put it. */
const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Names the browser's file where it stands elsewhere. */
const VARIABLE = "IRONRIVER_CHROMIUM";

const OTHERWISE =
  "Or write the report with --html and print it to a PDF from any browser; its pages are set for paper.";

/** The browser's file. @throws InputError saying what to install */
export function chromiumFile(): string {
  const named = process.env[VARIABLE];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    fail({ message: `${VARIABLE} names "${named}", where there is no file. ${OTHERWISE}` });
  }
  const found = PLACES.find((file) => existsSync(file));
  if (found !== undefined) return found;
  return fail({
    message: `--pdf needs Chromium or Chrome, and none was found. Install it (Debian and Ubuntu: apt-get install chromium; Mac: brew install --cask chromium), or name its file in ${VARIABLE}. ${OTHERWISE}`,
  });
}

/**
 * The page as PDF, on the paper that its style names.
 * @throws InputError where the package that drives the browser is missing
 */
export async function pdfOf(html: string, executablePath: string): Promise<Uint8Array> {
  const { chromium } = await import("playwright-core").catch(() =>
    fail({
      message: `--pdf needs the package playwright-core beside ironriver: npm install playwright-core. ${OTHERWISE}`,
    }),
  );
  // The page is our own and loads nothing; a sandbox fails where the command runs as root.
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await browser.close();
  }
}
