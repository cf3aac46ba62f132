import { useState } from "react";
import type { Report } from "../use-report.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { DecisionList } from "./DecisionList.tsx";
import type { Decided } from "./decided.ts";
import { NoteToRecord } from "./NoteToRecord.tsx";
import { OpenDecided } from "./OpenDecided.tsx";
import "./decisions.css";

/** The log of decisions: writing one in, and how the earlier ones stand. */
export function DecisionsPage({ report }: { readonly report: Report }) {
  const { m, readOnly } = report;
  const [opened, setOpened] = useState<Decided | null>(null);
  const done = () => setOpened(null);
  return (
    <>
      <p className="ws-report-lead">{m.text("decisions.intro")}</p>
      {!readOnly && <OpenDecided m={m} onOpened={setOpened} />}
      {opened?.kind === "case" && (
        <DecisionForm key={opened.file.hash} file={opened.file} m={m} onDone={done} />
      )}
      {opened?.kind === "note" && <NoteToRecord {...opened} m={m} onDone={done} />}
      <DecisionList report={report} />
    </>
  );
}
