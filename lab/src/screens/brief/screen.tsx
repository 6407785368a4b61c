/** The brief: the present comparison as two printed pages. */
import "./brief.css";
import { useEffect, useState } from "preact/hooks";
import {
  type Brief,
  BriefReport,
  briefOf,
  briefStyle,
  chartedOf,
  type EnsembleResult,
  type Source,
  sourcesOf,
} from "../../../../src/browser.js";
import { catalog, modelOf, presetOf } from "../../catalog/catalog.js";
import { ChartFiles } from "../../components/chart-files/chart-files.js";
import { commandOf } from "../../components/comparison/command.js";
import { comparison } from "../../components/comparison/comparison.js";
import { resultNote, structureTaken } from "../../components/comparison/result-note.js";
import { linkTo } from "../../state/navigation.js";
import { LARGE_CHARTS } from "../../state/plan.js";
import { locale } from "../../state/settings.js";
import { isRefining, isWaiting, plan, shownOutcomes } from "../../state/store.js";
import { BriefTools } from "./tools.js";
import { briefScreenWords } from "./words.js";

/** The notes of the brief speak of recruits. */
const NOTED = "recruits";

export default function Screen() {
  const words = briefScreenWords();
  useStyle(briefStyle);
  const sources = useSources();
  const charted = shownOutcomes.value.slice(0, LARGE_CHARTS);
  const result = comparison([...charted, NOTED]);
  // The report brings the page's heading, its question; until then the screen's title is it.
  const Title = result && sources ? "p" : "h1";
  return (
    <>
      <div class="screen-only">
        <Title class="brief-title">{words.title}</Title>
        <p>
          {words.intro} <a href={linkTo("compare")}>{words.change}</a>
        </p>
        <BriefTools isReady={result !== undefined && !isRefining.value && !isWaiting.value} />
      </div>
      {result && sources ? (
        <div class="brief-screen">
          <BriefReport
            brief={briefFrom(result, charted, sources)}
            underChart={(chart) => <ChartFiles chart={chart} />}
          />
        </div>
      ) : (
        <p role="status">{words.waiting}</p>
      )}
    </>
  );
}

function briefFrom(
  result: EnsembleResult,
  wanted: readonly string[],
  sources: readonly Source[],
): Brief {
  const own = locale();
  const charted = chartedOf(result, wanted);
  const ids = new Set(sourcesOf(result, charted));
  const model = modelOf(result.scenarios[0]?.scenario.model ?? "");
  const { reference, drafts } = plan.value;
  return briefOf(
    result,
    {
      assumes: [reference, ...drafts.map(({ preset }) => preset)].map(assumedBy),
      charted,
      dots: ({ id }) => model.outcomes.find((one) => one.id === id)?.observed ?? [],
      judged: model.judged,
      structure: structureTaken(result),
      sources: sources.filter(({ id, also }) => ids.has(id) || also?.some((one) => ids.has(one))),
      version: catalog.version,
      note: resultNote(result),
      command: commandOf(result),
      made: new Date().toISOString().slice(0, 10),
    },
    own,
  );
}

function assumedBy(preset: string): string {
  const assumes = presetOf(preset)?.assumes;
  return typeof assumes === "string" ? assumes : (assumes?.[locale().language] ?? "");
}

/** The bibliography, loaded once; an empty one where it cannot be loaded. */
function useSources(): readonly Source[] | undefined {
  const [sources, setSources] = useState<readonly Source[]>();
  useEffect(() => {
    import("ironriver:sources").then(
      ({ default: all }) => setSources(all),
      () => setSources([]),
    );
  }, []);
  return sources;
}

/** Keeps a style in the page while the screen is shown. */
function useStyle(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}
