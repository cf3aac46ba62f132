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
  | { readonly state: "failed"; readonly reason: string };

export interface HistoryStep {
  readonly project: Project;
  /** Message key and values naming the step that led away from this project. */
  readonly label: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };
}

export interface ProjectState {
  readonly project: Project | null;
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
  readonly list: readonly ProjectSummary[];
  readonly saving: Saving;
  readonly opening:
    | { readonly state: "idle" | "opening" }
    | { readonly state: "failed"; readonly reason: string };
}
