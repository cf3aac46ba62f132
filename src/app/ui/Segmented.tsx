import { type ReactNode, useId } from "react";
import "./segmented.css";

interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

interface SegmentedProps<Value extends string> {
  /** Read out as the name of the group. */
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly size?: "normal" | "small";
}

/** One choice among a few, side by side. Native radio buttons, so arrows and screen readers work as they should. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  size = "normal",
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={size === "small" ? "ui-segmented ui-segmented-small" : "ui-segmented"}>
      <legend className="ui-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            className="ui-hidden"
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled === true}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
