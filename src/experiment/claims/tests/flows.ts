/** Tests of claims about flows that are cut: drugs (c04), money (c11) and guns (c38). */
import { inBoth } from "../../../evidence/bilingual.js";
import { half, noticeable, noticeableInHomicides } from "../../../evidence/claims/test-bounds.js";
import {
  type ClaimTest,
  inYears,
  ONE_THREE_FIVE,
  type Quantity,
  type Span,
} from "../claim-test.js";
import { gunsDoNotKill } from "./course.js";

const overNow =
  (course: string, reading: string) =>
  (span: Span): Quantity => ({ kind: "ratio", course, against: "as-now", reading, span });

const underSanctions =
  (reading: string) =>
  (span: Span): Quantity => ({
    kind: "ratio",
    course: "as-now",
    against: "sanctions-lifted",
    reading,
    span,
  });

export const flowTests: readonly ClaimTest[] = [
  {
    claim: "c04",
    rule: inBoth(
      "Holds in a run if deaths with synthetic opioids and those with psychostimulants both fall by more than half in the third year with nine tenths of the drugs stopped at the border. If most of what kills came another way, they could not.",
      "Se cumple en una corrida si las muertes con opioides sintéticos y las muertes con psicoestimulantes bajan ambas más de la mitad el tercer año con nueve décimas partes de las drogas detenidas en la frontera. Si la mayor parte de lo que mata llegara por otra vía, no podrían.",
    ),
    parts: ["synthetic-opioid-deaths", "psychostimulant-deaths", "overdose-deaths"].flatMap(
      (reading) =>
        inYears(
          reading,
          ONE_THREE_FIVE,
          reading === "overdose-deaths" ? [] : [2028],
          overNow("border-flow-cut", reading),
          { atMost: half },
        ),
    ),
    nulls: [
      {
        id: "supply-to-demand",
        words: inBoth(
          "Supply does not reach those who use drugs: price and strength stay as on record",
          "La oferta no llega a quienes consumen: precio y potencia quedan como en el registro",
        ),
        settings: { cuts: ["supply-to-demand"] },
      },
    ],
    undecided: inBoth(
      "The model supplies the United States over that border alone: all of the supply passes it by construction, so that the share is assumed. The test reads only how far deaths follow the flow.",
      "El modelo abastece a Estados Unidos solo por esa frontera: toda la oferta la cruza por construcción, de modo que la parte se supone. La prueba solo lee cuánto siguen las muertes al flujo.",
    ),
  },
  {
    claim: "c11",
    rule: inBoth(
      "Holds in a run if, in the third year, the groups' drug revenue is lower by more than a tenth under the sanctions in force than with all of them lifted: less is lost in the spread of estimates. Members stand beside it.",
      "Se cumple en una corrida si, el tercer año, los ingresos de los grupos por drogas son menores en más de una décima parte con las sanciones vigentes que sin ninguna: menos se pierde en la dispersión de las estimaciones. Los integrantes están al lado.",
    ),
    parts: [
      ...inYears("revenue", ONE_THREE_FIVE, [2028], underSanctions("export-revenue"), {
        atMost: 1 - noticeable,
      }),
      ...inYears("members", ONE_THREE_FIVE, [], underSanctions("group-members"), {
        atMost: 1 - noticeable,
      }),
    ],
    nulls: [
      {
        id: "sanctions-audit-upper",
        words: inBoth(
          "Sanctions take as much as audits leave open, instead of nothing",
          "Las sanciones quitan lo máximo que las auditorías dejan abierto, en vez de nada",
        ),
        settings: { structure: { sanctions: "audit-upper" } },
      },
    ],
    undecided: inBoth(
      "Both readings of sanctions are assumptions: by default they take nothing, because audits could isolate no effect. The test shows what either reading entails, not which is true.",
      "Ambas lecturas de las sanciones son supuestos: por defecto no quitan nada, porque las auditorías no pudieron aislar ningún efecto. La prueba muestra qué implica cada una, no cuál es cierta.",
    ),
  },
  {
    claim: "c38",
    rule: inBoth(
      "Holds in a run if homicides are lower by more than a twentieth in the fifth year with no more guns from January 2026. A twentieth, because guns in the hands of groups bear on a part of all homicides only. Half the inflow, firepower and the years until half of the stock is left stand beside it.",
      "Se cumple en una corrida si los homicidios bajan más de una vigésima parte el quinto año sin más armas desde enero de 2026. Una vigésima, porque las armas de los grupos influyen solo en una parte de todos los homicidios. Al lado están la mitad del flujo, el poder de fuego y los años hasta que queda la mitad del arsenal.",
    ),
    parts: [
      ...inYears("none-homicides", ONE_THREE_FIVE, [2030], overNow("guns-none", "homicides"), {
        atMost: 1 - noticeableInHomicides,
      }),
      ...inYears("half-homicides", ONE_THREE_FIVE, [], overNow("guns-halved", "homicides"), {
        atMost: 1 - noticeableInHomicides,
      }),
      ...inYears("none-firepower", [2030], [], overNow("guns-none", "firepower"), {
        atMost: 1 - noticeable,
      }),
      {
        id: "years-until-half-the-guns",
        quantity: {
          kind: "years-until",
          course: "guns-none",
          reading: "guns-held",
          span: [2025, 2030],
          share: half,
        },
        holds: {},
        decides: false,
      },
    ],
    nulls: [gunsDoNotKill],
  },
];
