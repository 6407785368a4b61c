/** Words for the cost of a death averted. */

export interface CostPerDeathWords {
  /** The outcome over the whole time to the end of a year. */
  readonly label: (to: number) => string;
  /** In place of a cost where no run averts a death. */
  readonly none: string;
  /** In how many of a hundred runs deaths fall and rise. */
  readonly signs: (fewer: number, more: number) => string;
  readonly sentence: (parts: {
    readonly label: string;
    readonly scenario: string;
    readonly cost: string;
    readonly signs: string;
    /** What is counted as deaths. */
    readonly deaths: string;
  }) => string;
}

/** English. */
export const costPerDeathEnglish: CostPerDeathWords = {
  label: (to) => `Programme cost for each death averted, whole time to ${to}`,
  none: "no run averts a death",
  signs: (fewer, more) =>
    `over the ${fewer} of 100 runs with fewer deaths; more deaths in ${more} of 100`,
  sentence: ({ label, scenario, cost, signs, deaths }) =>
    `${label}, under "${scenario}": ${cost}, ${signs}. Deaths counted: ${deaths}. Cost is over that on record and not discounted.`,
};

/** Spanish. */
export const costPerDeathSpanish: CostPerDeathWords = {
  label: (to) => `Costo de los programas por cada muerte evitada, todo el tiempo hasta ${to}`,
  none: "ninguna corrida evita una muerte",
  signs: (fewer, more) =>
    `sobre las ${fewer} de 100 corridas con menos muertes; más muertes en ${more} de 100`,
  sentence: ({ label, scenario, cost, signs, deaths }) =>
    `${label}, con «${scenario}»: ${cost}, ${signs}. Muertes contadas: ${deaths}. El costo es el que excede lo registrado, sin descuento.`,
};
