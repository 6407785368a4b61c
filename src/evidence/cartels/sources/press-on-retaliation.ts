/** Press on the two large retaliations on record. */
import { type Source, source } from "../../record.js";

export const pressOnRetaliationSources: readonly Source[] = [
  source({
    id: "cartels.sdp-2026",
    authors: "SDP Noticias",
    title: "Security secretary's account of the violence of 22 February 2026 (SDP Noticias)",
    year: "23 February 2026",
    where: "sdpnoticias.com",
  }),
  source({
    id: "cartels.cronica-2026",
    authors: "Cronica",
    title: "Security secretary's account of the violence of 22 February 2026 (Cronica)",
    year: "23 February 2026",
    where: "cronica.com.mx",
  }),
  source({
    id: "cartels.adnsureste-2026",
    authors: "ADN Sureste",
    title: "Security secretary's account of the violence of 22 February 2026 (ADN Sureste)",
    year: "23 February 2026",
    where: "adnsureste.info",
  }),
  source({
    id: "cartels.elespecialito-2026",
    authors: "El Especialito",
    title: "Security secretary's account of the violence of 22 February 2026 (El Especialito)",
    year: "23 February 2026",
    where: "elespecialitodigital.com",
  }),
  source({
    id: "cartels.menafn-2026",
    authors: "MENAFN",
    title: "Reaction across 20 states (MENAFN)",
    year: "23 February 2026",
    where: "menafn.com",
  }),
  source({
    id: "cartels.csis-2026",
    authors: "H. Ziemer, R. Berg (CSIS)",
    title: "Reaction across 20 states (CSIS)",
    year: "26 February 2026",
    where: "csis.org, quoted at today24.pro",
  }),
  source({
    id: "cartels.headlinez-2026",
    authors: "Headlinez",
    title: "Account of the operation of February 2026",
    year: "February 2026",
    where: "headlinez.news",
    note: "A secondary source, weak.",
  }),
  source({
    id: "cartels.pledge-2023",
    authors: "Pledge Times (El Pais and others in translation)",
    title: "Arrest in Sinaloa leaves 29 dead",
    year: "6 January 2023",
    where: "pledgetimes.com",
    also: ["force-and-politics.PLE23"],
  }),
];
