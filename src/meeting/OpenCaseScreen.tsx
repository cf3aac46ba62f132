import { Button } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import { Mark, ProgressBar } from "../app/ui/index.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { useMeeting } from "./meeting-store.ts";
import { openCaseFrom, stopOpening } from "./open-case-file.ts";
import { useMessages } from "./use-case.ts";

/** Where a meeting begins: with a file, dropped or chosen. */
export function OpenCaseScreen() {
  const m = useMessages();
  const problem = useMeeting((state) => state.problem);
  const at = useMeeting((state) => state.problemAt);
  const opening = useMeeting((state) => state.opening);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <main
      className="mt-open"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void openCaseFrom(file);
      }}
    >
      <LanguageChoice />
      <Mark size={64} />
      <h1>{m.text("meeting.open.title")}</h1>
      <p>{m.text("meeting.open.how")}</p>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void openCaseFrom(file);
          event.currentTarget.value = "";
        }}
      />
      {opening === null ? (
        <Button data-size="lg" onClick={() => input.current?.click()}>
          {m.text("meeting.open.choose")}
        </Button>
      ) : (
        <ProgressBar
          label={
            opening.at === "reading"
              ? m.text("meeting.open.reading")
              : m.text("meeting.open.reckoning", { at: opening.done + 1, of: opening.of })
          }
          {...(opening.at === "reckoning" ? { value: opening.done, max: opening.of } : {})}
          onCancel={stopOpening}
          cancelLabel={m.text("meeting.open.stop")}
        />
      )}
      {problem !== null && (
        <p className="mt-problem" role="alert">
          {m.maybe(problem)}
          {at !== "" && <code>{at}</code>}
        </p>
      )}
    </main>
  );
}
