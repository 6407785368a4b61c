/** Press that quotes figures of the published model. */
import { type Source, source } from "../../record.js";

export const pressOnTheModelSources: readonly Source[] = [
  source({
    id: "cartels.thefed-2023",
    authors: "Federal Newswire",
    title: "Study says cutting cartel recruitment is best way to combat cartel violence",
    year: "2023",
    where: "thefederalnewswire.com",
  }),
  source({
    id: "cartels.infobae-2023",
    authors: "Infobae",
    title:
      "Cual es la clave para reducir la violencia por el narco en Mexico, segun estudio cientifico",
    year: "24 September 2023",
    where: "infobae.com",
  }),
  source({
    id: "cartels.laplaza-2023",
    authors: "La Plaza Diario",
    title: "Operan en Guerrero cinco de los 10 carteles mas grandes del pais, segun Science",
    year: "23 September 2023",
    where: "laplazadiario.com.mx",
  }),
  source({
    id: "cartels.ejecentral-2023",
    authors: "Eje Central",
    title: "Reducir el reclutamiento, clave para vencer a carteles",
    year: "2023",
    where: "ejecentral.com.mx",
  }),
  source({
    id: "cartels.mxverdad-2023",
    authors: "Mexico de Verdad",
    title: "Carteles en Mexico son el quinto empleador",
    year: "2023",
    where: "mexicodeverdad.com",
  }),
  source({
    id: "cartels.primeraplana-2023",
    authors: "Primera Plana",
    title: "Carteles deben reclutar 350 personas a la semana",
    year: "2023",
    where: "primeraplananoticias.com",
  }),
  source({
    id: "cartels.hey-2023",
    authors: "Hey Diario Digital",
    title: "Narcotrafico es el quinto principal empleador en Mexico",
    year: "2023",
    where: "heydiariodigital.com",
  }),
  source({
    id: "cartels.lap-2023",
    authors: "Latin American Post",
    title: "Imprisonment vs. Reduce Recruitment",
    year: "2023",
    where: "latinamericanpost.com",
  }),
  source({
    id: "cartels.borderlandbeat-2023",
    authors: "Borderland Beat, quoting Science news",
    title: "Mexican Cartels are the 5th Largest Employers",
    year: "21 September 2023",
    where: "borderlandbeat.com",
  }),
  source({
    id: "cartels.ejp-2023",
    authors: "El Pais (English)",
    title: "Organized crime is Mexico's fifth-largest employer",
    year: "September 2023",
    where: "english.elpais.com",
    note: "Quoted text.",
  }),
  source({
    id: "cartels.newsmax-2024",
    authors: "Newsmax, ZME Science",
    title: "Drug cartels fifth largest employer",
    year: "31 December 2024",
    where: "newsmax.com",
  }),
];
