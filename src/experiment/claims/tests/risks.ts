/** Tests of claims c23 to c26: what strikes put at risk. */
import { inBoth } from "../../../evidence/bilingual.js";
import {
  half,
  manyCivilians,
  noticeable,
  noticeableInHomicides,
  yearsOfWar,
} from "../../../evidence/claims/test-bounds.js";
import { campaignRung } from "../../../evidence/timeline/ladder.js";
import { type ClaimTest, inYears, type Quantity, type Span, type TestPart } from "../claim-test.js";

const STRIKES = "strikes-without-consent";
const YEAR_OF_STRIKES: Span = [2026, 2026];
const FIVE_YEARS: Span = [2026, 2030];

const overNow =
  (reading: string) =>
  (span: Span): Quantity => ({
    kind: "ratio",
    course: STRIKES,
    against: "as-now",
    reading,
    span,
  });

const civilians = (reading: string, decides: boolean): TestPart => ({
  id: reading,
  quantity: { kind: "value", course: STRIKES, reading, span: YEAR_OF_STRIKES },
  holds: { atLeast: manyCivilians },
  decides,
});

export const riskTests: readonly ClaimTest[] = [
  {
    claim: "c23",
    rule: inBoth(
      "Holds in a run if a year of ten strikes a month kills ten civilians or more by the chosen count; both counts stand beside it. No number makes “many”: ten is our judgement.",
      "Se cumple en una corrida si un año de diez ataques al mes mata a diez civiles o más según el conteo elegido; ambos conteos están al lado. Ningún número define «muchos»: diez es un juicio nuestro.",
    ),
    parts: [
      civilians("civilians-killed-by-force", true),
      civilians("civilians-killed-independent-count", false),
      civilians("civilians-killed-official-count", false),
    ],
    nulls: [],
    undecided: inBoth(
      "Where laboratories stand is not in the model: civilians killed per strike are those counted elsewhere, by either count. It cannot say that dense urban areas are the reason.",
      "Dónde están los laboratorios no está en el modelo: los civiles muertos por ataque son los contados en otros lugares, según uno u otro conteo. No puede decir que la causa sean las zonas urbanas densas.",
    ),
  },
  {
    claim: "c24",
    rule: inBoth(
      "Holds in a run if more US citizens are killed in Mexico during a year of strikes without consent than as now, by more than a tenth. The factor of retaliation is an assumption; with the factor at 1 the effect is gone.",
      "Se cumple en una corrida si durante un año de ataques sin consentimiento mueren en México más ciudadanos de Estados Unidos que como ahora, en más de una décima parte. El factor de represalia es un supuesto; con el factor en 1 el efecto desaparece.",
    ),
    parts: [
      ...inYears("us-citizens", [2026, 2028, 2030], [2026], overNow("us-citizens-killed"), {
        atLeast: 1 + noticeable,
      }),
      {
        id: "more-us-citizens-2026",
        quantity: {
          kind: "difference",
          course: STRIKES,
          against: "as-now",
          reading: "us-citizens-killed",
          span: YEAR_OF_STRIKES,
        },
        holds: {},
        decides: false,
      },
    ],
    nulls: [
      {
        id: "retaliation-multiplier",
        words: inBoth(
          "The factor of retaliation is 1: nobody turns on US citizens",
          "El factor de represalia es 1: nadie se vuelve contra ciudadanos de Estados Unidos",
        ),
        settings: { parameters: { "violence.retaliation_on_us_citizens_multiplier": 1 } },
      },
    ],
  },
  {
    claim: "c25",
    rule: inBoth(
      "“Collapse” is read as co-operation below half of what it is as now at the end of a year of strikes without consent, with more people stopped at the border by more than a tenth in the year after. Trade lost stands beside it.",
      "«Romperse» se lee como cooperación por debajo de la mitad de la de como ahora al final de un año de ataques sin consentimiento, con más personas detenidas en la frontera en más de una décima parte al año siguiente. El comercio perdido está al lado.",
    ),
    parts: [
      ...inYears("co-operation", [2026, 2028, 2030], [2026], overNow("co-operation"), {
        atMost: half,
      }),
      ...inYears("encounters", [2026, 2027, 2030], [2027], overNow("border-encounters"), {
        atLeast: 1 + noticeable,
      }),
      {
        id: "trade-lost-2026-2030",
        quantity: {
          kind: "difference",
          course: STRIKES,
          against: "as-now",
          reading: "trade-lost",
          span: FIVE_YEARS,
        },
        holds: {},
        decides: false,
      },
    ],
    nulls: [
      {
        id: "breaches-on-co-operation",
        words: inBoth(
          "Breaches of sovereignty cost no co-operation",
          "Las violaciones de la soberanía no cuestan cooperación",
        ),
        settings: { cuts: ["breaches-on-co-operation"] },
      },
    ],
  },
  {
    claim: "c26",
    rule: inBoth(
      "A wider war is read as homicides higher by a twentieth or more than as now in at least three of the five years from a year of strikes without consent, with the governments answering: it outlasts the campaign by two years. The rung of the ladder, splinters and groups stand beside it; the ladder drifts upwards by itself beyond two years.",
      "Una guerra más amplia se lee como homicidios mayores en una vigésima parte o más que como ahora en al menos tres de los cinco años desde un año de ataques sin consentimiento, con los gobiernos respondiendo: dura dos años más que la campaña. Al lado están el peldaño, las escisiones y los grupos; más allá de dos años la escalada sube por sí sola.",
    ),
    parts: [
      {
        id: "years-of-raised-violence",
        quantity: {
          kind: "years-raised",
          course: "strikes-answering",
          against: "as-now-answering",
          reading: "homicides",
          span: FIVE_YEARS,
          times: 1 + noticeableInHomicides,
        },
        holds: { atLeast: yearsOfWar },
        decides: true,
      },
      ...[2027, 2030].map(
        (year): TestPart => ({
          id: `rung-${year}`,
          quantity: {
            kind: "value",
            course: "strikes-answering",
            reading: "ladder-rung",
            span: [year, year],
          },
          holds: { atLeast: campaignRung },
          decides: false,
        }),
      ),
      {
        id: "more-groups-2030",
        quantity: {
          kind: "difference",
          course: "strikes-answering",
          against: "as-now-answering",
          reading: "groups-active",
          span: [2030, 2030],
        },
        holds: { atLeast: 1 },
        decides: false,
      },
    ],
    nulls: [
      {
        id: "leader-removal",
        words: inBoth(
          "Removing a leader changes nothing inside the groups",
          "Quitar a un líder no cambia nada dentro de los grupos",
        ),
        settings: { cuts: ["leader-removal"] },
      },
    ],
  },
];
