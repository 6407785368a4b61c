/** Directions of US demand: treatment, naloxone, checking, prevention, price, strength. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  atEnd,
  FIVE_YEARS_ON,
  half,
  halfOfAll,
  LAST_FIVE_YEARS,
  most,
  none,
  TO_THE_END,
  total,
  without,
} from "./courses.js";
import type { Direction } from "./direction.js";

const TREATMENT = ["demand.F32", "demand.F57", "demand.S28"];
const NALOXONE = ["demand.F04", "demand.F24", "demand.F29"];

export const demandDirections: readonly Direction[] = [
  {
    id: "demand.treatment-fewer-deaths",
    says: inBoth(
      "More places for treatment: fewer overdose deaths.",
      "Más lugares de tratamiento: menos muertes por sobredosis.",
    ),
    change: most("us.treatment-places"),
    reading: total("overdose_deaths", TO_THE_END),
    expected: "down",
    because: inBoth(
      "People in treatment with medication die less often than the untreated.",
      "Quienes están en tratamiento con medicamentos mueren menos que quienes no lo reciben.",
    ),
    sources: TREATMENT,
  },
  {
    id: "demand.treatment-more-treated",
    says: inBoth(
      "More places for treatment: more people in treatment.",
      "Más lugares de tratamiento: más personas en tratamiento.",
    ),
    change: most("us.treatment-places"),
    reading: atEnd("people_in_treatment", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "More people seek treatment than find a place.",
      "Más personas buscan tratamiento de las que hallan lugar.",
    ),
    sources: ["demand.F19", "demand.S15"],
  },
  {
    id: "demand.treatment-less-sold",
    says: inBoth(
      "More places for treatment: less drug money for the groups.",
      "Más lugares de tratamiento: menos dinero de drogas para los grupos.",
    ),
    change: most("us.treatment-places"),
    reading: total("export_revenue", TO_THE_END),
    expected: "down",
    because: inBoth(
      "People in treatment buy less, and supply has no reason to raise the price by as much.",
      "Quienes están en tratamiento compran menos, y la oferta no tiene motivo para subir el precio en la misma medida.",
    ),
    sources: ["supply.F19", "demand.S1"],
  },
  {
    id: "demand.places-cut-more-deaths",
    says: inBoth(
      "Half the places for treatment: more overdose deaths.",
      "La mitad de los lugares de tratamiento: más muertes por sobredosis.",
    ),
    change: half("us.treatment-places"),
    reading: total("overdose_deaths", TO_THE_END),
    expected: "up",
    because: inBoth(
      "The reverse of more places: those turned out of treatment run the risk of the untreated.",
      "Lo inverso de más lugares: quienes quedan fuera corren el riesgo de quienes no se tratan.",
    ),
    sources: TREATMENT,
  },
  {
    id: "demand.naloxone-fewer-deaths",
    says: inBoth(
      "More naloxone: fewer overdose deaths.",
      "Más naloxona: menos muertes por sobredosis.",
    ),
    change: most("us.naloxone-kits"),
    under: [{ naloxone: "source" }, { naloxone: "stronger" }],
    reading: total("overdose_deaths", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "More overdoses that somebody sees are reversed.",
      "Se revierten más sobredosis que alguien presencia.",
    ),
    sources: NALOXONE,
  },
  {
    id: "demand.no-naloxone-more-deaths",
    says: inBoth("No more naloxone: more overdose deaths.", "Sin más naloxona: más muertes."),
    change: none("us.naloxone-kits"),
    reading: total("overdose_deaths", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Overdoses that are now reversed would kill.",
      "Las sobredosis que hoy se revierten matarían.",
    ),
    sources: NALOXONE,
  },
  {
    id: "demand.naloxone-not-more-starts",
    says: inBoth(
      "More naloxone: at most a hair more people who start.",
      "Más naloxona: a lo sumo una pizca más de personas que empiezan.",
    ),
    change: most("us.naloxone-kits"),
    reading: total("illicit_opioid_starts", TO_THE_END),
    expected: "none",
    within: 0.01,
    because: inBoth(
      "Fear of overdose holds starts down in the published model, so that fewer deaths mean a few more starts; no study finds that naloxone draws people into use. Under 1 % counts as none.",
      "El miedo a la sobredosis frena los inicios en el modelo publicado, así que menos muertes dan algunos inicios más; ningún estudio halla que la naloxona atraiga al consumo. Menos de 1 % cuenta como nada.",
    ),
    sources: ["demand.F17", "demand.S1"],
  },
  {
    id: "demand.naloxone-more-alive-with-disorder",
    says: inBoth(
      "More naloxone: more people alive who have a disorder.",
      "Más naloxona: más personas vivas con trastorno.",
    ),
    change: most("us.naloxone-kits"),
    reading: atEnd("people_with_disorder", TO_THE_END),
    expected: "up",
    because: inBoth(
      "Those whom it saves are alive and most still have the disorder.",
      "Quienes se salvan siguen vivos y en su mayoría con el trastorno.",
    ),
    sources: ["demand.F01", "demand.S1"],
  },
  {
    id: "demand.checking-fewer-deaths",
    says: inBoth(
      "Drug checking that reaches half of those who use: fewer overdose deaths.",
      "Análisis de drogas que llega a la mitad de quienes consumen: menos muertes por sobredosis.",
    ),
    change: halfOfAll("us.drug-checking"),
    reading: total("overdose_deaths", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "Knowing what is in it lets people take less or not alone; the size is a judgement.",
      "Saber qué contiene permite tomar menos o no a solas; el tamaño es un juicio.",
    ),
    sources: ["demand.S3"],
  },
  {
    id: "demand.prevention-fewer-starts",
    says: inBoth(
      "Prevention that reaches half of the young at risk: fewer people start.",
      "Prevención que llega a la mitad de jóvenes en riesgo: menos personas empiezan.",
    ),
    change: halfOfAll("us.prevention"),
    reading: total("illicit_opioid_starts", TO_THE_END),
    expected: "down",
    because: inBoth(
      "That is what it is for; what it does is a judgement.",
      "Para eso existe; su efecto es un juicio.",
    ),
    sources: ["demand.F06", "demand.S1"],
  },
  {
    id: "demand.prevention-fewer-deaths-late",
    says: inBoth(
      "Prevention: fewer overdose deaths in the end.",
      "Prevención: menos muertes por sobredosis al final.",
    ),
    change: halfOfAll("us.prevention"),
    reading: total("overdose_deaths", LAST_FIVE_YEARS),
    expected: "down",
    because: inBoth(
      "Fewer who start are fewer who die, years later.",
      "Menos que empiezan son menos que mueren, años después.",
    ),
    sources: ["demand.F06"],
  },
  {
    id: "demand.prevention-less-methamphetamine",
    says: inBoth(
      "Prevention: fewer people who use methamphetamine in the end.",
      "Prevención: menos personas que consumen metanfetamina al final.",
    ),
    change: halfOfAll("us.prevention"),
    reading: atEnd("methamphetamine_users", TO_THE_END),
    expected: "down",
    because: inBoth(
      "It keeps people from starting with any drug.",
      "Evita que se empiece con cualquier droga.",
    ),
    sources: ["demand.S1"],
  },
  {
    id: "demand.fear-holds-starts-down",
    says: inBoth(
      "Without fear of overdose: more people start.",
      "Sin miedo a la sobredosis: más personas empiezan.",
    ),
    change: without({}, "perceived-risk"),
    reading: total("illicit_opioid_starts", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Deaths frighten people away: the loop that ends the published crisis by itself.",
      "Las muertes ahuyentan: el circuito que en el modelo publicado termina la crisis por sí solo.",
    ),
    sources: ["demand.F17"],
  },
  {
    id: "demand.no-fentanyl-fewer-deaths",
    says: inBoth(
      "Had fentanyl never come: fewer opioid deaths.",
      "Si el fentanilo no hubiera llegado: menos muertes por opioides.",
    ),
    change: without({}, "fentanyl"),
    reading: total("opioid_deaths", { from: "2012-01", to: "2025-12" }),
    expected: "down",
    because: inBoth(
      "The hazard of a fatal overdose rose severalfold with it.",
      "Con él, el riesgo de una sobredosis mortal se multiplicó.",
    ),
    sources: ["demand.F14", "demand.F18"],
  },
  {
    id: "demand.no-fentanyl-more-use",
    says: inBoth(
      "Had fentanyl never come: more people with a disorder.",
      "Si el fentanilo no hubiera llegado: más personas con trastorno.",
    ),
    change: without({}, "fentanyl"),
    reading: atEnd("people_with_disorder", { from: "2012-01", to: "2025-12" }),
    expected: "up",
    because: inBoth(
      "Those who died would be alive, and fear would have kept fewer away.",
      "Quienes murieron vivirían, y el miedo habría alejado a menos.",
    ),
    sources: ["demand.F14"],
  },
  {
    id: "demand.fentanyl-in-stimulants",
    says: inBoth(
      "Without fentanyl in stimulants: fewer stimulant deaths.",
      "Sin fentanilo en los estimulantes: menos muertes por estimulantes.",
    ),
    change: without({}, "stimulant-fentanyl"),
    reading: total("psychostimulant_deaths", FIVE_YEARS_ON),
    expected: "down",
    because: inBoth(
      "About half of those who die with stimulants die with fentanyl too.",
      "Cerca de la mitad de quienes mueren con estimulantes mueren también con fentanilo.",
    ),
    sources: ["demand.F54", "demand.S67"],
  },
  {
    id: "demand.tolerance",
    says: inBoth(
      "Had people not got used to stronger fentanyl: more opioid deaths.",
      "Si la gente no se hubiera acostumbrado al fentanilo más potente: más muertes por opioides.",
    ),
    change: without({}, "habituation"),
    reading: total("opioid_deaths", FIVE_YEARS_ON),
    expected: "up",
    because: inBoth(
      "Tolerance and dosing protect against a strength that one knows.",
      "La tolerancia y la dosis protegen de una potencia conocida.",
    ),
    sources: ["demand.F47", "supply.S-SCI26"],
  },
];
