/** What is known: search, claims, timeline, findings, the record; and every record by itself. */
import "./evidence.css";
import { linkTo, screen } from "../../state/navigation.js";
import { Board } from "./board.js";
import { Claims } from "./claims.js";
import { History } from "./history.js";
import { isRecordKind } from "./record-index.js";
import { RecordPage } from "./record-page.js";
import { Search } from "./search.js";
import { Timeline } from "./timeline.js";
import { evidenceScreenWords } from "./words.js";

const parts = ["search", "claims", "timeline", "board", "history"] as const;
type Part = (typeof parts)[number];

const shown: Readonly<Record<Part, () => preact.JSX.Element>> = {
  search: Search,
  claims: Claims,
  timeline: Timeline,
  board: Board,
  history: History,
};

/** Part of the evidence that a record belongs to. */
const partOf: Readonly<Record<string, Part>> = {
  claim: "claims",
  event: "timeline",
  finding: "board",
};

export default function Screen() {
  const words = evidenceScreenWords();
  const [, first = "", ...rest] = screen.value.split("/");
  const id = decodeURIComponent(rest.join("/"));
  const isRecord = isRecordKind(first) && id !== "";
  const part = isRecord
    ? (partOf[first] ?? "search")
    : (parts.find((one) => one === first) ?? "search");
  const Shown = shown[part];
  return (
    <>
      <h1>{words.title}</h1>
      <p class="read">{words.intro}</p>
      <nav class="evidence-parts" aria-label={words.parts}>
        <ul>
          {parts.map((one) => (
            <li key={one}>
              <a
                href={linkTo(one === "search" ? "evidence" : `evidence/${one}`)}
                aria-current={one === part ? (isRecord ? "true" : "page") : undefined}
              >
                {words[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {isRecord ? <RecordPage key={`${first}/${id}`} kind={first} id={id} /> : <Shown />}
    </>
  );
}
