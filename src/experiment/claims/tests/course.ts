/** Tests of claims c30 to c34: what force alone brings about, and what does better. */
import { inBoth } from "../../../evidence/bilingual.js";
import { half, noticeable, noticeableInHomicides } from "../../../evidence/claims/test-bounds.js";
import {
  type ClaimTest,
  inYears,
  type NullValue,
  ONE_THREE_FIVE,
  type Quantity,
  type Span,
  type TestPart,
} from "../claim-test.js";
import { noReplacement } from "../courses.js";

const THREE_AND_FIVE = [2028, 2030] as const;
const FIVE_YEARS: Span = [2026, 2030];

const over =
  (course: string, against: string, reading: string) =>
  (span: Span): Quantity => ({ kind: "ratio", course, against, reading, span });

/** No strike removes a leader who is missed: neither splits nor unrest follow. */
const leadersNotMissed: NullValue = {
  id: "leader-removal",
  words: inBoth(
    "Removing a leader changes nothing inside the groups",
    "Quitar a un líder no cambia nada dentro de los grupos",
  ),
  settings: { cuts: ["leader-removal"] },
};
const noSplits: NullValue = {
  id: "split-chance",
  words: inBoth("No group ever splits after a removal", "Ningún grupo se divide tras una remoción"),
  settings: { parameters: { "groups.split_chance": 0 } },
};
/** Guns do not bear on killing, in either reading of how strongly they do. */
export const gunsDoNotKill: NullValue = {
  id: "gun-elasticity",
  words: inBoth(
    "Firepower has no bearing on killing",
    "El poder de fuego no influye en los homicidios",
  ),
  settings: {
    parameters: { "arms.homicide_elasticity_us": 0, "arms.homicide_elasticity_mexico": 0 },
  },
};

const ALONE = ["demand-treatment", "iron-river-closed", "recruitment-prevention"];
const OTHERS = [...ALONE, "root-causes", "everything-but-force", "everything"];
const COMPARED = ["homicides", "overdose-deaths", "group-members", "export-revenue"];

/** Whether the best of the courses without force does at least as well as force alone. */
const forceOutdone = (reading: string, decides: boolean): TestPart => ({
  id: `force-over-best-${reading}`,
  quantity: {
    kind: "over-best",
    course: "force-only",
    others: OTHERS.filter((course) => course !== "everything"),
    best: "lowest",
    reading,
    span: FIVE_YEARS,
  },
  holds: { atLeast: 1 },
  decides,
});

/** Whether a course is the best of all on an outcome. */
const isBest = (course: string, reading: string): TestPart => ({
  id: `best-${course}-${reading}`,
  quantity: {
    kind: "over-best",
    course,
    others: ["force-only", ...OTHERS].filter((other) => other !== course),
    best: "lowest",
    reading,
    span: FIVE_YEARS,
  },
  holds: { atMost: 1 },
  decides: false,
});

export const courseTests: readonly ClaimTest[] = [
  {
    claim: "c30",
    rule: inBoth(
      "Holds in a run if, under five years of force alone, the groups' drug revenue and the fentanyl and methamphetamine that cross the border are not lower by more than a tenth, in the third year and in the fifth. A trade that ends would lose far more; a tenth is less than estimates of it differ by, so that any lasting dent counts against the claim.",
      "Se cumple en una corrida si, con cinco años de solo fuerza, los ingresos de los grupos por drogas y el fentanilo y la metanfetamina que cruzan la frontera no bajan más de una décima parte, ni el tercer año ni el quinto. Un tráfico que se acaba perdería mucho más; una décima es menos de lo que difieren las estimaciones, de modo que toda merma duradera cuenta en contra de la afirmación.",
    ),
    parts: [
      ...["export-revenue", "fentanyl-supplied", "methamphetamine-supplied"].flatMap((reading) =>
        inYears(reading, ONE_THREE_FIVE, THREE_AND_FIVE, over("force-only", "as-now", reading), {
          atLeast: 1 - noticeable,
        }),
      ),
      ...["export-revenue", "synthetic-opioid-deaths"].flatMap((reading) =>
        inYears(
          `strikes-${reading}`,
          ONE_THREE_FIVE,
          [],
          over("strikes-without-consent", "as-now", reading),
          { atLeast: 1 - noticeable },
        ),
      ),
    ],
    nulls: [
      {
        id: "laboratory-replacement",
        words: inBoth(
          "No laboratory that force destroys is replaced within five years",
          "Ningún laboratorio que la fuerza destruye se reemplaza en cinco años",
        ),
        settings: { constants: noReplacement },
      },
    ],
  },
  {
    claim: "c31",
    rule: inBoth(
      "Holds in a run if two things do: force alone, with guns flowing, does not lower homicides by more than a twentieth in the fifth year; and with no more guns it lowers them by more than a twentieth beyond that. A twentieth, because organised crime and guns are only a part of all homicides.",
      "Se cumple en una corrida si ocurren dos cosas: la fuerza sola, con armas que fluyen, no baja los homicidios más de una vigésima parte el quinto año; y sin más armas los baja más de una vigésima parte adicional. Una vigésima, porque el crimen organizado y las armas son solo una parte de todos los homicidios.",
    ),
    parts: [
      ...inYears(
        "homicides-with-guns",
        ONE_THREE_FIVE,
        [2030],
        over("force-only", "as-now", "homicides"),
        { atLeast: 1 - noticeableInHomicides },
      ),
      ...inYears(
        "homicides-without-guns",
        ONE_THREE_FIVE,
        [2030],
        over("force-and-guns-none", "force-only", "homicides"),
        { atMost: 1 - noticeableInHomicides },
      ),
      ...["group-members", "firepower"].flatMap((reading) =>
        inYears(
          `without-guns-${reading}`,
          [2030],
          [],
          over("force-and-guns-none", "force-only", reading),
          { atMost: 1 - noticeable },
        ),
      ),
    ],
    nulls: [gunsDoNotKill],
  },
  {
    claim: "c32",
    rule: inBoth(
      "Holds in a run if, with leaders removed at the highest rate studied, there are more groups active than as now in the third year, and the groups' members are not fewer by more than a tenth. Any more group is a new one: both courses share their luck.",
      "Se cumple en una corrida si, quitando líderes al ritmo más alto estudiado, hay más grupos activos que como ahora en el tercer año, y los integrantes no son menos en más de una décima parte. Todo grupo de más es nuevo: ambos cursos comparten su suerte.",
    ),
    parts: [
      ...ONE_THREE_FIVE.map(
        (year): TestPart => ({
          id: `more-groups-${year}`,
          quantity: {
            kind: "difference",
            course: "leaders-first",
            against: "as-now",
            reading: "groups-active",
            span: [year, year],
          },
          holds: { atLeast: 1 },
          decides: year === 2028,
        }),
      ),
      ...inYears(
        "members",
        ONE_THREE_FIVE,
        [2028],
        over("leaders-first", "as-now", "group-members"),
        { atLeast: 1 - noticeable },
      ),
      {
        id: "splinters-2028",
        quantity: {
          kind: "difference",
          course: "leaders-first",
          against: "as-now",
          reading: "splinters",
          span: [2028, 2028],
        },
        holds: { atLeast: 1 },
        decides: false,
      },
    ],
    nulls: [noSplits],
  },
  {
    claim: "c33",
    rule: inBoth(
      "Holds in a run if homicides under five years of force alone are not lower by more than a twentieth than as now, in the third year and in the fifth. Whether they also stay above half of those of 2025 stands beside it.",
      "Se cumple en una corrida si los homicidios con cinco años de solo fuerza no son menores en más de una vigésima parte que como ahora, ni el tercer año ni el quinto. Al lado está si además quedan por encima de la mitad de los de 2025.",
    ),
    parts: [
      ...inYears(
        "homicides",
        ONE_THREE_FIVE,
        THREE_AND_FIVE,
        over("force-only", "as-now", "homicides"),
        { atLeast: 1 - noticeableInHomicides },
      ),
      ...inYears(
        "strikes-homicides",
        ONE_THREE_FIVE,
        [],
        over("strikes-without-consent", "as-now", "homicides"),
        { atLeast: 1 - noticeableInHomicides },
      ),
      {
        id: "homicides-2030-over-2025",
        quantity: {
          kind: "over-year",
          course: "force-only",
          reading: "homicides",
          span: [2030, 2030],
          year: 2025,
        },
        holds: { atLeast: half },
        decides: false,
      },
    ],
    nulls: [leadersNotMissed, noSplits],
  },
  {
    claim: "c34",
    rule: inBoth(
      "Holds in a run if, over the five years to 2030, some course without force has as few or fewer homicides and as few or fewer overdose deaths than five years of force alone. Which course is best on which outcome is counted beside it. No course is set off against lives: nothing is weighed.",
      "Se cumple en una corrida si, en los cinco años hasta 2030, algún curso sin fuerza tiene tan pocos o menos homicidios y tan pocas o menos muertes por sobredosis que cinco años de solo fuerza. Al lado se cuenta qué curso es mejor en qué resultado. Ningún curso se compensa con vidas: nada se pondera.",
    ),
    parts: [
      ...COMPARED.map((reading) =>
        forceOutdone(reading, reading === "homicides" || reading === "overdose-deaths"),
      ),
      ...COMPARED.flatMap((reading) =>
        ["force-only", ...OTHERS].map((course) => isBest(course, reading)),
      ),
    ],
    nulls: [
      gunsDoNotKill,
      {
        id: "recruitment-choice",
        words: inBoth(
          "The choice to join answers to nothing: its chance stays as at the start",
          "La decisión de unirse no responde a nada: su probabilidad queda como al inicio",
        ),
        settings: { cuts: ["recruitment-choice"] },
      },
    ],
  },
];
