/** The shared parts of the lab's words in the reader's language. */
import { components as componentsEn } from "./en/components.js";
import { shell as shellEn } from "./en/shell.js";
import { components as componentsEs } from "./es/components.js";
import { shell as shellEs } from "./es/shell.js";
import { inLanguage } from "./words.js";

export const shellWords = () => inLanguage(shellEn, shellEs);
export const componentWords = () => inLanguage(componentsEn, componentsEs);
