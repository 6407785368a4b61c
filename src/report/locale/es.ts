/** Spanish. */
import type { Locale } from "./locale.js";

export const spanish: Locale = {
  language: "es",
  tag: "es-MX",
  outcomes: {
    "group-members": "Integrantes de grupos criminales",
    "member-deaths": "Integrantes muertos por otros grupos",
    recruits: "Personas reclutadas por grupos criminales",
    "guns-held": "Armas en manos de grupos criminales en México",
    "guns-arriving": "Armas que llegan de Estados Unidos a México",
    "civilians-killed-by-force":
      "Civiles muertos por la fuerza de EE. UU. en México, según el recuento elegido",
    "civilians-killed-independent-count":
      "Civiles muertos por la fuerza de EE. UU. en México, según observadores independientes",
    "civilians-killed-official-count":
      "Civiles muertos por la fuerza de EE. UU. en México, según el gobierno de EE. UU.",
    "people-killed-at-sea": "Personas muertas en ataques de EE. UU. contra lanchas",
    "killed-in-retaliation":
      "Personas muertas en represalias por líderes abatidos por la fuerza de EE. UU.",
    "security-killed-in-retaliation":
      "Integrantes de las fuerzas de seguridad mexicanas muertos en esas represalias",
    "us-citizens-killed": "Ciudadanos de EE. UU. muertos en México",
    "us-forces-killed": "Integrantes de las fuerzas de EE. UU. muertos en México",
    "co-operation": "Cooperación de México con Estados Unidos (índice, de 0 a 1)",
    "border-encounters": "Personas detenidas por la Patrulla Fronteriza en la frontera suroeste",
    "trade-lost": "Comercio de bienes perdido entre Estados Unidos y México",
    "lawful-cost-of-sanctions":
      "Costo de las sanciones para empresas lícitas y remitentes de dinero",
    "programme-cost": "Costo de los programas decididos, por encima de lo registrado",
  },
  levers: {
    "mx.arrests": "Integrantes encarcelados por el Estado mexicano",
    "mx.recruitment-prevention": "Proporción de reclutas a quienes se evita el ingreso",
    "us.gun-sale-rules": "Reglas de Estados Unidos sobre la venta de armas",
    "us.southbound-inspection":
      "Proporción de vehículos hacia el sur que inspecciona Estados Unidos",
    "joint.gun-tracing":
      "Proporción de armas aseguradas que se rastrean hasta una compra y llegan a proceso penal",
    "us.force-at-sea": "Ataques de EE. UU. contra lanchas en el mar",
    "us.force-on-land": "Fuerza de EE. UU. en suelo mexicano",
    "us.force-rate": "Ataques de EE. UU. en suelo mexicano, cuando allí se usa la fuerza",
    "us.force-aim": "Proporción de esos ataques dirigida a líderes; el resto, a laboratorios",
    "us.leverage":
      "Amenazas de EE. UU. además de las registradas, como proporción de la de febrero de 2025",
  },
  switches: {
    "group-size": "Cuál de los dos grupos mayores es el más grande",
    "gun-elasticity": "Cuánto pesan las armas en la letalidad",
    "civilian-ratio": "Qué recuento de civiles muertos por ataque se toma",
    backlash: "Si los ataques engendran violencia",
  },
  states: {
    "science-2023": "como en el modelo publicado (CJNG primero)",
    dea: "como los ordena la agencia de EE. UU. (Sinaloa primero)",
    "us-county": "como se midió en condados de EE. UU., sobre todo homicidio",
    "border-study":
      "como se lee en los estudios de la frontera, sobre las muertes por arma de fuego en lugares en disputa",
    independent: "el de observadores independientes",
    official: "el del gobierno de EE. UU.",
    none: "no la engendran",
    "pakistan-dose": "como halló un estudio sobre los ataques en Pakistán",
  },
  units: {
    person: "personas",
    "person/month": "personas al mes",
    "person/year": "personas al año",
    "person/week": "personas por semana",
    "person/day": "personas por día",
    gun: "armas",
    "gun/month": "armas al mes",
    "gun/year": "armas al año",
    "1": "proporción",
    "event/month": "eventos al mes",
    "event/year": "eventos al año",
    "strike/month": "ataques al mes",
    "USD2024/month": "dólares de 2024 al mes",
    "USD2024/year": "dólares de 2024 al año",
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
    disputed: "en disputa",
    recalled: "de memoria, no leído en su fuente",
    victimsTitle: "Víctimas de homicidio registradas por fiscalías, por día",
    victimsNote:
      "Izquierda: todos los homicidios por año de registro, con o sin crimen organizado; el año 2025 completo aún no se publica. Derecha: los puntos llenos son meses revisados de homicidio y feminicidio juntos, hasta mayo de 2024; los puntos huecos son promedios diarios de homicidio solo, como se presentaron por primera vez, de septiembre de 2024 a febrero de 2026, y luego se revisan al alza. Las dos series de la derecha no deben leerse como una sola.",
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
    `Hallazgos reservados que se reproducen: ${heldOutReproduced} de ${heldOut}. Hallazgos que fijaron números del modelo (comprobación aritmética, no prueba): ${usedReproduced} de ${used}. Entre paréntesis tras el valor del modelo: 5 a 95 % de las redes generadas, o de extracciones de las distribuciones previas.`,
  preventionNote: ({ scenario, share, persons, month }) =>
    `«${scenario}»: evitar ${share} del reclutamiento son ${persons} personas por semana en ${month}.`,
  extrapolationNote: ({ scenario, lever, value, studied }) =>
    `«${scenario}»: ${lever} = ${value} está fuera del rango estudiado (${studied}); el resultado es una extrapolación.`,
};
