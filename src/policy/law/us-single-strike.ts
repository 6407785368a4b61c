/** US law: may the president order a first strike? */
import { inBoth } from "../../evidence/bilingual.js";
import {
  authorization2001,
  cartelAuthorization,
  chadha,
  deeksWaxman,
  executiveTest,
  generalView,
  presidentialPractice,
  votesOfLimits,
  warPowers,
} from "./authorities.js";
import type { LawTable } from "./table.js";

const openForce = ["rescue", "single-strike", "campaign", "ground"] as const;

/** The first open use of armed force, alone or as the start of more. */
export const usSingleStrike: LawTable = {
  id: "us.single-strike",
  order: "us",
  question: inBoth(
    "May the president order a single strike, or the first of more, without Congress?",
    "¿Puede la presidencia ordenar un solo ataque, o el primero de varios, sin el Congreso?",
  ),
  inputs: ["force", "congress", "attack"],
  rows: [
    {
      id: "U9",
      when: { force: ["none", "surveillance", "covert"] },
      outcome: inBoth(
        "Nothing to authorise under this question: no open use of armed force is named.",
        "Nada que autorizar en esta pregunta: no se nombra ningún uso abierto de la fuerza armada.",
      ),
      authority: [warPowers],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U5",
      when: { force: openForce, congress: ["specific"] },
      outcome: inBoth(
        "Lawful under US law within the terms of the authorization. International law is unchanged by it.",
        "Lícito en el derecho de Estados Unidos dentro de los términos de la autorización, que no cambia el derecho internacional.",
      ),
      authority: [cartelAuthorization, warPowers],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U7",
      when: { force: openForce, congress: ["forbidden"] },
      outcome: inBoth(
        "Unlawful under US law beyond repelling a sudden attack. Such a limit binds only once both houses have passed it and the president has signed it or been overridden.",
        "Ilícito en el derecho de Estados Unidos, salvo para repeler un ataque súbito. Tal límite solo obliga cuando lo aprueban ambas cámaras y la presidencia lo firma o se supera su veto.",
      ),
      authority: [chadha, warPowers, votesOfLimits],
      agreement: "medium-high",
      contrary: {
        view: inBoth(
          "Executive lawyers have held that some powers of the commander in chief cannot be limited by Congress.",
          "Juristas del Ejecutivo han sostenido que el Congreso no puede limitar ciertos poderes del comandante en jefe.",
        ),
        sources: [generalView.source],
      },
    },
    {
      id: "U10",
      when: { force: openForce, congress: ["none", "aumf-2001"], attack: ["on-territory"] },
      outcome: inBoth(
        "The president may repel a sudden attack on the United States without Congress. How far that carries into another state is contested.",
        "La presidencia puede repeler sin el Congreso un ataque súbito contra Estados Unidos. Se discute hasta dónde alcanza eso en otro Estado.",
      ),
      authority: [warPowers, executiveTest],
      agreement: "medium-high",
      contrary: {
        view: inBoth(
          "Many scholars hold that going beyond the defence itself needs a vote of Congress.",
          "Gran parte de la doctrina sostiene que ir más allá de la defensa misma requiere el voto del Congreso.",
        ),
        sources: [deeksWaxman.source],
      },
    },
    {
      id: "U6",
      when: { force: openForce, congress: ["aumf-2001"], attack: ["no", "on-nationals"] },
      outcome: inBoth(
        "Not authorised by the act of 2001, which covers those behind the attacks of that year and associated forces, not cartels. Only article II of the Constitution is left.",
        "No lo autoriza la ley de 2001, que abarca a los autores de los ataques de ese año y fuerzas asociadas, no a los cárteles. Solo queda el artículo II de la Constitución.",
      ),
      authority: [authorization2001],
      agreement: "high",
      contrary: null,
    },
    {
      id: "U2",
      when: {
        force: ["rescue", "single-strike"],
        congress: ["none"],
        attack: ["no"],
      },
      outcome: inBoth(
        "Divided: executive lawyers find it within article II where a national interest is at stake and the force stays below war.",
        "Dividido: los juristas del Ejecutivo lo hallan dentro del artículo II si está en juego un interés nacional y la fuerza no llega a ser guerra.",
      ),
      authority: [executiveTest, deeksWaxman],
      agreement: "split",
      contrary: {
        view: inBoth(
          "Many scholars hold that without an attack on the United States the choice is for Congress. Courts rarely decide.",
          "Gran parte de la doctrina sostiene que, sin un ataque a Estados Unidos, decide el Congreso. Los tribunales rara vez resuelven.",
        ),
        sources: [deeksWaxman.source],
      },
    },
    {
      id: "U11",
      when: {
        force: ["rescue", "single-strike"],
        congress: ["none"],
        attack: ["on-nationals"],
      },
      outcome: inBoth(
        "Divided, with a stronger case for the executive: presidents have defended nationals abroad without Congress.",
        "Dividido, con mejor argumento para el Ejecutivo: hubo presidencias que defendieron a nacionales en el extranjero sin el Congreso.",
      ),
      authority: [executiveTest, presidentialPractice],
      agreement: "split",
      contrary: {
        view: inBoth(
          "The War Powers Resolution names attacks on the United States, its territories and its forces only.",
          "La Resolución de Poderes de Guerra nombra solo los ataques contra Estados Unidos, sus territorios y sus fuerzas.",
        ),
        sources: [warPowers.source],
      },
    },
    {
      id: "U12",
      when: {
        force: ["campaign", "ground"],
        congress: ["none"],
        attack: ["no", "on-nationals"],
      },
      outcome: inBoth(
        "Divided, and harder to defend: scope and duration count, so that the first strike of a campaign or of a ground operation strains even the executive's own test.",
        "Dividido, y más difícil de defender: cuentan el alcance y la duración, de modo que el primer ataque de una campaña o de una operación terrestre pone en aprietos incluso la prueba del propio Ejecutivo.",
      ),
      authority: [executiveTest, deeksWaxman],
      agreement: "split",
      contrary: {
        view: inBoth(
          "Many scholars hold that it is war in the sense of the Constitution and needs Congress.",
          "Gran parte de la doctrina sostiene que es guerra en el sentido de la Constitución y requiere al Congreso.",
        ),
        sources: [deeksWaxman.source],
      },
    },
  ],
};
