/** What members are paid and how young they are recruited. */
import { type Source, source } from "../../record.js";

export const payAndAgeSources: readonly Source[] = [
  source({
    id: "cartels.unotv-2026",
    authors: "Uno TV",
    title: "Pay in the CJNG ledgers against state pay",
    year: "28 February 2026",
    where: "unotv.com",
  }),
  source({
    id: "cartels.estepais-2010",
    authors: "Este Pais",
    title: "Why killing is so cheap in Mexico",
    year: "2010",
    where: "archivo.estepais.com",
  }),
  source({
    id: "cartels.infocajeme-2010",
    authors: "InfoCajeme",
    title: "Pay and age of gunmen",
    year: "2010",
    where: "infocajeme.com",
  }),
  source({
    id: "cartels.informaoriente-2025",
    authors: "Informa Oriente",
    title: "Requirements and pay promised by CJNG recruiters",
    year: "29 March 2025",
    where: "informaoriente.com.mx",
  }),
  source({
    id: "cartels.canal7-2022",
    authors: "Canal 7 on REDIM and ONC",
    title: "Children at risk or involved; age of recruitment (Canal 7)",
    year: "2022",
    where: "canal7slp.tv",
    note: "One of four press reports cited together for 2021-2025.",
  }),
  source({
    id: "cartels.nacion321-2021",
    authors: "Nacion321 on the IACHR",
    title: "Children at risk or involved; age of recruitment (Nacion321)",
    year: "2021",
    where: "nacion321.com",
    note: "One of four press reports cited together for 2021-2025.",
  }),
  source({
    id: "cartels.lnw-2025",
    authors: "Local News Wave",
    title: "Children at risk or involved; age of recruitment (Local News Wave)",
    year: "2025",
    where: "localnewswave.com",
    note: "One of four press reports cited together for 2021-2025.",
  }),
  source({
    id: "cartels.reinserta-2025",
    authors: "Reinserta, via Vanguardia",
    title: "Children at risk or involved; age of recruitment (Reinserta)",
    year: "2025",
    where: "vanguardia.com.mx",
    note: "One of four press reports cited together for 2021-2025.",
  }),
  source({
    id: "cartels.forzado-2025",
    authors: "El Congreso del Pueblo",
    title: "No official figure for forced recruitment",
    year: "2025",
    where: "elcongresodelpueblo.com",
  }),
];
