/**
 * Tables of actors as CSV: one actor a line, its position, salience and influence, each with an
 * optional low and high, and the basis of the row in a word that the reader leaves alone. What is
 * written can be edited and read back; whatever is read counts as judged.
 */
import { suggestion } from "../../engine/language/names.js";
import { fail, InputError, type Problem } from "../../engine/language/problem.js";
import { cellsOf, delimiterOf, linesOf } from "../../evidence/csv-lines.js";
import type {
  ActorTable,
  Judged,
  TableActor,
} from "../../evidence/force-and-politics/actor-table.js";

const QUANTITIES = ["position", "salience", "influence"] as const;
type Quantity = (typeof QUANTITIES)[number];
const NEEDED = ["id", ...QUANTITIES];
const COLUMNS = [
  "id",
  "label",
  ...QUANTITIES.flatMap((one) => [one, `${one}_low`, `${one}_high`]),
  "basis",
];
/** What is written of a row that somebody judged, so that a file says so wherever it goes. */
const HYPOTHETICAL = "hypothetical";

/** What each quantity may be. */
const BOUNDS: Readonly<Record<Quantity, readonly [low: number, high: number]>> = {
  position: [-1e9, 1e9],
  salience: [0, 1],
  influence: [0, 1e9],
};
const LARGEST_FILE = 1_000_000;
/** Every actor is weighed against every pair of others, so the work grows with the cube. */
const MOST_ACTORS = 100;
const LONGEST_LABEL = 120;

/** A table as rows of cells, one an actor, for writing. */
export const actorTableRows = (
  table: ActorTable,
  language: "en" | "es",
): readonly Readonly<Record<string, string | number>>[] =>
  table.actors.map((actor) => ({
    id: actor.id,
    label: actor.label[language],
    ...Object.fromEntries(
      QUANTITIES.flatMap((quantity) => [
        [quantity, actor[quantity].best],
        [`${quantity}_low`, actor[quantity].low],
        [`${quantity}_high`, actor[quantity].high],
      ]),
    ),
    basis: actor.basis === "judgement" ? HYPOTHETICAL : actor.basis,
  }));

/**
 * Reads a table.
 * @param file named in the messages, and the table's id
 * @throws InputError with every bad row and its line
 */
export function readActorTable(text: string, file: string): ActorTable {
  if (text.length > LARGEST_FILE) {
    fail({
      file,
      message: `The file has ${text.length} characters; a table of actors has at most ${LARGEST_FILE}. Is it another file?`,
    });
  }
  const [header = "", ...lines] = linesOf(text);
  const delimiter = delimiterOf(header);
  const columns = columnsOf(header, delimiter, file);
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const actors = lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const number = i + 2;
    const report = (message: string): void => {
      problems.push({ file, message: `line ${number}: ${message}` });
    };
    const cells = cellsOf(line, delimiter);
    if (cells === null) report("the double quotes do not match.");
    else if (cells.length !== columns.length) {
      report(
        `the header has ${columns.length} columns, this row has ${cells.length}. Put text that holds the separator between double quotes.`,
      );
    } else {
      const cell = new Map(columns.map((name, at) => [name, cells[at] ?? ""]));
      const actor = readActor(cell, delimiter, report);
      const first = actor && seen.get(actor.id);
      if (first !== undefined) report(`"${actor?.id}" stands already in line ${first}.`);
      else if (actor) {
        seen.set(actor.id, number);
        return [actor];
      }
    }
    return [];
  });
  if (problems.length === 0) problems.push(...tableProblems(actors, file));
  if (problems.length > 0) throw new InputError(problems);
  return {
    id: file,
    issue: { en: file, es: file },
    unit: "1",
    caution: null,
    actors,
  };
}

function columnsOf(header: string, delimiter: string, file: string): readonly string[] {
  const columns = (cellsOf(header, delimiter) ?? []).map((name) => name.toLowerCase());
  const problems: Problem[] = columns
    .filter((name) => !COLUMNS.includes(name))
    .map((name) => ({
      file,
      message: `line 1: "${name.slice(0, LONGEST_LABEL)}" is not a column.${suggestion(name, COLUMNS)} Columns: ${COLUMNS.join(", ")}.`,
    }));
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    problems.unshift({
      file,
      message: `line 1: expected the columns ${NEEDED.join(", ")}; ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`,
    });
  }
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) {
    problems.push({ file, message: `line 1: the column "${twice}" stands twice.` });
  }
  if (problems.length > 0) throw new InputError(problems);
  return columns;
}

/** The actor of a row; undefined after what is wrong has been reported. */
function readActor(
  cell: ReadonlyMap<string, string>,
  delimiter: string,
  report: (message: string) => void,
): TableActor | undefined {
  const id = cell.get("id") ?? "";
  const label = cell.get("label") || id;
  if (!/^[A-Za-z0-9][\w-]{0,59}$/.test(id)) {
    report(`id: expected letters, digits, - and _ (at most 60), got "${id.slice(0, 60)}".`);
    return undefined;
  }
  if (label.length > LONGEST_LABEL) {
    report(`label: at most ${LONGEST_LABEL} characters, got ${label.length}.`);
    return undefined;
  }
  const [position, salience, influence] = QUANTITIES.map((quantity) =>
    readJudged(cell, quantity, delimiter, report),
  );
  if (!position || !salience || !influence) return undefined;
  return {
    id,
    label: { en: label, es: label },
    position,
    salience,
    influence,
    because: "",
    restsOn: [],
    basis: "judgement",
    seen: "read",
    sources: [],
  };
}

/** A number with its span; a span that is not given is the number alone. */
function readJudged(
  cell: ReadonlyMap<string, string>,
  quantity: Quantity,
  delimiter: string,
  report: (message: string) => void,
): Judged | undefined {
  const best = readNumber(cell.get(quantity) ?? "", quantity, quantity, delimiter, report);
  const ends = (["low", "high"] as const).map((end) => {
    const name = `${quantity}_${end}`;
    const text = cell.get(name) ?? "";
    return text === "" ? best : readNumber(text, name, quantity, delimiter, report);
  });
  const [low, high] = ends;
  if (best === undefined || low === undefined || high === undefined) return undefined;
  if (low > best || best > high) {
    report(
      `${quantity} must lie within ${quantity}_low and ${quantity}_high, got ${best} with ${low} and ${high}.`,
    );
    return undefined;
  }
  return { best, low, high };
}

function readNumber(
  text: string,
  name: string,
  quantity: Quantity,
  delimiter: string,
  report: (message: string) => void,
): number | undefined {
  // Where the comma does not part cells it may be the decimal mark.
  const value = Number(delimiter === "," ? text : text.replace(",", "."));
  const [least, most] = BOUNDS[quantity];
  if (text === "" || !Number.isFinite(value)) {
    report(`${name}: expected a number, got "${text.slice(0, 60)}".`);
    return undefined;
  }
  if (value >= least && value <= most) return value;
  const share =
    quantity === "salience" && value > 1 && value <= 100
      ? ` Shares are written as fractions: did you mean ${value / 100}?`
      : "";
  report(`${name} must be between ${least} and ${most}, got ${value}.${share}`);
  return undefined;
}

/** What is wrong with a table whose rows are good one by one. */
function tableProblems(actors: readonly TableActor[], file: string): readonly Problem[] {
  if (actors.length < 2 || actors.length > MOST_ACTORS) {
    return [
      { file, message: `A table has 2 to ${MOST_ACTORS} actors, this one has ${actors.length}.` },
    ];
  }
  if (actors.some((actor) => actor.salience.best * actor.influence.best > 0)) return [];
  return [
    {
      file,
      message:
        "No actor carries weight: each has a salience or an influence of 0, so there is nothing to weigh.",
    },
  ];
}
