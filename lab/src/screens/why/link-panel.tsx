/** One link: what it carries, does, rests on, and its place in the decision record. */
import { useEffect, useRef } from "preact/hooks";
import { unitWords } from "../../../../src/browser.js";
import type { CycleLink } from "../../../build/cycle.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadParameters } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { ParameterCard } from "../../components/parameter-card/parameter-card.js";
import { SourceLink } from "../../components/source-link/source-link.js";
import { language, locale } from "../../state/settings.js";
import { active, setCut } from "../../state/store.js";
import { effectText, linkState, runsText, shareOf, shareText } from "./told.js";
import { sectorName, whyWords } from "./words.js";

export interface LinkPanelProps {
  readonly link: CycleLink;
  readonly outcome: string;
  readonly year: number;
  /** Whether the reader chose it on this screen: then it takes the focus. */
  readonly isChosen: boolean;
}

export function LinkPanel({ link, outcome, year, isChosen }: LinkPanelProps) {
  const words = whyWords();
  const own = locale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isChosen) heading.current?.focus();
  }, [link.id, isChosen]);
  const state = linkState(link, outcome, year);
  const share = shareOf(link, outcome, year);
  const isCut = active.value.cuts.includes(link.id);
  const listeners = [...new Set(link.heard.map(({ by }) => sectorName(by)))].join(", ");
  const { under } = link;
  return (
    <section class="link-panel" aria-labelledby="link-title">
      <h2 id="link-title" ref={heading} tabIndex={-1}>
        {words.arrow(sectorName(link.from), listeners)}
      </h2>
      <p class="note">
        <code>{link.id}</code>
      </p>
      <p class="read">{link.carries[language.value]}</p>
      <p>
        <button type="button" aria-pressed={isCut} onClick={() => setCut(link.id, !isCut)}>
          {isCut ? words.isCut : words.cutThis}
        </button>
      </p>
      {under ? (
        <p class="note">
          {words.under(
            own.switches[under.id] ?? under.id,
            own.states[`${under.id}=${under.state}`] ?? own.states[under.state] ?? under.state,
          )}
        </p>
      ) : null}
      <h3>{words.doesHere}</h3>
      <p>
        {own.outcomes[outcome] ?? outcome}, {year}: {effectText(state, outcome)}
        {runsText(state) ? `, ${runsText(state)}` : ""}.
      </p>
      <h3>{words.share}</h3>
      <p>{share ? shareText(share, outcome) : words.effectWaiting}</p>
      <h3>{words.equation}</h3>
      {link.heard.map((heard) => (
        <div key={heard.name} class="heard">
          <p>
            {words.heard(sectorName(heard.by))}: <span lang="en">{heard.means}</span>{" "}
            <span class="note">({heard.unit === "1" ? "1" : unitWords(heard.unit, own)})</span>
          </p>
          <pre>
            <code>{`${heard.name} = ${heard.equation}`}</code>
          </pre>
          <p class="note">
            {words.told}: <code>{heard.told}</code>
          </p>
          <p class="note">
            {words.alone}: <code>{heard.alone}</code>
          </p>
        </div>
      ))}
      <h3>{words.parameters}</h3>
      <p class="note">
        {words.basisTitle} {words.basis[link.basis]}.
      </p>
      {link.parameters.length === 0 ? (
        <p>{words.noParameters}</p>
      ) : (
        <Parameters ids={link.parameters} />
      )}
      <h3>{words.sources}</h3>
      <SourceLink ids={link.sources} about={link.id} />
      {link.record ? (
        <>
          <h3>{words.record}</h3>
          <dl lang="en">
            <dt lang={language.value}>{words.speaksFor}</dt>
            <dd>{link.record.speaksFor}</dd>
            <dt lang={language.value}>{words.against}</dt>
            <dd>{link.record.against}</dd>
          </dl>
        </>
      ) : null}
    </section>
  );
}

function Parameters({ ids }: { readonly ids: readonly string[] }) {
  const parameters = useLoaded(loadParameters);
  if (!isLoaded(parameters)) return <LoadState of={parameters} />;
  return (
    <>
      {parameters
        .filter(({ id, also }) => ids.includes(id) || also?.some((one) => ids.includes(one)))
        .map((parameter) => (
          <ParameterCard key={parameter.id} parameter={parameter} />
        ))}
    </>
  );
}
