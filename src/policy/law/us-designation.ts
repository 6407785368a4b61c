/** US law: what listing does, and whether it authorises force. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  economicPowers,
  kingpinAct,
  listing,
  listingOrder,
  materialSupport,
} from "./authorities.js";
import type { LawTable } from "./table.js";

/** Listing as a foreign terrorist organization. */
export const usDesignation: LawTable = {
  id: "us.designation",
  order: "us",
  question: inBoth(
    "Does listing the groups as terrorist organizations authorise force?",
    "¿Autoriza la fuerza la designación de los grupos como organizaciones terroristas?",
  ),
  inputs: ["designation"],
  rows: [
    {
      id: "U1",
      when: { designation: ["listed"] },
      outcome: inBoth(
        "No. Listing is lawful; it freezes assets, bars entry and makes material support a crime, and gives no authority to use force.",
        "No. La designación es lícita; congela bienes, impide la entrada y hace delito el apoyo material, y no da autoridad para usar la fuerza.",
      ),
      authority: [listing, materialSupport, economicPowers, kingpinAct, listingOrder],
      agreement: "high",
      contrary: {
        view: inBoth(
          "The founding article reads listing as a legal ground for military action; no statute named here says so.",
          "El artículo de partida lee la designación como base jurídica de una acción militar; ninguna ley aquí citada lo dice.",
        ),
        sources: ["mexico-data.founding-article"],
      },
    },
    {
      id: "U0",
      when: { designation: ["none"] },
      outcome: inBoth(
        "No. Without listing neither its freeze nor its crime of material support applies; drug-kingpin and other sanctions may. There is no authority to use force either.",
        "No. Sin designación no rigen ni su congelamiento ni su delito de apoyo material; pueden regir las sanciones por narcotráfico y otras. Tampoco hay autoridad para usar la fuerza.",
      ),
      authority: [listing, kingpinAct],
      agreement: "high",
      contrary: null,
    },
  ],
};
