/** Palabras del juego de papeles. */
import type { Words } from "../../../locale/words.js";
import type { roles as english } from "./en-roles.js";

export const roles: Words<typeof english> = {
  title: "Cinco delegaciones en una mesa",
  about:
    "Una negociación para diez a treinta personas en unas dos horas: tarjetas, agenda, reglas y cierre, en páginas para imprimir. No se representa a ninguna persona real.",
  print: "Imprimir el ejercicio",
  intro:
    "Cinco delegaciones se reúnen un día para acordar un curso común hasta 2030, o para escribir por qué no pueden. Prueban cada propuesta en el laboratorio ante todas. Las delegaciones son oficinas y grupos de personas, nunca individuos; nadie representa a un grupo criminal y nadie representa a los muertos.",
  wants: "Lo que quieren",
  decides: "Lo que pueden decidir",
  answers: "Lo que se les preguntará",
  cards: [
    {
      name: "Gobierno de Estados Unidos",
      wants:
        "Menos muertes por sobredosis pronto, y que se vea que actúan. Sostienen que la amenaza contra los estadounidenses no espera.",
      decides:
        "Ataques en el mar y en tierra, sanciones y designaciones, amenazas de aranceles, inspección en la frontera en ambos sentidos.",
      answers:
        "¿Con qué derecho? ¿Qué pasa al mes siguiente, cuando el vecino se retira? ¿Qué cuenta de civiles muertos usan?",
    },
    {
      name: "Congreso de Estados Unidos",
      wants:
        "Un curso que dure más que un gobierno, que esté pagado y que sea legal. Sus miembros discrepan; que se note.",
      decides:
        "Dinero para tratamiento, naloxona y prevención; reglas para la venta de armas; un voto sobre el uso de la fuerza tras sesenta días.",
      answers:
        "¿Quién paga, y por cuánto tiempo? ¿Por qué cuesta más aprobar reglas para armas que empezar a usar la fuerza?",
    },
    {
      name: "Presidencia de México",
      wants:
        "Menos homicidios, menos armas del norte y ninguna fuerza extranjera en suelo mexicano. También quieren que siga el comercio.",
      decides:
        "Detenciones, captura de líderes, tropas en seguridad pública y en la frontera, traslados de presos, esclarecimiento de homicidios, programas para jóvenes.",
      answers:
        "¿Qué harán que no se haya intentado? ¿Qué cambia una captura sin tribunales? ¿Qué darían por reglas para las armas?",
    },
    {
      name: "Servicios de salud y sociedad civil de ambos países",
      wants:
        "Que la gente viva: tratamiento, naloxona, análisis de drogas y prevención en el norte; clínicas, escuelas y protección de quienes buscan en el sur.",
      decides:
        "Nada por sí solos. Pueden decir qué funciona, a qué costo y cuánto tarda, y pueden negarse a prestar su nombre.",
      answers:
        "¿Cuántas personas acudirían si hubiera lugares? ¿Qué necesitan antes de que acabe el primer año?",
    },
    {
      name: "Familias de los muertos y los desaparecidos",
      wants:
        "Verdad, la búsqueda de quienes faltan, y que ninguna familia más se les una. Vienen de ambos países: de sobredosis, de homicidios, de desapariciones.",
      decides: "Tienen la palabra primero y al final. El texto final no se lee sin su respuesta.",
      answers:
        "Nada. Las demás les responden a ustedes: ¿qué fila de la tabla habla de los suyos, y qué fila falta?",
    },
  ],
  rulesTitle: "Reglas",
  rules: [
    "Cada propuesta es un escenario en el laboratorio, de a lo más tres palancas por delegación, y se calcula antes de discutirla.",
    "Quien propone dice quién lo carga y qué mostraría que fracasa.",
    "Un número se cita con su intervalo, o no se cita.",
    "Nadie suma muertes de distinta clase en una sola cifra.",
    "Sin nombres de personas, sin lugares menores que un estado, nada sobre cómo se ejerce la fuerza.",
    "Cualquiera puede salir de su papel cuando quiera, y decirlo.",
  ],
  agendaTitle: "Agenda",
  agenda: [
    ["10", "Las familias hablan primero. Las demás escuchan y toman notas."],
    ["15", "Las delegaciones leen sus tarjetas y prueban sus palancas en el laboratorio."],
    ["20", "Posturas iniciales: tres minutos cada una, una gráfica cada una."],
    ["30", "Primera ronda: cada propuesta entra en Comparar, hasta cuatro a la vez."],
    ["10", "Pausa. Cada delegación anota una fila que no esperaba."],
    ["25", "Segunda ronda: un texto común, o dos textos y por qué."],
    ["10", "Las familias responden. El informe se imprime y se firma, o no."],
  ],
  debriefTitle: "Cierre, fuera del papel",
  debrief: [
    "¿De qué fila de la tabla nadie habló?",
    "¿Dónde detuvo el derecho una propuesta, y dónde no?",
    "¿Qué desacuerdo era sobre números y cuál sobre lo que importa?",
    "¿Qué habrían necesitado saber que nadie sabe?",
    "¿Cómo fue escuchar a las familias al final?",
  ],
  afterTitle: "Para quien dirige",
  after:
    "Dé la tarjeta de las familias a quien la quiera, y pregunte antes. Guarde diez minutos de conversación tranquila al final. Si alguien se ve afectado, deténgase: la clase importa menos que esa persona.",
};
