/** Stands for a screen that has no content yet. */
import { shellWords } from "../locale/parts.js";
import type { ScreenId } from "../screens/screens.js";

export function Unfilled({ id }: { readonly id: ScreenId }) {
  const words = shellWords();
  return (
    <>
      <h1>{words[id]}</h1>
      <p>{words.notBuilt}</p>
    </>
  );
}
