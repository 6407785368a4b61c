/** What the law tables ask about a situation: finite questions, each with its answer as of now. */
import { type Bilingual, inBoth } from "../../evidence/bilingual.js";

/** The values of every input; the order is from least to most. */
const domains = {
  force: ["none", "surveillance", "covert", "rescue", "single-strike", "campaign", "ground"],
  sea: ["none", "strikes"],
  consent: ["none", "state-governor", "federal-executive", "executive-and-senate"],
  council: ["no", "yes"],
  attack: ["no", "on-nationals", "on-territory"],
  congress: ["none", "aumf-2001", "specific", "forbidden"],
  finding: ["none", "made"],
  designation: ["none", "listed"],
  accreditation: ["yes", "no"],
  transfers: ["none", "outside-extradition"],
} as const;

/** Name of an input. */
export type LawInputId = keyof typeof domains;
/** Values that an input can take. */
export type LawValue<Id extends LawInputId = LawInputId> = (typeof domains)[Id][number];
/** A value for every input. */
export type LawSituation = { readonly [Id in LawInputId]: LawValue<Id> };
/** Values for some inputs. */
export type PartialSituation = { readonly [Id in LawInputId]?: LawValue<Id> };

/** One input with its words and its value as of now. */
export interface LawInput<Id extends LawInputId = LawInputId> {
  readonly id: Id;
  readonly label: Bilingual;
  readonly values: Readonly<Record<LawValue<Id>, Bilingual>>;
  /** The value where none is named: as far as the record reaches, late June 2026. */
  readonly now: LawValue<Id>;
  readonly nowBecause: Bilingual;
  readonly sources: readonly string[];
}

/** Every input. */
export const lawInputs: { readonly [Id in LawInputId]: LawInput<Id> } = {
  force: {
    id: "force",
    label: inBoth("Kind of US act in Mexico", "Clase de acto estadounidense en México"),
    values: {
      none: inBoth(
        "none (listing, sanctions, prosecution, liaison)",
        "ninguna (designación, sanciones, procesos penales, enlace)",
      ),
      surveillance: inBoth(
        "surveillance (flights or sensors that gather information)",
        "vigilancia (vuelos o sensores que reúnen información)",
      ),
      covert: inBoth(
        "covert force that is meant to be denied",
        "fuerza encubierta que se pretende negar",
      ),
      rescue: inBoth(
        "a limited rescue or defence of nationals",
        "un rescate o una defensa limitada de nacionales",
      ),
      "single-strike": inBoth("a single strike or raid", "un solo ataque o incursión"),
      campaign: inBoth(
        "a campaign of strikes that goes on past 60 days",
        "una campaña de ataques que dura más de 60 días",
      ),
      ground: inBoth("a lasting presence on the ground", "una presencia duradera en tierra"),
    },
    now: "none",
    nowBecause: inBoth(
      "No US use of force on Mexican soil had been acknowledged by 26 June 2026; surveillance flights were reported in February 2025, and a claim of a covert killing in May 2026 is denied.",
      "Hasta el 26 de junio de 2026 no se había reconocido ningún uso de la fuerza de Estados Unidos en suelo mexicano; en febrero de 2025 se informó de vuelos de vigilancia, y una versión sobre una muerte encubierta en mayo de 2026 fue negada.",
    ),
    sources: ["force-and-politics.SF26", "force-and-politics.UST25", "force-and-politics.DW26"],
  },
  sea: {
    id: "sea",
    label: inBoth("US force at sea", "Fuerza de Estados Unidos en el mar"),
    values: {
      none: inBoth("none", "ninguna"),
      strikes: inBoth(
        "lethal strikes on boats in international waters",
        "ataques letales contra lanchas en aguas internacionales",
      ),
    },
    now: "strikes",
    nowBecause: inBoth(
      "Boats have been struck since 2 September 2025; tallies were found to the spring of 2026.",
      "Se ataca a lanchas desde el 2 de septiembre de 2025; se hallaron recuentos hasta la primavera de 2026.",
    ),
    sources: ["force-and-politics.CIB25", "force-and-politics.TAG26"],
  },
  consent: {
    id: "consent",
    label: inBoth("Mexico's consent to the act", "Consentimiento de México al acto"),
    values: {
      none: inBoth("none", "ninguno"),
      "state-governor": inBoth(
        "given by a state governor alone",
        "dado solo por un gobierno estatal",
      ),
      "federal-executive": inBoth(
        "given by the federal executive alone",
        "dado solo por el Ejecutivo federal",
      ),
      "executive-and-senate": inBoth(
        "given by the federal executive with the Senate's permission",
        "dado por el Ejecutivo federal con permiso del Senado",
      ),
    },
    now: "none",
    nowBecause: inBoth(
      "Mexico's government refused US troops in May 2025 and strikes in November 2025.",
      "El gobierno de México rechazó tropas de Estados Unidos en mayo de 2025 y ataques en noviembre de 2025.",
    ),
    sources: ["force-and-politics.DUKE25", "force-and-politics.NH25"],
  },
  council: {
    id: "council",
    label: inBoth("Authorization by the Security Council", "Autorización del Consejo de Seguridad"),
    values: { no: inBoth("no", "no"), yes: inBoth("yes", "sí") },
    now: "no",
    nowBecause: inBoth(
      "No resolution that authorises force in Mexico is known.",
      "No se conoce ninguna resolución que autorice la fuerza en México.",
    ),
    sources: ["force-and-politics.general-knowledge"],
  },
  attack: {
    id: "attack",
    label: inBoth(
      "Armed attack by a group, under way or imminent",
      "Ataque armado de un grupo, en curso o inminente",
    ),
    values: {
      no: inBoth(
        "none (smuggling, drug deaths, ordinary crime)",
        "ninguno (contrabando, muertes por drogas, delitos comunes)",
      ),
      "on-nationals": inBoth(
        "on US nationals or missions in Mexico",
        "contra nacionales o misiones de Estados Unidos en México",
      ),
      "on-territory": inBoth(
        "on the territory or forces of the United States",
        "contra el territorio o las fuerzas de Estados Unidos",
      ),
    },
    now: "no",
    nowBecause: inBoth(
      "Nearly all writers hold that smuggling and drug deaths are no armed attack; the US administration has held otherwise since September 2025.",
      "Casi toda la doctrina sostiene que el contrabando y las muertes por drogas no son un ataque armado; el gobierno de Estados Unidos sostiene lo contrario desde septiembre de 2025.",
    ),
    sources: ["force-and-politics.DW23", "force-and-politics.general-knowledge"],
  },
  congress: {
    id: "congress",
    label: inBoth("What the US Congress has enacted", "Lo que ha legislado el Congreso de EE. UU."),
    values: {
      none: inBoth("nothing on this force", "nada sobre esta fuerza"),
      "aumf-2001": inBoth(
        "nothing but the authorization of 2001",
        "nada más que la autorización de 2001",
      ),
      specific: inBoth("an authorization for this force", "una autorización para esta fuerza"),
      forbidden: inBoth(
        "a law in force that forbids or ends it",
        "una ley vigente que la prohíbe o le pone fin",
      ),
    },
    now: "none",
    nowBecause: inBoth(
      "An authorization against cartels was introduced in 2023 and not passed; limits on other uses of force failed in January 2026 by one vote and by a tie.",
      "En 2023 se presentó y no se aprobó una autorización contra los cárteles; en enero de 2026 fracasaron, por un voto y por un empate, límites a otros usos de la fuerza.",
    ),
    sources: [
      "force-and-politics.us-hjres-18-2023",
      "force-and-politics.NOM26",
      "force-and-politics.AP26",
    ],
  },
  finding: {
    id: "finding",
    label: inBoth(
      "Presidential finding, notified to the intelligence committees",
      "Determinación presidencial, notificada a las comisiones de inteligencia",
    ),
    values: {
      none: inBoth("none", "ninguna"),
      made: inBoth("made and notified", "hecha y notificada"),
    },
    now: "none",
    nowBecause: inBoth(
      "No finding for lethal action in Mexico is public; authority for it was reported to be under study in April 2025.",
      "No es pública ninguna determinación para acciones letales en México; en abril de 2025 se informó de que se estudiaba.",
    ),
    sources: ["force-and-politics.MED25"],
  },
  designation: {
    id: "designation",
    label: inBoth(
      "Groups listed as foreign terrorist organizations",
      "Grupos designados como organizaciones terroristas extranjeras",
    ),
    values: { none: inBoth("not listed", "no designados"), listed: inBoth("listed", "designados") },
    now: "listed",
    nowBecause: inBoth(
      "Six Mexican groups were listed on 20 February 2025.",
      "Seis grupos mexicanos fueron designados el 20 de febrero de 2025.",
    ),
    sources: ["force-and-politics.CBS25"],
  },
  accreditation: {
    id: "accreditation",
    label: inBoth(
      "Foreign agents in Mexico accredited by the federal government",
      "Agentes extranjeros en México acreditados por el gobierno federal",
    ),
    values: { yes: inBoth("yes", "sí"), no: inBoth("no", "no") },
    now: "yes",
    nowBecause: inBoth(
      "Accreditation has been the rule since December 2020; Mexico said in April 2026 that two US officers who died after an operation were not accredited.",
      "La acreditación es la regla desde diciembre de 2020; en abril de 2026 México dijo que dos agentes estadounidenses muertos tras un operativo no estaban acreditados.",
    ),
    sources: ["force-and-politics.ALI20", "force-and-politics.MIS26"],
  },
  transfers: {
    id: "transfers",
    label: inBoth(
      "How prisoners are handed to the United States",
      "Cómo se entregan presos a Estados Unidos",
    ),
    values: {
      none: inBoth("by ordinary extradition only", "solo por extradición ordinaria"),
      "outside-extradition": inBoth(
        "also in batches outside extradition",
        "también en grupos, fuera de la extradición",
      ),
    },
    now: "outside-extradition",
    nowBecause: inBoth(
      "Three batches were handed over between February 2025 and January 2026.",
      "Se entregaron tres grupos entre febrero de 2025 y enero de 2026.",
    ),
    sources: ["force-and-politics.VOZ26", "force-and-politics.KVIA26"],
  },
};

/** Names of the inputs. */
export const lawInputIds = Object.keys(domains).filter((id): id is LawInputId => id in domains);

/** Values that an input can take. */
export const valuesOf = (id: LawInputId): readonly LawValue[] => domains[id];

/** Whether a text is a value of an input. */
export const isValueOf = <Id extends LawInputId>(id: Id, text: string): text is LawValue<Id> =>
  (domains[id] as readonly string[]).includes(text);

/** Every input as it stands now. */
export const situationNow: LawSituation = {
  force: lawInputs.force.now,
  sea: lawInputs.sea.now,
  consent: lawInputs.consent.now,
  council: lawInputs.council.now,
  attack: lawInputs.attack.now,
  congress: lawInputs.congress.now,
  finding: lawInputs.finding.now,
  designation: lawInputs.designation.now,
  accreditation: lawInputs.accreditation.now,
  transfers: lawInputs.transfers.now,
};

/** A value in words. */
export function valueLabel(id: LawInputId, value: LawValue): Bilingual {
  const labels: Readonly<Record<string, Bilingual>> = lawInputs[id].values;
  return labels[value] ?? inBoth(value, value);
}
