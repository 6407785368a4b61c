/** The findings board: what was published against what the model gives. */
import { suggestion } from "../../engine/language/names.js";
import { fail } from "../../engine/language/problem.js";
import type { Finding, PublishedValue, Role } from "../../evidence/record.js";
import { evidence } from "../../evidence/registry.js";
import { armsMeasures } from "./arms-measures.js";
import { coreMeasures } from "./core-measures.js";
import { CoreReplication, type ReplicationOptions } from "./core-replication.js";
import { demandMeasures } from "./demand-measures.js";
import { forceMeasures } from "./force-measures.js";
import { groupsMeasures } from "./groups-measures.js";
import { isWithin } from "./interval.js";
import { politicsMeasures } from "./politics-measures.js";
import { measuredSpreads, type SectorMeasures } from "./sector-measures.js";
import { supplyMeasures } from "./supply-measures.js";
import { violenceMeasures } from "./violence-measures.js";

/** Sectors that answer for findings. */
const sectorMeasures: readonly SectorMeasures[] = [
  armsMeasures,
  politicsMeasures,
  demandMeasures,
  groupsMeasures,
  violenceMeasures,
  supplyMeasures,
  forceMeasures,
];

export type Verdict = "reproduced" | "missed" | "not comparable";

/** One published value against the model. */
export interface BoardRow {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly published: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
  };
  /**
   * `median` is the value with the shipped network, or at the best values; `low` and `high` are
   * the 5 and 95 % points over generated networks, or over draws from the priors. All null where
   * the model cannot speak.
   */
  readonly model: {
    readonly median: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly verdict: Verdict;
  readonly why: string;
  readonly sources: readonly string[];
  /** In how many generated networks the value is reproduced. */
  readonly networks?: { readonly reproduced: number; readonly of: number };
}

/** A published value that a sector can be asked about. */
interface Question {
  readonly id: string;
  readonly finding: Finding;
  readonly published: PublishedValue;
}

/** Published values on the board; findings that no sector answers for yet do not stand on it. */
function questions(): Question[] {
  return evidence.findings.flatMap((finding) =>
    finding.published
      .map((published) => ({
        id: published.key === "" ? finding.id : `${finding.id}.${published.key}`,
        finding,
        published,
      }))
      .filter(({ id }) => isOfCore(id) || sectorFor(finding) !== undefined),
  );
}

/** Ids of the findings that stand on the board, and of those merged into them. */
export const findingsOnBoard = (): ReadonlySet<string> =>
  new Set(questions().flatMap(({ finding }) => [finding.id, ...(finding.also ?? [])]));

const isOfCore = (id: string): boolean => Object.hasOwn(coreMeasures, id);

const sectorFor = ({ id }: Finding): SectorMeasures | undefined =>
  sectorMeasures.find((sector) => sector.answersFor(id));

/**
 * The board: every published value that a sector can be asked about, with what the model gives.
 * @param only a finding, or one of its values; all if absent
 * @throws InputError naming the nearest, before anything is run
 */
export async function findingsBoard(
  options: ReplicationOptions = {},
  only?: string,
): Promise<BoardRow[]> {
  const all = questions();
  const asked = all.filter(
    ({ id }) => only === undefined || id === only || id.startsWith(`${only}.`),
  );
  if (asked.length === 0) {
    fail({
      message: `There is no finding "${only}" on the board.${suggestion(
        only ?? "",
        all.map(({ id }) => id),
      )}`,
    });
  }
  const core = asked.some(({ id }) => isOfCore(id))
    ? await CoreReplication.run(options)
    : undefined;
  return asked.map((question) =>
    core && isOfCore(question.id)
      ? boardRow(question, core.measure(question.id, question.published))
      : boardRow(question, sectorAnswer(question)),
  );
}

/** What is known of the model for a row. */
interface Answer {
  readonly model: BoardRow["model"];
  readonly networks?: BoardRow["networks"];
  /** Why the model has no value although the finding is used. */
  readonly silent?: string;
  readonly note?: string;
}

const NO_VALUE: BoardRow["model"] = { median: null, low: null, high: null };

function sectorAnswer({ id, finding }: Question): Answer {
  const sector = sectorFor(finding);
  if (!sector || finding.role === "not comparable") return { model: NO_VALUE };
  const silent = sector.silent[id];
  if (silent !== undefined) return { model: NO_VALUE, silent };
  const model = measuredSpreads(sector)[id];
  if (!model) throw new Error(`a sector answers for ${finding.id} and has no measure of ${id}`);
  const note = sector.notes?.[id];
  return { model, ...(note === undefined ? {} : { note }) };
}

function boardRow({ id, finding, published }: Question, answer: Answer): BoardRow {
  const { model, networks, silent, note } = answer;
  const unbounded = model.median !== null && hasNoTolerance(published);
  const verdict =
    finding.role === "not comparable" || model.median === null || unbounded
      ? "not comparable"
      : isReproduced(model.median, published)
        ? "reproduced"
        : "missed";
  return {
    id,
    role: finding.role,
    title: `${finding.title}: ${published.says}`,
    published: {
      value: published.value,
      low: published.low,
      high: published.high,
      unit: published.unit,
    },
    model,
    verdict,
    why:
      silent ??
      (unbounded ? NO_TOLERANCE : "") + whyOf(finding, published, model.median, verdict, note),
    sources: finding.sources,
    ...(networks ? { networks } : {}),
  };
}

/** A number without any bound can neither be reproduced nor missed. */
const hasNoTolerance = ({ value, low, high }: PublishedValue): boolean =>
  value !== null && low === null && high === null;

const NO_TOLERANCE = "Published without a size or an interval: no model could miss it. ";

/** Whether a value lies in the tolerance, or, of a pattern without numbers, whether it holds (1). */
function isReproduced(value: number, { value: published, low, high }: PublishedValue): boolean {
  const isPattern = published === null && low === null && high === null;
  return isPattern ? value === 1 : isWithin(value, low, high);
}

/** The reason behind a verdict, in words: the tolerance, and where in it the model lies. */
function whyOf(
  finding: Finding,
  published: PublishedValue,
  value: number | null,
  verdict: Verdict,
  note?: string,
): string {
  const parts: (string | undefined)[] = [note, finding.tolerance, finding.caution];
  if (verdict === "not comparable") parts.unshift(finding.roleBecause, finding.mapping);
  else if (verdict === "missed") parts.unshift("The model lies outside the tolerance.");
  else if (value !== null && isNearEdge(value, published)) {
    parts.unshift("Within the tolerance, but nearer to its edge than to the published value.");
  }
  return parts.filter((part) => part !== undefined).join(" ");
}

/** Whether a value lies in the outer half of its side of the tolerance. */
function isNearEdge(value: number, { value: published, low, high }: PublishedValue): boolean {
  if (published === null) return false;
  const edge = value < published ? low : high;
  return edge !== null && Math.abs(value - published) > Math.abs(value - edge);
}
