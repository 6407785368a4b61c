import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserFile } from "../support/browser.js";
import { Keyboard } from "../support/keyboard.js";
import { type LabSite, openLab, RUNS, settled } from "../support/lab-site.js";

const file = browserFile();

if (file === undefined) {
  it("NOT RUN, no Chromium: readers find their way by keyboard alone", () => {
    expect(file).toBeUndefined();
  });
} else {
  describe("by keyboard alone", () => {
    let site: LabSite;
    let page: Page;
    let keyboard: Keyboard;

    beforeAll(async () => {
      site = await openLab(file);
      ({ page } = await site.newReader());
      page.setDefaultTimeout(45_000);
      keyboard = new Keyboard(page);
      await page.goto(`${site.address}#/questions?v=1&n=${RUNS}`);
      await page.waitForSelector(".card .live strong");
    });

    afterAll(() => site?.close());

    const hashHas =
      (part: string, has = true) =>
      (): Promise<unknown> =>
        page.waitForFunction(([text, wanted]) => location.hash.includes(String(text)) === wanted, [
          part,
          has,
        ] as const);
    const shows = (selector: string) => (): Promise<unknown> => page.waitForSelector(selector);
    const goTo = async (screen: string, shown: string): Promise<void> => {
      await keyboard.to(new RegExp(`^A {2}${screen}$`));
      await keyboard.press("Enter", shows(shown));
    };
    const saves = async (name: RegExp): Promise<void> => {
      const saved = page.waitForEvent("download");
      await keyboard.press("Enter", () => saved);
      expect((await saved).suggestedFilename()).toMatch(name);
    };

    it("a first visitor goes from a question to the lab, moves a lever, reads, and undoes it", async () => {
      await keyboard.to(/^A {2}Open in the lab/);
      await keyboard.press("Enter", shows("section.levers"));
      const sentence = page.locator(".meaning .read").first();
      await sentence.waitFor();
      const before = await sentence.textContent();
      await keyboard.to(/^INPUT range/);
      const changed = (has: boolean) => (): Promise<unknown> =>
        page.waitForFunction(
          ([was, wanted]) =>
            (document.querySelector(".meaning .read")?.textContent === was) === wanted,
          [before, has] as const,
        );
      await keyboard.press("End", changed(false));
      await keyboard.to(/^BUTTON button Undo$/, "Shift+Tab");
      await keyboard.press("Enter", changed(true));
      // The number of runs asked for on the first screen still holds.
      await settled(page);
    });

    it("an analyst changes the structure, compares, cuts a link, searches and exports", async () => {
      await keyboard.to(/^SUMMARY .*What is disputed/);
      await keyboard.press("Enter", shows("details[open] .radios"));
      await keyboard.to(/^INPUT radio /);
      await keyboard.press("ArrowDown", hashHas("assume:"));

      await goTo("Compare", "table.comparison");
      await keyboard.to(/^BUTTON button Save file/);
      await saves(/\.yaml$/);
      await keyboard.to(/^BUTTON button Outcome$/);
      await keyboard.press("Enter", shows('th[aria-sort="ascending"]'));
      await keyboard.press("Space", shows('th[aria-sort="descending"]'));

      await goTo("Why", ".cycle svg");
      await keyboard.to(/^a {2}.* → .*\.$/);
      await keyboard.press("Enter", shows(".link-panel pre code"));
      expect((await keyboard.focused()).name).toMatch(/^H2 /);
      await keyboard.to(/^BUTTON button Cut/);
      await keyboard.press("Space", hashHas("cut:"));
      await keyboard.to(/^BUTTON button Restore/, "Shift+Tab");
      await keyboard.press("Enter", hashHas("cut:", false));

      await goTo("Evidence", ".evidence-search");
      await keyboard.to(/^INPUT search/);
      await page.keyboard.type("naloxone");
      await keyboard.to(/^SELECT /);
      await page.keyboard.type("Param");
      await keyboard.to(/^A .*naloxone/i);
      await keyboard.press("Enter", hashHas("evidence/parameter/"));

      await goTo("Brief", "article.brief .chart-files");
      await keyboard.to(/^BUTTON button .*CSV/);
      await saves(/\.csv$/);
    });

    it("a teacher guesses five times, then opens the pack and the role play", async () => {
      await goTo("Learn", ".learn .pages");
      await keyboard.to(/^A {2}A tour of five actions$/);
      await keyboard.press("Enter", shows(".guess"));
      for (let action = 1; action <= 5; action++) {
        await keyboard.to(/^INPUT radio /);
        await page.keyboard.press("Space");
        await keyboard.to(/^BUTTON submit /);
        await keyboard.press("Enter", shows("#found"));
        expect((await keyboard.focused()).name).toMatch(/^H1 /);
        if (action === 5) continue;
        await keyboard.to(/^BUTTON button Next action$/);
        await keyboard.press("Enter", shows(".guess"));
      }
      await keyboard.to(/^BUTTON button Leave the tour/);
      await keyboard.press("Enter", shows(".learn .pages"));
      await keyboard.to(/^A {2}.*pack/i);
      await keyboard.press("Enter", shows("article.printable .worksheet"));
      await keyboard.to(/^BUTTON button Compute/i);
      await keyboard.press("Enter", shows("article.printable dl[aria-busy]"));
      await goTo("Learn", ".learn .pages");
      await keyboard.to(/^A {2}Five delegations/);
      await keyboard.press("Enter", shows("article.printable .cards"));
    });
  });
}
