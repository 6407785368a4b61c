/** Buttons that save a chart: as a picture with its colours fixed, or its values. */
import type { RefObject } from "preact";
import { monthName } from "../../../../src/browser.js";
import { picturePng, pictureText } from "../../files/picture.js";
import { saveFile } from "../../files/save-file.js";
import { componentWords } from "../../locale/parts.js";
import type { FanData } from "./geometry.js";

export interface SaveChartProps {
  readonly picture: RefObject<SVGSVGElement>;
  readonly data: FanData;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** What the picture shows, in words. */
  readonly alt: string;
}

export function SaveChart({ picture, data, name, title, unit, alt }: SaveChartProps) {
  const words = componentWords();
  const saveSvg = (): void => {
    if (picture.current) saveFile(`${name}.svg`, "image/svg+xml", pictureText(picture.current));
  };
  const savePng = async (): Promise<void> => {
    if (!picture.current) return;
    saveFile(`${name}.png`, "image/png", await picturePng(picture.current));
  };
  return (
    <fieldset class="save">
      <legend class="hidden">{`${words.save}: ${title}`}</legend>
      <button type="button" onClick={saveSvg}>
        {words.saveSvg}
      </button>
      <button type="button" onClick={() => void savePng()}>
        {words.savePng}
      </button>
      <button type="button" onClick={() => saveFile(`${name}.csv`, "text/csv", csvOf(data, unit))}>
        {words.saveCsv}
      </button>
      <button type="button" onClick={() => saveFile(`${name}.txt`, "text/plain", `${alt}\n`)}>
        {words.saveAlt}
      </button>
    </fieldset>
  );
}

/** All digits, month by month, with the unit and the number of runs. */
function csvOf({ spread, reference, members }: FanData, unit: string): string {
  const columns = [spread.median, spread.mean, spread.q05, spread.q25, spread.q75, spread.q95];
  const head = ["month", "unit", "runs", "median", "mean", "q05", "q25", "q75", "q95"];
  if (reference) {
    columns.push(reference);
    head.push("reference_median");
  }
  const rows = Array.from(spread.median.keys(), (month) =>
    [monthName(month), `"${unit}"`, members ?? "", ...columns.map((column) => column[month])].join(
      ",",
    ),
  );
  return `${[head.join(","), ...rows].join("\n")}\n`;
}
