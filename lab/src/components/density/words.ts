import { inLanguage, type Words } from "../../locale/words.js";

const english = {
  prior: (median: string, low: string, high: string, unit: string) =>
    `Prior (bars): median ${median}, in 90 of 100 draws ${low} to ${high}${unit ? ` ${unit}` : ""}.`,
  posterior: (
    model: string,
    median: string,
    low: string,
    high: string,
    kept: number,
    tried: number,
  ) =>
    `Draws of ${model} whose history is plausible, ${kept} of ${tried} (line): median ${median}, ${low} to ${high}.`,
  logScale: "logarithmic",
  key: "Thick line: range. Triangle: best value.",
};

const spanish: Words<typeof english> = {
  prior: (median: string, low: string, high: string, unit: string) =>
    `Distribución previa (barras): mediana ${median}, en 90 de cada 100 sorteos de ${low} a ${high}${unit ? ` ${unit}` : ""}.`,
  posterior: (
    model: string,
    median: string,
    low: string,
    high: string,
    kept: number,
    tried: number,
  ) =>
    `Sorteos de ${model} cuya historia es verosímil, ${kept} de ${tried} (línea): mediana ${median}, de ${low} a ${high}.`,
  logScale: "logarítmica",
  key: "Línea gruesa: rango. Triángulo: mejor valor.",
};

/** The words of this component in the reader's language. */
export const densityWords = () => inLanguage(english, spanish);
