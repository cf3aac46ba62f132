import { readProject } from "../../state/index.ts";
import { projectStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";
import { openDemoNamed, openStored } from "../opening.ts";
import { say } from "../say.ts";
import { leaveProject, refreshList } from "../session.ts";

/** Removes a project from this browser for good. The next one takes its place on the screen when it was open. */
export const deleteProject = defineCommand<string>({
  id: "deleteProject",
  run: async (id) => {
    const open = readProject().project?.id === id;
    if (open && readProject().saving.state === "readOnly") return say("warning", "commands.why.readOnly");
    if (open) await leaveProject("discard");
    const removed = await machinery().projects.remove(id);
    if (!removed.ok) return say("danger", `commands.opening.${removed.error}`);
    await refreshList();
    say("info", "commands.toast.projectDeleted");
    if (!open) return;
    projectStore.setState({ project: null, past: [], future: [], saving: { state: "unsaved" } });
    for (const next of readProject().list) if (await openStored(next.id)) return;
    await openDemoNamed("fjordvik");
  },
});
