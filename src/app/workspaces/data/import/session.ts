import { useStore } from "zustand";
import { createImportClient } from "../../../../platform/index.ts";
import { commands } from "../../../commands/index.ts";
import { readProject, readView } from "../../../state/index.ts";
import { createImportSession } from "./import-session.ts";
import type { ImportState } from "./import-state.ts";

/** The import of this window: it outlives its dialog only while the dialog is open. */
export const importing = createImportSession({
  client: createImportClient,
  project: () => readProject().project,
  areasAre: () => (readView().workspace === "plots" ? "plots" : null),
  apply: (imported) => commands.applyImport.run(imported),
});

export const useImport = (): ImportState => useStore(importing.store);

/** Files that were dropped or chosen, anywhere: opens the dialog and begins to read. */
export async function startImport(files: readonly File[]): Promise<void> {
  const { project } = readProject();
  if (!project) return commands.showToast.run({ tone: "warning", key: "data.import.noProject" });
  if (readView().dialog?.name !== "import") commands.openDialog.run({ name: "import" });
  await importing.read(files);
}
