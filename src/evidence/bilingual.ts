/** A text in the languages in which everything is said. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

/** Writes a text in English and Spanish. */
export const inBoth = (en: string, es: string): Bilingual => ({ en, es });
