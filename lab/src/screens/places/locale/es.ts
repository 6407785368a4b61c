/** Palabras de la pantalla que muestra los estados. */
import type { Words } from "../../../locale/words.js";
import type { places as english } from "./en.js";

export const places: Words<typeof english> = {
  title: "Lugares",
  intro:
    "Los 32 estados de México en el escenario elegido. Nada aquí baja del nivel estatal: la evidencia no llega más lejos, y el modelo tampoco.",
  outcome: "Resultado",
  show: "Se muestra",
  showValue: "en el escenario",
  showDifference: "diferencia con la referencia",
  map: "Mapa",
  tiles: "recuadros de igual tamaño",
  shapes: "formas",
  year: "Año",
  play: "Reproducir",
  pause: "Pausar",
  next: "Año siguiente",
  waiting: "Las primeras corridas están en marcha.",
  noOutcome: (model: string) =>
    `El modelo «${model}» no dice nada por estado. Elija otro escenario.`,
  perInhabitants: "por cada 100 000 habitantes al año",
  mapTitle: (outcome: string, what: string, year: number, unit: string) =>
    `${outcome}, ${what}, ${year}, ${unit}`,
  highest: (state: string, value: string, last: string, lastValue: string) =>
    `El más alto: ${state}, ${value}. El más bajo: ${last}, ${lastValue}. Todos los valores están en la tabla de abajo.`,
  legend: "Una sola escala para todos los años, cada paso el doble del anterior",
  context:
    "Los estados fronterizos de Estados Unidos se dibujan como contexto y no llevan ningún valor.",
  state: "Estado",
  choose: "Elija un estado",
  median: "Mediana",
  low: "5 %",
  high: "95 %",
  difference: "Diferencia con la referencia",
  lowerIn: "Menor en",
  ofRuns: (count: number) => `${count} de 100 corridas`,
  table: "Los estados en una tabla",
  neighbours: "Vecinos",
  chartSentence: (
    state: string,
    year: number,
    median: string,
    low: string,
    high: string,
    unit: string,
  ) => `${state}, ${year}: cerca de ${median} (de ${low} a ${high}) ${unit}`,
  differenceSentence: (difference: string, low: string, high: string, lower: number) =>
    `Frente a la referencia: ${difference} (de ${low} a ${high}); menor en ${lower} de 100 corridas.`,
  record: "Los puntos son los homicidios registrados del estado.",
  population:
    "Las tasas se basan en la población de cada estado a mitad de año, proyectada después de 2020. El valor de un año es doce veces la media de las medianas de sus meses, por lo que el de los estados y el del país no tienen que sumar lo mismo.",
  close: "Cerrar",
  press: (state: string, value: string) => `${state}: ${value}`,
};
