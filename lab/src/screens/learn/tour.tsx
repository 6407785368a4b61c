/** The tour: five actions, each guessed first and then computed in the lab before the learner. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { goTo, linkTo, screen } from "../../state/navigation.js";
import { outcomeLabel, presetTitle } from "../../state/results.js";
import { setActive } from "../../state/store.js";
import { useOutcomes } from "../../state/use-outcomes.js";
import { Answer } from "./answer.js";
import { canGiveBack, giveBack, takeTour, tourPresets } from "./borrowed.js";
import { guessesMade, pathOf, shownStep } from "./progress.js";
import { askedOutcomes, type Guess, guesses, type Step, steps, TOUR_YEAR } from "./steps.js";
import { learnWords } from "./words.js";

export function Tour() {
  const words = learnWords();
  useEffect(takeTour, []);
  // All at once, so that no step waits for runs that another has made.
  useOutcomes(askedOutcomes);
  const made = guessesMade(screen.value);
  const shown = shownStep(screen.value);
  const heading = useHeadingFocus(`${shown} ${made.length}`);
  const step = steps[shown];
  const guess = made[shown];
  if (!step) return null;
  const own = words.tour.steps[step.id];
  return (
    <article class="tour">
      <p class="note">{words.tour.step(shown + 1, steps.length)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {own.title}
      </h1>
      <p>{own.action}</p>
      {guess === undefined ? (
        <Question
          key={step.id}
          step={step}
          onGuess={(one) => goTo(pathOf([...made, one], shown))}
        />
      ) : (
        <>
          <p>
            {words.tour.youGuessed} <strong>{words.tour.guesses[guess]}</strong>
          </p>
          <Answer step={step} guess={guess} />
          <Onward step={step} shown={shown} made={made} />
        </>
      )}
      {canGiveBack.value ? (
        <p>
          <button
            type="button"
            onClick={() => {
              giveBack();
              goTo("learn");
            }}
          >
            {words.tour.giveBack}
          </button>
        </p>
      ) : null}
    </article>
  );
}

/** What was pressed is gone after each answer: the focus goes to the heading, once it has changed. */
function useHeadingFocus(shown: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus();
  }, [shown]);
  return heading;
}

interface QuestionProps {
  readonly step: Step;
  readonly onGuess: (guess: Guess) => void;
}

function Question({ step, onGuess }: QuestionProps) {
  const words = learnWords();
  const name = useId();
  const [chosen, setChosen] = useState<Guess>();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onGuess(chosen);
      }}
    >
      <fieldset class="guess">
        <legend>
          {words.tour.question(outcomeLabel(step.outcome), presetTitle(step.preset), TOUR_YEAR)}
        </legend>
        {guesses.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={chosen === one}
              onChange={() => setChosen(one)}
            />{" "}
            {words.tour.guesses[one]}
          </label>
        ))}
      </fieldset>
      <p class="note">{words.tour.guessFirst}</p>
      <button type="submit" disabled={!chosen}>
        {words.tour.see}
      </button>
    </form>
  );
}

interface OnwardProps {
  readonly step: Step;
  readonly shown: number;
  readonly made: readonly Guess[];
}

function Onward({ step, shown, made }: OnwardProps) {
  const words = learnWords();
  const isLast = shown === steps.length - 1;
  return (
    <div class="onward">
      {shown > 0 ? (
        <button type="button" onClick={() => goTo(pathOf(made, shown - 1))}>
          {words.tour.previous}
        </button>
      ) : null}
      {isLast ? null : (
        <button type="button" onClick={() => goTo(pathOf(made, shown + 1))}>
          {words.tour.next}
        </button>
      )}
      <a href={linkTo("lab")} onClick={() => setActive(tourPresets.indexOf(step.preset))}>
        {words.tour.openLab}
      </a>
      {isLast ? (
        <>
          <p>{words.tour.end}</p>
          <button type="button" onClick={() => goTo(pathOf([], 0))}>
            {words.tour.again}
          </button>
        </>
      ) : null}
    </div>
  );
}
