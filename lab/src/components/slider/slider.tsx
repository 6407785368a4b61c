/**
 * An amount between two bounds: a native range input with a number field beside it, its unit, a word
 * for where it stands, a tick at neutral and a shaded range of what has been studied.
 */
import "./slider.css";
import { useId, useState } from "preact/hooks";
import { readable } from "../../../../src/browser.js";
import { componentWords } from "../../locale/parts.js";
import { locale } from "../../state/settings.js";

export interface SliderProps {
  readonly label: string;
  /** Unit in words. */
  readonly unit: string;
  readonly value: number;
  readonly bounds: readonly [low: number, high: number];
  readonly neutral?: number;
  readonly studied?: readonly [low: number, high: number];
  readonly onInput: (value: number) => void;
}

/** Steps between the bounds. */
const STEPS = 200;
/** Half of the width of the thumb, in rem: a native range's ends lie so far inside. */
const THUMB = 0.5;

export function Slider({ label, unit, value, bounds, neutral, studied, onInput }: SliderProps) {
  const id = useId();
  const words = componentWords();
  const own = locale();
  const [low, high] = bounds;
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const step = stepOf(low, high);
  const share = (at: number): number => (high > low ? (at - low) / (high - low) : 0);
  const place = (at: number): string =>
    `calc(${THUMB}rem + ${share(at).toFixed(4)} * (100% - ${2 * THUMB}rem))`;
  const word = positionWord(value, { low, high, neutral, studied });
  const take = (text: string): void => {
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) return;
    onInput(Math.min(high, Math.max(low, number)));
  };
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <div class="track">
        <input
          id={id}
          type="range"
          min={low}
          max={high}
          step={step}
          value={value}
          aria-valuetext={`${readable(value, own)} ${unit}, ${words[word]}`}
          aria-describedby={`${id}-position`}
          onInput={({ currentTarget }) => onInput(currentTarget.valueAsNumber)}
        />
        {studied ? (
          <span
            class="studied-range"
            style={{
              insetInlineStart: place(studied[0]),
              width: `calc(${(share(studied[1]) - share(studied[0])).toFixed(4)} * (100% - ${2 * THUMB}rem))`,
            }}
          />
        ) : null}
        {neutral === undefined ? null : (
          <span class="neutral-tick" style={{ insetInlineStart: place(neutral) }} />
        )}
      </div>
      <div class="value">
        <input
          type="number"
          min={low}
          max={high}
          step="any"
          aria-label={`${label}, ${unit}`}
          value={typed ?? value}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            take(currentTarget.value);
          }}
          onBlur={() => setTyped(undefined)}
        />
        <span class="note">{unit}</span>
      </div>
      <span id={`${id}-position`} class="position">
        {words[word]}
        {studied ? `; ${words.studied(readable(studied[0], own), readable(studied[1], own))}` : ""}
      </span>
    </div>
  );
}

/** A step of one, two or five units of a digit, so that positions are plain numbers. */
function stepOf(low: number, high: number): number {
  const rough = (high - low) / STEPS;
  const digit = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 5, 10].map((times) => times * digit);
  return Number((steps.find((one) => one >= rough) ?? digit).toPrecision(1));
}

type PositionWord =
  | "beyondStudied"
  | "atNeutral"
  | "atLeast"
  | "atMost"
  | "below"
  | "above"
  | "neutral";

function positionWord(
  value: number,
  {
    low,
    high,
    neutral,
    studied,
  }: {
    readonly low: number;
    readonly high: number;
    readonly neutral: number | undefined;
    readonly studied: readonly [number, number] | undefined;
  },
): PositionWord {
  if (studied && (value < studied[0] || value > studied[1])) return "beyondStudied";
  if (neutral !== undefined && value === neutral) return "atNeutral";
  if (value === low) return "atLeast";
  if (value === high) return "atMost";
  if (neutral === undefined) return "neutral";
  return value < neutral ? "below" : "above";
}
