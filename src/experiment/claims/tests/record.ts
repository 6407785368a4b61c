/** Tests of claims about the record: deaths, missing persons, members, presence and guns. */
import { inBoth } from "../../../evidence/bilingual.js";
import {
  claimedDeaths,
  claimedFentanylDeaths,
  claimedMembers,
  claimedShareOfMexico,
  noticeable,
  statesOfMexico,
} from "../../../evidence/claims/test-bounds.js";
import { synthetic_opioid_deaths_year } from "../../../evidence/demand/deaths-by-year.js";
import { guns_trafficked } from "../../../evidence/firearms/flow.js";
import { registered_homicides_year } from "../../../evidence/mexico-data/homicides.js";
import { missing_still_2026_07_year } from "../../../evidence/mexico-data/missing-persons.js";
import type { Series } from "../../../evidence/record.js";
import type { ClaimTest, Quantity, Span, TestPart } from "../claim-test.js";

/** Sum of a yearly series over a span. @throws Error where a year is missing */
function recordedSum(series: Series, [first, last]: Span): number {
  let sum = 0;
  for (let year = first; year <= last; year++) {
    const value = series.points.find(([period]) => period === String(year))?.[1];
    if (value === undefined) throw new Error(`${series.id} has no value for ${year}`);
    sum += value;
  }
  return sum;
}

const asNow = (reading: string, span: Span): Quantity & { kind: "value" } => ({
  kind: "value",
  course: "as-now",
  reading,
  span,
});

const againstRecord = (id: string, reading: string, series: Series, span: Span): TestPart => ({
  id,
  quantity: {
    kind: "over-record",
    course: "as-now",
    reading,
    span,
    record: recordedSum(series, span),
  },
  holds: { atLeast: 1 - noticeable, atMost: 1 + noticeable },
  decides: false,
});

const HOMICIDE_YEARS: Span = [2012, 2024];
const MISSING_YEARS: Span = [2012, 2024];
const OPIOID_YEARS: Span = [2018, 2024];
const BEFORE_THE_MODEL: Span = [2007, 2011];
const JANUARY_2022: Span = [2021, 2021];
const JANUARY_2026: Span = [2025, 2025];

const members = (id: string, span: Span): TestPart => ({
  id,
  quantity: asNow("group-members", span),
  holds: { atLeast: claimedMembers[0], atMost: claimedMembers[1] },
  decides: true,
});

export const recordTests: readonly ClaimTest[] = [
  {
    claim: "c02",
    rule: inBoth(
      "Holds in a run if the homicides registered from 2007 to 2011 and those modelled from 2012 to 2024 add up to the 400,000 of the claim within a tenth. The record informs the model, so that this checks arithmetic; homicides of organised crime alone stand beside it.",
      "Se cumple en una corrida si los homicidios registrados de 2007 a 2011 y los del modelo de 2012 a 2024 suman los 400,000 de la afirmación con un margen de una décima parte. El registro informa al modelo, de modo que esto comprueba aritmética; al lado están los homicidios del crimen organizado solos.",
    ),
    parts: [
      {
        id: "homicides-since-2007",
        quantity: {
          ...asNow("homicides", HOMICIDE_YEARS),
          plus: recordedSum(registered_homicides_year, BEFORE_THE_MODEL),
        },
        holds: {
          atLeast: (1 - noticeable) * claimedDeaths,
          atMost: (1 + noticeable) * claimedDeaths,
        },
        decides: true,
      },
      againstRecord(
        "homicides-over-record",
        "homicides",
        registered_homicides_year,
        HOMICIDE_YEARS,
      ),
      {
        id: "organised-crime-alone",
        quantity: asNow("organised-crime-homicides", HOMICIDE_YEARS),
        holds: {
          atLeast: (1 - noticeable) * claimedDeaths,
          atMost: (1 + noticeable) * claimedDeaths,
        },
        decides: false,
      },
    ],
    nulls: [],
  },
  {
    claim: "c03",
    rule: inBoth(
      "Holds in a run if the people missing in the model from 2012 to 2024 come within a tenth of those whom the register of July 2026 still held as missing from those years. The register informs the model. How many were never reported is not modelled, so that “uncounted” is not tested.",
      "Se cumple en una corrida si las personas desaparecidas en el modelo de 2012 a 2024 quedan a menos de una décima parte de las que el registro de julio de 2026 aún tenía como desaparecidas de esos años. El registro informa al modelo. Cuántas nunca se reportaron no se modela, de modo que «sin contar» no se prueba.",
    ),
    parts: [
      {
        ...againstRecord(
          "missing-over-register",
          "missing",
          missing_still_2026_07_year,
          MISSING_YEARS,
        ),
        decides: true,
      },
      {
        id: "missing-people",
        quantity: asNow("missing", MISSING_YEARS),
        holds: {},
        decides: false,
      },
    ],
    nulls: [],
  },
  {
    claim: "c05",
    rule: inBoth(
      "Holds in a run if modelled deaths with synthetic opioids from 2018 to 2024 are more than the 250,000 of the claim. How they compare with the counts stands beside it; the counts inform the model.",
      "Se cumple en una corrida si las muertes del modelo con opioides sintéticos de 2018 a 2024 superan las 250,000 de la afirmación. Su comparación con los conteos está al lado; los conteos informan al modelo.",
    ),
    parts: [
      {
        id: "deaths-since-2018",
        quantity: asNow("synthetic-opioid-deaths", OPIOID_YEARS),
        holds: { atLeast: claimedFentanylDeaths },
        decides: true,
      },
      againstRecord(
        "deaths-over-record",
        "synthetic-opioid-deaths",
        synthetic_opioid_deaths_year,
        OPIOID_YEARS,
      ),
    ],
    nulls: [],
  },
  {
    claim: "c35",
    rule: inBoth(
      "Holds in a run if members number 160,000 to 185,000 both at the end of 2021 and at the end of 2025. The model's members are people exposed to being killed or imprisoned, not armed fighters, and their number in 2012 is drawn from the estimate on which the claim itself rests.",
      "Se cumple en una corrida si los integrantes son de 160,000 a 185,000 tanto a fines de 2021 como a fines de 2025. Los integrantes del modelo son personas expuestas a morir o a ser encarceladas, no combatientes armados, y su número en 2012 se toma de la estimación en que descansa la propia afirmación.",
    ),
    parts: [members("members-2021", JANUARY_2022), members("members-2025", JANUARY_2026)],
    nulls: [],
    undecided: inBoth(
      "The model counts members, not armed fighters, and nobody has counted either.",
      "El modelo cuenta integrantes, no combatientes armados, y nadie ha contado a unos ni a otros.",
    ),
  },
  {
    claim: "c36",
    rule: inBoth(
      "Read is in how many of the 32 states at least one group of usual strength is present at the end of 2025; it holds in a run if that is a third of them or more. Presence is not control.",
      "Se lee en cuántos de los 32 estados está presente al menos un grupo de fuerza habitual a fines de 2025; se cumple en una corrida si es un tercio de ellos o más. Presencia no es control.",
    ),
    parts: [
      {
        id: "states-with-presence",
        quantity: asNow("states-with-presence", JANUARY_2026),
        holds: { atLeast: claimedShareOfMexico * statesOfMexico },
        decides: true,
      },
    ],
    nulls: [],
    undecided: inBoth(
      "The model has presence by state and no measure of control: it cannot say which share is controlled.",
      "El modelo tiene presencia por estado y ninguna medida de control: no puede decir qué parte se controla.",
    ),
  },
  {
    claim: "c37",
    rule: inBoth(
      "Holds in a run if the guns that arrived in 2022 number at least the lowest published estimate, and more came from Texas than from any other border state. Both are drawn from the estimates, so that this checks arithmetic.",
      "Se cumple en una corrida si las armas que llegaron en 2022 son al menos las de la estimación publicada más baja, y de Texas vinieron más que de cualquier otro estado fronterizo. Ambas se toman de las estimaciones, de modo que esto comprueba aritmética.",
    ),
    parts: [
      {
        id: "guns-2022",
        quantity: asNow("guns-arriving", [2022, 2022]),
        holds: { atLeast: guns_trafficked.range?.[0] ?? Number.NaN },
        decides: true,
      },
      {
        id: "texas-over-others-2022",
        quantity: {
          kind: "over-others",
          course: "as-now",
          reading: "guns-arriving-from-texas",
          others: [
            "guns-arriving-from-arizona",
            "guns-arriving-from-california",
            "guns-arriving-from-new-mexico",
          ],
          span: [2022, 2022],
        },
        holds: { atLeast: 1 },
        decides: true,
      },
      {
        id: "guns-2025",
        quantity: asNow("guns-arriving", JANUARY_2026),
        holds: {},
        decides: false,
      },
    ],
    nulls: [],
  },
];
