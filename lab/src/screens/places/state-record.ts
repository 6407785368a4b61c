/** The record of a state, as dots in the unit of its chart. */
import { useEffect, useState } from "preact/hooks";
import type { ChartDot } from "../../../../src/browser.js";
import type { PlaceState } from "../../../build/places.js";
import { loadSeries } from "../../components/loaded/loads.js";
import { inhabitants } from "./values.js";

/** Recorded series of the outcomes by state. */
const RECORDED: Readonly<Record<string, string>> = {
  "homicides-by-state": "violence.registered_homicides_state_year",
};
const INHABITANTS = 100_000;
/** A year's count stands at its middle. */
const HALF = 0.5;

/** Dots of a state's record; none where the outcome has no record by state. */
export function useStateDots(state: PlaceState | undefined, outcome: string): readonly ChartDot[] {
  const [dots, setDots] = useState<readonly ChartDot[]>([]);
  const wanted = RECORDED[outcome];
  useEffect(() => {
    let isCurrent = true;
    setDots([]);
    if (!state || wanted === undefined) return undefined;
    loadSeries().then(
      ({ default: series }) => {
        const found = series.find(({ id }) => id === wanted);
        const preliminary = new Set(found?.preliminary);
        const points = found?.byState?.[state.id] ?? [];
        const own = points.map(([period, value]) => ({
          x: Number(period) + HALF,
          y: (value * INHABITANTS) / inhabitants(state, Number(period)),
          preliminary: preliminary.has(period),
        }));
        if (isCurrent) setDots(own);
      },
      // Without the record the chart stands alone.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [state, wanted]);
  return dots;
}
