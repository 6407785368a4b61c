/** The findings board: what was published against what the model gives. */
import { suggestion } from "../../engine/language/names.js";
import { fail } from "../../engine/language/problem.js";
import type { Finding, PublishedValue, Role } from "../../evidence/record.js";
import { evidence } from "../../evidence/registry.js";
import { coreMeasures } from "./core-measures.js";
import { CoreReplication, type ReplicationOptions } from "./core-replication.js";
import { isWithin } from "./interval.js";
import { sectorMeasures, sectorsOnBoard } from "./sector-measures.js";

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
   * `median` is the value at the best values and, for the cartel model, with the shipped network;
   * `low` and `high` are the 5 and 95 % points over draws of the priors or over generated
   * networks. All null where the model cannot speak.
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

/** What stands in a row to which the model cannot speak. */
const UNANSWERED: BoardRow["model"] = { median: null, low: null, high: null };

/** Whether a row stands on the board: somebody speaks to it, or says why nobody can. */
const isOnBoard = (id: string, { role, sector }: Finding): boolean =>
  Object.hasOwn(coreMeasures, id) ||
  Object.hasOwn(sectorMeasures, id) ||
  (role === "not comparable" && sectorsOnBoard.has(sector));

/** Published values on the board; findings that no measure speaks to yet do not stand on it. */
function questions(): Question[] {
  return evidence.findings.flatMap((finding) =>
    finding.published
      .map((published) => ({
        id: published.key === "" ? finding.id : `${finding.id}.${published.key}`,
        finding,
        published,
      }))
      .filter(({ id }) => isOnBoard(id, finding)),
  );
}

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
  const core = asked.some(({ id }) => Object.hasOwn(coreMeasures, id))
    ? await CoreReplication.run(options)
    : undefined;
  return asked.map(({ id, finding, published }) => {
    if (core && Object.hasOwn(coreMeasures, id)) {
      const { model, networks } = core.measure(id, published);
      return { ...boardRow(id, finding, published, model), networks };
    }
    return boardRow(id, finding, published, sectorMeasures[id]?.() ?? UNANSWERED);
  });
}

function boardRow(
  id: string,
  finding: Finding,
  published: PublishedValue,
  model: BoardRow["model"],
): BoardRow {
  const verdict =
    finding.role === "not comparable"
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
    why: whyOf(finding, published, model.median, verdict),
    sources: finding.sources,
  };
}

/** Whether a value lies in the tolerance, or, of a pattern without numbers, whether it holds. */
function isReproduced(value: number | null, { value: published, low, high }: PublishedValue) {
  if (value === null) return false;
  const isPattern = published === null && low === null && high === null;
  return isPattern ? value === 1 : isWithin(value, low, high);
}

/** The reason behind a verdict, in words: the tolerance, and where in it the model lies. */
function whyOf(
  finding: Finding,
  published: PublishedValue,
  value: number | null,
  verdict: Verdict,
): string {
  const parts = [finding.tolerance, finding.caution];
  if (verdict === "not comparable") parts.unshift(finding.mapping);
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
