import type { ReactNode } from "react";
import type { Analysis, AnalysisQuestion, TooFew } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import type { AnalysisResult } from "../../state/index.ts";
import { Sentences } from "../../ui/index.ts";
import { ReadingItem } from "./ReadingItem.tsx";
import { tooFewSentence } from "./reading-sentences.ts";

interface AnalysisItemProps<Answer extends Analysis> {
  readonly title: string;
  readonly question: AnalysisQuestion;
  readonly result: AnalysisResult;
  readonly kind: Answer["kind"];
  readonly sentence: (answer: Answer) => string;
  readonly open: string;
  readonly content: (answer: Answer) => ReactNode;
  /** The answer to today's situation, while an alternative is open, and what the alternative makes of it. */
  readonly before?: Answer | null;
  readonly change?: (before: Answer, after: Answer) => string;
  readonly onMap?: (answer: Answer) => void;
  readonly m: Messages;
}

/** A sentence that is calculated: on its way, answered, too little to say, stopped or failed. */
export function AnalysisItem<Answer extends Analysis>({
  title,
  question,
  result,
  kind,
  sentence,
  open,
  content,
  before = null,
  change,
  onMap,
  m,
}: AnalysisItemProps<Answer>) {
  const { answer, standing, stale } = result;
  const ended = standing === "failed" || standing === "stopped";
  if (answer === null || ended)
    return (
      <ReadingItem title={title}>
        {ended ? (
          <p className="ws-muted">
            {m.text(standing === "failed" ? "reading.failed" : "reading.stopped")}{" "}
            <button type="button" className="ws-link" onClick={() => void commands.askAnalysis.run(question)}>
              {m.text(standing === "failed" ? "reading.again" : "reading.ask")}
            </button>
          </p>
        ) : (
          <p className="ws-muted">{m.text("reading.waiting")}</p>
        )}
      </ReadingItem>
    );
  if (answer.kind !== kind)
    return (
      <ReadingItem title={title} stale={stale}>
        <Sentences text={tooFewSentence(answer as TooFew, m)} />
      </ReadingItem>
    );
  const given = answer as Answer;
  return (
    <ReadingItem
      title={title}
      stale={stale}
      more={{ open, close: m.text("reading.close"), content: () => content(given) }}
      change={before && change && !stale ? change(before, given) : null}
      {...(onMap ? { map: { label: m.text("pictures.onMap"), show: () => onMap(given) } } : {})}
    >
      <Sentences text={sentence(given)} />
      {stale && <p className="ws-note">{m.text("reading.stale")}</p>}
    </ReadingItem>
  );
}
