/** Palabras de la pantalla de inicio. */
import type { Words } from "../../../locale/words.js";
import type { questions as english } from "./en.js";

export const questions: Words<typeof english> = {
  title: "¿Qué resultaría?",
  lead: "Dos gobiernos, y gente a ambos lados de la frontera que muere por drogas y por violencia. Río de Hierro corre muchas veces lo que podría decidirse y dice en cuántas corridas resulta de un modo o de otro.",
  is: "Qué es esto",
  isText: (parameters: number) =>
    `Un modelo abierto: ${parameters} números, cada uno con fuente y rango, sorteados de nuevo en cada corrida; cada ecuación puede leerse, cada vínculo cortarse, cada punto en disputa tomarse de otro modo. Lo que se calcula aquí se calcula en su propia máquina.`,
  isNot: "Qué no es",
  isNotText:
    "No es un pronóstico ni un consejo. Muchos de sus números son juicios, y lo dicen. Conoce naciones y estados, ninguna persona y ningún lugar por debajo. Un curso que resulta mejor en la mayoría de las corridas puede aun así ser un error.",
  article: "Cinco preguntas",
  courses: (count: number) => `${count} cursos`,
  coursesAbout: "Cada uno se describe como lo harían quienes lo defienden. Ábralo para cambiarlo.",
  against: (reference: string, runs: number) =>
    runs === 0
      ? `Comparado con "${reference}".`
      : `Comparado con "${reference}", ${runs} corridas.`,
  whatItIs: "Qué es",
  computing: "calculándose",
  modelSays:
    "La respuesta del modelo. Abajo está lo que dicen los registros; no tienen por qué coincidir.",
  recordsSay: "Lo que dicen los registros",
  tryIt: "Abrir en el laboratorio ",
  toClaims: "Ver las afirmaciones ",
  toCompare: "Comparar hasta cuatro lado a lado",
};
