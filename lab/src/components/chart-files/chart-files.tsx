/** Saves a chart of the brief: as SVG, as PNG, its values as CSV, its description as text. */
import "./chart-files.css";
import { useRef } from "preact/hooks";
import { type BriefChart, monthName } from "../../../../src/browser.js";
import { picturePng, pictureText } from "../../files/picture.js";
import { saveFile } from "../../files/save-file.js";
import { componentWords } from "../../locale/parts.js";

export function ChartFiles({ chart }: { readonly chart: BriefChart }) {
  const words = componentWords();
  const group = useRef<HTMLFieldSetElement>(null);
  const picture = (): SVGSVGElement | null | undefined =>
    group.current?.closest("figure")?.querySelector<SVGSVGElement>("svg");
  const saveSvg = (): void => {
    const found = picture();
    if (found) saveFile(`${chart.id}.svg`, "image/svg+xml", pictureText(found));
  };
  const savePng = async (): Promise<void> => {
    const found = picture();
    if (found) saveFile(`${chart.id}.png`, "image/png", await picturePng(found));
  };
  return (
    <fieldset ref={group} class="chart-files screen-only">
      <legend class="hidden">{`${words.save}: ${chart.title}`}</legend>
      <button type="button" onClick={saveSvg}>
        {words.saveSvg}
      </button>
      <button type="button" onClick={() => void savePng()}>
        {words.savePng}
      </button>
      <button type="button" onClick={() => saveFile(`${chart.id}.csv`, "text/csv", csvOf(chart))}>
        {words.saveCsv}
      </button>
      <button
        type="button"
        onClick={() => saveFile(`${chart.id}.txt`, "text/plain", `${chart.alt}\n`)}
      >
        {words.saveAlt}
      </button>
    </fieldset>
  );
}

const COLUMNS = ["median", "mean", "q05", "q25", "q75", "q95"] as const;

/** All digits, one row a scenario and month. */
function csvOf({ lines, unit }: BriefChart): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = lines.flatMap(({ title, points }) =>
    points.map((point, month) =>
      [
        quoted(title),
        monthName(month),
        quoted(unit),
        ...COLUMNS.map((column) => point[column]),
      ].join(","),
    ),
  );
  return `${[`scenario,month,unit,${COLUMNS.join(",")}`, ...rows].join("\n")}\n`;
}
