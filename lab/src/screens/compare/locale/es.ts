/** Palabras de la pantalla de comparación. */
import type { Words } from "../../../locale/words.js";
import type { compare as english } from "./en.js";

export const compare: Words<typeof english> = {
  title: "Comparar",
  intro:
    "Hasta cuatro escenarios, cada uno apareado corrida por corrida con la referencia: ambos comparten los sorteos de cada número incierto, de modo que lo que difiere es lo que se decidió.",
  scenarios: "Escenarios",
  reference: "Referencia",
  scenario: (letter: string) => `Escenario ${letter}`,
  edit: "Cambiar en el laboratorio",
  duplicate: "Duplicar",
  save: "Guardar archivo",
  remove: "Quitar",
  add: "Añadir un escenario",
  choose: "Elija uno",
  undo: "Deshacer",
  full: "Se comparan cuatro escenarios como máximo. Quite uno primero.",
  files: "Desde un archivo de escenario",
  filesHelp:
    "YAML o JSON, como lo lee la línea de comandos. Suelte un archivo en cualquier parte de esta página, pegue su texto o elíjalo. Nada sale de este dispositivo. Lo que un archivo supone, fija o corta de la estructura vale para todos los escenarios, para que sigan siendo comparables.",
  fromDisk: "Elegir un archivo",
  paste: "Su texto",
  addFile: "Añadir este escenario",
  bad: "Este archivo no puede añadirse. Sus escenarios no han cambiado y el texto sigue arriba para que lo corrija:",
  tooLong: (name: string) => `${name} es más largo que cualquier escenario. ¿Es otro archivo?`,
  added: (name: string) => `Se añadió ${name}.`,
  left: {
    to: "Su último año no se toma: el laboratorio corre hasta 2040 y el año se elige abajo.",
    ties: "Su red de vínculos no se toma: solo la línea de comandos lee una.",
  },
  table: "Diferencias con la referencia",
  year: "Hasta fines de",
  tableHelp:
    "Los flujos se cuentan en total desde la primera decisión; los niveles, al final del año. La línea abarca 90 de 100 corridas y su parte gruesa 50; la vertical es ninguna diferencia. Las celdas de una fila comparten escala. Una columna ordena de menor en más corridas a mayor en más corridas.",
  kinds: {
    people: "Personas",
    governments: "Los dos gobiernos: cooperación y represalias",
    health: "Drogas y salud",
    groups: "Grupos, armas y su dinero",
    money: "Costos",
    other: "Otros",
  },
  law: "Derecho",
  unmoved: (outcomes: readonly string[]) =>
    `Igual en todas las corridas y escenarios: ${outcomes.join("; ")}.`,
  tradeOffs: "Lo que se gana y se pierde",
  tradeOffsHelp:
    "En cuántas de 100 corridas un escenario tiene por sí solo lo menos de cada cosa. Las filas no se suman: la aritmética no compensa una muerte de una fila con una de otra, y quién carga con qué es algo que deben juzgar las personas.",
  shared: "dos o más comparten lo menos",
  refining: "Hay más corridas en marcha.",
  toBrief: "Imprimir esto como informe de dos páginas",
  waiting: "Las primeras corridas están en marcha.",
};
