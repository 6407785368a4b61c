/** Claims c01 to c05: the conflict, its dead and missing, and the drugs that cross. */
import { inBoth } from "../bilingual.js";
import type { Claim } from "./claim.js";
import { at, best, figure, high, low, stated } from "./figure.js";
import { asked, noTest } from "./model-test.js";

export const deathsAndDrugsClaims: readonly Claim[] = [
  {
    id: "c01",
    kind: "fact",
    claim: inBoth(
      "Rival groups in Mexico have long fought over the drug trade.",
      "Grupos rivales en México llevan años disputándose el tráfico de drogas.",
    ),
    verdict: "supported",
    figure: figure(
      {
        deaths: best("violence.conflict_deaths_non_state_2007_2023"),
        pairs2007: at("groups.fighting_pairs_25_deaths_year", "2007"),
        pairs2023: at("groups.fighting_pairs_25_deaths_year", "2023"),
      },
      "{deaths} deaths in fighting between groups were coded for 2007 to 2023; pairs of groups with 25 deaths or more in the year: {pairs2007} in 2007, {pairs2023} in 2023.",
      "Se codificaron {deaths} muertes en combates entre grupos de 2007 a 2023; pares de grupos con 25 muertes o más en el año: {pairs2007} en 2007, {pairs2023} en 2023.",
    ),
    reason: inBoth(
      "Coded event data and a published network of rivalries show it. Fighting is not over drugs alone: extortion and fuel are contested too.",
      "Lo muestran datos de eventos codificados y una red publicada de rivalidades. No se pelea solo por drogas: también por la extorsión y el combustible.",
    ),
    sources: ["cartels.pc-code-2023"],
    test: noTest(
      "Who fights whom is an input of the model, taken from the record: it cannot test the record.",
      "Quién pelea con quién es un dato de entrada del modelo, tomado del registro: no puede probar el registro.",
    ),
  },
  {
    id: "c02",
    kind: "fact",
    claim: inBoth(
      "Since the escalation of 2006 about 400,000 people have died.",
      "Desde la escalada de 2006 han muerto unas 400,000 personas.",
    ),
    verdict: "imprecise",
    figure: figure(
      {
        to2024: best("violence.homicides_since_2007"),
        to2023: low("violence.homicides_since_2007"),
        toJune2025: high("violence.homicides_since_2007"),
        organisedLow: low("violence.organised_crime_homicides_2007_2024"),
        organisedHigh: high("violence.organised_crime_homicides_2007_2024"),
        conflict: best("violence.conflict_deaths_non_state_2007_2023"),
      },
      "{to2024} registered homicides of every kind from January 2007 to December 2024 ({to2023} to December 2023; {toJune2025} with the preliminary count to June 2025). About {organisedLow} to {organisedHigh} of them are tied to organised crime; {conflict} deaths in fighting between groups were coded for 2007 to 2023.",
      "{to2024} homicidios registrados de toda clase de enero de 2007 a diciembre de 2024 ({to2023} a diciembre de 2023; {toJune2025} con el conteo preliminar a junio de 2025). Entre {organisedLow} y {organisedHigh} se vinculan al crimen organizado; se codificaron {conflict} muertes en combates entre grupos de 2007 a 2023.",
    ),
    reason: inBoth(
      "The figure was right for all homicides in about early 2022; it is now too low for all homicides and too high for deaths of the conflict alone. Say homicides, and give the share tied to organised crime as a range.",
      "La cifra era correcta para todos los homicidios hacia principios de 2022; hoy es baja para todos los homicidios y alta para las muertes del conflicto. Debe decirse homicidios y darse como rango la parte ligada al crimen organizado.",
    ),
    sources: ["mexico-data.inegi-h1-2025", "mexico-data.founding-article"],
    test: asked(
      "homicides",
      inBoth(
        "2012 to 2024, beside the record from 2007",
        "2012 a 2024, junto al registro desde 2007",
      ),
      inBoth(
        "Modelled homicides, seen through the observation model, against registered ones; the organised-crime part as a range.",
        "Homicidios del modelo, vistos por el modelo de observación, frente a los registrados; la parte del crimen organizado como rango.",
      ),
    ),
  },
  {
    id: "c03",
    kind: "fact",
    claim: inBoth(
      "Beside the dead, uncounted others have disappeared.",
      "Además de los muertos, han desaparecido otras personas sin contar.",
    ),
    verdict: "imprecise",
    figure: figure(
      {
        missing: best("violence.missing_stock"),
        reported: best("violence.missing_ever_reported"),
        located: best("violence.missing_located"),
      },
      "{missing} people were missing on 18 December 2025, of {reported} ever reported; {located} had been located.",
      "{missing} personas seguían desaparecidas el 18 de diciembre de 2025, de {reported} reportadas alguna vez; {located} habían sido localizadas.",
    ),
    reason: inBoth(
      "They are counted, in a national register with under-reporting, duplicates and revisions.",
      "Están contadas, en un registro nacional con subregistro, duplicados y revisiones.",
    ),
    sources: ["mexico-data.rnpdno-arreola"],
    test: asked(
      "missing",
      inBoth("2012 to 2025", "2012 a 2025"),
      inBoth(
        "Modelled missing persons against the register.",
        "Personas desaparecidas del modelo frente al registro.",
      ),
    ),
  },
  {
    id: "c04",
    kind: "causal",
    claim: inBoth(
      "The fentanyl and methamphetamine that kill people in the United States are mostly smuggled over the southern border.",
      "El fentanilo y la metanfetamina que matan en Estados Unidos entran sobre todo por la frontera sur.",
    ),
    verdict: "supported",
    figure: figure(
      {
        southwest: best("supply.fentanyl_southwest_share"),
        ports: best("supply.fentanyl_ports_share"),
        citizens: best("supply.us_citizens_among_fentanyl_carriers"),
      },
      "{southwest%} of the fentanyl weight that US border authorities seized in FY2023 to early FY2025 was found at the Mexican border; {ports%} of it at ports of entry (FY2015 to FY2024); {citizens%} of those caught with it at ports were US citizens (FY2019 to June 2024).",
      "El {southwest%} del peso de fentanilo decomisado por las autoridades fronterizas de Estados Unidos entre el año fiscal 2023 y principios de 2025 se halló en la frontera con México; el {ports%}, en puertos de entrada (años fiscales 2015 a 2024); el {citizens%} de los detenidos con él en puertos eran ciudadanos de Estados Unidos (año fiscal 2019 a junio de 2024).",
    ),
    reason: inBoth(
      "Shares of what is seized support it; they are not shares of what flows, and seizures follow effort.",
      "Lo apoyan las proporciones de lo decomisado, que no son proporciones de lo que fluye; los decomisos siguen al esfuerzo.",
    ),
    sources: ["supply.S-CBPFILE"],
    test: asked(
      "overdose-deaths",
      inBoth("2018 to 2026", "2018 a 2026"),
      inBoth(
        "Share of US supply that passes the border; overdose deaths with that flow cut.",
        "Parte de la oferta de Estados Unidos que cruza la frontera; muertes por sobredosis con ese flujo cortado.",
      ),
    ),
  },
  {
    id: "c05",
    kind: "fact",
    claim: inBoth(
      "Fentanyl has killed more than 250,000 people in the United States since 2018.",
      "El fentanilo ha matado a más de 250,000 personas en Estados Unidos desde 2018.",
    ),
    verdict: "imprecise",
    figure: figure(
      {
        to2024: best("demand.synthetic_opioid_deaths_since_2018_to_2024"),
        to2022: stated(268_649, ["demand.S5"], "recalled"),
        to2025: best("demand.synthetic_opioid_deaths_since_2018_to_2025"),
        to2025low: low("demand.synthetic_opioid_deaths_since_2018_to_2025"),
        to2025high: high("demand.synthetic_opioid_deaths_since_2018_to_2025"),
      },
      "{to2024} deaths with synthetic opioids other than methadone from January 2018 to December 2024, final counts ({to2022} to December 2022; about {to2025}, {to2025low} to {to2025high}, with 2025).",
      "{to2024} muertes con opioides sintéticos distintos de la metadona de enero de 2018 a diciembre de 2024, conteos finales ({to2022} a diciembre de 2022; unas {to2025}, de {to2025low} a {to2025high}, con 2025).",
    ),
    reason: inBoth(
      "True and too low: the figure was passed in the autumn of 2022. The counts are of involvement, and many of these people had stimulants too, so that fentanyl alone cannot be said.",
      "Cierto y demasiado bajo: la cifra se rebasó en el otoño de 2022. Los conteos son de presencia, y muchas de estas personas tenían también estimulantes, de modo que no puede decirse solo fentanilo.",
    ),
    sources: ["demand.S6", "mexico-data.founding-article"],
    test: asked(
      "synthetic-opioid-deaths",
      inBoth("January 2018 to December 2025", "enero de 2018 a diciembre de 2025"),
      inBoth(
        "Modelled deaths with synthetic opioids, added up, against the counts.",
        "Suma de las muertes con opioides sintéticos del modelo frente a los conteos.",
      ),
    ),
  },
];
