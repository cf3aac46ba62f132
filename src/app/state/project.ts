import type { Project } from "../../engine/index.ts";

export interface ProjectSummary {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  /** ISO time of the last strict commit. */
  readonly savedAt: string;
}

export type Saving =
  | { readonly state: "unsaved" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: string }
  /** Another tab is writing to this project: it can be looked at here, not changed. */
  | { readonly state: "readOnly" }
  /** `reason` is a message key. What was not saved is still in memory and can be exported as a file. */
  | { readonly state: "failed"; readonly reason: string };

export interface HistoryStep {
  readonly project: Project;
  /** Message key and values naming the step that led away from this project. */
  readonly label: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };
}

export interface ProjectState {
  readonly project: Project | null;
  /** Steps that can be undone, the latest last. Without limit: unchanged parts are shared between steps. */
  readonly past: readonly HistoryStep[];
  /** Steps that can be redone, the next one last. */
  readonly future: readonly HistoryStep[];
  readonly list: readonly ProjectSummary[];
  readonly saving: Saving;
  readonly opening:
    | { readonly state: "idle" | "opening" }
    /** `reason` is a message key. */
    | { readonly state: "failed"; readonly reason: string };
}
