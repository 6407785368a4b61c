/** `ironriver claims [ID]`: the founding article, claim by claim, and its five questions. */
import type { Command } from "commander";
import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
import { claims } from "../evidence/claims/ledger.js";
import { questions } from "../evidence/claims/questions.js";
import {
  claimRow,
  claimsText,
  claimText,
  questionRow,
  questionText,
} from "../report/claim-rows.js";
import { version } from "../version.js";
import {
  csvText,
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
} from "./output.js";

interface ClaimsOptions extends OutputOptions {
  readonly csv?: boolean;
  readonly run?: boolean;
}

export function addClaims(parent: Command): void {
  withOutputOptions(
    parent
      .command("claims")
      .description("what the evidence says of each claim of the founding article")
      .argument("[id]", "one claim (c01 to c38) or question (q1 to q5)")
      .option("--run", "run the model's test of each claim")
      .option("--csv", "print the rows as CSV"),
  ).action((id: string | undefined, options: ClaimsOptions) => {
    const locale = localeFrom(options);
    if (options.run) {
      fail({
        message:
          "The tests of the claims cannot run yet: they await the joined model of all sectors. Run without --run to see what each test will ask.",
      });
    }
    const chosen = chosenBy(id);
    const rows = chosen.claims.map((claim) => claimRow(claim, locale));
    if (options.json) {
      printJson({
        kind: "claims",
        model: { version },
        rows,
        questions: chosen.questions.map((question) => questionRow(question, locale)),
      });
    } else if (options.csv) {
      process.stdout.write(
        csvText(
          id !== undefined && chosen.claims.length === 0
            ? chosen.questions.map((question) => flat(questionRow(question, locale)))
            : rows.map(flat),
        ),
      );
    } else if (id === undefined) print(claimsText(claims, questions, locale));
    else {
      for (const claim of chosen.claims) print(claimText(claim, locale));
      for (const question of chosen.questions) print(questionText(question, locale));
    }
  });
}

/** The claim or question of that id, or all. @throws InputError naming the nearest */
function chosenBy(id: string | undefined) {
  if (id === undefined) return { claims, questions };
  const wanted = id.toLowerCase();
  const found = {
    claims: claims.filter((claim) => claim.id === wanted),
    questions: questions.filter((question) => question.id === wanted),
  };
  if (found.claims.length + found.questions.length > 0) return found;
  const ids = [...claims, ...questions].map((one) => one.id);
  return fail({
    message: `There is no claim or question "${id}".${suggestion(wanted, ids)} Claims run from ${ids[0]} to ${claims.at(-1)?.id}, questions from ${questions[0]?.id} to ${ids.at(-1)}.`,
  });
}

/** Lists become texts, absent values empty cells. */
const flat = (row: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.join(name === "answer" ? " " : "; ")
        : typeof value === "object" && value !== null
          ? Object.values(value).join("; ")
          : String(value ?? ""),
    ]),
  );
