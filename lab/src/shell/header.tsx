/** Name, navigation, language and colours. */
import type { Language } from "../../../src/browser.js";
import { shellWords } from "../locale/parts.js";
import { screens } from "../screens/screens.js";
import { linkTo } from "../state/navigation.js";
import { language, type Theme, theme } from "../state/settings.js";
import { shownScreen } from "./outlet.js";

const languages: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["es", "Español"],
];

export function Header() {
  const words = shellWords();
  const current = shownScreen()?.id;
  return (
    <header class="top">
      <a class="name" href={linkTo("questions")}>
        {words.name}
      </a>
      <nav aria-label={words.screens}>
        <ul>
          {screens.map(({ id }) => (
            <li key={id}>
              <a href={linkTo(id)} aria-current={id === current ? "page" : undefined}>
                {words[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="settings">
        <label>
          <span class="hidden">{words.language}</span>
          <select
            value={language.value}
            onChange={({ currentTarget }) => {
              language.value = currentTarget.value === "es" ? "es" : "en";
            }}
          >
            {languages.map(([id, label]) => (
              <option key={id} value={id} lang={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="hidden">{words.theme}</span>
          <select
            value={theme.value}
            onChange={({ currentTarget }) => {
              theme.value = themeOf(currentTarget.value);
            }}
          >
            <option value="auto">{words.themeAuto}</option>
            <option value="light">{words.themeLight}</option>
            <option value="dark">{words.themeDark}</option>
          </select>
        </label>
      </div>
    </header>
  );
}

const themeOf = (text: string): Theme => (text === "light" || text === "dark" ? text : "auto");
