/** One record by itself: what a link from anywhere in the lab leads to. */
import type { Finding, Source } from "../../../../src/browser.js";
import { BasisMark } from "../../components/basis-mark/basis-mark.js";
import { LoadState } from "../../components/loaded/load-state.js";
import {
  loadFindings,
  loadParameters,
  loadSeries,
  loadSources,
} from "../../components/loaded/loads.js";
import { isLoaded, type Loaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { linkTo } from "../../state/navigation.js";
import { BoardRows } from "./board.js";
import { ClaimPage } from "./claims.js";
import { Facts, SourceList } from "./facts.js";
import { ParameterPage } from "./parameter-page.js";
import { loadIndex, type RecordKind } from "./record-index.js";
import { RowList } from "./search.js";
import { SeriesPage } from "./series-page.js";
import { EventPage } from "./timeline.js";
import { evidenceScreenWords } from "./words.js";

export interface RecordPageProps {
  readonly kind: RecordKind;
  readonly id: string;
}

export function RecordPage({ kind, id }: RecordPageProps) {
  const words = evidenceScreenWords();
  return (
    <article class="record">
      <p>
        <a href={linkTo("evidence")}>← {words.back}</a>
      </p>
      <p class="note">
        {words.kinds[kind]}, <code>{id}</code>
      </p>
      <Page kind={kind} id={id} />
    </article>
  );
}

function Page({ kind, id }: RecordPageProps) {
  switch (kind) {
    case "parameter":
      return <Parameter id={id} />;
    case "series":
      return <SeriesRecord id={id} />;
    case "finding":
      return <FindingRecord id={id} />;
    case "source":
      return <SourceRecord id={id} />;
    case "claim":
      return <ClaimPage id={id} />;
    case "event":
      return <EventPage id={id} />;
  }
}

/** The record of an id, or of another of its ids; says so where there is none. */
function found<T extends { readonly id: string; readonly also?: readonly string[] }>(
  all: Loaded<readonly T[]>,
  id: string,
): T | undefined {
  if (!isLoaded(all)) return undefined;
  return all.find((one) => one.id === id) ?? all.find(({ also }) => also?.includes(id));
}

function Missing({ of, kind, id }: RecordPageProps & { readonly of: unknown }) {
  const words = evidenceScreenWords();
  if (of === "loading" || of === "failed") return <LoadState of={of} />;
  return <p role="status">{words.notFound(words.kinds[kind], id)}</p>;
}

function Parameter({ id }: { readonly id: string }) {
  const all = useLoaded(loadParameters);
  const record = found(all, id);
  return record ? (
    <ParameterPage parameter={record} />
  ) : (
    <Missing of={all} kind="parameter" id={id} />
  );
}

function SeriesRecord({ id }: { readonly id: string }) {
  const all = useLoaded(loadSeries);
  const record = found(all, id);
  return record ? <SeriesPage series={record} /> : <Missing of={all} kind="series" id={id} />;
}

function FindingRecord({ id }: { readonly id: string }) {
  const all = useLoaded(loadFindings);
  const record = found(all, id);
  return record ? <FindingPage finding={record} /> : <Missing of={all} kind="finding" id={id} />;
}

function FindingPage({ finding }: { readonly finding: Finding }) {
  const words = evidenceScreenWords();
  return (
    <>
      <h2 lang="en">{finding.title}</h2>
      <Facts
        rows={[
          ["setting", finding.setting],
          ["intervention", finding.intervention],
          ["outcome", finding.outcome],
          ["tolerance", finding.tolerance],
          ["caution", finding.caution],
        ]}
      />
      <p>
        {words.role}: {words.roles[finding.role]}. <span lang="en">{finding.roleBecause}</span>
      </p>
      <p>
        <BasisMark basis={finding.basis} seen={finding.seen} />
      </p>
      <h3>{words.published}</h3>
      <ul lang="en">
        {finding.published.map(({ key, says }) => (
          <li key={key}>{says}</li>
        ))}
      </ul>
      <h3>{words.board}</h3>
      <BoardRows of={finding.id} />
      <SourceList ids={finding.sources} />
    </>
  );
}

function SourceRecord({ id }: { readonly id: string }) {
  const all = useLoaded(loadSources);
  const record = found(all, id);
  return record ? <SourcePage source={record} /> : <Missing of={all} kind="source" id={id} />;
}

function SourcePage({ source }: { readonly source: Source }) {
  const words = evidenceScreenWords();
  const index = useLoaded(loadIndex);
  const names = new Set([source.id, ...(source.also ?? [])]);
  return (
    <>
      <h2 lang="en">{source.title}</h2>
      <p lang="en">
        {source.authors} ({source.year}). {source.where}
      </p>
      {source.doi ? (
        <p>
          DOI <a href={`https://doi.org/${source.doi}`}>{source.doi}</a>
        </p>
      ) : null}
      <Facts rows={[["note", source.note]]} />
      <h3>{words.citedBy}</h3>
      {isLoaded(index) ? (
        <RowList
          rows={index.filter(
            ({ kind, sources }) => kind !== "source" && sources.some((one) => names.has(one)),
          )}
        />
      ) : (
        <LoadState of={index} />
      )}
    </>
  );
}
