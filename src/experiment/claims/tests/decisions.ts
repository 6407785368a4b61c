/** Tests of claims about decisions: co-operation (c14) and the hazard of a strike (c08, c18, c20). */
import { inBoth } from "../../../evidence/bilingual.js";
import { noticeable, seriousChance } from "../../../evidence/claims/test-bounds.js";
import { unilateral_strike_hazard } from "../../../evidence/force-and-politics/escalation.js";
import { strikeRung } from "../../../evidence/timeline/ladder.js";
import type { ClaimTest, NullValue, Span, TestPart } from "../claim-test.js";

const END_OF_2027: Span = [2027, 2027];

const breachesCostNothing: NullValue = {
  id: "breaches-on-co-operation",
  words: inBoth(
    "Breaches of sovereignty cost no co-operation",
    "Las violaciones de la soberanía no cuestan cooperación",
  ),
  settings: { cuts: ["breaches-on-co-operation"] },
};

const lowestHazard: NullValue = {
  id: "unilateral-strike-hazard",
  words: inBoth(
    "The hazard of a first strike stands at the low end of its prior",
    "El riesgo de un primer ataque queda en el extremo bajo de su distribución previa",
  ),
  settings: {
    parameters: {
      "politics.unilateral_strike_hazard": unilateral_strike_hazard.range?.[0] ?? Number.NaN,
    },
  },
};

const strikeChance = (course: string, year: number, decides: boolean): TestPart => ({
  id: `strike-probability-${year}`,
  quantity: { kind: "value", course, reading: "strike-probability", span: [year, year] },
  holds: { atLeast: seriousChance },
  decides,
});

const rung = (course: string, year: number): TestPart => ({
  id: `${course}-rung-${year}`,
  quantity: { kind: "value", course, reading: "ladder-rung", span: [year, year] },
  holds: { atLeast: strikeRung },
  decides: false,
});

export const decisionTests: readonly ClaimTest[] = [
  {
    claim: "c08",
    rule: inBoth(
      "Read is the probability of an acknowledged strike by the end of 2027 where the ladder starts from the rung on record, over that where it starts from the rung below the flights; it holds in a run if that is higher by more than a tenth.",
      "Se lee la probabilidad de un ataque reconocido a fines de 2027 si la escalada parte del peldaño registrado, respecto a si parte del peldaño anterior a los vuelos; se cumple en una corrida si es más de una décima parte mayor.",
    ),
    parts: [
      {
        id: "with-and-without-flights",
        quantity: {
          kind: "ratio",
          course: "as-now-answering",
          against: "no-flights-answering",
          reading: "strike-probability",
          span: END_OF_2027,
        },
        holds: { atLeast: 1 + noticeable },
        decides: true,
      },
      strikeChance("as-now-answering", 2027, false),
      {
        ...strikeChance("no-flights-answering", 2027, false),
        id: "strike-probability-without-flights",
      },
    ],
    nulls: [],
    undecided: inBoth(
      "The ladder passes the rung of surveillance on the way to a strike by construction, and an intention is not in the model: it cannot tell preparation from sequence.",
      "La escalada pasa por el peldaño de vigilancia camino a un ataque por construcción, y una intención no está en el modelo: no puede distinguir preparación de secuencia.",
    ),
  },
  {
    claim: "c14",
    rule: inBoth(
      "The claim is that caution keeps co-operation. It holds in a run if co-operation at the end of a year of strikes without consent is lower by more than a tenth than as now; other courses stand beside it.",
      "La afirmación es que la cautela conserva la cooperación. Se cumple en una corrida si la cooperación al final de un año de ataques sin consentimiento es menor en más de una décima parte que como ahora; los demás cursos están al lado.",
    ),
    parts: [
      ...[2026, 2028, 2030].map((year) => cooperation("strikes-without-consent", year, 2026)),
      ...["strikes-with-consent", "force-only", "root-causes", "everything-but-force"].map(
        (course) => cooperation(course, 2026),
      ),
    ],
    nulls: [breachesCostNothing],
  },
  {
    claim: "c18",
    rule: inBoth(
      "Holds in a run if an acknowledged strike without consent has a probability of one in ten or more by the end of 2027, with the governments answering to events. Whether officials consider it is not in the model: only how likely it is under its hazards.",
      "Se cumple en una corrida si un ataque reconocido sin consentimiento tiene una probabilidad de una en diez o más a fines de 2027, con los gobiernos respondiendo a los hechos. Si los funcionarios lo consideran no está en el modelo: solo cuán probable es con sus riesgos.",
    ),
    parts: [
      strikeChance("as-now-answering", 2027, true),
      strikeChance("as-now-answering", 2026, false),
    ],
    nulls: [lowestHazard],
  },
  {
    claim: "c20",
    rule: inBoth(
      "“Could emerge” is read as a probability of one in ten or more, by the end of 2030, of an acknowledged strike without consent. The mean rung of the ladder stands beside it. Beyond two years the ladder is an extrapolation.",
      "«Podría surgir» se lee como una probabilidad de una en diez o más, a fines de 2030, de un ataque reconocido sin consentimiento. El peldaño medio está al lado. Más allá de dos años la escalada es una extrapolación.",
    ),
    parts: [
      strikeChance("as-now-answering", 2030, true),
      strikeChance("as-now-answering", 2027, false),
      rung("as-now-answering", 2027),
      rung("as-now-answering", 2030),
    ],
    nulls: [lowestHazard],
  },
];

/** Co-operation at the end of a year over that as now. */
function cooperation(course: string, year: number, decidingYear?: number): TestPart {
  return {
    id: `${course}-${year}`,
    quantity: {
      kind: "ratio",
      course,
      against: "as-now",
      reading: "co-operation",
      span: [year, year],
    },
    holds: { atMost: 1 - noticeable },
    decides: year === decidingYear,
  };
}
