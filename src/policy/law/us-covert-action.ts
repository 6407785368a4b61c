/** US law: covert action. */
import { inBoth } from "../../evidence/bilingual.js";
import { assassinationBan, covertActionLaw, generalView } from "./authorities.js";
import type { LawTable } from "./table.js";

/** Acts that the United States means to deny. */
export const usCovertAction: LawTable = {
  id: "us.covert-action",
  order: "us",
  question: inBoth(
    "Is the act lawful as covert action?",
    "¿Es lícito el acto como acción encubierta?",
  ),
  inputs: ["force", "finding"],
  rows: [
    {
      id: "U21",
      when: { force: ["none"] },
      outcome: inBoth(
        "The question does not arise: no covert act is named.",
        "La pregunta no se plantea: no se nombra ningún acto encubierto.",
      ),
      authority: [covertActionLaw],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U22",
      when: { force: ["surveillance"] },
      outcome: inBoth(
        "Gathering intelligence is not covert action in the sense of the statute; other rules on intelligence apply.",
        "Reunir inteligencia no es acción encubierta en el sentido de la ley; rigen otras reglas de inteligencia.",
      ),
      authority: [covertActionLaw],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U4",
      when: { force: ["covert"], finding: ["made"] },
      outcome: inBoth(
        "Lawful in form under US law. It may break no US statute, and the ban on assassination applies.",
        "Lícito en la forma en el derecho de Estados Unidos. No puede violar ninguna ley de ese país y rige la prohibición del asesinato.",
      ),
      authority: [covertActionLaw, assassinationBan],
      agreement: "medium",
      contrary: {
        view: inBoth(
          "The ban on assassination is read by executive lawyers as not covering self-defence; others hold killing outside armed conflict to be within it.",
          "Los juristas del Ejecutivo entienden que la prohibición del asesinato no abarca la legítima defensa; otros sostienen que sí abarca matar fuera de un conflicto armado.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "U23",
      when: { force: ["covert"], finding: ["none"] },
      outcome: inBoth(
        "Unlawful under US law: covert action needs a presidential finding and notice to the intelligence committees.",
        "Ilícito en el derecho de Estados Unidos: la acción encubierta requiere una determinación presidencial y aviso a las comisiones de inteligencia.",
      ),
      authority: [covertActionLaw],
      agreement: "high",
      contrary: {
        view: inBoth(
          "Executive lawyers have claimed room for acts by the armed forces as traditional military activity, without a finding.",
          "Juristas del Ejecutivo han alegado margen para actos de las fuerzas armadas como actividad militar tradicional, sin determinación.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "U24",
      when: { force: ["rescue", "single-strike", "campaign", "ground"] },
      outcome: inBoth(
        "What is done openly is no covert action, and a finding cannot stand in for authority to use armed force.",
        "Lo que se hace abiertamente no es acción encubierta, y una determinación no suple la autoridad para usar la fuerza armada.",
      ),
      authority: [covertActionLaw],
      agreement: "high",
      contrary: null,
    },
  ],
};
