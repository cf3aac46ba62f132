import { type ComponentType, useDeferredValue, useMemo, useState } from "react";
import { type Subject, type SubjectKind, subjectKey } from "../../../engine/index.ts";
import { useView } from "../../state/index.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { type Reading, useReading } from "../../state/use-reading.ts";
import { useTop } from "../use-top.ts";
import { AreaPanel } from "./AreaPanel.tsx";
import { BuildingPanel } from "./BuildingPanel.tsx";
import { CooperativePanel } from "./CooperativePanel.tsx";
import { DwellingPanel } from "./DwellingPanel.tsx";
import { MunicipalityPanel } from "./MunicipalityPanel.tsx";
import type { OpenedRule } from "./open-rule.ts";
import { PinPanel } from "./PinPanel.tsx";
import { PlotPanel } from "./PlotPanel.tsx";
import type { PanelProps } from "./panel-props.ts";
import { RuleCard } from "./RuleCard.tsx";
import { SitePanel } from "./SitePanel.tsx";
import "../side.css";
import "./inspector.css";

const PANELS: Readonly<Record<SubjectKind, ComponentType<PanelProps>>> = {
  municipality: MunicipalityPanel,
  neighbourhood: AreaPanel,
  building: BuildingPanel,
  cooperative: CooperativePanel,
  site: SitePanel,
  plot: PlotPanel,
  dwelling: DwellingPanel,
};

const NOTHING = { reading: null, selection: null, pin: null };

/** The right panel while something is selected: the place, or one rule opened from it. */
export function Inspector() {
  const now = useReading();
  const chosen = useView((view) => view.selection);
  const pinned = useView((view) => view.pin);
  // The place and its figures together, when the map and the table have answered.
  const latest = useMemo(() => ({ reading: now, selection: chosen, pin: pinned }), [now, chosen, pinned]);
  const { reading, selection, pin } = useDeferredValue(latest, NOTHING);
  if (reading && !selection && pin)
    return (
      <article className="ws-inspector" aria-label={reading.m.text("inspector.label")}>
        <PinPanel reading={reading} />
      </article>
    );
  if (!reading || !selection) return null;
  // Another place is another panel: what was opened in the last one is closed.
  return <Inspected key={subjectKey(selection)} subject={selection} reading={reading} />;
}

function Inspected({ subject, reading }: { readonly subject: Subject; readonly reading: Reading }) {
  const [opened, setOpened] = useState<OpenedRule | null>(null);
  const { m, stale } = reading;
  const top = useTop<HTMLElement>();
  const Kind = PANELS[subject.kind];
  return (
    <article ref={top} className="ws-inspector" aria-label={m.text("inspector.label")} aria-busy={stale}>
      <p className="ui-hidden" role="status">
        {stale ? m.text("inspector.stale") : ""}
      </p>
      {opened ? (
        <RuleCard
          opened={opened}
          from={subjectName(subject, reading, m)}
          reading={reading}
          onBack={() => setOpened(null)}
        />
      ) : (
        <Kind subject={subject} reading={reading} onOpen={setOpened} />
      )}
    </article>
  );
}
