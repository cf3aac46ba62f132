import { Dialog } from "@digdir/designsystemet-react";
import { useEffect } from "react";
import type { MessageKey } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { readView, useProject } from "../../../state/index.ts";
import { useMessages } from "../../../state/use-messages.ts";
import { ProgressBar } from "../../../ui/index.ts";
import { AddressStep } from "./AddressStep.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { FilesStep } from "./FilesStep.tsx";
import type { ImportState } from "./import-state.ts";
import { ReportStep } from "./ReportStep.tsx";
import { importing, useImport } from "./session.ts";
import "../data.css";
import "./import.css";

const STEPS = ["files", "columns", "report"] as const;
const STEP_OF: Readonly<Record<ImportState["step"], (typeof STEPS)[number]>> = {
  files: "files",
  reading: "files",
  columns: "columns",
  building: "columns",
  report: "report",
  addresses: "report",
};

/** The way in for files: choose, pair columns, read the report, and only then add to the project. */
export function ImportDialog() {
  const m = useMessages();
  const state = useImport();
  const project = useProject((now) => now.project);
  // A dialog that is gone holds nothing: files that were not added are forgotten with it. Asked a moment later, because
  // development mode unmounts every component once to try it.
  useEffect(() => () => queueMicrotask(() => readView().dialog?.name !== "import" && importing.forget()), []);
  const current = STEP_OF[state.step];
  return (
    <Dialog
      open
      className="ws-import"
      closeButton={m.text("data.close")}
      onClose={() => commands.closeDialog.run()}
    >
      <div className="ws-import-head">
        <h2>{m.text("data.import.title")}</h2>
        <ol className="ws-import-steps" aria-label={m.text("data.import.steps")}>
          {STEPS.map((step) => (
            <li key={step} aria-current={step === current ? "step" : undefined}>
              {m.text(`data.import.step.${step}`)}
            </li>
          ))}
        </ol>
      </div>
      {project === null ? (
        <p>{m.text("data.import.noProject")}</p>
      ) : (
        <Step state={state} project={project} m={m} />
      )}
    </Dialog>
  );
}

type StepProps = Pick<Parameters<typeof FilesStep>[0], "m"> & {
  readonly state: ImportState;
  readonly project: Parameters<typeof ColumnsStep>[0]["project"];
};

function Step({ state, project, m }: StepProps) {
  switch (state.step) {
    case "files":
      return <FilesStep notice={state.notice} m={m} />;
    case "reading":
    case "building":
      return <Waiting state={state} m={m} />;
    case "columns":
      return <ColumnsStep state={state} project={project} m={m} />;
    case "report":
      return <ReportStep state={state} m={m} />;
    case "addresses":
      return <AddressStep state={state} m={m} />;
  }
}

const PHASE = {
  read: "data.import.reading",
  check: "data.import.checking",
  build: "data.import.building",
  merge: "data.import.merging",
} as const satisfies Record<string, MessageKey>;

function Waiting({
  state: { progress },
  m,
}: Pick<StepProps, "m"> & { readonly state: Extract<ImportState, { step: "reading" | "building" }> }) {
  return (
    <div className="ws-import-wait" aria-live="polite">
      <ProgressBar
        label={
          progress === null
            ? m.text("data.import.starting")
            : m.text(PHASE[progress.phase], { file: progress.file })
        }
        {...(progress === null || progress.total === 0 ? {} : { value: progress.done, max: progress.total })}
        onCancel={importing.cancel}
        cancelLabel={m.text("data.import.stop")}
      />
    </div>
  );
}
