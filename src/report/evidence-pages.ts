/**
 * The pages of `docs/evidence/`: every record and every source, one link apart. They are made from
 * the records and never typed.
 */
import { claimsPage, lawPage } from "./docs/claim-pages.js";
import { markdownTable, type Page, page } from "./docs/markdown.js";
import { findingsPage, parameterPages, seriesPage, tablesPage } from "./docs/record-pages.js";
import { sourcePages } from "./docs/source-pages.js";

const FOLDER = "docs/evidence";

/** Path in the repository and text of every page. */
export function evidencePages(): ReadonlyMap<string, string> {
  const pages = [
    ...parameterPages(),
    findingsPage(),
    seriesPage(),
    tablesPage(),
    claimsPage(),
    lawPage(),
    ...sourcePages(),
  ];
  return new Map(
    [indexPage(pages), ...pages].map(({ name, text }) => [`${FOLDER}/${name}.md`, text]),
  );
}

const indexPage = (pages: readonly Page[]): Page =>
  page("README", "Evidence", pages.length, [
    "Every number in Iron River is a record with its source. These pages are made from the records by `npm run docs`.",
    "",
    "How to read the marks: a value is *published* (stated by its source), *derived* (plain arithmetic on published figures), *computed* (a published model, run again), *estimated* (fitted by a stated method) or a *judgement* (no measurement behind it). It was *read* in its source, or is *recalled* and not yet checked there.",
    "",
    ...markdownTable(
      ["Page", "Records"],
      pages.map(({ name, title, count }) => [`[${title}](${name}.md)`, String(count)]),
    ),
  ]);
