import { type ComponentType, Suspense } from "react";
import { type DialogName, useView } from "../state/index.ts";
import { INSPECTOR_DIALOGS, WORKSPACE_MODULES } from "../workspaces/index.ts";
import { HelpDialog } from "./HelpDialog.tsx";
import { RenameScenarioDialog } from "./RenameScenarioDialog.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";
import { PaletteDialog } from "./search/PaletteDialog.tsx";

const OWN: Partial<Readonly<Record<DialogName, ComponentType>>> = {
  help: HelpDialog,
  shortcuts: ShortcutsDialog,
  palette: PaletteDialog,
  "rename-scenario": RenameScenarioDialog,
};

/** The dialog that is open, from the shell itself or from the workspace that owns it. */
export function Dialogs() {
  const name = useView((view) => view.dialog?.name ?? null);
  if (name === null) return null;
  const Shown =
    OWN[name] ??
    INSPECTOR_DIALOGS[name] ??
    WORKSPACE_MODULES.find((module) => module.dialogs?.[name])?.dialogs?.[name];
  return Shown ? (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  ) : null;
}
