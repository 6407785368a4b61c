/** The findings board: what was published against what the model gives. */
import { suggestion } from "../../engine/language/names.js";
import { fail } from "../../engine/language/problem.js";
import type { Finding, PublishedValue, Role } from "../../evidence/record.js";
import { evidence } from "../../evidence/registry.js";
import { coreMeasures } from "./core-measures.js";
import { CoreReplication, type Measured, type ReplicationOptions } from "./core-replication.js";
import { isWithin } from "./interval.js";

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
   * `median` is the value with the shipped network; `low` and `high` are the 5 and 95 % points
   * over generated networks. All null where the model cannot speak.
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

/** Published values on the board; findings that no measure speaks to yet do not stand on it. */
function questions(): Question[] {
  return evidence.findings.flatMap((finding) =>
    finding.published
      .map((published) => ({
        id: published.key === "" ? finding.id : `${finding.id}.${published.key}`,
        finding,
        published,
      }))
      .filter(({ id }) => Object.hasOwn(coreMeasures, id)),
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
  const core = await CoreReplication.run(options);
  return asked.map(({ id, finding, published }) =>
    boardRow(id, finding, published, core.measure(id, published)),
  );
}

function boardRow(
  id: string,
  finding: Finding,
  published: PublishedValue,
  { model, networks }: Measured,
): BoardRow {
  const verdict =
    finding.role === "not comparable"
      ? "not comparable"
      : isWithin(model.median, published.low, published.high)
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
    networks,
  };
}

/** The reason behind a verdict, in words: the tolerance, and where in it the model lies. */
function whyOf(
  finding: Finding,
  published: PublishedValue,
  value: number,
  verdict: Verdict,
): string {
  const parts = [finding.tolerance, finding.caution];
  if (verdict === "not comparable") parts.unshift(finding.mapping);
  else if (verdict === "missed") parts.unshift("The model lies outside the tolerance.");
  else if (isNearEdge(value, published)) {
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
