/** The findings board: what was published against what the model gives, misses first. */
import { useState } from "preact/hooks";
import { type BoardRow, readable, unitWords } from "../../../../src/browser.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadBoard } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { type Column, SortableTable } from "../../components/table/sortable-table.js";
import { linkTo } from "../../state/navigation.js";
import { language, locale } from "../../state/settings.js";
import { evidenceScreenWords } from "./words.js";

const ROLES = ["held-out", "used", "not comparable"] as const;
const VERDICTS = ["missed", "reproduced", "not comparable"] as const;
const COMMAND = "ironriver replicate";
/** Rows shown at first, and with every press on "more". */
const PAGE = 40;

export function Board() {
  const words = evidenceScreenWords();
  const board = useLoaded(loadBoard);
  const [role, setRole] = useState<BoardRow["role"]>("held-out");
  const [most, setMost] = useState(PAGE);
  if (!isLoaded(board)) return <LoadState of={board} />;
  const count = (of: BoardRow["role"], verdict: BoardRow["verdict"]): number =>
    board.rows.filter((row) => row.role === of && row.verdict === verdict).length;
  const rows = board.rows
    .filter((row) => row.role === role)
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  return (
    <div>
      <h2>{words.board}</h2>
      <p class="read">{board.headline[language.value]}</p>
      <p>{words.boardIntro}</p>
      <p class="note">
        {words.boardComputed(board.computed, board.version)} <code>{COMMAND}</code>
        {board.isCurrent ? "" : ` ${words.boardStale}`}
      </p>
      <fieldset class="roles">
        <legend>{words.role}</legend>
        {ROLES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="board-role"
              checked={role === one}
              onChange={() => {
                setRole(one);
                setMost(PAGE);
              }}
            />{" "}
            {words.roles[one]}{" "}
            {one === "not comparable" ? null : (
              <span class="note">
                {words.counts(count(one, "missed"), count(one, "reproduced"))}
              </span>
            )}
          </label>
        ))}
      </fieldset>
      <Rows rows={rows.slice(0, most)} />
      {rows.length > most ? (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {words.more(Math.min(PAGE, rows.length - most))}
        </button>
      ) : null}
    </div>
  );
}

/** The rows of one finding. */
export function BoardRows({ of }: { readonly of: string }) {
  const words = evidenceScreenWords();
  const board = useLoaded(loadBoard);
  if (!isLoaded(board)) return <LoadState of={board} />;
  const rows = board.rows.filter(({ id }) => id === of || id.startsWith(`${of}.`));
  return rows.length === 0 ? <p>{words.verdicts["not comparable"]}</p> : <Rows rows={rows} />;
}

/** `3 (1 – 5) unit`; empty where nothing is known. */
function spread(
  middle: number | null,
  low: number | null,
  high: number | null,
  unit: string,
): string {
  const own = locale();
  const number = (value: number | null): string => (value === null ? "" : readable(value, own));
  const ends = low === null && high === null ? "" : `(${number(low)} – ${number(high)})`;
  const told = [number(middle), ends].filter(Boolean).join(" ");
  return told === "" || unit === "1" ? told : `${told} ${unitWords(unit, own)}`;
}

function Rows({ rows }: { readonly rows: readonly BoardRow[] }) {
  const words = evidenceScreenWords();
  const columns: readonly Column<BoardRow>[] = [
    {
      id: "finding",
      label: words.finding,
      cell: ({ id, title }) => (
        <a href={linkTo(`evidence/finding/${id.split(".").slice(0, 2).join(".")}`)} lang="en">
          {title}
        </a>
      ),
      sortBy: ({ id }) => id,
    },
    {
      id: "verdict",
      label: words.verdict,
      cell: ({ verdict }) => <span class={verdict}>{words.verdicts[verdict]}</span>,
      sortBy: ({ verdict }) => VERDICTS.indexOf(verdict),
    },
    {
      id: "published",
      label: words.published,
      cell: ({ published: { value, low, high, unit } }) => spread(value, low, high, unit),
    },
    {
      id: "model",
      label: words.model,
      cell: ({ model: { median, low, high }, published }) =>
        spread(median, low, high, published.unit),
    },
    { id: "why", label: words.why, cell: ({ why }) => <span lang="en">{why}</span> },
  ];
  return (
    <SortableTable caption={words.board} columns={columns} rows={rows} rowId={({ id }) => id} />
  );
}
