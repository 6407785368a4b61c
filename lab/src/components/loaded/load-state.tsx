/** Says that something is on its way or did not come. */
import { shellWords } from "../../locale/parts.js";

export function LoadState({ of }: { readonly of: unknown }) {
  const words = shellWords();
  return <p role="status">{of === "failed" ? words.failed : words.loading}</p>;
}
