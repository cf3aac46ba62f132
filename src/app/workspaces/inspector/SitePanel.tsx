import type { Subject } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { Section, Sentences } from "../../ui/index.ts";
import { ChangingAnswers } from "./ChangingAnswers.tsx";
import { changingAnswers } from "./changing-answers.ts";
import { DispersionSection } from "./FindingSections.tsx";
import { Frame } from "./Frame.tsx";
import { siteKicker } from "./kicker.ts";
import { NearestHomes } from "./nearest-homes/NearestHomes.tsx";
import { PlaceList } from "./PlaceList.tsx";
import type { PanelProps } from "./panel-props.ts";
import { dwellingLines } from "./places-in-area.ts";
import { RingTable } from "./RingTable.tsx";
import { siteSummary } from "./stock-summary.ts";
import { Gone, Waiting } from "./Waiting.tsx";

/** A programme site: how many units stand together, how far to the next, and what surrounds it. */
export function SitePanel({ subject, reading, onOpen }: PanelProps) {
  const { dataset, places, active, today, ruleSet, m } = reading;
  const now = active ? indexAssessment(active) : null;
  const was = today ? indexAssessment(today) : null;
  const site = now?.site(subject.id);
  if (!active) return <Waiting reading={reading} />;
  if (!site) return <Gone m={m} />;
  const findings = now?.findings(subject) ?? [];
  const area = areaAt(dataset.neighbourhoods, site.at);
  const members = new Set<string>(site.members);
  const plots = places.plots
    .filter(({ id }) => members.has(id))
    .map((plot) => {
      const place: Subject = { kind: "plot", id: plot.id };
      return { subject: place, name: subjectName(place, reading, m), note: m.text("noun.kind.smallHouse") };
    });
  return (
    <Frame
      kicker={siteKicker(area?.name ?? null, m)}
      title={subjectName(subject, reading, m)}
      onZoom={() => commands.moveCamera.run({ at: site.at, zoom: 15 })}
      m={m}
    >
      <Sentences className="ws-summary" text={siteSummary(site, findings, m)} />
      <RingTable
        before={was?.site(subject.id)?.rings ?? site.rings}
        after={site.rings}
        nearest={site.nearest}
        m={m}
      />
      <DispersionSection
        now={findings}
        before={was?.findings(subject) ?? []}
        reading={reading}
        onOpen={onOpen}
      />
      <ChangingAnswers answers={changingAnswers({ findings, ruleSet, m })} m={m} />
      <NearestHomes at={site.at} m={m} />
      <Section title={m.text("inspector.site.members")}>
        <PlaceList
          places={[
            ...dwellingLines(
              places.dwellings.filter(({ id }) => members.has(id)),
              reading,
            ),
            ...plots,
          ]}
        />
      </Section>
    </Frame>
  );
}
