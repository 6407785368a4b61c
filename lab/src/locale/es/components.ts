/** Palabras de los componentes compartidos. */
import type { components as english } from "../en/components.js";
import type { Words } from "../words.js";

export const components: Words<typeof english> = {
  chartStructure: (first: string, last: string, low: string, high: string, unit: string) =>
    `Gráfica de valores por mes de ${first} a ${last}; la escala va de ${low} a ${high} ${unit}. Las bandas abarcan 50 y 90 de cada 100 corridas, la línea es la mediana.`,
  chartHistory: "Los puntos son el registro.",
  chartReference: "La línea punteada es la mediana de la referencia.",
  reference: "referencia",
  median: "mediana",
  record: "registro",
  table: "Los valores en una tabla",
  year: "Año",
  low: "5 %",
  high: "95 %",
  save: "Guardar",
  saveSvg: "SVG",
  savePng: "PNG",
  saveCsv: "CSV",
  saveAlt: "Texto alternativo",
  promote: "Ver en grande",
  dotPlot: (below: number, above: number, total: number) =>
    `${total} puntos, cada uno representa el mismo número de corridas: ${below} por debajo de la referencia, ${above} por encima.`,
  allTheSame: (title: string) => `${title}: ninguna. Ninguna corrida difiere de la referencia.`,
  scaleIn: (unit: string) => `Escala en ${unit}.`,
  noDifference: "sin diferencia",
  lower: "menos",
  higher: "más",
  neutral: "neutral",
  studied: (low: string, high: string) => `estudiado: de ${low} a ${high}`,
  beyondStudied: "fuera de lo estudiado: una extrapolación",
  atNeutral: "como ahora",
  below: "menos que ahora",
  above: "más que ahora",
  atLeast: "el mínimo",
  atMost: "el máximo",
  saysWho: "¿Quién lo dice?",
  sources: "Fuentes",
  close: "Cerrar",
  sortBy: (column: string) => `Ordenar por ${column}`,
};
