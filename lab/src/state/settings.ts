/** Language and theme: the reader's own, kept on this device and in the address. */
import { effect, signal } from "@preact/signals";
import { type Language, type Locale, localeOf } from "../../../src/browser.js";

export type Theme = "auto" | "light" | "dark";

const LANGUAGE_KEY = "ironriver-language";
const THEME_KEY = "ironriver-theme";

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing for a page is a reader's choice.
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}

function startLanguage(): Language {
  const chosen = stored(LANGUAGE_KEY);
  if (chosen === "en" || chosen === "es") return chosen;
  return navigator.languages?.[0]?.toLowerCase().startsWith("es") ? "es" : "en";
}

function startTheme(): Theme {
  const chosen = stored(THEME_KEY);
  return chosen === "light" || chosen === "dark" ? chosen : "auto";
}

export const language = signal<Language>(startLanguage());
export const theme = signal<Theme>(startTheme());

/** The library's words and number formats in the reader's language. */
export const locale = (): Locale => localeOf(language.value);

/** Writes both to the document and to this device. */
export function keepSettings(): void {
  effect(() => {
    document.documentElement.lang = language.value;
    store(LANGUAGE_KEY, language.value);
  });
  effect(() => {
    if (theme.value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
    store(THEME_KEY, theme.value);
  });
}
