/** The lab: levers on the left, what follows from them on the right. */
import "./lab.css";
import { Levers } from "./levers.js";
import { Results } from "./results.js";
import { Tools } from "./tools.js";
import { labWords } from "./words.js";

export default function Screen() {
  const words = labWords();
  return (
    <>
      <h1>{words.title}</h1>
      <Tools />
      <div class="lab">
        <Levers />
        <Results />
      </div>
    </>
  );
}
