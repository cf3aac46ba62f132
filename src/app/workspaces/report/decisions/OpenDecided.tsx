import { Button, ValidationMessage } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import { type CaseFault, readCase, readDecisionNote } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { Decided } from "./decided.ts";

interface OpenDecidedProps {
  readonly m: Messages;
  readonly onOpened: (decided: Decided) => void;
}

/** Opens the case file that was decided on, or the note from the meeting. Neither is kept: only what is written in the log is. */
export function OpenDecided({ m, onOpened }: OpenDecidedProps) {
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<CaseFault | null>(null);
  const open = async (file: File) => {
    const text = await file.text();
    const note = readDecisionNote(text);
    if (note.ok) {
      setFault(null);
      return onOpened({ kind: "note", ...note.value });
    }
    const read = readCase(text);
    if (read.ok) {
      setFault(null);
      return onOpened({ kind: "case", file: read.value });
    }
    setFault(read.error[0] ?? { code: "not-a-case", at: "" });
  };
  return (
    <div className="ws-decisions-open">
      <input
        ref={input}
        className="ui-hidden"
        type="file"
        accept=".json,application/json"
        aria-label={m.text("decisions.openCase")}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file) void open(file);
        }}
      />
      <Button variant="secondary" onClick={() => input.current?.click()}>
        {m.text("decisions.openCase")}
      </Button>
      {fault && (
        <ValidationMessage role="alert">
          {m.text("decisions.cannotOpen", { code: fault.code, at: fault.at })}
        </ValidationMessage>
      )}
    </div>
  );
}
