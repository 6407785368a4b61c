/** What follows of a preset, outcome by outcome, as it is computed. */
import { locale } from "../../state/settings.js";
import { liveLine } from "./live.js";
import { questionsWords } from "./words.js";

export interface LiveLinesProps {
  readonly preset: string;
  readonly outcomes: readonly string[];
}

export function LiveLines({ preset, outcomes }: LiveLinesProps) {
  const words = questionsWords();
  return (
    <dl class="live">
      {outcomes.map((id) => {
        const line = liveLine(preset, id);
        return (
          <div key={id}>
            <dt>
              {line?.outcome ?? locale().outcomes[id] ?? id}
              {line ? `, ${line.period}` : ""}
            </dt>
            <dd>
              {line ? (
                <>
                  <strong>{line.signs}</strong>; {line.difference}
                </>
              ) : (
                <span class="note">{words.computing}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
