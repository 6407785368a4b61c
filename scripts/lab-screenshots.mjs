/**
 * `npm run lab:screenshots`: pictures of every screen of the built lab at three widths, and of the
 * lab in Spanish and dark, into docs/images/lab.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./prepare.mjs";

const WIDTHS = [360, 768, 1280];
const HEIGHTS = { 360: 740, 768: 1000, 1280: 860 };
const QUALITY = 70;
const folder = join(root, "docs", "images", "lab");

const { serveFolder } = await import("../dist/cli/serve-folder.js");
const server = await serveFolder(join(root, "dist", "lab"), 0);
const browser = await chromium.launch({
  executablePath: process.env.IRONRIVER_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ locale: "en-US" });
const tool = await page.context().newCDPSession(page);
const address = `http://127.0.0.1:${server.address().port}/`;

/** Time for a screen to draw what it has been given. */
const SETTLES = 1500;

async function picture(name, width) {
  await page.setViewportSize({ width, height: HEIGHTS[width] });
  await page.waitForTimeout(SETTLES / 3);
  const { data } = await tool.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  const file = `${name}-${width}.webp`;
  writeFileSync(join(folder, file), Buffer.from(data, "base64"));
  console.log(join("docs", "images", "lab", file));
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const screens = readdirSync(join(root, "lab", "src", "screens"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
// The lab first: what it runs, the others draw.
await page.goto(`${address}#/lab?v=1`);
await page.waitForSelector('[data-runs="200"]', { timeout: 120_000 });
for (const screen of ["lab", ...screens.filter((name) => name !== "lab")]) {
  await page.goto(`${address}#/${screen}`);
  await page.locator("h1").waitFor();
  if (screen === "questions") {
    await page.waitForSelector(".card .live");
    await page.waitForFunction(() => !document.querySelector(".live .note"), undefined, {
      timeout: 120_000,
    });
  }
  await page.waitForTimeout(SETTLES);
  for (const width of WIDTHS) await picture(screen, width);
}
await page.goto(`${address}#/lab?v=1&l=es&t=dark`);
await page.waitForSelector('[data-runs="200"]');
await picture("lab-spanish-dark", 1280);
await browser.close();
server.close();
server.closeAllConnections();
