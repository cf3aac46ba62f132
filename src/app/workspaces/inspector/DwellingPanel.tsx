import { useState } from "react";
import { type DwellingId, id, type Placement, type Subject } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { registeredDwellings } from "../../state/selectors/places.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { freeUnits, standingNow } from "../../state/selectors/vacancies.ts";
import { Section, Sentences } from "../../ui/index.ts";
import { DwellingActions } from "./DwellingActions.tsx";
import { DwellingFacts } from "./DwellingFacts.tsx";
import { occupiedSummary } from "./dwelling-summary.ts";
import { DispersionSection } from "./FindingSections.tsx";
import { Frame } from "./Frame.tsx";
import { dwellingKicker } from "./kicker.ts";
import { NearestHomes } from "./nearest-homes/NearestHomes.tsx";
import type { PanelProps } from "./panel-props.ts";
import { vacancySummary } from "./plot-summary.ts";
import { RingTable } from "./RingTable.tsx";
import { EditDwelling } from "./register/EditDwelling.tsx";
import { shownScore } from "./shown-score.ts";
import { Gone, Waiting } from "./Waiting.tsx";
import { WhyScore } from "./WhyScore.tsx";

/** A dwelling of the register: what it is, what housing somebody in it would do, never who lives there. */
export function DwellingPanel({ subject, reading, onOpen }: PanelProps) {
  const { dataset, places, active, today, m } = reading;
  const [editing, setEditing] = useState(false);
  const registered = registeredDwellings(reading.project.dataset).get(id<DwellingId>(subject.id));
  const dwelling = places.dwellings.find((one) => one.id === subject.id);
  if (!dwelling) return <Gone m={m} />;
  const now = active && indexAssessment(active);
  const place = now?.place(subject.id);
  const findings = now?.findings(subject) ?? [];
  const before = today ? indexAssessment(today).findings(subject) : [];
  const area = areaAt(dataset.neighbourhoods, dwelling.at);
  const housed: readonly Placement[] = places.placements.filter(
    ({ site, standing }) => standing === "housed" && "dwelling" in site && site.dwelling === dwelling.id,
  );
  const free = freeUnits(places, dwelling);
  const kind = place ? "clustering" : null;
  const shown = kind ? shownScore(kind, subject, reading) : undefined;
  const score = now?.score("clustering", subject);
  const summary = place
    ? vacancySummary({ place, ...(area ? { area: area.name } : {}), findings, m })
    : occupiedSummary(dwelling, housed.length, area?.name, findings, m);
  return (
    <Frame
      kicker={dwellingKicker(dwelling, standingNow(places, dwelling), m)}
      title={subjectName(subject, reading, m)}
      {...(shown ? { score: shown } : {})}
      onZoom={() => commands.moveCamera.run({ at: dwelling.at, zoom: 15 })}
      footer={<DwellingActions dwelling={dwelling} housed={housed} free={free} reading={reading} />}
      m={m}
    >
      <Sentences className="ws-summary" text={summary} />
      <Section title={m.text("inspector.dwelling.facts")}>
        {editing && registered ? (
          <EditDwelling dwelling={registered} reading={reading} onDone={() => setEditing(false)} />
        ) : (
          <>
            <DwellingFacts
              dwelling={dwelling}
              housed={housed}
              area={area ? ({ kind: "neighbourhood", id: area.id } satisfies Subject) : null}
              reading={reading}
            />
            {registered && (
              <button type="button" className="ws-link" onClick={() => setEditing(true)}>
                {m.text("register.inspector.edit")}
              </button>
            )}
          </>
        )}
      </Section>
      {place && (
        <RingTable before={place.ringsBefore} after={place.ringsAfter} nearest={place.nearest} m={m} />
      )}
      {score && <WhyScore score={score} findings={findings} reading={reading} onOpen={onOpen} named />}
      <DispersionSection now={findings} before={before} reading={reading} onOpen={onOpen} />
      <NearestHomes at={dwelling.at} m={m} />
      {!active && <Waiting reading={reading} />}
    </Frame>
  );
}
