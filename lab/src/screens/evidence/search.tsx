/** One search over every record. */
import { useState } from "preact/hooks";
import { LoadState } from "../../components/loaded/load-state.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { linkTo } from "../../state/navigation.js";
import { language } from "../../state/settings.js";
import { type IndexRow, isRecordKind, loadIndex, recordKinds, rowsWith } from "./record-index.js";
import { evidenceScreenWords } from "./words.js";

/** Rows shown at first, and with every press on "more". */
const PAGE = 40;

export function Search() {
  const words = evidenceScreenWords();
  const index = useLoaded(loadIndex);
  const [text, setText] = useState("");
  const [kind, setKind] = useState("");
  const [most, setMost] = useState(PAGE);
  const found = isLoaded(index)
    ? rowsWith(index, text).filter((row) => kind === "" || row.kind === kind)
    : [];
  return (
    <div>
      <search class="evidence-search">
        <label>
          {words.searchLabel}
          <input
            type="search"
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setMost(PAGE);
            }}
          />
        </label>
        <label>
          {words.kind}{" "}
          <select
            value={kind}
            onChange={({ currentTarget }) => {
              setKind(isRecordKind(currentTarget.value) ? currentTarget.value : "");
              setMost(PAGE);
            }}
          >
            <option value="">{words.all}</option>
            {recordKinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
      </search>
      {isLoaded(index) ? (
        <>
          <p role="status">{found.length === 0 ? words.nothing : words.found(found.length)}</p>
          <p class="note">{words.english}</p>
          <RowList rows={found.slice(0, most)} />
          {found.length > most ? (
            <button type="button" onClick={() => setMost(most + PAGE)}>
              {words.more(Math.min(PAGE, found.length - most))}
            </button>
          ) : null}
        </>
      ) : (
        <LoadState of={index} />
      )}
    </div>
  );
}

/** Records as a list of links. */
export function RowList({ rows }: { readonly rows: readonly IndexRow[] }) {
  const words = evidenceScreenWords();
  return (
    <ul class="record-list">
      {rows.map(({ kind, id, label, isEnglish }) => (
        <li key={`${kind}/${id}`}>
          <a
            href={linkTo(`evidence/${kind}/${encodeURIComponent(id)}`)}
            lang={isEnglish ? "en" : undefined}
          >
            {label[language.value]}
          </a>{" "}
          <span class="note">
            {words.kinds[kind]}, <code>{id}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
