import { Button } from "@digdir/designsystemet-react";
import { commands } from "../commands/index.ts";
import { type Saving, useProject } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";

/** Which project this is, of which municipality, and whether it is safe. Opens the list of projects. */
export function ProjectTitle() {
  const m = useMessages();
  const title = useProject((state) => state.project?.title ?? null);
  const municipality = useProject((state) => state.project?.dataset.municipality ?? null);
  const saving = useProject((state) => state.saving);
  const name =
    municipality &&
    (municipality.fictional
      ? m.text("shell.project.fictional", { municipality: municipality.name })
      : municipality.name);
  const alarm = saving.state === "failed" || saving.state === "readOnly";
  return (
    <>
      <button
        type="button"
        className="shell-project"
        title={m.text("shell.project.switch")}
        onClick={() => commands.openDialog.run({ name: "projects" })}
      >
        <span className="shell-project-title">{title ?? m.text("shell.project.none")}</span>
        {name !== null && (
          <span className="shell-project-note">
            {name} ·{" "}
            <span className={alarm ? "shell-project-alarm" : undefined}>
              {m.text(`shell.saving.${saving.state}`, { time: savedTime(saving, m.time) })}
            </span>
          </span>
        )}
      </button>
      {saving.state === "readOnly" && (
        <Button variant="secondary" className="ui-compact" onClick={() => commands.takeOverProject.run()}>
          {m.text("commands.name.takeOverProject")}
        </Button>
      )}
    </>
  );
}

const savedTime = (saving: Saving, time: (iso: string) => string) =>
  saving.state === "saved" ? time(saving.at) : "";
