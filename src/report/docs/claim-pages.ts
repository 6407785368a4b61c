/** Pages of the claims and of the law. */
import { claims } from "../../evidence/claims/ledger.js";
import { lawTables } from "../../policy/law/tables.js";
import { claimRow } from "../claim-rows.js";
import { localeOf } from "../format.js";
import { agreementWords, orderNames } from "../locale/law-words.js";
import { sourceLink, sourceLinks } from "./evidence-links.js";
import { anchor, cellText, markdownTable, type Page, page } from "./markdown.js";

const english = localeOf("en");

/** The ledger. */
export const claimsPage = (): Page =>
  page("claims", "Claims of the founding article", claims.length, [
    "Each claim restated in our words, with what the evidence says of it.",
    "",
    ...markdownTable(
      ["Id", "Kind", "Claim", "Verdict", "Figure", "Reason", "Test in the model", "Sources"],
      claims
        .map((claim) => claimRow(claim, english))
        .map((row) => [
          anchor(row.id),
          row.kind,
          cellText(row.claim),
          row.verdict,
          cellText(row.figure),
          cellText(row.reason),
          cellText(
            row.test_plan === null
              ? row.untested_because
              : `${row.test_plan.outcome}, ${row.test_plan.horizon}. ${row.test_plan.how} Run it: \`ironriver claims ${row.id} --run\`.`,
          ),
          sourceLinks(row.sources) || cellText(row.unsourced_because),
        ]),
    ),
  ]);

/** Every row of every law table. */
export const lawPage = (): Page =>
  page(
    "law",
    "Law tables",
    lawTables.reduce((count, one) => count + one.rows.length, 0),
    [
      "Exactly one row of each table holds in any situation; `ironriver law` says which, and what would change it.",
      ...lawTables.flatMap((one) => [
        "",
        `## ${one.id}`,
        "",
        `${orderNames[one.order].en}. ${one.question.en} Depends on: ${one.inputs.join(", ")}.`,
        "",
        ...markdownTable(
          ["Row", "When", "Outcome", "Authority", "Agreement", "Contrary view"],
          one.rows.map((row) => [
            anchor(row.id),
            cellText(
              Object.entries(row.when)
                .map(([input, values]) => `${input}: ${values.join(" or ")}`)
                .join("; "),
            ),
            cellText(row.outcome.en),
            row.authority
              .map(
                ({ source, cites, seen }) =>
                  `${cellText(cites.en)} (${seen}; ${sourceLink(source)})`,
              )
              .join("<br>"),
            agreementWords[row.agreement].en,
            row.contrary === null
              ? "none met"
              : `${cellText(row.contrary.view.en)} (${sourceLinks(row.contrary.sources)})`,
          ]),
        ),
      ]),
    ],
  );
