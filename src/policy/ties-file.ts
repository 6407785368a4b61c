/** Tables of ties between groups: `group_a,group_b,rivalry,alliance`, one pair a row. */
import { InputError, type Problem } from "../engine/language/problem.js";
import type { TieRow } from "../model/ties.js";

const COLUMNS = ["group_a", "group_b", "rivalry", "alliance"] as const;
const LONGEST_NAME = 80;
const HEAVIEST = 1000;

/**
 * Reads a table of ties.
 * @throws InputError with every bad row and its line
 */
export function readTies(text: string, file: string): TieRow[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const header = (lines[0] ?? "").split(",").map((name) => name.trim().toLowerCase());
  const places = COLUMNS.map((column) => header.indexOf(column));
  if (places.some((place) => place < 0)) {
    throw new InputError([
      {
        file,
        message: `line 1: expected the columns ${COLUMNS.join(",")}, got "${(lines[0] ?? "").slice(0, 80)}".`,
      },
    ]);
  }
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const ties = lines.slice(1).flatMap((line, i) => {
    if (line.trim() === "") return [];
    const number = i + 2;
    const cells = line.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
    const [groupA = "", groupB = "", rivalry = "", alliance = ""] = places.map((at) => cells[at]);
    const report = (message: string): [] => {
      problems.push({ file, message: `line ${number}: ${message}` });
      return [];
    };
    if (groupA === "" || groupB === "") return report("a group has no name.");
    if (groupA.length > LONGEST_NAME || groupB.length > LONGEST_NAME) {
      return report(`a group's name is longer than ${LONGEST_NAME} characters.`);
    }
    if (groupA === groupB) return report(`"${groupA}" is tied to itself.`);
    const key = [groupA, groupB].sort().join("\u0000");
    const first = seen.get(key);
    if (first !== undefined) return report(`the pair stands already in line ${first}.`);
    seen.set(key, number);
    const weights = [rivalry, alliance].map((cell) => (cell === "" ? 0 : Number(cell)));
    if (weights.some((weight) => !(weight >= 0 && weight <= HEAVIEST))) {
      return report(
        `rivalry and alliance must be numbers from 0 to ${HEAVIEST}, got "${rivalry}" and "${alliance}".`,
      );
    }
    return [{ groupA, groupB, rivalry: weights[0] ?? 0, alliance: weights[1] ?? 0 }];
  });
  if (ties.length === 0 && problems.length === 0) {
    problems.push({ file, message: "The table has no rows." });
  }
  if (problems.length > 0) throw new InputError(problems);
  return ties;
}
