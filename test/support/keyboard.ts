/** A reader who has a keyboard and nothing else. */
import type { Page } from "playwright-core";

/** More presses of the Tab key than any screen needs from end to end. */
const MOST_PRESSES = 250;

/** In a page: what has the focus, as `TAG type name`, and whether its focus can be seen. */
const FOCUSED = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return { name: "", isSeen: false };
  const said = at.getAttribute("aria-label") ?? [at.closest("fieldset")?.querySelector("legend")?.textContent, ...[...(at.labels ?? [])].map((one) => one.textContent), at.labels?.length ? "" : at.textContent].filter(Boolean).join(" | ");
  const style = getComputedStyle(at);
  const isRinged = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  // The parts of the picture of the cycle are ringed by a line along the arrow.
  const hit = at.querySelector(":scope .hit");
  const isDrawn = hit !== null && getComputedStyle(hit).stroke !== "none";
  // What only a script can focus is a place to read on from, not a control.
  return { name: [at.tagName, at.getAttribute("type") ?? "", said.replace(/\\s+/g, " ").trim()].join(" "), isSeen: isRinged || isDrawn || at.tabIndex < 0 };
})()`;

interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
}

export class Keyboard {
  constructor(private readonly page: Page) {}

  focused(): Promise<Focused> {
    return this.page.evaluate<Focused>(FOCUSED);
  }

  /**
   * Presses Tab (or Shift+Tab) until something of that name has the focus.
   * @throws Error if nothing has, or if the focus cannot be seen on the way
   */
  async to(wanted: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let press = 0; press < MOST_PRESSES; press++) {
      await this.page.keyboard.press(key);
      const { name, isSeen } = await this.focused();
      if (name !== "" && !isSeen) throw new Error(`The focus cannot be seen on: ${name}`);
      if (wanted.test(name)) return;
    }
    throw new Error(`No ${wanted} within reach of ${key}; the focus is on: ${await this.name()}`);
  }

  /** Presses a key, waits for its effect, and looks whether the focus was lost by it. */
  async press(key: string, effect: () => Promise<unknown>): Promise<void> {
    const before = await this.name();
    await this.page.keyboard.press(key);
    await effect();
    await this.page
      .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 2000 })
      .catch(() => {
        throw new Error(`${key} on "${before}" loses the focus`);
      });
  }

  private async name(): Promise<string> {
    return (await this.focused()).name;
  }
}
