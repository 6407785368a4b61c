/** Palabras del cuaderno para docentes. */
import type { Words } from "../../../locale/words.js";
import type { pack as english } from "./en-pack.js";

export const pack: Words<typeof english> = {
  title: "Cuaderno para docentes",
  about:
    "Objetivos, dos planes de clase, preguntas con respuestas calculadas, malentendidos frecuentes y una hoja de trabajo, en páginas para imprimir.",
  print: "Imprimir el cuaderno",
  forWhom:
    "Para clases de civismo, economía, estadística, salud pública o relaciones internacionales, desde unos dieciséis años. Basta una computadora por cada dos o tres estudiantes, sin cuenta y sin conexión una vez cargada la página.",
  careTitle: "Antes de empezar",
  care: [
    "Puede haber estudiantes que perdieron a alguien por una sobredosis, por la violencia o por desaparición, o que tienen familia donde esto ocurre. Dígalo al inicio, y que cualquiera puede salir.",
    "Hable de personas, no de un puntaje. Ningún curso de acción es la respuesta correcta de esta clase.",
    "El modelo trabaja a nivel de países y estados. Mantenga ahí la conversación: sin nombres de personas ni lugares menores que un estado.",
  ],
  goalsTitle: "Objetivos de aprendizaje",
  goals: [
    "Decir qué es una comparación apareada y leer «menor en 73 de 100 corridas».",
    "Distinguir la dispersión del margen de error y decir qué deja fuera.",
    "Seguir una causa por el ciclo: armas, grupos, fuerza, los dos gobiernos, drogas, tratamiento, muertes.",
    "Hallar la fuente de un número y decir si fue publicado, derivado o juzgado.",
    "Nombrar quién decide, quién paga y quién carga el daño en cada curso de acción.",
  ],
  lessonTime: "Minutos",
  lessonWhat: "Qué",
  short: {
    title: "Clase de 45 minutos",
    parts: [
      ["5", "Apertura: qué es y qué no es el laboratorio; los cuidados de arriba."],
      [
        "15",
        "El recorrido, en parejas: conjeturar, anotar por qué, calcular, leer la frase en voz alta.",
      ],
      [
        "10",
        "Comparar: abran la pantalla Comparar. ¿Qué filas mueve cada escenario? ¿Quién las carga?",
      ],
      [
        "10",
        "Un número por persona: abran «¿Quién lo dice?» en un número y cuenten de dónde salió.",
      ],
      ["5", "Cierre: cada quien nombra una cosa que el modelo no sabe."],
    ],
  },
  long: {
    title: "Clase de 90 minutos",
    parts: [
      [
        "10",
        "Apertura, y el ciclo dibujado en el pizarrón por el grupo antes de abrir el laboratorio.",
      ],
      ["20", "El recorrido, en parejas, con la hoja de trabajo."],
      [
        "15",
        "Por qué: abran esa pantalla. Corten un vínculo, predigan, miren. ¿Qué flechas faltaban en el dibujo?",
      ],
      ["20", "Escenario propio: cada equipo mueve a lo más tres palancas y anota lo que espera."],
      [
        "15",
        "Comparar e informe: cada equipo imprime su informe y presenta una fila que no quería.",
      ],
      ["10", "Cierre: ¿qué les haría cambiar de opinión, y de dónde vendría esa evidencia?"],
    ],
  },
  questionsTitle: "Preguntas y respuestas calculadas",
  compute: "Calcular las respuestas ahora",
  computeHelp:
    "Esto pone los escenarios del recorrido en el laboratorio; los suyos se recuperan desde el recorrido o al deshacer.",
  dated: (version: string, seed: number, members: number, date: string) =>
    `Calculado con la versión ${version}, semilla ${seed}, ${members} corridas, el ${date}. Una versión nueva puede responder otra cosa: imprima de nuevo el cuaderno.`,
  waiting: "Las respuestas se están calculando.",
  about100: {
    title: "Preguntas sobre el método",
    rows: [
      [
        "¿Qué dice «mayor en 97 de 100 corridas»?",
        "Que en 97 de 100 pares de corridas, cada uno con su propio sorteo de cada número incierto, el escenario tiene más que la referencia. No es la probabilidad de que ocurra.",
      ],
      [
        "¿Por qué ambos escenarios comparten los sorteos?",
        "Para que una diferencia venga de lo decidido y no de la suerte. Dos bandas sin aparear que se traslapan pueden diferir en todos los pares.",
      ],
      [
        "¿Por qué la incertidumbre verdadera es mayor que la banda?",
        "La banda contiene los números inciertos. No contiene las disputas sobre cómo funciona el mundo, los hechos que ninguna ecuación recoge ni lo que nadie registró.",
      ],
      [
        "¿Por qué no se suman muertes de distinta clase?",
        "Porque una suma esconde quién carga con qué. Si una vida perdida aquí se pesa contra una salvada allá es asunto de personas, no de aritmética.",
      ],
    ],
  },
  misreadTitle: "Malentendidos frecuentes",
  misread: [
    [
      "«El modelo predice.»",
      "Dice qué se sigue si valen sus ecuaciones e intervalos. Erró en parte del pasado, y la pantalla Evidencia muestra dónde, primero los fallos.",
    ],
    [
      "«Una banda ancha significa que el modelo no sabe nada.»",
      "El signo de una diferencia apareada puede ser seguro cuando su tamaño no lo es, y al revés.",
    ],
    [
      "«Una banda que toca el cero significa que no hay efecto.»",
      "Significa que las corridas discrepan. Lea en cuántas de 100, y de qué tamaño.",
    ],
    [
      "«Lo que no está en la tabla no importa.»",
      "No está contado. El miedo, el duelo, las escuelas, la confianza en los tribunales y mucho más no están en ninguna fila.",
    ],
    [
      "«Menos armas o más tratamiento no cuesta.»",
      "Cada cosa tiene su fila de costo y un grupo que la carga. Busquen ambas.",
    ],
    [
      "«El registro es la verdad.»",
      "Las cuentas de muertos y desaparecidos las hacen personas bajo presión, se revisan y omiten a algunos. Los puntos huecos son primeras cuentas.",
    ],
  ],
  sheetTitle: "Hoja de trabajo",
  sheetNames: "Nombres y fecha",
  sheetHead: [
    "Acción",
    "Nuestra conjetura y por qué",
    "Lo que halla el modelo (con su intervalo)",
    "¿Quién lo carga?",
  ],
  sheetAsk: [
    "Un número cuya fuente buscamos. ¿Publicado, derivado o juzgado?",
    "Algo que el modelo deja fuera y que aquí importaría:",
    "¿Qué nos haría cambiar de opinión?",
  ],
};
