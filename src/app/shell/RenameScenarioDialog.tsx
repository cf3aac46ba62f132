import { Button, Dialog, Heading, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { commands } from "../commands/index.ts";
import { useProject, useView } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import "./dialogs.css";

/** A new name for the scenario that `args.id` points at. */
export function RenameScenarioDialog() {
  const m = useMessages();
  const id = useView((view) => view.dialog?.args?.id);
  const scenario = useProject((state) => state.project?.scenarios.find((one) => one.id === id));
  const [title, setTitle] = useState(scenario?.title ?? "");
  const [missing, setMissing] = useState(false);
  if (!scenario) return null;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const name = title.trim();
    if (name === "") return setMissing(true);
    commands.renameScenario.run({ id: scenario.id, title: name });
    commands.closeDialog.run();
  };
  return (
    <Dialog
      open
      closeButton={m.text("shell.close")}
      onClose={() => commands.closeDialog.run()}
      className="shell-dialog shell-dialog-narrow"
      aria-labelledby="rename-title"
    >
      <Heading level={2} data-size="xs" id="rename-title">
        {m.text("shell.rename.title")}
      </Heading>
      <form onSubmit={save} className="shell-form">
        <Textfield
          label={m.text("shell.rename.label")}
          value={title}
          maxLength={60}
          error={missing && title.trim() === "" ? m.text("shell.rename.empty") : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div className="shell-dialog-actions">
          <Button type="submit">{m.text("shell.rename.save")}</Button>
          <Button type="button" variant="secondary" onClick={() => commands.closeDialog.run()}>
            {m.text("shell.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
