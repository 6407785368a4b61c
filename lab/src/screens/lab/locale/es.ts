/** Palabras de la pantalla del laboratorio. */
import type { Words } from "../../../locale/words.js";
import type { lab as english } from "./en.js";

export const lab: Words<typeof english> = {
  title: "Laboratorio",
  preset: "Escenario",
  comparedWith: (reference: string) => `comparado con: ${reference}`,
  changed: "modificado",
  levers: "Lo que se decide",
  groups: {
    "united-states": "Estados Unidos",
    mexico: "México",
    together: "Juntos",
    health: "Salud",
    arms: "Armas",
  },
  leversDecided: (decided: number, all: number) =>
    decided === 0 ? `${all} palancas, todas como ahora` : `${all} palancas, ${decided} decididas`,
  switches: "Lo que se discute",
  switchesAbout:
    "Donde los estudios no coinciden, una corrida sigue a uno de ellos. Elija otro: vale para todos los escenarios y para la referencia.",
  switchesChanged: (changed: number, all: number) =>
    changed === 0
      ? `${all} puntos en disputa`
      : `${all} puntos en disputa, ${changed} tomados de otro modo`,
  usual: "si no elige",
  cuts: "Qué actúa sobre qué",
  cutsAbout:
    "Desmarque un vínculo para cortarlo en todos los escenarios y en la referencia: lo que cambia es lo que lleva. La pantalla Por qué los dibuja.",
  linksCut: (cut: number, all: number) =>
    cut === 0 ? `${all} vínculos` : `${all} vínculos, ${cut} cortados`,
  asNow: "como ahora",
  notStudied: "sin estudiar: una extrapolación",
  whenOf: (lever: string) => `Cuándo actúa: ${lever}`,
  from: "desde",
  ramp: "se alcanza en meses",
  until: "hasta (vacío: hasta el final)",
  moreSettings: (count: number) =>
    count === 1 ? "Sigue después otro ajuste." : `Siguen después otros ${count} ajustes.`,
  help: "Sobre esta palanca",
  whatItIs: "Qué es",
  examples: "Ejemplos",
  watch: "Qué observar",
  whoBears: "Quién carga con ello",
  evidence: "Evidencia",
  equation: "Ecuaciones que la leen",
  leverRule: "Mientras está fijada, su valor toma el lugar del registrado en estas ecuaciones.",
  undo: "Deshacer",
  redo: "Rehacer",
  replay: "Repetir el último cambio",
  reset: "Restablecer",
  year: "Año de los niveles",
  lastYear: "Correr hasta",
  runs: "Corridas",
  results: "Lo que resulta",
  waiting: "Las primeras corridas están en marcha.",
  differenceOf: (outcome: string, period: string) =>
    `${outcome}, ${period}: diferencia, corrida por corrida`,
  otherOutcomes: "Otros resultados",
  showLarge: "Mostrar en grande:",
  chooseOutcome: "elija un resultado",
  outcome: "Resultado",
  period: "Cuándo",
  inHowMany: "En cuántas corridas",
  difference: "Diferencia",
  ofForce: "Lo que viene con la fuerza",
  ofForceAbout:
    "Acompañan a todo escenario que usa la fuerza, se dibuje lo que se dibuje. Cada uno cuenta personas o relaciones que la fuerza misma toca.",
  law: "El derecho",
  lawAbout:
    "Responden tres órdenes de derecho y ninguno decide los demás. Esto no es asesoría jurídica.",
  wouldChange: "Qué lo cambiaría",
  spread: "Qué tan seguro es esto",
  drivers: "Con qué va la diferencia",
  driversAbout:
    "Entre las corridas: cuanto más larga la barra, más estrecha la relación entre lo sorteado para este número y la diferencia. Una relación no es por sí sola una causa.",
  driversAwaited: "Qué números inciertos pesan más se calcula cuando están todas las corridas.",
  noDriver: "Ningún número por sí solo se distingue del azar.",
  raisesDifference: "más alto, y la diferencia es más alta",
  lowersDifference: "más alto, y la diferencia es más baja",
  basis: {
    published: "publicado",
    derived: "derivado de cifras publicadas",
    computed: "calculado con datos",
    judgement: "un juicio nuestro: un supuesto",
  },
  recalled: "no leído en su fuente",
  inSpread: "Dentro de la dispersión",
  inSpreadText: (parameters: number, members: number, seed: number) =>
    `Los rangos de ${parameters} números, sorteados de nuevo en cada corrida, y el azar de lo que ocurre mes a mes. ${members} corridas, semilla ${seed}; escenario y referencia comparten sorteos y suerte.`,
  notInSpread: "Fuera de la dispersión",
  notInSpreadText: (switches: number) =>
    `Los ${switches} puntos en disputa, que se eligen y no se sortean; los errores del registro; y lo que las ecuaciones dejan fuera. La incertidumbre verdadera es más amplia que las bandas.`,
  assumptions: "Supuestos",
  assumptionsText: (judged: number, recalled: number, all: number) =>
    `${judged} de ${all} números son juicios, porque nadie los ha medido; ${recalled} se tomaron de memoria y no se leyeron en su fuente.`,
  toEvidence: "Ver cada número y su fuente",
  changedNote: "Ha modificado este escenario: su título y su descripción son los originales.",
  sameModel: "Escenarios de este modelo",
  otherModels: "Escenarios de partes del modelo",
};
