/** What the model finds for one step: the sentence, the picture, and who bears it. */

import { inHundred, NOW } from "../../../../src/browser.js";
import { comparedSentence } from "../../components/comparison/sentence.js";
import { FanChart } from "../../components/fan-chart/fan-chart.js";
import { Sentence } from "../../components/sentence/sentence.js";
import { fanData, outcomeLabel, outcomeUnit } from "../../state/results.js";
import { isRefining, isWaiting } from "../../state/store.js";
import { isTourPlan, tourPresets } from "./borrowed.js";
import { foundOf } from "./found.js";
import { type Guess, guesses, type Step } from "./steps.js";
import { learnWords } from "./words.js";

/** Where the record ends and decisions begin. */
const NOW_YEAR = Number(NOW.slice(0, 4));

export interface AnswerProps {
  readonly step: Step;
  readonly guess: Guess;
}

export function Answer({ step, guess }: AnswerProps) {
  const words = learnWords();
  const place = tourPresets.indexOf(step.preset);
  const isAnswered = isTourPlan.value && !isWaiting.value;
  const found = isAnswered ? foundOf(place, step.outcome, NOW_YEAR) : undefined;
  const data = fanData(place, step.outcome);
  if (!found || !data) return <p role="status">{words.tour.waiting}</p>;
  const sentence = comparedSentence(place, step.outcome);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.tour.found}</h2>
      <Sentence isRefining={isRefining.value}>
        {words.tour.guessHolds(words.tour.guesses[guess], inHundred(found[guess]))}
      </Sentence>
      <dl class="found">
        {guesses.map((one) => (
          <div key={one}>
            <dt>{words.tour.guesses[one]}</dt>
            <dd>{words.tour.inRuns(inHundred(found[one]))}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{words.tour.sameMeans}</p>
      <p>{sentence}</p>
      <FanChart
        title={outcomeLabel(step.outcome)}
        unit={outcomeUnit(step.outcome)}
        data={data}
        sentence={sentence}
        now={NOW_YEAR}
        name={step.outcome}
      />
      <p>{words.tour.steps[step.id].why}</p>
      <p class="note">{words.tour.steps[step.id].doubt}</p>
    </section>
  );
}
