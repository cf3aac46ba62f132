import { Button, Dialog } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import type { ProjectSummary } from "../../state/index.ts";
import { useMessages } from "../../state/use-messages.ts";

/** Deleting a stored project is the one thing that cannot be undone, so it is asked about. */
export function DeleteProject({
  project,
  onClose,
}: {
  readonly project: ProjectSummary;
  readonly onClose: () => void;
}) {
  const m = useMessages();
  return (
    <Dialog open className="ws-data-modal" closeButton={m.text("data.close")} onClose={onClose}>
      <div className="ws-data-dialog">
        <h2>{m.text("data.projects.delete.title", { title: project.title })}</h2>
        <p>{m.text("data.projects.delete.body")}</p>
        <div className="ws-data-buttons">
          <Button
            data-color="danger"
            onClick={() => {
              void commands.deleteProject.run(project.id);
              onClose();
            }}
          >
            {m.text("data.projects.delete.action")}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {m.text("data.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
