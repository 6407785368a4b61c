import { inLanguage } from "../../locale/words.js";
import { questions as english } from "./locale/en.js";
import { questions as spanish } from "./locale/es.js";

/** The words of this screen in the reader's language. */
export const questionsWords = () => inLanguage(english, spanish);
