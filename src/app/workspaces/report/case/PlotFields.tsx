import { Button, Field, Input, Label } from "@digdir/designsystemet-react";
import {
  isKnown,
  NO_DIALOGUE,
  type PlotId,
  type PlotWord,
  type PlotWords,
  type Project,
} from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Report } from "../use-report.ts";
import { WrittenText } from "../WrittenText.tsx";
import { CaseText } from "./CaseText.tsx";
import { wholeNumber } from "./whole-number.ts";

interface PlotFieldsProps {
  readonly report: Report;
  readonly plot: PlotId;
  readonly words: PlotWords;
}

const TEXTS = ["children", "contact", "caretaker", "complaints"] as const;
const LINES = { children: 4, contact: 1, caretaker: 1, complaints: 1 } as const;

/** The public words of one plot. What was written for the office stands beside them only as something that can be fetched. */
export function PlotFields({ report, plot, words }: PlotFieldsProps) {
  const { m, project, readOnly } = report;
  const own = ownWords(project, plot);
  const fetch = (word: PlotWord) =>
    own[word] !== "" && own[word] !== "unknown" && own[word] !== words[word] && !readOnly ? (
      <Button
        variant="tertiary"
        className="ui-compact"
        onClick={() => commands.copyFromCase.run({ plot, word })}
      >
        {m.text("report.plotTexts.fetch", { field: m.text(`report.plotTexts.${word}`) })}
      </Button>
    ) : null;
  const write = (change: Partial<PlotWords>) => commands.editCaseDraft.run({ plot: { ...change, plot } });
  return (
    <div className="ws-report-fields">
      {TEXTS.map((word) => (
        <div key={word}>
          <CaseText
            report={report}
            place={`plot:${plot}:${word}`}
            label={m.text(`report.plotTexts.${word}`)}
            hint={m.text(`report.plotTexts.${word}.hint`)}
            lines={LINES[word]}
            value={words[word]}
            onWrite={(text) => write({ [word]: text })}
          />
          {fetch(word)}
        </div>
      ))}
      <div className="ws-report-pair ws-report-flush">
        <div>
          <Field data-size="sm">
            <Label>{m.text("report.plotTexts.evaluation")}</Label>
            <Input
              type="date"
              value={isKnown(words.evaluation) ? words.evaluation : ""}
              readOnly={readOnly}
              onChange={(event) =>
                write({ evaluation: event.target.value === "" ? "unknown" : event.target.value })
              }
            />
          </Field>
          {fetch("evaluation")}
        </div>
        <div>
          <WrittenText
            label={m.text("report.plotTexts.notifyMetres")}
            value={isKnown(words.notifyMetres) ? String(words.notifyMetres) : ""}
            readOnly={readOnly}
            onWrite={(text) => write({ notifyMetres: wholeNumber(text) })}
          />
          {fetch("notifyMetres")}
        </div>
      </div>
    </div>
  );
}

/** What the case of the plots has, for the office: empty and unknown where nobody has written anything. */
function ownWords({ siting }: Project, plot: PlotId): Omit<PlotWords, "plot"> {
  const own = siting?.plots.find((one) => one.plot === plot);
  const { contact, caretaker, complaints, evaluation, notifyMetres } = own?.dialogue ?? NO_DIALOGUE;
  return {
    children: own?.children ?? "",
    contact,
    caretaker,
    complaints,
    evaluation,
    notifyMetres: own ? notifyMetres : "unknown",
  };
}
