import { inLanguage } from "../../locale/words.js";
import { learn as english } from "./locale/en.js";
import { learn as spanish } from "./locale/es.js";

/** The words of this screen in the reader's language. */
export const learnWords = () => inLanguage(english, spanish);
