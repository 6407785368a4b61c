/** One of a few options, as native radio buttons. */
import "./radio-group.css";
import { useId } from "preact/hooks";

export interface RadioOption {
  readonly id: string;
  readonly label: string;
  /** A remark behind the label, such as "as now". */
  readonly note?: string | undefined;
}

export interface RadioGroupProps {
  readonly label: string;
  readonly options: readonly RadioOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function RadioGroup({ label, options, value, onChange }: RadioGroupProps) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>
            {option.label} {option.note ? <span class="note">{option.note}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
