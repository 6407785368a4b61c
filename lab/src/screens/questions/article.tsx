/** The five questions of the founding article: the records' answer, and the model's beside it. */
import { useEffect, useState } from "preact/hooks";
import { monthNumber, NOW } from "../../../../src/browser.js";
import type { RecordedQuestion } from "../../../build/questions.js";
import { START_PRESET } from "../../catalog/start.js";
import { linkTo } from "../../state/navigation.js";
import { language, locale } from "../../state/settings.js";
import { labLink } from "./lab-link.js";
import { liveLevel } from "./live.js";
import { LiveLines } from "./live-lines.js";
import { questionsWords } from "./words.js";

/** Which comparison answers a question, and by what. */
const COMPARED: Readonly<Record<string, { readonly preset: string; readonly outcomes: string[] }>> =
  {
    q3: {
      preset: START_PRESET,
      outcomes: ["homicides", "civilians-killed-by-force", "killed-in-retaliation", "co-operation"],
    },
    q5: { preset: "iron-river-closed", outcomes: ["homicides", "group-members"] },
  };

export function Article() {
  const words = questionsWords();
  const [questions, setQuestions] = useState<readonly RecordedQuestion[]>([]);
  useEffect(() => {
    import("ironriver:questions").then(
      ({ default: loaded }) => setQuestions(loaded),
      () => undefined,
    );
  }, []);
  return (
    <section aria-labelledby="article-title">
      <h2 id="article-title">{words.article}</h2>
      <div class="cards">
        {questions.map((one) => (
          <QuestionCard key={one.id} {...one} />
        ))}
      </div>
    </section>
  );
}

function QuestionCard({ id, question, answer }: RecordedQuestion) {
  const words = questionsWords();
  const own = language.value;
  const [first, ...others] = answer[own];
  const compared = COMPARED[id];
  // What the model does not answer, or answers with a level alone, the records do.
  const isRecordOnly = !compared && id !== "q4";
  return (
    <article class="card" aria-labelledby={`card-${id}`}>
      <h3 id={`card-${id}`}>{question[own]}</h3>
      {compared ? (
        <>
          <LiveLines {...compared} />
          <p class="note">{words.modelSays}</p>
        </>
      ) : null}
      {id === "q4" ? <Members /> : null}
      {isRecordOnly ? <p>{first}</p> : null}
      <details>
        <summary>
          {words.recordsSay} <span class="hidden">{question[own]}</span>
        </summary>
        {(isRecordOnly ? others : [first, ...others]).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      <p>
        <a
          href={
            compared
              ? labLink(compared.preset)
              : id === "q2"
                ? labLink(START_PRESET)
                : linkTo("evidence")
          }
        >
          {compared || id === "q2" ? words.tryIt : words.toClaims}
          <span class="hidden">{question[own]}</span>
        </a>
      </p>
    </article>
  );
}

/** Members of groups at the end of the record, as the model has them. */
function Members() {
  const words = questionsWords();
  const level = liveLevel(START_PRESET, "group-members", (monthNumber(NOW) ?? 1) - 1);
  return (
    <dl class="live">
      <div>
        <dt>
          {locale().outcomes["group-members"]}, {NOW}
        </dt>
        <dd>{level ? <strong>{level}</strong> : <span class="note">{words.computing}</span>}</dd>
      </div>
    </dl>
  );
}
