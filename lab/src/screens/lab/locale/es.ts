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
  switches: "Lo que se discute",
  asNow: "como ahora",
  undo: "Deshacer",
  redo: "Rehacer",
  replay: "Repetir el último cambio",
  reset: "Restablecer",
  year: "Año de las cifras",
  results: "Lo que resulta",
  waiting: "Las primeras corridas están en marcha.",
};
