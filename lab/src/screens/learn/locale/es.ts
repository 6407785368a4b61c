/** Palabras de la pantalla para aprender; las del cuaderno y del juego de papeles están al lado. */
import type { Words } from "../../../locale/words.js";
import type { learn as english } from "./en.js";
import { pack } from "./es-pack.js";
import { roles } from "./es-roles.js";

export const learn: Words<typeof english> = {
  title: "Aprender",
  intro:
    "Para quienes se acercan por primera vez al tema o a este modelo, y para quienes lo enseñan. Los muertos y los desaparecidos de estas cifras son personas; aquí nada se califica.",
  back: "Todo lo de Aprender",
  pack,
  roles,
  tour: {
    title: "Un recorrido por cinco acciones",
    about:
      "Unos tres minutos. Diga primero lo que espera; después el laboratorio lo calcula ante usted, con su dispersión. Sus conjeturas están en la dirección y en ningún otro sitio.",
    step: (step: number, of: number) => `Acción ${step} de ${of}`,
    question: (outcome: string, scenario: string, year: number) =>
      `En comparación con seguir como ahora, ¿qué pasa con esto hasta fines de ${year} con «${scenario}»: ${outcome}?`,
    guesses: { up: "sube", down: "baja", same: "queda más o menos igual" },
    guessFirst: "Conjeture primero: lo que sorprende se recuerda. Nadie ve su conjetura.",
    see: "Calcularlo ahora",
    youGuessed: "Usted conjeturó:",
    waiting: "Las corridas están en marcha.",
    found: "Lo que halla el modelo",
    guessHolds: (guess: string, count: number) =>
      `Su conjetura, «${guess}», se cumple en ${count} de 100 corridas.`,
    inRuns: (count: number) => `en ${count} de 100 corridas`,
    sameMeans:
      "«Más o menos igual» es una diferencia menor que 1 en 100 de la media de la referencia.",
    previous: "Atrás",
    next: "Siguiente acción",
    openLab: "Cambiarlo en el laboratorio",
    end: "Fue la última. Ninguna acción por sí sola movió todo, y cada una movió algo para alguien. La pantalla Comparar las pone todas lado a lado.",
    again: "Empezar de nuevo",
    giveBack: "Dejar el recorrido y recuperar mis escenarios",
    steps: {
      treatment: {
        title: "Más tratamiento",
        action:
          "Estados Unidos ofrece la mitad más de lugares de tratamiento con medicamentos y la mitad más de naloxona, en dos años. Nada más cambia.",
        why: "Quienes están en tratamiento mueren menos y compran menos; la naloxona revierte sobredosis que habrían matado.",
        doubt:
          "En este modelo, los lugares más allá de los que se buscan no hacen nada, y no sabe cuántas personas más los buscarían.",
      },
      strikes: {
        title: "Un año de ataques",
        action:
          "Estados Unidos ataca diez veces al mes en suelo mexicano durante un año, sin el consentimiento de México.",
        why: "Caen líderes y sus grupos se dividen; las divisiones traen peleas entre grupos, y siguen represalias. En los propios ataques mueren civiles; la pantalla Comparar los cuenta en una fila aparte.",
        doubt:
          "Ningún programa así se ha medido en México: lo que hace un ataque es un juicio amplio a partir de capturas de líderes y de otros países.",
      },
      trust: {
        title: "Los mismos ataques, y el vecino",
        action:
          "Siga con el año de ataques sin consentimiento. Mire la cooperación entre los dos gobiernos, un índice de 0 a 1.",
        why: "La fuerza sin consentimiento retira lo que da un vecino: traslados de presos, inteligencia compartida, tropas en la frontera. Vuelve, pero despacio.",
        doubt:
          "El índice se construye con unas pocas rupturas registradas entre los dos gobiernos, así que su dispersión es amplia.",
      },
      guns: {
        title: "Menos armas del norte",
        action:
          "Estados Unidos adopta reglas para vendedores y rifles, inspecciona una quinta parte de los vehículos hacia el sur, y rastrea y procesa la mitad de las armas aseguradas. Mire las armas que tienen los grupos.",
        why: "Las armas duran años. Un flujo menor baja las existencias solo conforme las viejas se rompen, se aseguran o se agotan.",
        doubt: "No se sabe qué suplirían otros países, ni cuántas armas hay.",
      },
      arrests: {
        title: "El doble de detenciones",
        action:
          "México encarcela al doble de integrantes de los grupos que en el ajuste publicado. Mire a las personas que los grupos reclutan.",
        why: "A quien se llevan se le reemplaza mientras haya a quién reclutar: el hallazgo más conocido del modelo publicado es que menos reclutas pesan más que más detenciones.",
        doubt:
          "Cómo reclutan los grupos se infiere de un ajuste a su tamaño, no se observa; otros leen el mismo registro de otra manera.",
      },
    },
  },
};
