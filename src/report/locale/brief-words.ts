/** Words of the brief. */

/** Parts of the citation. */
interface Cited {
  readonly version: string;
  readonly model: string;
  readonly scenarios: string;
  readonly seed: number;
  readonly members: number;
  readonly made: string;
}

interface BriefWords {
  readonly kind: string;
  readonly question: (scenarios: readonly string[], reference: string, year: number) => string;
  readonly nothing: string;
  readonly found: string;
  readonly howToRead: string;
  readonly legend: (lines: readonly string[]) => string;
  readonly table: string;
  readonly unmoved: (outcomes: readonly string[]) => string;
  readonly unmovedCount: (count: number) => string;
  readonly lesser: (count: number) => string;
  readonly notAdded: string;
  readonly law: string;
  readonly assumed: string;
  readonly judged: (count: number, of: number) => string;
  readonly structure: (states: readonly string[]) => string;
  readonly spread: string;
  readonly inSpread: string;
  readonly notInSpread: string;
  readonly moreSources: string;
  readonly repeat: string;
  readonly citation: (parts: Cited) => string;
  readonly since: (month: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly builtUp: (months: number) => string;
}

/** `a, b or c` */
const listed = (all: readonly string[], or: string): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${or} ${all.at(-1)}`;

const english: BriefWords = {
  kind: "brief of a comparison",
  question: (scenarios, reference, year) =>
    `What would follow by the end of ${year} from ${listed(
      scenarios.map((one) => `“${one}”`),
      "or",
    )}, compared with “${reference}”?`,
  nothing: "Nothing is decided beyond it",
  found: "What the model finds",
  howToRead:
    "Both scenarios run on the same draws. “Lower in 73 of 100 runs” is a statement about the model’s runs, not the chance of an event. In brackets: 5 to 95 of 100 runs. The dead are people; deaths of different kinds are not added up.",
  legend: (lines) =>
    `Lines are medians: ${lines.join("; ")}. R is dotted. Shaded: 90 of 100 runs under A. Bars at the right: 50 (thick) and 90 (thin) of 100 runs at the end. Dots are the record, hollow where first counts will be revised. The dotted upright line is where decisions begin.`,
  table: "Difference to the reference",
  unmoved: (outcomes) => `The same in every run under all scenarios: ${outcomes.join("; ")}.`,
  unmovedCount: (count) => `The same in every run under all scenarios: ${count} outcomes.`,
  lesser: (count) => `Further outcomes that differ: ${count}; the command compare lists them.`,
  notAdded: "Flows are counted in all since the first decision, levels at the end of the year.",
  law: "What the law says, order by order",
  assumed: "What is assumed",
  judged: (count, of) =>
    `${count} of the ${of} uncertain numbers that a run draws are judgements of ours, within stated ranges; the others come from publications or are derived from them.`,
  structure: (states) =>
    states.length === 0 ? "" : `Where the science disagrees, this run takes: ${states.join("; ")}.`,
  spread: "What is in the spread, and what is not",
  inSpread:
    "In it: the uncertain numbers, drawn from their stated ranges, and chance where the model has it.",
  notInSpread:
    "Not in it: disputes about structure (one side is taken in all runs), events that no equation holds, what is not recorded, and what nobody has studied. The true uncertainty is wider.",
  moreSources:
    "These are the sources of the charted outcomes; those of every other number: ironriver evidence.",
  repeat: "The command that repeats this",
  citation: ({ version, model, scenarios, seed, members, made }) =>
    `Cite as: Iron River, version ${version}. Brief of ${scenarios}. Model ${model}, seed ${seed}, ${members} runs. Made on ${made}.`,
  since: (month) => `from ${month}`,
  between: (from, to) => (from === to ? `in ${from}` : `${from} to ${to}`),
  builtUp: (months) => `built up over ${months} months`,
};

const spanish: BriefWords = {
  kind: "informe de una comparación",
  question: (scenarios, reference, year) =>
    `¿Qué resultaría hasta fines de ${year} de ${listed(
      scenarios.map((one) => `«${one}»`),
      "o",
    )}, en comparación con «${reference}»?`,
  nothing: "No se decide nada más",
  found: "Lo que halla el modelo",
  howToRead:
    "Ambos escenarios corren con los mismos sorteos. «Menor en 73 de 100 corridas» habla de las corridas del modelo, no de la probabilidad de un hecho. Entre paréntesis: de 5 a 95 de 100 corridas. Los muertos son personas; no se suman muertes de distinta clase.",
  legend: (lines) =>
    `Las líneas son medianas: ${lines.join("; ")}. R va punteada. Sombreado: 90 de 100 corridas con A. Barras a la derecha: 50 (gruesa) y 90 (delgada) de 100 corridas al final. Los puntos son el registro, huecos donde la primera cuenta se revisará. La vertical punteada marca el inicio de las decisiones.`,
  table: "Diferencia con la referencia",
  unmoved: (outcomes) => `Igual en todas las corridas y escenarios: ${outcomes.join("; ")}.`,
  unmovedCount: (count) => `Iguales en todas las corridas y escenarios: ${count} resultados.`,
  lesser: (count) => `Otros resultados que difieren: ${count}; el comando compare los enumera.`,
  notAdded:
    "Los flujos se cuentan en total desde la primera decisión; los niveles, al final del año.",
  law: "Qué dice el derecho, orden por orden",
  assumed: "Lo que se supone",
  judged: (count, of) =>
    `${count} de los ${of} números inciertos que sortea una corrida son juicios nuestros, dentro de intervalos declarados; los demás vienen de publicaciones o se derivan de ellas.`,
  structure: (states) =>
    states.length === 0
      ? ""
      : `Donde la ciencia discrepa, esta corrida toma: ${states.join("; ")}.`,
  spread: "Qué está en la dispersión y qué no",
  inSpread:
    "Está: los números inciertos, sorteados dentro de sus intervalos, y el azar donde el modelo lo tiene.",
  notInSpread:
    "No está: las disputas sobre la estructura (se toma un lado en todas las corridas), los hechos que ninguna ecuación recoge, lo que no se registra y lo que nadie ha estudiado. La incertidumbre verdadera es mayor.",
  moreSources:
    "Son las fuentes de los resultados graficados; las de los demás números: ironriver evidence.",
  repeat: "El comando que lo repite",
  citation: ({ version, model, scenarios, seed, members, made }) =>
    `Cítese como: Iron River, versión ${version}. Informe de ${scenarios}. Modelo ${model}, semilla ${seed}, ${members} corridas. Hecho el ${made}.`,
  since: (month) => `desde ${month}`,
  between: (from, to) => (from === to ? `en ${from}` : `${from} a ${to}`),
  builtUp: (months) => `en una ampliación de ${months} meses`,
};

/** By language. */
export const briefWords: Readonly<Record<"en" | "es", BriefWords>> = {
  en: english,
  es: spanish,
};
