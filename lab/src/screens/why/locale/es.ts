/** Palabras de la pantalla que muestra el ciclo. */
import type { Words } from "../../../locale/words.js";
import type { why as english } from "./en.js";

export const why: Words<typeof english> = {
  title: "Por qué",
  intro:
    "El ciclo completo como lo calcula el modelo: los sectores y los enlaces por los que cada uno actúa sobre los otros. Corte un enlace para ver qué transmite.",
  outcome: "Efecto sobre",
  year: "en",
  otherModel: (model: string) =>
    `El escenario elegido usa el modelo «${model}», que no tiene enlaces entre sectores. El ciclo pertenece al modelo del ciclo completo.`,
  toCycle: (preset: string) => `Mostrar el ciclo con «${preset}»`,
  progress: (done: number, all: number) => `${done} de ${all} enlaces calculados`,
  progressDone: (all: number, runs: number) =>
    `Los ${all} enlaces están calculados, con ${runs} corridas pareadas cada uno: basta para la dirección y el tamaño aproximado.`,
  failed: (problem: string) => `No se pudo calcular: ${problem}`,
  diagram: "El ciclo en un diagrama",
  diagramHelp:
    "Cada flecha es un enlace. Su grosor es lo que el enlace hace al resultado elegido en el escenario elegido. Elija una flecha para leer qué transmite. La tabla de abajo dice lo mismo.",
  keyRaises: "aumenta el resultado",
  keyLowers: "reduce el resultado",
  keyNone: "sin efecto, o aún sin calcular",
  keyCut: "cortado",
  arrow: (from: string, to: string) => `${from} → ${to}`,
  effectNone: "sin efecto",
  effectWaiting: "aún sin calcular",
  effectUnder: "solo con otra estructura",
  effect: (verb: "raises" | "lowers", amount: string, low: string, high: string, unit: string) =>
    `${verb === "raises" ? "lo aumenta en" : "lo reduce en"} ${amount} (de ${low} a ${high}) ${unit}`,
  inRuns: (count: number, all: number) => `misma dirección en ${count} de ${all} corridas`,
  cutThis: "Cortar este enlace",
  isCut: "Cortado en todo el laboratorio",
  cut: "Cortado",
  choose: "Elija una flecha o una fila de la tabla.",
  carries: "Qué transmite",
  doesHere: "Qué hace aquí",
  share: "De la diferencia entre escenario y referencia",
  shareText: (gap: string, rest: string, share: string, unit: string) =>
    `El escenario difiere de la referencia en ${gap} ${unit}. Con el enlace cortado en ambos, en ${rest}: ${share}.`,
  shareGone: (percent: number) => `desaparecen ${percent} de cada 100 partes de la diferencia`,
  shareGrows: (percent: number) => `la diferencia crece ${percent} de cada 100 partes`,
  shareTurns: "la diferencia cambia de dirección",
  shareSame: "la diferencia queda igual",
  shareNoGap:
    "El escenario y la referencia no difieren en este resultado en este año, así que no hay nada que repartir.",
  equation: "Ecuación",
  heard: (sector: string) => `Lo que recibe «${sector}»`,
  told: "transmitido",
  alone: "por sí solo",
  parameters: "Parámetros que fijan su fuerza",
  noParameters: "Ninguno: lo transmitido es una identidad.",
  sources: "Fuentes",
  record: "Del registro de decisiones",
  speaksFor: "Qué habla a favor",
  against: "Qué habla en contra, o no se sabe",
  basis: {
    measured: "medido",
    derived: "derivado por aritmética",
    judged: "un juicio",
    definition: "una definición",
  },
  basisTitle: "Su tamaño es",
  under: (structure: string, state: string) =>
    `Este enlace solo existe donde la disputa «${structure}» se resuelve como «${state}».`,
  table: "Los enlaces en una tabla",
  columnLink: "Enlace",
  columnEffect: "Efecto sobre el resultado: corrida central (de la menor a la mayor)",
  columnRuns: "Misma dirección",
  columnShare: "Parte de la diferencia",
  columnBasis: "El tamaño es",
  columnCut: "Cortado",
  inner: "Mecanismos dentro de los sectores",
  innerIntro:
    "Cada uno también se puede cortar; lo cortado sigue cortado en todas las pantallas hasta que se restablece.",
  innerWhat: "Qué es",
  cutsNow: (count: number) => `${count} cortados ahora`,
  restoreAll: "Restablecer todos los enlaces",
};
