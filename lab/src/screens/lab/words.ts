import { inLanguage } from "../../locale/words.js";
import { lab as english } from "./locale/en.js";
import { lab as spanish } from "./locale/es.js";

/** The words of this screen in the reader's language. */
export const labWords = () => inLanguage(english, spanish);
