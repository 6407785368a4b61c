/**
 * Trade-offs as a plain matrix: in how many runs which scenario has the least of each kind of harm
 * or cost. Rows are never added up.
 */
import { type EnsembleResult, inHundred } from "../../../../src/browser.js";
import { locale } from "../../state/settings.js";
import { fewerIsBetter } from "./kinds.js";
import { lowestOf } from "./lowest.js";
import { compareWords } from "./words.js";

export function TradeOffs({ result }: { readonly result: EnsembleResult }) {
  const words = compareWords();
  const own = locale();
  const outcomes = (result.scenarios[0]?.outcomes ?? []).map(({ outcome }) => outcome);
  const rows = fewerIsBetter.flatMap((id) => {
    const outcome = outcomes.find((one) => one.id === id);
    return (outcome && lowestOf(result, outcome)) ?? [];
  });
  if (rows.length === 0) return null;
  return (
    <div class="block">
      <h2 id="trade-offs">{words.tradeOffs}</h2>
      <p class="note">{words.tradeOffsHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.tradeOffs}>
        <table class="trade-offs">
          <caption class="hidden">{words.tradeOffs}</caption>
          <thead>
            <tr>
              <th scope="col">{own.words.outcome}</th>
              {result.scenarios.map(({ scenario }) => (
                <th key={scenario.id} scope="col" class="number">
                  {scenario.title[own.language]}
                </th>
              ))}
              <th scope="col" class="number">
                {words.shared}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, alone, shared }) => (
              <tr key={id}>
                <th scope="row">{own.outcomes[id] ?? id}</th>
                {[...alone, shared].map((share, place) => (
                  <td key={place} class="number">
                    <span class="share" style={{ "--share": String(share) }}>
                      {inHundred(share)}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
