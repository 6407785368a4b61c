/** The published model, its code, the authors' follow-up and its critics. */
import { type Source, source } from "../../record.js";

export const studiesOfTheModelSources: readonly Source[] = [
  source({
    id: "cartels.pch-2023",
    authors: "R. Prieto-Curiel, G. M. Campedelli, A. Hope",
    title: "Reducing cartel recruitment is the only way to lower violence in Mexico",
    year: "2023",
    where: "Science 381(6664), 1312-1316; arXiv 2307.06302",
    doi: "10.1126/science.adh2888",
    note: "The abstract was read; the body and the supplement were not available. Results are taken from quotations in the press and from the code. The DOI is recalled.",
    also: ["mexico-data.prieto2023"],
  }),
  source({
    id: "cartels.pc-code-2023",
    authors: "R. Prieto-Curiel",
    title: "Recruitment: R code, network of 2020, input series 2012-2021",
    year: "2023",
    where: "github.com/rafaelprietocuriel/Recruitment",
    note: "No licence was seen: figures are cited and derived anew, the list of groups is not redistributed.",
  }),
  source({
    id: "cartels.pc-2025",
    authors:
      "R. Prieto-Curiel, D. Grass, S. Wrzaczek, G. M. Campedelli, G. Tragler, G. Feichtinger",
    title: "Reducing Cartel Violence: The Mexican Dilemma Between Social and Security Spending",
    year: "2025",
    where: "arXiv 2508.06509",
  }),
  source({
    id: "cartels.pc-code-2025a",
    authors: "R. Prieto-Curiel",
    title: "Cartel participation model, supporting model of the study of 2025",
    year: "2025",
    where: "github.com/rafaelprietocuriel/ControlTheoryOptimizationOC",
  }),
  source({
    id: "cartels.pc-code-2025b",
    authors: "R. Prieto-Curiel",
    title: "Incarceration And Rehabilitation: age cohort analysis",
    year: "2025",
    where: "github.com/rafaelprietocuriel/IncarcerationAndRehabilitation",
  }),
  source({
    id: "cartels.pc-code-2025c",
    authors: "R. Prieto-Curiel",
    title: "Conflict shocks and fragmentation, supporting model",
    year: "2025",
    where: "github.com/rafaelprietocuriel/ControlTheoryOptimizationOC",
  }),
  source({
    id: "cartels.caulkins-2023",
    authors: "J. P. Caulkins, B. Kilmer, P. Reuter",
    title: "Policy Forum accompanying the study of 2023",
    year: "2023",
    where: "Science 381(6664), 1291-1293",
    doi: "10.1126/science.adj8911",
    note: "The abstract was read; what it says is taken from it and from two accounts of it.",
  }),
  source({
    id: "cartels.heinz-2023",
    authors: "Carnegie Mellon University, Heinz College",
    title: "New Ideas for Addressing and Measuring Mexican Cartel Activity",
    year: "2023",
    where: "heinz.cmu.edu/media/2023/September",
  }),
  source({
    id: "cartels.gleich-2023",
    authors: "D. Gleich",
    title: "Note on the cartel size paper and its commentary",
    year: "2023",
    where: "dgleich.micro.blog/2023/12/12/cartel-size-paper.html",
  }),
  source({
    id: "cartels.rojas-2023",
    authors: "R. Rojas",
    title:
      "Reducing cartel recruitment and upholding the rule of law is the only way to reduce violence in Mexico",
    year: "2023",
    where: "arXiv 2310.05975",
    note: "The author was not shown in the excerpt read and is recalled.",
  }),
];
