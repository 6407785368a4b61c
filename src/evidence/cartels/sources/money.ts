/** Revenue of the groups, fuel theft, extortion. */
import { type Source, source } from "../../record.js";

export const moneySources: readonly Source[] = [
  source({
    id: "cartels.samefacts-2012",
    authors: "The Reality-Based Community",
    title: "Mapping the Revenue of Mexico's Organized Crime Organizations",
    year: "about 2011-12",
    where: "samefacts.com",
  }),
  source({
    id: "cartels.elmomento-2025",
    authors: "El Momento",
    title: "Fuel theft and fiscal fuel smuggling (El Momento)",
    year: "May 2025",
    where: "periodicoelmomento.com",
  }),
  source({
    id: "cartels.ic-2025",
    authors: "Informed Clearly",
    title: "Fuel theft and fiscal fuel smuggling (Informed Clearly)",
    year: "September 2025",
    where: "informedclearly.com",
  }),
  source({
    id: "cartels.finanz-2024",
    authors: "dpa-AFX on the US Treasury",
    title: "Fuel theft and fiscal fuel smuggling (dpa-AFX)",
    year: "September 2024",
    where: "finanznachrichten.de",
  }),
  source({
    id: "cartels.extorsion-2025",
    authors: "AP digests",
    title: "Extortion costs and under-reporting (AP digests)",
    year: "July 2025",
    where: "mestios.com",
  }),
  source({
    id: "cartels.notisistema-2025",
    authors: "Notisistema",
    title: "Extortion costs and under-reporting (Notisistema)",
    year: "2025",
    where: "notisistema.com",
  }),
  source({
    id: "cartels.lapagina-2024",
    authors: "La Pagina Roja on Coparmex",
    title: "Extortion costs and under-reporting (La Pagina Roja)",
    year: "May 2024",
    where: "lapaginaroja.com",
  }),
];
