/** Mexican law: what it means for the foreign state and its agents. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  agentsLawPassed,
  constitutionForeignActs,
  constitutionTroops,
  generalView,
  nationalSecurityLaw,
  reformAnnounced,
} from "./authorities.js";
import type { LawTable } from "./table.js";

const anyAct = ["surveillance", "covert", "rescue", "single-strike", "campaign", "ground"] as const;
const anyForce = ["covert", "rescue", "single-strike", "campaign", "ground"] as const;
const federalConsent = ["federal-executive", "executive-and-senate"] as const;

const sovereignActs = {
  view: inBoth(
    "The foreign state may plead immunity for its own acts; that bars some proceedings, not the prohibition.",
    "Un Estado extranjero puede invocar inmunidad por sus propios actos; eso impide algunos procesos, no la prohibición.",
  ),
  sources: [generalView.source],
};

/** Acts of the United States in Mexico. */
export const mexicoForeignState: LawTable = {
  id: "mexico.foreign-state",
  order: "mexico",
  question: inBoth(
    "What does Mexican law say to the foreign state and its agents?",
    "¿Qué dice el derecho mexicano al Estado extranjero y a sus agentes?",
  ),
  inputs: ["force", "consent", "accreditation"],
  rows: [
    {
      id: "M1",
      when: { force: ["none"], accreditation: ["yes"] },
      outcome: inBoth(
        "Lawful: accredited agents may keep liaison and exchange information. They must report, have no immunity for crimes and may not arrest.",
        "Lícito: los agentes acreditados pueden mantener enlace e intercambiar información. Deben informar, no tienen inmunidad por delitos y no pueden detener.",
      ),
      authority: [nationalSecurityLaw, agentsLawPassed],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M6",
      when: { force: ["none"], accreditation: ["no"] },
      outcome: inBoth(
        "Unlawful: agents without accreditation may not act in Mexico, even where they only gather or exchange information.",
        "Ilícito: los agentes sin acreditación no pueden actuar en México, aunque solo reúnan o intercambien información.",
      ),
      authority: [nationalSecurityLaw, constitutionForeignActs],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M3",
      when: { force: anyAct, consent: ["none"] },
      outcome: inBoth(
        "Prohibited: no foreign investigation, prosecution or force without the state's consent. Foreigners involved face the severest penalty and mandatory detention before trial.",
        "Prohibido: no cabe investigación, persecución ni fuerza extranjera sin consentimiento del Estado. Los extranjeros implicados se exponen a la pena más severa y a prisión preventiva oficiosa.",
      ),
      authority: [constitutionForeignActs, reformAnnounced],
      agreement: "high",
      contrary: sovereignActs,
    },
    {
      id: "M4",
      when: { force: anyAct, consent: ["state-governor"] },
      outcome: inBoth(
        "Unlawful: it is a federal matter, and a governor's agreement gives a foreign state no right to act.",
        "Ilícito: es materia federal, y el acuerdo de un gobierno estatal no da a un Estado extranjero derecho a actuar.",
      ),
      authority: [constitutionForeignActs, nationalSecurityLaw],
      agreement: "high",
      contrary: sovereignActs,
    },
    {
      id: "M7",
      when: { force: ["surveillance"], consent: federalConsent, accreditation: ["yes"] },
      outcome: inBoth(
        "Lawful on the federal government's reading, as exchange of information under permit and within its terms.",
        "Lícito según la lectura del gobierno federal, como intercambio de información con permiso y dentro de sus términos.",
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
      id: "M8",
      when: { force: ["surveillance"], consent: federalConsent, accreditation: ["no"] },
      outcome: inBoth(
        "Unlawful for the agents who lack accreditation, whatever the federal government has agreed to for others.",
        "Ilícito para los agentes sin acreditación, sea lo que fuere lo que el gobierno federal haya aceptado para otros.",
      ),
      authority: [nationalSecurityLaw, constitutionForeignActs],
      agreement: "medium-high",
      contrary: {
        view: inBoth(
          "Consent to an operation may be read as consent to those who carry it out.",
          "El consentimiento a una operación puede leerse como consentimiento a quienes la ejecutan.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "M2",
      when: { force: anyForce, consent: ["federal-executive"] },
      outcome: inBoth(
        "Not yet lawful: foreign troops that enter to operate need the Senate's permission, and foreign agents may not use force or arrest.",
        "Aún no lícito: las tropas extranjeras que entren a operar requieren permiso del Senado, y los agentes extranjeros no pueden usar la fuerza ni detener.",
      ),
      authority: [constitutionTroops, nationalSecurityLaw],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M9",
      when: { force: anyForce, consent: ["executive-and-senate"] },
      outcome: inBoth(
        "Lawful as far as the permission reaches; constitutional rights bind those who act under it.",
        "Lícito hasta donde alcance el permiso; los derechos constitucionales obligan a quienes actúen conforme a él.",
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
