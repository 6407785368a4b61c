/** Pages of sources: what each is, and what rests on it. */
import type { Source } from "../../evidence/record.js";
import { evidence } from "../../evidence/registry.js";
import { citedBy } from "../evidence-entries.js";
import { grouped, recordLink } from "./evidence-links.js";
import { anchor, cellText, markdownTable, type Page, page } from "./markdown.js";

/** One page a literature. */
export const sourcePages = (): Page[] =>
  [...grouped(evidence.sources)].map(([literature, sources]) =>
    page(`sources-${literature}`, `Sources: ${literature}`, sources.length, [
      "As BibTeX: `ironriver evidence --bib`.",
      "",
      ...markdownTable(
        ["Id", "Source", "Cited by"],
        sources.map((source) => [
          anchor(source.id),
          sourceCell(source),
          citedBy(source).map(recordLink).join(", "),
        ]),
      ),
    ]),
  );

function sourceCell(source: Source): string {
  const doi = source.doi === undefined ? "" : ` doi ${cellText(source.doi)}.`;
  return [
    `${cellText(source.authors)}. *${cellText(source.title)}*. ${cellText(source.year)}. ${cellText(source.where)}.${doi}`,
    ...(source.note === undefined ? [] : [cellText(source.note)]),
    ...(source.also === undefined ? [] : [`Also cited as ${source.also.join(", ")}.`]),
  ].join("<br>");
}
