/** The comparison as one table: outcomes in rows by what they are about, scenarios in columns. */
import { useState } from "preact/hooks";
import {
  costPerDeathCell,
  describeDifference,
  describeSigns,
  type EnsembleResult,
  isUnmoved,
  type Outcome,
  orderBriefs,
  outcomeOf,
  periodText,
  periodUnit,
  type ScenarioResult,
  shownDifference,
  unitWords,
  type YearDifference,
} from "../../../../src/browser.js";
import { componentWords } from "../../locale/parts.js";
import { locale } from "../../state/settings.js";
import { plan, setYear } from "../../state/store.js";
import { Interval, scaleOf } from "./interval.js";
import { kindOf, kinds, placeOf } from "./kinds.js";
import { compareWords } from "./words.js";
import { YearChoice } from "./year-choice.js";

interface Row {
  readonly outcome: Outcome;
  readonly differences: readonly (YearDifference | undefined)[];
}

/** What rows are sorted by: their names, or where they stand under the scenario at a place. */
type Sorting = { readonly by: "name" | number; readonly isRising: boolean } | undefined;

export function ComparisonTable({ result }: { readonly result: EnsembleResult }) {
  const words = compareWords();
  const own = locale();
  const [sorting, setSorting] = useState<Sorting>();
  const others = result.scenarios.slice(1);
  const rows = (result.scenarios[0]?.outcomes ?? []).map(({ outcome }): Row => {
    const differences = others.map((one) =>
      shownDifference(outcomeOf(one, outcome.id), plan.value.year),
    );
    return { outcome, differences };
  });
  const moved = rows.filter(({ differences }) => differences.some((one) => one && !isUnmoved(one)));
  const still = rows.filter((row) => !moved.includes(row));
  const sort = (by: "name" | number): void =>
    setSorting({ by, isRising: sorting?.by === by ? !sorting.isRising : true });
  return (
    <div class="block">
      <h2 id="compare-table">{words.table}</h2>
      <YearChoice value={plan.value.year} onChoose={setYear} label={words.year} />
      <p class="note">{words.tableHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.table}>
        <table class="comparison">
          <caption class="hidden">{words.table}</caption>
          <thead>
            <tr>
              <Head label={own.words.outcome} by="name" sorting={sorting} onSort={sort} />
              {others.map(({ scenario }, place) => (
                <Head
                  key={scenario.id}
                  label={scenario.title[own.language]}
                  by={place}
                  sorting={sorting}
                  onSort={sort}
                />
              ))}
            </tr>
          </thead>
          {kinds.map((kind) => {
            const members = moved.filter(({ outcome }) => kindOf(outcome.id) === kind);
            return members.length === 0 ? null : (
              <tbody key={kind}>
                <GroupHead label={words.kinds[kind]} columns={others.length + 1} />
                {sorted(members, sorting).map((row) => (
                  <OutcomeRow key={row.outcome.id} row={row} />
                ))}
                {kind === "money" ? <CostRow others={others} /> : null}
              </tbody>
            );
          })}
          <LawRows others={others} />
        </table>
      </section>
      {still.length > 0 ? (
        <p class="note">
          {words.unmoved(still.map(({ outcome }) => own.outcomes[outcome.id] ?? outcome.id))}
        </p>
      ) : null}
    </div>
  );
}

interface HeadProps {
  readonly label: string;
  readonly by: "name" | number;
  readonly sorting: Sorting;
  readonly onSort: (by: "name" | number) => void;
}

function Head({ label, by, sorting, onSort }: HeadProps) {
  const isBy = sorting?.by === by;
  const direction = isBy ? (sorting.isRising ? "ascending" : "descending") : "none";
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" title={componentWords().sortBy(label)} onClick={() => onSort(by)}>
        {label}
        <span aria-hidden="true">{isBy ? (sorting.isRising ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}

const GroupHead = ({ label, columns }: { readonly label: string; readonly columns: number }) => (
  <tr class="kind">
    <th scope="rowgroup" colSpan={columns}>
      {label}
    </th>
  </tr>
);

function OutcomeRow({ row: { outcome, differences } }: { readonly row: Row }) {
  const own = locale();
  const [any] = differences.flatMap((one) => one ?? []);
  const unit = any ? periodUnit(outcome, any) : "";
  const scale = scaleOf(differences.flatMap((one) => one ?? []));
  return (
    <tr>
      <th scope="row">
        {own.outcomes[outcome.id] ?? outcome.id}{" "}
        <span class="note">
          {any ? periodText(any) : ""}
          {unit === "1" ? "" : `, ${unitWords(unit, own)}`}
        </span>
      </th>
      {differences.map((one, place) => (
        <td key={place} style={{ "--series": `var(--series-${place + 1})` }}>
          {one && !isUnmoved(one) ? (
            <>
              <Interval difference={one} scale={scale} />
              <span class="figure">{describeDifference(one, "", own).trim()}</span>{" "}
            </>
          ) : null}
          <span class="note">{one ? describeSigns(one, own) : ""}</span>
        </td>
      ))}
    </tr>
  );
}

function CostRow({ others }: { readonly others: readonly ScenarioResult[] }) {
  const own = locale();
  if (others.every(({ outcomes }) => !outcomes.some(({ costPerDeath }) => costPerDeath))) {
    return null;
  }
  return (
    <tr>
      <th scope="row">{own.costPerDeath.label(plan.value.year)}</th>
      {others.map((one) => {
        const [cost, ...signs] = costPerDeathCell(one, own);
        return (
          <td key={one.scenario.id}>
            <span class="figure">{cost}</span> <span class="note">{signs.join(" ")}</span>
          </td>
        );
      })}
    </tr>
  );
}

function LawRows({ others }: { readonly others: readonly ScenarioResult[] }) {
  const own = locale();
  const briefs = others.map(({ scenario }) => orderBriefs(scenario, own));
  return (
    <tbody>
      <GroupHead label={compareWords().law} columns={others.length + 1} />
      {(briefs[0] ?? []).map(({ order }, i) => (
        <tr key={order}>
          <th scope="row">{order}</th>
          {others.map(({ scenario }, place) => (
            <td key={scenario.id} class="law">
              {briefs[place]?.[i]?.answer}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** Rows of one kind in the order asked for: by name, or from lower in most runs to higher in most. */
function sorted(rows: readonly Row[], sorting: Sorting): readonly Row[] {
  if (!sorting) return [...rows].sort((a, b) => placeOf(a.outcome.id) - placeOf(b.outcome.id));
  const { by, isRising } = sorting;
  const own = locale();
  const name = ({ outcome }: Row): string => own.outcomes[outcome.id] ?? outcome.id;
  const lean = ({ differences }: Row, place: number): number => {
    const one = differences[place];
    return one ? one.higherIn - one.lowerIn : 0;
  };
  const rising = [...rows].sort((a, b) =>
    by === "name" ? name(a).localeCompare(name(b)) : lean(a, by) - lean(b, by),
  );
  return isRising ? rising : rising.reverse();
}
