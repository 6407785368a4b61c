/** The claims ledger, and one claim by itself. */
import { claimWords, kindWords, verdictWords } from "../../../../src/browser.js";
import type { LabClaim } from "../../../build/knowledge.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadClaims } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { type Column, SortableTable } from "../../components/table/sortable-table.js";
import { linkTo } from "../../state/navigation.js";
import { language, locale } from "../../state/settings.js";
import { SourceList } from "./facts.js";
import { evidenceScreenWords, wordOf } from "./words.js";

/** Words of a verdict or kind, whose ids are texts in the data. */
const inWords = (
  all: Readonly<Record<string, { readonly en: string; readonly es: string }>>,
  id: string,
): string => all[id]?.[language.value] ?? id;

export function Claims() {
  const words = evidenceScreenWords();
  const claims = useLoaded(loadClaims);
  if (!isLoaded(claims)) return <LoadState of={claims} />;
  const verdicts = [...new Set(claims.map(({ en }) => en.verdict))];
  const columns: readonly Column<LabClaim>[] = [
    {
      id: "claim",
      label: words.claim,
      cell: (one) => (
        <a href={linkTo(`evidence/claim/${one.en.id}`)}>
          {one.en.id}: {one[language.value].claim}
        </a>
      ),
      sortBy: ({ en }) => en.id,
    },
    {
      id: "kind",
      label: words.kind,
      cell: ({ en }) => inWords(kindWords, en.kind),
      sortBy: ({ en }) => inWords(kindWords, en.kind),
    },
    {
      id: "verdict",
      label: words.verdict,
      cell: ({ en }) => inWords(verdictWords, en.verdict),
      sortBy: ({ en }) => inWords(verdictWords, en.verdict),
    },
    { id: "figure", label: words.figure, cell: (one) => one[language.value].figure ?? "" },
  ];
  return (
    <div>
      <h2>{words.claims}</h2>
      <p>{words.claimsIntro}</p>
      <p>
        {verdicts
          .map((verdict) =>
            words.verdictCount(
              claims.filter(({ en }) => en.verdict === verdict).length,
              inWords(verdictWords, verdict),
            ),
          )
          .join(", ")}
      </p>
      <SortableTable
        caption={words.claims}
        columns={columns}
        rows={claims}
        rowId={({ en }) => en.id}
      />
    </div>
  );
}

export function ClaimPage({ id }: { readonly id: string }) {
  const words = evidenceScreenWords();
  const claims = useLoaded(loadClaims);
  if (!isLoaded(claims)) return <LoadState of={claims} />;
  const found = claims.find(({ en }) => en.id === id);
  if (!found) return <p role="status">{words.notFound(words.kinds.claim, id)}</p>;
  const own = found[language.value];
  return (
    <>
      <h2>{own.claim}</h2>
      <dl>
        <dt>{words.kind}</dt>
        <dd>{inWords(kindWords, own.kind)}</dd>
        <dt>{words.verdict}</dt>
        <dd>
          <strong>{inWords(verdictWords, own.verdict)}</strong>
        </dd>
        {own.figure ? (
          <>
            <dt>{words.figure}</dt>
            <dd>
              {own.figure}{" "}
              {own.partly_recalled ? (
                <span class="note">({claimWords.partlyRecalled[language.value]})</span>
              ) : null}
            </dd>
          </>
        ) : null}
        <dt>{words.reason}</dt>
        <dd>{own.reason}</dd>
        <dt>{words.test}</dt>
        <dd>
          {own.test_plan
            ? `${wordOf(locale().outcomes, own.test_plan.outcome)}, ${own.test_plan.horizon}. ${own.test_plan.how}`
            : `${words.testNone}. ${own.untested_because ?? ""}`}
          {own.test_plan ? (
            <>
              {" "}
              <code>npx ironriver claims {own.id} --run</code>
            </>
          ) : null}
        </dd>
      </dl>
      {own.unsourced_because ? <p>{own.unsourced_because}</p> : <SourceList ids={own.sources} />}
    </>
  );
}
