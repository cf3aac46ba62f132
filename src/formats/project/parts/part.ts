import type { Dataset, Issue, WorkingCrs } from "../../../engine/index.ts";

/** One collection of the dataset as one file of the project: both directions stand side by side, so that they stay alike. */
export interface Part<Name extends keyof Dataset> {
  readonly file: string;
  readonly collection: Name;
  readonly write: (collection: Dataset[Name], crs: WorkingCrs) => string;
  readonly read: (text: string, crs: WorkingCrs, issues: Issue[]) => Dataset[Name];
}
