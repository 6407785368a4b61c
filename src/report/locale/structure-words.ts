/** What loops, missing units and diagrams are told in, in each language. */
import type { Locale } from "./locale.js";

/** A loop's polarity as data. */
export type LoopKind = "reinforcing" | "balancing" | "depends";

/** What every language must say of a model's structure. */
export interface StructureWords {
  readonly loop: string;
  readonly kind: string;
  readonly path: string;
  readonly basis: string;
  readonly kinds: Readonly<Record<LoopKind, string>>;
  readonly bases: Readonly<Record<"equations" | "run" | "not examined", string>>;
  readonly noLoops: string;
  readonly loopCount: (counts: Readonly<Record<LoopKind, number>>) => string;
  readonly exhaustive: string;
  readonly selected: (bound: number, searched: number, links: number) => string;
  readonly moments: (times: string) => string;
  readonly elementLoops: string;
  readonly more: (count: number) => string;
  readonly variable: string;
  readonly proposedUnit: string;
  readonly because: string;
  readonly unitsAgree: string;
  readonly unitProblems: (count: number) => string;
  readonly proposals: (count: number) => string;
  readonly contradiction: (name: string, first: string, second: string) => string;
  /** `in kg by "total" ("a + b", character 5)` */
  readonly use: (unit: string, variable: string, equation: string, position: number) => string;
  /** `in kg/month by the stock "level"` */
  readonly flowUse: (unit: string, stock: string) => string;
  readonly open: (names: string) => string;
  readonly causalTitle: (model: string) => string;
  readonly stockFlowTitle: (model: string) => string;
  readonly signs: string;
  readonly raises: (from: string, to: string) => string;
  readonly lowers: (from: string, to: string) => string;
  readonly moves: (from: string, to: string) => string;
  readonly stock: (name: string, filledBy: string, drainedBy: string) => string;
  readonly dependsOn: (name: string, on: string) => string;
  readonly nothing: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const english: StructureWords = {
  loop: "Loop",
  kind: "Kind",
  path: "Path, with the sign of each link",
  basis: "Signs from",
  kinds: { reinforcing: "reinforcing", balancing: "balancing", depends: "depends" },
  bases: {
    equations: "equations",
    run: "reference run",
    "not examined": "not examined (model too large)",
  },
  noLoops: "The model has no feedback loop.",
  loopCount: ({ reinforcing, balancing, depends }) =>
    `${plural(reinforcing + balancing + depends, "feedback loop", "feedback loops")}: ${reinforcing} reinforcing, ${balancing} balancing, ${depends} whose kind depends on the state.`,
  exhaustive: "The list is exhaustive.",
  selected: (bound, searched, links) =>
    `The list is NOT exhaustive: there are more than ${bound} loops. It holds the shortest and the strongest loop through each of ${searched} of ${links} links.`,
  moments: (times) =>
    `Where equations do not settle a sign it is read from the reference run, at time ${times}.`,
  elementLoops: "Between the elements of arrays:",
  more: (count) => `... and ${count} more.`,
  variable: "Variable",
  proposedUnit: "Proposed unit",
  because: "Because",
  unitsAgree: "Units: nothing to complain about.",
  unitProblems: (count) => `${plural(count, "place", "places")} where declared units disagree:`,
  proposals: (count) =>
    `${plural(count, "variable without a unit follows", "variables without a unit follow")} from the others:`,
  contradiction: (name, first, second) =>
    `"${name}" has no unit, and its uses ask for different ones: ${first}, but ${second}.`,
  use: (unit, variable, equation, position) =>
    `${unit} by "${variable}" (${equation}, character ${position})`,
  flowUse: (unit, stock) => `${unit} by the stock "${stock}" and its flow`,
  open: (names) => `Nothing can be told about the units of: ${names}.`,
  causalTitle: (model) => `What acts on what: ${model}`,
  stockFlowTitle: (model) => `Stocks and flows: ${model}`,
  signs: "+ moves the same way   − moves the opposite way   ± depends",
  raises: (from, to) => `more ${from}, more ${to}`,
  lowers: (from, to) => `more ${from}, less ${to}`,
  moves: (from, to) => `${from} moves ${to} either way`,
  stock: (name, filledBy, drainedBy) =>
    `Stock ${name}: filled by ${filledBy}, drained by ${drainedBy}.`,
  dependsOn: (name, on) => `${name} depends on ${on}.`,
  nothing: "nothing",
};

const spanish: StructureWords = {
  loop: "Ciclo",
  kind: "Tipo",
  path: "Camino, con el signo de cada vínculo",
  basis: "Signos según",
  kinds: { reinforcing: "de refuerzo", balancing: "de equilibrio", depends: "depende" },
  bases: {
    equations: "ecuaciones",
    run: "corrida de referencia",
    "not examined": "sin examinar (modelo demasiado grande)",
  },
  noLoops: "El modelo no tiene ciclos de realimentación.",
  loopCount: ({ reinforcing, balancing, depends }) =>
    `${plural(reinforcing + balancing + depends, "ciclo de realimentación", "ciclos de realimentación")}: ${reinforcing} de refuerzo, ${balancing} de equilibrio, ${depends} cuyo tipo depende del estado.`,
  exhaustive: "La lista es completa.",
  selected: (bound, searched, links) =>
    `La lista NO es completa: hay más de ${bound} ciclos. Contiene el más corto y el más fuerte que pasan por cada uno de ${searched} de ${links} vínculos.`,
  moments: (times) =>
    `Donde las ecuaciones no deciden un signo, se lee en la corrida de referencia, en el tiempo ${times}.`,
  elementLoops: "Entre los elementos de los arreglos:",
  more: (count) => `... y ${count} más.`,
  variable: "Variable",
  proposedUnit: "Unidad propuesta",
  because: "Porque",
  unitsAgree: "Unidades: sin observaciones.",
  unitProblems: (count) =>
    `${plural(count, "lugar", "lugares")} donde las unidades declaradas no concuerdan:`,
  proposals: (count) =>
    `${plural(count, "variable sin unidad se deduce", "variables sin unidad se deducen")} de las demás:`,
  contradiction: (name, first, second) =>
    `"${name}" no tiene unidad y sus usos piden unidades distintas: ${first}, pero ${second}.`,
  use: (unit, variable, equation, position) =>
    `${unit} por "${variable}" (${equation}, carácter ${position})`,
  flowUse: (unit, stock) => `${unit} por la existencia "${stock}" y su flujo`,
  open: (names) => `Nada se puede decir de las unidades de: ${names}.`,
  causalTitle: (model) => `Qué actúa sobre qué: ${model}`,
  stockFlowTitle: (model) => `Existencias y flujos: ${model}`,
  signs: "+ mueve en el mismo sentido   − en sentido contrario   ± depende",
  raises: (from, to) => `más ${from}, más ${to}`,
  lowers: (from, to) => `más ${from}, menos ${to}`,
  moves: (from, to) => `${from} mueve ${to} en uno u otro sentido`,
  stock: (name, filledBy, drainedBy) =>
    `Existencia ${name}: la llenan ${filledBy}; la vacían ${drainedBy}.`,
  dependsOn: (name, on) => `${name} depende de ${on}.`,
  nothing: "nada",
};

/** The words of a language. */
export const structureWords = (language: Locale["language"]): StructureWords =>
  language === "es" ? spanish : english;
