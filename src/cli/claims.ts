/** `ironriver claims [ID]`: the founding article, claim by claim, and its five questions. */
import type { Command } from "commander";
import {
  claimRow,
  claims,
  claimsText,
  claimTests,
  claimText,
  fail,
  questionRow,
  questions,
  questionText,
  runClaimTests,
  suggestion,
  version,
} from "../index.js";
import { LARGEST_SEED, MOST_WORKERS } from "./ensemble-options.js";
import {
  csvText,
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
  withProgress,
} from "./output.js";
import { parseCount } from "./scenario-options.js";

interface ClaimsOptions extends OutputOptions {
  readonly csv?: boolean;
  readonly run?: boolean;
  readonly members: string;
  readonly seed: string;
  readonly workers?: string;
}

/** Runs are kept one by one. */
const MOST_MEMBERS_OF_CLAIMS = 10_000;
/** Runs under another structure, or at a null value, for each run by default. */
const SHARE_OF_VARIANTS = 1 / 2;

export function addClaims(parent: Command): void {
  withOutputOptions(
    parent
      .command("claims")
      .description("what the evidence says of each claim of the founding article")
      .argument("[id]", "one claim (c01 to c38) or question (q1 to q5)")
      .option("--run", "run the model's test of each claim")
      .option(
        "--members <N>",
        "runs of each course with --run; half as many where a switch or prior is changed",
        "100",
      )
      .option("--seed <S>", "seed of draws and chance", "1")
      .option("--workers <N>", "threads; all cores if absent")
      .option("--csv", "print the rows as CSV"),
  ).action(async (id: string | undefined, options: ClaimsOptions) => {
    const locale = localeFrom(options);
    const chosen = chosenBy(id);
    const results = options.run ? await resultsOf(chosen, options) : [];
    const resultOf = (claim: { readonly id: string }) =>
      results.find(({ test }) => test.claim === claim.id);
    const rows = chosen.claims.map((claim) => claimRow(claim, locale, resultOf(claim)));
    if (options.json) {
      printJson({
        kind: "claims",
        model: { version },
        rows,
        questions: chosen.questions.map((question) => questionRow(question, locale, results)),
      });
    } else if (options.csv) {
      process.stdout.write(
        csvText(
          id !== undefined && chosen.claims.length === 0
            ? chosen.questions.map((question) => flat(questionRow(question, locale, results)))
            : rows.map(flat),
        ),
      );
    } else if (id === undefined) print(claimsText(claims, questions, locale, results));
    else {
      for (const claim of chosen.claims) print(claimText(claim, locale, resultOf(claim)));
      for (const question of chosen.questions) print(questionText(question, locale, results));
    }
  });
}

/** Runs the tests of the chosen claims, and of those that a chosen question rests on. */
function resultsOf(chosen: ReturnType<typeof chosenBy>, options: ClaimsOptions) {
  const ids = new Set([
    ...chosen.claims.map((claim) => claim.id),
    ...chosen.questions.flatMap((question) => question.claims),
  ]);
  const tests = claimTests.filter(({ claim }) => ids.has(claim));
  if (tests.length === 0) {
    fail({
      message: `The model has no test of ${[...ids].join(", ")}. Run without --run to see why; tests run for ${claimTests.map(({ claim }) => claim).join(", ")}.`,
    });
  }
  const members = parseCount(options.members, "--members", 1, MOST_MEMBERS_OF_CLAIMS);
  const seed = parseCount(options.seed, "--seed", 0, LARGEST_SEED);
  const workers =
    options.workers === undefined
      ? {}
      : { workers: parseCount(options.workers, "--workers", 1, MOST_WORKERS) };
  const membersOfVariants = Math.ceil(members * SHARE_OF_VARIANTS);
  return withProgress((onProgress, signal) =>
    runClaimTests({ tests, members, membersOfVariants, seed, ...workers, onProgress, signal }),
  );
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
