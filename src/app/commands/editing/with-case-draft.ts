import {
  type CaseDraft,
  NO_CASE_DRAFT,
  noPlotWords,
  type PlotId,
  type PlotWords,
  type Project,
} from "../../../engine/index.ts";

/** The project with the draft of its case changed; the same project where nothing is. */
export function withCaseDraft(project: Project, edit: (before: CaseDraft) => CaseDraft): Project {
  const before = project.caseDraft ?? NO_CASE_DRAFT;
  const caseDraft = edit(before);
  return caseDraft === before ? project : { ...project, caseDraft };
}

/** The draft with the words of one plot changed; a plot gets its entry the first time something is written of it. */
export function withPlotWords(draft: CaseDraft, plot: PlotId, change: Partial<PlotWords>): CaseDraft {
  const known = draft.plots.find((one) => one.plot === plot);
  const before = known ?? noPlotWords(plot);
  const after = changed(before, change);
  if (after === before) return draft;
  return {
    ...draft,
    plots: known
      ? draft.plots.map((one) => (one === known ? after : one))
      : [...draft.plots, after].toSorted((a, b) => (a.plot < b.plot ? -1 : 1)),
  };
}

/** The record with some of its fields changed; the same record where they are what they were. */
export function changed<T extends object>(before: T, change: Partial<T>): T {
  const fields = Object.keys(change) as (keyof T)[];
  return fields.every((field) => Object.is(before[field], change[field])) ? before : { ...before, ...change };
}
