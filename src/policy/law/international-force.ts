/** International law: is the use of force in Mexico lawful? */
import { inBoth } from "../../evidence/bilingual.js";
import {
  aggression,
  charterBan,
  charterCouncil,
  charterSelfDefence,
  congoUganda,
  deeksWaxman,
  denverJournal,
  generalView,
  nicaragua,
  oasCharter,
  retorsion,
  stateResponsibility,
  wall,
} from "./authorities.js";
import type { LawTable } from "./table.js";

const anyAct = ["surveillance", "covert", "rescue", "single-strike", "campaign", "ground"] as const;
const anyForce = ["covert", "rescue", "single-strike", "campaign", "ground"] as const;
const validConsent = ["federal-executive", "executive-and-senate"] as const;
const noConsent = ["none", "state-governor"] as const;

/** Force on the territory of Mexico. */
export const internationalForce: LawTable = {
  id: "international.force-in-mexico",
  order: "international",
  question: inBoth(
    "Is the act on Mexico's territory lawful under international law?",
    "¿Es lícito el acto en territorio de México según el derecho internacional?",
  ),
  inputs: ["force", "consent", "council", "attack"],
  rows: [
    {
      id: "I1",
      when: { force: ["none"] },
      outcome: inBoth(
        "Lawful: listing, sanctions, prosecution and liaison use no force. Immunities and the duty not to intervene set limits.",
        "Lícito: la designación, las sanciones, los procesos penales y el enlace no usan la fuerza. Las inmunidades y el deber de no intervenir ponen límites.",
      ),
      authority: [retorsion],
      agreement: "high",
      contrary: {
        view: inBoth(
          "Some states hold that economic coercion too can breach the duty not to intervene.",
          "Algunos Estados sostienen que también la coacción económica puede violar el deber de no intervenir.",
        ),
        sources: [oasCharter.source],
      },
    },
    {
      id: "I2",
      when: { force: anyAct, consent: validConsent },
      outcome: inBoth(
        "No breach of the ban on force, as long as the consent is valid and the act keeps within its terms. Human rights law binds, and humanitarian law where there is an armed conflict.",
        "No viola la prohibición de la fuerza, mientras el consentimiento sea válido y el acto no lo exceda. Obligan los derechos humanos y, si hay conflicto armado, el derecho humanitario.",
      ),
      authority: [charterBan, stateResponsibility],
      agreement: "high",
      contrary: {
        view: inBoth(
          "Consent given in plain breach of the consenting state's constitution may be argued to be invalid.",
          "Puede alegarse que no vale un consentimiento dado en violación manifiesta de la constitución del Estado que consiente.",
        ),
        sources: [stateResponsibility.source],
      },
    },
    {
      id: "I4",
      when: { force: anyAct, consent: noConsent, council: ["yes"] },
      outcome: inBoth(
        "Lawful within the mandate that the Security Council gives. Such a mandate is politically near impossible.",
        "Lícito dentro del mandato que dé el Consejo de Seguridad. Tal mandato es políticamente casi imposible.",
      ),
      authority: [charterCouncil],
      agreement: "high",
      contrary: null,
    },
    {
      id: "I9",
      when: { force: ["surveillance"], consent: noConsent, council: ["no"] },
      outcome: inBoth(
        "On most readings a breach of Mexico's sovereignty over its territory and airspace, but not a use of force.",
        "Según la mayoría, una violación de la soberanía de México sobre su territorio y su espacio aéreo, pero no un uso de la fuerza.",
      ),
      authority: [nicaragua, oasCharter],
      agreement: "medium-high",
      contrary: {
        view: inBoth(
          "Some hold that international law does not forbid gathering intelligence as such.",
          "Algunos sostienen que el derecho internacional no prohíbe la obtención de inteligencia como tal.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "I5",
      when: { force: anyForce, consent: ["none"], council: ["no"], attack: ["no"] },
      outcome: inBoth(
        "An unlawful use of force, and on a large scale possibly aggression. Nearly all writers hold that smuggling and drug deaths are not an armed attack.",
        "Uso ilícito de la fuerza y, a gran escala, posible agresión. Casi toda la doctrina sostiene que el contrabando y las muertes por drogas no son un ataque armado.",
      ),
      authority: [charterBan, aggression, nicaragua, oasCharter, deeksWaxman],
      agreement: "high",
      contrary: {
        view: inBoth(
          "The US administration has claimed a right to use force against the groups since September 2025; its executive branch could find that consistent with past practice.",
          "El gobierno de Estados Unidos reclama desde septiembre de 2025 un derecho a usar la fuerza contra los grupos; su Ejecutivo podría hallarlo acorde con su práctica anterior.",
        ),
        sources: [deeksWaxman.source, generalView.source],
      },
    },
    {
      id: "I3",
      when: { force: anyForce, consent: ["state-governor"], council: ["no"], attack: ["no"] },
      outcome: inBoth(
        "An unlawful use of force: a governor cannot consent for Mexico, so that the act stands as if there were no consent.",
        "Uso ilícito de la fuerza: un gobierno estatal no puede consentir por México, de modo que el acto queda como si no hubiera consentimiento.",
      ),
      authority: [charterBan, stateResponsibility],
      agreement: "high",
      contrary: {
        view: inBoth(
          "The US administration has claimed a right to use force against the groups, which would need no consent.",
          "El gobierno de Estados Unidos reclama un derecho a usar la fuerza contra los grupos, que no requeriría consentimiento.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "I7",
      when: {
        force: ["rescue"],
        consent: noConsent,
        council: ["no"],
        attack: ["on-nationals"],
      },
      outcome: inBoth(
        "Arguable and narrow: a limited rescue may be defended as protection of nationals whom the host cannot or will not protect.",
        "Defendible y de alcance estrecho: un rescate limitado puede justificarse como protección de nacionales a quienes el Estado anfitrión no puede o no quiere proteger.",
      ),
      authority: [charterSelfDefence, denverJournal],
      agreement: "low-medium",
      contrary: {
        view: inBoth(
          "Many states reject a right to protect nationals abroad by force.",
          "Muchos Estados rechazan un derecho a proteger por la fuerza a nacionales en el extranjero.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "I12",
      when: {
        force: ["covert", "single-strike", "campaign", "ground"],
        consent: noConsent,
        council: ["no"],
        attack: ["on-nationals"],
      },
      outcome: inBoth(
        "Unlawful on most readings: an attack on nationals in Mexico supports at most their limited defence or rescue, not force against the group.",
        "Ilícito según la mayoría: un ataque a nacionales en México ampara a lo sumo su defensa o rescate limitados, no la fuerza contra el grupo.",
      ),
      authority: [charterBan, charterSelfDefence, nicaragua],
      agreement: "medium-high",
      contrary: {
        view: inBoth(
          "The United States has treated attacks on its nationals abroad as a ground for wider self-defence.",
          "Estados Unidos ha tratado ataques a sus nacionales en el extranjero como motivo de una legítima defensa más amplia.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "I6",
      when: {
        force: ["covert", "rescue", "single-strike", "campaign"],
        consent: noConsent,
        council: ["no"],
        attack: ["on-territory"],
      },
      outcome: inBoth(
        "Contested: some defend necessary and proportionate force against a group whose host state is unwilling or unable to act; others hold that the attack must be attributable to the state.",
        "Discutido: unos defienden la fuerza necesaria y proporcionada contra un grupo cuyo Estado anfitrión no quiere o no puede actuar; otros sostienen que el ataque debe ser atribuible al Estado.",
      ),
      authority: [charterSelfDefence, wall, congoUganda],
      agreement: "split",
      contrary: {
        view: inBoth(
          "Mexico rejects the doctrine of the unwilling or unable state (paper to the Security Council, January 2025). A few states openly back it, a few oppose it, most are silent.",
          "México rechaza la doctrina del Estado que no quiere o no puede (documento al Consejo de Seguridad, enero de 2025). Pocos Estados la apoyan abiertamente, pocos se oponen, la mayoría calla.",
        ),
        sources: ["force-and-politics.LAW25"],
      },
    },
    {
      id: "I10",
      when: {
        force: ["ground"],
        consent: noConsent,
        council: ["no"],
        attack: ["on-territory"],
      },
      outcome: inBoth(
        "Beyond self-defence on most readings: a lasting presence in Mexico is hard to square with necessity and proportionality even after an armed attack.",
        "Excede la legítima defensa según la mayoría: una presencia duradera en México difícilmente es necesaria y proporcionada, aun tras un ataque armado.",
      ),
      authority: [charterSelfDefence, congoUganda],
      agreement: "medium-high",
      contrary: {
        view: inBoth(
          "The United States and some allies hold that force may last as long as the threat does.",
          "Estados Unidos y algunos aliados sostienen que la fuerza puede durar lo que dure la amenaza.",
        ),
        sources: [generalView.source],
      },
    },
  ],
};
