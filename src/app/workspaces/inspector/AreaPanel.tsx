import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { isKnown } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { boundsOf } from "../../state/selectors/outline.ts";
import { Figure, Figures, Glossary, Section, Sentences } from "../../ui/index.ts";
import { areaCounts } from "./area-counts.ts";
import { areaSummary } from "./area-summary.ts";
import { ChangingAnswers } from "./ChangingAnswers.tsx";
import { changingAnswers } from "./changing-answers.ts";
import { compareToday } from "./compare-today.ts";
import { DispersionSection } from "./FindingSections.tsx";
import { Frame } from "./Frame.tsx";
import { areaKicker } from "./kicker.ts";
import { OtherLevels } from "./OtherLevels.tsx";
import { type PlaceLine, PlaceList } from "./PlaceList.tsx";
import type { PanelProps } from "./panel-props.ts";
import { dwellingsInArea, plotsInArea } from "./places-in-area.ts";
import { RoomTable } from "./RoomTable.tsx";
import { arrow } from "./ring-rows.ts";
import { shownScore } from "./shown-score.ts";
import { signed, wholeScore } from "./term-rows.ts";
import { Gone, Waiting } from "./Waiting.tsx";
import { WhyScore } from "./WhyScore.tsx";

/** Longer lists open on request: a centre can hold a hundred addresses. */
const LISTED = 6;

/** A neighbourhood: how much room is left and why, both counts, what stands there, and what would change it. */
export function AreaPanel({ subject, reading, onOpen }: PanelProps) {
  const { dataset, active, today, ruleSet, m } = reading;
  const record = dataset.neighbourhoods.find(({ id }) => id === subject.id);
  if (!record) return <Gone m={m} />;
  const now = active ? indexAssessment(active) : null;
  const was = today && today !== active ? indexAssessment(today) : null;
  const figures = now?.area(subject.id);
  const before = was?.area(subject.id);
  const findings = now?.findings(subject) ?? [];
  const shown = shownScore("clustering", subject, reading);
  const load = now?.score("load", subject);
  const loadBefore = was?.score("load", subject);
  const clustering = now?.score("clustering", subject);
  const room = (value: typeof figures) =>
    value && isKnown(value.headroom) ? signed(value.headroom, m) : m.text("verdict.unknown");
  return (
    <Frame
      kicker={areaKicker(record, m)}
      title={record.name}
      {...(shown ? { score: shown } : {})}
      footer={
        <>
          <Button onClick={() => commands.moveCamera.run({ bounds: boundsOf(record.outline) })}>
            {m.text("inspector.zoom")}
          </Button>
          <Button variant="secondary" onClick={() => compareToday(reading)}>
            {m.text("inspector.action.compare")}
          </Button>
        </>
      }
      m={m}
    >
      {figures ? (
        <>
          <Sentences className="ws-summary" text={areaSummary(record, figures, findings, m)} />
          <Figures>
            <Figure
              label={m.text("inspector.area.room")}
              value={before ? arrow(room(before), room(figures)) : room(figures)}
            />
            <Figure
              label={m.text("score.load")}
              value={
                load
                  ? arrow(
                      loadBefore ? wholeScore(loadBefore.value, m) : wholeScore(load.value, m),
                      wholeScore(load.value, m),
                    )
                  : m.text("verdict.unknown")
              }
            />
          </Figures>
          <Section title={m.text("inspector.area.counts")}>
            <table className="ws-counts">
              <thead>
                <tr>
                  <td />
                  <th scope="col">{m.text("inspector.rings.programme")}</th>
                  <th scope="col">{m.text("inspector.rings.stock")}</th>
                </tr>
              </thead>
              <tbody>
                {areaCounts(figures, before, m).map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      {row.help === undefined ? (
                        row.label
                      ) : (
                        <Glossary explanation={row.help}>{row.label}</Glossary>
                      )}
                    </th>
                    <td>{row.programme}</td>
                    <td>{row.stock}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <RoomTable now={figures} before={before} m={m} />
          {clustering && (
            <WhyScore score={clustering} findings={findings} reading={reading} onOpen={onOpen} named />
          )}
          {load && <WhyScore score={load} findings={findings} reading={reading} onOpen={onOpen} named />}
          <DispersionSection
            now={findings}
            before={was?.findings(subject) ?? []}
            reading={reading}
            onOpen={onOpen}
          />
          <ChangingAnswers answers={changingAnswers({ findings, ruleSet, m })} m={m} />
          <OtherLevels area={record.id} m={m} />
        </>
      ) : (
        <Waiting reading={reading} />
      )}
      <Listed
        title={m.text("inspector.area.places")}
        places={dwellingsInArea(record, reading)}
        none={m.text("inspector.area.placesNone")}
        more={(count) => m.text("inspector.area.placesMore", { count })}
      />
      <Listed
        title={m.text("inspector.area.plots")}
        places={plotsInArea(record, reading)}
        more={(count) => m.text("inspector.area.placesMore", { count })}
      />
    </Frame>
  );
}

interface ListedProps {
  readonly title: string;
  readonly places: readonly PlaceLine[];
  /** Said when there are none; without it an empty list is left out. */
  readonly none?: string;
  readonly more: (count: number) => string;
}

function Listed({ title, places, none, more }: ListedProps) {
  const [all, setAll] = useState(false);
  if (places.length === 0 && none === undefined) return null;
  return (
    <Section title={title}>
      {places.length === 0 ? (
        <p className="ws-note">{none}</p>
      ) : (
        <PlaceList places={all ? places : places.slice(0, LISTED)} />
      )}
      {!all && places.length > LISTED && (
        <button type="button" className="ws-link" onClick={() => setAll(true)}>
          {more(places.length)}
        </button>
      )}
    </Section>
  );
}
