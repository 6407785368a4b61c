/** The teacher's pack as printable pages; its answers are computed and dated. */
import { useRef } from "preact/hooks";
import { inHundred, NOW } from "../../../../src/browser.js";
import { catalog } from "../../catalog/catalog.js";
import { comparedSentence } from "../../components/comparison/sentence.js";
import { outcomeLabel, presetTitle } from "../../state/results.js";
import { answer, isRefining, isWaiting, plan } from "../../state/store.js";
import { useOutcomes } from "../../state/use-outcomes.js";
import { isTourPlan, takeTour, tourPresets } from "./borrowed.js";
import { foundOf } from "./found.js";
import { askedOutcomes, guesses, type Step, steps, TOUR_YEAR } from "./steps.js";
import { TimeTable } from "./time-table.js";
import { learnWords } from "./words.js";

const SINCE = Number(NOW.slice(0, 4));

export function Pack() {
  const { pack: words } = learnWords();
  const questions = useRef<HTMLHeadingElement>(null);
  return (
    <article class="printable">
      <section class="sheet">
        <h1>{words.title}</h1>
        <button type="button" class="screen-only" onClick={() => window.print()}>
          {words.print}
        </button>
        <p>{words.forWhom}</p>
        <h2>{words.careTitle}</h2>
        <List items={words.care} />
        <h2>{words.goalsTitle}</h2>
        <List items={words.goals} />
        {[words.short, words.long].map(({ title, parts }) => (
          <TimeTable
            key={title}
            title={title}
            minutes={words.lessonTime}
            what={words.lessonWhat}
            parts={parts}
          />
        ))}
      </section>
      <section class="sheet">
        <h2 ref={questions} tabIndex={-1}>
          {words.questionsTitle}
        </h2>
        <Answers onCompute={() => questions.current?.focus()} />
        <h2>{words.about100.title}</h2>
        <Pairs rows={words.about100.rows} />
        <h2>{words.misreadTitle}</h2>
        <Pairs rows={words.misread} />
      </section>
      <Worksheet />
    </article>
  );
}

export const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

function Pairs({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <dl>
      {rows.map(([question, answered]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answered}</dd>
        </div>
      ))}
    </dl>
  );
}

interface AnswersProps {
  /** The button goes when it is pressed: somebody else takes the focus. */
  readonly onCompute: () => void;
}

function Answers({ onCompute }: AnswersProps) {
  const { pack: words } = learnWords();
  useOutcomes(askedOutcomes);
  const heard = answer.value;
  if (!isTourPlan.value) {
    return (
      <div class="screen-only">
        <button
          type="button"
          onClick={() => {
            takeTour();
            onCompute();
          }}
        >
          {words.compute}
        </button>
        <p class="note">{words.computeHelp}</p>
      </div>
    );
  }
  if (
    !heard ||
    isWaiting.value ||
    steps.some((step) => comparedSentence(tourPresets.indexOf(step.preset), step.outcome) === "")
  ) {
    return <p role="status">{words.waiting}</p>;
  }
  return (
    <>
      <dl aria-busy={isRefining.value}>
        {steps.map((step) => (
          <ComputedAnswer key={step.id} step={step} />
        ))}
      </dl>
      <p class="note">
        {words.dated(
          catalog.version,
          plan.value.seed,
          heard.members,
          new Date().toISOString().slice(0, 10),
        )}
      </p>
    </>
  );
}

function ComputedAnswer({ step }: { readonly step: Step }) {
  const { tour } = learnWords();
  const place = tourPresets.indexOf(step.preset);
  const found = foundOf(place, step.outcome, SINCE);
  const own = tour.steps[step.id];
  return (
    <div>
      <dt>
        {own.title}.{" "}
        {tour.question(outcomeLabel(step.outcome), presetTitle(step.preset), TOUR_YEAR)}
      </dt>
      <dd>
        {comparedSentence(place, step.outcome)}{" "}
        {found
          ? `${guesses.map((one) => `${tour.guesses[one]}: ${tour.inRuns(inHundred(found[one]))}`).join("; ")}.`
          : ""}{" "}
        {own.why} {own.doubt}
      </dd>
    </div>
  );
}

function Worksheet() {
  const { pack: words, tour } = learnWords();
  return (
    <section class="sheet worksheet">
      <h2>{words.sheetTitle}</h2>
      <p class="blank">{words.sheetNames}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.sheetTitle}>
        <table>
          <thead>
            <tr>
              {words.sheetHead.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{tour.steps[id].title}</th>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {words.sheetAsk.map((question) => (
        <p key={question} class="blank">
          {question}
        </p>
      ))}
    </section>
  );
}
