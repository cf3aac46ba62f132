import { Button } from "@digdir/designsystemet-react";
import type { Project } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { waitingRows } from "../../state/selectors/waiting-rows.ts";

/** Rows of imported files that are not in the project yet, since nobody knows where they are. Nothing where there are none. */
export function WaitingNote({ project, m }: { readonly project: Project; readonly m: Messages }) {
  const { open, aside } = waitingRows(project);
  if (open + aside === 0) return null;
  return (
    <div className="ws-data-waiting">
      <p>{m.text("data.waiting.rows", { count: open, aside })}</p>
      <Button
        data-size="sm"
        variant="secondary"
        onClick={() => commands.openDialog.run({ name: "waiting-addresses" })}
      >
        {m.text("data.import.addresses.open")}
      </Button>
    </div>
  );
}
