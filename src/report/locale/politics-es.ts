/** Spanish words on the politics of decision. */
import type { PoliticsWords } from "./politics-words.js";

export const politicsSpanish: PoliticsWords = {
  words: {
    actor: "Actor",
    position: "Posición",
    salience: "Importancia",
    influence: "Influencia",
    method: "Método",
    forecast: "Pronóstico",
    rounds: "Rondas",
    chance: "Probabilidad",
    assumption: "Si",
    round: "Ronda",
    median: "mediana",
    mean: "media",
    ours: "Nuestra",
    probabilities: "Dónde termina la elección",
    hypothetical: "HIPOTÉTICO",
    ladderTitle: "La escalada, peldaño por peldaño",
    movesTitle: "Qué la mueve, en 12 meses",
    ownTable: "Pronósticos con su tabla",
    caseTitle: "Un caso publicado: años de aplazamiento de una norma de emisiones",
    variantsTitle: "El mismo modelo con otras lecturas de sus fórmulas",
    asStands: "según el registro",
  },
  methods: {
    "weighted-mean": "media ponderada (predeterminado)",
    "median-voter": "votante mediano",
    "condorcet-linear": "elección probabilística, lineal",
    "condorcet-square": "elección probabilística, cuadrática",
    "expected-utility-round-1": "utilidad esperada, ronda 1",
    "expected-utility": "utilidad esperada, última ronda",
    "expected-utility.smallest-move": "menor movimiento",
    "expected-utility.disputed-pair": "votos solo del par en disputa",
    ladder: "escalada",
    "constant-hazard": "tasa constante",
    record: "registro",
    model: "modelo",
    precedents: "precedentes",
  },
  ladder: {
    "ladder.present-rung": "Peldaño alcanzado, según el registro",
    "ladder.pace": "Peldaños nuevos al mes mientras subía la escalada",
    "ladder.pace-without-events": "Lo mismo según el modelo, sin hechos",
    "ladder.strike-became-campaign":
      "Proporción de precedentes de un ataque o más que fueron una campaña",
  },
  assuming: {
    prior: "la distribución previa de la evidencia",
    "market-in-january": "precio de mercado de mediados de enero de 2026",
    "market-at-its-peak": "precio de mercado del 9 de enero de 2026",
    "no-event-so-far": "ningún ataque en los meses desde enero de 2025, y nada más",
    "attack-on-us-agents": "mueren agentes de EE. UU. en el primer mes",
    "another-breach": "agentes de EE. UU. actúan otra vez sin acreditación",
    "overdose-deaths-doubled": "se duplican las muertes por sobredosis en Estados Unidos",
    "co-operation-low": "la cooperación baja al extremo inferior de su rango",
    "co-operation-high": "la cooperación sube al extremo superior de su rango",
    "from-rung-8": "el peldaño 8 ya se alcanzó",
    "strike-hazard-low": "tasa de ataque en su extremo inferior",
    "strike-hazard-high": "tasa de ataque en su extremo superior",
    "step-up-low": "ritmo de los peldaños inferiores en su extremo inferior",
    "step-up-high": "ritmo de los peldaños inferiores en su extremo superior",
    "step-down-low": "pasos hacia abajo en su extremo inferior",
    "step-down-high": "pasos hacia abajo en su extremo superior",
    "attack-on-us-agents.trigger-size-low":
      "lo mismo, y eso no sube la tasa de inmediato (extremo inferior)",
    "attack-on-us-agents.trigger-size-high": "lo mismo, y eso sube la tasa en el extremo superior",
    "attack-on-us-agents.factor-per-rung-low":
      "lo mismo, y las posiciones de los actores no importan (extremo inferior)",
    "attack-on-us-agents.factor-per-rung-high":
      "lo mismo, y las posiciones de los actores pesan en el extremo superior",
  },
  stopped: {
    "median settled": "la mediana se estabilizó",
    "mean settled": "la media se estabilizó",
    "all equally safe": "todos están igual de seguros y no se puede inferir el riesgo",
    "one position": "todos tienen una sola posición",
    "last round": "la última ronda pedida",
  },
  results: {
    "weighted-mean": "de la tabla",
    "actual-outcome": "resultado",
    "weighted-median": "de la tabla",
    "condorcet-linear": "probabilidades de 4, 7 y 10",
    "condorcet-linear-mean": "media",
    "condorcet-square": "probabilidades de 4, 7 y 10",
    "condorcet-square-mean": "media",
    "original-forecast": "pronóstico original: primero, luego estable",
    "reconstruction-medians": "reconstrucción publicada, medianas",
    "reconstruction-means": "reconstrucción publicada, medias",
    "open-code-medians": "código abierto independiente, medianas",
    "open-code-means": "código abierto independiente, medias",
    "other-engine-converged": "otro programa abierto, ya estable",
    "smallest-move-medians": "código abierto con el menor movimiento, medianas",
    "pairwise-denominator-means": "código abierto con el denominador impreso, medias",
  },
  within: (months) => `en ${months} meses`,
  chance: (middle, low, high) =>
    low === null || high === null ? `${middle} de 100` : `${middle} de 100 (${low} a ${high})`,
  range: (middle, low, high) =>
    low === null || high === null ? middle : `${middle} (${low} a ${high})`,
  ladderNote: ({ rung, month }) =>
    `Doce peldaños, de la labor policial (0) a la presencia en tierra (11), una construcción de este proyecto. El registro llega al peldaño ${rung}, en ${month}; el siguiente se afirma, se niega y no está verificado.`,
  strikeTitle: (firstMonth) =>
    `Probabilidad de un ataque reconocido de EE. UU. en México sin consentimiento, contada desde ${firstMonth}`,
  strikeNote: (lastDay) =>
    `La escalada debe pasar antes por la fuerza encubierta o consentida, por lo que sus probabilidades quedan por debajo de las de la misma tasa constante. La mayoría de los números de fondo son juicios, los mercados sobrevaloran los resultados dramáticos y no se halló nada posterior al ${lastDay}. Es una probabilidad, no un pronóstico de política.`,
  recordOfMethods: ({ mean, utility, median, heldOutElection, heldOutMean }) =>
    `Antecedentes: en un conjunto abierto de asuntos de la legislación europea la media ponderada erró por ${mean} puntos de 100, el modelo de utilidad esperada por ${utility} y el actor mediano por ${median}; en asuntos reservados la elección erró por ${heldOutElection} y la media por ${heldOutMean}. Por eso la media ponderada es el método predeterminado.`,
  caseNote: ({ printed, openCode, ours, first, stable, outcome }) =>
    `Los datos son los de la tabla publicada, de modo que la coincidencia comprueba la aritmética. En el modelo de utilidad esperada la ronda 1 es el punto firme. En la ronda 2 la mediana impresa es ${printed} y la nuestra ${ours}; el código abierto independiente da ${openCode}. Desde la ronda 3 las medianas coinciden en el dígito impreso, que está cortado y no redondeado, y las medias difieren en menos de 0.1. Las rondas solo resultan con decisiones que las fórmulas impresas no toman: todos los pares ordenados de actores en la probabilidad de ganar, el más bajo de varios compromisos, y votos medidos con la actitud ante el riesgo de quien vota. La última se halló probando ambas lecturas contra la tabla del código abierto; no se ajustó ningún número. El modelo no se estabiliza: el pronóstico original fue ${first}, luego ${stable}, y el resultado fue ${outcome}.`,
  variantsNote: ({ openCode, ours }) =>
    `Con el menor movimiento en lugar de la posición más baja el código abierto termina en ${openCode} y el nuestro en ${ours}: un actor cuya posición es el tope de la escala salvo por el redondeo da la vuelta en otra ronda. Con el denominador como está impreso todos se detienen en una posición y ya no se puede inferir el riesgo.`,
  drawNote: (members, seed) =>
    `Los rangos contienen 90 de cada 100 extracciones (${members} extracciones, semilla ${seed}): de los rangos de la tabla para los actores, de las distribuciones previas para la escalada.`,
};
