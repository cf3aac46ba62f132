import { isKnown, NO_DIALOGUE, type Subject } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { plotsInForce, replacedPlots } from "../../state/selectors/plots-in-force.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { Sentences } from "../../ui/index.ts";
import { changingAnswers } from "./changing-answers.ts";
import { ConstraintSection, DispersionSection } from "./FindingSections.tsx";
import { Frame } from "./Frame.tsx";
import { plotKicker } from "./kicker.ts";
import { Coverage } from "./layout/Coverage.tsx";
import { HouseRoom } from "./layout/HouseRoom.tsx";
import { NearestHomes } from "./nearest-homes/NearestHomes.tsx";
import { ProposalActions } from "./ProposalActions.tsx";
import type { PanelProps } from "./panel-props.ts";
import { ChildrenText } from "./plot-case/ChildrenText.tsx";
import { Dialogue } from "./plot-case/Dialogue.tsx";
import { PlotTools } from "./plot-shaping/PlotTools.tsx";
import { plotSummary } from "./plot-summary.ts";
import { ReplacedPlot } from "./ReplacedPlot.tsx";
import { RingTable } from "./RingTable.tsx";
import { SchoolSection } from "./SchoolSection.tsx";
import { shownScore } from "./shown-score.ts";
import { Gone, Waiting } from "./Waiting.tsx";
import { WhyScore } from "./WhyScore.tsx";
import { WhyNot } from "./why-not/WhyNot.tsx";

/** A candidate plot: suitability and why, demands, rings, and the småhus the scenario has put on it. */
export function PlotPanel({ subject, reading, onOpen }: PanelProps) {
  const { dataset, changes, active, today, m } = reading;
  const own = plotsInForce(dataset, changes).find(({ plot }) => plot.id === subject.id);
  if (!own) {
    const aside = replacedPlots(dataset, changes).find(({ plot }) => plot.id === subject.id);
    return aside ? <ReplacedPlot own={aside} reading={reading} /> : <Gone m={m} />;
  }
  const kept = reading.project.siting?.plots.find(({ plot }) => plot === subject.id);
  const now = active && indexAssessment(active);
  const place = now?.place(subject.id);
  const findings = now?.findings(subject) ?? [];
  const before = today ? indexAssessment(today).findings(subject) : [];
  const score = now?.score("suitability", subject);
  const area: Subject | null =
    place && isKnown(place.area) ? { kind: "neighbourhood", id: place.area } : null;
  const areaName = area ? subjectName(area, reading, m) : undefined;
  const figures = area ? now?.area(area.id) : undefined;
  const zoom = () => commands.moveCamera.run({ at: own.plot.at, zoom: 15 });
  const shown = shownScore("suitability", subject, reading);
  return (
    <Frame
      kicker={plotKicker(own, m)}
      title={subjectName(subject, reading, m)}
      {...(shown ? { score: shown } : {})}
      onZoom={zoom}
      footer={<ProposalActions own={own} reading={reading} />}
      m={m}
    >
      <PlotTools
        plot={own.plot.id}
        name={subjectName(subject, reading, m)}
        drawn={own.drawn !== undefined}
        m={m}
      />
      {place ? (
        <>
          <Sentences
            className="ws-summary"
            text={plotSummary({ place, ...(areaName === undefined ? {} : { area: areaName }), findings, m })}
          />
          <WhyNot
            own={own}
            findings={findings}
            also={changingAnswers({
              findings: [],
              ...(score ? { score } : {}),
              ...(figures && areaName !== undefined ? { area: { name: areaName, figures } } : {}),
              units: place.units,
              used: place.used,
              ...(isKnown(own.plot.capacity) ? { takes: own.plot.capacity } : {}),
              ruleSet: reading.ruleSet,
              m,
            })}
            reading={reading}
            onOpen={onOpen}
          />
          <RingTable before={place.ringsBefore} after={place.ringsAfter} nearest={place.nearest} m={m} />
          {score && <WhyScore score={score} findings={findings} reading={reading} onOpen={onOpen} />}
          <HouseRoom plot={own.plot.id} m={m} />
          <ConstraintSection now={findings} before={before} reading={reading} onOpen={onOpen} />
          <Coverage plot={own.plot.id} m={m} />
          <DispersionSection now={findings} before={before} reading={reading} onOpen={onOpen} />
          <NearestHomes at={own.plot.at} m={m} />
          <SchoolSection findings={findings} reading={reading} />
          <ChildrenText plot={own.plot.id} text={kept?.children ?? ""} m={m} />
          <Dialogue plot={own.plot} plan={kept?.dialogue ?? NO_DIALOGUE} reading={reading} />
        </>
      ) : (
        <Waiting reading={reading} />
      )}
    </Frame>
  );
}
