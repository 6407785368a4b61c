import { inLanguage } from "../../locale/words.js";
import { language } from "../../state/settings.js";
import { why as english } from "./locale/en.js";
import { why as spanish } from "./locale/es.js";
import { sectorNames } from "./sector-names.js";

/** The words of this screen in the reader's language. */
export const whyWords = () => inLanguage(english, spanish);

/** Name of a sector. */
export const sectorName = (id: string): string => sectorNames[id]?.[language.value] ?? id;
