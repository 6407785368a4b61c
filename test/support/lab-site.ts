/** The built lab on a server of its own, and a browser to look at it. */
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { serveFolder } from "../../src/cli/serve-folder.js";
import { startBrowser } from "./browser.js";

const FOLDER = join(import.meta.dirname, "../../dist/lab");

export interface LabSite {
  readonly address: string;
  /** A page of a reader who was never here before. */
  newReader(options?: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }>;
  close(): Promise<void>;
}

/** @throws Error if the lab is not built */
export async function openLab(browserFile: string): Promise<LabSite> {
  if (!existsSync(join(FOLDER, "index.html"))) {
    throw new Error(`The lab is not built: ${FOLDER} is missing. Run "npm run lab:build".`);
  }
  const server: Server = await serveFolder(FOLDER, 0);
  const browser: Browser = await startBrowser(browserFile);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    async newReader(options = {}) {
      const context = await browser.newContext({ locale: "en-US", ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      return { context, page };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs at which paths end here: the fewest that an address of the lab takes. */
export const RUNS = 10;

/** Waits until all runs of the plan stand in the charts. */
export const settled = (page: Page, runs = RUNS): Promise<unknown> =>
  page.waitForSelector(`[data-runs="${runs}"]`);

/** Saves the first large chart as CSV and gives its text. */
export async function chartValues(page: Page, title: string): Promise<string> {
  const chart = page.locator("figure.fan.large", { hasText: title });
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    chart.getByRole("button", { name: "CSV" }).click(),
  ]);
  const stream = await saved.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
