/** The page of a model or sector in `docs/model/`, made from its table of variables. */
import type { VariableDefinition } from "../engine/model/definition.js";
import type { Parameter } from "../evidence/record.js";
import { parameterById, sourceById } from "../evidence/registry.js";
import type { Page } from "../model/simulation-model.js";

/** What a page is made of. */
export interface PageSubject extends Page {
  readonly id: string;
  readonly variables: Readonly<Record<string, VariableDefinition>>;
  /** Names that others may read. */
  readonly offers: readonly string[];
  /** Names that it reads of others. */
  readonly needs: readonly string[];
}

/** The page as Markdown. `diagram` is the file of its picture, if there is one. */
export function modelPage(subject: PageSubject, diagram?: string): string {
  const entries = Object.entries(subject.variables);
  const parameters = entries.flatMap(([name, variable]) =>
    variable.kind === "constant" && variable.parameter !== undefined
      ? [[name, parameterById(variable.parameter)] as const]
      : [],
  );
  const parts = [
    `# ${subject.title}`,
    "Made from the code by `npm run docs`; do not edit by hand.",
    `**Question.** ${subject.question}`,
    ...(diagram ? [`![Stocks, flows and what drives them](${diagram})`] : []),
    ...offersAndNeeds(subject),
    "## Equations",
    "Time is counted in months from January 2012. A name in square brackets is a dimension.",
    equationTable(entries),
    "## Parameters",
    parameters.length === 0 ? "It has none of its own." : parameterTable(parameters),
    "## What it leaves out",
    list(subject.leavesOut),
    "## How it was checked",
    list(subject.checkedBy),
    "## Sources",
    list(
      sourcesOf(
        entries,
        parameters.map(([, parameter]) => parameter),
      ),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function offersAndNeeds({ offers, needs }: PageSubject): string[] {
  const names = (all: readonly string[]) => all.map((name) => `\`${name}\``).join(", ");
  return [
    ...(offers.length > 0 ? [`**Offers to others:** ${names(offers)}.`] : []),
    ...(needs.length > 0 ? [`**Reads of others:** ${names(needs)}.`] : []),
  ];
}

function equationTable(entries: readonly (readonly [string, VariableDefinition])[]): string {
  const rows = entries
    .filter(([, variable]) => !(variable.kind === "constant" && variable.parameter !== undefined))
    .map(([name, variable]) => [
      `\`${[name, ...(variable.per ?? []).map((one) => `[${one}]`)].join("")}\``,
      variable.kind,
      equationText(variable),
      variable.unit,
      [variable.means, variable.note].filter(Boolean).join(" "),
    ]);
  return table(["variable", "kind", "equation", "unit", "what it is"], rows);
}

function equationText(variable: VariableDefinition): string {
  const code = (text: string): string => `\`${text}\``;
  switch (variable.kind) {
    case "stock": {
      const changes = [
        ...variable.inflows.map((flow) => `+ ${flow}`),
        ...variable.outflows.map((flow) => `- ${flow}`),
      ];
      const initial = typeof variable.initial === "string" ? code(variable.initial) : "by element";
      return `starts at ${initial}; ${changes.length > 0 ? code(changes.join(" ")) : "no flows"}`;
    }
    case "constant":
      return typeof variable.value === "number" ? code(String(variable.value)) : "a table";
    case "lever":
      return `neutral ${code(variable.neutral)}`;
    case "event":
      return `${code(variable.amount)} when ${code(variable.when)}`;
    default:
      if (variable.equation === undefined || variable.graph) {
        return `${typeof variable.equation === "string" ? code(variable.equation) : ""} through a table of ${variable.graph?.x.length ?? 0} points`.trim();
      }
      return typeof variable.equation === "string"
        ? code(variable.equation)
        : Object.entries(variable.equation)
            .map(([element, equation]) => `${element}: ${code(equation)}`)
            .join("<br>");
  }
}

const parameterTable = (parameters: readonly (readonly [string, Parameter])[]): string =>
  table(
    ["variable", "evidence", "best", "range", "unit", "how it came about", "sources"],
    parameters.map(([name, parameter]) => [
      `\`${name}\``,
      parameter.id,
      String(parameter.best ?? ""),
      parameter.range ? parameter.range.join(" to ") : "",
      parameter.unit,
      `${parameter.basis}, ${parameter.seen}`,
      parameter.sources.join(", "),
    ]),
  );

function sourcesOf(
  entries: readonly (readonly [string, VariableDefinition])[],
  parameters: readonly Parameter[],
): string[] {
  const ids = new Set([
    ...entries.flatMap(([, variable]) => variable.sources ?? []),
    ...parameters.flatMap((parameter) => parameter.sources),
  ]);
  return [...new Set([...ids].map((id) => sourceById(id)))]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, authors, title, year, where }) => `${id}: ${authors}. ${title}. ${year}. ${where}.`,
    );
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
