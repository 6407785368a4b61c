/** Shows the screen that the address names; each is loaded when it is first shown. */
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { shellWords } from "../locale/parts.js";
import { type Screen, screens } from "../screens/screens.js";
import { screen } from "../state/navigation.js";

/** The screen that the address names; its own part of the path may follow after a slash. */
export function shownScreen(): Screen | undefined {
  const id = screen.value.split("/")[0] ?? "";
  return id === "" ? screens[0] : screens.find((one) => one.id === id);
}

/** The id of the element that holds the screen. */
export const CONTENT = "content";

const loaded = new Map<string, ComponentType>();

export function Outlet() {
  const words = shellWords();
  const shown = shownScreen();
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState("");
  useKeptFocus(screen.value);
  useEffect(() => {
    if (!shown || loaded.has(shown.id)) return;
    shown.load().then(
      (module) => {
        loaded.set(shown.id, module.default);
        redraw((count) => count + 1);
      },
      () => setFailed(shown.id),
    );
  }, [shown]);
  if (!shown) return <p>{words.notFound}</p>;
  const Shown = loaded.get(shown.id);
  if (Shown) return <Shown key={shown.id} />;
  return <p role="status">{failed === shown.id ? words.failed : words.loading}</p>;
}

/** What was pressed to go elsewhere may be gone there: the focus then goes to the content. */
function useKeptFocus(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.activeElement === document.body) document.getElementById(CONTENT)?.focus();
  }, [path]);
}
