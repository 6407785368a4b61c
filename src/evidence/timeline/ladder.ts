/**
 * The ladder of escalation between the United States and Mexico: twelve rungs, a construct of this
 * project after the general ladders of the literature; none published for Mexico was found. Which
 * rungs were reached is read off the timeline, not stated here.
 */

/** Number of a rung, from police work to ground presence. */
export type RungId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** One rung. */
export interface Rung {
  readonly id: RungId;
  readonly label: { readonly en: string; readonly es: string };
  readonly definition: { readonly en: string; readonly es: string };
}

/** The rung of an acknowledged strike on Mexican soil without consent: the consent barrier. */
export const strikeRung: RungId = 9;
/** The rung of lethal force in Mexico that is consented or covert. */
export const consentedForceRung: RungId = 8;
/** The rung of a campaign of strikes. */
export const campaignRung: RungId = 10;
/** Rung of a presence on the ground. */
export const groundRung: RungId = 11;

/** What the idea of a ladder rests on; recalled, and not consulted. */
export const ladderSources = ["force-and-politics.KAHN65"] as const;

const rung = (
  id: RungId,
  label: readonly [en: string, es: string],
  definition: readonly [en: string, es: string],
): Rung => ({
  id,
  label: { en: label[0], es: label[1] },
  definition: { en: definition[0], es: definition[1] },
});

/** The twelve rungs, lowest first. */
export const ladder: readonly Rung[] = [
  rung(
    0,
    ["Police co-operation", "Cooperación policial"],
    ["Police co-operation and extradition.", "Cooperación policial y extradición."],
  ),
  rung(
    1,
    ["Designation and sanctions", "Designación y sanciones"],
    ["Designation, sanctions, indictments.", "Designación, sanciones, acusaciones penales."],
  ),
  rung(
    2,
    ["Surveillance and border troops", "Vigilancia y tropas en la frontera"],
    ["Surveillance flights, troops at the border.", "Vuelos de vigilancia, tropas en la frontera."],
  ),
  rung(
    3,
    ["Economic coercion", "Coerción económica"],
    ["Tariffs, orders against banks.", "Aranceles, órdenes contra bancos."],
  ),
  rung(
    4,
    ["Force at sea", "Fuerza en el mar"],
    ["Lethal force in international waters.", "Fuerza letal en aguas internacionales."],
  ),
  rung(
    5,
    ["Force in a third state without consent", "Fuerza en un tercer Estado sin consentimiento"],
    [
      "Force on land in a third state without its consent.",
      "Fuerza en tierra en un tercer Estado sin su consentimiento.",
    ],
  ),
  rung(
    6,
    ["Joint force in a third state", "Fuerza conjunta en un tercer Estado"],
    [
      "Joint operations on land in a third state with its consent.",
      "Operaciones conjuntas en tierra en un tercer Estado con su consentimiento.",
    ],
  ),
  rung(
    7,
    ["Unaccredited officers in Mexico", "Agentes no acreditados en México"],
    [
      "US officers present at operations in Mexico without federal accreditation.",
      "Agentes de Estados Unidos presentes en operaciones en México sin acreditación federal.",
    ],
  ),
  rung(
    8,
    ["Covert or consented force in Mexico", "Fuerza encubierta o consentida en México"],
    [
      "Lethal US action in Mexico, consented or covert.",
      "Acción letal de Estados Unidos en México, consentida o encubierta.",
    ],
  ),
  rung(
    9,
    ["Acknowledged strike without consent", "Ataque reconocido sin consentimiento"],
    [
      "An acknowledged single strike or raid in Mexico without consent.",
      "Un ataque o incursión aislado y reconocido en México sin consentimiento.",
    ],
  ),
  rung(
    10,
    ["Campaign of strikes", "Campaña de ataques"],
    ["A campaign of strikes in Mexico.", "Una campaña de ataques en México."],
  ),
  rung(
    11,
    ["Ground presence", "Presencia en tierra"],
    ["Ground presence, territory held.", "Presencia en tierra, territorio ocupado."],
  ),
];
