/** Mexican law: what it means for the federal executive. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  constitutionForeignActs,
  constitutionTroops,
  nationalSecurityLaw,
  stateGovernmentCase,
} from "./authorities.js";
import type { LawTable } from "./table.js";

const anyAct = ["surveillance", "covert", "rescue", "single-strike", "campaign", "ground"] as const;
const anyForce = ["covert", "rescue", "single-strike", "campaign", "ground"] as const;

/** What the federal executive may and must do. */
export const mexicoFederalExecutive: LawTable = {
  id: "mexico.federal-executive",
  order: "mexico",
  question: inBoth(
    "What does Mexican law say to the federal executive?",
    "¿Qué dice el derecho mexicano al Ejecutivo federal?",
  ),
  inputs: ["force", "consent"],
  rows: [
    {
      id: "M10",
      when: { force: ["none"] },
      outcome: inBoth(
        "It may co-operate: accredit agents, exchange information, extradite. Contacts with foreign agents must be reported.",
        "Puede cooperar: acreditar agentes, intercambiar información, extraditar. Los contactos con agentes extranjeros deben informarse.",
      ),
      authority: [nationalSecurityLaw],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M11",
      when: { force: anyAct, consent: ["none"] },
      outcome: inBoth(
        "It has broken no duty by the act of another state. It may protest, suspend co-operation and have those involved prosecuted.",
        "No ha faltado a ningún deber por el acto de otro Estado. Puede protestar, suspender la cooperación y hacer procesar a los implicados.",
      ),
      authority: [constitutionForeignActs],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M12",
      when: { force: anyAct, consent: ["state-governor"] },
      outcome: inBoth(
        "It is not bound by a governor's agreement, since the matter is federal, and may hold the state government to account.",
        "No queda obligado por el acuerdo de un gobierno estatal, pues la materia es federal, y puede exigirle cuentas.",
      ),
      authority: [constitutionForeignActs, stateGovernmentCase],
      agreement: "high",
      contrary: {
        view: inBoth(
          "The state government concerned calls it persecution.",
          "El gobierno estatal implicado lo llama persecución.",
        ),
        sources: ["force-and-politics.P-0527"],
      },
    },
    {
      id: "M13",
      when: { force: ["surveillance"], consent: ["federal-executive", "executive-and-senate"] },
      outcome: inBoth(
        "Within its power on its own reading, as exchange of information under permit.",
        "Dentro de sus facultades según su propia lectura, como intercambio de información con permiso.",
      ),
      authority: [nationalSecurityLaw],
      agreement: "medium",
      contrary: {
        view: inBoth(
          "It may be argued that flights of a foreign state that serve an investigation need more than an executive permit.",
          "Puede alegarse que los vuelos de un Estado extranjero al servicio de una investigación requieren más que un permiso del Ejecutivo.",
        ),
        sources: [constitutionForeignActs.source],
      },
    },
    {
      id: "M14",
      when: { force: anyForce, consent: ["federal-executive"] },
      outcome: inBoth(
        "Beyond its power alone: entry of foreign troops needs the Senate's permission, and consent without it breaches the Constitution.",
        "Excede sus facultades: la entrada de tropas extranjeras requiere permiso del Senado, y consentir sin él viola la Constitución.",
      ),
      authority: [constitutionTroops],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M15",
      when: { force: anyForce, consent: ["executive-and-senate"] },
      outcome: inBoth(
        "Within the Constitution as far as the permission reaches; it answers for the rights of those affected.",
        "Dentro de la Constitución hasta donde alcance el permiso; responde por los derechos de los afectados.",
      ),
      authority: [constitutionTroops, constitutionForeignActs],
      agreement: "medium-high",
      contrary: {
        view: inBoth(
          "Whether the amended article 40 leaves room for foreign force even with permission has not been tested.",
          "No se ha puesto a prueba si el artículo 40 reformado admite la fuerza extranjera aun con permiso.",
        ),
        sources: [constitutionForeignActs.source],
      },
    },
  ],
};
