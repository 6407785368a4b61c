/** The model's past against the record, outcome by outcome. */
import { monthNumber, NOW } from "../../../../src/browser.js";
import { FanChart } from "../../components/fan-chart/fan-chart.js";
import type { FanData } from "../../components/fan-chart/geometry.js";
import { linkTo } from "../../state/navigation.js";
import { fanData, outcomeLabel, outcomeUnit } from "../../state/results.js";
import { answer, model, plan } from "../../state/store.js";
import { evidenceScreenWords } from "./words.js";

export function History() {
  const words = evidenceScreenWords();
  const observed = model.value.outcomes.filter(({ by, observedId }) => !by && observedId);
  return (
    <div>
      <h2>{words.history}</h2>
      <p>{words.historyIntro}</p>
      <p class="note">{words.driven}</p>
      {observed.length === 0 ? <p>{words.noHistory}</p> : null}
      {answer.value ? (
        <div class="history">
          {observed.map(({ id, observedId = "" }) => (
            <Past key={id} id={id} series={observedId} />
          ))}
        </div>
      ) : (
        <p role="status">{words.waiting}</p>
      )}
    </div>
  );
}

function Past({ id, series }: { readonly id: string; readonly series: string }) {
  const words = evidenceScreenWords();
  const whole = fanData(plan.value.active, id);
  if (!whole) return null;
  const past = upToNow(whole);
  const [inside, all] = coverage(past);
  const sentence = words.inside(inside, all);
  return (
    <div>
      <FanChart
        title={outcomeLabel(id)}
        unit={outcomeUnit(id)}
        data={past}
        sentence={sentence}
        name={`${id}-history`}
      />
      <p>
        {sentence}{" "}
        <a href={linkTo(`evidence/series/${series}`)}>
          {words.seriesPage}
          <span class="hidden">: {outcomeLabel(id)}</span>
        </a>
      </p>
    </div>
  );
}

/** The part before scenarios begin. */
function upToNow({ years, spread, samples, dots }: FanData): FanData {
  const months = monthNumber(NOW) ?? years.length;
  const cut = (column: Float64Array): Float64Array => column.subarray(0, months);
  const last = years[months - 1] ?? Number.POSITIVE_INFINITY;
  return {
    years: cut(years),
    spread: {
      median: cut(spread.median),
      mean: cut(spread.mean),
      q05: cut(spread.q05),
      q25: cut(spread.q25),
      q75: cut(spread.q75),
      q95: cut(spread.q95),
    },
    samples: samples.map(cut),
    dots: dots.filter(({ x }) => x <= last),
  };
}

/** How many recorded values lie between the outer quantiles of their month, of how many. */
function coverage({ years, spread, dots }: FanData): readonly [inside: number, all: number] {
  const [first = 0] = years;
  const counted = dots.flatMap(({ x, y }) => {
    const month = Math.round((x - first) * 12);
    const [low, high] = [spread.q05[month], spread.q95[month]];
    return low === undefined || high === undefined ? [] : [y >= low && y <= high];
  });
  return [counted.filter(Boolean).length, counted.length];
}
