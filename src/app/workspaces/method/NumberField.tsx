import { useEffect, useId, useState } from "react";
import type { Unit } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { decimalsOf, shownScale, valueText } from "./value-text.ts";

export interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onCommit: (value: number) => void;
  readonly m: Messages;
}

/**
 * One number within bounds, by slider or by typing. It is committed when the hand lets go, so that dragging a slider is
 * one step to undo and one assessment, not a hundred.
 */
export function NumberField({ name, value, unit, min, max, step, onCommit, m }: NumberFieldProps) {
  const id = useId();
  const scale = shownScale(unit);
  const asTyped = (number: number) => {
    const scaled = number * scale;
    return scaled.toFixed(decimalsOf(scaled));
  };
  const [typed, setTyped] = useState(asTyped(value));
  // biome-ignore format: the value may change from elsewhere (undo, reset), and the field must follow.
  useEffect(() => setTyped((value * scale).toFixed(decimalsOf(value * scale))), [value, scale]);

  const read = Number(typed.replace(",", ".")) / scale;
  const valid = typed.trim() !== "" && Number.isFinite(read) && read >= min - 1e-9 && read <= max + 1e-9;
  const commit = () => {
    if (!valid) return;
    const whole = Number(read.toFixed(6));
    if (whole !== value) onCommit(whole);
  };
  const bounds = { min: valueText(min, unit, m), max: valueText(max, unit, m) };
  return (
    <div className="ws-method-field">
      <input
        type="range"
        aria-label={m.text("method.param.slider", { name })}
        aria-valuetext={valid ? valueText(read, unit, m) : undefined}
        min={min * scale}
        max={max * scale}
        step={step * scale}
        value={valid ? read * scale : value * scale}
        onChange={(event) => setTyped(event.target.value)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <input
        className="ws-method-number"
        type="text"
        inputMode="decimal"
        aria-label={m.text("method.param.number", { name })}
        aria-invalid={!valid}
        aria-describedby={`${id}-bounds`}
        value={m.language === "en" ? typed : typed.replace(".", ",")}
        onChange={(event) => setTyped(event.target.value.replace(",", "."))}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") {
            event.stopPropagation();
            setTyped(asTyped(value));
          }
        }}
      />
      <span className="ws-method-unit">{unitSuffix(unit, m)}</span>
      <p id={`${id}-bounds`} className={valid ? "ws-method-bounds" : "ws-method-bounds ws-method-wrong"}>
        {m.text(valid ? "method.param.bounds" : "method.param.outside", bounds)}
      </p>
    </div>
  );
}

/** The unit alone, as it stands after the field: the unit's text with the number taken out. */
function unitSuffix(unit: Unit, m: Messages): string {
  return unit === "share" ? "%" : m.text(`method.unit.${unit}`, { value: "", n: 2 }).trim();
}
