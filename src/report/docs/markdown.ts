/** Pages in Markdown: tables whose cells cannot break them. */

/** A page of `docs/evidence/`. */
export interface Page {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  /** Records on it. */
  readonly count: number;
  readonly text: string;
}

/** A page from the lines under its title. */
export function page(name: string, title: string, count: number, body: readonly string[]): Page {
  const text = `${[`# ${title}`, "", ...body].join("\n")}\n`;
  return { name, title, count, text };
}

/** A text that may stand in a cell. */
export const cellText = (text: string | number | null | undefined): string =>
  String(text ?? "")
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/g, " ")
    .trim();

/** A table of cells that are already fit to stand in one. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
];

/** An id that links can lead to. */
export const anchor = (id: string): string => `<a id="${id}"></a>\`${id}\``;
