/** Sources as BibTeX. */
import type { Source } from "../evidence/record.js";

/** Characters that TeX reads as commands. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escaped = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (character) => SPECIAL[character] ?? character);

/** The id of a source as a citation key. */
export const bibtexKey = (id: string): string => id.replace(/[^A-Za-z0-9.:_-]/g, "-");

/**
 * One entry. Authors stand in double braces: they are names of bodies and lists in free form, which
 * BibTeX would take apart wrongly.
 */
export function bibtexEntry(source: Source): string {
  const fields = [
    ["author", `{${escaped(source.authors)}}`],
    ["title", `{${escaped(source.title)}}`],
    ["year", escaped(source.year)],
    ["howpublished", escaped(source.where)],
    // A digital object identifier is read as it stands.
    ...(source.doi === undefined ? [] : [["doi", source.doi]]),
    ...(source.note === undefined ? [] : [["note", escaped(source.note)]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${bibtexKey(source.id)},`, ...lines, "}"].join("\n");
}

/** A whole file. */
export const bibtex = (sources: readonly Source[]): string =>
  `${sources.map(bibtexEntry).join("\n\n")}\n`;
