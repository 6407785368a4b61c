/** Claims c06 to c08 and c13 to c18: what the two governments say, do and prepare. */
import { inBoth } from "../bilingual.js";
import type { Claim } from "./claim.js";
import { best, figure, high, low, stated } from "./figure.js";
import { asked, noTest } from "./model-test.js";

const hazardFigure = figure(
  {
    hazard: best("politics.unilateral_strike_hazard"),
    hazardLow: low("politics.unilateral_strike_hazard"),
    hazardHigh: high("politics.unilateral_strike_hazard"),
  },
  "No acknowledged strike on Mexican soil was found to 26 June 2026; the prior for one without consent is {hazard%} a month ({hazardLow%} to {hazardHigh%}).",
  "Hasta el 26 de junio de 2026 no se halló ningún ataque reconocido en suelo mexicano; la distribución previa de uno sin consentimiento es {hazard%} al mes ({hazardLow%} a {hazardHigh%}).",
);

export const postureClaims: readonly Claim[] = [
  {
    id: "c06",
    kind: "fact",
    claim: inBoth(
      "In 2025 US military action inside Mexico moved from the fringe to the mainstream.",
      "En 2025 la acción militar de Estados Unidos en México pasó de los márgenes al centro del debate.",
    ),
    verdict: "imprecise",
    figure: figure(
      {
        generic2023: best("politics.us_public_for_troops_2023"),
        unilateral2023: best("politics.us_public_for_unilateral_troops_2023"),
        unilateral2025: best("politics.us_public_for_unilateral_strikes_2025"),
      },
      "Of US adults, {generic2023%} were for sending the military against cartels in September 2023, {unilateral2023%} without Mexico's permission; {unilateral2025%} were for strikes without permission in November 2025. Plans were reported in April, August and November 2025.",
      "De los adultos de Estados Unidos, el {generic2023%} estaba por enviar al ejército contra los cárteles en septiembre de 2023, el {unilateral2023%} sin permiso de México; el {unilateral2025%} estaba por ataques sin permiso en noviembre de 2025. Se informó de planes en abril, agosto y noviembre de 2025.",
    ),
    reason: inBoth(
      "Government planning moved in 2025. A bill and a majority for action in general stood already in 2023, and support for acting without permission hardly moved.",
      "La planeación del gobierno cambió en 2025. Ya en 2023 había una iniciativa de ley y una mayoría por la acción en general, y el apoyo a actuar sin permiso apenas varió.",
    ),
    sources: [
      "force-and-politics.us-hjres-18-2023",
      "force-and-politics.MED25",
      "force-and-politics.LJA25",
      "force-and-politics.BNO25",
    ],
    test: noTest(
      "The rungs reached and their dates are the record, which the model takes as it is; the hazard of the next ones is tested under c18 and c20.",
      "Los peldaños alcanzados y sus fechas son el registro, que el modelo toma como está; el riesgo de los siguientes se prueba en c18 y c20.",
    ),
  },
  {
    id: "c07",
    kind: "fact",
    claim: inBoth(
      "Mexico's government let CIA drones map cartel activity, and US flights along border and coast were stepped up.",
      "El gobierno de México permitió que drones de la CIA cartografiaran la actividad de los cárteles, y aumentaron los vuelos de Estados Unidos en frontera y costa.",
    ),
    verdict: "imprecise",
    figure: figure(
      {},
      "Unarmed drone flights over Mexico were reported on 18 February 2025, begun earlier and widened.",
      "El 18 de febrero de 2025 se informó de vuelos de drones sin armas sobre México, iniciados antes y ampliados.",
    ),
    reason: inBoth(
      "The flights rest on press reports. No text read for this project shows on what terms Mexico agreed to them.",
      "Los vuelos se apoyan en informes de prensa. Ningún texto leído para este proyecto muestra en qué términos los aceptó México.",
    ),
    sources: ["force-and-politics.UST25"],
    test: noTest(
      "Flights are on the timeline or are not; their part in arrests by intelligence is not known apart.",
      "Los vuelos están o no en la cronología; su parte en las detenciones por inteligencia no se conoce por separado.",
    ),
  },
  {
    id: "c08",
    kind: "outlook",
    claim: inBoth("These flights prepare strikes.", "Estos vuelos preparan ataques."),
    verdict: "not testable",
    figure: hazardFigure,
    reason: inBoth(
      "An intention is not on record. What can be shown is the hazard of a strike, and that sixteen months of reported flights passed without an acknowledged one.",
      "Una intención no consta. Puede mostrarse el riesgo de un ataque, y que dieciséis meses de vuelos reportados pasaron sin ninguno reconocido.",
    ),
    sources: ["force-and-politics.UST25"],
    test: asked(
      "ladder-rung",
      inBoth("to December 2027", "a diciembre de 2027"),
      inBoth(
        "Hazard of the rung of a strike with and without the rung of surveillance.",
        "Riesgo del peldaño de un ataque con y sin el peldaño de vigilancia.",
      ),
    ),
  },
  {
    id: "c13",
    kind: "view",
    claim: inBoth(
      "One camp in the US administration wants strikes at once and without consent.",
      "Un sector del gobierno de Estados Unidos quiere ataques inmediatos y sin consentimiento.",
    ),
    verdict: "supported",
    figure: figure(
      {},
      "Reported in May 2025; planning, described as not imminent, was reported on 3 November 2025.",
      "Reportado en mayo de 2025; el 3 de noviembre de 2025 se informó de planes, descritos como no inminentes.",
    ),
    reason: inBoth(
      "Supported as a report about the spring of 2025, by a weak carrier of newspaper reports. By 2026 public statements were for action.",
      "Apoyado como reporte sobre la primavera de 2025, por un portador débil de notas de prensa. En 2026 las declaraciones públicas eran favorables a actuar.",
    ),
    sources: ["force-and-politics.SD25", "force-and-politics.BNO25"],
    test: noTest(
      "Positions are entered by hand in a table of actors, labelled hypothetical; the command on politics shows how far each moves the forecast.",
      "Las posiciones se anotan a mano en una tabla de actores, rotulada hipotética; el comando sobre política muestra cuánto mueve cada una el pronóstico.",
    ),
  },
  {
    id: "c14",
    kind: "view",
    claim: inBoth(
      "Another camp urges caution for the sake of co-operation at the border.",
      "Otro sector pide cautela en bien de la cooperación fronteriza.",
    ),
    verdict: "supported",
    figure: figure({}, "Reported in May 2025.", "Reportado en mayo de 2025."),
    reason: inBoth(
      "Supported as a report about the spring of 2025, by a weak carrier of newspaper reports.",
      "Apoyado como reporte sobre la primavera de 2025, por un portador débil de notas de prensa.",
    ),
    sources: ["force-and-politics.SD25"],
    test: asked(
      "co-operation",
      inBoth("2025 to 2030", "2025 a 2030"),
      inBoth(
        "Co-operation under strikes without consent against co-operation without them.",
        "Cooperación con ataques sin consentimiento frente a cooperación sin ellos.",
      ),
    ),
  },
  {
    id: "c15",
    kind: "fact",
    claim: inBoth(
      "The US defence secretary and the border czar said that all options are open.",
      "El secretario de Defensa y el zar de la frontera de Estados Unidos dijeron que todas las opciones estaban abiertas.",
    ),
    verdict: "supported",
    figure: figure(
      {},
      "Statements of the first weeks of 2025 (recalled).",
      "Declaraciones de las primeras semanas de 2025 (de memoria).",
    ),
    reason: inBoth(
      "Recalled from reporting of the time; no text of the statements was read for this project.",
      "De memoria, por la prensa de entonces; no se leyó ningún texto de las declaraciones para este proyecto.",
    ),
    sources: ["force-and-politics.general-knowledge"],
    test: noTest(
      "A statement is on the timeline or is not; the model has nothing to add.",
      "Una declaración está o no en la cronología; el modelo no tiene nada que añadir.",
    ),
  },
  {
    id: "c16",
    kind: "view",
    claim: inBoth(
      "Mexico's president rejects action without consent as a breach of sovereignty.",
      "La presidencia de México rechaza la acción sin consentimiento como violación de la soberanía.",
    ),
    verdict: "supported",
    figure: figure(
      {},
      "Constitutional change announced on 20 February 2025; refusal of US troops confirmed in early May 2025; foreign force ruled out in November 2025.",
      "Cambio constitucional anunciado el 20 de febrero de 2025; rechazo de tropas de Estados Unidos confirmado a principios de mayo de 2025; fuerza extranjera descartada en noviembre de 2025.",
    ),
    reason: inBoth(
      "Stated in public and written into the Constitution.",
      "Dicho en público e inscrito en la Constitución.",
    ),
    sources: [
      "force-and-politics.RMN25",
      "force-and-politics.DUKE25",
      "force-and-politics.OKX25",
      "force-and-politics.NH25",
    ],
    test: noTest(
      "Consent is an input of the law tables and of the force levers.",
      "El consentimiento es un dato de las tablas jurídicas y de las palancas de fuerza.",
    ),
  },
  {
    id: "c17",
    kind: "fact",
    claim: inBoth(
      "Mexico stepped up co-operation: it handed over cartel members and sent troops to the border.",
      "México aumentó la cooperación: entregó integrantes de cárteles y envió tropas a la frontera.",
    ),
    verdict: "supported",
    figure: figure(
      {
        february: stated(29, ["force-and-politics.VOZ26"]),
        august: stated(26, ["force-and-politics.KJD25"]),
        january: stated(37, ["force-and-politics.KVIA26"]),
        all: best("co_operation.transfers_total"),
        troops: best("state_response.northern_border_troops"),
      },
      "{all} people handed over: {february} in February 2025, {august} in August 2025, {january} in January 2026; {troops} members of the National Guard sent to the border in February 2025.",
      "{all} personas entregadas: {february} en febrero de 2025, {august} en agosto de 2025, {january} en enero de 2026; {troops} integrantes de la Guardia Nacional enviados a la frontera en febrero de 2025.",
    ),
    reason: inBoth(
      "On record. Most were transferred outside ordinary extradition, which is disputed in law; friction has grown since April 2026.",
      "Consta. La mayoría fueron traslados fuera de la extradición ordinaria, lo que se discute jurídicamente; la fricción ha crecido desde abril de 2026.",
    ),
    sources: ["force-and-politics.JN26", "force-and-politics.MIS26"],
    test: noTest(
      "Transfers and troops on record are inputs of the model: it cannot test them.",
      "Los traslados y las tropas registrados son datos de entrada del modelo: no puede probarlos.",
    ),
  },
  {
    id: "c18",
    kind: "outlook",
    claim: inBoth(
      "Officials seriously consider drone strikes without permission.",
      "Funcionarios consideran seriamente ataques con drones sin permiso.",
    ),
    verdict: "supported",
    figure: hazardFigure,
    reason: inBoth(
      "Study of strikes was reported in April 2025 and an order to the Pentagon in August 2025. Consideration is not decision: none had been acknowledged by late June 2026.",
      "En abril de 2025 se informó de que se estudiaban ataques y en agosto de 2025 de una orden al Pentágono. Considerar no es decidir: a finales de junio de 2026 no se había reconocido ninguno.",
    ),
    sources: ["force-and-politics.MED25", "force-and-politics.PH25", "force-and-politics.LJA25"],
    test: asked(
      "ladder-rung",
      inBoth("to December 2027", "a diciembre de 2027"),
      inBoth("Hazard of the rung of a single strike.", "Riesgo del peldaño de un solo ataque."),
    ),
  },
];
