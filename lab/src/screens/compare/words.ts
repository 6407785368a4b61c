import { inLanguage } from "../../locale/words.js";
import { compare as english } from "./locale/en.js";
import { compare as spanish } from "./locale/es.js";

/** The words of this screen in the reader's language. */
export const compareWords = () => inLanguage(english, spanish);
