/** Publications behind the evidence on criminal groups. */
import { type Source, source } from "../record.js";

export const cartelsSources: readonly Source[] = [
  source({
    id: "cartels.pch-2023",
    authors: "R. Prieto-Curiel, G. M. Campedelli, A. Hope",
    title: "Reducing cartel recruitment is the only way to lower violence in Mexico",
    year: "2023",
    where: "Science 381(6664), 1312-1316; arXiv 2307.06302",
    doi: "10.1126/science.adh2888",
    note: "The abstract was read; results are taken from quotations in the press and from the code.",
  }),
  source({
    id: "cartels.pc-code-2023",
    authors: "R. Prieto-Curiel",
    title: "Recruitment: R code, network of 2020, input series 2012-2021",
    year: "2023",
    where: "github.com/rafaelprietocuriel/Recruitment",
  }),
];
