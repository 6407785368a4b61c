import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";
import { browserFile } from "../support/browser.js";
import { chartValues, type LabSite, openLab, RUNS, settled } from "../support/lab-site.js";

const file = browserFile();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LAB = `#/lab?v=1&n=${RUNS}`;
const TO = 2035;
const screens = readdirSync(join(import.meta.dirname, "../../lab/src/screens"), {
  withFileTypes: true,
}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** What stands on a screen when its runs have come; the other screens have none to wait for. */
const SHOWN: Readonly<Record<string, string>> = {
  brief: "article.brief",
  compare: "main table",
  lab: `[data-runs="${RUNS}"]`,
  places: "main svg",
};
/** In a page with axe: the elements at fault, by rule. */
const FAULTS = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`;

if (file === undefined) {
  it("NOT RUN, no Chromium: readers find their way through the lab", () => {
    expect(file).toBeUndefined();
  });
} else {
  describe("the lab in a browser", () => {
    let site: LabSite;
    /** One reader's page through most paths: its workers start once, and it must meet no error. */
    let page: Page;
    /** Another reader, who begins with the keyboard and then loses the network. */
    let context: BrowserContext;
    let later: Page;
    const faults: string[] = [];

    beforeAll(async () => {
      site = await openLab(file);
      ({ page } = await site.newReader());
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
    });

    afterAll(() => site?.close());

    it("loads at most 150 kB of script and style at first view, and 200 kB of model and data", async () => {
      const sizes = new Map<string, number>();
      page.on("response", (response) => {
        const { pathname } = new URL(response.url());
        sizes.set(pathname, Number(response.headers()["content-length"] ?? 0));
      });
      await page.goto(site.address);
      await page.waitForSelector(".card .live strong");
      const isData = (name: string): boolean => /worker-|_ironriver_|store-/.test(name);
      const sum = (wanted: (name: string) => boolean): number =>
        [...sizes].reduce((all, [name, size]) => all + (wanted(name) ? size : 0), 0);
      const view = sum(
        (name) => /\.(js|css)$/.test(name) && !isData(name) && name !== "/offline.js",
      );
      const data = sum(isData);
      expect(view).toBeGreaterThan(10_000);
      expect(data).toBeGreaterThan(10_000);
      expect(view).toBeLessThanOrEqual(150_000);
      expect(data).toBeLessThanOrEqual(200_000);
    });

    it("takes a first visitor from a question to a lever and back", async () => {
      expect(await page.locator("h1").textContent()).toBe("What would follow?");
      expect(await page.locator(".card").count()).toBeGreaterThan(15);
      const line = await page.locator(".card .live strong").first().textContent();
      expect(line).toMatch(/(lower|higher|the same) in \d+ of 100 runs/);
      await page.goto(`${site.address}${LAB}`);
      await settled(page);
      const sentence = page.locator(".meaning .read").first();
      const before = await sentence.textContent();
      expect(before).toMatch(/^Homicides in Mexico, 2026-2035: .*"As now"/);
      await page.getByRole("radio", { name: /^no force on land/ }).check();
      await page.waitForFunction(
        (was) => document.querySelector(".meaning .read")?.textContent !== was,
        before,
      );
      expect(await page.locator("#of-force-title").count()).toBe(1);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.waitForFunction(
        (was) => document.querySelector(".meaning .read")?.textContent === was,
        before,
      );
    });

    it("shows the bits of the command line", async () => {
      await page.goto(`${site.address}${LAB}`);
      await settled(page);
      const rows = (await chartValues(page, "Homicides in Mexico")).trim().split("\n").slice(1);
      const scenarios = ["as-now", "strikes-without-consent"].map((id) =>
        readScenario(presetById(id), id, { to: TO }),
      );
      const result = runEnsembleHere({ scenarios, members: RUNS, seed: 1 });
      const [reference, own] = result.scenarios.map(({ outcomes }) =>
        outcomes.find(({ outcome }) => outcome.id === "homicides"),
      );
      const told = own?.monthly.map((spread, month) => {
        const { median, mean, q05, q25, q75, q95 } = spread;
        return [median, mean, q05, q25, q75, q95, reference?.monthly[month]?.median].join();
      });
      expect(rows.map((row) => row.split(",").slice(3).join())).toEqual(told);
      expect(rows.every((row) => row.split(",")[2] === String(RUNS))).toBe(true);
      expect(own?.total?.median).not.toBe(0);
    });

    it("serves an analyst: another structure, a cut, and the same numbers in another profile", async () => {
      await page.goto(`${site.address}${LAB}`);
      await settled(page);
      await page.getByText("What is disputed").click();
      await page.getByRole("radio", { name: /as in the Stanford-Lancet model/ }).check();
      await page.getByText("What acts on what").click();
      await page.getByRole("checkbox", { name: "laboratories", exact: true }).uncheck();
      await page.waitForFunction(() => location.hash.includes("cut:laboratories"));
      await settled(page);
      const shared = page.url();
      expect(shared).toContain("assume:naloxone=stronger");
      const here = await chartValues(page, "Homicides in Mexico");
      const other = await site.newReader();
      await other.page.goto(shared);
      await settled(other.page);
      expect(await chartValues(other.page, "Homicides in Mexico")).toBe(here);
      expect(
        await other.page.getByRole("checkbox", { name: "laboratories", exact: true }).isChecked(),
      ).toBe(false);
      await other.context.close();
    });

    it.each([
      ["of a future version", "#/lab?v=9&s=as-now;us.treatment-places=1", /version 9/],
      ["cut short", "#/lab?z=abc", /damaged/],
      ["with parts nobody knows", `${LAB}&s=as-now;us.time-machine=1`, /us\.time-machine/],
    ])("explains an address %s and loses nothing of it", async (_, address, told) => {
      await page.goto(site.address + address);
      const notice = page.locator(".notice");
      await notice.waitFor();
      expect(await notice.textContent()).toMatch(told);
      const kept = await page.evaluate(() => location.hash);
      for (const part of address.split(/[&;]/)) expect(kept).toContain(part.replace(/^#.*\?/, ""));
      await notice.getByRole("button").click();
      await notice.waitFor({ state: "detached" });
    });

    it("can be used by keyboard alone", async () => {
      ({ context, page: later } = await site.newReader());
      await later.goto(site.address + LAB);
      await settled(later);
      const focused = (): Promise<string> =>
        later.evaluate(() => {
          const at = document.activeElement;
          return `${at?.tagName} ${at?.getAttribute("type") ?? ""} ${at?.getAttribute("aria-valuetext") ?? at?.textContent ?? ""}`;
        });
      await later.keyboard.press("Tab");
      expect(await focused()).toContain("Skip to the content");
      await later.keyboard.press("Enter");
      expect(await later.evaluate(() => document.activeElement?.id)).toBe("content");
      const to = async (wanted: RegExp): Promise<void> => {
        for (let i = 0; i < 60; i++) {
          await later.keyboard.press("Tab");
          if (wanted.test(await focused())) return;
        }
        throw new Error(`no ${wanted} within reach of the Tab key`);
      };
      await to(/^INPUT range/);
      const before = await focused();
      await later.keyboard.press("ArrowRight");
      expect(await focused()).not.toBe(before);
      await later.waitForFunction(() => location.hash.includes("us.northbound-inspection="));
      await to(/^SUMMARY .*About this lever/);
      await later.keyboard.press("Enter");
      await later.waitForSelector(".lever-help[open] dd code");
      await later.keyboard.press("Shift+Tab");
      for (let i = 0; i < 20 && !/^BUTTON .*Undo/.test(await focused()); i++) {
        await later.keyboard.press("Shift+Tab");
      }
      await later.keyboard.press("Enter");
      await later.waitForFunction(() => !location.hash.includes("us.northbound-inspection="));
    });

    it("works without a network once it was loaded", async () => {
      const isKept = () =>
        later
          .waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
            timeout: 20_000,
          })
          .then(() => true)
          .catch(() => false);
      // A browser that could not fetch every file gives up and tries again at the next visit.
      if (!(await isKept())) {
        await later.reload();
        expect(await isKept()).toBe(true);
      }
      await context.setOffline(true);
      await later.reload();
      await settled(later);
      expect(await later.locator("figure.fan.large").count()).toBe(2);
      await context.close();
    });

    it.each(screens)(
      "has no fault of accessibility in either language and theme, and fits narrow pages: %s",
      async (id) => {
        await page.goto(`${site.address}#/${id}?v=1&n=${RUNS}&l=en&t=light`);
        await page
          .locator(SHOWN[id] ?? "h1")
          .first()
          .waitFor();
        await page.evaluate(axe);
        for (const language of ["en", "es"]) {
          await page.locator(".settings select").nth(0).selectOption(language);
          await page.waitForFunction(
            (wanted) => document.documentElement.lang === wanted,
            language,
          );
          for (const theme of ["light", "dark"]) {
            await page.locator(".settings select").nth(1).selectOption(theme);
            await page.waitForFunction(
              (wanted) => document.documentElement.dataset.theme === wanted,
              theme,
            );
            const found = await page.evaluate<string[]>(FAULTS);
            expect(found, `${language} ${theme}`).toEqual([]);
          }
          expect(await page.locator("h1").count()).toBe(1);
          await page.setViewportSize({ width: 320, height: 800 });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          await page.setViewportSize({ width: 1280, height: 800 });
          expect(width).toBeLessThanOrEqual(320);
        }
      },
    );

    it("keeps its charts in forced colours and on paper", async () => {
      await page.goto(`${site.address}${LAB}&l=en`);
      await settled(page);
      await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
      const stroke = (selector: string): Promise<string> =>
        page.evaluate(
          (one) => getComputedStyle(document.querySelector(one) ?? document.body).stroke,
          selector,
        );
      expect(await stroke(".fan .median")).not.toBe("none");
      await page.emulateMedia({ forcedColors: "none", media: "print" });
      expect(await stroke(".fan .median")).toBe("rgb(0, 0, 0)");
      expect(await page.locator(".levers").isVisible()).toBe(false);
      await page.emulateMedia({ media: "screen" });
    });

    it("has met no error on any of these ways", () => {
      expect(faults).toEqual([]);
    });
  });
}
