import type { Project } from "../../engine/index.ts";
import type { MessageKey, Values } from "../../messages/index.ts";
import { stepped } from "../state/history.ts";
import type { HistoryStep } from "../state/index.ts";
import { projectStore } from "../state/stores.ts";
import { afterStep } from "./after-step.ts";

/** Keys of the texts that name a step in "Angre: …". */
type StepKey = Extract<MessageKey, `commands.step.${string}`>;

/**
 * The one way a project changes: a pure function from project to project, put in the history as one step.
 * Returning the same project, or null for "cannot", leaves everything as it was.
 */
export function editProject(
  key: StepKey,
  edit: (project: Project) => Project | null,
  values?: Values,
): Project | null {
  const { project } = projectStore.getState();
  if (!project) return null;
  const next = edit(project);
  if (!next || next === project) return null;
  const label = { key, ...(values ? { values } : {}) } as HistoryStep["label"];
  projectStore.setState((state) => stepped(state, next, label));
  afterStep();
  return next;
}
