import { isKnown } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { Sentences } from "../../ui/index.ts";
import { ChangingAnswers } from "./ChangingAnswers.tsx";
import { changingAnswers } from "./changing-answers.ts";
import { DispersionSection } from "./FindingSections.tsx";
import { Frame } from "./Frame.tsx";
import { municipalityKicker } from "./kicker.ts";
import { municipalitySummary } from "./municipality-summary.ts";
import type { PanelProps } from "./panel-props.ts";
import { shownScore } from "./shown-score.ts";
import { Waiting } from "./Waiting.tsx";
import { WhyScore } from "./WhyScore.tsx";

/** The whole municipality, when it is what was chosen. */
export function MunicipalityPanel({ subject, reading, onOpen }: PanelProps) {
  const { dataset, active, today, ruleSet, m } = reading;
  const now = active ? indexAssessment(active) : null;
  const findings = now?.findings(subject) ?? [];
  const shown = shownScore("clustering", subject, reading);
  const clustering = now?.score("clustering", subject);
  const load = now?.score("load", subject);
  return (
    <Frame
      kicker={municipalityKicker(
        isKnown(dataset.municipality.residents) || !active
          ? dataset.municipality
          : { ...dataset.municipality, residents: active.municipality.residents },
        active?.municipality.areas ?? dataset.neighbourhoods.length,
        m,
      )}
      title={dataset.municipality.name}
      {...(shown ? { score: shown } : {})}
      onZoom={() => commands.moveCamera.run("all")}
      m={m}
    >
      {active ? (
        <>
          <Sentences className="ws-summary" text={municipalitySummary(active.municipality, m)} />
          {clustering && (
            <WhyScore score={clustering} findings={findings} reading={reading} onOpen={onOpen} named />
          )}
          {load && <WhyScore score={load} findings={findings} reading={reading} onOpen={onOpen} named />}
          <DispersionSection
            now={findings}
            before={today ? indexAssessment(today).findings(subject) : []}
            reading={reading}
            onOpen={onOpen}
          />
          <ChangingAnswers answers={changingAnswers({ findings, ruleSet, m })} m={m} />
        </>
      ) : (
        <Waiting reading={reading} />
      )}
    </Frame>
  );
}
