/** US law: may force go on past 60 days? */
import { inBoth } from "../../evidence/bilingual.js";
import {
  cartelAuthorization,
  chadha,
  covertActionLaw,
  generalView,
  posseComitatus,
  posseComitatusAbroad,
  votesOfLimits,
  warPowers,
} from "./authorities.js";
import type { LawTable } from "./table.js";

const withoutVote = ["none", "aumf-2001"] as const;
const lessThanCampaign = ["none", "surveillance", "covert", "rescue", "single-strike"] as const;

const clockArgued = {
  view: inBoth(
    "The executive has argued that the clock does not run for strikes of this kind; the authorization of 2001 does not cover cartels.",
    "Según ha alegado el Ejecutivo, el plazo no corre para ataques de esta clase; la autorización de 2001 no abarca a los cárteles.",
  ),
  sources: [generalView.source],
};

const commanderInChief = {
  view: inBoth(
    "Executive lawyers have held that some powers of the commander in chief cannot be limited by Congress.",
    "Juristas del Ejecutivo han sostenido que el Congreso no puede limitar ciertos poderes del comandante en jefe.",
  ),
  sources: [generalView.source],
};

/** Force on land or at sea that lasts. */
export const usCampaign: LawTable = {
  id: "us.campaign",
  order: "us",
  question: inBoth(
    "May the force go on past 60 days without a vote of Congress?",
    "¿Puede la fuerza durar más de 60 días sin un voto del Congreso?",
  ),
  inputs: ["force", "sea", "congress"],
  rows: [
    {
      id: "U13",
      when: { force: ["none", "surveillance"], sea: ["none"] },
      outcome: inBoth(
        "The question does not arise: no hostilities are named, and the clock does not run.",
        "La pregunta no se plantea: no se nombran hostilidades y el plazo no corre.",
      ),
      authority: [warPowers],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U14",
      when: { force: ["covert"], sea: ["none"] },
      outcome: inBoth(
        "The clock speaks of the armed forces; covert action by intelligence services runs under its own statute. Whether it may be used to avoid the clock is unsettled.",
        "El plazo habla de las fuerzas armadas; la acción encubierta de los servicios de inteligencia tiene su propia ley. No está resuelto si puede usarse para eludir el plazo.",
      ),
      authority: [warPowers, covertActionLaw],
      agreement: "medium",
      contrary: {
        view: inBoth(
          "Many hold that the purpose of the Resolution reaches any lasting hostilities.",
          "Muchos sostienen que el fin de la Resolución alcanza a toda hostilidad duradera.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "U15",
      when: {
        force: ["rescue", "single-strike"],
        sea: ["none"],
        congress: ["none", "aumf-2001", "specific"],
      },
      outcome: inBoth(
        "A report to Congress is due within 48 hours; the act is over before the clock of 60 days runs out.",
        "Se debe un informe al Congreso en 48 horas; el acto termina antes de que venza el plazo de 60 días.",
      ),
      authority: [warPowers],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U3",
      when: { force: ["campaign"], congress: withoutVote },
      outcome: inBoth(
        "Not under the text: a report is due within 48 hours, and force must end after 60 days (30 more to withdraw) without a vote.",
        "No según el texto: se debe un informe en 48 horas y la fuerza debe cesar a los 60 días (30 más para la retirada) si no hay voto.",
      ),
      authority: [warPowers],
      agreement: "practice-contested",
      contrary: clockArgued,
    },
    {
      id: "U8",
      when: { force: ["ground"], congress: withoutVote },
      outcome: inBoth(
        "Not under the text: forces must leave after 60 days (30 more to withdraw) without a vote. The rule on troops in law enforcement does not decide the matter; executive lawyers read it as not reaching abroad.",
        "No según el texto: las fuerzas deben salir a los 60 días (30 más para la retirada) si no hay voto. La regla sobre tropas en tareas policiales no decide el asunto; los juristas del Ejecutivo entienden que no rige en el extranjero.",
      ),
      authority: [warPowers, posseComitatus, posseComitatusAbroad],
      agreement: "practice-contested",
      contrary: clockArgued,
    },
    {
      id: "U16",
      when: { force: lessThanCampaign, sea: ["strikes"], congress: withoutVote },
      outcome: inBoth(
        "Not under the text, for the strikes at sea: they have gone on past the 60 days without a vote.",
        "No según el texto, para los ataques en el mar: han durado más de los 60 días sin voto.",
      ),
      authority: [warPowers],
      agreement: "practice-contested",
      contrary: clockArgued,
    },
    {
      id: "U17",
      when: { force: ["campaign", "ground"], congress: ["specific"] },
      outcome: inBoth(
        "Yes under US law, as long as the authorization lasts and within its terms. International law is unchanged by it.",
        "Sí en el derecho de Estados Unidos, mientras dure la autorización y dentro de sus términos, que no cambia el derecho internacional.",
      ),
      authority: [cartelAuthorization, warPowers],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U18",
      when: { force: lessThanCampaign, sea: ["strikes"], congress: ["specific"] },
      outcome: inBoth(
        "Yes under US law for the strikes at sea, if the authorization covers them. International law is unchanged by it.",
        "Sí en el derecho de Estados Unidos para los ataques en el mar, si la autorización los abarca. El derecho internacional no cambia por ello.",
      ),
      authority: [cartelAuthorization, warPowers],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U19",
      when: {
        force: ["rescue", "single-strike", "campaign", "ground"],
        congress: ["forbidden"],
      },
      outcome: inBoth(
        "No: a law in force that forbids or ends the force binds, once both houses have passed it and the president has signed it or been overridden.",
        "No: obliga la ley vigente que prohíbe la fuerza o le pone fin, una vez aprobada por ambas cámaras y firmada por la presidencia o superado su veto.",
      ),
      authority: [chadha, warPowers, votesOfLimits],
      agreement: "medium-high",
      contrary: commanderInChief,
    },
    {
      id: "U20",
      when: {
        force: ["none", "surveillance", "covert"],
        sea: ["strikes"],
        congress: ["forbidden"],
      },
      outcome: inBoth(
        "No, for the strikes at sea: a law in force that forbids or ends them binds, once both houses have passed it and the president has signed it or been overridden.",
        "No, para los ataques en el mar: obliga la ley vigente que los prohíbe o les pone fin, una vez aprobada por ambas cámaras y firmada por la presidencia o superado su veto.",
      ),
      authority: [chadha, warPowers, votesOfLimits],
      agreement: "medium-high",
      contrary: commanderInChief,
    },
  ],
};
