/** Press on arrests and on daily homicides. */
import { type Source, source } from "../../record.js";

export const pressOnStatePressureSources: readonly Source[] = [
  source({
    id: "cartels.notisistema-2026",
    authors: "Notisistema",
    title: "Federal security results",
    year: "10 March 2026",
    where: "notisistema.com",
  }),
  source({
    id: "cartels.adn40-2026",
    authors: "ADN40",
    title: "Daily homicide averages (ADN40)",
    year: "10 February 2026",
    where: "adn40.mx",
  }),
  source({
    id: "cartels.ovela-2025",
    authors: "Ovelanalista",
    title: "Daily homicide averages (Ovelanalista)",
    year: "July 2025",
    where: "ovelanalista.com",
  }),
];
