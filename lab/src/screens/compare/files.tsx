/** Scenario files: chosen, dropped, pasted or typed; a bad one stays at hand with what is wrong. */
import { useEffect, useState } from "preact/hooks";
import { comparedModel } from "../../components/comparison/comparison.js";
import { MOST_SCENARIOS } from "../../state/plan.js";
import { addDraft, change, plan } from "../../state/store.js";
import { compareWords } from "./words.js";

/** A longer file is no scenario. */
const MOST_BYTES = 1_000_000;

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "added"; readonly name: string; readonly left: readonly ("to" | "ties")[] }
  | { readonly kind: "bad"; readonly problems: readonly string[] };

export function Files({ dropped }: { readonly dropped: File | undefined }) {
  const words = compareWords();
  const [text, setText] = useState("");
  const [name, setName] = useState("scenario.yaml");
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const take = async (content: string, from: string): Promise<void> => {
    const { readFile } = await import("./scenario-files.js");
    const read = readFile(content, from, comparedModel()?.id ?? "");
    if ("problems" in read) {
      setOpen(true);
      setOutcome({ kind: "bad", problems: read.problems });
      return;
    }
    if (plan.value.drafts.length >= MOST_SCENARIOS) {
      setOpen(true);
      setOutcome({ kind: "bad", problems: [words.full] });
      return;
    }
    // Structure and cuts hold for all scenarios, so that they stay comparable.
    const { switches, parameters, cuts } = read.draft;
    addDraft(read.draft);
    const isOwn = [switches, parameters].some((one) => Object.keys(one).length > 0);
    if (isOwn || cuts.length > 0) {
      change((one) => ({
        ...one,
        drafts: one.drafts.map((draft) => ({ ...draft, switches, parameters, cuts })),
      }));
    }
    setText("");
    setOutcome({ kind: "added", name: from, left: read.left });
  };
  const open = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setOpen(true);
      setOutcome({ kind: "bad", problems: [words.tooLong(file.name)] });
      return;
    }
    const content = await file.text();
    setText(content);
    setName(file.name);
    await take(content, file.name);
  };
  useEffect(() => {
    if (dropped) void open(dropped);
  }, [dropped]);
  return (
    <details
      class="files"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.files}</summary>
      <p class="note">{words.filesHelp}</p>
      <label>
        {words.fromDisk}{" "}
        <input
          type="file"
          accept=".yaml,.yml,.json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void open(file);
            currentTarget.value = "";
          }}
        />
      </label>
      <label class="paste">
        {words.paste}
        <textarea
          rows={8}
          spellcheck={false}
          value={text}
          aria-invalid={outcome.kind === "bad"}
          aria-describedby="file-problems"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="button" disabled={text.trim() === ""} onClick={() => void take(text, name)}>
        {words.addFile}
      </button>
      <div id="file-problems" role="status">
        {outcome.kind === "bad" ? (
          <div class="caution">
            <p>{words.bad}</p>
            <ul>
              {outcome.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {outcome.kind === "added" ? (
          <p>
            {words.added(outcome.name)} {outcome.left.map((part) => words.left[part]).join(" ")}
          </p>
        ) : null}
      </div>
    </details>
  );
}
