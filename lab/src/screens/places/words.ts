import { inLanguage } from "../../locale/words.js";
import { places as english } from "./locale/en.js";
import { places as spanish } from "./locale/es.js";

/** The words of this screen in the reader's language. */
export const placesWords = () => inLanguage(english, spanish);
