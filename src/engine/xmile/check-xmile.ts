/** Checks an XMILE file as far as it can be checked without being run. */
import { InputError, type Problem } from "../language/problem.js";
import { checkUnits } from "../model/check-units.js";
import type { Model } from "../model/model.js";
import { modelOf, placed, programOf } from "./load-xmile.js";
import { readXmile, type XmileReading } from "./read-xmile.js";

/** What kind of finding: the first four say that something is wrong, a note does not. */
export type FindingKind = "damage" | "mended" | "not-run" | "units" | "note";

/** One thing found in a file. */
export interface XmileFinding {
  readonly kind: FindingKind;
  readonly problem: Problem;
}

/** The outcome of a check. */
export interface XmileCheck {
  readonly findings: readonly XmileFinding[];
  /** Present when the file could be read and loaded. */
  readonly model?: Model;
  readonly reading?: XmileReading;
  /** Nothing but notes was found. */
  readonly sound: boolean;
}

/** Everything that is found in the text of a file, the gravest first. */
export function checkXmile(text: string, file: string): XmileCheck {
  const findings: XmileFinding[] = [];
  const add = (kind: FindingKind, problems: readonly Problem[]): void => {
    findings.push(...problems.map((problem) => ({ kind, problem })));
  };
  const done = (more: Pick<XmileCheck, "model" | "reading">): XmileCheck => ({
    ...more,
    findings,
    sound: findings.every((finding) => finding.kind === "note"),
  });
  try {
    const reading = readXmile(text, file);
    add("mended", reading.mended);
    add("not-run", reading.unsupported);
    add("note", reading.notes);
    if (reading.unsupported.length > 0) return done({ reading });
    const model = modelOf(reading);
    programOf({ reading, model });
    add(
      "units",
      checkUnits(model).map((problem) => placed(problem, reading)),
    );
    return done({ model, reading });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    findings.unshift(...error.problems.map((problem) => ({ kind: "damage" as const, problem })));
    return done({});
  }
}
