/** What is to be known of a lever, always in the same order. */
import { useState } from "preact/hooks";
import type { Lever } from "../../../../src/browser.js";
import { SourceLink } from "../../components/source-link/source-link.js";
import { shellWords } from "../../locale/parts.js";
import { language } from "../../state/settings.js";
import { active } from "../../state/store.js";
import type { LeverFacts } from "./lever-facts/lever-facts.js";
import { labWords } from "./words.js";

export interface LeverHelpProps {
  readonly lever: Lever;
  readonly label: string;
}

interface Known {
  readonly facts: LeverFacts | undefined;
  readonly equations: readonly { readonly variable: string; readonly equation: string }[];
}

export function LeverHelp({ lever, label }: LeverHelpProps) {
  const words = labWords();
  const [known, setKnown] = useState<Known | "failed">();
  const open = async (isOpen: boolean): Promise<void> => {
    if (!isOpen || (known && known !== "failed")) return;
    try {
      const [{ leverFacts }, { default: equations }] = await Promise.all([
        import("./lever-facts/lever-facts.js"),
        import("ironriver:lever-equations"),
      ]);
      setKnown({ facts: leverFacts[lever.id], equations: equations[lever.id] ?? [] });
    } catch {
      setKnown("failed");
    }
  };
  return (
    <details class="lever-help" onToggle={({ currentTarget }) => void open(currentTarget.open)}>
      <summary>
        {words.help} <span class="hidden">{label}</span>
      </summary>
      {known === undefined ? <p role="status">{shellWords().loading}</p> : null}
      {known === "failed" ? <p>{shellWords().failed}</p> : null}
      {known && known !== "failed" ? <Facts lever={lever} label={label} {...known} /> : null}
    </details>
  );
}

function Facts({ lever, label, facts, equations }: LeverHelpProps & Known) {
  const words = labWords();
  const texts = facts?.[language.value];
  return (
    <dl>
      <dt>{words.whatItIs}</dt>
      <dd>{texts?.is}</dd>
      <dt>{words.examples}</dt>
      <dd>{texts?.examples}</dd>
      <dt>{words.watch}</dt>
      <dd>{texts?.watch}</dd>
      <dt>{words.whoBears}</dt>
      <dd>{texts?.bears}</dd>
      <dt>{words.evidence}</dt>
      <dd>
        <p lang="en">{lever.studiedBecause}</p>
        <p lang="en">
          {lever.delay} {lever.cost}
        </p>
        <SourceLink ids={lever.sources} about={label} />
      </dd>
      <dt>{words.equation}</dt>
      <dd>
        {equations.map(({ variable, equation }) => (
          <p key={variable}>
            <code>
              {variable} = {equation}
            </code>
          </p>
        ))}
        {active.value.levers[lever.id] ? <p class="note">{words.leverRule}</p> : null}
      </dd>
    </dl>
  );
}
