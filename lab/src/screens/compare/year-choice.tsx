/** The year to whose end everything is counted. */
import { LAST_YEAR, NOW } from "../../../../src/browser.js";

const FIRST = Number(NOW.slice(0, 4));
const years = Array.from({ length: LAST_YEAR - FIRST + 1 }, (_, i) => FIRST + i);

export interface YearChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly onChoose: (year: number) => void;
}

export function YearChoice({ label, value, onChoose }: YearChoiceProps) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {(years.includes(value) ? years : [value, ...years]).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
