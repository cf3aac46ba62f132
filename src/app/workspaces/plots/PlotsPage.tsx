import { Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { commands } from "../../commands/index.ts";
import { toneOf } from "../../state/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Icon, Section, VerdictMark } from "../../ui/index.ts";
import { NoPlots } from "./NoPlots.tsx";
import { type PlotRow, plotRows, suitabilityText } from "./plot-rows.ts";
import { plotsSummary, promising, stateCounts } from "./plots-summary.ts";
import { ReplacedPlots } from "./ReplacedPlots.tsx";
import { TryHouses } from "./TryHouses.tsx";

/** As many as one screen shows without scrolling. */
const LISTED = 5;

/** The state of the plots, where to begin, and a place to try. */
export function PlotsPage({ reading }: { readonly reading: Reading }) {
  const rows = useMemo(() => plotRows(reading, reading.active, reading.m), [reading]);
  const [tried, setTried] = useState("");
  const { m, scenario, active } = reading;
  if (rows.length === 0) return <NoPlots m={m} />;
  const row = rows.find(({ id }) => id === tried);
  const best = promising(rows).slice(0, LISTED);
  return (
    <>
      {active ? (
        <p className="ws-lead">{plotsSummary(rows, scenario?.title ?? null, m).join(" ")}</p>
      ) : (
        <p className="ws-lead">{m.text("plots.waiting")}</p>
      )}
      <ul className="ws-states" aria-label={m.text("plots.states")}>
        {stateCounts(rows).map(({ state, count }) => (
          <li key={state}>
            <VerdictMark tone={toneOf(state)} />
            <span>{m.text(`verdict.${state}`)}</span>
            <strong>{m.number(count)}</strong>
          </li>
        ))}
      </ul>
      <ReplacedPlots reading={reading} />
      {best.length > 0 && (
        <Section title={m.text("plots.promising")}>
          <ul className="ws-side-list">
            {best.map((plot) => (
              <li key={plot.id}>
                <PlotLine row={plot} text={suitabilityText(plot, m)} />
              </li>
            ))}
          </ul>
          <p className="ws-note">{m.text("plots.promisingNote")}</p>
        </Section>
      )}
      <Section title={m.text("plots.whatIf")}>
        <Field>
          <Label>{m.text("plots.whatIf.plot")}</Label>
          <Select
            value={tried}
            onChange={(event) => {
              setTried(event.target.value);
              const chosen = rows.find(({ id }) => id === event.target.value);
              if (chosen) commands.moveCamera.run({ at: chosen.plot.at });
            }}
          >
            <Select.Option value="">{m.text("plots.whatIf.choose")}</Select.Option>
            {rows.map(({ id, number, name }) => (
              <Select.Option key={id} value={id}>
                {m.text("plots.whatIf.option", { number, name })}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {row && <TryHouses key={row.id} row={row} reading={reading} onDone={() => setTried("")} />}
      </Section>
      <Section title={m.text("plots.drawTitle")}>
        <p>{m.text("plots.drawBody")}</p>
        <Button variant="secondary" onClick={() => commands.setTool.run("draw-plot")}>
          <Icon name="pencil" size={18} />
          {m.text("plots.draw")}
        </Button>{" "}
        <Button variant="secondary" onClick={() => commands.openDialog.run({ name: "import" })}>
          {m.text("shape.import")}
        </Button>
      </Section>
    </>
  );
}

function PlotLine({ row, text }: { readonly row: PlotRow; readonly text: string }) {
  const subject = { kind: "plot", id: row.id } as const;
  return (
    <button
      type="button"
      className="ws-side-row"
      onClick={() => commands.select.run(subject)}
      onMouseEnter={() => commands.hover.run(subject)}
      onMouseLeave={() => commands.hover.run(null)}
      onFocus={() => commands.hover.run(subject)}
      onBlur={() => commands.hover.run(null)}
    >
      <span className="ws-side-number">{row.number}</span>
      <span>
        {row.name}
        <span className="ws-side-sub">
          <VerdictMark tone={toneOf(row.constraints)} size={10} /> {row.constraintText}
        </span>
      </span>
      <strong>{text}</strong>
    </button>
  );
}
