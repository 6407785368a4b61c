/** The ladder and the dated events. */
import { useState } from "preact/hooks";
import type { LabTimeline } from "../../../build/knowledge.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadTimeline } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { type Column, SortableTable } from "../../components/table/sortable-table.js";
import { linkTo } from "../../state/navigation.js";
import { language } from "../../state/settings.js";
import { Facts, SourceList } from "./facts.js";
import { evidenceScreenWords, wordOf } from "./words.js";

type Event = LabTimeline["events"][number];

const span = ({ date, until }: Event): string => (until === null ? date : `${date} – ${until}`);

export function Timeline() {
  const words = evidenceScreenWords();
  const timeline = useLoaded(loadTimeline);
  const [kind, setKind] = useState("");
  if (!isLoaded(timeline)) return <LoadState of={timeline} />;
  const { events, ladder, lastDateSearched } = timeline;
  const kinds = [...new Set(events.map((event) => event.kind))];
  const label = (rung: number): string => ladder[rung]?.label[language.value] ?? "";
  const columns: readonly Column<Event>[] = [
    { id: "date", label: words.date, cell: span, sortBy: ({ date }) => date },
    {
      id: "event",
      label: words.event,
      cell: ({ id, label: text, disputed, seen }) => (
        <>
          <a href={linkTo(`evidence/event/${id}`)} lang="en">
            {text}
          </a>
          {disputed ? ` (${words.disputed})` : ""}
          {seen === "recalled" ? ` (${words.recalled})` : ""}
        </>
      ),
    },
    {
      id: "kind",
      label: words.eventKind,
      cell: (event) => wordOf(words.eventKinds, event.kind),
      sortBy: (event) => wordOf(words.eventKinds, event.kind),
    },
    {
      id: "rung",
      label: words.rung,
      cell: ({ rung }) => (rung === null ? "" : `${rung} ${label(rung)}`),
      sortBy: ({ rung }) => rung ?? -1,
    },
  ];
  return (
    <div>
      <h2>{words.timeline}</h2>
      <p>{words.timelineIntro(lastDateSearched)}</p>
      <h3>{words.ladderTitle}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.ladderTitle}>
        <table class="ladder">
          <thead>
            <tr>
              <th scope="col">{words.rung}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.reached}</th>
            </tr>
          </thead>
          <tbody>
            {[...ladder].reverse().map(({ id, label: name, definition }) => {
              const first = events.find(({ rung, disputed }) => rung === id && !disputed)?.date;
              return (
                <tr key={id} class={first ? "reached" : undefined}>
                  <th scope="row">
                    {id} {name[language.value]}
                  </th>
                  <td>{definition[language.value]}</td>
                  <td>{first ?? words.notReached}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p>
        <label>
          {words.eventKind}{" "}
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            <option value="">{words.all}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {wordOf(words.eventKinds, one)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <SortableTable
        caption={words.timeline}
        columns={columns}
        rows={events.filter((event) => kind === "" || event.kind === kind)}
        rowId={({ id }) => id}
      />
    </div>
  );
}

export function EventPage({ id }: { readonly id: string }) {
  const words = evidenceScreenWords();
  const timeline = useLoaded(loadTimeline);
  if (!isLoaded(timeline)) return <LoadState of={timeline} />;
  const event = timeline.events.find((one) => one.id === id);
  if (!event) return <p role="status">{words.notFound(words.kinds.event, id)}</p>;
  const rung = event.rung === null ? undefined : timeline.ladder[event.rung];
  return (
    <>
      <h2 lang="en">{event.label}</h2>
      <p>
        {span(event)}, {wordOf(words.eventKinds, event.kind)}
        {rung ? `, ${words.rung} ${rung.id}: ${rung.label[language.value]}` : ""}
        {event.disputed ? `, ${words.disputed}` : ""}
        {event.seen === "recalled" ? `, ${words.recalled}` : ""}
      </p>
      <Facts rows={[["caution", event.caution ?? undefined]]} />
      <SourceList ids={event.sources} />
    </>
  );
}
