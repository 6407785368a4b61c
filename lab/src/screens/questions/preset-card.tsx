/** A course of action as a card: what it is, what follows in how many runs, and the way to the lab. */
import { presetOf } from "../../catalog/catalog.js";
import { START_REFERENCE } from "../../catalog/start.js";
import { presetTitle } from "../../state/results.js";
import { locale } from "../../state/settings.js";
import { labLink } from "./lab-link.js";
import { liveAnswer } from "./live.js";
import { LiveLines } from "./live-lines.js";
import { questionsWords } from "./words.js";

export interface PresetCardProps {
  readonly id: string;
  readonly usesForce: boolean;
}

const LINES = ["homicides", "overdose-deaths"] as const;
/** Stand beside every course that uses force. */
const LINES_OF_FORCE = ["civilians-killed-by-force", "killed-in-retaliation", "co-operation"];

export function PresetCard({ id, usesForce }: PresetCardProps) {
  const words = questionsWords();
  const about = presetOf(id)?.about;
  const title = presetTitle(id);
  return (
    <article class="card" aria-labelledby={`card-${id}`}>
      <h3 id={`card-${id}`}>
        <a href={labLink(id)}>{title}</a>
      </h3>
      <LiveLines preset={id} outcomes={[...LINES, ...(usesForce ? LINES_OF_FORCE : [])]} />
      <p class="note">
        {words.against(presetTitle(START_REFERENCE), liveAnswer(id)?.members ?? 0)}
      </p>
      {about ? (
        <details>
          <summary>
            {words.whatItIs} <span class="hidden">{title}</span>
          </summary>
          <p>{typeof about === "string" ? about : about[locale().language]}</p>
        </details>
      ) : null}
    </article>
  );
}
