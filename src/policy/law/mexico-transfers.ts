/** Mexican law: handing over prisoners outside extradition. */
import { inBoth } from "../../evidence/bilingual.js";
import { extraditionTreaty, nationalSecurityLaw, transfersReported } from "./authorities.js";
import type { LawTable } from "./table.js";

/** The transfers of 2025 and 2026. */
export const mexicoTransfers: LawTable = {
  id: "mexico.transfers",
  order: "mexico",
  question: inBoth(
    "Is the way in which prisoners are handed over lawful in Mexico?",
    "¿Es lícita en México la forma en que se entregan presos?",
  ),
  inputs: ["transfers"],
  rows: [
    {
      id: "M24",
      when: { transfers: ["none"] },
      outcome: inBoth(
        "Lawful: extradition under the treaty, decided case by case with judicial review.",
        "Lícito: extradición conforme al tratado, decidida caso por caso y con control judicial.",
      ),
      authority: [extraditionTreaty],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M5",
      when: { transfers: ["outside-extradition"] },
      outcome: inBoth(
        "Done under the National Security Law; whether that law carries it is disputed.",
        "Hecho conforme a la Ley de Seguridad Nacional; se discute si esa ley lo permite.",
      ),
      authority: [nationalSecurityLaw, transfersReported],
      agreement: "split",
      contrary: {
        view: inBoth(
          "Lawmakers and lawyers hold that it goes round the guarantees of extradition.",
          "Legisladores y abogados sostienen que elude las garantías de la extradición.",
        ),
        sources: ["force-and-politics.R234"],
      },
    },
  ],
};
