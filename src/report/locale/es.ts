/** Spanish. */
import type { Locale } from "./locale.js";

export const spanish: Locale = {
  language: "es",
  tag: "es-MX",
  outcomes: {
    "group-members": "Integrantes de grupos criminales",
    "member-deaths": "Integrantes muertos por otros grupos",
    recruits: "Personas reclutadas por grupos criminales",
    "fentanyl-price": "Precio al menudeo de un gramo puro de fentanilo",
    "fentanyl-purity": "Pureza del fentanilo en polvo",
    "export-revenue": "Ingresos de los grupos por drogas en la frontera",
    "other-income": "Ingresos de los grupos por otros delitos",
  },
  levers: {
    "mx.arrests": "Integrantes encarcelados por el Estado mexicano",
    "mx.recruitment-prevention": "Proporción de reclutas a quienes se evita el ingreso",
    "us.northbound-inspection": "Proporción de vehículos escaneados hacia el norte",
    "joint.precursor-control": "Proporción de la oferta de precursores que se cierra",
    "us.sanctions": "Sanciones de Estados Unidos contra los grupos",
  },
  switches: {
    "group-size": "Cuál de los dos grupos mayores es el más grande",
    "pass-through": "Cómo llega al menudeo un cambio de costo en la frontera",
    "shock-recovery": "Qué tan rápido se repone la oferta tras un golpe a los precursores",
    sanctions: "Qué quitan las sanciones a los ingresos de los grupos",
  },
  states: {
    "science-2023": "como en el modelo publicado (CJNG primero)",
    dea: "como los ordena la agencia de EE. UU. (Sinaloa primero)",
    mixed: "entre las dos escuelas",
    additive: "dólar por dólar",
    multiplicative: "por ciento por por ciento",
    mixture: "rápido en unas corridas, lento en otras",
    short: "en meses, como en 1995",
    long: "en años, como desde 2023",
    none: "ninguno",
    "audit-upper": "tanto como las auditorías dejan posible",
  },
  units: {
    person: "personas",
    "person/month": "personas al mes",
    "person/year": "personas al año",
    "person/week": "personas por semana",
    "USD2024/g": "dólares de 2024 por gramo",
    "USD2024/month": "dólares de 2024 al mes",
    "USD2024/year": "dólares de 2024 al año",
    "1": "proporción",
  },
  words: {
    outcome: "Resultado",
    unit: "Unidad",
    scenario: "Escenario",
    difference: "Diferencia",
    runs: "Corridas",
    lever: "Palanca",
    neutral: "Neutral",
    bounds: "Límites",
    studied: "Estudiado",
    switch: "Disyuntiva",
    states: "Estados (el primero es el predeterminado)",
    finding: "Hallazgo",
    role: "Papel",
    published: "Publicado",
    model: "Modelo",
    verdict: "Veredicto",
    networks: "Redes",
    used: "usado",
    "held-out": "reservado",
    "not comparable": "no comparable",
    reproduced: "reproducido",
    missed: "no reproducido",
    history: "registrado",
    reference: "referencia",
    sampledRuns: "siete de las corridas",
    sources: "Fuentes",
    none: "ninguna",
    sinceTitle: "Lo que ha pasado desde entonces",
    sinceText:
      "El modelo publicado en 2023 proyectó que las muertes de integrantes seguirían aumentando. Los homicidios registrados en México, en cambio, han bajado desde finales de 2024. El modelo cuenta integrantes muertos por otros grupos, no homicidios, y no sabe nada de las políticas, treguas o rupturas de estos años; pero un descenso que no prevé es evidencia en contra de leer su proyección como un pronóstico.",
    spreadText:
      "Las bandas contienen las 50 y las 90 corridas centrales de cada 100. La dispersión viene de las distribuciones previas de los parámetros del modelo publicado, no del azar ni de lo que las ecuaciones omiten; la incertidumbre real es mayor.",
    reportTitle: "Más detenciones o menos reclutas",
    reportIntro:
      "Lo que, según el modelo publicado de 150 grupos criminales, resultaría de dos políticas, comparado con su propia continuación, corrida por corrida y con los mismos valores de cada número incierto.",
    limitsTitle: "Lo que este modelo omite",
    limitsText:
      "El tamaño de los grupos se estima, no se observa. Las ecuaciones no tienen líderes, dinero, armas, demanda de EE. UU., terceros, entrada de grupos nuevos ni violencia causada por las detenciones. En ellas las detenciones y la prevención actúan igual, persona por persona, de modo que la comparación trata de la cantidad y del costo por persona, que el artículo no calcula.",
    commandTitle: "El comando que repite esto",
    homicidesTitle: "Homicidios registrados en México, por año",
  },
  quantity: (middle, low, high, unit) => `${middle} (${low} a ${high}) ${unit}`,
  lowerIn: (count) => `menor en ${count} de 100 corridas`,
  higherIn: (count) => `mayor en ${count} de 100 corridas`,
  unchangedIn: (count) => `igual en ${count} de 100 corridas`,
  comparison: ({ outcome, scenario, reference, year, signs, difference }) =>
    `${outcome}, ${year}: ${signs} con «${scenario}» que con «${reference}»; diferencia ${difference}.`,
  ensembleNote: ({ model, version, seed, members, structure, values }) =>
    `Modelo ${model}, versión ${version}, semilla ${seed}, ${members} ${members === 1 ? "corrida" : "corridas"}; estructura: ${structure}. ${
      values === "priors"
        ? "Los parámetros se extraen de sus distribuciones previas (los valores puntuales del artículo se usan solo en replicate)."
        : "Los parámetros están en sus valores publicados: sin dispersión."
    }`,
  boardHeadline: ({ heldOut, heldOutReproduced, used, usedReproduced }) =>
    `Hallazgos reservados que se reproducen: ${heldOutReproduced} de ${heldOut}. Hallazgos que fijaron números del modelo (comprobación aritmética, no prueba): ${usedReproduced} de ${used}. Entre paréntesis tras el valor del modelo: 5 a 95 % de las redes generadas, o de los sorteos de las distribuciones previas; un patrón de signos vale 1 donde se cumple, y entre paréntesis está la proporción de sorteos en que se cumple.`,
  preventionNote: ({ scenario, share, persons, month }) =>
    `«${scenario}»: evitar ${share} del reclutamiento son ${persons} personas por semana en ${month}.`,
  extrapolationNote: ({ scenario, lever, value, studied }) =>
    `«${scenario}»: ${lever} = ${value} está fuera del rango estudiado (${studied}); el resultado es una extrapolación.`,
};
