/** Counts of groups and of the places where they are. */
import { type Source, source } from "../../record.js";

export const countsOfGroupsSources: readonly Source[] = [
  source({
    id: "cartels.coscia-rios-2012",
    authors: "M. Coscia, V. Rios",
    title: "Knowing Where and How Criminal Organizations Operate Using Web Content",
    year: "2012",
    where: "CIKM 2012",
    note: "The share of 29 % is quoted by the Christian Science Monitor and InSight Crime, 31 October 2012.",
  }),
  source({
    id: "cartels.mco-2020",
    authors: "M. Lettieri, C. Farfan-Mendez, Mexico Violence Resource Project",
    title: "Mapping Criminal Organizations in Mexico, 2007-2015",
    year: "about 2020",
    where: "mexicotoday.com; mexicocrimemaps.org",
  }),
  source({
    id: "cartels.icg-2020",
    authors: "J. Esberg, International Crisis Group",
    title: "More than Cartels: Counting Mexico's Crime Rings",
    year: "8 May 2020",
    where: "ecoi.net/en/document/2029868.html",
  }),
  source({
    id: "cartels.icg-2022",
    authors: "International Crisis Group",
    title: 'Crime in Pieces: The Effects of Mexico\'s "War on Drugs", Explained',
    year: "2022",
    where: "crisisgroup.org",
    note: "The yearly counts of 2010 and 2020 are recalled.",
  }),
  source({
    id: "cartels.ac-2023",
    authors: "AC Consultores, via El Universal, Tribuna, Es Noticia Hoy, Infobae",
    title: "Organized crime covers 81 % of Mexico",
    year: "June 2023",
    where: "tribunademexico.com; esnoticiahoy.com; infobae.com",
  }),
];
