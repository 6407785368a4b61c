/** The year as a slider, and a button that runs through the years; still where motion is unwanted. */
import { useEffect, useState } from "preact/hooks";
import { FIRST_YEAR, LAST_YEAR } from "../../../../src/browser.js";
import { placesWords } from "./words.js";

export interface TimelineProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** How long a year stands, in milliseconds. */
const STANDS = 700;
const still = matchMedia("(prefers-reduced-motion: reduce)");

export function Timeline({ year, onYear }: TimelineProps) {
  const words = placesWords();
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (year >= LAST_YEAR) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => onYear(year + 1), STANDS);
    return () => clearTimeout(timer);
  }, [isPlaying, year, onYear]);
  const next = (): void => onYear(year >= LAST_YEAR ? FIRST_YEAR : year + 1);
  const play = (): void => {
    if (year >= LAST_YEAR) onYear(FIRST_YEAR);
    setPlaying(!isPlaying);
  };
  return (
    <div class="places-time">
      <button type="button" onClick={still.matches ? next : play}>
        {still.matches ? words.next : isPlaying ? words.pause : words.play}
      </button>
      <label>
        {words.year}{" "}
        <input
          type="range"
          min={FIRST_YEAR}
          max={LAST_YEAR}
          step={1}
          value={year}
          onInput={({ currentTarget }) => onYear(Number(currentTarget.value))}
        />
      </label>
      <output>{year}</output>
    </div>
  );
}
