import { commands } from "../../commands/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { cooperativesById } from "../../state/selectors/places.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { Section, Sentences } from "../../ui/index.ts";
import { Acquire } from "./Acquire.tsx";
import { ChangingAnswers } from "./ChangingAnswers.tsx";
import { changingAnswers } from "./changing-answers.ts";
import { DispersionSection } from "./FindingSections.tsx";
import { Frame } from "./Frame.tsx";
import { buildingKicker } from "./kicker.ts";
import { NearestHomes } from "./nearest-homes/NearestHomes.tsx";
import { PlaceList } from "./PlaceList.tsx";
import type { PanelProps } from "./panel-props.ts";
import { dwellingLines } from "./places-in-area.ts";
import { BuildingCount } from "./register/BuildingCount.tsx";
import { shownScore } from "./shown-score.ts";
import { buildingSummary } from "./stock-summary.ts";
import { Gone, Waiting } from "./Waiting.tsx";
import { WhyScore } from "./WhyScore.tsx";

/** A building: the share that is programme units, and acquiring one more dwelling in it. */
export function BuildingPanel({ subject, reading, onOpen }: PanelProps) {
  const { dataset, places, active, today, ruleSet, m } = reading;
  const record = dataset.buildings.find(({ id }) => id === subject.id);
  if (!record) return <Gone m={m} />;
  const now = active ? indexAssessment(active) : null;
  const figures = now?.building(subject.id);
  const findings = now?.findings(subject) ?? [];
  const before = today ? indexAssessment(today).findings(subject) : [];
  const cooperative = cooperativesById(dataset).get(record.cooperative);
  const shown = shownScore("clustering", subject, reading);
  const score = now?.score("clustering", subject);
  const own = places.dwellings.filter(({ building }) => building === record.id);
  return (
    <Frame
      kicker={buildingKicker(
        record,
        cooperative ? subjectName({ kind: "cooperative", id: cooperative.id }, reading, m) : null,
        m,
      )}
      title={subjectName(subject, reading, m)}
      {...(shown ? { score: shown } : {})}
      onZoom={() => commands.moveCamera.run({ at: record.at, zoom: 16 })}
      footer={<Acquire building={record.id} reading={reading} />}
      m={m}
    >
      {figures ? (
        <Sentences className="ws-summary" text={buildingSummary(figures, findings, m)} />
      ) : (
        !active && <Waiting reading={reading} />
      )}
      {score && <WhyScore score={score} findings={findings} reading={reading} onOpen={onOpen} named />}
      <DispersionSection now={findings} before={before} reading={reading} onOpen={onOpen} />
      <NearestHomes at={record.at} m={m} />
      <ChangingAnswers answers={changingAnswers({ findings, ruleSet, m })} m={m} />
      <Section title={m.text("register.inspector.edit")} collapsible defaultOpen={false}>
        <BuildingCount building={record} reading={reading} />
      </Section>
      {own.length > 0 && (
        <Section title={m.text("inspector.building.places")}>
          <PlaceList places={dwellingLines(own, reading)} />
        </Section>
      )}
    </Frame>
  );
}
