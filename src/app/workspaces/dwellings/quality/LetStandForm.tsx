import { Button, Input } from "@digdir/designsystemet-react";
import { type FormEvent, useId, useState } from "react";
import type { Messages } from "../../../../messages/index.ts";

/** Asks why something may stand; without a reason nobody knows next year. */
export function LetStandForm({
  onKeep,
  onCancel,
  m,
}: {
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
  readonly m: Messages;
}) {
  const [reason, setReason] = useState("");
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onKeep(reason);
  };
  return (
    <form className="ws-quality-form" onSubmit={save}>
      <label htmlFor={id}>{m.text("register.quality.reason")}</label>
      <Input
        id={id}
        data-size="sm"
        value={reason}
        maxLength={200}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" className="ui-compact" disabled={reason.trim() === ""}>
        {m.text("register.quality.keep")}
      </Button>
      <Button type="button" variant="tertiary" className="ui-compact" onClick={onCancel}>
        {m.text("register.cancel")}
      </Button>
    </form>
  );
}
