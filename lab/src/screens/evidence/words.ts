import { inLanguage } from "../../locale/words.js";
import { evidence as english } from "./locale/en.js";
import { evidence as spanish } from "./locale/es.js";

/** The words of this screen in the reader's language. */
export const evidenceScreenWords = () => inLanguage(english, spanish);

/** A word under an id that the data may hold; the id itself where there is none. */
export const wordOf = (words: Readonly<Record<string, string>>, id: string): string =>
  words[id] ?? id;
