/**
 * HYPOTHETICAL: who would push US force towards Mexico how far, on the ladder of escalation. No
 * table coded by experts was found in the literature, so every number is a judgement with a wide
 * span, and only the direction of each rests on a record. Actors are offices, camps and publics.
 */
import type { ActorTable, Judged, TableActor } from "./actor-table.js";

const judged = (best: number, low: number, high: number): Judged => ({ best, low, high });

const actor = (
  entry: Omit<TableActor, "label" | "basis" | "seen"> & {
    readonly label: readonly [en: string, es: string];
  },
): TableActor => ({
  ...entry,
  label: { en: entry.label[0], es: entry.label[1] },
  basis: "judgement",
  seen: "read",
});

export const useOfForceActors: readonly TableActor[] = [
  actor({
    id: "us_strike_camp",
    label: [
      "US administration: camp for strikes without consent",
      "Gobierno de EE. UU.: sector a favor de ataques sin consentimiento",
    ],
    position: judged(9.5, 9, 10),
    salience: judged(0.9, 0.7, 1),
    influence: judged(0.2, 0.1, 0.3),
    because:
      "Reported to want strikes at once and without consent: a single strike or a campaign. How much of the administration it carries is not known.",
    restsOn: ["c13", "2025-05-two-camps", "2025-11-03-mission-planned"],
    sources: ["force-and-politics.SD25", "force-and-politics.BNO25"],
  }),
  actor({
    id: "us_caution_camp",
    label: [
      "US administration: camp for caution",
      "Gobierno de EE. UU.: sector a favor de la cautela",
    ],
    position: judged(6, 3, 7.5),
    salience: judged(0.7, 0.5, 0.9),
    influence: judged(0.15, 0.08, 0.25),
    because:
      "Reported to fear the loss of co-operation on migration; it carried the course of pressure short of force in Mexico.",
    restsOn: ["c14", "2025-05-two-camps"],
    sources: ["force-and-politics.SD25"],
  }),
  actor({
    id: "us_presidency",
    label: ["US presidency", "Presidencia de EE. UU."],
    position: judged(8.5, 7, 10),
    salience: judged(0.8, 0.6, 1),
    influence: judged(0.25, 0.15, 0.35),
    because:
      "Said in November 2025 that strikes in Mexico would be acceptable and in January 2026 that strikes on land would start; none had been found by June 2026.",
    restsOn: ["2025-11-statements-on-strikes", "2026-01-08-land-strikes-statement"],
    sources: ["force-and-politics.NH25", "force-and-politics.SE26"],
  }),
  actor({
    id: "us_congress_for_limits",
    label: [
      "US Congress: members for limits on force",
      "Congreso de EE. UU.: integrantes a favor de limitar la fuerza",
    ],
    position: judged(5, 3, 7),
    salience: judged(0.5, 0.3, 0.8),
    influence: judged(0.05, 0.02, 0.1),
    because:
      "Half of each chamber voted for limits on force in Venezuela; a limit binds only with both chambers and the signature or an override, hence little influence.",
    restsOn: [
      "politics.senate_share_for_limits",
      "politics.house_share_for_limits",
      "2026-01-house-letter",
    ],
    sources: [
      "force-and-politics.HIG26",
      "force-and-politics.NOM26",
      "force-and-politics.AP26",
      "force-and-politics.PN26",
    ],
  }),
  actor({
    id: "us_congress_against_limits",
    label: [
      "US Congress: members against limits on force",
      "Congreso de EE. UU.: integrantes en contra de limitar la fuerza",
    ],
    position: judged(8, 7, 9.5),
    salience: judged(0.4, 0.2, 0.7),
    influence: judged(0.05, 0.02, 0.1),
    because:
      "The other half of the same votes: content to leave the decision to the administration.",
    restsOn: ["politics.senate_share_for_limits", "politics.house_share_for_limits"],
    sources: ["force-and-politics.NOM26", "force-and-politics.AP26", "force-and-politics.WBP26"],
  }),
  actor({
    id: "us_public",
    label: ["US public", "Opinión pública de EE. UU."],
    position: judged(5.5, 3, 8),
    salience: judged(0.3, 0.15, 0.5),
    influence: judged(0.08, 0.03, 0.15),
    because:
      "Half were for troops where consent was not spoken of, three in ten for strikes without consent, and over half found the risks greater than the benefits.",
    restsOn: [
      "politics.us_public_for_troops_2023",
      "politics.us_public_for_unilateral_strikes_2025",
      "politics.us_public_risk_exceeds_benefit",
    ],
    sources: ["force-and-politics.REU23", "force-and-politics.IPS25"],
  }),
  actor({
    id: "mx_presidency",
    label: ["Mexican presidency", "Presidencia de México"],
    position: judged(2, 1, 4),
    salience: judged(0.95, 0.85, 1),
    influence: judged(0.15, 0.08, 0.25),
    because:
      "Hands over prisoners, sends troops to the border and tolerates surveillance, and rules out foreign force. Its influence is the co-operation it can withdraw.",
    restsOn: [
      "c16",
      "2025-05-troops-refused",
      "2025-11-mayor-killed",
      "2026-05-31-detention-may-be-refused",
    ],
    sources: [
      "force-and-politics.DUKE25",
      "force-and-politics.OKX25",
      "force-and-politics.RB26",
      "force-and-politics.NN25",
    ],
  }),
  actor({
    id: "mx_congress",
    label: ["Mexican Congress", "Congreso de México"],
    position: judged(1.5, 0, 3),
    salience: judged(0.7, 0.4, 0.9),
    influence: judged(0.03, 0.01, 0.06),
    because:
      "Wrote the bar on foreign intervention into the constitution and limited foreign agents by law.",
    restsOn: ["2025-02-20-constitution-announced", "2020-12-15-law-on-agents"],
    sources: ["force-and-politics.RMN25", "force-and-politics.ALI20"],
  }),
  actor({
    id: "mx_public",
    label: ["Mexican public", "Opinión pública de México"],
    position: judged(3, 0, 6),
    salience: judged(0.6, 0.3, 0.8),
    influence: judged(0.04, 0.02, 0.08),
    because:
      "Six in ten against US forces, a quarter for work with the United States against crime; a survey paid for by an advocacy body has half for forces with consent.",
    restsOn: [
      "politics.mexican_public_for_us_forces",
      "politics.mexican_public_for_work_with_us",
      "politics.mexican_public_for_us_forces_with_consent",
    ],
    sources: ["force-and-politics.ELF25", "force-and-politics.TPPF25"],
  }),
];

/** The table as a whole. */
export const useOfForceTable: ActorTable = {
  id: "use-of-force",
  issue: {
    en: "How far up the ladder of escalation US action towards Mexico goes",
    es: "Hasta qué peldaño de la escalada llega la acción de EE. UU. hacia México",
  },
  unit: "rung",
  caution: {
    en: "HYPOTHETICAL: no table coded by experts was found; every number is a judgement, and rungs are an order read as if they were equal steps. It shows what follows from the table, not what will happen.",
    es: "HIPOTÉTICO: no se halló ninguna tabla codificada por expertos; cada número es un juicio, y los peldaños son un orden leído como si fueran pasos iguales. Muestra lo que se sigue de la tabla, no lo que ocurrirá.",
  },
  actors: useOfForceActors,
};
