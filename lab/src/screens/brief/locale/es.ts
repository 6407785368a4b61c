/** Palabras de la pantalla alrededor del informe; las del informe son de la biblioteca. */
import type { Words } from "../../../locale/words.js";
import type { brief as english } from "./en.js";

export const brief: Words<typeof english> = {
  title: "Informe",
  intro:
    "La comparación actual en dos páginas para imprimir, en A4 o Carta, legible en blanco y negro.",
  change: "Cambiar lo que se compara",
  year: "Hasta fines de",
  chart: (place: number) => `Gráfica ${place}`,
  print: "Imprimir o guardar como PDF",
  ready: "Están todas las corridas.",
  refining: "Hay más corridas en marcha; espérelas antes de imprimir.",
  waiting: "Las primeras corridas están en marcha.",
};
