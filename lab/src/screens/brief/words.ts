import { inLanguage } from "../../locale/words.js";
import { brief as english } from "./locale/en.js";
import { brief as spanish } from "./locale/es.js";

/** The words of this screen in the reader's language. */
export const briefScreenWords = () => inLanguage(english, spanish);
