import { Select, Tabs } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import { useView } from "../../state/index.ts";
import { EmptyState } from "../../ui/index.ts";
import type { MainProps } from "../workspace-module.ts";
import { AreaDumbbells } from "./AreaDumbbells.tsx";
import { AreasTable } from "./AreasTable.tsx";
import { ChangeLists } from "./ChangeLists.tsx";
import { MEASURES, type Measure } from "./measure.ts";
import { NothingToCompare } from "./NothingToCompare.tsx";
import { SelectedPlace } from "./SelectedPlace.tsx";
import { SideHeader } from "./SideHeader.tsx";
import { summary } from "./summary.ts";
import { type Comparison, useComparison } from "./use-comparison.ts";
import { VerdictsTable } from "./VerdictsTable.tsx";
import "./compare.css";

/** Sammenlign: two situations on maps with locked cameras, what sets them apart beside them, the tables below. */
export function Compare({ leftMap, rightMap }: MainProps) {
  const comparison = useComparison();
  const [measure, setMeasure] = useState<Measure>("programme");
  if (!comparison || comparison.project.scenarios.length === 0) {
    return <NothingToCompare comparison={comparison} />;
  }
  const { left, right, m } = comparison;
  return (
    <div className="ws-compare">
      <h1 className="ui-hidden">{m.text("compare.title")}</h1>
      {([left, right] as const).map((side) => (
        <section
          key={side.name}
          className={`ws-compare-map ws-compare-map-${side.name}`}
          aria-label={m.text(`compare.side.${side.name}`)}
        >
          <SideHeader comparison={comparison} side={side} />
          <div className="ws-compare-canvas">{side.name === "left" ? leftMap : rightMap}</div>
        </section>
      ))}
      <Beside comparison={comparison} measure={measure} onMeasure={setMeasure} />
      <Tables comparison={comparison} measure={measure} />
    </div>
  );
}

interface Measured {
  readonly comparison: Comparison;
  readonly measure: Measure;
}

function Beside({
  comparison,
  measure,
  onMeasure,
}: Measured & { readonly onMeasure: (measure: Measure) => void }) {
  const { left, right, areas, m } = comparison;
  const selection = useView((view) => view.selection);
  const id = useId();
  const answered = left.headline !== null && right.headline !== null;
  return (
    <aside className="ws-compare-beside" aria-label={m.text("compare.summary.title")}>
      <h2>{m.text("compare.summary.title")}</h2>
      {left.id === right.id ? (
        <EmptyState title={m.text("compare.same.title")} body={m.text("compare.same.body")} />
      ) : (
        answered && (
          <div className="ws-compare-summary" aria-live="polite">
            {summary({ left: left.title, right: right.title }, left.headline, right.headline, areas, m).map(
              (sentence) => (
                <p key={sentence}>{sentence}</p>
              ),
            )}
          </div>
        )
      )}
      {selection && answered && <SelectedPlace comparison={comparison} selection={selection} />}
      <h3>{m.text("compare.dumbbells.title")}</h3>
      <label className="ui-hidden" htmlFor={id}>
        {m.text("compare.measure")}
      </label>
      <Select
        id={id}
        className="ws-compare-measure"
        value={measure}
        onChange={(event) => {
          const chosen = MEASURES.find((value) => value === event.target.value);
          if (chosen) onMeasure(chosen);
        }}
      >
        {MEASURES.map((value) => (
          <Select.Option key={value} value={value}>
            {m.text(`compare.measure.${value}`)}
          </Select.Option>
        ))}
      </Select>
      {answered && <AreaDumbbells comparison={comparison} measure={measure} />}
    </aside>
  );
}

function Tables({ comparison, measure }: Measured) {
  const { areas, verdicts, left, right, m } = comparison;
  const steps = new Set([left.scenario, right.scenario].map((scenario) => scenario?.id));
  const changes = [left, right].reduce(
    (sum, side) => sum + (steps.delete(side.scenario?.id) ? (side.scenario?.changes.length ?? 0) : 0),
    0,
  );
  const tab = (key: "areas" | "verdicts" | "changes", count: number) =>
    m.text("compare.tab.count", { label: m.text(`compare.tab.${key}`), count: m.number(count) });
  return (
    <section className="ws-compare-tables" aria-label={m.text("compare.tabs")}>
      <Tabs defaultValue="areas">
        <Tabs.List>
          <Tabs.Tab value="areas">{tab("areas", areas.length)}</Tabs.Tab>
          <Tabs.Tab value="verdicts">{tab("verdicts", verdicts.length)}</Tabs.Tab>
          <Tabs.Tab value="changes">{tab("changes", changes)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="areas">
          <AreasTable comparison={comparison} measure={measure} />
        </Tabs.Panel>
        <Tabs.Panel value="verdicts">
          <VerdictsTable comparison={comparison} />
        </Tabs.Panel>
        <Tabs.Panel value="changes">
          <ChangeLists comparison={comparison} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
