import type { Dataset, RuleSet, RuleSetId, Scenario, ScenarioId } from "../../engine/index.ts";

/** A remembered pairing of a file's column headings with our fields, by the headings' fingerprint. */
export interface ColumnMapping {
  readonly fingerprint: string;
  readonly kind: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Everything a user would lose if it were not saved. One immutable value: undo is the previous one. */
export interface Project {
  readonly id: string;
  readonly title: string;
  readonly dataset: Dataset;
  readonly datasetHash: string;
  readonly scenarios: readonly Scenario[];
  /** The scenario being worked in; null is today's situation (Dagens situasjon). */
  readonly active: ScenarioId | null;
  /** The two sides of Sammenlign; null is today's situation. */
  readonly compare: readonly [ScenarioId | null, ScenarioId | null];
  /** The user's own copies; the standard sets are not stored in projects. */
  readonly ruleSets: readonly RuleSet[];
  readonly ruleSet: RuleSetId;
  readonly mappings: readonly ColumnMapping[];
  /** Where the offline base map of this project lies, or null for none ("demo/fjordvik"). */
  readonly basemap: string | null;
}

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
