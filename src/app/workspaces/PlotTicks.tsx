import { Button } from "@digdir/designsystemet-react";
import { useId } from "react";
import type { Messages } from "../../messages/index.ts";
import "./plot-ticks.css";

interface PlotTicksProps {
  /** `mark`: why somebody would choose it, in a letter or two; "" for nothing. */
  readonly plots: readonly { readonly id: string; readonly name: string; readonly mark: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly m: Messages;
}

/** Which plots a file of sheets is to have. */
export function PlotTicks({ plots, chosen, onChange, m }: PlotTicksProps) {
  const id = useId();
  const ticked = new Set(chosen);
  return (
    <fieldset className="ws-plot-ticks">
      <legend>{m.text("plotTicks.legend", { chosen: ticked.size, all: plots.length })}</legend>
      <div>
        <Button
          variant="tertiary"
          className="ui-compact"
          onClick={() => onChange(plots.map((one) => one.id))}
        >
          {m.text("plotTicks.all")}
        </Button>
        <Button variant="tertiary" className="ui-compact" onClick={() => onChange([])}>
          {m.text("plotTicks.none")}
        </Button>
      </div>
      <ul>
        {plots.map((plot, at) => (
          <li key={plot.id}>
            <input
              id={`${id}-${at}`}
              type="checkbox"
              checked={ticked.has(plot.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, plot.id] : chosen.filter((one) => one !== plot.id))
              }
            />
            <label htmlFor={`${id}-${at}`}>
              {plot.name} {plot.mark !== "" && <strong>{plot.mark}</strong>}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
