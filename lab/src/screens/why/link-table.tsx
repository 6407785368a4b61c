/** The diagram's twin: every link as a row, and the mechanisms inside the sectors below it. */
import type { Cycle, CycleLink, InnerLink } from "../../../build/cycle.js";
import { type Column, SortableTable } from "../../components/table/sortable-table.js";
import { linkTo } from "../../state/navigation.js";
import { language } from "../../state/settings.js";
import { active, setCut } from "../../state/store.js";
import { effectText, exists, linkState, runsText, shareOf, shareWords } from "./told.js";
import { sectorName, whyWords } from "./words.js";

export interface LinkTableProps {
  readonly cycle: Cycle;
  readonly outcome: string;
  readonly year: number;
}

export function LinkTable({ cycle, outcome, year }: LinkTableProps) {
  const words = whyWords();
  const stateOf = (link: CycleLink) => linkState(link, outcome, year);
  const nameOf = (link: CycleLink): string =>
    words.arrow(
      sectorName(link.from),
      [...new Set(link.heard.map(({ by }) => sectorName(by)))].join(", "),
    );
  const effect = (link: CycleLink): number => {
    const state = stateOf(link);
    return state.kind === "known" ? state.effect.median : 0;
  };
  const percent = (link: CycleLink): number => {
    const share = shareOf(link, outcome, year);
    if (!share || share.kind === "no gap") return 0;
    return share.kind === "grows" ? -share.percent : share.percent;
  };
  const columns: readonly Column<CycleLink>[] = [
    {
      id: "link",
      label: words.columnLink,
      cell: (link) => (
        <>
          <a href={linkTo(`why/${link.id}`)}>{nameOf(link)}</a>
          <br />
          <code class="note">{link.id}</code>
        </>
      ),
      sortBy: nameOf,
    },
    { id: "carries", label: words.carries, cell: (link) => link.carries[language.value] },
    {
      id: "effect",
      label: words.columnEffect,
      cell: (link) => effectText(stateOf(link), outcome),
      sortBy: effect,
    },
    { id: "runs", label: words.columnRuns, cell: (link) => runsText(stateOf(link)) },
    {
      id: "share",
      label: words.columnShare,
      cell: (link) => {
        const share = shareOf(link, outcome, year);
        if (share) return shareWords(share);
        return exists(link) ? words.effectWaiting : "";
      },
      sortBy: percent,
    },
    {
      id: "basis",
      label: words.columnBasis,
      cell: (link) => words.basis[link.basis],
      sortBy: (link) => words.basis[link.basis],
    },
    {
      id: "cut",
      label: words.columnCut,
      cell: (link) => <CutBox id={link.id} name={nameOf(link)} isOff={!exists(link)} />,
      sortBy: (link) => (active.value.cuts.includes(link.id) ? 0 : 1),
    },
  ];
  return (
    <SortableTable
      caption={words.table}
      columns={columns}
      rows={cycle.links}
      rowId={({ id }) => id}
    />
  );
}

export function InnerLinks({ links }: { readonly links: readonly InnerLink[] }) {
  const words = whyWords();
  const columns: readonly Column<InnerLink>[] = [
    {
      id: "link",
      label: words.columnLink,
      cell: ({ id }) => <code>{id}</code>,
      sortBy: ({ id }) => id,
    },
    { id: "what", label: words.innerWhat, cell: ({ means }) => <span lang="en">{means}</span> },
    {
      id: "cut",
      label: words.columnCut,
      cell: ({ id }) => <CutBox id={id} name={id} />,
      sortBy: ({ id }) => (active.value.cuts.includes(id) ? 0 : 1),
    },
  ];
  return (
    <SortableTable caption={words.inner} columns={columns} rows={links} rowId={({ id }) => id} />
  );
}

interface CutBoxProps {
  readonly id: string;
  readonly name: string;
  /** Whether the link does not exist under the chosen structure. */
  readonly isOff?: boolean;
}

function CutBox({ id, name, isOff = false }: CutBoxProps) {
  const words = whyWords();
  return (
    <label class="cut-box">
      <input
        type="checkbox"
        checked={active.value.cuts.includes(id)}
        disabled={isOff}
        onChange={({ currentTarget }) => setCut(id, currentTarget.checked)}
      />
      <span class="hidden">
        {words.cutThis}: {name}
      </span>
    </label>
  );
}
