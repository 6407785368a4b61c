/** Press on alliances and rivalries since 2024. */
import { type Source, source } from "../../record.js";

export const pressOnTiesSources: readonly Source[] = [
  source({
    id: "cartels.inkl-2025",
    authors: "Latin Times, via inkl",
    title: "Possible alliance between a Sinaloa faction and CJNG (Latin Times, May 2025)",
    year: "May 2025",
    where: "inkl.com",
  }),
  source({
    id: "cartels.elpais-2025",
    authors: "El Pais (English)",
    title: "Possible alliance between a Sinaloa faction and CJNG (El Pais)",
    year: "19 May 2025",
    where: "english.elpais.com",
  }),
  source({
    id: "cartels.latintimes-2025",
    authors: "Latin Times",
    title: "Possible alliance between a Sinaloa faction and CJNG (Latin Times, autumn 2025)",
    year: "autumn 2025",
    where: "latintimes.com",
  }),
  source({
    id: "cartels.rbtfl-2026",
    authors: "RBTFL digest",
    title: "Security secretary says CJNG is fracturing into regional factions",
    year: "16 June 2026",
    where: "rbtfl.xyz",
    note: "A secondary source, weak.",
  }),
];
