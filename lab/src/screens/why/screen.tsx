/** The cycle: which sector acts on which, and what each link does to an outcome. */
import "./why.css";
import { useEffect, useRef } from "preact/hooks";
import type { Cycle } from "../../../build/cycle.js";
import { nationalOutcomes } from "../../catalog/catalog.js";
import { KeptButton } from "../../components/kept-button/kept-button.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadCycle } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { screen } from "../../state/navigation.js";
import { LARGE_CHARTS } from "../../state/plan.js";
import { outcomeLabel, presetTitle } from "../../state/results.js";
import {
  active,
  change,
  choosePreset,
  editActive,
  firstPresetOf,
  model,
  plan,
  setYear,
  shownOutcomes,
} from "../../state/store.js";
import { Diagram } from "./diagram.js";
import { LinkPanel } from "./link-panel.js";
import { InnerLinks, LinkTable } from "./link-table.js";
import { computeLinks, LINK_RUNS, linkProblem, linkRuns } from "./link-work.js";
import { exists } from "./told.js";
import { whyWords } from "./words.js";

const YEARS = [2026, 2027, 2028, 2029, 2030, 2032, 2035, 2040];

export default function Screen() {
  const words = whyWords();
  const cycle = useLoaded(loadCycle);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="read">{words.intro}</p>
      {isLoaded(cycle) ? <Whole cycle={cycle} /> : <LoadState of={cycle} />}
    </>
  );
}

function Whole({ cycle }: { readonly cycle: Cycle }) {
  const words = whyWords();
  if (model.value.id === cycle.model) return <CycleView cycle={cycle} />;
  const preset = firstPresetOf(cycle.model) ?? "";
  return (
    <>
      <p>{words.otherModel(model.value.id)}</p>
      <button type="button" onClick={() => choosePreset(preset)}>
        {words.toCycle(presetTitle(preset))}
      </button>
    </>
  );
}

/** Puts an outcome first among those drawn large, so that it stands in the address. */
const chooseOutcome = (id: string): void =>
  change((one) => ({
    ...one,
    outcomes: [id, ...one.outcomes.filter((other) => other !== id)].slice(0, LARGE_CHARTS),
  }));

function CycleView({ cycle }: { readonly cycle: Cycle }) {
  const words = whyWords();
  const selected = cycle.links.find(({ id }) => id === screen.value.split("/")[1]);
  // A page that opens with a link leaves the focus where it is.
  const openedWith = useRef(selected?.id);
  if (selected?.id !== openedWith.current) openedWith.current = undefined;
  const [outcome = ""] = shownOutcomes.value;
  const { year, seed } = plan.value;
  const living = cycle.links.filter(exists).map(({ id }) => id);
  const order = selected ? [selected.id, ...living.filter((id) => id !== selected.id)] : living;
  const wanted = order.join();
  useEffect(() => {
    const stop = new AbortController();
    void computeLinks(wanted.split(","), stop.signal);
    return () => stop.abort();
  }, [wanted, active.value, seed, plan.value.reference]);
  const done = living.filter((id) => linkRuns.value.has(id)).length;
  const cuts = active.value.cuts.length;
  return (
    <>
      <div class="why-choose">
        <label>
          {words.outcome}{" "}
          <select
            value={outcome}
            onChange={({ currentTarget }) => chooseOutcome(currentTarget.value)}
          >
            {nationalOutcomes(model.value).map(({ id }) => (
              <option key={id} value={id}>
                {outcomeLabel(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.year}{" "}
          <select
            value={year}
            onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
          >
            {[...new Set([...YEARS, year])].sort().map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <span class="note">
          {presetTitle(active.value.preset)} / {presetTitle(plan.value.reference)}
        </span>
        <span>
          {words.cutsNow(cuts)}{" "}
          <KeptButton
            label={words.restoreAll}
            act={() => editActive((draft) => ({ ...draft, cuts: [] }))}
            isOpen={cuts > 0}
          />
        </span>
      </div>
      <p class="note" role="status">
        {linkProblem.value
          ? words.failed(linkProblem.value)
          : done < living.length
            ? words.progress(done, living.length)
            : words.progressDone(living.length, LINK_RUNS)}
      </p>
      <div class="why">
        <section aria-labelledby="cycle-title">
          <h2 id="cycle-title">{words.diagram}</h2>
          <p class="note">{words.diagramHelp}</p>
          <Diagram cycle={cycle} outcome={outcome} year={year} selected={selected?.id} />
        </section>
        {selected ? (
          <LinkPanel
            link={selected}
            outcome={outcome}
            year={year}
            isChosen={openedWith.current === undefined}
          />
        ) : (
          <p class="link-panel note">{words.choose}</p>
        )}
      </div>
      <h2>{words.table}</h2>
      <LinkTable cycle={cycle} outcome={outcome} year={year} />
      <details class="inner-links">
        <summary>
          {words.inner} ({cycle.inner.length})
        </summary>
        <p>{words.innerIntro}</p>
        <InnerLinks links={cycle.inner} />
      </details>
    </>
  );
}
