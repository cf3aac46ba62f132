import { Button, Dialog } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";
import { OpenProjectFile } from "./OpenProjectFile.tsx";
import { ProjectList } from "./ProjectList.tsx";
import "./data.css";

/** The list of projects, from anywhere. */
export function ProjectsDialog() {
  const m = useMessages();
  const close = () => commands.closeDialog.run();
  return (
    <Dialog open closeButton={m.text("data.close")} className="ws-data-modal" onClose={close}>
      <div className="ws-data-dialog">
        <h2>{m.text("data.projects.title")}</h2>
        <p className="ws-data-muted">{m.text("data.local")}</p>
        <div className="ws-data-buttons">
          <Button onClick={() => commands.openDialog.run({ name: "new-project" })}>
            <Icon name="plus" size={18} />
            {m.text("data.projects.new")}
          </Button>
          <OpenProjectFile />
        </div>
        <div>
          <ProjectList onOpened={close} />
        </div>
      </div>
    </Dialog>
  );
}
