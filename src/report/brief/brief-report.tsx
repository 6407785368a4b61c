/** The brief as two pages: the question and what follows from it, then what that rests on. */
import type { ComponentChildren } from "preact";
import { briefWords } from "../locale/brief-words.js";
import type { Brief, BriefScenario } from "./brief.js";
import { isCrowded, letterOf } from "./brief.js";
import { BriefChart } from "./brief-chart.js";
import type { BriefChart as ChartData } from "./chart-data.js";

export interface BriefReportProps {
  readonly brief: Brief;
  /** What stands under a chart on the screen alone, such as buttons that save it. */
  readonly underChart?: (chart: ChartData) => ComponentChildren;
}

export function BriefReport({ brief, underChart }: BriefReportProps) {
  return (
    <article class={`brief of-${brief.scenarios.length}`} lang={brief.locale.language}>
      <FirstPage brief={brief} underChart={underChart ?? (() => null)} />
      <SecondPage brief={brief} />
    </article>
  );
}

function FirstPage({ brief, underChart }: Required<BriefReportProps>) {
  const words = briefWords[brief.locale.language];
  return (
    <section class="sheet" aria-labelledby="brief-question">
      <p class="running">
        <strong>Iron River</strong> <span>{words.kind}</span> <span>{brief.made}</span>
      </p>
      <h1 id="brief-question">{brief.question}</h1>
      <dl class="scenarios">
        {brief.scenarios.map((scenario) => (
          <ScenarioWords key={scenario.letter} scenario={scenario} nothing={words.nothing} />
        ))}
      </dl>
      <h2>{words.found}</h2>
      <ul class="sentences">
        {brief.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="small">{words.howToRead}</p>
      <div class="charts">
        {brief.charts.map((chart) => (
          <figure key={chart.id} data-chart={chart.id}>
            <figcaption>
              <strong>{chart.title}</strong>, {chart.unit}
            </figcaption>
            <BriefChart chart={chart} locale={brief.locale} />
            {underChart(chart)}
          </figure>
        ))}
      </div>
      <p class="small">
        {words.legend(brief.scenarios.map(({ letter, title }) => `${letter} ${title}`))}
      </p>
      {isCrowded(brief) ? null : <Law brief={brief} />}
    </section>
  );
}

function ScenarioWords({
  scenario: { letter, title, about, decisions },
  nothing,
}: {
  readonly scenario: BriefScenario;
  readonly nothing: string;
}) {
  return (
    <div>
      <dt>
        <span class="letter">{letter}</span> {title}
      </dt>
      <dd>
        {about}{" "}
        <span class="decisions">{decisions.length > 0 ? decisions.join("; ") : nothing}.</span>
      </dd>
    </div>
  );
}

function SecondPage({ brief }: { readonly brief: Brief }) {
  const { locale, scenarios, rows } = brief;
  const words = briefWords[locale.language];
  return (
    <section class="sheet" aria-labelledby="brief-table">
      <h2 id="brief-table">{words.table}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{locale.words.outcome}</th>
            {scenarios.slice(1).map(({ letter, title }) => (
              <th key={letter} scope="col">
                {letter} {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map(({ difference, signs }, i) => (
                <td key={letterOf(i)}>
                  {difference} <span class="signs">{signs}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{[...brief.leftOut, words.notAdded].join(" ")}</p>
      {isCrowded(brief) ? <Law brief={brief} /> : null}
      <h2>{words.assumed}</h2>
      <ul class="fine">
        {brief.assumed.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{words.spread}</h2>
      <p class="fine">
        {words.inSpread} {words.notInSpread}
      </p>
      <h2>{locale.words.sources}</h2>
      <p class="sources">
        {brief.sources
          .map(({ authors, year, title }) => `${authors} (${year}). ${title}.`)
          .join(" ")}{" "}
        {words.moreSources}
      </p>
      <h2>{words.repeat}</h2>
      <pre>{brief.command}</pre>
      <p class="small">{brief.note}</p>
      <p class="small">{brief.citation}</p>
    </section>
  );
}

function Law({ brief }: { readonly brief: Brief }) {
  const words = briefWords[brief.locale.language];
  return (
    <>
      <h2>{words.law}</h2>
      {brief.law.map(({ titles, orders }) => (
        <div key={titles} class="law">
          <p>
            <strong>{titles}</strong>
          </p>
          <ul>
            {orders.map(({ order, answer }) => (
              <li key={order}>
                <strong>{order}.</strong> {answer}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
