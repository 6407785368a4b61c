/** What a record says of itself, heading by heading, and its sources spelled out. */
import { evidenceWords } from "../../../../src/browser.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadSources } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { linkTo } from "../../state/navigation.js";
import { language } from "../../state/settings.js";

export interface FactsProps {
  /** Heading and text in English; what is absent is left out. */
  readonly rows: readonly (readonly [keyof typeof evidenceWords, string | undefined])[];
}

export function Facts({ rows }: FactsProps) {
  const told = rows.filter(([, text]) => text !== undefined && text !== "");
  return told.length === 0 ? null : (
    <dl>
      {told.map(([heading, text]) => (
        <div key={heading}>
          <dt>{evidenceWords[heading][language.value]}</dt>
          <dd lang="en">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const sources = useLoaded(loadSources);
  if (!isLoaded(sources)) return <LoadState of={sources} />;
  const own = sources.filter(
    ({ id, also }) => ids.includes(id) || also?.some((one) => ids.includes(one)),
  );
  return (
    <>
      <h3>{evidenceWords.sources[language.value]}</h3>
      <ul class="record-list">
        {own.map(({ id, authors, year, title, where }) => (
          <li key={id} lang="en">
            {authors} ({year}).{" "}
            <a href={linkTo(`evidence/source/${encodeURIComponent(id)}`)}>{title}</a>. {where}
          </li>
        ))}
      </ul>
    </>
  );
}
