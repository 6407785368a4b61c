/** Claims c09 to c12 and c19 to c22: listing, precedents and law. */
import { inBoth } from "../bilingual.js";
import type { Claim } from "./claim.js";
import { best, figure, high, low } from "./figure.js";
import { asked, noTest, oneThreeFiveYears } from "./model-test.js";

const lawTest = noTest(
  "Answered by the law tables, which any scenario can ask.",
  "Lo responden las tablas jurídicas, que cualquier escenario puede consultar.",
);

export const designationAndLawClaims: readonly Claim[] = [
  {
    id: "c09",
    kind: "fact",
    claim: inBoth(
      "In February 2025 six Mexican groups were designated foreign terrorist organizations: Sinaloa, CJNG, Gulf, La Familia Michoacana, Northeast and United Cartels.",
      "En febrero de 2025 se designó a seis grupos mexicanos como organizaciones terroristas extranjeras: Sinaloa, CJNG, Golfo, La Familia Michoacana, Noreste y Cárteles Unidos.",
    ),
    verdict: "supported",
    figure: figure(
      {
        all: best("sanctions.groups_designated_2025"),
        mexican: best("sanctions.mexican_groups_designated_2025"),
      },
      "{all} groups were listed on 20 February 2025, {mexican} of them Mexican: Sinaloa, CJNG, Noreste, Golfo, La Nueva Familia Michoacana and Cárteles Unidos. The order that opened the way is of 20 January 2025.",
      "{all} grupos fueron designados el 20 de febrero de 2025, {mexican} de ellos mexicanos: Sinaloa, CJNG, Noreste, Golfo, La Nueva Familia Michoacana y Cárteles Unidos. La orden que abrió el camino es del 20 de enero de 2025.",
    ),
    reason: inBoth(
      "On record. Some texts give the January date, which is that of the order.",
      "Consta. Algunos textos dan la fecha de enero, que es la de la orden.",
    ),
    sources: ["force-and-politics.MON25", "force-and-politics.us-eo-14157", "cartels.mnr-2025"],
    test: noTest(
      "A register of listed groups; the model takes it as given.",
      "Un registro de grupos designados; el modelo lo toma como dado.",
    ),
  },
  {
    id: "c10",
    kind: "law",
    claim: inBoth(
      "Designation allows assets to be frozen and makes material support a crime.",
      "La designación permite congelar bienes y hace delito el apoyo material.",
    ),
    verdict: "supported",
    figure: figure(
      { years: best("sanctions.material_support_maximum_sentence") },
      "Material support carries up to {years} years in prison (2025); the first charges tied to listed cartels came in May 2025.",
      "El apoyo material se castiga con hasta {years} años de prisión (2025); las primeras acusaciones ligadas a cárteles designados llegaron en mayo de 2025.",
    ),
    reason: inBoth(
      "The statutes say so, and the crime has been charged.",
      "Así lo dicen las leyes, y el delito ya se ha imputado.",
    ),
    sources: [
      "force-and-politics.us-8-usc-1189",
      "force-and-politics.us-18-usc-2339b",
      "force-and-politics.us-ieepa",
      "force-and-politics.VRF25",
    ],
    test: lawTest,
  },
  {
    id: "c11",
    kind: "causal",
    claim: inBoth(
      "Designation is a powerful financial weapon.",
      "La designación es un arma financiera poderosa.",
    ),
    verdict: "unsupported",
    figure: figure(
      {
        frozen: best("sanctions.kingpin_act_assets_frozen"),
        yearly: best("sanctions.kingpin_act_assets_frozen_a_year"),
        lossLow: low("sanctions.designation_revenue_loss"),
        lossHigh: high("sanctions.designation_revenue_loss"),
      },
      "Over {frozen} US dollars were frozen under the earlier drug-kingpin law in about 20 years to 2019, some {yearly} a year for all countries; the loss of revenue that the audit leaves room for is {lossLow%} to {lossHigh%} a year (the upper end is our judgement).",
      "Con la ley anterior contra narcotraficantes se congelaron más de {frozen} dólares en unos 20 años hasta 2019, unos {yearly} al año para todos los países; la pérdida de ingresos que la auditoría deja posible es de {lossLow%} a {lossHigh%} al año (el extremo superior es juicio nuestro).",
    ),
    reason: inBoth(
      "The auditors could not isolate an effect on any group. Part of the cost falls on lawful firms and remitters. No study of the listing of 2025 was found.",
      "Los auditores no pudieron aislar un efecto sobre ningún grupo. Parte del costo recae en empresas lícitas y remitentes. No se halló ningún estudio de la designación de 2025.",
    ),
    sources: ["force-and-politics.PHI19", "force-and-politics.FIN25"],
    test: asked(
      "export-revenue",
      oneThreeFiveYears,
      inBoth(
        "Revenue and members with and without sanctions, under both readings of their effect.",
        "Ingresos e integrantes con y sin sanciones, con ambas lecturas de su efecto.",
      ),
    ),
  },
  {
    id: "c12",
    kind: "law",
    claim: inBoth(
      "Designation lays a legal ground for military action.",
      "La designación sienta una base jurídica para la acción militar.",
    ),
    verdict: "unsupported",
    figure: null,
    reason: inBoth(
      "No statute under which the groups were listed gives authority to use force, and listing has no such effect in international law. It may change the political cost.",
      "Ninguna ley conforme a la cual se designó a los grupos da autoridad para usar la fuerza, y la designación no tiene tal efecto en el derecho internacional. Puede cambiar el costo político.",
    ),
    sources: [
      "force-and-politics.us-8-usc-1189",
      "force-and-politics.us-18-usc-2339b",
      "force-and-politics.us-ieepa",
      "force-and-politics.DW23",
    ],
    test: lawTest,
  },
  {
    id: "c19",
    kind: "fact",
    claim: inBoth(
      "The United States has acted without consent before: in Pakistan in 2011 and in Iraq in 2020.",
      "Estados Unidos ya actuó sin consentimiento: en Pakistán en 2011 y en Irak en 2020.",
    ),
    verdict: "imprecise",
    figure: figure(
      {},
      "1 May 2011, a raid in Pakistan; 3 January 2020, a strike in Iraq (recalled). Since then also 3 January 2026, Venezuela.",
      "1 de mayo de 2011, una incursión en Pakistán; 3 de enero de 2020, un ataque en Irak (de memoria). Desde entonces, también el 3 de enero de 2026, Venezuela.",
    ),
    reason: inBoth(
      "The events are supported, the likeness is not close: in 2011 an act of Congress covered the group; in 2020 Iraq protested and its parliament voted to send US troops away (recalled). Neither concerned crime groups or a neighbour that is a top trading partner.",
      "Los hechos están apoyados, el parecido es débil: en 2011 una ley del Congreso abarcaba al grupo; en 2020 Irak protestó y su parlamento votó la salida de las tropas (de memoria). Ninguno trataba de grupos criminales ni de un vecino que es un socio comercial principal.",
    ),
    sources: [
      "force-and-politics.PRI12",
      "force-and-politics.us-aumf-2001",
      "force-and-politics.general-knowledge",
      "force-and-politics.AW26",
    ],
    test: noTest(
      "Precedents with what sets them apart; no outcome of the model decides it.",
      "Precedentes con lo que los distingue; ningún resultado del modelo lo decide.",
    ),
  },
  {
    id: "c20",
    kind: "causal",
    claim: inBoth(
      "Given the precedents and the designation, a similar pattern could emerge in Mexico.",
      "Con los precedentes y la designación, podría surgir un patrón semejante en México.",
    ),
    verdict: "contested",
    figure: figure(
      {
        hazard: best("politics.unilateral_strike_hazard"),
        hazardLow: low("politics.unilateral_strike_hazard"),
        hazardHigh: high("politics.unilateral_strike_hazard"),
      },
      "Prior for a first acknowledged strike without consent: {hazard%} a month ({hazardLow%} to {hazardHigh%}), June 2026.",
      "Distribución previa de un primer ataque reconocido sin consentimiento: {hazard%} al mes ({hazardLow%} a {hazardHigh%}), junio de 2026.",
    ),
    reason: inBoth(
      "Lower steps of the ladder were climbed fast in 2025 and 2026; the step to force without consent is an order of magnitude slower. Market prices fell by half within about a week of January 2026.",
      "Los peldaños bajos se subieron deprisa en 2025 y 2026; el paso a la fuerza sin consentimiento es un orden de magnitud más lento. Los precios de mercado cayeron a la mitad en cerca de una semana de enero de 2026.",
    ),
    sources: ["force-and-politics.PS26", "force-and-politics.PP26"],
    test: asked(
      "ladder-rung",
      inBoth("to December 2027", "a diciembre de 2027"),
      inBoth(
        "Distribution of the rung reached, with and without the listing.",
        "Distribución del peldaño alcanzado, con y sin la designación.",
      ),
    ),
  },
  {
    id: "c21",
    kind: "fact",
    claim: inBoth(
      "US military power far exceeds that of any cartel.",
      "El poder militar de Estados Unidos supera con mucho al de cualquier cártel.",
    ),
    verdict: "not testable",
    figure: null,
    reason: inBoth(
      "Not in dispute, and no figure here would add to it. What it brings about is the question of the other claims.",
      "No se discute, y ninguna cifra aquí añadiría nada. Lo que de ello resulta es materia de las otras afirmaciones.",
    ),
    sources: [],
    unsourcedBecause: inBoth(
      "The project compares no armed forces: it represents force as an aggregate policy only.",
      "El proyecto no compara fuerzas armadas: representa la fuerza solo como política agregada.",
    ),
    test: noTest(
      "The model holds no measure of military power, by its boundary.",
      "El modelo no contiene medida alguna de poder militar, por sus límites.",
    ),
  },
  {
    id: "c22",
    kind: "law",
    claim: inBoth(
      "Strikes without consent would probably be unlawful under international law.",
      "Los ataques sin consentimiento serían probablemente ilícitos según el derecho internacional.",
    ),
    verdict: "supported",
    figure: null,
    reason: inBoth(
      "Nearly all writers agree while there is no armed attack. After an armed attack by a group that the host cannot stop, authorities are divided.",
      "Casi toda la doctrina coincide mientras no haya ataque armado. Tras un ataque armado de un grupo que el Estado anfitrión no puede detener, las autoridades están divididas.",
    ),
    sources: [
      "force-and-politics.un-charter",
      "force-and-politics.DW23",
      "force-and-politics.LAW25",
      "force-and-politics.icj-nicaragua-1986",
    ],
    test: lawTest,
  },
];
