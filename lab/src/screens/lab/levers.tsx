/** The levers of the model in five groups, and the disputed structures and links below them. */
import type { Lever } from "../../../../src/browser.js";
import { leverOf } from "../../catalog/catalog.js";
import { type LeverGroup, leverGroup, leverGroups } from "../../catalog/lever-groups.js";
import { settingsOf } from "../../state/draft.js";
import { active, model } from "../../state/store.js";
import { Assumptions } from "./assumptions.js";
import { LeverControl } from "./lever-control.js";
import { labWords } from "./words.js";

export function Levers() {
  const words = labWords();
  const levers = model.value.levers.flatMap((id) => leverOf(id) ?? []);
  const groups = leverGroups.flatMap((group) => {
    const members = levers.filter(({ id }) => leverGroup(id) === group);
    return members.length === 0 ? [] : [{ group, members }];
  });
  const decided = groups.find(({ members }) => members.some(isDecided)) ?? groups[0];
  return (
    <section class="levers" aria-labelledby="levers-title">
      <h2 id="levers-title">{words.levers}</h2>
      {groups.map(({ group, members }) => (
        <LeverSection
          key={group}
          group={group}
          levers={members}
          isOpen={group === decided?.group}
        />
      ))}
      <Assumptions />
    </section>
  );
}

const isDecided = ({ id }: Lever): boolean => settingsOf(active.value, id).length > 0;

interface LeverSectionProps {
  readonly group: LeverGroup;
  readonly levers: readonly Lever[];
  /** Whether it stands open at first. */
  readonly isOpen: boolean;
}

function LeverSection({ group, levers, isOpen }: LeverSectionProps) {
  const words = labWords();
  const decided = levers.filter(isDecided).length;
  return (
    <details class="lever-group" open={isOpen}>
      <summary>
        <h3>{words.groups[group]}</h3>{" "}
        <span class="note">{words.leversDecided(decided, levers.length)}</span>
      </summary>
      {levers.map((lever) => (
        <LeverControl key={lever.id} lever={lever} />
      ))}
    </details>
  );
}
