/** Compare: up to four scenarios beside each other, each paired run by run with the reference. */
import "./compare.css";
import { useState } from "preact/hooks";
import { comparison } from "../../components/comparison/comparison.js";
import { resultNote } from "../../components/comparison/result-note.js";
import { linkTo } from "../../state/navigation.js";
import { isRefining } from "../../state/store.js";
import { ComparisonTable } from "./comparison-table.js";
import { Files } from "./files.js";
import { Scenarios } from "./scenarios.js";
import { TradeOffs } from "./trade-offs.js";
import { useDrop } from "./use-drop.js";
import { compareWords } from "./words.js";

export default function Screen() {
  const words = compareWords();
  const [dropped, setDropped] = useState<File>();
  const isOver = useDrop(setDropped);
  const result = comparison([]);
  return (
    <div class={isOver ? "compare is-over" : "compare"}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <Scenarios />
      <Files dropped={dropped} />
      {result ? (
        <>
          <ComparisonTable result={result} />
          <TradeOffs result={result} />
          <p class="note">
            {resultNote(result)} {isRefining.value ? words.refining : ""}
          </p>
          <p>
            <a href={linkTo("brief")}>{words.toBrief}</a>
          </p>
        </>
      ) : (
        <p role="status">{words.waiting}</p>
      )}
    </div>
  );
}
