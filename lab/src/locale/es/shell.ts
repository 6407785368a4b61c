/** Palabras alrededor de cada pantalla. */
import type { shell as english } from "../en/shell.js";
import type { Words } from "../words.js";

export const shell: Words<typeof english> = {
  name: "Iron River",
  tagline: "Un simulador abierto de la guerra contra las drogas entre Estados Unidos y México",
  skip: "Ir al contenido",
  screens: "Pantallas",
  questions: "Preguntas",
  lab: "Laboratorio",
  compare: "Comparar",
  why: "Por qué",
  places: "Lugares",
  evidence: "Evidencia",
  brief: "Informe",
  learn: "Aprender",
  language: "Idioma",
  theme: "Colores",
  themeAuto: "Como el dispositivo",
  themeLight: "Claros",
  themeDark: "Oscuros",
  loading: "Cargando",
  notFound: "No existe esa pantalla. Quizá la dirección esté incompleta.",
  notBuilt: "Esta pantalla todavía no tiene contenido.",
  failed: "No se pudo cargar esta pantalla. Revise la conexión y vuelva a cargar la página.",
  running: "Calculando",
  refining: "Afinando",
  runs: (count: number) => `${count} corridas`,
  refused: "Esto no se puede calcular:",
  addressVersion: (version: string) =>
    `Esta dirección es de la versión ${version}, que este laboratorio no conoce: la hizo uno más nuevo. Se muestra lo que se pudo leer; la dirección queda como está.`,
  addressDamaged:
    "Esta dirección está dañada y no se puede leer, quizá porque se cortó. El laboratorio muestra su inicio; la dirección queda como está.",
  addressParts: (parts: string) =>
    `Partes de esta dirección no significan nada para este laboratorio y quedan fuera del cálculo: ${parts}. Se conservan en la dirección.`,
  addressOriginal: "La dirección como llegó",
  accept: "Seguir desde aquí",
  footer:
    "Cada número tiene una fuente y un margen. Los muertos son personas. Solo datos públicos, nacionales y estatales. Esta página no envía nada a ninguna parte.",
  offline: "Funciona sin conexión una vez cargada.",
};
