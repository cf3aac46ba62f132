import { isKnown, type Subject } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { cooperativeBounds } from "../../state/selectors/cooperative-bounds.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { Section, Sentences } from "../../ui/index.ts";
import { ChangingAnswers } from "./ChangingAnswers.tsx";
import { changingAnswers } from "./changing-answers.ts";
import { DispersionSection } from "./FindingSections.tsx";
import { Frame } from "./Frame.tsx";
import { cooperativeKicker } from "./kicker.ts";
import { PlaceList } from "./PlaceList.tsx";
import type { PanelProps } from "./panel-props.ts";
import { CooperativeFacts } from "./register/CooperativeFacts.tsx";
import { shownScore } from "./shown-score.ts";
import { cooperativeSummary } from "./stock-summary.ts";
import { Gone, Waiting } from "./Waiting.tsx";
import { WhyScore } from "./WhyScore.tsx";

/** A borettslag or sameie: what public bodies own against what they have a right to own. */
export function CooperativePanel({ subject, reading, onOpen }: PanelProps) {
  const { dataset, active, today, ruleSet, m } = reading;
  const record = dataset.cooperatives.find(({ id }) => id === subject.id);
  if (!record) return <Gone m={m} />;
  const now = active ? indexAssessment(active) : null;
  const figures = now?.cooperative(subject.id);
  const findings = now?.findings(subject) ?? [];
  const before = today ? indexAssessment(today).findings(subject) : [];
  const shown = shownScore("clustering", subject, reading);
  const score = now?.score("clustering", subject);
  const buildings = dataset.buildings.filter(({ cooperative }) => cooperative === record.id);
  const bounds = cooperativeBounds(dataset, record.id);
  return (
    <Frame
      kicker={cooperativeKicker(record, m)}
      title={subjectName(subject, reading, m)}
      {...(shown ? { score: shown } : {})}
      {...(bounds ? { onZoom: () => commands.moveCamera.run({ bounds }) } : {})}
      m={m}
    >
      {figures ? (
        <Sentences className="ws-summary" text={cooperativeSummary(figures, findings, m)} />
      ) : (
        !active && <Waiting reading={reading} />
      )}
      {score && <WhyScore score={score} findings={findings} reading={reading} onOpen={onOpen} named />}
      <DispersionSection now={findings} before={before} reading={reading} onOpen={onOpen} />
      <Section title={m.text("register.inspector.edit")} collapsible defaultOpen={false}>
        <CooperativeFacts cooperative={record} reading={reading} />
      </Section>
      <ChangingAnswers answers={changingAnswers({ findings, ruleSet, m })} m={m} />
      {buildings.length > 0 && (
        <Section title={m.text("inspector.cooperative.buildings")}>
          <PlaceList
            places={buildings.map((building) => {
              const place: Subject = { kind: "building", id: building.id };
              return {
                subject: place,
                name: subjectName(place, reading, m),
                note: isKnown(building.dwellings)
                  ? m.text("inspector.dwellings.count", { count: building.dwellings })
                  : m.text("inspector.dwellings.unknown"),
              };
            })}
          />
        </Section>
      )}
    </Frame>
  );
}
