/** Mexican law: what it means for officials who help. */
import { inBoth } from "../../evidence/bilingual.js";
import {
  agentsLawPassed,
  constitutionForeignActs,
  constitutionTroops,
  generalView,
  nationalSecurityLaw,
  stateGovernmentCase,
} from "./authorities.js";
import type { LawTable } from "./table.js";

const anyAct = ["surveillance", "covert", "rescue", "single-strike", "campaign", "ground"] as const;
const anyForce = ["covert", "rescue", "single-strike", "campaign", "ground"] as const;
const federalConsent = ["federal-executive", "executive-and-senate"] as const;

/** Mexican officials, federal or of a state, who help a foreign state. */
export const mexicoOfficials: LawTable = {
  id: "mexico.officials",
  order: "mexico",
  question: inBoth(
    "What does Mexican law say to officials who help?",
    "¿Qué dice el derecho mexicano a los funcionarios que ayudan?",
  ),
  inputs: ["force", "consent", "accreditation"],
  rows: [
    {
      id: "M16",
      when: { force: ["none"], accreditation: ["yes"] },
      outcome: inBoth(
        "Lawful: they may meet accredited agents and share information through the channels laid down, and must report it to the federal government.",
        "Lícito: pueden reunirse con agentes acreditados y compartir información por los cauces previstos, y deben informarlo al gobierno federal.",
      ),
      authority: [nationalSecurityLaw, agentsLawPassed],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M17",
      when: { force: ["none"], accreditation: ["no"] },
      outcome: inBoth(
        "Unlawful: dealing with agents who are not accredited exposes them to sanction.",
        "Ilícito: tratar con agentes no acreditados los expone a sanción.",
      ),
      authority: [nationalSecurityLaw, stateGovernmentCase],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M18",
      when: { force: anyAct, consent: ["none"] },
      outcome: inBoth(
        "Unlawful: helping an act to which the federal government has not consented exposes them to criminal and administrative sanction.",
        "Ilícito: ayudar a un acto que el gobierno federal no consintió los expone a sanción penal y administrativa.",
      ),
      authority: [constitutionForeignActs, nationalSecurityLaw],
      agreement: "high",
      contrary: null,
    },
    {
      id: "M19",
      when: { force: anyAct, consent: ["state-governor"] },
      outcome: inBoth(
        "Unlawful: the matter is federal, and officials of the state are exposed to sanction even if the governor agreed.",
        "Ilícito: la materia es federal, y los funcionarios del estado se exponen a sanción aunque el gobierno estatal haya aceptado.",
      ),
      authority: [constitutionForeignActs, nationalSecurityLaw, stateGovernmentCase],
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
      id: "M20",
      when: { force: ["surveillance"], consent: federalConsent, accreditation: ["yes"] },
      outcome: inBoth(
        "Lawful on the federal government's reading, if the help keeps within the permit and is reported.",
        "Lícito según la lectura del gobierno federal, si la ayuda se ciñe al permiso y se informa.",
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
      id: "M21",
      when: { force: ["surveillance"], consent: federalConsent, accreditation: ["no"] },
      outcome: inBoth(
        "Exposed to sanction: help to agents who are not accredited stays outside the permit.",
        "Expuestos a sanción: la ayuda a agentes no acreditados queda fuera del permiso.",
      ),
      authority: [nationalSecurityLaw],
      agreement: "medium-high",
      contrary: null,
    },
    {
      id: "M22",
      when: { force: anyForce, consent: ["federal-executive"] },
      outcome: inBoth(
        "Doubtful: an order of the executive alone rests on a consent that lacks the Senate's permission.",
        "Dudoso: una orden del Ejecutivo solo descansa en un consentimiento sin permiso del Senado.",
      ),
      authority: [constitutionTroops],
      agreement: "medium",
      contrary: {
        view: inBoth(
          "Officials may plead that they relied on an order that was not plainly unlawful.",
          "Los funcionarios pueden alegar que confiaron en una orden no manifiestamente ilícita.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "M23",
      when: { force: anyForce, consent: ["executive-and-senate"] },
      outcome: inBoth(
        "Lawful within the permission; they answer for the rights of those affected.",
        "Lícito dentro del permiso; responden por los derechos de los afectados.",
      ),
      authority: [constitutionTroops, nationalSecurityLaw],
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
