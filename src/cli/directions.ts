/** `ironriver directions [ID]`: what experts would insist on against paired runs, failures first. */
import type { Command } from "commander";
import {
  directionHeadline,
  directionJson,
  directionRows,
  directions,
  directionTable,
  directionText,
  fail,
  suggestion,
  version,
} from "../index.js";
import {
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
  withProgress,
} from "./output.js";
import { parseCount } from "./scenario-options.js";

interface DirectionsOptions extends OutputOptions {
  readonly members: string;
  readonly seed: string;
}

const MOST_MEMBERS = 10_000;
const LARGEST_SEED = 2 ** 31 - 1;

export function addDirections(parent: Command): void {
  withOutputOptions(
    parent
      .command("directions")
      .description("push one thing and see whether another moves as experts would insist")
      .argument("[id]", "a direction, such as demand.naloxone-fewer-deaths, or a sector: demand")
      .option("--members <N>", "number of paired runs behind each row", "40")
      .option("--seed <S>", "seed of the draws", "1"),
  ).action(async (id: string | undefined, options: DirectionsOptions) => {
    const locale = localeFrom(options);
    const draws = {
      members: parseCount(options.members, "--members", 1, MOST_MEMBERS),
      seed: parseCount(options.seed, "--seed", 0, LARGEST_SEED),
    };
    const asked = directionsAsked(id);
    const rows = await withProgress((onProgress, signal) =>
      directionRows(asked, { ...draws, onProgress, signal }),
    );
    if (options.json) {
      const model = { id: "whole-cycle", version };
      printJson({ kind: "directions", model, ...draws, rows: directionJson(rows, locale) });
    } else if (rows.length === 1 && rows[0]) print(directionText(rows[0], locale));
    else {
      print(directionTable(rows, locale));
      print(`\n${directionHeadline(rows, draws, locale)}`);
    }
  });
}

function directionsAsked(id: string | undefined) {
  if (id === undefined) return directions;
  const found = directions.filter((one) => one.id === id || one.id.startsWith(`${id}.`));
  if (found.length > 0) return found;
  const names = directions.map((one) => one.id);
  const sectors = [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
  return fail({
    message: `There is no direction "${id}".${suggestion(id, [...names, ...sectors]) || ` Sectors: ${sectors.join(", ")}.`}`,
  });
}
