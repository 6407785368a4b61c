/** Claims c23 to c26: what strikes put at risk. */
import { inBoth } from "../bilingual.js";
import type { Claim } from "./claim.js";
import { at, best, figure, high, low } from "./figure.js";
import { asked, oneThreeFiveYears } from "./model-test.js";

export const riskClaims: readonly Claim[] = [
  {
    id: "c23",
    kind: "outlook",
    claim: inBoth(
      "Laboratories stand in dense urban areas, so that strikes could kill many civilians.",
      "Los laboratorios están en zonas urbanas densas, de modo que los ataques podrían matar a muchos civiles.",
    ),
    verdict: "contested",
    figure: figure(
      {
        independent: best("force.civilians_per_strike_mexico_independent"),
        independentLow: low("force.civilians_per_strike_mexico_independent"),
        independentHigh: high("force.civilians_per_strike_mexico_independent"),
        official: best("force.civilians_per_strike_mexico_official"),
        officialLow: low("force.civilians_per_strike_mexico_official"),
        officialHigh: high("force.civilians_per_strike_mexico_official"),
      },
      "Civilians killed per strike outside war zones: {independent} ({independentLow} to {independentHigh}) by an independent count of 2004 to 2015, {official} ({officialLow} to {officialHigh}) by the official count of 2009 to 2015. No strike in Mexico has been counted.",
      "Civiles muertos por ataque fuera de zonas de guerra: {independent} ({independentLow} a {independentHigh}) según un conteo independiente de 2004 a 2015, {official} ({officialLow} a {officialHigh}) según el conteo oficial de 2009 a 2015. No se ha contado ningún ataque en México.",
    ),
    reason: inBoth(
      "The risk to civilians is supported from elsewhere, with counts that differ about eightfold. That laboratories stand in dense urban areas is not: no count by setting was found, and most documented sites are described as rural.",
      "El riesgo para civiles se apoya en otros casos, con conteos que difieren unas ocho veces. Que los laboratorios estén en zonas urbanas densas, no: no se halló ningún conteo por entorno, y la mayoría de los documentados se describen como rurales.",
    ),
    sources: [],
    test: asked(
      "civilians-killed-by-force",
      oneThreeFiveYears,
      inBoth(
        "Civilians killed under a campaign, with the independent and with the official ratio.",
        "Civiles muertos en una campaña, con la proporción independiente y con la oficial.",
      ),
    ),
  },
  {
    id: "c24",
    kind: "outlook",
    claim: inBoth(
      "Cartels might target US citizens in Mexico, of whom more than 1.6 million live there.",
      "Los cárteles podrían atacar a ciudadanos de Estados Unidos en México, donde viven más de 1.6 millones.",
    ),
    verdict: "imprecise",
    figure: figure(
      {
        resident: best("politics.us_citizens_in_mexico_official"),
        residentLow: low("politics.us_citizens_in_mexico_official"),
        residentHigh: high("politics.us_citizens_in_mexico_official"),
        survey: at("politics.us_citizens_in_mexico_survey_year", "2015"),
        present: best("violence.us_citizens_present"),
        murdered: best("violence.us_citizens_murdered"),
        factor: best("violence.retaliation_on_us_citizens_multiplier"),
        factorLow: low("violence.retaliation_on_us_citizens_multiplier"),
        factorHigh: high("violence.retaliation_on_us_citizens_multiplier"),
      },
      "About {resident} US citizens live in Mexico (US estimates of 2015 to 2023; range {residentLow} to {residentHigh}); a Mexican survey of 2015 counted {survey}. About {present} are present on an average day (2023). {murdered} a year were murdered, mean of 2003 to 2021. The factor of retaliation, {factor} ({factorLow} to {factorHigh}), is an assumption.",
      "Unos {resident} ciudadanos de Estados Unidos viven en México (estimaciones de ese país de 2015 a 2023; rango {residentLow} a {residentHigh}); una encuesta mexicana de 2015 contó {survey}. Unos {present} están presentes en un día medio (2023). {murdered} al año fueron asesinados, media de 2003 a 2021. El factor de represalia, {factor} ({factorLow} a {factorHigh}), es un supuesto.",
    ),
    reason: inBoth(
      "The number depends on who counts as a US citizen: many are children of returned migrants. Retaliation is a risk, not a record: no rise of murders tied to state pressure is shown, and none of a US citizen was reported in February 2026.",
      "El número depende de quién cuenta como ciudadano: muchos son hijos de migrantes que regresaron. La represalia es un riesgo, no un registro: no se muestra ningún aumento de asesinatos ligado a la presión estatal, y en febrero de 2026 no se informó de ninguno de un ciudadano de Estados Unidos.",
    ),
    sources: ["mexico-data.us-citizens", "mexico-data.founding-article"],
    test: asked(
      "us-citizens-killed",
      oneThreeFiveYears,
      inBoth(
        "US citizens killed under a campaign without consent, over the range of the factor; with the factor at 1 the effect is gone.",
        "Ciudadanos de Estados Unidos muertos en una campaña sin consentimiento, en el rango del factor; con el factor en 1 el efecto desaparece.",
      ),
    ),
  },
  {
    id: "c25",
    kind: "causal",
    claim: inBoth(
      "Relations could collapse, and the agreements on border and migration with them.",
      "Las relaciones podrían romperse y, con ellas, los acuerdos sobre frontera y migración.",
    ),
    verdict: "supported",
    figure: figure(
      {
        factor: best("co_operation.encounters_without_co_operation"),
        factorLow: low("co_operation.encounters_without_co_operation"),
        factorHigh: high("co_operation.encounters_without_co_operation"),
        months: best("co_operation.suspension_length"),
        monthsLow: low("co_operation.suspension_length"),
        monthsHigh: high("co_operation.suspension_length"),
        trade: best("money.us_mexico_goods_trade_2025"),
      },
      "After the affair of late 2020 police co-operation was degraded for about {months} months ({monthsLow} to {monthsHigh}). If Mexico stopped enforcing, encounters at the border would rise by a factor of {factor} ({factorLow} to {factorHigh}), an assumption built on two cases. Goods trade at stake: {trade} US dollars in 2025.",
      "Tras el caso de fines de 2020 la cooperación policial quedó degradada unos {months} meses ({monthsLow} a {monthsHigh}). Si México dejara de contener, los encuentros en la frontera subirían por un factor de {factor} ({factorLow} a {factorHigh}), un supuesto basado en dos casos. Comercio de bienes en juego: {trade} dólares en 2025.",
    ),
    reason: inBoth(
      "Supported as a risk: every analysis read expects co-operation to fall under force without consent. In 2025 threats alone raised it; breaches lowered it in 2026.",
      "Apoyado como riesgo: todos los análisis leídos esperan que la cooperación caiga con fuerza sin consentimiento. En 2025 las solas amenazas la elevaron; las violaciones la bajaron en 2026.",
    ),
    sources: [
      "force-and-politics.CG25",
      "force-and-politics.DP25",
      "force-and-politics.CTC25",
      "force-and-politics.WWW25",
    ],
    test: asked(
      "border-encounters",
      oneThreeFiveYears,
      inBoth(
        "Co-operation, encounters and trade lost under strikes without consent; with the cut of co-operation set to zero the effect is gone.",
        "Cooperación, encuentros y comercio perdido con ataques sin consentimiento; con la caída de la cooperación en cero el efecto desaparece.",
      ),
    ),
  },
  {
    id: "c26",
    kind: "outlook",
    claim: inBoth(
      "Attacks could grow into a wider war, a next Afghanistan.",
      "Los ataques podrían crecer hasta una guerra más amplia, un nuevo Afganistán.",
    ),
    verdict: "open",
    figure: figure(
      {
        times: best("groups.split_home_state_homicides"),
        timesLow: low("groups.split_home_state_homicides"),
        timesHigh: high("groups.split_home_state_homicides"),
        months: best("groups.split_duration"),
      },
      "The nearest measured case is a split, not a war with a state: in Sinaloa homicides a month rose to {times} times ({timesLow} to {timesHigh}) for at least {months} months (September 2024 to January 2026).",
      "El caso medido más cercano es una división, no una guerra con un Estado: en Sinaloa los homicidios al mes subieron a {times} veces ({timesLow} a {timesHigh}) durante al menos {months} meses (septiembre de 2024 a enero de 2026).",
    ),
    reason: inBoth(
      "No published model or record decides it. Analysts warn of a campaign without an end date; nearly all of them are sceptics of force.",
      "Ningún modelo o registro publicado lo decide. Los analistas advierten de una campaña sin fecha de término; casi todos son escépticos de la fuerza.",
    ),
    sources: ["force-and-politics.DP25", "force-and-politics.WWW25"],
    test: asked(
      "homicides",
      inBoth("to December 2040", "a diciembre de 2040"),
      inBoth(
        "Rung reached, years of raised violence and number of groups in the runs where a strike happens.",
        "Peldaño alcanzado, años de violencia elevada y número de grupos en las corridas en que hay un ataque.",
      ),
    ),
  },
];
