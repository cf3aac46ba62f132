import { useMemo } from "react";
import { MUNICIPALITY } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { type AreaTheme, useView } from "../../state/index.ts";
import { type Reading, useReading } from "../../state/use-reading.ts";
import { Panel, Section, Segmented, Sentences } from "../../ui/index.ts";
import { useTop } from "../use-top.ts";
import { areaRows } from "./area-rows.ts";
import { DispersionReading } from "./DispersionReading.tsx";
import { LevelChoice } from "./LevelChoice.tsx";
import { LineUp } from "./line-up/LineUp.tsx";
import { NoAreas } from "./NoAreas.tsx";
import { openingOf } from "./opening.ts";
import { scenarioDelta } from "./scenario-delta.ts";
import "../side.css";
import "./overview.css";

const THEMES = [
  "headroom",
  "clustering",
  "load",
  "rate",
  "localMoran",
] as const satisfies readonly AreaTheme[];

/** Oversikt: how dispersed today, in sentences before numbers; then where it is tight and where there is none. */
export function Side() {
  const top = useTop<HTMLDivElement>();
  const reading = useReading();
  const theme = useView((view) => view.areaTheme);
  const rows = useMemo(
    () => (reading ? areaRows(reading.dataset, reading.active, reading.today) : []),
    [reading],
  );
  if (!reading) return null;
  const { m, dataset, active, today, scenario, stale } = reading;
  const opening =
    active && openingOf({ municipality: dataset.municipality.name, assessment: active, rows, m });
  return (
    <div ref={top} className="ws-side" aria-busy={stale}>
      <Panel
        eyebrow={scenario?.title ?? m.text("overview.today")}
        title={m.text(scenario ? "overview.titleScenario" : "overview.title")}
      >
        {/* Before the answer, so that the choice keeps the keyboard while another level is being counted. */}
        <LevelChoice reading={reading} />
        {active && opening ? (
          <>
            <div className="ws-opening">
              <Sentences text={opening.stock} />
              {opening.areas !== null && <Sentences text={[opening.areas, ...opening.notes].join(" ")} />}
              <button type="button" className="ws-link" onClick={() => commands.select.run(MUNICIPALITY)}>
                {m.text("overview.whole")}
              </button>
            </div>
            {scenario && today && today !== active && <Delta reading={reading} title={scenario.title} />}
            <DispersionReading reading={reading} assessment={active} rows={rows} opening={opening} />
            {rows.length === 0 ? (
              <NoAreas reading={reading} />
            ) : (
              <Section title={m.text("overview.theme")}>
                <Segmented<AreaTheme>
                  label={m.text("overview.theme")}
                  options={THEMES.map((value) => ({ value, label: m.text(`overview.theme.${value}`) }))}
                  value={theme}
                  onChange={(value: AreaTheme) => commands.setAreaTheme.run(value)}
                  size="small"
                />
                {theme !== "none" && <p className="ws-note">{m.text(`overview.themeNote.${theme}`)}</p>}
              </Section>
            )}
            {rows.length > 0 && (
              <Section title={m.text("lineUp.title")} collapsible defaultOpen={false}>
                <LineUp reading={reading} />
              </Section>
            )}
          </>
        ) : (
          <NoAreas reading={reading} />
        )}
      </Panel>
    </div>
  );
}

function Delta({ reading, title }: { readonly reading: Reading; readonly title: string }) {
  const { today, active, m } = reading;
  if (!today || !active) return null;
  return (
    <Section title={m.text("overview.delta", { scenario: title })}>
      <table className="ws-delta">
        <thead className="ui-hidden">
          <tr>
            <th scope="col">{m.text("overview.delta.figure")}</th>
            <th scope="col">{m.text("overview.today")}</th>
            <th scope="col">{title}</th>
          </tr>
        </thead>
        <tbody>
          {scenarioDelta(today, active, m).map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.label}</th>
              <td>{line.before}</td>
              <td>
                <span aria-hidden="true">→ </span>
                {line.changed ? <strong>{line.after}</strong> : line.after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
