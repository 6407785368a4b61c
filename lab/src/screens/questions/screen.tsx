/** The home screen: questions as cards, each with what the model answers and how surely. */
import "./questions.css";
import { catalog, leverOf, modelOfPreset, presetOf } from "../../catalog/catalog.js";
import { START_PRESET, START_REFERENCE } from "../../catalog/start.js";
import { linkTo } from "../../state/navigation.js";
import { Article } from "./article.js";
import { useComparisons } from "./live.js";
import { PresetCard } from "./preset-card.js";
import { questionsWords } from "./words.js";

/** Presets of the model that the lab begins with, but for the reference. */
const courses = (): readonly string[] => {
  const reference = presetOf(START_REFERENCE);
  const model = reference && modelOfPreset(reference).id;
  return catalog.presets
    .filter((preset) => modelOfPreset(preset).id === model && preset.id !== START_REFERENCE)
    .map(({ id }) => id);
};

export default function Screen() {
  const words = questionsWords();
  const ids = courses();
  // The article's questions come first on the screen, so their comparisons are run first.
  useComparisons([...new Set([START_PRESET, "iron-river-closed", ...ids])]);
  return (
    <div class="home">
      <h1>{words.title}</h1>
      <p class="lead read">{words.lead}</p>
      <div class="is-and-is-not">
        <section aria-labelledby="is-title">
          <h2 id="is-title">{words.is}</h2>
          <p>{words.isText(catalog.models.at(-1)?.parameters.length ?? 0)}</p>
        </section>
        <section aria-labelledby="is-not-title">
          <h2 id="is-not-title">{words.isNot}</h2>
          <p>{words.isNotText}</p>
        </section>
      </div>
      <Article />
      <section aria-labelledby="courses-title">
        <h2 id="courses-title">{words.courses(ids.length)}</h2>
        <p>{words.coursesAbout}</p>
        <div class="cards">
          {ids.map((id) => (
            <PresetCard key={id} id={id} usesForce={usesForce(id)} />
          ))}
        </div>
        <p>
          <a href={linkTo("compare")}>{words.toCompare}</a>
        </p>
      </section>
    </div>
  );
}

const usesForce = (id: string): boolean =>
  Object.keys(presetOf(id)?.levers ?? {}).some((lever) => leverOf(lever)?.isForce === true);
