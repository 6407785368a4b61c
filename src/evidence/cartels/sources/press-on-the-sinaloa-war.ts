/** Press on the war between two factions in Sinaloa. */
import { type Source, source } from "../../record.js";

export const pressOnTheSinaloaWarSources: readonly Source[] = [
  source({
    id: "cartels.infobae-2024",
    authors: "Infobae",
    title: "Registered victims in the Sinaloa faction war",
    year: "24 October 2024",
    where: "infobae.com",
  }),
  source({
    id: "cartels.sonora-2024",
    authors: "Sonora Presente",
    title: "Sinaloa homicides, first months (Sonora Presente)",
    year: "September 2024",
    where: "sonorapresente.com",
  }),
  source({
    id: "cartels.rrc-2024",
    authors: "RRC",
    title: "Sinaloa homicides, first months (RRC)",
    year: "December 2024",
    where: "rrcagenciainformativa.com",
  }),
  source({
    id: "cartels.milenio-2025",
    authors: "Milenio",
    title: "Mas de mil 500 homicidios en lo que va del ano en Sinaloa (monthly series)",
    year: "December 2025",
    where: "milenio.com",
  }),
  source({
    id: "cartels.noroeste-2025",
    authors: "Noroeste",
    title: "One year of war (9 September 2025); seven-month total",
    year: "2025",
    where: "noroeste.com.mx",
  }),
  source({
    id: "cartels.noroeste-2026a",
    authors: "Noroeste",
    title: "Daily report of 14 January 2026",
    year: "2026",
    where: "noroeste.com.mx",
  }),
  source({
    id: "cartels.noroeste-2026b",
    authors: "Noroeste",
    title: "Yearly change, 16 January 2026",
    year: "2026",
    where: "noroeste.com.mx",
  }),
];
