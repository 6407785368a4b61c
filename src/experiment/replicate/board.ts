/** The findings board: what was published against what the model gives. */
import { suggestion } from "../../engine/language/names.js";
import { fail } from "../../engine/language/problem.js";
import type { Finding, PublishedValue, Role } from "../../evidence/record.js";
import { evidence } from "../../evidence/registry.js";
import { coreReplicated } from "./core-replication.js";
import { demandReplication } from "./demand-replication.js";
import { isWithin } from "./interval.js";
import type { Measured, ReplicationOptions, SectorReplication } from "./sector-replication.js";

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
  /** At best values, with 5 and 95 % points; all null where the model cannot speak. */
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

/** Sectors, and models alone, that answer for themselves. */
const replications: readonly SectorReplication[] = [coreReplicated, demandReplication];

/** Whether a finding stands on the board only to say why it cannot be compared. */
const isOnlyMapped = (finding: Finding): boolean =>
  finding.role === "not comparable" && replications.some(({ sector }) => sector === finding.sector);

/** Published values on the board; findings that no measure speaks to yet do not stand on it. */
function questions(): Question[] {
  return evidence.findings.flatMap((finding) =>
    finding.published
      .map((published) => ({
        id: published.key === "" ? finding.id : `${finding.id}.${published.key}`,
        finding,
        published,
      }))
      .filter(
        ({ id }) => isOnlyMapped(finding) || replications.some(({ measures }) => measures(id)),
      ),
  );
}

/**
 * The board: every published value that a sector can be asked about, with what the model gives.
 * @param only a literature, a finding, or one of its values; all if absent
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
  const needed = replications.filter(({ measures }) => asked.some(({ id }) => measures(id)));
  const answers = new Map<string, Measured>();
  for (const [i, replication] of needed.entries()) {
    const measure = await replication.run({
      ...options,
      onProgress: (done) => options.onProgress?.((i + done) / needed.length),
    });
    for (const { id, published } of asked) {
      if (replication.measures(id)) answers.set(id, measure(id, published));
    }
  }
  return asked.map(({ id, finding, published }) =>
    boardRow(id, finding, published, answers.get(id)),
  );
}

function boardRow(
  id: string,
  finding: Finding,
  published: PublishedValue,
  measured: Measured | undefined,
): BoardRow {
  const model = measured?.model ?? { median: null, low: null, high: null };
  const verdict =
    finding.role === "not comparable" || model.median === null
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
    why: whyOf(finding, published, model.median, verdict, measured?.note),
    sources: finding.sources,
    ...(measured?.networks ? { networks: measured.networks } : {}),
  };
}

/** The reason behind a verdict, in words: the tolerance, and where in it the model lies. */
function whyOf(
  finding: Finding,
  published: PublishedValue,
  value: number | null,
  verdict: Verdict,
  note: string | undefined,
): string {
  const parts = [note, finding.tolerance, finding.caution];
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
