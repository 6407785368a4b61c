/**
 * The lab's figures in Chromium on this machine: from a moved lever to the first repaint with a
 * spread, to all runs, and the longest task on the main thread meanwhile.
 *
 *   npm run lab:build && node bench/lab.mjs [moves]
 */

import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const { serveFolder } = await import(new URL("../dist/cli/serve-folder.js", import.meta.url).href);
const moves = Number(process.argv[2] ?? 20);
const folder = fileURLToPath(new URL("../dist/lab", import.meta.url));
const server = await serveFolder(folder, 0);
const browser = await chromium.launch({
  executablePath: process.env.IRONRIVER_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/#/lab?v=1&s=root-causes`);
await page.waitForSelector('[data-runs="200"]', { timeout: 120_000 });

const figures = await page.evaluate(async (count) => {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: "longtask" });
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const status = () => document.querySelector("[data-runs]");
  const until = (runs) =>
    new Promise((done) => {
      const look = () => Number(status().dataset.runs) >= runs && done();
      new MutationObserver((_, observer) => {
        if (Number(status().dataset.runs) >= runs) {
          observer.disconnect();
          done();
        }
      }).observe(status(), { attributes: true });
      look();
    });
  const lever = document.querySelector('.lever input[type="range"]');
  const [first, all] = [[], []];
  const [low, high] = [Number(lever.min), Number(lever.max)];
  for (let move = 0; move < count; move++) {
    const begun = performance.now();
    // Another place each time: what was run once is kept.
    lever.value = String(low + ((high - low) * (1 + ((move * 37) % 97))) / 100);
    lever.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    await until(25);
    first.push((await painted()) - begun);
    await until(200);
    all.push((await painted()) - begun);
    await new Promise((done) => setTimeout(done, 400));
  }
  return { first, all, tasks };
}, moves);

await browser.close();
server.close();
server.closeAllConnections();

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value) => `${value.toFixed(0)} ms`;
console.log(
  `${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, ${moves} moves of a lever`,
);
console.log(
  `lever moved to first repaint with a spread (25 runs), median: ${ms(median(figures.first))}`,
);
console.log(`all 200 runs, median: ${ms(median(figures.all))}`);
console.log(
  `tasks over 50 ms on the main thread: ${figures.tasks.length}${figures.tasks.length > 0 ? `, longest ${ms(Math.max(...figures.tasks))}` : ""}`,
);
