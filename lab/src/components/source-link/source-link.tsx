/** "Says who?": the sources of a number, loaded when they are asked for. */
import { useState } from "preact/hooks";
import type { Source } from "../../../../src/browser.js";
import { componentWords, shellWords } from "../../locale/parts.js";
import { linkTo } from "../../state/navigation.js";

export interface SourceLinkProps {
  /** Ids of sources. */
  readonly ids: readonly string[];
  /** What is sourced, for those who hear the button without seeing where it stands. */
  readonly about: string;
}

export function SourceLink({ ids, about }: SourceLinkProps) {
  const words = componentWords();
  const [found, setFound] = useState<readonly Source[] | "loading" | "failed">();
  const open = async (isOpen: boolean): Promise<void> => {
    if (!isOpen || Array.isArray(found)) return;
    setFound("loading");
    try {
      const { default: sources } = await import("ironriver:sources");
      setFound(
        sources.filter(
          ({ id, also }) => ids.includes(id) || also?.some((one) => ids.includes(one)),
        ),
      );
    } catch {
      setFound("failed");
    }
  };
  return (
    <details class="source-link" onToggle={({ currentTarget }) => void open(currentTarget.open)}>
      <summary>
        {words.saysWho} <span class="hidden">{about}</span>
      </summary>
      {found === "loading" ? <p>{shellWords().loading}</p> : null}
      {found === "failed" ? <p>{shellWords().failed}</p> : null}
      {found === undefined || typeof found === "string" ? null : (
        <ul class="note">
          {found.map((source) => (
            <li key={source.id}>
              {source.authors} ({source.year}).{" "}
              <a href={linkTo(`evidence/source/${encodeURIComponent(source.id)}`)}>
                {source.title}
              </a>
              . {source.where}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
